"""What becomes of something found: it is brought to a meeting, waits for one, or becomes an idea."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from tlc_desktop.domain.entries import Entry
from tlc_desktop.domain.errors import NoMeetingToCome
from tlc_desktop.domain.finds import as_idea, as_item, is_on_shelf
from tlc_desktop.domain.meetings import Meeting, MeetingState, before_summary
from tlc_desktop.storage import calendar, entries, ideas, meetings, records
from tlc_desktop.storage.calendar import MeetingRow
from tlc_desktop.storage.ideas import IdeaRow
from tlc_desktop.storage.meetings import AgendaItemRow
from tlc_desktop.storage.undo_log import RecordingSession


def bring(session: RecordingSession, key: UUID, now: datetime) -> Meeting:
    """Put something found on the agenda of the next meeting, once; the meeting that it stands on.

    Raises:
        NoMeetingToCome: None is planned.
    """
    find = entries.entry(session, key)
    if there := brought_to(session, find):
        return there
    meeting = calendar.next_meeting(session, now)
    if meeting is None:
        raise NoMeetingToCome
    if waits := _waiting(session, find):
        meetings.unpark(session, waits, meeting.id)
        return meeting
    at = before_summary(meetings.agenda(session, meeting.id))
    item = meetings.add_item(session, meeting.id, as_item(find), at)
    session.flush()
    entries.edit(session, key, lambda find: replace(find, brought=item))
    return meeting


def brought_to(session: Session, find: Entry) -> Meeting | None:
    """The meeting to come on whose agenda something found stands, if it stands on one."""
    item = _item(session, find)
    own = session.get(MeetingRow, item.meeting) if item and item.meeting else None
    if own is None or own.deleted_at or own.state is MeetingState.CLOSED:
        return None
    return meetings.meeting(session, own.id)


def waits(session: Session, find: Entry) -> bool:
    """Whether something found waits for a meeting to take it up."""
    return _waiting(session, find) is not None


def park(session: RecordingSession, key: UUID) -> None:
    """Let something found wait until a meeting takes it up, once; from the shelf it does not go."""
    find = entries.entry(session, key)
    if waits(session, find):
        return
    item = meetings.add_item(session, None, as_item(find))
    session.flush()
    if is_on_shelf(find):
        entries.edit(session, key, lambda find: replace(find, brought=item))
    else:
        records.delete(session, "entry", key)


def _waiting(session: Session, find: Entry) -> UUID | None:
    item = _item(session, find)
    return item.id if item and item.meeting is None else None


def _item(session: Session, find: Entry) -> AgendaItemRow | None:
    """The part that something found is, on the last agenda that took it up or where it waits."""
    here, row = find.brought, AgendaItemRow
    while here and (
        later := session.scalars(select(row.id).where(row.carried_from == here)).first()
    ):
        here = later
    found = session.get(row, here) if here else None
    return found if found and found.deleted_at is None else None


def become_idea(session: RecordingSession, key: UUID) -> UUID:
    """Make something found an idea, in its words and of the same people; from the shelf it does not go."""
    find = entries.entry(session, key)
    if there := idea_of(session, find):
        return there
    idea = ideas.add(session, as_idea(find))
    session.flush()
    if is_on_shelf(find):
        entries.edit(session, key, lambda find: replace(find, became=idea))
    else:
        records.delete(session, "entry", key)
    return idea


def idea_of(session: Session, find: Entry) -> UUID | None:
    """The idea that something found became, if that is not in the bin."""
    row = session.get(IdeaRow, find.became) if find.became else None
    return row.id if row and row.deleted_at is None else None
