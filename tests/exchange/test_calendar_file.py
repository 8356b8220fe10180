"""The meetings of a term for a calendar, read by another library and in another zone."""

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

import icalendar
import vobject

from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.pages.letterhead import Letterhead
from tlc_desktop.domain.pages.terms import CalendarPage, PlannedMeeting
from tlc_desktop.exchange.calendar_file import calendar_file

NOW = datetime(2026, 11, 23, 10, 42)
ENDS = timedelta(minutes=75)


def meeting(
    number: int, opens_at: datetime, title: str = "Wait time; R&D, “3/2”"
) -> PlannedMeeting:
    return PlannedMeeting(title, opens_at, opens_at + ENDS, "قاعة 3", UUID(int=number))


PAGE = CalendarPage(
    Letterhead("Circle", "Al-Nakhil", Audience.OUTSIDE),
    "First term",
    (meeting(1, datetime(2026, 10, 20, 13, 15)), meeting(2, datetime(2026, 12, 1, 13, 15))),
    (),
)


def test_another_library_reads_what_was_meant() -> None:
    read = vobject.readOne(calendar_file(PAGE, "Africa/Cairo", NOW).decode())
    events = list(read.vevent_list)
    assert [event.summary.value for event in events] == [m.title for m in PAGE.meetings]
    assert {event.location.value for event in events} == {"قاعة 3"}
    starts = [event.dtstart.value for event in events]
    assert [start.replace(tzinfo=None) for start in starts] == [m.opens_at for m in PAGE.meetings]
    assert [start.utcoffset() for start in starts] == [timedelta(hours=3), timedelta(hours=2)]
    assert events[0].dtend.value - starts[0] == ENDS


def test_a_meeting_that_moved_keeps_its_name_and_no_other_takes_it() -> None:
    moved = replace(PAGE.meetings[0], opens_at=datetime(2026, 10, 21, 9, 0), title="Other")
    later = calendar_file(replace(PAGE, meetings=(moved, PAGE.meetings[1])), "Africa/Cairo", NOW)
    first = calendar_file(PAGE, "Africa/Cairo", NOW)

    def names(content: bytes) -> list[str]:
        return [str(e["uid"]) for e in icalendar.Calendar.from_ical(content).walk("VEVENT")]

    assert names(first) == names(later)
    assert len(set(names(first))) == 2
    assert first == calendar_file(PAGE, "Africa/Cairo", NOW)


def test_a_zone_that_nobody_knows_leaves_the_time_of_the_clock() -> None:
    read = icalendar.Calendar.from_ical(calendar_file(PAGE, "Mars/../Olympus", NOW))
    starts = [event.decoded("dtstart") for event in read.walk("VEVENT")]
    assert starts == [m.opens_at for m in PAGE.meetings]


def test_without_a_zone_it_is_that_of_the_computer() -> None:
    read = icalendar.Calendar.from_ical(calendar_file(PAGE, "", NOW))
    (start, _) = [event.decoded("dtstart") for event in read.walk("VEVENT")]
    assert start.replace(tzinfo=None) == PAGE.meetings[0].opens_at


def test_no_line_is_longer_than_the_standard_lets_it_be() -> None:
    long = meeting(1, datetime(2026, 10, 20, 13, 15), "طويل\nجدًّا " * 200)
    content = calendar_file(replace(PAGE, meetings=(long,)), "Asia/Riyadh", NOW)
    assert max(len(line) for line in content.split(b"\r\n")) <= 75
