"""Ideas in the file, with everyone's part and how they grew from each other."""

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date, datetime
from enum import Enum
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, ForeignKey, Select, and_, case, func, literal, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship, selectinload

from tlc_desktop.domain.entries import Authorship
from tlc_desktop.domain.errors import FamilyRing, TitleNeeded
from tlc_desktop.domain.ideas import (
    Credit,
    CreditPart,
    Idea,
    IdeaLink,
    IdeaState,
    LinkKind,
    Source,
    by_part,
)
from tlc_desktop.storage import credit_traces, search
from tlc_desktop.storage.base import GOES, OWN, Base, made, rewrite, row_of, value
from tlc_desktop.storage.calendar import MeetingRow


class IdeaOrder(Enum):
    """How a list of ideas stands."""

    NEWEST = "newest"
    TITLE = "title"
    STATE = "state"


class IdeaRow(Base):
    __tablename__ = "idea"
    TITLE = "title"
    FOUND = (
        "title",
        "words",
        "first_step",
        "how_we_know",
        "works_without",
        "steps",
        "not_so_well",
        "read_more",
    )

    title: Mapped[str]
    day: Mapped[date] = mapped_column(index=True)
    words: Mapped[str]
    source: Mapped[Source]
    how_we_know: Mapped[str]
    first_step: Mapped[str]
    works_without: Mapped[str]
    steps: Mapped[tuple[str, ...]]
    not_so_well: Mapped[str]
    read_more: Mapped[str]
    state: Mapped[IdeaState] = mapped_column(index=True)
    meeting: Mapped[UUID | None] = mapped_column("meeting_id", ForeignKey("meeting.id"), index=True)
    item: Mapped[UUID | None] = mapped_column("item_id", ForeignKey("agenda_item.id"))
    authorship: Mapped[Authorship]
    sort_key: Mapped[str] = mapped_column(default="", index=True)
    credits: Mapped[list["IdeaCreditRow"]] = relationship(default_factory=list, repr=False)

    @property
    def sort_text(self) -> str:
        return self.title


_NEWEST: tuple[Any, ...] = (IdeaRow.day.desc(), IdeaRow.created_at.desc())
_STATES = {state: n for n, state in enumerate(IdeaState)}
_ORDERS: dict[IdeaOrder, tuple[Any, ...]] = {
    IdeaOrder.NEWEST: _NEWEST,
    IdeaOrder.TITLE: (IdeaRow.sort_key,),
    IdeaOrder.STATE: (case(_STATES, value=IdeaRow.state), *_NEWEST),
}


class IdeaCreditRow(Base):
    __tablename__ = "idea_credit"

    idea: Mapped[UUID] = mapped_column("idea_id", ForeignKey("idea.id"), index=True, info=OWN)
    part: Mapped[CreditPart]
    member: Mapped[UUID | None] = mapped_column(
        "member_id", ForeignKey("member.id"), index=True, info=GOES
    )


class IdeaLinkRow(Base):
    __tablename__ = "idea_link"

    idea: Mapped[UUID] = mapped_column("idea_id", ForeignKey("idea.id"), index=True, info=OWN)
    parent: Mapped[UUID] = mapped_column("parent_id", ForeignKey("idea.id"), index=True, info=OWN)
    kind: Mapped[LinkKind]


def _idea(row: IdeaRow, then: datetime | None = None) -> Idea:
    given = [each for each in row.credits if then is None or _was_so(each, row, then)]
    kept = sorted(given, key=lambda c: c.created_at)
    return value(Idea, row, credits=by_part(value(Credit, credit) for credit in kept))


def _was_so(credit: IdeaCreditRow, idea: IdeaRow, then: datetime) -> bool:
    """Whether a part in an idea was so by then. Who brought it may be put right; the rest came later."""
    return credit.part is CreditPart.BROUGHT or credit.created_at <= then or idea.created_at > then


def idea(session: Session, key: UUID) -> Idea:
    """One idea."""
    return _idea(row_of(session, IdeaRow, key))


def is_there(session: Session, key: UUID) -> bool:
    """Whether the file has an idea still, be it in the bin."""
    return session.get(IdeaRow, key, execution_options={"with_bin": True}) is not None


def found(
    session: Session,
    typed: str = "",
    *,
    states: Iterable[IdeaState] = (),
    source: Source | None = None,
    member: UUID | None = None,
    order: IdeaOrder = IdeaOrder.NEWEST,
) -> list[UUID]:
    """The ids of ideas.

    Args:
        typed: Every word must be in the idea, or in the name of somebody with a part in it;
            empty for all.
        states: One of these; none for all.
        source: From there only.
        member: With a part of theirs in it.
        order: The newest first, by title, or by state as an idea goes through them.
    """
    query = select(IdeaRow.id)
    if typed.strip():
        theirs = select(IdeaCreditRow.idea).where(
            IdeaCreditRow.member.in_(search.people(session, typed))
        )
        texts = search.ids(session, "idea", typed)
        query = query.where(or_(IdeaRow.id.in_(texts), IdeaRow.id.in_(theirs)))
    if wanted := tuple(states):
        query = query.where(IdeaRow.state.in_(wanted))
    if source:
        query = query.where(IdeaRow.source == source)
    if member:
        query = query.where(
            IdeaRow.id.in_(select(IdeaCreditRow.idea).where(IdeaCreditRow.member == member))
        )
    return list(session.scalars(query.order_by(*_ORDERS[order])))


def some(session: Session, keys: Sequence[UUID]) -> list[Idea]:
    """The ideas with these ids, in their order; those in the bin are left out."""
    rows = {row.id: row for row in session.scalars(_whole().where(IdeaRow.id.in_(keys)))}
    return [_idea(rows[key]) for key in keys if key in rows]


def titles(session: Session, keys: Collection[UUID]) -> dict[UUID, str]:
    """The titles of the ideas with these ids; those in the bin are left out."""
    there = IdeaRow.id.in_(keys), IdeaRow.deleted_at.is_(None)
    found = session.execute(select(IdeaRow.id, IdeaRow.title).where(*there))
    return {row.id: row.title for row in found}


def latest(session: Session, most: int) -> list[Idea]:
    """The newest ideas."""
    query = _whole().order_by(IdeaRow.day.desc(), IdeaRow.created_at.desc()).limit(most)
    return [_idea(row) for row in session.scalars(query)]


def between(
    session: Session, starts: date, ends: date, meetings: Iterable[UUID] = ()
) -> list[Idea]:
    """Ideas of some meetings, and those said from `starts` to `ends` in no other, by day."""
    query = _whole().where(_of_days(starts, ends, meetings))
    return [_idea(row) for row in session.scalars(query.order_by(IdeaRow.day, IdeaRow.created_at))]


def outlines(
    session: Session, starts: date, ends: date, meetings: Iterable[UUID] = ()
) -> list[tuple[str, Source, IdeaState]]:
    """Title, source and state of the same ideas, by day."""
    found = session.execute(
        select(IdeaRow.title, IdeaRow.source, IdeaRow.state)
        .where(_of_days(starts, ends, meetings))
        .where(IdeaRow.deleted_at.is_(None))
        .order_by(IdeaRow.day, IdeaRow.created_at)
    )
    return [(title, source, state) for title, source, state in found]


def _of_days(starts: date, ends: date, meetings: Iterable[UUID]) -> ColumnElement[bool]:
    kept = tuple(meetings)
    others = select(MeetingRow.id).where(
        MeetingRow.id.not_in(kept), MeetingRow.deleted_at.is_(None)
    )
    days = and_(
        IdeaRow.day.between(starts, ends),
        or_(IdeaRow.meeting.is_(None), IdeaRow.meeting.not_in(others)),
    )
    return or_(days, IdeaRow.meeting.in_(kept))


def of_meeting(session: Session, meeting: UUID, then: datetime | None = None) -> list[Idea]:
    """Ideas that were said in a meeting, in the order they were written; with the parts in them of then."""
    return [_idea(row, then) for row in _of_meeting(session, meeting)]


def written(session: Session, meeting: UUID) -> list[tuple[datetime, Idea]]:
    """Ideas that were said in a meeting, each with when it was written, in that order."""
    return [(row.created_at, _idea(row)) for row in _of_meeting(session, meeting)]


def _of_meeting(session: Session, meeting: UUID) -> Iterable[IdeaRow]:
    return session.scalars(_whole().where(IdeaRow.meeting == meeting).order_by(IdeaRow.created_at))


def _whole() -> Select[IdeaRow]:
    return select(IdeaRow).options(selectinload(IdeaRow.credits))


def how_many(session: Session) -> int:
    """How many ideas there are."""
    return session.scalars(select(func.count(IdeaRow.id))).one()


def add(session: Session, idea: Idea) -> UUID:
    """Add an idea with its credits; whose author is not stored keeps none.

    Raises:
        TitleNeeded: It has no title.
    """
    row = made(IdeaRow, idea)
    _sound(row)
    session.add(row)
    if row.authorship is Authorship.CREDITED and not idea.credits:
        row.authorship = Authorship.GROUP  # nobody was chosen
    if row.authorship is not Authorship.NOT_STORED:
        if any(credit.member for credit in idea.credits):
            row.authorship = Authorship.CREDITED
        for credit in idea.credits:
            add_credit(session, row.id, credit)
    return row.id


def edit(session: Session, key: UUID, change: Callable[[Idea], Idea]) -> None:
    """Change an idea, all but its credits; raises like `add`."""
    row = row_of(session, IdeaRow, key)
    rewrite(row, _idea(row), change)
    _sound(row)


def _sound(row: IdeaRow) -> None:
    if not row.title.strip():
        raise TitleNeeded


def add_credit(session: Session, key: UUID, credit: Credit) -> UUID:
    """Say who had a part in an idea; the same part of the same person is kept once."""
    if there := _said(session, key, credit):
        return there.id
    row = made(IdeaCreditRow, credit, idea=key)
    session.add(row)
    idea = row_of(session, IdeaRow, key) if session.get(IdeaRow, key) else None
    if idea and credit.member:
        if idea.authorship is Authorship.GROUP and credit.part is CreditPart.BROUGHT:
            credit_traces.leave(session, key, credit.part, None)
        idea.authorship = Authorship.CREDITED
    return row.id


def _said(session: Session, key: UUID, credit: Credit) -> IdeaCreditRow | None:
    """The row that says of an idea what `credit` says, if there is one."""
    row = IdeaCreditRow
    alike = row.idea == key, row.part == credit.part, row.member == credit.member
    return session.scalars(select(row).where(*alike)).first()


def correct_credit(session: Session, credit: UUID, right: Credit) -> None:
    """Put a part right: whose it was, or which part; what it said before is kept."""
    key = row_of(session, IdeaCreditRow, credit).idea
    said = _said(session, key, right)
    if said is None or said.id != credit:
        add_credit(session, key, right)
        remove_credit(session, credit)


def remove_credit(session: Session, credit: UUID) -> None:
    """Take a part away, and keep that it was said; an idea that nobody is left with is the group's."""
    row = row_of(session, IdeaCreditRow, credit)
    key = row.idea
    credit_traces.leave(session, key, row.part, row.member)
    session.delete(row)
    session.flush()
    left = session.scalars(select(IdeaCreditRow).where(IdeaCreditRow.idea == key)).first()
    if left is None:
        row_of(session, IdeaRow, key).authorship = Authorship.GROUP


def links(session: Session, around: UUID | None = None) -> list[IdeaLink]:
    """Every link between ideas that are not in the bin, in the order made.

    Args:
        session: Where from.
        around: Only those of the ideas that this one came from, and of all that came from them.
    """
    kept = select(IdeaRow.id)
    row = IdeaLinkRow
    query = select(row.idea, row.parent, row.kind, row.id).where(
        row.idea.in_(kept), row.parent.in_(kept)
    )
    if around:
        query = query.where(row.idea.in_(_family(around)))
    return [IdeaLink(*facts) for facts in session.execute(query.order_by(row.created_at))]


def _family(key: UUID) -> Select[UUID]:
    """The ids of an idea, of those it came from, and of all that came from these."""
    row = IdeaLinkRow
    above = select(IdeaRow.id).where(IdeaRow.id == key).cte("above", recursive=True)
    above = above.union(select(row.parent).where(row.idea == above.c.id))
    below = select(above.c.id).cte("below", recursive=True)
    return select(below.union(select(row.idea).where(row.parent == below.c.id)).c.id)


def add_link(session: Session, link: IdeaLink) -> UUID | None:
    """Say that an idea came from another; None where it is said already.

    Raises:
        FamilyRing: The other is this one, or came from it, be it by way of one in the bin.
    """
    there = session.scalars(
        select(IdeaLinkRow).where(IdeaLinkRow.idea == link.idea, IdeaLinkRow.parent == link.parent)
    ).first()
    if there:
        return None
    if _came_from(session, link.parent, link.idea):
        raise FamilyRing
    row = made(IdeaLinkRow, link)
    session.add(row)
    return row.id


def _came_from(session: Session, key: UUID, other: UUID) -> bool:
    """Whether an idea is another, or came from it by any number of links."""
    row = IdeaLinkRow.__table__.c
    above = select(literal(key, row.parent_id.type).label("id")).cte("above", recursive=True)
    above = above.union(select(row.parent_id).where(row.idea_id == above.c.id))
    return session.scalar(select(above.c.id).where(above.c.id == other)) is not None


def remove_link(session: Session, link: UUID) -> None:
    """Take a link away."""
    session.delete(row_of(session, IdeaLinkRow, link))
