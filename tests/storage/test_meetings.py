"""Meetings, agendas, and what walks on."""

from dataclasses import replace
from datetime import date, time
from typing import Any
from uuid import UUID

import pytest

from tlc_desktop.domain.carrying import DECISIONS, FRAME
from tlc_desktop.domain.errors import DayNeeded, TitleNeeded
from tlc_desktop.domain.lengths import LINE
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
        meetings.schedule(session, Meeting("t" * LINE, FIRST.day, time()))
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


def mark(file: Store, key: UUID, **facts: object) -> None:
    with file.change("Mark") as session:
        meetings.edit_item(session, key, lambda item: replace(item, **facts))


def mark_meeting(file: Store, key: UUID, **facts: object) -> None:
    with file.change("Mark") as session:
        meetings.edit(session, key, lambda meeting: replace(meeting, **facts))


def close(file: Store, key: UUID, *, onto_agreed: bool = False, **became: Outcome) -> None:
    """Close a meeting; what became of an item is said by its title."""
    with file.change("Close") as session:
        met = meetings.meeting(session, key)
        items = (*meetings.agenda(session, key), *meetings.waiting(session, met))
        decided = {item.id: became[item.title] for item in items if item.title in became}
        meetings.close(session, key, decided, onto_agreed=onto_agreed)


def plan(file: Store, day: date, *items: AgendaItem, carries: bool = True, **facts: Any) -> UUID:
    with file.change("Plan") as session:
        key = meetings.schedule(session, Meeting(f"On {day}", day, time(13, 15), **facts), items)
        session.flush()
        if carries:
            meetings.carry(session, key)
    return key


SEPTEMBER, OCTOBER = date(2026, 9, 15), date(2026, 10, 13)
NOVEMBER, DECEMBER = date(2026, 11, 10), date(2026, 12, 8)


def test_what_nobody_got_to_walks_on_and_the_frame_of_a_meeting_does_not(file: Store) -> None:
    frame = [AgendaItem(part.value, part=part) for part in FRAME]
    first = plan(
        file,
        SEPTEMBER,
        *frame,
        AgendaItem("Sports day"),
        AgendaItem("Exams", outcome=Outcome.DONE),
        AgendaItem("Timed", real=5),
        AgendaItem("News", standing=True),
    )
    second = plan(file, OCTOBER, AgendaItem("Hello"), carries=False)
    close(file, first)
    assert titles(file, second) == ["Hello", "Sports day"]
    with file.read() as session:
        became = {item.title: item.outcome for item in meetings.agenda(session, first)}
    assert became.pop("Sports day") is Outcome.WALKS_ON
    assert set(became.values()) == {Outcome.DONE}
    file.undo()
    assert titles(file, second) == ["Hello"]


def test_unfinished_items_walk_to_the_next_meeting_once(file: Store, first: UUID) -> None:
    with file.change("Plan") as session:
        second = meetings.schedule(session, SECOND, parts())
        key = meetings.agenda(session, first)[1].id
    mark(file, key, outcome=Outcome.WALKS_ON, title="The dictionaries")
    for _ in range(2):
        close(file, first, Welcome=Outcome.DONE)
        mark(file, key, notes="again")
    assert titles(file, second) == ["Welcome", "Learning", "The dictionaries", "Summary"]
    with file.read() as session:
        walked = meetings.agenda(session, second)[2]
        assert (walked.carried_from, walked.outcome) == (key, Outcome.OPEN)
        assert meetings.waiting(session, replace(SECOND, day=date(2027, 1, 1))) == []
        assert meetings.meeting(session, first).state is MeetingState.CLOSED
        assert meetings.agenda(session, first)[0].outcome is Outcome.DONE


def test_a_meeting_planned_later_picks_up_what_waits(file: Store, first: UUID) -> None:
    with file.change("Close") as session:
        meetings.add_item(session, first, AgendaItem("Thanks", standing=True))
    close(file, first, Welcome=Outcome.DONE)
    later = plan(file, NOVEMBER, AgendaItem("Hello"))
    assert titles(file, later) == ["Hello", "Learning", "Thanks"]


def test_each_decision_is_kept(file: Store) -> None:
    items = (AgendaItem(title) for title in ("a", "b", "c", "d"))
    first = plan(file, SEPTEMBER, *items)
    became = dict(zip("abcd", DECISIONS, strict=True))
    second = plan(file, OCTOBER, carries=False)
    close(file, first, **became)
    assert (titles(file, second), titles(file, None)) == (["b"], ["c"])
    with file.read() as session:
        assert {i.title: i.outcome for i in meetings.agenda(session, first)} == became
    assert titles(file, plan(file, NOVEMBER)) == []


def test_what_waits_from_before_is_decided_too_and_the_old_record_stays(file: Store) -> None:
    first = plan(file, SEPTEMBER, *(AgendaItem(title) for title in "abc"))
    close(file, first)
    second = plan(file, OCTOBER, AgendaItem("own"), carries=False)
    close(file, second, a=Outcome.LET_GO, b=Outcome.PARKED)
    assert titles(file, None) == ["b"]
    with file.read() as session:
        assert {i.outcome for i in meetings.agenda(session, first)} == {Outcome.WALKS_ON}
        assert meetings.parked_in(session, first) == []
        assert [i.title for i in meetings.parked_in(session, second)] == ["b"]
    assert titles(file, plan(file, NOVEMBER)) == ["c", "own"]


def test_an_agreed_agenda_is_touched_only_when_that_is_said(file: Store) -> None:
    first = plan(file, SEPTEMBER, AgendaItem("a"))
    agreed = plan(file, OCTOBER, AgendaItem("Hello"), carries=False, state=MeetingState.OPEN)
    close(file, first)
    assert titles(file, agreed) == ["Hello"]
    file.undo()
    mark_meeting(file, agreed, state=MeetingState.DRAFT, agenda_printed=True)
    close(file, first)
    assert titles(file, agreed) == ["Hello"]
    file.undo()
    close(file, first, onto_agreed=True)
    assert titles(file, agreed) == ["Hello", "a"]


def test_what_was_taken_off_a_later_agenda_stays_away(file: Store) -> None:
    first = plan(file, SEPTEMBER, AgendaItem("Reading corner"))
    second = plan(file, OCTOBER, AgendaItem("Hello", part=Part.WELCOME), carries=False)
    close(file, first)
    with file.change("Remove") as session:
        records.delete(session, "agenda_item", meetings.agenda(session, second)[1].id)
    for emptied in (False, True):
        if emptied:
            with file.change_for_good() as session:
                records.empty_bin(session)
        mark_meeting(file, first, state=MeetingState.OPEN)
        close(file, first)
        assert titles(file, second) == ["Hello"]
        close(file, second)
        assert titles(file, plan(file, NOVEMBER)) == []
        for _ in range(4):
            file.undo()


def test_what_stands_is_what_stood_on_the_newest_agenda(file: Store) -> None:
    plan(file, SEPTEMBER, AgendaItem("News", standing=True), AgendaItem("Birds", standing=True))
    second = plan(file, OCTOBER, AgendaItem("Hello"))
    assert titles(file, second) == ["Hello", "News", "Birds"]
    with file.read() as session:
        _, news, birds = (item.id for item in meetings.agenda(session, second))
    mark(file, news, title="News and thanks")
    with file.change("Untick") as session:
        meetings.stand(session, birds, on=False)
    assert titles(file, plan(file, NOVEMBER)) == ["News and thanks"]


def test_what_stands_and_is_passed_over_waits_for_the_agenda_after(file: Store) -> None:
    plan(file, SEPTEMBER, AgendaItem("News", standing=True))
    with file.change("Plan") as session:
        blank = meetings.schedule(session, Meeting("Blank", OCTOBER, time(13, 15)))
        session.flush()
        assert meetings.carry(session, blank, ()) == 0
    assert titles(file, plan(file, NOVEMBER)) == ["News"]
    assert titles(file, plan(file, DECEMBER)) == ["News"]


def test_what_is_said_to_stand_late_comes_to_the_next_that_is_planned(file: Store) -> None:
    first = plan(file, SEPTEMBER, AgendaItem("News"))
    second = plan(file, OCTOBER, carries=False)
    with file.change("Tick") as session:
        meetings.stand(session, meetings.agenda(session, first)[0].id, on=True)
    close(file, first)
    assert titles(file, second) == []
    assert titles(file, plan(file, NOVEMBER)) == ["News"]


def test_what_stands_and_goes_on_comes_once(file: Store) -> None:
    news = AgendaItem("News", standing=True, outcome=Outcome.WALKS_ON)
    first = plan(file, SEPTEMBER, news)
    second = plan(file, OCTOBER, carries=False)
    close(file, first)
    assert titles(file, second) == ["News"]
    assert titles(file, plan(file, NOVEMBER)) == ["News"]


def test_closing_an_older_meeting_never_carries_back_in_time(file: Store) -> None:
    earliest = plan(file, date(2026, 9, 1))
    first = plan(file, SEPTEMBER, AgendaItem("a"))
    second = plan(file, OCTOBER, AgendaItem("b"), carries=False)
    close(file, second)
    close(file, first)
    assert (titles(file, earliest), titles(file, second)) == ([], ["b"])
    assert titles(file, plan(file, date(2026, 9, 20))) == ["a"]
    assert titles(file, plan(file, NOVEMBER)) == ["b"]


def test_a_title_that_stands_there_already_does_not_come_twice(file: Store) -> None:
    first = plan(file, SEPTEMBER, AgendaItem("Sports  day"), AgendaItem("sports day"))
    second = plan(file, OCTOBER, AgendaItem("Sports day"), carries=False)
    close(file, first)
    assert titles(file, second) == ["Sports day"]
    close(file, second)
    assert titles(file, plan(file, NOVEMBER)) == ["Sports day"]


def test_a_meeting_in_the_bin_leaves_what_it_took_up_to_the_others(file: Store) -> None:
    first = plan(file, SEPTEMBER, AgendaItem("a"), AgendaItem("b"))
    second = plan(file, OCTOBER, carries=False)
    close(file, first)
    with file.change("Remove") as session:
        records.delete(session, "agenda_item", meetings.agenda(session, second)[1].id)
        session.flush()
        records.delete(session, "meeting", second)
    assert titles(file, plan(file, NOVEMBER)) == ["a"]
    file.undo()
    with file.change("Restore") as session:
        records.restore(session, "meeting", second)
    assert titles(file, second) == ["a"]
    assert titles(file, plan(file, NOVEMBER)) == []


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
