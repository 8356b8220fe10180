"""What is the same for every kind of record: the bin, and what cannot be undone.

What becomes of a row when another goes is said on the row, where it points at that one (`base.Tie`).
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from uuid import UUID

from sqlalchemy import ColumnElement, and_, inspect, or_, select, true
from sqlalchemy.orm import Session

from tlc_desktop.domain.carrying import is_settled
from tlc_desktop.domain.entries import Authorship
from tlc_desktop.domain.errors import RecordNotThere
from tlc_desktop.domain.meetings import Onward, Outcome
from tlc_desktop.domain.members import Member
from tlc_desktop.domain.mentions import forms_of
from tlc_desktop.storage import calendar, credit_traces, links, meetings, terms, written_names
from tlc_desktop.storage.base import Base, R, Tie, row_kinds, row_of, stands_alone, tie, value
from tlc_desktop.storage.entries import EntryRow
from tlc_desktop.storage.exports import ExportRow
from tlc_desktop.storage.ideas import IdeaCreditRow, IdeaRow
from tlc_desktop.storage.meetings import AgendaItemRow
from tlc_desktop.storage.members import MemberRow
from tlc_desktop.storage.pointing import id_lists, in_turn, listing, pointers, pointing, those
from tlc_desktop.storage.tables import FEATURES
from tlc_desktop.storage.terms import TermRow
from tlc_desktop.storage.undo_log import RecordingSession, RowChange
from tlc_desktop.storage.written_names import Mention

MEETING = calendar.MeetingRow.__tablename__


@dataclass(frozen=True, slots=True)
class Binned:
    """A record in the bin; `belongs_to` is the one on whose page it stands, if on any but its own."""

    kind: str
    id: UUID
    title: str
    deleted_at: datetime
    belongs_to: UUID | None = None


def kinds() -> dict[str, type[Base]]:
    """The kinds of record that a person sees, by their table."""
    rows = row_kinds()
    seen = [rows[table] for table in Base.metadata.tables if rows[table].TITLE]
    order = {feature.__name__: n for n, feature in enumerate(FEATURES)}
    seen.sort(key=lambda kind: order.get(kind.__module__, len(order)))
    return {kind.__tablename__: kind for kind in seen}


def record_of(change: RowChange) -> tuple[str, UUID, UUID | None]:
    """The record that a changed row is, or is part of: its kind, its id, and that of the one it stands under."""
    kind, by = row_kinds()[change.table], belongs_to(change)
    if by is None or kind.TITLE:
        alone = stands_alone(kind, change.after or change.before or {})
        return change.table, UUID(change.id), None if alone else by
    return owner_of(change.table)[1], by, None


def belongs_to(change: RowChange) -> UUID | None:
    """The id of the record that a changed row is the own of."""
    row, (column, _) = change.after or change.before or {}, owner_of(change.table)
    return UUID(row[column]) if column and row[column] else None


@cache
def owner_of(table: str) -> tuple[str, str]:
    """The column by which a row is the own of another, and the table of that; empty where it is nobody's."""
    for column in inspect(row_kinds()[table]).columns:
        if tie(column) is Tie.OWN:
            return column.name, next(key.column.table.name for key in column.foreign_keys)
    return "", ""


def titles(session: Session, kind: str) -> list[tuple[UUID, str]]:
    """The id and title of every record of a kind, the oldest first.

    Raises:
        RecordNotThere: There is no such kind.
    """
    if kind not in kinds():
        raise RecordNotThere("kind", kind)
    row = kinds()[kind]
    rows = session.scalars(select(row).order_by(row.created_at, row.id))
    return [(r.id, getattr(r, r.TITLE)) for r in rows]


def title(session: Session, kind: str, key: UUID) -> str:
    """What a record of a kind is called.

    Raises:
        RecordNotThere: There is none, or it is in the bin.
    """
    row = row_of(session, kinds()[kind], key)
    return getattr(row, row.TITLE)


def delete(session: RecordingSession, kind: str, key: UUID) -> None:
    """Put a record, and the rows that are its own, into the bin."""
    row = row_of(session, row_kinds()[kind], key)
    if kind == MEETING:
        _hand_back(session, key)
    moment = session.clock()
    for each in with_own(session, row):
        each.deleted_at = moment


def restore(session: Session, kind: str, key: UUID) -> None:
    """Take a record back out of the bin, with what went in together with it.

    Raises:
        TermsOverlap: It is a term, and another has its days by now.
        ChainRing: It is a step of a chain that would come back to somebody.
    """
    row = session.get(row_kinds()[kind], key, execution_options={"with_bin": True})
    if row is None or row.deleted_at is None:
        raise RecordNotThere(kind, str(key))
    moment = row.deleted_at
    for each in with_own(session, row):
        if each.deleted_at == moment:
            each.deleted_at = None
    if kind == MEETING:
        _take_again(session, key)
    if isinstance(row, TermRow):
        terms.sound(session, row)
    links.sound(session, row)


def _hand_back(session: Session, key: UUID) -> None:
    """A meeting that goes into the bin leaves what it took up, and did not get to, to the others."""
    for item in meetings.agenda(session, key):
        open_still = item.outcome in (Outcome.OPEN, Outcome.WALKS_ON) and not is_settled(item)
        above = session.get(AgendaItemRow, item.carried_from) if item.carried_from else None
        if open_still and above and (item.standing or not above.standing):
            above.onward = Onward.WAITS


def _take_again(session: Session, key: UUID) -> None:
    """A meeting that comes back from the bin has what it took up."""
    for item in meetings.agenda(session, key):
        if item.carried_from:
            meetings.settle(session, item.carried_from)


def with_own(session: Session, row: Base) -> list[Base]:
    """A row, the rows that are its own, and theirs in turn."""
    found = {row.id: row}
    todo = [row]
    for owner in todo:
        for kind, name in _owned(type(owner)):
            query = select(kind).where(getattr(kind, name) == owner.id)
            rows = session.scalars(query.execution_options(with_bin=row.deleted_at is not None))
            todo += [each for each in rows if found.setdefault(each.id, each) is each]
    return list(found.values())


@cache
def _owned(owner: type[Base]) -> list[tuple[type[Base], str]]:
    """The kinds of row that are a record's own, each with the column that points at the record."""
    return [
        (kind, name)
        for kind in row_kinds().values()
        for name, table in pointers(kind, Tie.OWN)
        if table == owner.__tablename__
    ]


def bin_of(session: Session) -> list[Binned]:
    """What is in the bin, the newest first; what went in with another record stands under that one."""
    binned = {
        row.id: row
        for kind in kinds().values()
        for row in session.scalars(
            select(kind).where(kind.deleted_at.is_not(None)).execution_options(with_bin=True)
        )
    }
    found = [
        _as_binned(row, row.deleted_at)
        for row in binned.values()
        if row.deleted_at and not _went_along(row, binned)
    ]
    return sorted(found, key=lambda b: b.deleted_at, reverse=True)


def in_bin(session: Session, kind: str, key: UUID) -> Binned | None:
    """A record that is in the bin; None of any other."""
    row = session.get(row_kinds()[kind], key, execution_options={"with_bin": True})
    return _as_binned(row, row.deleted_at) if row and row.deleted_at else None


def _as_binned(row: Base, moment: datetime) -> Binned:
    return Binned(row.__tablename__, row.id, getattr(row, row.TITLE), moment, _owner(row))


def _owner(row: Base) -> UUID | None:
    """The id of the record on whose page a row stands that is the own of that."""
    if stands_alone(type(row), vars(row)):
        return None
    names = (name for name, _ in pointers(type(row), Tie.OWN))
    return next((getattr(row, name) for name in names), None)


def _went_along(row: Base, binned: dict[UUID, Base]) -> bool:
    owners = (binned.get(getattr(row, name)) for name, _ in pointers(type(row), Tie.OWN))
    return any(owner and owner.deleted_at == row.deleted_at for owner in owners)


def empty_bin(session: RecordingSession) -> None:
    """Take what is in the bin out of the file; inside `change_for_good` only."""
    _remove(
        session, {row.id: row for kind in row_kinds().values() for row in _binned(session, kind)}
    )


def _binned(session: Session, kind: type[R]) -> list[R]:
    return those(session, kind, kind.deleted_at.is_not(None))


def mentions_of(
    session: Session, key: UUID, step: Callable[[float], None] = lambda _done: None
) -> list[Mention]:
    """Where the name of a member stands in what others wrote, and stays when they are erased.

    Args:
        session: Only reads.
        key: Whose name.
        step: Is told what share is done.
    """
    member = value(Member, member_row(session, key))
    gone = _with_what_goes(session, {key: member_row(session, key)})
    people = [value(Member, row) for row in those(session, MemberRow, true()) if row.id != key]
    others = {word for each in people for form in forms_of(each) for word in form}
    found: list[Mention] = []
    kinds = list(row_kinds().items())
    for n, (table, kind) in enumerate(kinds):
        step(n / len(kinds))
        rows = (row for row in _rows_with(session, table, kind, member) if row.id not in gone)
        found += written_names.mentions(rows, member, others)
    return found


def _rows_with(session: Session, table: str, kind: type[R], member: Member) -> Iterator[R]:
    """The rows of a kind that may have a name in them: those in which search has it, and those it does not know."""
    if not kind.FOUND:
        yield from those(session, kind, true())
        return
    known = written_names.found_by_search(session, table, member)
    for some in in_turn(known):
        yield from those(session, kind, kind.id.in_(some))
    yield from (row for row in those(session, kind, _unknown(kind)) if row.id not in known)


def _unknown(kind: type[Base]) -> ColumnElement[bool]:
    """Of a row: whether it has a text that search does not find it by, or is in the bin, where search finds nothing."""
    by_none = [name for name in written_names.texts_of(kind) if name not in kind.FOUND]
    held = [getattr(kind, name) != "" for name in by_none]
    return or_(kind.deleted_at.is_not(None), *held)


def erase_member(session: RecordingSession, key: UUID, blank: Iterable[Mention] = ()) -> None:
    """Take a member out of the file, and the name out of the ledger; inside `change_for_good` only.

    What they said stays, as *author not stored*; their try-outs go, for these are theirs.

    Args:
        session: It can change things.
        key: Whom.
        blank: Where a blank is put for the name in what others wrote.
    """
    row = member_row(session, key)
    member = value(Member, row)
    _blank(session, blank)
    written_names.mask_ledger(those(session, ExportRow, true()), member)
    written_names.blank_beside(session, member)
    _remove(session, {key: row})


def _blank(session: Session, places: Iterable[Mention]) -> None:
    by_kind: dict[str, list[Mention]] = {}
    for place in places:
        by_kind.setdefault(place.kind, []).append(place)
    for table, there in by_kind.items():
        kind = row_kinds()[table]
        for some in in_turn({place.record for place in there}):
            written_names.blank(those(session, kind, kind.id.in_(some)), there)


def member_row(session: Session, key: UUID) -> MemberRow:
    """The row of a member, be it in the bin."""
    row = session.get(MemberRow, key, execution_options={"with_bin": True})
    if row is None:
        raise RecordNotThere("member", str(key))
    return row


def _remove(session: RecordingSession, going: Mapping[UUID, Base]) -> None:
    """Take rows out of the file, with all that goes with them; nothing that stays points at them."""
    session.connection().exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    gone = _with_what_goes(session, going)
    for kind in row_kinds().values():
        for name, _ in pointers(kind, Tie.EMPTIED):
            for row in pointing(session, kind, name, gone):
                if row.id not in gone:
                    setattr(row, name, None)
        for name in id_lists(kind):
            _let_go(session, kind, name, gone)
    for row in gone.values():
        session.delete(row)
    _nobody_left(session)


def _with_what_goes(session: Session, going: Mapping[UUID, Base]) -> dict[UUID, Base]:
    """Some rows, and all that go out of the file with them."""
    gone, more = dict(going), dict(going)
    while more:
        more = {
            row.id: row
            for kind in row_kinds().values()
            for name, _ in pointers(kind, Tie.OWN, Tie.GOES)
            for row in pointing(session, kind, name, more)
            if row.id not in gone
        }
        gone |= more
    return gone


def _let_go(session: Session, kind: type[Base], name: str, gone: Mapping[UUID, Base]) -> None:
    """Take people who go out of a list of theirs."""
    people = {key for key, row in gone.items() if isinstance(row, MemberRow)}
    for row in listing(session, kind, name, people):
        setattr(row, name, tuple(key for key in getattr(row, name) if key not in people))


def _nobody_left(session: RecordingSession) -> None:
    """What was credited to people who are all gone has an author that is not stored."""
    session.flush()
    credit = select(IdeaCreditRow.id).where(IdeaCreditRow.idea == IdeaRow.id)
    nobody = {IdeaRow: ~credit.exists(), EntryRow: EntryRow.by == ()}
    for kind, alone in nobody.items():
        for row in those(session, kind, and_(kind.authorship == Authorship.CREDITED, alone)):
            row.authorship = Authorship.NOT_STORED


def forget_author(session: RecordingSession, kind: str, key: UUID) -> None:
    """Take the author off an entry or an idea; inside `change_for_good` only."""
    if kind == "idea":
        row_of(session, IdeaRow, key).authorship = Authorship.NOT_STORED
        query = select(IdeaCreditRow).where(IdeaCreditRow.idea == key)
        for credit in session.scalars(query.execution_options(with_bin=True)).all():
            session.delete(credit)
        credit_traces.forget(session, key)
        return
    entry = row_of(session, EntryRow, key)
    entry.authorship = Authorship.NOT_STORED
    entry.by = ()
