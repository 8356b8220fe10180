"""What a new meeting begins with: the facts of the last one, and a template's agenda."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, time
from uuid import UUID

from tlc_desktop.domain.meetings import AgendaItem, Meeting
from tlc_desktop.domain.templates import Template
from tlc_desktop.storage import meetings
from tlc_desktop.storage.templates import REFERENCE, templates
from tlc_desktop.storage.undo_log import RecordingSession
from tlc_desktop.ui.desk import Desk

USUAL_TIME = time(13, 15)
BLANK = "blank"


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a form for new meetings is filled with.

    Attributes:
        day: A suggestion, if the meetings so far have a rhythm.
        template: Its key.
    """

    time: time
    minutes: int
    place: str
    day: date | None
    template: str


def beginning(desk: Desk) -> Beginning:
    """The time, place and length of the newest meeting, and the day that its rhythm suggests."""
    with desk.workspace.read() as session:
        kept = meetings.meetings(session)
    offered = templates(desk.community.language)
    if not kept:
        return Beginning(USUAL_TIME, offered[0].minutes, "", None, REFERENCE)
    last = kept[-1]
    alike = next((t.key for t in offered if t.minutes == last.minutes), REFERENCE)
    return Beginning(last.time, last.minutes, last.place, _suggested(kept, desk), alike)


def _suggested(kept: list[Meeting], desk: Desk) -> date | None:
    """As many days after the last meeting as that one came after the one before; never in the past."""
    if len(kept) < 2:
        return None
    day = kept[-1].day + (kept[-1].day - kept[-2].day)
    return day if day > max(kept[-1].day, desk.today()) else None


def could_come(desk: Desk, meeting: Meeting, template: Template) -> list[AgendaItem]:
    """What could come along from earlier meetings to one with the agenda of a template."""
    with desk.workspace.read() as session:
        return meetings.coming(session, meeting, template.items)


def plan(
    session: RecordingSession, meeting: Meeting, template: Template, along: Collection[UUID] = ()
) -> UUID:
    """Add a meeting with the agenda of a template.

    Args:
        session: Inside a change.
        meeting: The meeting.
        template: Where its agenda comes from.
        along: The items of earlier meetings that come to it too.

    Raises:
        TitleNeeded: It has no title.
        DayNeeded: Its day is too far away.
    """
    key = meetings.schedule(session, meeting, template.agenda())
    session.flush()
    meetings.carry(session, key, along)
    return key
