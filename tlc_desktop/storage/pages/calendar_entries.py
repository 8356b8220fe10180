"""Reading a meeting for a telephone's calendar: it leaves the group with the telephone, so nobody is named."""

from dataclasses import replace

from sqlalchemy.orm import Session

from tlc_desktop.domain.calendar_entry import CalendarEntry
from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.members import Audience, NameChoice
from tlc_desktop.domain.mentions import as_chosen
from tlc_desktop.domain.naming import Names
from tlc_desktop.storage import communities, members


def entry_of(session: Session, meeting: Meeting | None, names: Names) -> CalendarEntry | None:
    """A meeting as an entry; None where there is none, or the community wants none."""
    if meeting is None or not communities.community(session).calendar_code:
        return None
    unnamed = [
        replace(member, outside=NameChoice.MEMBER) for member in members.with_binned(session)
    ]
    entry = CalendarEntry(meeting.title, meeting.opens_at, meeting.ends_at, meeting.place)
    outside = replace(names, audience=Audience.OUTSIDE)
    return as_chosen(entry, unnamed, outside, first_names=True)
