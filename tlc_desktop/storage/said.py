"""What was said in a meeting: entries and ideas in one list."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from tlc_desktop.domain.entries import Entry
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.storage import entries, ideas
from tlc_desktop.storage.entries import EntryRow
from tlc_desktop.storage.ideas import IdeaRow


def said(session: Session, meeting: UUID) -> list[Entry | Idea]:
    """What was said in a meeting, ideas among the rest, the newest first."""
    written = {
        key: moment
        for kind in (EntryRow, IdeaRow)
        for key, moment in session.execute(
            select(kind.id, kind.created_at).where(kind.meeting_id == meeting)
        )
    }
    found = [*entries.said(session, [meeting]), *ideas.of_meeting(session, meeting)]
    keyed = [(written[one.id], one) for one in found if one.id]
    return [one for _, one in sorted(keyed, key=lambda pair: pair[0], reverse=True)]
