"""Meetings in the file, with their agendas, who came and who did what."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields, replace
from datetime import date, datetime, time
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, ForeignKey, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship, selectinload

from tlc_desktop.domain.errors import DayNeeded, TitleNeeded
from tlc_desktop.domain.meetings import (
    LONGEST,
    AgendaItem,
    Meeting,
    MeetingLine,
    MeetingState,
    Origin,
    Outcome,
    Part,
    Phase,
    Purpose,
    Role,
    RoleHolder,
    before_summary,
    plausible,
)
from tlc_desktop.storage.base import GOES, OWN, Base, made, rewrite, row_of, value
from tlc_desktop.storage.undo_log import RecordingSession


class MeetingRow(Base):
    __tablename__ = "meeting"
    TITLE = "title"
    FOUND = ("title", "intention", "place", "summary", "guests")

    title: Mapped[str]
    day: Mapped[date] = mapped_column(index=True)
    time: Mapped[time]
    minutes: Mapped[int]
    place: Mapped[str]
    place_secured: Mapped[bool]
    tea: Mapped[tuple[UUID, ...]]
    intention: Mapped[str]
    time_chosen_by: Mapped[str]
    state: Mapped[MeetingState]
    summary: Mapped[str]
    interrupted_minutes: Mapped[int]
    guests: Mapped[tuple[str, ...]]
    agenda_printed: Mapped[bool]
    attendance: Mapped[list["AttendanceRow"]] = relationship(default_factory=list, repr=False)
    roles: Mapped[list["RoleRow"]] = relationship(
        default_factory=list, repr=False, order_by="RoleRow.created_at"
    )

    __table_args__ = (CheckConstraint("minutes > 0", name="minutes_positive"),)


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


class AgendaItemRow(Base):
    __tablename__ = "agenda_item"
    TITLE = "title"
    FOUND = ("title", "notes")

    meeting: Mapped[UUID | None] = mapped_column(
        "meeting_id", ForeignKey("meeting.id"), index=True, info=OWN
    )
    position: Mapped[int]
    title: Mapped[str]
    minutes: Mapped[int]
    real: Mapped[int | None]
    part: Mapped[Part]
    purpose: Mapped[Purpose]
    origin: Mapped[Origin]
    brought_by: Mapped[tuple[UUID, ...]]
    phase: Mapped[Phase | None]
    standing: Mapped[bool]
    carried_from: Mapped[UUID | None] = mapped_column(ForeignKey("agenda_item.id"))
    notes: Mapped[str]
    outcome: Mapped[Outcome]

    __table_args__ = (CheckConstraint("minutes >= 0", name="minutes_not_negative"),)


def meetings(
    session: Session, starts: date | None = None, ends: date | None = None
) -> list[Meeting]:
    """Meetings from `starts` to `ends` (both within), by their day."""
    query = select(MeetingRow).options(
        selectinload(MeetingRow.attendance), selectinload(MeetingRow.roles)
    )
    if starts:
        query = query.where(MeetingRow.day >= starts)
    if ends:
        query = query.where(MeetingRow.day <= ends)
    rows = session.scalars(query.order_by(MeetingRow.day, MeetingRow.time))
    return [_meeting(row) for row in rows]


def calendar(session: Session) -> list[MeetingLine]:
    """What a list says of every meeting, by their day."""
    columns = [getattr(MeetingRow, each.name) for each in fields(MeetingLine)]
    query = select(*columns).where(MeetingRow.deleted_at.is_(None))
    found = session.execute(query.order_by(MeetingRow.day, MeetingRow.time))
    return [MeetingLine(*facts) for facts in found]


def meeting(session: Session, key: UUID) -> Meeting:
    """One meeting."""
    return _meeting(row_of(session, MeetingRow, key))


def _meeting(row: MeetingRow) -> Meeting:
    return value(
        Meeting,
        row,
        came=tuple(a.member for a in row.attendance),
        roles=tuple(RoleHolder(r.role, r.member) for r in row.roles),
    )


def next_meeting(session: Session, now: datetime) -> Meeting | None:
    """The first meeting that is not closed and has not ended by `now`."""
    rows = session.scalars(
        select(MeetingRow)
        .where(MeetingRow.day >= now.date(), MeetingRow.state != MeetingState.CLOSED)
        .order_by(MeetingRow.day, MeetingRow.time)
    )
    return next((m for m in map(_meeting, rows) if m.ends_at >= now), None)


def after(session: Session, meeting: Meeting) -> Meeting | None:
    """The meeting that comes after another, if one is planned."""
    rows = session.scalars(
        select(MeetingRow)
        .where(MeetingRow.day >= meeting.day, MeetingRow.id != meeting.id)
        .order_by(MeetingRow.day, MeetingRow.time)
    )
    return next((m for m in map(_meeting, rows) if m.opens_at > meeting.opens_at), None)


def before(session: Session, meeting: Meeting) -> Meeting | None:
    """The meeting that came before another, if there was one."""
    row = session.scalars(
        select(MeetingRow)
        .where(MeetingRow.day < meeting.day, MeetingRow.id != meeting.id)
        .order_by(MeetingRow.day.desc(), MeetingRow.time.desc())
        .limit(1)
    ).first()
    return _meeting(row) if row else None


def next_or_last(session: Session, now: datetime) -> Meeting | None:
    """The next meeting, else the last one."""
    if found := next_meeting(session, now):
        return found
    row = session.scalars(
        select(MeetingRow).order_by(MeetingRow.day.desc(), MeetingRow.time.desc()).limit(1)
    ).first()
    return _meeting(row) if row else None


def schedule(session: Session, meeting: Meeting, agenda: Sequence[AgendaItem] = ()) -> UUID:
    """Add a meeting with its agenda, and what walks on to it; its id.

    Raises:
        TitleNeeded: It has no title.
        DayNeeded: Its day is too far away.
    """
    row = made(MeetingRow, meeting)
    _sound(row)
    session.add(row)
    set_came(session, row.id, meeting.came)
    set_roles(session, row.id, meeting.roles)
    for item in agenda:
        add_item(session, row.id, item)
    return row.id


def edit(session: Session, key: UUID, change: Callable[[Meeting], Meeting]) -> None:
    """Change a meeting, all but who came and who did what; raises like `schedule`."""
    row = row_of(session, MeetingRow, key)
    rewrite(row, _meeting(row), change)
    _sound(row)


def _sound(row: MeetingRow) -> None:
    if not row.title.strip():
        raise TitleNeeded
    if not plausible(row.day):
        raise DayNeeded(row.day.isoformat())
    row.minutes = min(max(row.minutes, 1), LONGEST)


def set_came(session: Session, key: UUID, came: Iterable[UUID]) -> None:
    """Say who came."""
    wanted = set(came)
    rows = session.scalars(select(AttendanceRow).where(AttendanceRow.meeting == key)).all()
    for row in rows:
        if row.member not in wanted:
            session.delete(row)
    there = {row.member for row in rows}
    session.add_all([AttendanceRow(meeting=key, member=m) for m in sorted(wanted - there)])


def set_roles(session: Session, key: UUID, roles: Iterable[RoleHolder]) -> None:
    """Say who does what."""
    wanted = set(roles)
    rows = session.scalars(select(RoleRow).where(RoleRow.meeting == key)).all()
    for row in rows:
        if RoleHolder(row.role, row.member) not in wanted:
            session.delete(row)
    there = {RoleHolder(row.role, row.member) for row in rows}
    session.add_all(
        [
            RoleRow(meeting=key, member=h.member, role=h.role)
            for h in sorted(wanted - there, key=lambda h: (h.role, h.member))
        ]
    )


def agenda(session: Session, key: UUID | None) -> list[AgendaItem]:
    """The items of a meeting in order; of the parking place for None."""
    return [value(AgendaItem, row) for row in _items(session, key)]


def agendas(session: Session, keys: Iterable[UUID]) -> dict[UUID, list[AgendaItem]]:
    """The items of several meetings, each in order."""
    found: dict[UUID, list[AgendaItem]] = {key: [] for key in keys}
    rows = session.scalars(
        select(AgendaItemRow)
        .where(AgendaItemRow.meeting.in_(found))
        .order_by(AgendaItemRow.position)
    )
    for row in rows:
        if row.meeting:
            found[row.meeting].append(value(AgendaItem, row))
    return found


def item(session: Session, key: UUID) -> AgendaItem:
    """One agenda item."""
    return value(AgendaItem, row_of(session, AgendaItemRow, key))


def _items(session: Session, key: UUID | None) -> Sequence[AgendaItemRow]:
    return session.scalars(
        select(AgendaItemRow)
        .where(AgendaItemRow.meeting == key)
        .order_by(AgendaItemRow.position, AgendaItemRow.created_at)
    ).all()


def add_item(
    session: Session, meeting: UUID | None, item: AgendaItem, at: int | None = None
) -> UUID:
    """Add an item at index `at`, else as the last; with no meeting to the parking place.

    Raises:
        TitleNeeded: It has no title.
    """
    if not item.title.strip():
        raise TitleNeeded
    rows = list(_items(session, meeting))
    row = made(AgendaItemRow, item, meeting=meeting, position=len(rows))
    row.minutes = min(max(row.minutes, 0), LONGEST)
    session.add(row)
    rows.insert(len(rows) if at is None else at, row)
    _number(rows)
    return row.id


def edit_item(session: Session, key: UUID, change: Callable[[AgendaItem], AgendaItem]) -> None:
    """Change an item; raises like `add_item`."""
    row = row_of(session, AgendaItemRow, key)
    rewrite(row, value(AgendaItem, row), change)
    if not row.title.strip():
        raise TitleNeeded
    row.minutes = min(max(row.minutes, 0), LONGEST)


def move_item(session: Session, key: UUID, meeting: UUID | None, at: int) -> None:
    """Move an item to index `at` of a meeting, its own or another, or of the parking place (None)."""
    row = row_of(session, AgendaItemRow, key)
    rows = [r for r in _items(session, meeting) if r.id != key]
    row.meeting = meeting
    rows.insert(at, row)
    _number(rows)


def _number(rows: Sequence[AgendaItemRow]) -> None:
    for position, row in enumerate(rows):
        row.position = position


def walking_on(session: Session) -> list[AgendaItem]:
    """Items marked to go on that no later meeting has taken up yet."""
    taken = select(AgendaItemRow.carried_from).where(AgendaItemRow.carried_from.is_not(None))
    rows = session.scalars(
        select(AgendaItemRow)
        .where(AgendaItemRow.outcome == Outcome.WALKS_ON, AgendaItemRow.id.not_in(taken))
        .order_by(AgendaItemRow.created_at, AgendaItemRow.position)
    )
    return [value(AgendaItem, row) for row in rows]


def standing(session: Session) -> list[AgendaItem]:
    """Items that stand on every agenda, as they stood last."""
    rows = session.scalars(
        select(AgendaItemRow)
        .join(MeetingRow, MeetingRow.id == AgendaItemRow.meeting)
        .where(AgendaItemRow.standing.is_(True))
        .order_by(MeetingRow.day.desc(), AgendaItemRow.position)
    )
    newest: dict[str, AgendaItemRow] = {}
    for row in rows:
        newest.setdefault(row.title, row)
    return [value(AgendaItem, row) for row in newest.values()]


def carry(session: Session, meeting: UUID) -> int:
    """Let what walks on, and what stands on every agenda, come to a meeting; how many came.

    They come before the summary, if there is one.
    """
    there = agenda(session, meeting)
    titles = {item.title for item in there}
    coming = [replace(item, carried_from=item.id) for item in walking_on(session)]
    coming += [item for item in standing(session) if item.title not in titles]
    at = before_summary(there)
    for n, item in enumerate(coming):
        fresh = replace(item, id=uuid4(), real=None, outcome=Outcome.OPEN)
        add_item(session, meeting, fresh, at + n)
    return len(coming)


def close(session: RecordingSession, key: UUID) -> None:
    """Close a meeting: what was not marked was talked about; what walks on goes to the next one."""
    row = row_of(session, MeetingRow, key)
    row.state = MeetingState.CLOSED
    for item in _items(session, key):
        if item.outcome is Outcome.OPEN:
            item.outcome = Outcome.DONE
    session.flush()
    later = after(session, _meeting(row))
    if later and later.state is not MeetingState.CLOSED:
        carry(session, later.id)


def set_outcome(session: Session, key: UUID, outcome: Outcome) -> None:
    """Say what became of an item; one that is parked stands in the parking place too, until it is not."""
    row = row_of(session, AgendaItemRow, key)
    copies = [r for r in _items(session, None) if r.carried_from == key]
    if outcome is Outcome.PARKED and row.meeting and not copies:
        parked = replace(
            item(session, key), id=uuid4(), real=None, outcome=outcome, carried_from=key
        )
        add_item(session, None, parked)
    elif outcome is not Outcome.PARKED:
        for copy in copies:
            session.delete(copy)
    row.outcome = outcome


def park(session: Session, key: UUID) -> None:
    """Take an item off its agenda, into the parking place."""
    move_item(session, key, None, len(_items(session, None)))
    row_of(session, AgendaItemRow, key).outcome = Outcome.PARKED


def unpark(session: Session, key: UUID, meeting: UUID) -> None:
    """Bring an item out of the parking place onto an agenda, before its summary."""
    there = agenda(session, meeting)
    at = before_summary(there)
    move_item(session, key, meeting, at)
    row_of(session, AgendaItemRow, key).outcome = Outcome.OPEN
