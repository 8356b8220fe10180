"""Meetings, agendas, and what walks on."""

from dataclasses import replace
from datetime import date, datetime, time
from uuid import UUID

import pytest

from tlc_desktop.domain.errors import DayNeeded, TitleNeeded
from tlc_desktop.domain.meetings import (
    AgendaItem,
    Meeting,
    MeetingState,
    Outcome,
    Part,
    Role,
    RoleHolder,
)
from tlc_desktop.domain.members import typed_names
from tlc_desktop.storage import meetings, members, records
from tlc_desktop.storage.store import Store

FIRST = Meeting("Endings", date(2026, 10, 20), time(13, 15))
SECOND = Meeting("Waiting", date(2026, 11, 10), time(13, 15))


def parts() -> list[AgendaItem]:
    return [AgendaItem("Welcome"), AgendaItem("Learning"), AgendaItem("Summary", part=Part.SUMMARY)]


def titles(file: Store, meeting: UUID | None) -> list[str]:
    with file.read() as session:
        return [item.title for item in meetings.agenda(session, meeting)]


@pytest.fixture
def first(file: Store) -> UUID:
    with file.change("Plan") as session:
        return meetings.schedule(session, FIRST, parts())


def test_a_meeting_comes_back_as_it_was_written(file: Store) -> None:
    with file.change("Plan") as session:
        who = members.add(session, typed_names("Hala\nMona"))
        roles = (RoleHolder(Role.FACILITATOR, who[0]), RoleHolder(Role.TIMEKEEPER, who[1]))
        told = Meeting(
            "Endings",
            date(2026, 10, 20),
            time(13, 15),
            tea=(who[1],),
            guests=("Ragaa (Al Salam)",),
            came=(who[0],),
            roles=roles,
        )
        key = meetings.schedule(session, told)
    with file.read() as session:
        read = meetings.meeting(session, key)
    assert (read.title, read.tea, read.guests, read.came) == (
        told.title,
        told.tea,
        told.guests,
        told.came,
    )
    assert set(read.roles) == set(roles)
    assert read.who(Role.TIMEKEEPER) == [who[1]]


def test_only_a_title_and_a_day_are_needed(file: Store) -> None:
    with pytest.raises(TitleNeeded), file.change("Plan") as session:
        meetings.schedule(session, Meeting(" ", FIRST.day, FIRST.time))
    with pytest.raises(DayNeeded), file.change("Plan") as session:
        meetings.schedule(session, Meeting("x", date(2100, 1, 1), FIRST.time))
    with file.change("Plan") as session:
        key = meetings.schedule(session, Meeting("x", date(2099, 12, 31), time()))
        meetings.schedule(session, Meeting("past", date(2020, 1, 1), time()))
        meetings.schedule(session, Meeting("t" * 10_000, FIRST.day, time()))
    with file.read() as session:
        assert meetings.meeting(session, key).minutes == 75


def test_items_move_and_keep_their_ids(file: Store, first: UUID) -> None:
    with file.read() as session:
        ids = {item.title: item.id for item in meetings.agenda(session, first)}
    with file.change("Move") as session:
        assert ids["Summary"]
        meetings.move_item(session, ids["Summary"], first, 0)
    assert titles(file, first) == ["Summary", "Welcome", "Learning"]
    with file.read() as session:
        assert {item.title: item.id for item in meetings.agenda(session, first)} == ids
    file.undo()
    assert titles(file, first) == ["Welcome", "Learning", "Summary"]


def test_an_item_rests_in_the_parking_place_and_comes_back(file: Store, first: UUID) -> None:
    with file.read() as session:
        key = meetings.agenda(session, first)[1].id
    with file.change("Park") as session:
        meetings.move_item(session, key, None, 0)
    assert (titles(file, first), titles(file, None)) == (["Welcome", "Summary"], ["Learning"])
    with file.change("Take") as session:
        meetings.move_item(session, key, first, 1)
    assert titles(file, first) == ["Welcome", "Learning", "Summary"]


def test_unfinished_items_walk_to_the_next_meeting_once(file: Store, first: UUID) -> None:
    with file.change("Plan") as session:
        second = meetings.schedule(session, SECOND, parts())
        key = meetings.agenda(session, first)[1].id
        meetings.edit_item(
            session,
            key,
            lambda item: replace(item, outcome=Outcome.WALKS_ON, title="The dictionaries"),
        )
    for _ in range(2):
        with file.change("Close") as session:
            meetings.close(session, first)
    assert titles(file, second) == ["Welcome", "Learning", "The dictionaries", "Summary"]
    with file.read() as session:
        walked = meetings.agenda(session, second)[2]
        assert (walked.carried_from, walked.outcome) == (key, Outcome.OPEN)
        assert meetings.walking_on(session) == []
        assert meetings.meeting(session, first).state is MeetingState.CLOSED
        assert meetings.agenda(session, first)[0].outcome is Outcome.DONE


def test_a_meeting_planned_later_picks_up_what_waits(file: Store, first: UUID) -> None:
    with file.change("Close") as session:
        key = meetings.agenda(session, first)[1].id
        meetings.edit_item(session, key, lambda item: replace(item, outcome=Outcome.WALKS_ON))
        meetings.add_item(session, first, AgendaItem("Thanks", standing=True))
        meetings.close(session, first)
        second = meetings.schedule(session, SECOND, [AgendaItem("Welcome")])
        assert meetings.carry(session, second) == 2
    assert titles(file, second) == ["Welcome", "Learning", "Thanks"]


def test_the_next_meeting_else_the_last(file: Store, first: UUID) -> None:
    with file.change("Plan") as session:
        second = meetings.schedule(session, SECOND)

    def at(moment: datetime) -> UUID | None:
        with file.read() as session:
            found = meetings.next_or_last(session, moment)
        return found.id if found else None

    assert at(datetime(2026, 10, 1, 8)) == first
    assert at(datetime(2026, 10, 20, 14)) == first  # it is still going on
    assert at(datetime(2026, 10, 20, 15)) == second
    assert at(datetime(2027, 1, 1, 8)) == second


def test_who_came_can_be_corrected(file: Store, first: UUID) -> None:
    with file.change("Who came") as session:
        who = members.add(session, typed_names("Hala\nMona\nNadia"))
        meetings.set_came(session, first, who[:2])
        meetings.set_came(session, first, who[1:])
    with file.read() as session:
        assert set(meetings.meeting(session, first).came) == set(who[1:])


def test_a_deleted_meeting_takes_its_agenda_along_and_brings_it_back(
    file: Store, first: UUID
) -> None:
    with file.change("Delete") as session:
        records.delete(session, "meeting", first)
    assert titles(file, first) == []
    with file.change("Restore") as session:
        records.restore(session, "meeting", first)
    assert titles(file, first) == ["Welcome", "Learning", "Summary"]


def test_an_edit_writes_what_differs_and_nothing_that_stands_elsewhere(
    file: Store, first: UUID
) -> None:
    with file.change("Add names") as session:
        hala = members.add(session, typed_names("Hala"))[0]
    with file.read() as session:
        old = meetings.meeting(session, first)
    with file.change("Edit") as session:
        meetings.edit(session, first, lambda meeting: replace(meeting, place="Room 4"))
    change = session.step.changes[0]
    assert change.before
    assert change.after
    differing = {name for name in change.after if change.before[name] != change.after[name]}
    assert differing == {"place", "changed_at"}
    with file.change("Edit") as session:
        meetings.edit(session, first, lambda meeting: replace(meeting, title=old.title))
    assert session.step.changes == ()
    with pytest.raises(AttributeError), file.change("Edit") as session:
        meetings.edit(session, first, lambda meeting: replace(meeting, came=(hala,)))


def test_minutes_stay_within_a_day(file: Store, first: UUID) -> None:
    with file.change("Edit") as session:
        meetings.edit(session, first, lambda meeting: replace(meeting, minutes=0))
        key = meetings.add_item(session, first, AgendaItem("x", minutes=-3))
    with file.read() as session:
        assert meetings.meeting(session, first).minutes == 1
        assert meetings.item(session, key).minutes == 0
