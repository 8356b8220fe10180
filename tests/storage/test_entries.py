"""What was said, and by whom, if that is kept."""

from dataclasses import replace
from datetime import date, time

import pytest

from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.domain.errors import TitleNeeded
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.members import typed_names
from tlc_desktop.storage import entries, ideas, meetings, members
from tlc_desktop.storage.store import Store

DAY = date(2026, 11, 3)


def test_who_said_it_is_kept_only_when_credited(file: Store) -> None:
    with file.change("Said") as session:
        who = tuple(members.add(session, typed_names("Hala\nMona")))
        meeting = meetings.schedule(session, Meeting("Endings", DAY, time(13)))
        keys = [
            entries.add(session, Entry(EntryKind.QUESTION, "Why?", DAY, kept, who, meeting))
            for kept in Authorship
        ]
    with file.read() as session:
        assert [entries.entry(session, k).by for k in keys] == [who, (), ()]
        assert [e.id for e in entries.said(session, [meeting])] == keys
    with file.change("Edit") as session:
        entries.edit(session, keys[0], lambda entry: replace(entry, authorship=Authorship.GROUP))
    with file.read() as session:
        assert entries.entry(session, keys[0]).by == ()


def test_finds_stand_outside_meetings_the_newest_first(file: Store) -> None:
    with file.change("Note") as session:
        old = entries.add(session, Entry(EntryKind.FIND, "A page", DAY))
        new = entries.add(session, Entry(EntryKind.FIND, "A film", date(2026, 11, 4)))
    with file.read() as session:
        assert [e.id for e in entries.finds(session)] == [new, old]


def test_nothing_said_is_no_entry(file: Store) -> None:
    with pytest.raises(TitleNeeded), file.change("Said") as session:
        entries.add(session, Entry(EntryKind.NOTE, " ", DAY))


def test_what_is_credited_to_nobody_is_the_groups(file: Store) -> None:
    with file.change("Add") as session:
        said = entries.add(session, Entry(EntryKind.VOICE, "x", DAY, Authorship.CREDITED))
        idea = ideas.add(session, Idea("Exit slips", DAY, authorship=Authorship.CREDITED))
    with file.read() as session:
        assert entries.entry(session, said).authorship is Authorship.GROUP
        assert ideas.idea(session, idea).authorship is Authorship.GROUP
