"""What was chosen of the pack of a meeting. It is noted in passing: no step of undo makes or takes it."""

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey, Select, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from tlc_desktop.domain.packs import SheetChoice
from tlc_desktop.storage.base import GOES, IN_PASSING, Base, made, value


class PackSheetRow(Base):
    __tablename__ = "pack_sheet"
    NOTED = True

    meeting: Mapped[UUID] = mapped_column(
        "meeting_id", ForeignKey("meeting.id"), index=True, info=GOES
    )
    kind: Mapped[str]
    idea: Mapped[UUID | None] = mapped_column(
        "idea_id", ForeignKey("idea.id"), index=True, info=GOES
    )
    protocol: Mapped[UUID | None] = mapped_column(
        "protocol_id", ForeignKey("protocol.id"), index=True, info=GOES
    )
    is_in: Mapped[bool] = mapped_column(info=IN_PASSING)
    copies: Mapped[int] = mapped_column(info=IN_PASSING)
    handed_out: Mapped[date | None] = mapped_column(info=IN_PASSING)


def chosen(session: Session, meeting: UUID) -> list[SheetChoice]:
    """What was chosen for a meeting."""
    return [value(SheetChoice, row) for row in session.scalars(_of(meeting))]


def choose(session: Session, meeting: UUID, choice: SheetChoice) -> None:
    """Keep what is chosen of a sheet, and when it was handed out if it was; inside a change in passing."""
    row = PackSheetRow
    there = _of(meeting).where(
        row.kind == choice.kind, row.idea == choice.idea, row.protocol == choice.protocol
    )
    kept = session.scalars(there).first()
    if kept is None:
        session.add(made(PackSheetRow, choice, meeting=meeting))
    else:
        kept.is_in, kept.copies = choice.is_in, choice.copies
        kept.handed_out = choice.handed_out or kept.handed_out


def _of(meeting: UUID) -> Select[PackSheetRow]:
    return select(PackSheetRow).where(PackSheetRow.meeting == meeting)
