"""Which meetings there are, and which is next."""

from dataclasses import replace
from datetime import date, datetime, time
from uuid import UUID

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.meetings import Meeting, MeetingState
from tlc_desktop.storage import calendar, meetings
from tlc_desktop.storage.store import Store

FIRST = Meeting("Endings", date(2026, 10, 20), time(13, 15))
SECOND = Meeting("Waiting", date(2026, 11, 10), time(13, 15))


def test_the_next_meeting_else_the_last(file: Store) -> None:
    with file.change("Plan") as session:
        first = meetings.schedule(session, FIRST)
        second = meetings.schedule(session, SECOND)

    def at(moment: datetime) -> UUID | None:
        with file.read() as session:
            found = calendar.next_or_last(session, moment)
        return found.id if found else None

    assert at(datetime(2026, 10, 1, 8)) == first
    assert at(datetime(2026, 10, 20, 14)) == first  # it is still going on
    assert at(datetime(2026, 10, 20, 15)) == second
    assert at(datetime(2027, 1, 1, 8)) == second


def test_a_meeting_that_began_before_midnight_is_still_going_on_after_it(file: Store) -> None:
    with file.change("Plan") as session:
        late = meetings.schedule(session, replace(FIRST, time=time(23, 15), minutes=75))
        meetings.schedule(session, SECOND)
    for hour, minute, going_on in ((0, 10, True), (1, 0, False)):
        moment = datetime(2026, 10, 21, hour, minute)
        with file.read() as session:
            found = calendar.next_meeting(session, moment)
        shown = file.today(moment, Language.ENGLISH).meeting
        assert found
        assert shown
        assert found.id == shown.id
        assert (found.id == late) is going_on


def test_the_next_that_is_open_is_never_an_older_one(file: Store) -> None:
    with file.change("Plan") as session:
        first = meetings.schedule(session, FIRST)
        closed = meetings.schedule(session, Meeting("x", date(2026, 11, 3), time(9)))
        second = meetings.schedule(session, SECOND)
        meetings.close(session, closed)
    with file.read() as session:
        of = {key: meetings.meeting(session, key) for key in (first, closed, second)}
        found = {key: calendar.next_open(session, of[key]) for key in of}
        assert of[closed].state is MeetingState.CLOSED
    assert {key: each and each.id for key, each in found.items()} == {
        first: second,
        closed: second,
        second: None,
    }
