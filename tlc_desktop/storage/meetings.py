"""Meetings in the file, their agendas, and what goes on from one to the next."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Select, and_, or_, select, text
from sqlalchemy.orm import Mapped, Session, mapped_column, selectinload

from tlc_desktop.domain.carrying import carried, fresh, is_settled, proposal
from tlc_desktop.domain.errors import DayNeeded, TitleNeeded
from tlc_desktop.domain.meetings import (
    LONGEST,
    AgendaItem,
    Meeting,
    MeetingState,
    Onward,
    Origin,
    Outcome,
    Part,
    Phase,
    Purpose,
    before_summary,
    plausible,
)
from tlc_desktop.storage import as_it_was, attendance, calendar
from tlc_desktop.storage.base import OWN, Base, made, rewrite, row_of, value
from tlc_desktop.storage.calendar import MeetingRow, meeting_of


class AgendaItemRow(Base):
    __tablename__ = "agenda_item"
    TITLE = "title"
    FOUND = ("title", "notes", "private_note")

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
    onward: Mapped[Onward] = mapped_column(server_default=Onward.HERE.value)
    parked_in: Mapped[UUID | None] = mapped_column(ForeignKey("meeting.id"))
    allotted: Mapped[int | None]
    seconds: Mapped[int] = mapped_column(server_default=text("0"))
    moves_on: Mapped[bool] = mapped_column(server_default=text("0"))
    protocol: Mapped[UUID | None] = mapped_column("protocol_id", ForeignKey("protocol.id"))
    private_note: Mapped[str] = mapped_column(server_default="")

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
    return [meeting_of(row) for row in rows]


def meeting(session: Session, key: UUID) -> Meeting:
    """One meeting."""
    return meeting_of(row_of(session, MeetingRow, key))


def schedule(session: Session, meeting: Meeting, agenda: Sequence[AgendaItem] = ()) -> UUID:
    """Add a meeting with its agenda; its id.

    Raises:
        TitleNeeded: It has no title.
        DayNeeded: Its day is too far away.
    """
    row = made(MeetingRow, meeting)
    _sound(row)
    session.add(row)
    for member in meeting.came:
        attendance.say_came(session, row.id, member, came=True)
    for holder in meeting.roles:
        attendance.assign(session, row.id, holder.role, holder.member, has=True)
    for item in agenda:
        add_item(session, row.id, item)
    return row.id


def edit(session: Session, key: UUID, change: Callable[[Meeting], Meeting]) -> None:
    """Change a meeting, all but who came and who did what; raises like `schedule`."""
    row = row_of(session, MeetingRow, key)
    was = row.state
    rewrite(row, meeting_of(row), change)
    _sound(row)
    if was is MeetingState.CLOSED is not row.state:
        as_it_was.let_go(session, key)


def keep_as_it_is(session: Session, key: UUID) -> None:
    """Keep what the summary of a meeting that is closed now tells of all that goes on without it."""
    off = [row for row in _rows_parked_in(session, key) if row.meeting != key]
    as_it_was.keep(session, meeting(session, key), [value(AgendaItem, row) for row in off])


def _sound(row: MeetingRow) -> None:
    if not row.title.strip():
        raise TitleNeeded
    if not plausible(row.day):
        raise DayNeeded(row.day.isoformat())
    row.minutes = min(max(row.minutes, 1), LONGEST)


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

    The item of another agenda that it goes on with is settled so.

    Raises:
        TitleNeeded: It has no title.
    """
    rows = list(_items(session, meeting))
    row = made(AgendaItemRow, item, meeting=meeting, position=len(rows))
    _sound_item(row)
    session.add(row)
    rows.insert(len(rows) if at is None else at, row)
    _number(rows)
    if meeting and item.carried_from:
        settle(session, item.carried_from)
    return row.id


def settle(session: Session, key: UUID) -> None:
    """Let an item be looked at by no later agenda any more."""
    if source := session.get(AgendaItemRow, key):
        source.onward = Onward.SETTLED


def stand(session: Session, key: UUID, *, on: bool) -> None:
    """Say that an item stands on every agenda, or not any more.

    Agendas that were planned already say nothing of it: it waits for the one that comes next.
    """
    row = row_of(session, AgendaItemRow, key)
    row.standing = on
    own = session.get(MeetingRow, row.meeting) if row.meeting else None
    if on and own and calendar.after(session, meeting_of(own)):
        row.onward = Onward.WAITS


def edit_item(session: Session, key: UUID, change: Callable[[AgendaItem], AgendaItem]) -> None:
    """Change an item; raises like `add_item`."""
    row = row_of(session, AgendaItemRow, key)
    rewrite(row, value(AgendaItem, row), change)
    _sound_item(row)


def _sound_item(row: AgendaItemRow) -> None:
    if not row.title.strip():
        raise TitleNeeded
    row.minutes = min(max(row.minutes, 0), LONGEST)
    row.allotted = None if row.allotted is None else min(max(row.allotted, 0), LONGEST)


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


def waiting(session: Session, meeting: Meeting) -> list[AgendaItem]:
    """What goes on from closed meetings before this one, and no agenda took up yet; by their day."""
    query = (
        _of_earlier(meeting)
        .where(MeetingRow.state == MeetingState.CLOSED)
        .where(AgendaItemRow.outcome == Outcome.WALKS_ON, AgendaItemRow.onward != Onward.SETTLED)
    )
    return [value(AgendaItem, row) for row in session.scalars(query)]


def standing(session: Session, meeting: Meeting) -> list[AgendaItem]:
    """What stands on every agenda: on the newest before this meeting, or passed over by that one."""
    newest = session.scalars(
        select(MeetingRow.id)
        .where(calendar.earlier(meeting))
        .order_by(MeetingRow.day.desc(), MeetingRow.time.desc())
        .limit(1)
    ).first()
    query = _of_earlier(meeting).where(
        AgendaItemRow.standing.is_(True),
        AgendaItemRow.outcome.not_in((Outcome.PARKED, Outcome.LET_GO)),
        or_(AgendaItemRow.meeting == newest, AgendaItemRow.onward == Onward.WAITS),
    )
    return [value(AgendaItem, row) for row in session.scalars(query)]


def _of_earlier(meeting: Meeting) -> Select[AgendaItemRow]:
    """The items of earlier meetings, by their day."""
    return (
        select(AgendaItemRow)
        .join(MeetingRow, MeetingRow.id == AgendaItemRow.meeting)
        .where(calendar.earlier(meeting))
        .order_by(MeetingRow.day, MeetingRow.time, AgendaItemRow.position)
    )


def coming(
    session: Session, meeting: Meeting, there: Sequence[AgendaItem] = ()
) -> list[AgendaItem]:
    """What would come to a meeting with these items: what goes on, and what stands."""
    wanted = [*waiting(session, meeting), *standing(session, meeting)]
    return _fresh(session, meeting.id, wanted, there)


def _fresh(
    session: Session, key: UUID, wanted: Sequence[AgendaItem], there: Sequence[AgendaItem]
) -> list[AgendaItem]:
    row = AgendaItemRow
    links = session.execute(
        select(row.id, row.carried_from, row.meeting).where(row.carried_from.is_not(None)),
        execution_options={"with_bin": True},
    ).all()
    taken_up = [above for _, above, meeting in links if above and meeting == key]
    return fresh(wanted, there, taken_up, {each: above for each, above, _ in links})


def carry(session: Session, key: UUID, along: Collection[UUID] | None = None) -> int:
    """Let what goes on and what stands come to a new agenda, before its summary; how many came.

    Args:
        session: Inside a change.
        key: The meeting.
        along: Those that shall come; all where it is not said. What stands and is passed over
            waits for the agenda after.
    """
    there = agenda(session, key)
    found = coming(session, meeting(session, key), there)
    taken = [item for item in found if along is None or item.id in along]
    for item in found:
        if item.standing and item not in taken:
            row_of(session, AgendaItemRow, item.id).onward = Onward.WAITS
    _bring(session, key, taken, there)
    return len(taken)


def _bring(
    session: Session, key: UUID, items: Sequence[AgendaItem], there: Sequence[AgendaItem]
) -> None:
    for at, item in enumerate(items, before_summary(there)):
        add_item(session, key, carried(item), at)


def close(
    session: Session,
    key: UUID,
    decided: Mapping[UUID, Outcome] | None = None,
    *,
    onto_agreed: bool = False,
) -> None:
    """Close a meeting: what became of its items is decided, and what goes on comes to the next.

    Args:
        session: Inside a change.
        key: The meeting.
        decided: What becomes of an item, also of one that waits from before; else what is proposed.
        onto_agreed: What goes on comes to the next agenda although that is agreed; else it waits.
    """
    row = row_of(session, MeetingRow, key)
    row.state = MeetingState.CLOSED
    closed, given = meeting_of(row), decided or {}
    earlier = waiting(session, closed)
    for item in agenda(session, key):
        became = given.get(item.id, proposal(item))
        if became is not item.outcome and not is_settled(item):
            set_outcome(session, item.id, became)
    for item in earlier:
        _decide_late(session, key, item, given.get(item.id, Outcome.WALKS_ON))
    session.flush()
    later = calendar.next_open(session, closed)
    if later is not None and (onto_agreed or not later.is_agreed):
        known = {item.id for item in (*earlier, *agenda(session, key))}
        going = [item for item in waiting(session, later) if item.id in known]
        there = agenda(session, later.id)
        _bring(session, later.id, _fresh(session, later.id, going, there), there)
        for item in going:  # those that stood there already too
            settle(session, item.id)
        session.flush()
    keep_as_it_is(session, key)  # at last: what changes after it, changed since


def _decide_late(session: Session, key: UUID, item: AgendaItem, became: Outcome) -> None:
    """Decide in a meeting of an item that an older one let go on; of that one nothing changes."""
    if became is Outcome.WALKS_ON:
        return
    settle(session, item.id)
    if became is Outcome.PARKED:
        parked = replace(carried(item), outcome=became, parked_in=key)
        add_item(session, None, parked)


def set_outcome(session: Session, key: UUID, outcome: Outcome) -> None:
    """Say what became of an item; one that is parked stands in the parking place too, until it is not."""
    row = row_of(session, AgendaItemRow, key)
    copies = [r for r in _items(session, None) if r.carried_from == key]
    if outcome is Outcome.PARKED and row.meeting and not copies:
        add_item(session, None, replace(carried(item(session, key)), outcome=outcome))
    elif outcome is not Outcome.PARKED:
        for copy in copies:
            session.delete(copy)
    row.outcome = outcome


def park(session: Session, key: UUID) -> None:
    """Take an item off its agenda, into the parking place."""
    row = row_of(session, AgendaItemRow, key)
    row.parked_in = row.meeting
    if row.meeting:
        as_it_was.park(session, row.meeting, value(AgendaItem, row))
    move_item(session, key, None, len(_items(session, None)))
    row.outcome = Outcome.PARKED


def parked_in(session: Session, key: UUID) -> list[AgendaItem]:
    """What a meeting put into the parking place; of a closed one as it was then."""
    there, then = _rows_parked_in(session, key), as_it_was.parked(session, key)
    on_agenda = [value(AgendaItem, row) for row in there if then is None or row.meeting == key]
    found = {item.title: item for item in reversed([*on_agenda, *(then or ())])}
    return list(found.values())[::-1]


def _rows_parked_in(session: Session, key: UUID) -> Sequence[AgendaItemRow]:
    """What a meeting put into the parking place, wherever it is now."""
    row = AgendaItemRow
    still_there = and_(row.meeting == key, row.outcome == Outcome.PARKED)
    query = select(row).where(or_(row.parked_in == key, still_there))
    return session.scalars(query.order_by(row.position, row.created_at)).all()


def unpark(session: Session, key: UUID, meeting: UUID) -> None:
    """Bring an item out of the parking place onto an agenda, before its summary."""
    move_item(session, key, meeting, before_summary(agenda(session, meeting)))
    row = row_of(session, AgendaItemRow, key)
    row.outcome = Outcome.OPEN
    if row.parked_in == meeting:
        row.parked_in = None
