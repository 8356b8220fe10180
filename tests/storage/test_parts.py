"""A file is built as we build it, or it is not opened, and nothing in it runs."""

import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.beginnings import begin, write_new
from tests.laws import examples
from tlc_desktop import first_page
from tlc_desktop.domain.communities import Community, Language
from tlc_desktop.domain.errors import FileAltered, FileDamaged
from tlc_desktop.domain.members import Member
from tlc_desktop.storage import backup, driver, members, parts, today
from tlc_desktop.storage.store import Store

NOW = datetime(2026, 11, 24, 9, 0)
KEPT = Path(__file__).parent.parent / "data"
TABLES = ("member", "meeting", "entry", "idea", "community", "undo_step", "search_text", "term")
COLUMNS = {"member": "room", "meeting": "place", "entry": "text", "idea": "words"}
names = st.sampled_from(
    ("x", "search_text_added2", "عضو", "sync", "MEMBER2", "search index", "a'b")
)
tables = st.sampled_from(TABLES)
columns = st.sampled_from(sorted(COLUMNS.items()))
acts = st.sampled_from(
    (
        "DELETE FROM entry",
        "UPDATE member SET outside = 'full'",
        "UPDATE member SET room = private_note",
        "DELETE FROM undo_step",
        "SELECT count(*) FROM forever",
        "SELECT 1",
    )
)
FOREVER = (
    "CREATE VIEW {name} AS WITH RECURSIVE n(id) AS"
    " (SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT max(id) AS id FROM n"
)


def quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


@st.composite
def trigger(draw: st.DrawFn) -> list[str]:
    when = draw(st.sampled_from(("BEFORE", "AFTER")))
    what = draw(st.sampled_from(("INSERT", "UPDATE", "DELETE")))
    name, table, act = quoted(draw(names)), draw(tables), draw(acts)
    return [f"CREATE TRIGGER {name} {when} {what} ON {table} BEGIN {act}; END"]


@st.composite
def view(draw: st.DrawFn) -> list[str]:
    name, table = quoted(draw(names)), draw(tables)
    plain = f"CREATE VIEW {name} AS SELECT * FROM {table}"
    return [draw(st.sampled_from((plain, FOREVER.format(name=name))))]


@st.composite
def view_in_place_of_a_table(draw: st.DrawFn) -> list[str]:
    table, new = draw(st.sampled_from(("member", "meeting", "community", "idea"))), draw(names)
    old = f"CREATE VIEW {table} AS SELECT * FROM {quoted(new)}"
    return [
        "PRAGMA legacy_alter_table = ON",
        f"ALTER TABLE {table} RENAME TO {quoted(new)}",
        draw(st.sampled_from((old, FOREVER.format(name=table)))),
    ]


@st.composite
def table(draw: st.DrawFn) -> list[str]:
    name, kind = quoted(draw(names)), draw(st.sampled_from(("TABLE", "VIRTUAL TABLE")))
    return [f"CREATE {kind} {name} {'(a, b)' if kind == 'TABLE' else 'USING fts5(a)'}"]


@st.composite
def index(draw: st.DrawFn) -> list[str]:
    (of, column), name = draw(columns), quoted(draw(names))
    unique = draw(st.sampled_from(("", "UNIQUE")))
    where = draw(st.sampled_from(("", "WHERE id > ''")))
    said = draw(st.sampled_from((column, f"upper({column})", f"{column} DESC")))
    return [f"CREATE {unique} INDEX {name} ON {of} ({said}, id) {where}"]


@st.composite
def other_columns(draw: st.DrawFn) -> list[str]:
    of, column = draw(columns)
    return [
        draw(
            st.sampled_from(
                (
                    f"ALTER TABLE {of} ADD COLUMN extra TEXT",
                    f"ALTER TABLE {of} ADD COLUMN extra TEXT AS (upper({column}))",
                    f"ALTER TABLE {of} RENAME COLUMN {column} TO other",
                    f"ALTER TABLE {of} DROP COLUMN {column}",
                    f"ALTER TABLE {of} RENAME TO other",
                )
            )
        )
    ]


missing = st.sampled_from(
    (
        ["DROP TABLE story"],
        ["DROP TABLE content_hash"],
        ["DROP TABLE search_index"],
        ["DROP TABLE undo_step"],
        ["DROP INDEX ix_member_sort_key"],
        ["DROP TRIGGER search_text_added"],
        ["ANALYZE"],
    )
)


@st.composite
def another_trigger_of_ours(draw: st.DrawFn) -> list[str]:
    act = draw(acts)
    made = f"CREATE TRIGGER search_text_added AFTER INSERT ON search_text BEGIN {act}; END"
    return ["DROP TRIGGER search_text_added", made]


@st.composite
def written_over(draw: st.DrawFn) -> list[str]:
    """The statement itself, as only a tool that means it can."""
    old, new = draw(
        st.sampled_from(
            (
                ("room TEXT NOT NULL", "room TEXT NOT NULL DEFAULT 'x'"),
                ("room TEXT NOT NULL", "room TEXT"),
                ("room TEXT NOT NULL", "room BLOB NOT NULL"),
                ("room TEXT NOT NULL", "room TEXT NOT NULL CHECK (abs(random()) > 0)"),
                ("room TEXT NOT NULL", "room TEXT NOT NULL COLLATE NOCASE"),
                ("minutes > 0", "minutes > -9"),
                ("CREATE TABLE term (", "CREATE TABLE term (extra TEXT,"),
                ("REFERENCES meeting (id)", "REFERENCES meeting (id) ON DELETE CASCADE"),
                ("'delete', old.id", "'delete', 1"),
                ("tokenize='unicode61'", "tokenize='ascii'"),
            )
        )
    )
    return [
        "PRAGMA writable_schema = ON",
        f"UPDATE sqlite_schema SET sql = replace(sql, {said(old)}, {said(new)})",
        "PRAGMA schema_version = 999",
    ]


def said(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


forgeries = st.one_of(
    trigger(),
    view(),
    view_in_place_of_a_table(),
    table(),
    index(),
    other_columns(),
    missing,
    another_trigger_of_ours(),
    written_over(),
)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("kept") / "kept.tlc"
    opened = begin(path, Community("Tuesday Circle"))
    with opened.change("Add") as session:
        members.add(session, [Member("Hala", private_note="Nobody else's")])
    opened.close()
    return path.read_bytes()


def forge(path: Path, statements: list[str]) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        for statement in statements:
            raw.execute(statement)


def looked_at(path: Path) -> None:
    today.glance(path, NOW, Language.ENGLISH)


def opened(path: Path) -> None:
    Store(path).close()


def restored(path: Path) -> None:
    backup.restore(path, path.with_name("again.tlc"))


@settings(max_examples=examples(300))
@given(statements=forgeries)
def test_a_file_with_other_parts_is_refused_at_once_and_nothing_runs(
    tmp_path_factory: pytest.TempPathFactory, kept: bytes, statements: list[str]
) -> None:
    path = tmp_path_factory.mktemp("forged") / "forged.tlc"
    path.write_bytes(kept)
    forge(path, statements)
    before = path.read_bytes()
    for act in (looked_at, opened, restored):
        begun = time.monotonic()
        with pytest.raises(FileAltered):
            act(path)
        assert time.monotonic() - begun < 2
        assert [each.name for each in path.parent.iterdir()] == [path.name]
        assert path.read_bytes() == before


def test_a_file_that_says_it_is_of_another_version_is_refused(tmp_path: Path, kept: bytes) -> None:
    path = tmp_path / "forged.tlc"
    for version, told in ((1, FileAltered), (0, FileDamaged)):
        path.write_bytes(kept)
        forge(path, [f"PRAGMA user_version = {version}"])
        before = path.read_bytes()
        for act in (opened, restored):
            with pytest.raises(told):
                act(path)
        assert [each.name for each in tmp_path.iterdir()] == [path.name]
        assert path.read_bytes() == before


def emptied(path: Path) -> None:
    forge(path, ["VACUUM"])


def released(path: Path) -> None:
    shutil.copyfile(KEPT / "released-0001.tlc", path)


def brought_up(path: Path) -> None:
    released(path)
    opened(path)


@pytest.mark.parametrize("done", [emptied, released, brought_up], ids=lambda done: done.__name__)
def test_a_file_of_ours_has_our_parts(
    tmp_path: Path, kept: bytes, done: Callable[[Path], None]
) -> None:
    path = tmp_path / "ours.tlc"
    path.write_bytes(kept)
    done(path)
    with closing(driver.connect(path)) as connection:
        assert parts.are_ours(connection)
    opened(path)


def test_a_statement_with_a_letter_that_is_none_is_not_ours(tmp_path: Path) -> None:
    path = tmp_path / "garbled.tlc"
    write_new(path, Community("Tuesday Circle"))
    content = path.read_bytes()
    # The last one: a step that adds a column leaves a piece of the one before.
    at = content.rindex(b"CREATE TABLE meeting (") + len(b"CREATE TABLE ")
    path.write_bytes(content[:at] + b"\xff" + content[at + 1 :])
    harmed = path.read_bytes()
    for open_it in (opened, restored):
        with pytest.raises((FileAltered, FileDamaged)):
            open_it(path)
    assert first_page.glance(path, Language.ENGLISH) is None  # opening says why
    assert path.read_bytes() == harmed


def test_a_statement_that_turned_from_letters_to_bytes_is_not_ours(tmp_path: Path) -> None:
    """One bit of a row says which it is."""
    path = tmp_path / "turned.tlc"
    write_new(path, Community("Tuesday Circle"))
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA writable_schema = ON")
        raw.execute("UPDATE sqlite_master SET sql = CAST(sql AS BLOB) WHERE name = 'idea'")
        raw.commit()
    with pytest.raises(FileAltered):
        Store(path)
