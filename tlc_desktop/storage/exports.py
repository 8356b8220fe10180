"""The ledger of what left, in the file."""

from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session

from tlc_desktop.domain.exports import Export
from tlc_desktop.domain.members import Audience
from tlc_desktop.storage.base import Base, made, row_of, value


class ExportRow(Base):
    __tablename__ = "export"
    TITLE = "what"
    BLANK = True

    day: Mapped[date]
    audience: Mapped[Audience]
    what: Mapped[str]
    named: Mapped[tuple[str, ...]]


def ledger(session: Session) -> list[Export]:
    """Everything that left, the newest first."""
    rows = session.scalars(select(ExportRow).order_by(ExportRow.created_at.desc()))
    return [value(Export, row) for row in rows]


def add(session: Session, export: Export) -> UUID:
    """Add a line to the ledger."""
    row = made(ExportRow, export)
    session.add(row)
    return row.id


def take_back(session: Session, key: UUID) -> None:
    """Take a line away whose file did not leave after all."""
    session.delete(row_of(session, ExportRow, key))
