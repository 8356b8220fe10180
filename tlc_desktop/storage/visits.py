"""Class visits in the file: none that its host did not choose."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from tlc_desktop.domain.errors import HostChooses, VisitsThemselves
from tlc_desktop.domain.text import one_line
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.domain.visits import Visit
from tlc_desktop.storage import search, tryouts
from tlc_desktop.storage.base import GOES, Base, made, rewrite, row_of, value


class VisitRow(Base):
    __tablename__ = "visit"
    __table_args__ = (CheckConstraint("host_chose", name="host_chose"),)
    TITLE = "question"
    BLANK = True
    FOUND = ("question", "look_at", "also_look_at", "will_try", "with_class", "period")

    host: Mapped[UUID] = mapped_column("host_id", ForeignKey("member.id"), index=True, info=GOES)
    visitor: Mapped[UUID] = mapped_column(
        "visitor_id", ForeignKey("member.id"), index=True, info=GOES
    )
    host_chose: Mapped[bool]
    day: Mapped[date | None] = mapped_column(index=True)
    period: Mapped[str]
    with_class: Mapped[str]
    look_at: Mapped[str]
    also_look_at: Mapped[str]
    question: Mapped[str]
    will_try: Mapped[str]
    try_out: Mapped[UUID | None] = mapped_column("try_out_id", ForeignKey("try_out.id"))


def visit(session: Session, key: UUID) -> Visit:
    """One visit."""
    return value(Visit, row_of(session, VisitRow, key))


def visits(session: Session, typed: str = "") -> list[Visit]:
    """All visits in the order written; every word of `typed` is in one, or in the name of host or visitor."""
    query = select(VisitRow).order_by(VisitRow.created_at)
    if typed.strip():
        people = search.people(session, typed)
        texts = search.ids(session, "visit", typed)
        found = (VisitRow.id.in_(texts), VisitRow.host.in_(people), VisitRow.visitor.in_(people))
        query = query.where(or_(*found))
    return [value(Visit, row) for row in session.scalars(query)]


def of_member(session: Session, member: UUID) -> list[Visit]:
    """The visits of a member as host or visitor, those without a day first, then the newest."""
    query = (
        select(VisitRow)
        .where(or_(VisitRow.host == member, VisitRow.visitor == member))
        .order_by(VisitRow.day.is_not(None), VisitRow.day.desc(), VisitRow.created_at.desc())
    )
    return [value(Visit, row) for row in session.scalars(query)]


def add(session: Session, visit: Visit) -> UUID:
    """Add a visit.

    Raises:
        HostChooses: The host has not chosen this visitor.
        VisitsThemselves: Host and visitor are one person.
    """
    row = made(VisitRow, visit)
    _sound(row)
    session.add(row)
    return row.id


def edit(session: Session, key: UUID, change: Callable[[Visit], Visit]) -> None:
    """Change a visit, all but who comes to whom: that is for the host to `choose`.

    Raises:
        HostChooses: Host or visitor would be another, or the choice would be gone.
    """
    row = row_of(session, VisitRow, key)
    before = (row.host, row.visitor)
    rewrite(row, value(Visit, row), change)
    if before != (row.host, row.visitor):
        raise HostChooses
    _sound(row)


def choose(
    session: Session, key: UUID, host: UUID, visitor: UUID, *, host_chose: bool = False
) -> None:
    """Let another host or visitor be in a visit, if that host chose that visitor; raises like `add`."""
    row = row_of(session, VisitRow, key)
    row.host, row.visitor, row.host_chose = host, visitor, host_chose
    _sound(row)


def _sound(row: VisitRow) -> None:
    if row.host == row.visitor:
        raise VisitsThemselves
    if not row.host_chose:
        raise HostChooses


def make_try_out(session: Session, key: UUID, today: date) -> UUID:
    """Make a try-out of the visitor's of the one thing that they will try; its id.

    One that was made before, and is not in the bin, is that.

    Raises:
        TitleNeeded: They have not said what.
    """
    row = row_of(session, VisitRow, key)
    there = tryouts.some(session, [row.try_out] if row.try_out else [], stories=False)
    if there:
        return there[0].id
    made = tryouts.add(session, TryOut(row.visitor, one_line(row.will_try), today))
    row.try_out = made
    return made
