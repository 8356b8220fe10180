"""A letter that changes by itself is seen, and no copy is taken of it."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from tests.laws import examples
from tlc_desktop.domain.communities import Community
from tlc_desktop.domain.errors import FileDamaged, UserError
from tlc_desktop.domain.exports import Export
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.meetings import AgendaItem, Meeting
from tlc_desktop.domain.members import Audience, Member
from tlc_desktop.storage import (
    backup,
    content_hash,
    drafts,
    exports,
    ideas,
    meetings,
    members,
    records,
    store,
    whole,
)
from tlc_desktop.storage.store import Store

DAY = date(2026, 11, 23)
KEPT = Path(__file__).parent.parent / "data"
WORDS = "Before the bell each pupil answers one question. قبل الجرس يجيب كل تلميذ. "


def filled(path: Path) -> Path:
    """A file with text of every length, some of it in the bin, some undone."""
    opened = store.create(path, Community("Tuesday Circle", school="مدرسة النخيل"))
    for n in range(6):
        with opened.change("Add") as session:
            members.add(session, [Member(f"Member {n}", private_note=WORDS * n)])
            key = ideas.add(session, Idea(f"Idea {n}", DAY, words=WORDS * 9 * n, steps=("a", "b")))
            meeting = Meeting(f"Meeting {n}", DAY, time(13, 15), summary=WORDS)
            meetings.schedule(session, meeting, [AgendaItem("Welcome", notes=WORDS)])
    with opened.change("Delete") as session:
        records.delete(session, "idea", key)
    with opened.change("Hand over") as session:
        exports.add(session, Export(DAY, Audience.OUTSIDE, "Term", ("Member 1",)))
    opened.undo()
    with opened.change("") as session:
        drafts.keep(session, "said:1", "Half a sen")
        drafts.keep(session, "said:1", "Half a sentence")
        drafts.keep(session, "said:2", "another")
        drafts.keep(session, "said:2", "")
    opened.close()
    return path


def read(path: Path) -> Any:
    """All that a file says; None when it cannot be read."""
    with closing(sqlite3.connect(path)) as raw, suppress(sqlite3.Error, UnicodeDecodeError):
        tables = raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {
            name: raw.execute(f"SELECT * FROM {name}").fetchall()
            for (name,) in tables
            if not name.startswith(("search_index", "sqlite_"))
        }
    return None


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return filled(tmp_path_factory.mktemp("kept") / "kept.tlc").read_bytes()


def texts(content: bytes) -> list[int]:
    """Where text stands in a file."""
    found = [n for n, byte in enumerate(content) if byte > 31]
    return found[200:]  # behind the header


@settings(max_examples=examples(200))
@given(place=st.integers(0, 2**32), bit=st.integers(0, 7))
def test_a_bit_that_turned_is_seen_and_no_copy_is_taken(
    tmp_path_factory: pytest.TempPathFactory, kept: bytes, place: int, bit: int
) -> None:
    folder = tmp_path_factory.mktemp("turned")
    path = folder / "turned.tlc"
    harmed = bytearray(kept)
    places = texts(kept)
    harmed[places[place % len(places)]] ^= 1 << bit
    (folder / "whole.tlc").write_bytes(kept)
    path.write_bytes(harmed)
    whole_file = read(folder / "whole.tlc")
    if read(path) == whole_file:
        return  # where nothing stands
    there = sorted(folder.iterdir())
    for act in (checked, copied):
        with pytest.raises(UserError):
            act(path)
        assert sorted(folder.iterdir()) == there
    with suppress(UserError):  # what search knows is made anew of the rows, and so it is whole
        restored(path)
        checked(again := folder / "again.tlc")
        found = read(again)
        assert {**found, "search_text": []} == {**whole_file, "search_text": []}
        again.unlink()
    assert sorted(folder.iterdir()) == there


def checked(path: Path) -> None:
    with closing(Store(path)) as opened:
        whole.check(opened)


def copied(path: Path) -> None:
    with closing(Store(path)) as opened:
        opened.copy(path.with_name("copy.tlc"))


def restored(path: Path) -> None:
    backup.restore(path, path.with_name("again.tlc"))


def behind(path: Path, *statements: str) -> None:
    """Change a file behind the program's back."""
    with closing(dbapi2.connect(str(path))) as raw:
        for statement in statements:
            raw.execute(statement)
        raw.commit()


HARMS = [
    "UPDATE draft SET text = 'Half a sentense'",
    "UPDATE draft SET place = 'said:3'",
    "DELETE FROM draft",
    "UPDATE member SET name = 'Member X' WHERE name = 'Member 1'",
    "UPDATE member SET deleted_at = '2026-01-01 00:00:00.000000' WHERE name = 'Member 1'",
    "UPDATE idea SET words = replace(words, 'bell', 'ball')",
    "UPDATE idea SET sort_key = 'x' WHERE title = 'Idea 5'",
    "UPDATE meeting SET minutes = minutes + 1 WHERE title = 'Meeting 0'",
    "UPDATE export SET named = '[]'",
    "DELETE FROM agenda_item WHERE id = (SELECT min(id) FROM agenda_item)",
    """INSERT INTO attendance SELECT m.id, p.id, p.id, p.created_at, p.created_at, NULL
    FROM meeting m, member p LIMIT 1""",
    "UPDATE content_hash SET hash = zeroblob(32)",
    "UPDATE content_hash SET hash = 'x'",
    "DELETE FROM content_hash",
    "INSERT INTO content_hash SELECT * FROM content_hash",
]


@pytest.mark.parametrize("harm", HARMS)
@pytest.mark.parametrize("act", [checked, copied, restored], ids=lambda act: act.__name__)
def test_a_row_that_was_changed_behind_is_seen(
    tmp_path: Path, kept: bytes, act: Callable[[Path], None], harm: str
) -> None:
    path = tmp_path / "kept.tlc"
    path.write_bytes(kept)
    behind(path, harm)
    before = path.read_bytes()
    with pytest.raises(FileDamaged) as caught:
        act(path)
    assert caught.value.path.name in (path.name, "again.tlc")
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    assert path.read_bytes() == before


def test_what_search_knows_is_held_against_the_rows(tmp_path: Path, kept: bytes) -> None:
    for n, harm in enumerate(
        (
            "UPDATE search_text SET shown = 'x' WHERE kind = 'member'",
            "DELETE FROM search_text WHERE kind = 'member'",
            "UPDATE search_text SET record = record || '0'",
        )
    ):
        path = tmp_path / f"{n}.tlc"
        path.write_bytes(kept)
        behind(path, harm)
        with pytest.raises(FileDamaged):
            checked(path)


def test_damage_stays_seen_after_more_is_written(tmp_path: Path, kept: bytes) -> None:
    path = tmp_path / "kept.tlc"
    path.write_bytes(kept)
    behind(path, HARMS[0])
    with closing(Store(path)) as opened:
        with opened.change("Add") as session:
            members.add(session, [Member("Hala")])
        opened.undo()
        with pytest.raises(FileDamaged):
            opened.check()


def test_the_hash_is_of_what_is_there_and_not_of_the_way_there(tmp_path: Path, kept: bytes) -> None:
    path = tmp_path / "kept.tlc"
    path.write_bytes(kept)
    with closing(Store(path)) as opened:
        with opened.connection() as connection:
            before = content_hash.kept(connection)
        with opened.change("Add") as session:
            members.add(session, [Member("Hala")])
        with opened.connection() as connection:
            assert content_hash.kept(connection) != before
        opened.undo()
        with opened.connection() as connection:
            assert content_hash.kept(connection) == before


@pytest.mark.parametrize("released", sorted(KEPT.glob("*.tlc")), ids=lambda path: path.stem)
def test_a_file_of_an_older_version_gets_its_hash(released: Path, tmp_path: Path) -> None:
    path = tmp_path / "older.tlc"
    shutil.copyfile(released, path)
    with closing(Store(path)) as opened:
        whole.check(opened)
        assert opened.undo()
        whole.check(opened)


def test_a_text_that_became_bytes_is_seen(tmp_path: Path, kept: bytes) -> None:
    path = tmp_path / "bytes.tlc"
    path.write_bytes(kept)
    behind(path, "UPDATE idea SET words = CAST(words AS BLOB) WHERE words <> ''")
    for act in (checked, copied, restored):
        with pytest.raises(FileDamaged):
            act(path)


def test_what_search_is_made_of_is_seen(tmp_path: Path, kept: bytes) -> None:
    path = tmp_path / "search.tlc"
    path.write_bytes(kept)
    behind(path, "UPDATE search_index_config SET v = 0 WHERE k = 'version'")
    for act in (checked, copied):
        with pytest.raises(FileDamaged):
            act(path)


def test_a_file_made_of_a_dump_has_its_hash(tmp_path: Path, kept: bytes) -> None:
    (tmp_path / "kept.tlc").write_bytes(kept)
    with closing(Store(tmp_path / "kept.tlc")) as opened:
        with opened.change("") as session:  # what is half-typed is in no dump
            drafts.keep(session, "said:1", "")
        whole.load(tmp_path / "loaded.tlc", whole.dump(opened), Path("x.json"))
        with opened.connection() as one, closing(Store(tmp_path / "loaded.tlc")) as loaded:
            whole.check(loaded)
            with loaded.connection() as other:
                assert content_hash.kept(one) == content_hash.kept(other)
