"""The school's bells and everybody's free periods in the file."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime, time
from uuid import UUID

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from tlc_desktop.domain.errors import BellEndsFirst, BellsOverlap, RecordNotThere
from tlc_desktop.domain.members import MemberState
from tlc_desktop.domain.periods import (
    Bell,
    BellsChange,
    Slot,
    Timetable,
    Until,
    Week,
    named,
    overlapping,
    same,
    week_days,
)
from tlc_desktop.domain.terms import current
from tlc_desktop.storage import communities, terms
from tlc_desktop.storage.base import OWN, Base, made, row_of, value
from tlc_desktop.storage.members import MemberRow
from tlc_desktop.storage.undo_log import RecordingSession


class BellRow(Base):
    __tablename__ = "bell"

    name: Mapped[str]
    starts: Mapped[time]
    ends: Mapped[time]


class WeekRow(Base):
    __tablename__ = "week"

    member: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True, info=OWN)
    until: Mapped[Until]
    said_on: Mapped[date | None]


class FreePeriodRow(Base):
    """A period that is free, with the days of the week on which it is."""

    __tablename__ = "free_period"

    week: Mapped[UUID] = mapped_column(ForeignKey("week.id"), index=True, info=OWN)
    bell: Mapped[UUID] = mapped_column(ForeignKey("bell.id"), index=True, info=OWN)
    days: Mapped[frozenset[int]]


def bells(session: Session) -> list[Bell]:
    """The school's periods, by time."""
    return [value(Bell, row) for row in _bells(session)]


def ring(session: RecordingSession, wanted: Iterable[Bell]) -> BellsChange:
    """Let these be the school's periods; what is free in one stays with it, by its name.

    What is no more takes along what was free in it, and is back with that when it is typed again.

    Raises:
        BellEndsFirst: A period ends before it begins.
        BellsOverlap: One begins before another ends.
    """
    now = named(wanted)
    _sound(now)
    there = {row.id: row for row in _bells(session)}
    was = same([value(Bell, row) for row in there.values()], now)
    stays = {bell.id for bell in was.values()}
    gone = _end(session, [row for key, row in there.items() if key not in stays])
    fresh = [bell for bell in now if bell.id not in was]
    back = _begin(session, fresh)
    other_times = bool(fresh)
    for bell in now:
        if before := was.get(bell.id):
            _rewrite(there[before.id], bell)
            other_times |= (before.starts, before.ends) != (bell.starts, bell.ends)
    return BellsChange(gone, back, other_times and _ask_again(session))


def week(session: Session, member: UUID) -> Week | None:
    """A member's week as it was last typed, also where it is asked again; none before that."""
    row = _week(session, member)
    return None if row is None else Week(_free(session, [row.id])[row.id], row.until, row.said_on)


def say(session: Session, member: UUID, free: Collection[Slot], today: date) -> None:
    """Let these be a member's free periods, as told on a day."""
    row = _week(session, member) or _begun(session, member)
    row.said_on = today
    there = {each.bell: each for each in _periods(session, [row.id])}
    for bell in {each.id for each in _bells(session)}:
        days = frozenset(day for day, period in free if period == bell)
        if bell in there:
            if not days:
                session.delete(there[bell])
            elif days != there[bell].days:
                there[bell].days = days
        elif days:
            session.add(FreePeriodRow(week=row.id, bell=bell, days=days))


def still_so(session: Session, members: Iterable[UUID], today: date) -> None:
    """Let the weeks of some hold again, as they were typed."""
    for member in members:
        if row := _week(session, member):
            row.said_on = today


def hold_until(session: Session, member: UUID, until: Until) -> None:
    """Say how long a member's week holds; one that is asked again still is.

    Raises:
        RecordNotThere: The week was not typed yet.
    """
    row = _week(session, member)
    if row is None:
        raise RecordNotThere(WeekRow.__tablename__, str(member))
    row.until = until


def empty(session: Session, member: UUID) -> None:
    """Let nothing be known of a member's week."""
    for row in _weeks(session, [member]):
        periods = select(FreePeriodRow).where(FreePeriodRow.week == row.id)
        for each in session.scalars(periods.execution_options(with_bin=True)):
            session.delete(each)
        session.flush()
        session.delete(row)


def timetable(session: Session, today: date | None = None) -> Timetable:
    """When everybody whose week is known is free.

    Args:
        session: Only reads.
        today: By which a week that holds until the term changes holds still; without it, any does.
    """
    found = communities.community(session)
    kept = terms.terms(session) if today else []

    def holds(row: WeekRow) -> bool:
        if row.said_on is None or today is None or row.until is Until.TOLD:
            return row.said_on is not None
        return current(kept, row.said_on) == current(kept, today)

    newest = {row.member: row for row in _weeks(session)}
    weeks = {member: row.id for member, row in newest.items() if holds(row)}
    free = _free(session, weeks.values())
    return Timetable(
        tuple(bells(session)),
        week_days(found.first_day, found.weekend),
        {member: free[key] for member, key in weeks.items()},
        frozenset(newest.keys() - weeks.keys()),
    )


def everyone(session: Session) -> list[UUID]:
    """All who are joined, in the order of names: whom *everyone* means."""
    query = select(MemberRow.id).where(MemberRow.state == MemberState.JOINED)
    return list(session.scalars(query.order_by(MemberRow.sort_key)))


def _sound(now: Sequence[Bell]) -> None:
    for bell in now:
        if bell.ends <= bell.starts:
            raise BellEndsFirst(bell.name)
    if both := overlapping(now):
        raise BellsOverlap(both[0].name, both[1].name)


def _end(session: RecordingSession, rows: Iterable[BellRow]) -> tuple[str, ...]:
    """Let periods be no more; the names of those in which somebody was free."""
    moment = session.clock()
    found: list[str] = []
    for row in rows:
        free = _free_in(session, row.id)
        for each in (*free, row):
            each.deleted_at = moment
        found += [row.name] if free else []
    return tuple(found)


def _begin(session: Session, wanted: Iterable[Bell]) -> tuple[str, ...]:
    """Add periods, taking those back that were there once; the names of these, if somebody was free then."""
    query = select(BellRow).where(BellRow.deleted_at.is_not(None)).order_by(BellRow.deleted_at)
    once = {row.name: row for row in session.scalars(query.execution_options(with_bin=True))}
    found: list[str] = []
    for bell in wanted:
        row = once.pop(bell.name, None)
        if row is None:
            session.add(made(BellRow, bell))
            continue
        free = _free_in(session, row.id, row.deleted_at)
        for each in (*free, row):
            each.deleted_at = None
        _rewrite(row, bell)
        found += [row.name] if free else []
    return tuple(found)


def _ask_again(session: Session) -> bool:
    """Let weeks that held until the bells change hold no more; whether there are any."""
    query = select(WeekRow).where(WeekRow.until == Until.BELLS, WeekRow.said_on.is_not(None))
    rows = session.scalars(query).all()
    for row in rows:
        row.said_on = None
    return bool(rows)


def _rewrite(row: BellRow, bell: Bell) -> None:
    for name in ("name", "starts", "ends"):
        if getattr(row, name) != getattr(bell, name):
            setattr(row, name, getattr(bell, name))


def _bells(session: Session) -> Sequence[BellRow]:
    return session.scalars(select(BellRow).order_by(BellRow.starts, BellRow.ends)).all()


def _free_in(
    session: Session, bell: UUID, binned: datetime | None = None
) -> Sequence[FreePeriodRow]:
    """What is free in a period, or was when it went."""
    query = select(FreePeriodRow).where(FreePeriodRow.bell == bell)
    if binned:
        query = query.where(FreePeriodRow.deleted_at == binned).execution_options(with_bin=True)
    return session.scalars(query).all()


def _weeks(session: Session, members: Collection[UUID] | None = None) -> Sequence[WeekRow]:
    """Weeks, the newest of each member last."""
    query = select(WeekRow).order_by(WeekRow.created_at)
    if members is not None:
        query = query.where(WeekRow.member.in_(members))
    return session.scalars(query).all()


def _week(session: Session, member: UUID) -> WeekRow | None:
    return next(reversed(_weeks(session, [member])), None)


def _begun(session: Session, member: UUID) -> WeekRow:
    row_of(session, MemberRow, member)
    made = WeekRow(member=member, until=Until.BELLS, said_on=None)
    session.add(made)
    session.flush()
    return made


def _periods(session: Session, weeks: Iterable[UUID]) -> Sequence[FreePeriodRow]:
    return session.scalars(select(FreePeriodRow).where(FreePeriodRow.week.in_(list(weeks)))).all()


def _free(session: Session, weeks: Iterable[UUID]) -> dict[UUID, frozenset[Slot]]:
    """What is free in some weeks, by their ids."""
    found: dict[UUID, set[Slot]] = {key: set() for key in weeks}
    columns = (FreePeriodRow.week, FreePeriodRow.bell, FreePeriodRow.days)
    there = select(*columns).where(
        FreePeriodRow.week.in_(list(found)), FreePeriodRow.deleted_at.is_(None)
    )
    for week, bell, days in session.execute(there):
        found[week].update((day, bell) for day in days)
    return {key: frozenset(free) for key, free in found.items()}
