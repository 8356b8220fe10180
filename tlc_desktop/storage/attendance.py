"""Who came to a meeting and who did what there, said of one person at a time."""

from uuid import UUID

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from tlc_desktop.domain.meetings import Role
from tlc_desktop.storage.base import GOES, OWN, Base


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
    there = session.scalars(
        select(AttendanceRow).where(
            AttendanceRow.meeting == meeting, AttendanceRow.member == member
        )
    ).all()
    if came and not there:
        session.add(AttendanceRow(meeting=meeting, member=member))
    elif not came:
        for row in there:
            session.delete(row)


def assign(session: Session, meeting: UUID, role: Role, member: UUID, *, has: bool) -> None:
    """Say that somebody has a role in a meeting, or has it not; of all others nothing is said."""
    there = session.scalars(
        select(RoleRow).where(
            RoleRow.meeting == meeting, RoleRow.role == role, RoleRow.member == member
        )
    ).all()
    if has and not there:
        session.add(RoleRow(meeting=meeting, member=member, role=role))
    elif not has:
        for row in there:
            session.delete(row)
