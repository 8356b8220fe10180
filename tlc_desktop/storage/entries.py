"""Entries in the file: what was said, and what was found."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.domain.errors import TitleNeeded
from tlc_desktop.storage.base import OWN, Base, facts_of, put, row_of, value


class EntryRow(Base):
    __tablename__ = "entry"
    TITLE = "text"
    FOUND = ("text",)

    kind: Mapped[EntryKind] = mapped_column(index=True)
    text: Mapped[str]
    day: Mapped[date]
    authorship: Mapped[Authorship]
    by: Mapped[tuple[UUID, ...]]
    meeting_id: Mapped[UUID | None] = mapped_column(ForeignKey("meeting.id"), index=True, info=OWN)
    item_id: Mapped[UUID | None] = mapped_column(ForeignKey("agenda_item.id"))


def _entry(row: EntryRow) -> Entry:
    return value(Entry, row, meeting=row.meeting_id, item=row.item_id)


def said(session: Session, meetings: Iterable[UUID]) -> list[Entry]:
    """What was said in some meetings, in the order it was written."""
    return [entry for _, entry in written(session, meetings)]


def written(session: Session, meetings: Iterable[UUID]) -> list[tuple[datetime, Entry]]:
    """What was said in some meetings, each with when it was written, in that order."""
    rows = session.scalars(
        select(EntryRow)
        .where(EntryRow.meeting_id.in_(tuple(meetings)))
        .order_by(EntryRow.day, EntryRow.created_at)
    )
    return [(row.created_at, _entry(row)) for row in rows]


def finds(session: Session, most: int = 1000) -> list[Entry]:
    """What was found outside meetings, the newest first."""
    rows = session.scalars(
        select(EntryRow)
        .where(EntryRow.kind == EntryKind.FIND)
        .order_by(EntryRow.day.desc(), EntryRow.created_at.desc())
        .limit(most)
    )
    return [_entry(row) for row in rows]


def entry(session: Session, key: UUID) -> Entry:
    """One entry."""
    return _entry(row_of(session, EntryRow, key))


def add(session: Session, entry: Entry) -> UUID:
    """Add an entry; whose author is not stored keeps no name.

    Raises:
        TitleNeeded: It says nothing.
    """
    row = EntryRow(
        **facts_of(entry, "meeting", "item"), meeting_id=entry.meeting, item_id=entry.item
    )
    _sound(row)
    session.add(row)
    return row.id


def edit(session: Session, key: UUID, **facts: Any) -> None:
    """Change some of an entry's facts; raises like `add`."""
    row = row_of(session, EntryRow, key)
    put(row, **facts)
    _sound(row)


def _sound(row: EntryRow) -> None:
    if not row.text.strip():
        raise TitleNeeded
    if row.authorship is not Authorship.CREDITED:
        row.by = ()
