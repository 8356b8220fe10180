"""What becomes of something found."""

from dataclasses import replace
from datetime import date, datetime, time
from uuid import UUID

import pytest

from tlc_desktop.domain.entries import Authorship, Entry, EntryKind, Rights
from tlc_desktop.domain.errors import NoMeetingToCome
from tlc_desktop.domain.meetings import AgendaItem, Meeting, MeetingState, Part
from tlc_desktop.domain.members import Member
from tlc_desktop.storage import entries, finds, ideas, meetings, members, records, search
from tlc_desktop.storage.store import Store

DAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 23, 8)


def find(file: Store, *, shelf: bool = False) -> tuple[UUID, UUID]:
    with file.change("Note") as session:
        (hala,) = members.add(session, [Member("Hala Mansour")])
        noted = Entry(EntryKind.FIND, "A page on waiting", DAY, Authorship.CREDITED, (hala,))
        if shelf:
            noted = replace(
                noted,
                citation="Rowe, Wait time, 1986",
                rights=Rights.FOR_THE_GROUP,
                paper_copy="the blue folder",
            )
        return entries.add(session, noted), hala


def plan(file: Store, day: date = date(2026, 11, 24)) -> UUID:
    with file.change("Plan") as session:
        parts = [AgendaItem("Tea"), AgendaItem("Closing", part=Part.SUMMARY)]
        return meetings.schedule(session, Meeting("Waiting", day, time(13)), parts)


def test_its_facts_are_kept_and_found(file: Store) -> None:
    key, _ = find(file, shelf=True)
    with file.read() as session:
        kept = entries.entry(session, key)
        for word in ("Rowe", "folder", "waiting"):
            assert [found.record for found in search.find(session, word)] == [key]
    assert (kept.rights, kept.paper_copy) == (Rights.FOR_THE_GROUP, "the blue folder")


def test_it_is_brought_to_the_next_meeting_once(file: Store) -> None:
    key, hala = find(file, shelf=True)
    meeting = plan(file)
    with file.change("Bring") as session:
        assert finds.bring(session, key, NOW).id == meeting
    with file.change("Bring") as session:
        assert finds.bring(session, key, NOW).id == meeting
    with file.read() as session:
        titles = [item.title for item in meetings.agenda(session, meeting)]
        item = meetings.agenda(session, meeting)[1]
        kept = entries.entry(session, key)
        there = finds.brought_to(session, kept)
    assert titles == ["Tea", "A page on waiting", "Closing"]
    assert (item.brought_by, item.notes) == ((hala,), "Rowe, Wait time, 1986\nthe blue folder")
    assert there
    assert there.id == meeting
    with file.change("Delete") as session:
        records.delete(session, "agenda_item", item.id)
        assert finds.brought_to(session, kept) is None
        finds.bring(session, key, NOW)
    with file.change("Close") as session:
        meetings.edit(session, meeting, lambda m: replace(m, state=MeetingState.CLOSED))
        assert finds.brought_to(session, entries.entry(session, key)) is None


def test_what_walks_on_is_not_brought_twice(file: Store) -> None:
    key, _ = find(file)
    first = plan(file)
    with file.change("Bring") as session:
        finds.bring(session, key, NOW)
        meetings.edit(session, first, lambda m: replace(m, state=MeetingState.CLOSED))
    later = plan(file, date(2026, 12, 1))
    with file.change("Carry") as session:
        item = entries.entry(session, key).brought
        meetings.add_item(session, later, AgendaItem("A page on waiting", carried_from=item))
    with file.read() as session:
        there = finds.brought_to(session, entries.entry(session, key))
    assert there
    assert there.id == later


def test_with_no_meeting_to_come_nothing_happens(file: Store) -> None:
    key, _ = find(file)
    with pytest.raises(NoMeetingToCome), file.change("Bring") as session:
        finds.bring(session, key, NOW)


@pytest.mark.parametrize("shelf", [False, True])
def test_it_becomes_an_idea_with_its_words_and_who_found_it(file: Store, *, shelf: bool) -> None:
    key, hala = find(file, shelf=shelf)
    with file.change("Make") as session:
        made = finds.become_idea(session, key)
    with file.read() as session:
        idea = ideas.idea(session, made)
        left = entries.finds(session)
    assert (idea.title, idea.day) == ("A page on waiting", DAY)
    assert [credit.member for credit in idea.credits] == [hala]
    assert [one.became for one in left] == ([made] if shelf else [])
    assert ("Rowe" in idea.read_more) is shelf
    if shelf:
        with file.change("Make") as session:
            assert finds.become_idea(session, key) == made, "once"
            records.delete(session, "idea", made)
            assert finds.idea_of(session, left[0]) is None
            assert finds.become_idea(session, key) != made
    file.undo()
    with file.read() as session:
        assert [one.id for one in entries.finds(session)] == [key]


def test_it_waits_and_stays_on_the_shelf(file: Store) -> None:
    key, _ = find(file, shelf=True)
    with file.change("Park") as session:
        finds.park(session, key)
        finds.park(session, key)
    with file.read() as session:
        assert [item.title for item in meetings.agenda(session, None)] == ["A page on waiting"]
        assert [one.id for one in entries.finds(session)] == [key]
    meeting = plan(file)
    with file.change("Bring") as session:
        finds.bring(session, key, NOW)
        assert meetings.agenda(session, None) == [], "what waited is brought, not one more"
        assert [item.title for item in meetings.agenda(session, meeting)][1] == "A page on waiting"
