"""A backup is one only once it restores; the list goes by the files, not by what is said of them."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from tlc_desktop.domain.backups import Why
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.members import Member
from tlc_desktop.storage import (
    backup,
    backups,
    cipher,
    files,
    ideas,
    members,
    passphrase,
    records,
    restoring,
    search,
    whole,
)
from tlc_desktop.storage.pages.receipt import erasure_receipt
from tlc_desktop.storage.store import Store, now


@pytest.fixture
def file(file: Store) -> Iterator[Store]:
    with file.change("Add idea") as session:
        ideas.add(session, Idea("Wait three seconds", now().date()))
    yield file


def test_it_is_listed_with_what_it_holds_and_becomes_the_file_again(
    file: Store, tmp_path: Path
) -> None:
    made = backups.made(file, Why.ASKED)
    assert backups.kept(file.path) == (made,)
    assert (made.number, made.ideas, made.meetings, made.why) == (1, 1, 0, Why.ASKED)
    assert made.path.parent == backups.folder_of(file.path)
    assert made.path.parent.parent != file.path.parent
    backup.restore(made.path, tmp_path / "again.tlc")
    again = Store(tmp_path / "again.tlc")
    assert whole.dump(again) == whole.dump(file)
    again.close()


def test_one_whose_search_was_harmed_is_brought_back_with_search_made_anew(
    file: Store, tmp_path: Path
) -> None:
    """Search is made of the rows: what it knows is not what a backup is proved by."""
    for number, harm in enumerate(("folded = 'rows'", "record = 'y'")):
        with closing(dbapi2.connect(str(file.path))) as raw:
            raw.execute(f"UPDATE search_text SET {harm} WHERE kind = 'idea'")
            raw.commit()
        made = backups.made(file, Why.ASKED)
        again, over = tmp_path / f"again {number}.tlc", tmp_path / f"over {number}.tlc"
        backup.restore(made.path, again)
        restoring.restore_over(made.path, over)
        for place in (again, over):
            with closing(Store(place)) as back:
                back.check()
                with back.read() as session:
                    assert [each.text for each in search.find(session, "seconds")], harm
                    assert not search.find(session, "rows"), harm


def test_before_something_risky_none_is_made_of_what_is_kept_already(file: Store) -> None:
    backups.before(file, Why.BIN)
    backups.before(file, Why.ERASING)
    assert [each.why for each in backups.kept(file.path)] == [Why.BIN]
    with file.change("Add idea") as session:
        ideas.add(session, Idea("One more", now().date()))
    backups.before(file, Why.ERASING)
    assert [each.number for each in backups.kept(file.path)] == [2, 1]


def test_a_full_disk_holds_up_nobody_who_makes_room(
    file: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: Any) -> None:
        raise OSError(28, "injected")

    monkeypatch.setattr(files, "_sync", full)
    backups.before(file, Why.BIN)
    assert backups.kept(file.path) == ()


def test_without_its_line_one_is_listed_after_being_looked_at(file: Store) -> None:
    made = backups.made(file, Why.ASKED)
    for garbled in (b"", b"[]", b'{"%s": {"number": "no"}}' % made.path.name.encode()):
        (made.path.parent / "ledger.json").write_bytes(garbled)
        (found,) = backups.kept(file.path)
        assert (found.path, found.number, found.ideas) == (made.path, 1, 1)
        assert found.proved_on is None
    (made.path.parent / "ledger.json").unlink()
    made.path.with_name("000002 2026-11-29 asked.tlc").write_bytes(b"")
    assert [each.number for each in backups.kept(file.path)] == [1]
    assert backups.made(file, Why.ASKED).number == 3, "what is there is never written over"


def test_what_holds_somebody_erased_is_told_with_its_day(file: Store) -> None:
    backups.made(file, Why.ASKED)
    with file.change("Add people") as session:
        (hala,) = members.add(session, [Member("Hala Canary")])
    backups.made(file, Why.ASKED)
    day = now().date()
    with file.read() as session:
        held = erasure_receipt(session, file.path, hala, day)
    (copy,) = held.copies
    assert (copy.name[:6], copy.ends) == ("000002", day + timedelta(days=30))
    backups.end_with(file, hala, day)
    assert [each.ends for each in backups.kept(file.path)] == [copy.ends, None]
    backups.made(file, Why.ASKED, lambda: now() + timedelta(days=31))
    assert [each.number for each in backups.kept(file.path)] == [3, 1]


def test_those_not_read_for_a_month_are_read_again_and_one_that_spoilt_counts_no_more(
    file: Store,
) -> None:
    backups.made(file, Why.ASKED)
    with file.change("Add idea") as session:
        ideas.add(session, Idea("One more", now().date()))
    spoilt = backups.made(file, Why.ASKED)
    content = bytearray(spoilt.path.read_bytes())
    content[-300] ^= 1
    spoilt.path.write_bytes(bytes(content))
    backups.prove_again(file)
    assert all(each.proved_on for each in backups.kept(file.path)), "their month is not over"
    later = now() + timedelta(days=30)
    backups.prove_again(file, lambda: later)
    assert [each.proved_on for each in backups.kept(file.path)] == [None, later.date()]
    assert backups.before(file, Why.BIN), "what is not proved is no backup"


def test_one_of_another_passphrase_or_of_none_stays_proved_as_long_as_it_is_what_it_was(
    file: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And whoever is in one that was made before there was a passphrase is found there."""
    monkeypatch.setattr(cipher, "_TURNS", 1_000)
    with file.change("Add") as session:
        (member,) = members.add(session, [Member("Zephyrine")])
    backups.made(file, Why.ASKED)
    file.close()
    old, new = cipher.new_key("tea"), cipher.new_key("coffee")
    passphrase.write_anew(file.path, None, old)
    with closing(Store(file.path, key=old)) as opened:
        spoilt = backups.made(opened, Why.ASKED)
        backups.made(opened, Why.ASKED)
    passphrase.write_anew(file.path, old, new)
    spoilt.path.write_bytes(spoilt.path.read_bytes()[:-1] + b"#")
    later = now() + timedelta(days=30)
    with closing(Store(file.path, key=new)) as opened:
        with opened.read() as session:
            held = erasure_receipt(session, file.path, member, now().date()).copies
        assert [(each.name[:6], each.is_closed) for each in held] == [
            ("000003", True),
            ("000002", True),
            ("000001", False),
        ]
        with opened.change_for_good() as session:
            records.erase_member(session, member)
        backups.made(opened, Why.ASKED)
        backups.prove_again(opened, lambda: later)
        found = backups.kept(file.path, new)
    day = later.date()
    assert [each.proved_on for each in found] == [day, day, None, day]
    assert [backups.may_hold(each.path, member, new) for each in found] == [False, True, True, True]
