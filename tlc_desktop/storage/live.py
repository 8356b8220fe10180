"""A meeting that goes on, in the file: each act on its clock is one change."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from tlc_desktop.domain.live import Interruption, MeetingRun, Stop, ahead, on, used
from tlc_desktop.domain.meetings import LONGEST, AgendaItem, MeetingState
from tlc_desktop.storage import meetings
from tlc_desktop.storage.base import OWN, Base, made, value

FIVE_MORE = 5


class RunRow(Base):
    __tablename__ = "run"

    meeting: Mapped[UUID] = mapped_column(
        "meeting_id", ForeignKey("meeting.id"), index=True, info=OWN
    )
    began: Mapped[datetime]
    item: Mapped[UUID | None] = mapped_column("item_id", ForeignKey("agenda_item.id"))
    since: Mapped[datetime | None]
    stop: Mapped[Stop | None]
    stopped_at: Mapped[datetime | None]
    left: Mapped[UUID | None] = mapped_column("left_id", ForeignKey("agenda_item.id"))
    left_at: Mapped[datetime | None]


class InterruptionRow(Base):
    """Time that a meeting lost to what came between, in whole minutes."""

    __tablename__ = "interruption"

    meeting: Mapped[UUID] = mapped_column(
        "meeting_id", ForeignKey("meeting.id"), index=True, info=OWN
    )
    item: Mapped[UUID | None] = mapped_column("item_id", ForeignKey("agenda_item.id"))
    kind: Mapped[Stop]
    minutes: Mapped[int]


def run(session: Session, meeting: UUID) -> MeetingRun | None:
    """How a meeting stands; None of one that was never begun."""
    row = _row(session, meeting)
    return value(MeetingRun, row) if row else None


def interruptions(session: Session, meeting: UUID) -> list[Interruption]:
    """What came between in a meeting, in order."""
    query = select(InterruptionRow).where(InterruptionRow.meeting == meeting)
    rows = session.scalars(query.order_by(InterruptionRow.created_at))
    return [value(Interruption, row) for row in rows]


def _row(session: Session, meeting: UUID) -> RunRow | None:
    return session.scalars(select(RunRow).where(RunRow.meeting == meeting)).first()


def begin(session: Session, meeting: UUID, now: datetime) -> None:
    """Begin a meeting with its first part, or go on with one that was begun already."""
    meetings.edit(session, meeting, lambda old: replace(old, state=MeetingState.RUNNING))
    row = _row(session, meeting)
    if row is None:
        row = made(RunRow, MeetingRun(meeting, now))
        session.add(row)
    found = value(MeetingRun, row)
    agenda = meetings.agenda(session, meeting)
    if on(found, agenda) is None:
        waiting = ahead(found, agenda)
        _turn_to(session, row, waiting[0].id if waiting else None, now)


def move_on(session: Session, meeting: UUID, now: datetime) -> None:
    """End the part that is on, and begin the next; nothing where the meeting was not begun."""
    row = _row(session, meeting)
    if row is None:
        return
    waiting = ahead(value(MeetingRun, row), meetings.agenda(session, meeting))
    _leave(session, row, now)
    _turn_to(session, row, waiting[0].id if waiting else None, now)


def go_to(session: Session, meeting: UUID, item: UUID, now: datetime) -> None:
    """Begin another part, be it one that was over; its time goes on where it stood."""
    row = _row(session, meeting)
    if row is not None and row.item != item:
        _leave(session, row, now)
        _turn_to(session, row, item, now)


def stop(session: Session, meeting: UUID, kind: Stop, now: datetime) -> None:
    """Let the clock stand; what came between before is over with it."""
    row = _row(session, meeting)
    if row is None or row.stop is kind:
        return
    _go_on(session, row, now)
    _bank(session, row, now)
    row.since, row.stop, row.stopped_at = None, kind, now


def go_on(session: Session, meeting: UUID, now: datetime) -> None:
    """Let the clock go again; the minutes that were lost to what came between are kept."""
    if row := _row(session, meeting):
        _go_on(session, row, now)


def lost(session: Session, meeting: UUID, kind: Stop, minutes: int) -> None:
    """Keep minutes that were lost to what came between, and take them off the part that is on."""
    row = _row(session, meeting)
    if row is None:
        return
    _keep_lost(session, row, kind, minutes)
    if row.since is not None:
        row.since += timedelta(minutes=minutes)


def more(session: Session, meeting: UUID, minutes: int = FIVE_MORE) -> None:
    """Give the part that is on some more minutes."""
    row = _row(session, meeting)
    if row is not None and row.item is not None:
        meetings.edit_item(
            session, row.item, lambda item: replace(item, allotted=item.length + minutes)
        )


def allot(session: Session, minutes: Mapping[UUID, int]) -> None:
    """Give items these minutes, where they have others."""
    for key, given in minutes.items():
        meetings.edit_item(
            session, key, lambda item, given=given: replace(item, allotted=_own(item, given))
        )


def _own(item: AgendaItem, given: int) -> int | None:
    return None if given == item.minutes else given


def park(session: Session, meeting: UUID, item: UUID, now: datetime) -> None:
    """Keep an item for later; where it was on, the next part begins."""
    row = _row(session, meeting)
    if row is not None and row.item == item:
        move_on(session, meeting, now)
    meetings.park(session, item)


def end(session: Session, meeting: UUID, now: datetime) -> None:
    """Let no part be on any more, as when a meeting is closed."""
    row = _row(session, meeting)
    if row is not None:
        _leave(session, row, now)
        row.item = row.since = None


def _go_on(session: Session, row: RunRow, now: datetime) -> None:
    if row.stop is None or row.stopped_at is None:
        return
    if row.stop is not Stop.PAUSE:
        _keep_lost(session, row, row.stop, _minutes(now - row.stopped_at))
    row.stop = row.stopped_at = None
    row.since = now if row.item else None


def _keep_lost(session: Session, row: RunRow, kind: Stop, minutes: int) -> None:
    if minutes <= 0:
        return
    session.add(made(InterruptionRow, Interruption(row.meeting, row.item, kind, minutes)))
    meetings.edit(
        session,
        row.meeting,
        lambda old: replace(
            old, interrupted_minutes=min(old.interrupted_minutes + minutes, LONGEST)
        ),
    )


def _bank(session: Session, row: RunRow, now: datetime) -> None:
    """Keep with the part that is on how long it took until now."""
    if row.item is None or row.since is None:
        return
    found, key = value(MeetingRun, row), row.item
    meetings.edit_item(
        session, key, lambda item: replace(item, seconds=_whole(used(found, item, now)))
    )
    row.since = now


def _leave(session: Session, row: RunRow, now: datetime) -> None:
    """End the part that is on: the minutes that it took are known."""
    _go_on(session, row, now)
    _bank(session, row, now)
    if row.item is not None:
        meetings.edit_item(
            session,
            row.item,
            lambda item: replace(item, real=_minutes(timedelta(seconds=item.seconds))),
        )
        row.left, row.left_at = row.item, now


def _turn_to(session: Session, row: RunRow, item: UUID | None, now: datetime) -> None:
    row.item = item
    row.since = now if item else None
    if item:
        meetings.edit_item(session, item, _again)


def _again(item: AgendaItem) -> AgendaItem:
    """A part that is on again goes on from the minutes it took, be they typed by hand."""
    if item.real is None or item.real == _minutes(timedelta(seconds=item.seconds)):
        return item
    return replace(item, seconds=60 * item.real)


def _whole(time: timedelta) -> int:
    return min(round(time.total_seconds()), LONGEST * 60)


def _minutes(time: timedelta) -> int:
    """Whole minutes, from thirty seconds on the next."""
    return min(int((time.total_seconds() + 30) // 60), LONGEST)
