"""What a new meeting begins with: the facts of the last one, and a template's agenda."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from tlc_desktop.domain.carrying import COMES_AGAIN, again
from tlc_desktop.domain.meetings import AgendaItem, Meeting
from tlc_desktop.domain.series import WEEK, after
from tlc_desktop.domain.templates import Template
from tlc_desktop.domain.text import elided
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.storage import calendar, holidays, meetings
from tlc_desktop.storage.templates import REFERENCE, templates
from tlc_desktop.storage.undo_log import RecordingSession
from tlc_desktop.ui.desk import Desk

translate = QCoreApplication.translate
USUAL_TIME = time(13, 15)
BLANK, LAST = "blank", "last"
LONGEST = 40
LOOKED_AHEAD = 20  # weeks; no holiday is so long


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a form for new meetings is filled with.

    Attributes:
        day: A suggestion, if the meetings so far have a rhythm.
        template: Its key.
        title: Of the meeting that it is like.
    """

    time: time
    minutes: int
    place: str
    day: date | None
    template: str
    title: str = ""


def agendas(desk: Desk, like: UUID | None = None) -> dict[str, Template]:
    """The agendas that a meeting can be planned from, by their keys.

    That of the meeting that it shall be `like` comes first, and as last time; then the templates.
    """
    with desk.workspace.read() as session:
        before = [] if like is None else [meetings.meeting(session, like)]
        last = calendar.last_before(session, desk.now())
        if last is not None and last.id != like:
            before.append(last)
        held = meetings.agendas(session, (meeting.id for meeting in before))
    found = [_as_before(desk, meeting, held[meeting.id], meeting is last) for meeting in before]
    offered = [*found, *templates(desk.community.language)]
    return {each.key: each for each in offered if each.items}


def _as_before(
    desk: Desk, meeting: Meeting, agenda: Sequence[AgendaItem], is_last: bool
) -> Template:
    title = desk.formats.quote(elided(meeting.title, LONGEST))
    name = (
        translate("Planning", "As last time")
        if is_last
        else translate("Planning", "As in {title}").format(title=title)
    )
    about = translate("Planning", "The agenda of {title}, {day}.")
    day = isolate(desk.formats.date(meeting.day))
    key = LAST if is_last else like_key(meeting.id)
    return Template(key, name, about.format(title=title, day=day), meeting.minutes, again(agenda))


def like_key(meeting: UUID) -> str:
    """The key of the agenda of a meeting."""
    return f"like:{meeting}"


def beginning(desk: Desk, like: UUID | None = None) -> Beginning:
    """The time, place and length of the newest meeting, and the day that its rhythm suggests.

    A meeting that is `like` another has those of that one, and its agenda.
    """
    with desk.workspace.read() as session:
        kept = meetings.meetings(session)
    other = next((meeting for meeting in kept if meeting.id == like), None)
    if other is not None:
        day = suggested(desk)
        key = like_key(other.id)
        return Beginning(other.time, other.minutes, other.place, day, key, other.title)
    offered = templates(desk.community.language)
    if not kept:
        return Beginning(USUAL_TIME, offered[0].minutes, "", None, REFERENCE)
    last = kept[-1]
    alike = next((t.key for t in offered if t.minutes == last.minutes), REFERENCE)
    return Beginning(last.time, last.minutes, last.place, suggested(desk), alike)


def suggested(desk: Desk, until: date | None = None) -> date | None:
    """The day that comes next by the rhythm of the meetings, or of those `until` a day."""
    with desk.workspace.read() as session:
        held = [line.day for line in calendar.lines(session) if until is None or line.day <= until]
        return after(held, desk.today(), holidays.days_off(session))


def next_on(desk: Desk, weekday: int, at: time) -> date:
    """The next day of the week, 0 for Monday, with school, on which `at` is still to come.

    That which the rhythm of the meetings suggests, where it is such a day.
    """
    by_rhythm = suggested(desk)
    if by_rhythm is not None and by_rhythm.weekday() == weekday:
        return by_rhythm
    now = desk.now()
    first = now.date() + timedelta(days=(weekday - now.weekday()) % 7)
    if datetime.combine(first, at) <= now:
        first += WEEK
    with desk.workspace.read() as session:
        off = holidays.days_off(session)
    later = (first + n * WEEK for n in range(LOOKED_AHEAD))
    return next((day for day in later if off.holiday(day) is None), first)


def plan_next(session: RecordingSession, meeting: Meeting, title: str, day: date) -> UUID:
    """Add a draft after a meeting, like it, with the parts that come again in each."""
    parts = [
        item
        for item in again(meetings.agenda(session, meeting.id))
        if item.standing or item.part in COMES_AGAIN
    ]
    draft = Meeting(title, day, meeting.time, meeting.minutes, meeting.place)
    key = meetings.schedule(session, draft, parts)
    session.flush()
    return key


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
