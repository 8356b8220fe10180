"""Who came to a meeting and who did what there, said of one person at a time."""

from collections.abc import Callable
from uuid import UUID

from sqlalchemy import ForeignKey, Select, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from tlc_desktop.domain.meetings import Role
from tlc_desktop.storage.base import GOES, OWN, Base, R


class AttendanceRow(Base):
    __tablename__ = "attendance"

    meeting: Mapped[UUID] = mapped_column(
        "meeting_id", ForeignKey("meeting.id"), index=True, info=OWN
    )
    member: Mapped[UUID] = mapped_column("member_id", ForeignKey("member.id"), info=GOES)


class RoleRow(Base):
    __tablename__ = "role"

    meeting: Mapped[UUID] = mapped_column(
        "meeting_id", ForeignKey("meeting.id"), index=True, info=OWN
    )
    member: Mapped[UUID] = mapped_column("member_id", ForeignKey("member.id"), info=GOES)
    role: Mapped[Role]


def say_came(session: Session, meeting: UUID, member: UUID, *, came: bool) -> None:
    """Say that somebody came to a meeting, or did not; of all others nothing is said."""
    row = AttendanceRow
    there = select(row).where(row.meeting == meeting, row.member == member)
    _say(session, there, lambda: row(meeting=meeting, member=member), so=came)


def assign(session: Session, meeting: UUID, role: Role, member: UUID, *, has: bool) -> None:
    """Say that somebody has a role in a meeting, or has it not; of all others nothing is said."""
    row = RoleRow
    there = select(row).where(row.meeting == meeting, row.role == role, row.member == member)
    _say(session, there, lambda: row(meeting=meeting, member=member, role=role), so=has)


def _say(session: Session, there: Select[R], made: Callable[[], R], *, so: bool) -> None:
    """Have the row, or have it not; one that is there stays as it is."""
    rows = session.scalars(there).all()
    if so and not rows:
        session.add(made())
    elif not so:
        for row in rows:
            session.delete(row)
