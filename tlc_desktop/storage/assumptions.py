"""What is taken for granted, in the file; nobody who said it is kept with it."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from tlc_desktop.domain.assumptions import Assumption
from tlc_desktop.domain.entries import Entry, EntryKind
from tlc_desktop.domain.errors import TitleNeeded
from tlc_desktop.storage.base import Base, made, rewrite, row_of, value
from tlc_desktop.storage.entries import EntryRow


class AssumptionRow(Base):
    __tablename__ = "assumption"
    TITLE = "text"
    FOUND = ("text", "otherwise")

    text: Mapped[str]
    day: Mapped[date]
    entry: Mapped[UUID | None] = mapped_column("entry_id", ForeignKey("entry.id"), index=True)
    otherwise: Mapped[str]
    try_out: Mapped[UUID | None] = mapped_column("try_out_id", ForeignKey("try_out.id"))


def assumptions(session: Session) -> list[Assumption]:
    """Those that the group looks at, the newest first."""
    row = AssumptionRow
    rows = session.scalars(select(row).order_by(row.day.desc(), row.created_at.desc()))
    return [value(Assumption, each) for each in rows]


def said(session: Session) -> list[Entry]:
    """Those said in meetings that nobody has taken up yet, the newest first."""
    row = EntryRow
    taken = select(AssumptionRow.entry).where(AssumptionRow.entry.is_not(None))
    query = select(row).where(row.kind == EntryKind.ASSUMPTION, row.id.not_in(taken))
    rows = session.scalars(query.order_by(row.day.desc(), row.created_at.desc()))
    return [value(Entry, each) for each in rows]


def add(session: Session, assumption: Assumption) -> UUID:
    """Add one that the group wants to look at.

    Raises:
        TitleNeeded: It says nothing.
    """
    row = made(AssumptionRow, assumption)
    _sound(row)
    session.add(row)
    return row.id


def take_up(session: Session, entry: Entry) -> UUID:
    """Look at what was said in a meeting: the sentence without who said it; the one taken up already."""
    there = session.scalars(select(AssumptionRow).where(AssumptionRow.entry == entry.id)).first()
    return there.id if there else add(session, Assumption(entry.text, entry.day, entry.id))


def edit(session: Session, key: UUID, change: Callable[[Assumption], Assumption]) -> None:
    """Change one; raises like `add`."""
    row = row_of(session, AssumptionRow, key)
    rewrite(row, value(Assumption, row), change)
    _sound(row)


def _sound(row: AssumptionRow) -> None:
    if not row.text.strip():
        raise TitleNeeded
