"""What is the same for every kind of record: the bin, and what cannot be undone."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from tlc_desktop.domain.entries import Authorship
from tlc_desktop.domain.errors import RecordNotThere
from tlc_desktop.storage.base import Base, R, row_of
from tlc_desktop.storage.communities import AgreementRow, CommunityRow
from tlc_desktop.storage.entries import EntryRow
from tlc_desktop.storage.exports import ExportRow
from tlc_desktop.storage.ideas import IdeaCreditRow, IdeaLinkRow, IdeaRow
from tlc_desktop.storage.meetings import AgendaItemRow, AttendanceRow, MeetingRow, RoleRow
from tlc_desktop.storage.members import MemberRow
from tlc_desktop.storage.terms import TermRow
from tlc_desktop.storage.tryouts import StoryRow, TryOutRow
from tlc_desktop.storage.undo_log import RecordingSession

# Kinds of record, by their table, and what stands for each in a list.
_TITLES: dict[type[Base], str] = {
    MemberRow: "name",
    MeetingRow: "title",
    AgendaItemRow: "title",
    EntryRow: "text",
    IdeaRow: "title",
    TryOutRow: "what",
    StoryRow: "what_i_did",
    TermRow: "name",
    AgreementRow: "text",
    ExportRow: "what",
}
KINDS: dict[str, type[Base]] = {row.__tablename__: row for row in _TITLES}

# What goes into the bin, and comes back, with a record: its own rows.
_OWNED: dict[type[Base], tuple[tuple[type[Base], str], ...]] = {
    MeetingRow: (
        (AgendaItemRow, "meeting_id"),
        (EntryRow, "meeting_id"),
        (AttendanceRow, "meeting_id"),
        (RoleRow, "meeting_id"),
    ),
    IdeaRow: (
        (IdeaCreditRow, "idea_id"),
        (IdeaLinkRow, "idea_id"),
        (IdeaLinkRow, "parent_id"),
    ),
    TryOutRow: ((StoryRow, "try_out_id"),),
}


@dataclass(frozen=True, slots=True)
class Binned:
    """A record in the bin."""

    kind: str
    id: UUID
    title: str
    deleted_at: datetime


def titles(session: Session, kind: str) -> list[tuple[UUID, str]]:
    """The id and title of every record of a kind, the oldest first.

    Raises:
        RecordNotThere: There is no such kind.
    """
    if kind not in KINDS:
        raise RecordNotThere("kind", kind)
    row = KINDS[kind]
    rows = session.scalars(select(row).order_by(row.created_at, row.id))
    return [(r.id, getattr(r, _TITLES[row])) for r in rows]


def delete(session: RecordingSession, kind: str, key: UUID) -> None:
    """Put a record, and the rows that are its own, into the bin."""
    row = row_of(session, KINDS[kind], key)
    moment = session.clock()
    for each in (row, *_owned(session, row)):
        each.deleted_at = moment


def restore(session: Session, kind: str, key: UUID) -> None:
    """Take a record back out of the bin, with what went in together with it."""
    row = session.get(KINDS[kind], key, execution_options={"with_bin": True})
    if row is None or row.deleted_at is None:
        raise RecordNotThere(kind, str(key))
    moment = row.deleted_at
    for each in (row, *_owned(session, row)):
        if each.deleted_at == moment:
            each.deleted_at = None


def _owned(session: Session, row: Base) -> list[Base]:
    found: list[Base] = []
    for kind, column in _OWNED.get(type(row), ()):
        query = select(kind).where(getattr(kind, column) == row.id)
        found += session.scalars(query.execution_options(with_bin=row.deleted_at is not None))
    return found


def bin_of(session: Session) -> list[Binned]:
    """What is in the bin, the newest first; what went in with another record stands under that one."""
    found: list[Binned] = []
    moments: dict[datetime, set[UUID]] = {}
    for kind, row in KINDS.items():
        rows = session.scalars(
            select(row).where(row.deleted_at.is_not(None)).execution_options(with_bin=True)
        ).all()
        for r in rows:
            if r.deleted_at is None or _went_with(r, moments):
                continue
            if row in _OWNED:
                moments.setdefault(r.deleted_at, set()).add(r.id)
            found.append(Binned(kind, r.id, getattr(r, _TITLES[row]), r.deleted_at))
    return sorted(found, key=lambda b: b.deleted_at, reverse=True)


def _went_with(row: Base, moments: dict[datetime, set[UUID]]) -> bool:
    owners = moments.get(row.deleted_at, set()) if row.deleted_at else set[UUID]()
    return any(
        getattr(row, column, None) in owners
        for owned in _OWNED.values()
        for kind, column in owned
        if isinstance(row, kind)
    )


def empty_bin(session: RecordingSession) -> None:
    """Take what is in the bin out of the file; inside `change_for_good` only."""
    gone = {
        row.id
        for kind in (*KINDS.values(), IdeaCreditRow, IdeaLinkRow, AttendanceRow, RoleRow)
        for row in session.scalars(
            select(kind).where(kind.deleted_at.is_not(None)).execution_options(with_bin=True)
        )
    }
    _remove(session, gone)


def erase_member(session: RecordingSession, key: UUID) -> None:
    """Take a member and every mention by name out of the file; inside `change_for_good` only.

    What they said stays, as *author not stored*; their try-outs go, for these are theirs.
    """
    gone = {key}
    for row in _all(session, EntryRow):
        if key in row.by:
            row.by = tuple(member for member in row.by if member != key)
            row.authorship = row.authorship if row.by else Authorship.NOT_STORED
    for credit in _all(session, IdeaCreditRow):
        if credit.member_id == key:
            gone.add(credit.id)
    for item in _all(session, AgendaItemRow):
        item.brought_by = tuple(member for member in item.brought_by if member != key)
    for meeting in _all(session, MeetingRow):
        meeting.tea = tuple(member for member in meeting.tea if member != key)
    for kind in (AttendanceRow, RoleRow):
        gone |= {row.id for row in _all(session, kind) if row.member_id == key}
    for tryout in _all(session, TryOutRow):
        if tryout.owner_id == key:
            gone.add(tryout.id)
        elif tryout.friend_id == key:
            tryout.friend_id = None
    _remove(session, gone)
    _nobody_left(session)


def _nobody_left(session: RecordingSession) -> None:
    """An idea whose every credit went has an author that is not stored."""
    session.flush()
    credited = {credit.idea_id for credit in _all(session, IdeaCreditRow)}
    for idea in _all(session, IdeaRow):
        if idea.authorship is Authorship.CREDITED and idea.id not in credited:
            idea.authorship = Authorship.NOT_STORED


def forget_author(session: RecordingSession, kind: str, key: UUID) -> None:
    """Take the author off an entry or an idea; inside `change_for_good` only."""
    if kind == "idea":
        row_of(session, IdeaRow, key).authorship = Authorship.NOT_STORED
        query = select(IdeaCreditRow).where(IdeaCreditRow.idea_id == key)
        for credit in session.scalars(query.execution_options(with_bin=True)).all():
            session.delete(credit)
        return
    entry = row_of(session, EntryRow, key)
    entry.authorship = Authorship.NOT_STORED
    entry.by = ()


def _all(session: Session, kind: type[R]) -> list[R]:
    return list(session.scalars(select(kind).execution_options(with_bin=True)))


def _remove(session: RecordingSession, gone: set[UUID]) -> None:
    """Take rows out of the file, with all that is theirs; what pointed at them points at nothing."""
    session.connection().exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    rows: dict[UUID, Base] = {}
    for kind in _pointing():
        for row in _all(session, kind):
            owners = [
                getattr(row, column)
                for owned in _OWNED.values()
                for owned_kind, column in owned
                if owned_kind is kind
            ]
            if row.id in gone or gone.intersection(owners):
                gone.add(row.id)
                rows[row.id] = row
    for kind, column in _POINTERS:
        for row in _all(session, kind):
            if getattr(row, column) in gone and row.id not in gone:
                if column in ("owner_id", "member_id"):
                    rows[row.id] = row
                else:
                    setattr(row, column, None)
    for row in rows.values():
        session.delete(row)


_POINTERS: tuple[tuple[type[Base], str], ...] = (
    (AgendaItemRow, "carried_from"),
    (EntryRow, "item_id"),
    (IdeaRow, "meeting_id"),
    (IdeaRow, "item_id"),
    (TryOutRow, "idea_id"),
    (TryOutRow, "meeting_id"),
    (TryOutRow, "friend_id"),
    (TryOutRow, "owner_id"),
    (IdeaCreditRow, "member_id"),
    (AttendanceRow, "member_id"),
    (RoleRow, "member_id"),
    (CommunityRow, "facilitator"),
)


def _pointing() -> Iterable[type[Base]]:
    """Every kind of row, owners before the rows they own."""
    owners = (MemberRow, MeetingRow, IdeaRow, TryOutRow)
    others = (TermRow, AgreementRow, ExportRow, AgendaItemRow, EntryRow, StoryRow)
    return (*owners, *others, AttendanceRow, RoleRow, IdeaCreditRow, IdeaLinkRow)
