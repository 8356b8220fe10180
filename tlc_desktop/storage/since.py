"""What became of a meeting's records since a moment, and when the last of them changed."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tlc_desktop.domain.clocks import here
from tlc_desktop.domain.meetings import MeetingState
from tlc_desktop.storage import as_it_was
from tlc_desktop.storage.base import row_kinds, row_of
from tlc_desktop.storage.calendar import MeetingRow

FORGOTTEN = timedelta(hours=3)  # without a change: nobody is there any more
_OF_CLOSING = ("closing", "closing_item", "closing_try_out")


def changed_since_closing(session: Session, key: UUID) -> frozenset[str]:
    """Of which kinds are the records of a closed meeting that changed since it was closed; their tables."""
    closed = as_it_was.closed_at(session, key)
    newest = {} if closed is None else dict(_newest(session, key))
    return frozenset(table for table, moment in newest.items() if closed and moment > closed)


def ended_at(session: Session, key: UUID, now: datetime) -> datetime:
    """When a meeting that runs is over: now; of one that nobody ended, when it changed last."""
    if row_of(session, MeetingRow, key).state is not MeetingState.RUNNING:
        return now
    newest = max(moment for _, moment in _newest(session, key))
    changed = here(newest).replace(tzinfo=None)
    return changed if now - changed > FORGOTTEN else now


def _newest(session: Session, key: UUID) -> Iterator[tuple[str, datetime]]:
    """When a record of a meeting changed last, what is in the bin too, by its table."""
    for table, kind in row_kinds().items():
        owner = kind.id if kind is MeetingRow else getattr(kind, "meeting", None)
        if owner is None or table in _OF_CLOSING:
            continue
        query = select(func.max(kind.changed_at)).where(owner == key)
        moment = session.scalar(query, execution_options={"with_bin": True})
        if moment is not None:
            yield table, moment
