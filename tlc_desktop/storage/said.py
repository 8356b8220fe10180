"""What was said in a meeting: entries and ideas in one list."""

from uuid import UUID

from sqlalchemy.orm import Session

from tlc_desktop.domain.entries import Entry
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.storage import entries, ideas


def said(session: Session, meeting: UUID) -> list[Entry | Idea]:
    """What was said in a meeting, ideas among the rest, the newest first."""
    found = [*entries.written(session, [meeting]), *ideas.written(session, meeting)]
    found.sort(key=lambda pair: pair[0], reverse=True)
    return [one for _, one in found]
