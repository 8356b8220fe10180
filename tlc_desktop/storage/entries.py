"""Entries in the file: what was said, and what was found."""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from tlc_desktop.domain.entries import Authorship, Entry, EntryKind, Rights
from tlc_desktop.domain.errors import TitleNeeded
from tlc_desktop.storage.base import OWN, Base, made, rewrite, row_of, value


class EntryRow(Base):
    __tablename__ = "entry"
    TITLE = "text"
    FOUND = ("text", "citation", "paper_copy")
    ALONE = ("kind", EntryKind.FIND.value)

    kind: Mapped[EntryKind] = mapped_column(index=True)
    text: Mapped[str]
    day: Mapped[date]
    authorship: Mapped[Authorship]
    by: Mapped[tuple[UUID, ...]]
    meeting: Mapped[UUID | None] = mapped_column(
        "meeting_id", ForeignKey("meeting.id"), index=True, info=OWN
    )
    item: Mapped[UUID | None] = mapped_column("item_id", ForeignKey("agenda_item.id"))
    citation: Mapped[str] = mapped_column(server_default="")
    rights: Mapped[Rights] = mapped_column(server_default=Rights.NOT_KNOWN.value)
    paper_copy: Mapped[str] = mapped_column(server_default="")
    brought: Mapped[UUID | None] = mapped_column("brought_id", ForeignKey("agenda_item.id"))
    became: Mapped[UUID | None] = mapped_column("became_id", ForeignKey("idea.id"))


def said(session: Session, meetings: Iterable[UUID]) -> list[Entry]:
    """What was said in some meetings, in the order it was written."""
    return [entry for _, entry in written(session, meetings)]


def written(session: Session, meetings: Iterable[UUID]) -> list[tuple[datetime, Entry]]:
    """What was said in some meetings, each with when it was written, in that order."""
    rows = session.scalars(
        select(EntryRow)
        .where(EntryRow.meeting.in_(tuple(meetings)))
        .order_by(EntryRow.day, EntryRow.created_at)
    )
    return [(row.created_at, value(Entry, row)) for row in rows]


def finds(session: Session, most: int = 1000) -> list[Entry]:
    """What was found, the newest first."""
    rows = session.scalars(
        select(EntryRow)
        .where(EntryRow.kind == EntryKind.FIND)
        .order_by(EntryRow.day.desc(), EntryRow.created_at.desc())
        .limit(most)
    )
    return [value(Entry, row) for row in rows]


def entry(session: Session, key: UUID) -> Entry:
    """One entry."""
    return value(Entry, row_of(session, EntryRow, key))


def add(session: Session, entry: Entry) -> UUID:
    """Add an entry; whose author is not stored keeps no name, and an assumption never has one.

    Raises:
        TitleNeeded: It says nothing.
    """
    row = made(EntryRow, entry)
    _sound(row)
    session.add(row)
    return row.id


def edit(session: Session, key: UUID, change: Callable[[Entry], Entry]) -> None:
    """Change an entry; raises like `add`."""
    row = row_of(session, EntryRow, key)
    rewrite(row, value(Entry, row), change)
    _sound(row)


def _sound(row: EntryRow) -> None:
    if not row.text.strip():
        raise TitleNeeded
    if row.kind is EntryKind.ASSUMPTION and row.authorship is Authorship.CREDITED:
        row.authorship = Authorship.NOT_STORED  # the sentence is kept, never the speaker
    if row.authorship is not Authorship.CREDITED:
        row.by = ()
    elif not row.by:
        row.authorship = Authorship.GROUP  # nobody was chosen
