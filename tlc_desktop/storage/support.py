"""What was asked of the school and given, and what the facilitator promised, in the file."""

from collections import Counter
from collections.abc import Callable
from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from tlc_desktop.domain.errors import TitleNeeded
from tlc_desktop.domain.live import Stop
from tlc_desktop.domain.meetings import MeetingState, Outcome, Purpose
from tlc_desktop.domain.support import Promise, PromiseState, ProtectedTime, Support, SupportKind
from tlc_desktop.storage.base import Base, made, rewrite, row_of, value
from tlc_desktop.storage.calendar import MeetingRow
from tlc_desktop.storage.live import InterruptionRow
from tlc_desktop.storage.meetings import AgendaItemRow

_OFF = (Outcome.PARKED, Outcome.LET_GO)


class SupportRow(Base):
    __tablename__ = "support"
    TITLE = "what"
    FOUND = ("what", "note")

    what: Mapped[str]
    kind: Mapped[SupportKind]
    asked_on: Mapped[date | None]
    promised_on: Mapped[date | None]
    given_on: Mapped[date | None]
    note: Mapped[str]


class PromiseRow(Base):
    """Search does not find it: what it finds stands on the screen, for whoever sees that."""

    __tablename__ = "promise"
    TITLE = "what"

    what: Mapped[str]
    day: Mapped[date] = mapped_column(index=True)
    to: Mapped[tuple[UUID, ...]] = mapped_column("promised_to")
    whom: Mapped[str]
    until: Mapped[date | None]
    meeting: Mapped[UUID | None] = mapped_column("meeting_id", ForeignKey("meeting.id"), index=True)
    became: Mapped[PromiseState]


def supports(session: Session) -> list[Support]:
    """Everything that the group needs of the school, in the order it was written down."""
    rows = session.scalars(select(SupportRow).order_by(SupportRow.created_at))
    return [value(Support, row) for row in rows]


def add(session: Session, support: Support) -> UUID:
    """Add something that the group needs.

    Raises:
        TitleNeeded: It says nothing.
    """
    row = made(SupportRow, support)
    _sound(row)
    session.add(row)
    return row.id


def edit(session: Session, key: UUID, change: Callable[[Support], Support]) -> None:
    """Change one; raises like `add`."""
    row = row_of(session, SupportRow, key)
    rewrite(row, value(Support, row), change)
    _sound(row)


def promises(session: Session) -> list[Promise]:
    """What the facilitator promised, the newest first."""
    row = PromiseRow
    rows = session.scalars(select(row).order_by(row.day.desc(), row.created_at.desc()))
    return [value(Promise, each) for each in rows]


def promise(session: Session, promised: Promise) -> UUID:
    """Add what the facilitator promised; raises like `add`."""
    row = made(PromiseRow, promised)
    _sound(row)
    session.add(row)
    return row.id


def edit_promise(session: Session, key: UUID, change: Callable[[Promise], Promise]) -> None:
    """Change a promise; raises like `add`."""
    row = row_of(session, PromiseRow, key)
    rewrite(row, value(Promise, row), change)
    _sound(row)


def _sound(row: SupportRow | PromiseRow) -> None:
    if not row.what.strip():
        raise TitleNeeded


def protected_time(session: Session, starts: date, ends: date) -> ProtectedTime:
    """How protected the time of the meetings was that took place from one day to another."""
    item, between = AgendaItemRow, InterruptionRow
    held = (MeetingRow.state == MeetingState.CLOSED, MeetingRow.day.between(starts, ends))
    promised, interrupted = session.execute(
        select(func.sum(MeetingRow.minutes), func.sum(MeetingRow.interrupted_minutes)).where(*held)
    ).one()
    business = session.execute(
        select(func.sum(func.coalesce(item.real, item.minutes)))
        .join(MeetingRow, MeetingRow.id == item.meeting)
        .where(*held, item.purpose == Purpose.BUSINESS, item.outcome.not_in(_OFF))
    ).scalar()
    known = session.execute(
        select(between.kind, func.sum(between.minutes))
        .join(MeetingRow, MeetingRow.id == between.meeting)
        .where(*held, between.minutes > 0)
        .group_by(between.kind)
        .order_by(between.kind)
    )
    lost, in_all = Counter(dict(known.all())), interrupted or 0
    if lost.total() > in_all:  # fewer were typed by hand since
        lost.clear()
    lost[Stop.OTHER] += in_all - lost.total()
    return ProtectedTime(promised or 0, business or 0, {kind: n for kind, n in lost.items() if n})
