"""A meeting as one entry of a calendar, which a calendar takes."""

from datetime import datetime

import icalendar

from tlc_desktop.domain.calendar_entry import CalendarEntry

OPENS, ENDS = datetime(2026, 11, 23, 13, 15), datetime(2026, 11, 23, 14, 30)


def test_a_calendar_takes_it() -> None:
    entry = CalendarEntry("Wait time; R&D,\n“3/2”", OPENS, ENDS, "Library\\2")
    read = icalendar.Event.from_ical(entry.text)
    assert str(read["summary"]) == "Wait time; R&D, “3/2”"
    assert (read.decoded("dtstart"), read.decoded("dtend")) == (OPENS, ENDS)
    assert str(read["location"]) == "Library\\2"


def test_it_stays_short_and_has_no_empty_place() -> None:
    text = CalendarEntry("انتظار " * 90, OPENS, ENDS, " ").text
    assert len(text.encode()) < 260
    assert "LOCATION" not in text
    assert str(icalendar.Event.from_ical(text)["summary"]).endswith("…")
