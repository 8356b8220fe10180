"""Learning links in the file: for each idea a chain of small steps from one to another."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from tlc_desktop.domain.errors import ChainRing, StepAlone
from tlc_desktop.domain.links import LearningLink, LinkHow, LinkState, closes_ring, in_order, split
from tlc_desktop.storage.base import GOES, OWN, Base, made, rewrite, row_of, value
from tlc_desktop.storage.ideas import IdeaRow


class LearningLinkRow(Base):
    __tablename__ = "learning_link"
    TITLE = "what"
    BLANK = True
    FOUND = ("what",)

    idea: Mapped[UUID] = mapped_column("idea_id", ForeignKey("idea.id"), index=True, info=OWN)
    giver: Mapped[UUID] = mapped_column("giver_id", ForeignKey("member.id"), index=True, info=GOES)
    receiver: Mapped[UUID] = mapped_column(
        "receiver_id", ForeignKey("member.id"), index=True, info=GOES
    )
    how: Mapped[LinkHow]
    what: Mapped[str]
    state: Mapped[LinkState]
    day: Mapped[date | None]
    small_enough: Mapped[bool]
    previous: Mapped[UUID | None] = mapped_column("previous_id", ForeignKey("learning_link.id"))


def link(session: Session, key: UUID) -> LearningLink:
    """One step."""
    return value(LearningLink, row_of(session, LearningLinkRow, key))


def chain(session: Session, idea: UUID) -> list[LearningLink]:
    """The steps by which an idea goes from one to another, in order."""
    query = select(LearningLinkRow).where(LearningLinkRow.idea == idea)
    rows = session.scalars(query.order_by(LearningLinkRow.created_at))
    return in_order([value(LearningLink, row) for row in rows])


def of_member(session: Session, member: UUID) -> list[LearningLink]:
    """The steps in which a member gives or receives, the newest first, of ideas that are not in the bin."""
    row = LearningLinkRow
    query = (
        select(row)
        .where(or_(row.giver == member, row.receiver == member))
        .where(row.idea.in_(select(IdeaRow.id)))
        .order_by(row.day.is_(None), row.day.desc(), row.created_at.desc())
    )
    return [value(LearningLink, each) for each in session.scalars(query)]


def add(session: Session, step: LearningLink) -> UUID:
    """Add a step: after the one it says, and before what came after that; else at the end of the chain.

    Raises:
        StepAlone: It would go from somebody to themselves.
        ChainRing: The chain would come back to somebody who passed it on.
    """
    there = chain(session, step.idea)
    row = made(LearningLinkRow, step)
    if row.previous is None and there:
        row.previous = there[-1].id
    after = [each for each in there if row.previous and each.previous == row.previous]
    session.add(row)
    _sound(session, row)
    for each in after:
        row_of(session, LearningLinkRow, each.id).previous = row.id
    return row.id


def edit(session: Session, key: UUID, change: Callable[[LearningLink], LearningLink]) -> None:
    """Change a step; raises like `add`. Of another step nobody has said yet that it is small enough."""
    row = row_of(session, LearningLinkRow, key)
    before = value(LearningLink, row)
    rewrite(row, before, change)
    if _step(before) != _step(value(LearningLink, row)):
        row.small_enough = False
    _sound(session, row)


def _step(link: LearningLink) -> tuple[object, ...]:
    return link.giver, link.receiver, link.how, link.what


def part(session: Session, key: UUID, between: UUID) -> UUID:
    """Take a step in two, with somebody in between; the id of the second. Raises like `add`."""
    step = link(session, key)
    first, second = split(step, between)
    edit(session, key, lambda _: first)
    return add(session, second)


def close_gap(session: Session, key: UUID) -> None:
    """Let what came after a step come after the one before it, for it is about to go."""
    step = link(session, key)
    for each in chain(session, step.idea):
        if each.previous == key:
            row_of(session, LearningLinkRow, each.id).previous = step.previous


def sound(session: Session, row: Base) -> None:
    """Hold a row, if it is a step, to what a chain may be; raises like `add`."""
    if isinstance(row, LearningLinkRow):
        _sound(session, row)


def _sound(session: Session, row: LearningLinkRow) -> None:
    step = value(LearningLink, row)
    if step.giver == step.receiver:
        raise StepAlone
    if closes_ring(chain(session, step.idea), step):
        raise ChainRing
