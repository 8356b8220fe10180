"""Two members who are one, typed twice: what comes together, and how.

Nothing here knows a table by name: whatever points at the one who goes, points at who stays.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from sqlalchemy import inspect
from sqlalchemy.orm import Session

from tlc_desktop.domain.errors import MembersAreTwo
from tlc_desktop.domain.links import LearningLink, closes_ring
from tlc_desktop.domain.members import Member
from tlc_desktop.domain.merging import as_one
from tlc_desktop.storage import drafts, links
from tlc_desktop.storage.base import Base, Tie, rewrite, row_kinds, value
from tlc_desktop.storage.members import MemberRow
from tlc_desktop.storage.pointing import id_lists, listing, pointers, pointing, those
from tlc_desktop.storage.records import member_row, owner_of, with_own
from tlc_desktop.storage.said_once import once
from tlc_desktop.storage.undo_log import RecordingSession

MEMBER = MemberRow.__tablename__
# What two rows may differ in that say the same.
_OWN = frozenset({*Base.__annotations__, "sort_key"} - {"deleted_at"})


@dataclass(frozen=True, slots=True)
class Shared:
    """A record that comes to who stays.

    Attributes:
        kind: Its table.
        title: Empty for the community, whose facilitator it is then, and for what is a member's
            own, such as the week.
        in_both: Both stand in it, and then once; of what is a member's own, both have one, and
            that of who stays is kept.
    """

    kind: str
    title: str
    in_both: bool


def in_bin(session: Session) -> list[Member]:
    """The members in the bin, by name: one of them may be somebody who is there again."""
    rows = those(session, MemberRow, MemberRow.deleted_at.is_not(None))
    return [value(Member, row) for row in sorted(rows, key=lambda row: row.sort_key)]


def preview(session: Session, stays: UUID, goes: UUID) -> list[Shared]:
    """The records in which one stands who goes, by kind; what is in the bin comes along unsaid."""
    held = _records_with(session, stays)
    keys, parts = {row.id for row in held}, {type(row) for row in held if _is_own(type(row))}
    return [
        Shared(
            row.__tablename__,
            getattr(row, row.TITLE) if row.TITLE else "",
            row.id in keys or type(row) in parts,
        )
        for row in _records_with(session, goes)
        if row.deleted_at is None
    ]


def check(session: Session, stays: UUID, goes: UUID) -> None:
    """Refuse what `merge` would refuse.

    Raises:
        MembersAreTwo: Each has a side of their own in one row, as host and visitor of one visit,
            or a chain of learning links would come back to them.
    """
    for kind in row_kinds().values():
        needed = [name for name in _keys(kind) if not inspect(kind).columns[name].nullable]
        for row in _pointing(session, kind, needed, goes):
            sides = [getattr(row, name) for name in needed]
            if sides.count(goes) + sides.count(stays) > 1:
                raise _two(session, stays, goes)
    for idea in {link.idea for link in links.of_member(session, goes)}:
        now = links.chain(session, idea)
        if _is_ring([_step(link, stays, goes) for link in now]) and not _is_ring(now):
            raise _two(session, stays, goes)


def _is_ring(chain: list[LearningLink]) -> bool:
    return any(closes_ring(chain, step) for step in chain)


def _step(link: LearningLink, stays: UUID, goes: UUID) -> LearningLink:
    giver, receiver = (stays if key == goes else key for key in (link.giver, link.receiver))
    return replace(link, giver=giver, receiver=receiver)


def _two(session: Session, stays: UUID, goes: UUID) -> MembersAreTwo:
    return MembersAreTwo(member_row(session, stays).name, member_row(session, goes).name)


def merge(session: RecordingSession, stays: UUID, goes: UUID) -> None:
    """Make two members one, who has what both had; the one who goes may be in the bin.

    Raises:
        RecordNotThere: One of them is not there.
        MembersAreTwo: As `check`.
    """
    row, gone = member_row(session, stays), member_row(session, goes)
    if stays == goes:
        return
    check(session, stays, goes)
    session.connection().exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    with session.no_autoflush:
        for kind in row_kinds().values():
            _turn(session, kind, stays, gone)
    whole = as_one(value(Member, row), value(Member, gone))
    session.flush()
    session.delete(gone)
    rewrite(row, value(Member, row), lambda _: whole)
    session.flush()
    drafts.point_at(session.connection(), stays, goes)


def _turn(session: Session, kind: type[Base], stays: UUID, gone: MemberRow) -> None:
    """Let the rows of a kind that point at one who goes point at who stays, each fact once."""
    keys = _keys(kind)
    held = _pointing(session, kind, keys, stays)
    known = {said for row in held for said in _says(row)}
    only_one = _is_own(kind) and any(row.deleted_at is None for row in held)
    for row in _pointing(session, kind, keys, gone.id):
        _bring_back(session, row, gone)
        if only_one:
            for each in with_own(session, row):
                session.delete(each)
            continue
        here = [name for name in keys if getattr(row, name) == gone.id]
        after = dict.fromkeys(here, stays) | _emptied(row, here, stays)
        said = set(_says(row, after))
        if not kind.TITLE and said & known:
            session.delete(row)
            continue
        known |= said
        for name, fact in after.items():
            setattr(row, name, fact)
    for name in id_lists(kind):
        for row in listing(session, kind, name, (gone.id,)):
            held = (stays if key == gone.id else key for key in getattr(row, name))
            setattr(row, name, tuple(dict.fromkeys(held)))


def _emptied(row: Base, here: Iterable[str], stays: UUID) -> dict[str, UUID | None]:
    """What may be empty, and would say that somebody is their own friend."""
    columns = inspect(type(row)).columns
    beside = [name for name in _keys(type(row)) if getattr(row, name) == stays]
    both = [*here, *beside]
    spare = [name for name in both if columns[name].nullable]
    needed = [name for name in both if not columns[name].nullable]
    return dict.fromkeys(spare if needed else spare[1:])


def _is_own(kind: type[Base]) -> bool:
    """Whether rows of a kind are no records, but a member's own, as the week: of these one has one."""
    return not kind.TITLE and owner_of(kind.__tablename__)[1] == MEMBER


def _bring_back(session: Session, row: Base, gone: MemberRow) -> None:
    """What went into the bin with one who goes comes out of it, for who stays is there."""
    moment = gone.deleted_at
    if moment and row.deleted_at == moment and owner_of(row.__tablename__)[1] == MEMBER:
        for each in with_own(session, row):
            if each.deleted_at == moment:
                each.deleted_at = None


def _says(row: Base, after: dict[str, UUID | None] | None = None) -> Iterator[tuple[Any, ...]]:
    """What a row says, as a whole and of what is said once."""
    columns = inspect(type(row)).columns
    facts = {name: getattr(row, name) for name in columns.keys() if name not in _OWN}  # noqa: SIM118
    facts |= after or {}
    yield ("", *facts.values())
    if (said := once(row, after)) is not None:
        yield said


def _keys(kind: type[Base]) -> list[str]:
    """Where a kind of row points at a member."""
    return [name for name, table in pointers(kind, *Tie) if table == MEMBER]


def _pointing(session: Session, kind: type[Base], keys: Iterable[str], member: UUID) -> list[Base]:
    found = (row for name in keys for row in pointing(session, kind, name, (member,)))
    return sorted({row.id: row for row in found}.values(), key=lambda row: row.created_at)


def _records_with(session: Session, member: UUID) -> list[Base]:
    """The records in which a member stands, or that have a part in which they do."""
    found: dict[UUID, Base] = {}
    for kind in (kind for kind in row_kinds().values() if not kind.NOTED):
        lists = (row for name in id_lists(kind) for row in listing(session, kind, name, (member,)))
        for row in (*_pointing(session, kind, _keys(kind), member), *lists):
            record = _record(session, row)
            found.setdefault(record.id, record)
    order = {table: n for n, table in enumerate(row_kinds())}
    return sorted(found.values(), key=lambda r: (order[r.__tablename__], r.created_at))


def _record(session: Session, row: Base) -> Base:
    """What a person sees of a row: the record that it is, or is part of."""
    column, table = owner_of(row.__tablename__)
    if row.TITLE or not column or table == MEMBER:
        return row
    name = next(name for name, c in inspect(type(row)).columns.items() if c.name == column)
    owner = session.get(row_kinds()[table], getattr(row, name), execution_options=_WITH_BIN)
    return _record(session, owner) if owner is not None else row


_WITH_BIN = {"with_bin": True}
