"""A meeting that goes on: its parts, its minutes, and what came between."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from uuid import UUID

import pytest

from tlc_desktop.domain.live import MeetingRun, Stop, left, used
from tlc_desktop.domain.meetings import AgendaItem, Meeting, MeetingState, Outcome
from tlc_desktop.storage import live, meetings, records
from tlc_desktop.storage.store import Store

DAY = date(2026, 12, 15)
START = datetime(2026, 12, 15, 13, 15)


class Tuesday:
    """A meeting of three parts in a file."""

    def __init__(self, file: Store) -> None:
        self.store = file
        parts = [AgendaItem("Welcome", 5), AgendaItem("Turns", 25), AgendaItem("Plan", 10)]
        with self.store.change("Plan") as session:
            self.key = meetings.schedule(session, Meeting("Endings", DAY, time(13, 15)), parts)
        self.items = [item.id for item in self.agenda]

    @property
    def agenda(self) -> list[AgendaItem]:
        with self.store.read() as session:
            return meetings.agenda(session, self.key)

    @property
    def meeting(self) -> Meeting:
        with self.store.read() as session:
            return meetings.meeting(session, self.key)

    @property
    def run(self) -> MeetingRun:
        with self.store.read() as session:
            found = live.run(session, self.key)
        assert found is not None
        return found

    def begin(self, minutes: float = 0) -> None:
        with self.store.change("Begin") as session:
            live.begin(session, self.key, at(minutes))

    def move_on(self, minutes: float) -> None:
        with self.store.change("Move on") as session:
            live.move_on(session, self.key, at(minutes))

    def go_to(self, item: UUID, minutes: float) -> None:
        with self.store.change("Go to") as session:
            live.go_to(session, self.key, item, at(minutes))

    def stop(self, kind: Stop, minutes: float) -> None:
        with self.store.change("Stop") as session:
            live.stop(session, self.key, kind, at(minutes))

    def go_on(self, minutes: float) -> None:
        with self.store.change("Go on") as session:
            live.go_on(session, self.key, at(minutes))


def at(minutes: float) -> datetime:
    return START + timedelta(minutes=minutes)


@pytest.fixture
def tuesday(file: Store) -> Tuesday:
    return Tuesday(file)


def test_a_meeting_that_was_never_begun_has_no_run(tuesday: Tuesday) -> None:
    with tuesday.store.change("Move on") as session:
        assert live.run(session, tuesday.key) is None
        live.move_on(session, tuesday.key, START)
        live.stop(session, tuesday.key, Stop.PAUSE, START)
        live.end(session, tuesday.key, START)
        assert live.run(session, tuesday.key) is None


def test_it_begins_with_its_first_part(tuesday: Tuesday) -> None:
    tuesday.begin()
    assert tuesday.meeting.state is MeetingState.RUNNING
    assert tuesday.run.item == tuesday.items[0]
    assert used(tuesday.run, tuesday.agenda[0], at(3)) == timedelta(minutes=3)


def test_beginning_twice_changes_nothing_of_the_time(tuesday: Tuesday) -> None:
    tuesday.begin()
    before = tuesday.run
    tuesday.begin(4)
    assert tuesday.run == before


def test_a_meeting_of_no_parts_may_begin_too(tuesday: Tuesday) -> None:
    with tuesday.store.change("Plan") as session:
        key = meetings.schedule(session, Meeting("Bare", DAY, time(9)))
        live.begin(session, key, START)
        live.move_on(session, key, at(1))
        found = live.run(session, key)
    assert found is not None
    assert found.item is None


def test_moving_on_keeps_the_minutes_that_were_used(tuesday: Tuesday) -> None:
    tuesday.begin()
    tuesday.move_on(6.4)
    assert [item.real for item in tuesday.agenda] == [6, None, None]
    assert tuesday.run.item == tuesday.items[1]
    assert (tuesday.run.left, tuesday.run.left_at) == (tuesday.items[0], at(6.4))


def test_a_part_that_was_passed_at_once_took_nothing_and_goes_on_next_time(
    tuesday: Tuesday,
) -> None:
    tuesday.begin()
    tuesday.move_on(0.1)
    tuesday.move_on(20)
    tuesday.move_on(20.2)
    with tuesday.store.change("Close") as session:
        meetings.close(session, tuesday.key)
    assert [i.outcome for i in tuesday.agenda] == [
        Outcome.WALKS_ON,
        Outcome.DONE,
        Outcome.WALKS_ON,
    ]


def test_going_back_goes_on_to_the_second(tuesday: Tuesday) -> None:
    tuesday.begin()
    tuesday.move_on(4)
    tuesday.go_to(tuesday.items[0], 10)
    assert used(tuesday.run, tuesday.agenda[0], at(10.5)) == timedelta(minutes=4.5)
    tuesday.move_on(11)
    assert [item.real for item in tuesday.agenda] == [5, 6, None]
    assert tuesday.run.item == tuesday.items[2]


def test_minutes_typed_by_hand_are_what_it_goes_on_from(tuesday: Tuesday) -> None:
    tuesday.begin()
    tuesday.move_on(4)
    with tuesday.store.change("Type") as session:
        meetings.edit_item(session, tuesday.items[0], lambda item: replace(item, real=9))
    tuesday.go_to(tuesday.items[0], 10)
    assert used(tuesday.run, tuesday.agenda[0], at(11)) == timedelta(minutes=10)


def test_a_pause_takes_no_time_from_the_part(tuesday: Tuesday) -> None:
    tuesday.begin()
    tuesday.stop(Stop.PAUSE, 2)
    assert used(tuesday.run, tuesday.agenda[0], at(9)) == timedelta(minutes=2)
    tuesday.go_on(9)
    assert used(tuesday.run, tuesday.agenda[0], at(10)) == timedelta(minutes=3)
    assert tuesday.meeting.interrupted_minutes == 0


def test_what_came_between_is_kept_with_its_kind_and_its_part(tuesday: Tuesday) -> None:
    tuesday.begin()
    tuesday.stop(Stop.NOISE, 2)
    tuesday.stop(Stop.CALLED_AWAY, 4)  # one after the other
    tuesday.move_on(7)
    with tuesday.store.read() as session:
        found = live.interruptions(session, tuesday.key)
    assert [(i.kind, i.minutes, i.item) for i in found] == [
        (Stop.NOISE, 2, tuesday.items[0]),
        (Stop.CALLED_AWAY, 3, tuesday.items[0]),
    ]
    assert tuesday.meeting.interrupted_minutes == 5
    assert tuesday.agenda[0].real == 2


def test_minutes_without_power_are_taken_off_the_part(tuesday: Tuesday) -> None:
    tuesday.begin()
    with tuesday.store.change("Lost") as session:
        live.lost(session, tuesday.key, Stop.NO_POWER, 4)
    assert used(tuesday.run, tuesday.agenda[0], at(10)) == timedelta(minutes=6)
    assert tuesday.meeting.interrupted_minutes == 4


def test_five_more_minutes_and_fitting_leave_the_plan_as_it_was(tuesday: Tuesday) -> None:
    tuesday.begin()
    with tuesday.store.change("More") as session:
        live.more(session, tuesday.key)
        live.allot(session, {tuesday.items[1]: 20, tuesday.items[2]: 10})
    assert [(i.minutes, i.allotted) for i in tuesday.agenda] == [(5, 10), (25, 20), (10, None)]
    assert left(tuesday.run, tuesday.agenda[0], at(4)) == timedelta(minutes=6)


def test_keeping_for_later_what_is_on_begins_the_next(tuesday: Tuesday) -> None:
    tuesday.begin()
    with tuesday.store.change("Park") as session:
        live.park(session, tuesday.key, tuesday.items[0], at(1))
    assert [item.title for item in tuesday.agenda] == ["Turns", "Plan"]
    assert tuesday.run.item == tuesday.items[1]


def test_the_end_leaves_no_part_on(tuesday: Tuesday) -> None:
    tuesday.begin()
    with tuesday.store.change("End") as session:
        live.end(session, tuesday.key, at(3))
    assert (tuesday.run.item, tuesday.run.since) == (None, None)
    assert tuesday.agenda[0].real == 3


def test_a_meeting_that_is_opened_again_goes_on_with_what_is_left(tuesday: Tuesday) -> None:
    tuesday.begin()
    with tuesday.store.change("End") as session:
        live.end(session, tuesday.key, at(3))
        meetings.close(session, tuesday.key)
    tuesday.begin(30)
    assert tuesday.run.item == tuesday.items[1]


def test_undo_of_moving_on_counts_the_time_since(tuesday: Tuesday) -> None:
    tuesday.begin()
    tuesday.move_on(4)
    tuesday.store.undo()
    assert tuesday.run.item == tuesday.items[0]
    assert used(tuesday.run, tuesday.agenda[0], at(6)) == timedelta(minutes=6)


def test_a_meeting_that_is_deleted_takes_its_run_along(tuesday: Tuesday) -> None:
    tuesday.begin()
    tuesday.stop(Stop.NOISE, 1)
    tuesday.go_on(3)
    with tuesday.store.change("Delete") as session:
        records.delete(session, "meeting", tuesday.key)
    with tuesday.store.change_for_good() as session:
        records.empty_bin(session)
    tuesday.store.check()
    with tuesday.store.read() as session:
        assert live.run(session, tuesday.key) is None
        assert live.interruptions(session, tuesday.key) == []
