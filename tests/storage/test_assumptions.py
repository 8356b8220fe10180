"""What is taken for granted: the sentence without a speaker, and what says otherwise."""

from dataclasses import replace
from datetime import date, time
from uuid import UUID

import pytest

from tlc_desktop.domain.assumptions import Assumption
from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.domain.errors import TitleNeeded
from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.members import typed_names
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.storage import assumptions, entries, meetings, members, records, tryouts
from tlc_desktop.storage.store import Store

DAY = date(2026, 10, 20)
SAID = "They cannot explain to each other."


def said_by(file: Store, whose: Authorship) -> UUID:
    with file.change("Said") as session:
        who = tuple(members.add(session, typed_names("Hala")))
        meeting = meetings.schedule(session, Meeting("Pupils teach", DAY, time(13)))
        said = Entry(EntryKind.ASSUMPTION, SAID, DAY, whose, who, meeting)
        return entries.add(session, said)


def test_nobody_who_said_it_is_kept() -> None:
    assert {"by", "member", "owner"}.isdisjoint(Assumption.__slots__)


@pytest.mark.parametrize("whose", Authorship)
def test_what_was_said_in_a_meeting_keeps_no_speaker(file: Store, whose: Authorship) -> None:
    key = said_by(file, whose)
    with file.read() as session:
        kept = entries.entry(session, key)
    assert kept.by == ()
    assert kept.authorship is not Authorship.CREDITED


def test_a_note_that_becomes_one_loses_its_speaker(file: Store) -> None:
    key = said_by(file, Authorship.GROUP)
    with file.change("Kind") as session:
        who = members.members(session)[0].id
        note = replace(
            entries.entry(session, key),
            kind=EntryKind.NOTE,
            authorship=Authorship.CREDITED,
            by=(who,),
        )
        entries.edit(session, key, lambda _: note)
    with file.change("Kind") as session:
        entries.edit(session, key, lambda one: replace(one, kind=EntryKind.ASSUMPTION))
    with file.read() as session:
        kept = entries.entry(session, key)
    assert (kept.authorship, kept.by) == (Authorship.NOT_STORED, ())


def test_one_that_was_said_is_taken_up_once(file: Store) -> None:
    key = said_by(file, Authorship.NOT_STORED)
    with file.read() as session:
        [said] = assumptions.said(session)
    assert said.id == key
    with file.change("Take up") as session:
        taken = assumptions.take_up(session, said)
        assert assumptions.take_up(session, said) == taken
    with file.read() as session:
        assert assumptions.assumptions(session) == [Assumption(SAID, DAY, key, id=taken)]
        assert assumptions.said(session) == []
    with file.change("Delete") as session:
        records.delete(session, "assumption", taken)
    with file.read() as session:
        assert [one.id for one in assumptions.said(session)] == [key]


def test_a_try_out_tests_it_and_may_go(file: Store) -> None:
    with file.change("Add") as session:
        [owner] = members.add(session, typed_names("Mona"))
        tested = tryouts.add(session, TryOut(owner, "Pairs explain", DAY))
        key = assumptions.add(session, Assumption(SAID, DAY))
        assumptions.edit(
            session, key, lambda one: replace(one, try_out=tested, otherwise="Two did.")
        )
    with file.change("Delete") as session:
        records.delete(session, "try_out", tested)
    with file.change_for_good() as session:
        records.empty_bin(session)
    with file.read() as session:
        [kept] = assumptions.assumptions(session)
    assert (kept.try_out, kept.otherwise) == (None, "Two did.")


def test_it_says_something(file: Store) -> None:
    with pytest.raises(TitleNeeded), file.change("Add") as session:
        assumptions.add(session, Assumption(" ", DAY))
    with file.change("Add") as session:
        key = assumptions.add(session, Assumption(SAID, DAY))
    with pytest.raises(TitleNeeded), file.change("Edit") as session:
        assumptions.edit(session, key, lambda one: replace(one, text=""))
