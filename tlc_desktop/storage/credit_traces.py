"""What was said of everyone's part in an idea before it was put right."""

from uuid import UUID

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from tlc_desktop.domain.ideas import CreditPart, CreditTrace
from tlc_desktop.storage.base import GOES, OWN, Base, value


class CreditTraceRow(Base):
    """A part that is said no more; it was until the row was made. A member who goes takes it along."""

    __tablename__ = "credit_trace"

    idea: Mapped[UUID] = mapped_column("idea_id", ForeignKey("idea.id"), index=True, info=OWN)
    part: Mapped[CreditPart]
    member: Mapped[UUID | None] = mapped_column("member_id", ForeignKey("member.id"), info=GOES)


def of_idea(session: Session, idea: UUID) -> list[CreditTrace]:
    """What was said of the parts in an idea before, the newest first."""
    rows = session.scalars(
        select(CreditTraceRow)
        .where(CreditTraceRow.idea == idea)
        .order_by(CreditTraceRow.created_at.desc())
    )
    return [value(CreditTrace, row, until=row.created_at) for row in rows]


def leave(session: Session, idea: UUID, part: CreditPart, member: UUID | None) -> None:
    """Keep that a part was said to be somebody's, or the group's, until now."""
    session.add(CreditTraceRow(idea=idea, part=part, member=member))


def forget(session: Session, idea: UUID) -> None:
    """Keep nothing of what was said before."""
    query = select(CreditTraceRow).where(CreditTraceRow.idea == idea)
    for row in session.scalars(query.execution_options(with_bin=True)).all():
        session.delete(row)
