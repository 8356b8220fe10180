"""The meetings of a term for a calendar (.ics), in the time of the community's own place.

A meeting keeps its name for calendars: one that is read in again is changed there, and stands once.
"""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from icalendar import Calendar, Event

from tlc_desktop.domain.pages.terms import CalendarPage, PlannedMeeting
from tlc_desktop.i18n import time_zones

_MADE_BY = "-//TLC Desktop//Meetings//EN"


def calendar_file(page: CalendarPage, time_zone: str, made_at: datetime) -> bytes:
    """The meetings of `page`; the same values give the same bytes.

    Args:
        page: The term's meetings.
        time_zone: Of the community, as "Africa/Cairo"; empty for that of this computer.
        made_at: Now, as the clock on the wall says.
    """
    zone = _zone(time_zone)
    made = Calendar()
    made.add("prodid", _MADE_BY)
    made.add("version", "2.0")
    made.add("x-wr-calname", f"{page.head.community} · {page.name}")
    for meeting in page.meetings:
        made.add_component(_event(meeting, zone, made_at))
    if page.meetings:
        days = [meeting.opens_at.date() for meeting in page.meetings]
        # A year to each side, so that the clocks' change before the first meeting is told too.
        first, last = min(days).replace(day=1), max(days).replace(day=1)
        made.add_missing_timezones(
            first.replace(year=first.year - 1), last.replace(year=last.year + 2)
        )
    return made.to_ical()


def _event(meeting: PlannedMeeting, zone: ZoneInfo | None, made_at: datetime) -> Event:
    event = Event()
    event.add("uid", f"{meeting.id}@tlc-desktop")
    event.add("dtstamp", made_at.replace(tzinfo=zone).astimezone(UTC))
    event.add("dtstart", meeting.opens_at.replace(tzinfo=zone))
    event.add("dtend", meeting.ends_at.replace(tzinfo=zone))
    event.add("summary", meeting.title)
    if meeting.place:
        event.add("location", meeting.place)
    return event


def _zone(name: str) -> ZoneInfo | None:
    """A time zone by its name; None where nobody knows it, so that times are those of the clock there."""
    try:
        return ZoneInfo(name or time_zones.here())
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
