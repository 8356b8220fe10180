"""What is the same for every kind of record: the bin, and what cannot be undone.

What becomes of a row when another goes is said on the row, where it points at that one (`base.Tie`).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from uuid import UUID

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from tlc_desktop.domain.entries import Authorship
from tlc_desktop.domain.errors import RecordNotThere
from tlc_desktop.domain.members import Member
from tlc_desktop.storage import calendar, meetings, terms, written_names
from tlc_desktop.storage.base import Base, JsonTuple, R, Tie, row_kinds, row_of, tie, value
from tlc_desktop.storage.entries import EntryRow
from tlc_desktop.storage.ideas import IdeaCreditRow, IdeaRow
from tlc_desktop.storage.tables import FEATURES
from tlc_desktop.storage.terms import TermRow
from tlc_desktop.storage.undo_log import RecordingSession, RowChange
from tlc_desktop.storage.written_names import Mention

MEETING = calendar.MeetingRow.__tablename__


@dataclass(frozen=True, slots=True)
class Binned:
    """A record in the bin."""

    kind: str
    id: UUID
    title: str
    deleted_at: datetime


def kinds() -> dict[str, type[Base]]:
    """The kinds of record that a person sees, by their table."""
    rows = row_kinds()
    seen = [rows[table] for table in Base.metadata.tables if rows[table].TITLE]
    order = {feature.__name__: n for n, feature in enumerate(FEATURES)}
    seen.sort(key=lambda kind: order.get(kind.__module__, len(order)))
    return {kind.__tablename__: kind for kind in seen}


def record_of(change: RowChange) -> tuple[str, UUID, UUID | None]:
    """The record that a changed row is, or is part of: its kind, its id, and that of the one it stands under."""
    row = change.after or change.before or {}
    column, owner = _owner(change.table)
    by = UUID(row[column]) if column and row[column] else None
    if by is None or row_kinds()[change.table].TITLE:
        return change.table, UUID(change.id), by
    return owner, by, None


@cache
def _owner(table: str) -> tuple[str, str]:
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


def delete(session: RecordingSession, kind: str, key: UUID) -> None:
    """Put a record, and the rows that are its own, into the bin."""
    row = row_of(session, row_kinds()[kind], key)
    if kind == MEETING:
        meetings.hand_back(session, key)
    moment = session.clock()
    for each in _with_own(session, row):
        each.deleted_at = moment


def restore(session: Session, kind: str, key: UUID) -> None:
    """Take a record back out of the bin, with what went in together with it.

    Raises:
        TermsOverlap: It is a term, and another has its days by now.
    """
    row = session.get(row_kinds()[kind], key, execution_options={"with_bin": True})
    if row is None or row.deleted_at is None:
        raise RecordNotThere(kind, str(key))
    moment = row.deleted_at
    for each in _with_own(session, row):
        if each.deleted_at == moment:
            each.deleted_at = None
    if kind == MEETING:
        meetings.take_again(session, key)
    if isinstance(row, TermRow):
        terms.sound(session, row)


def _with_own(session: Session, row: Base) -> list[Base]:
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
        for name, table in _pointers(kind, Tie.OWN)
        if table == owner.__tablename__
    ]


@cache
def _pointers(kind: type[Base], *ties: Tie) -> list[tuple[str, str]]:
    """Where a kind of row points at records so tied, each with the table of those."""
    return [
        (name, key.column.table.name)
        for name, column in inspect(kind).columns.items()
        for key in column.foreign_keys
        if tie(column) in ties
    ]


@cache
def _lists(kind: type[Base]) -> list[str]:
    """Where a kind of row keeps lists of ids."""
    columns = inspect(kind).columns.items()
    return [name for name, c in columns if isinstance(c.type, JsonTuple) and c.type.part is UUID]


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
        Binned(row.__tablename__, row.id, getattr(row, row.TITLE), row.deleted_at)
        for row in binned.values()
        if row.deleted_at and not _went_along(row, binned)
    ]
    return sorted(found, key=lambda b: b.deleted_at, reverse=True)


def _went_along(row: Base, binned: dict[UUID, Base]) -> bool:
    owners = (binned.get(getattr(row, name)) for name, _ in _pointers(type(row), Tie.OWN))
    return any(owner and owner.deleted_at == row.deleted_at for owner in owners)


def empty_bin(session: RecordingSession) -> None:
    """Take what is in the bin out of the file; inside `change_for_good` only."""
    rows = _every_row(session)
    _remove(session, rows, {row.id for row in rows if row.deleted_at is not None})


def mentions_of(session: Session, key: UUID) -> list[Mention]:
    """Where the name of a member stands in what others wrote, and stays when they are erased."""
    rows = _every_row(session)
    gone = _with_what_goes(rows, {key})
    return written_names.mentions((row for row in rows if row.id not in gone), _member(rows, key))


def erase_member(session: RecordingSession, key: UUID, blank: Iterable[Mention] = ()) -> None:
    """Take a member out of the file, and the name out of the ledger; inside `change_for_good` only.

    What they said stays, as *author not stored*; their try-outs go, for these are theirs.

    Args:
        session: It can change things.
        key: Whom.
        blank: Where a blank is put for the name in what others wrote.
    """
    rows = _every_row(session)
    member = _member(rows, key)
    written_names.blank(rows, blank)
    written_names.mask_ledger(rows, member)
    written_names.blank_drafts(session, member)
    _remove(session, rows, {key})


def _member(rows: list[Base], key: UUID) -> Member:
    row = next((row for row in rows if row.id == key), None)
    if row is None:
        raise RecordNotThere("member", str(key))
    return value(Member, row)


def _every_row(session: Session) -> list[Base]:
    return [row for kind in row_kinds().values() for row in _all(session, kind)]


def _remove(session: RecordingSession, rows: list[Base], gone: set[UUID]) -> None:
    """Take rows out of the file, with all that goes with them; nothing that stays points at them."""
    session.connection().exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    gone = _with_what_goes(rows, gone)
    for row in rows:
        if row.id in gone:
            session.delete(row)
        else:
            _let_go(row, gone)
    _nobody_left(session)


def _with_what_goes(rows: list[Base], gone: set[UUID]) -> set[UUID]:
    more = gone
    while more:
        more = {row.id for row in rows if row.id not in gone and _goes(row, gone)}
        gone = gone | more
    return gone


def _goes(row: Base, gone: set[UUID]) -> bool:
    ties = _pointers(type(row), Tie.OWN, Tie.GOES)
    return any(getattr(row, name) in gone for name, _ in ties)


def _let_go(row: Base, gone: set[UUID]) -> None:
    for name, _ in _pointers(type(row), Tie.EMPTIED):
        if getattr(row, name) in gone:
            setattr(row, name, None)
    for name in _lists(type(row)):
        if gone.intersection(getattr(row, name)):
            setattr(row, name, tuple(key for key in getattr(row, name) if key not in gone))


def _nobody_left(session: RecordingSession) -> None:
    """What was credited to people who are all gone has an author that is not stored."""
    session.flush()
    credited = {credit.idea for credit in _all(session, IdeaCreditRow)}
    credited |= {entry.id for entry in _all(session, EntryRow) if entry.by}
    for row in (*_all(session, IdeaRow), *_all(session, EntryRow)):
        if row.authorship is Authorship.CREDITED and row.id not in credited:
            row.authorship = Authorship.NOT_STORED


def forget_author(session: RecordingSession, kind: str, key: UUID) -> None:
    """Take the author off an entry or an idea; inside `change_for_good` only."""
    if kind == "idea":
        row_of(session, IdeaRow, key).authorship = Authorship.NOT_STORED
        query = select(IdeaCreditRow).where(IdeaCreditRow.idea == key)
        for credit in session.scalars(query.execution_options(with_bin=True)).all():
            session.delete(credit)
        return
    entry = row_of(session, EntryRow, key)
    entry.authorship = Authorship.NOT_STORED
    entry.by = ()


def _all(session: Session, kind: type[R]) -> list[R]:
    return list(session.scalars(select(kind).execution_options(with_bin=True)))
