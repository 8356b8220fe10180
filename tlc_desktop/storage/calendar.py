"""Which meetings there are, and which comes before or after another."""

from dataclasses import fields
from datetime import date, datetime, time
from uuid import UUID

from sqlalchemy import CheckConstraint, ColumnElement, ForeignKey, and_, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from tlc_desktop.domain.meetings import (
    Meeting,
    MeetingLine,
    MeetingState,
    RoleHolder,
    still_going_on,
)
from tlc_desktop.storage.attendance import AttendanceRow, RoleRow
from tlc_desktop.storage.base import IN_PASSING, Base, value


class MeetingRow(Base):
    __tablename__ = "meeting"
    TITLE = "title"
    FOUND = ("title", "intention", "intention_met", "place", "summary", "guests")

    title: Mapped[str]
    day: Mapped[date] = mapped_column(index=True)
    time: Mapped[time]
    minutes: Mapped[int]
    place: Mapped[str]
    place_secured: Mapped[bool]
    tea: Mapped[tuple[UUID, ...]]
    intention: Mapped[str]
    intention_met: Mapped[str] = mapped_column(server_default="")
    time_chosen_by: Mapped[str]
    state: Mapped[MeetingState]
    summary: Mapped[str]
    interrupted_minutes: Mapped[int]
    guests: Mapped[tuple[str, ...]]
    agenda_printed: Mapped[bool] = mapped_column(info=IN_PASSING)
    term: Mapped[UUID | None] = mapped_column("term_id", ForeignKey("term.id"))
    attendance: Mapped[list[AttendanceRow]] = relationship(default_factory=list, repr=False)
    roles: Mapped[list[RoleRow]] = relationship(
        default_factory=list, repr=False, order_by=RoleRow.created_at
    )

    __table_args__ = (CheckConstraint("minutes > 0", name="minutes_positive"),)


def meeting_of(row: MeetingRow) -> Meeting:
    """The meeting that a row holds, with who came and who did what."""
    return value(
        Meeting,
        row,
        came=tuple(a.member for a in row.attendance),
        roles=tuple(RoleHolder(r.role, r.member) for r in row.roles),
    )


def lines(session: Session) -> list[MeetingLine]:
    """What a list says of every meeting, by their day."""
    columns = [getattr(MeetingRow, each.name) for each in fields(MeetingLine)]
    query = select(*columns).where(MeetingRow.deleted_at.is_(None))
    found = session.execute(query.order_by(MeetingRow.day, MeetingRow.time))
    return [MeetingLine(*facts) for facts in found]


def next_meeting(session: Session, now: datetime) -> Meeting | None:
    """The first meeting that is not closed and has not ended by `now`."""
    rows = session.scalars(
        select(MeetingRow)
        .where(MeetingRow.day >= still_going_on(now), MeetingRow.state != MeetingState.CLOSED)
        .order_by(MeetingRow.day, MeetingRow.time)
    )
    return next((m for m in map(meeting_of, rows) if m.ends_at >= now), None)


def after(session: Session, meeting: Meeting) -> Meeting | None:
    """The meeting that comes after another, if one is planned."""
    rows = session.scalars(
        select(MeetingRow)
        .where(MeetingRow.day >= meeting.day, MeetingRow.id != meeting.id)
        .order_by(MeetingRow.day, MeetingRow.time)
    )
    return next((m for m in map(meeting_of, rows) if m.opens_at > meeting.opens_at), None)


def before(session: Session, meeting: Meeting) -> Meeting | None:
    """The meeting that came before another, if there was one."""
    row = session.scalars(
        select(MeetingRow)
        .where(MeetingRow.day < meeting.day, MeetingRow.id != meeting.id)
        .order_by(MeetingRow.day.desc(), MeetingRow.time.desc())
        .limit(1)
    ).first()
    return meeting_of(row) if row else None


def last_before(session: Session, now: datetime) -> Meeting | None:
    """The last meeting that had begun by `now`."""
    today = and_(MeetingRow.day == now.date(), MeetingRow.time <= now.time())
    row = session.scalars(
        select(MeetingRow)
        .where(or_(MeetingRow.day < now.date(), today))
        .order_by(MeetingRow.day.desc(), MeetingRow.time.desc())
        .limit(1)
    ).first()
    return meeting_of(row) if row else None


def next_or_last(session: Session, now: datetime) -> Meeting | None:
    """The next meeting, else the last one."""
    if found := next_meeting(session, now):
        return found
    row = session.scalars(
        select(MeetingRow).order_by(MeetingRow.day.desc(), MeetingRow.time.desc()).limit(1)
    ).first()
    return meeting_of(row) if row else None


def next_open(session: Session, meeting: Meeting) -> Meeting | None:
    """The next meeting after another that is not closed: where what goes on comes to."""
    rows = session.scalars(
        select(MeetingRow)
        .where(MeetingRow.day >= meeting.day, MeetingRow.state != MeetingState.CLOSED)
        .order_by(MeetingRow.day, MeetingRow.time)
    )
    return next((m for m in map(meeting_of, rows) if m.opens_at > meeting.opens_at), None)


def earlier(meeting: Meeting) -> ColumnElement[bool]:
    """Of a row: whether it is of a meeting before another."""
    same_day = and_(MeetingRow.day == meeting.day, MeetingRow.time < meeting.time)
    return or_(MeetingRow.day < meeting.day, same_day)
