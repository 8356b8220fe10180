"""Try-outs in the file, each with its story."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from enum import Enum
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, ForeignKey, Select, and_, case, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship, selectinload

from tlc_desktop.domain.errors import AskedTwice, TitleNeeded
from tlc_desktop.domain.tryouts import Answer, Story, TryOut
from tlc_desktop.storage import search
from tlc_desktop.storage.base import GOES, OWN, Base, made, rewrite, row_of, value
from tlc_desktop.storage.members import MemberRow


class TryOutRow(Base):
    __tablename__ = "try_out"
    TITLE = "what"
    FOUND = ("what", "with_class", "first_step", "already_doing")

    owner: Mapped[UUID] = mapped_column("owner_id", ForeignKey("member.id"), index=True, info=GOES)
    what: Mapped[str]
    day: Mapped[date] = mapped_column(index=True)
    idea: Mapped[UUID | None] = mapped_column("idea_id", ForeignKey("idea.id"), index=True)
    meeting: Mapped[UUID | None] = mapped_column("meeting_id", ForeignKey("meeting.id"), index=True)
    with_class: Mapped[str]
    first_step: Mapped[str]
    already_doing: Mapped[str]
    friend: Mapped[UUID | None] = mapped_column("friend_id", ForeignKey("member.id"))
    talk_on: Mapped[date | None]
    answer: Mapped[Answer | None] = mapped_column(index=True)
    asked_on: Mapped[date | None]
    asked_again_on: Mapped[date | None]
    stories: Mapped[list["StoryRow"]] = relationship(
        default_factory=list, repr=False, order_by="(StoryRow.day, StoryRow.created_at)"
    )


class StoryRow(Base):
    __tablename__ = "story"
    TITLE = "what_i_did"
    BLANK = True
    FOUND = ("what_i_did", "pupils", "surprised", "next", "already_doing")

    try_out: Mapped[UUID] = mapped_column(
        "try_out_id", ForeignKey("try_out.id"), index=True, info=OWN
    )
    day: Mapped[date] = mapped_column(index=True)
    what_i_did: Mapped[str]
    pupils: Mapped[str]
    surprised: Mapped[str]
    next: Mapped[str]
    already_doing: Mapped[str] = mapped_column(server_default="")


class Which(Enum):
    """Which try-outs a list shows."""

    NOW = "now"
    TOLD = "told"
    RESTING = "resting"
    ALL = "all"


class TryOutOrder(Enum):
    """How a list of try-outs stands; by no more of a person than the name."""

    NAME = "name"
    DAY = "day"
    STATE = "state"


# Of an owner in the bin nothing is known here but that there is one: what they tried stays, last.
_OWNER = MemberRow.__table__
_IN_BIN = _OWNER.c.deleted_at.is_not(None)
_BY_OWNER: tuple[ColumnElement[Any], ...] = (
    _IN_BIN,
    case((_IN_BIN, ""), else_=_OWNER.c.sort_key),
)
_OPEN = or_(TryOutRow.answer.is_(None), TryOutRow.answer == Answer.NOT_YET)
_WHICH = {
    Which.NOW: _OPEN,
    Which.TOLD: TryOutRow.answer.in_((Answer.TOLD, Answer.CHANGED)),
    Which.RESTING: TryOutRow.answer == Answer.REST,
}


_ORDERS: dict[TryOutOrder, tuple[Any, ...]] = {
    TryOutOrder.NAME: (),
    TryOutOrder.DAY: (TryOutRow.talk_on.is_(None), TryOutRow.talk_on),
    TryOutOrder.STATE: (case((_OPEN, 0), (TryOutRow.answer == Answer.REST, 2), else_=1),),
}


def _try_out(row: TryOutRow, *, stories: bool = True) -> TryOut:
    return value(
        TryOut,
        row,
        stories=tuple(value(Story, story) for story in row.stories) if stories else (),
    )


def try_out(session: Session, key: UUID) -> TryOut:
    """One try-out."""
    return _try_out(row_of(session, TryOutRow, key))


def found(
    session: Session,
    typed: str = "",
    which: Which = Which.ALL,
    order: TryOutOrder = TryOutOrder.NAME,
) -> list[UUID]:
    """The ids of try-outs, by the name of their owner, the newest of each first.

    Args:
        typed: Every word must be in the try-out or in its owner's name; empty for all.
        which: Being tried now, told, resting, or all.
        order: What comes before the name: nothing, the day on which they want to talk about it,
            or what became of it.
    """
    query = select(TryOutRow.id).join(_OWNER, _OWNER.c.id == TryOutRow.owner)
    if typed.strip():
        owners = search.people(session, typed)
        texts = search.ids(session, "try_out", typed)
        query = query.where(or_(TryOutRow.id.in_(texts), TryOutRow.owner.in_(owners)))
    if which is not Which.ALL:
        query = query.where(_WHICH[which])
    return list(session.scalars(query.order_by(*_ORDERS[order], *_BY_OWNER, TryOutRow.day.desc())))


def some(session: Session, keys: Sequence[UUID], *, stories: bool = True) -> list[TryOut]:
    """The try-outs with these ids, in their order; those in the bin are left out.

    Args:
        keys: The ids.
        stories: Without them a long list is read faster.
    """
    query = _whole() if stories else select(TryOutRow)
    rows = {row.id: row for row in session.scalars(query.where(TryOutRow.id.in_(keys)))}
    return [_try_out(rows[key], stories=stories) for key in keys if key in rows]


def going_round(session: Session, day: date) -> list[tuple[UUID, UUID]]:
    """What a go-round on `day` asks of: try-outs that are open or were told that day.

    Each as its id and its owner's, by the owner's name. Whoever is in the bin is not asked.
    """
    query = (
        select(TryOutRow.id, TryOutRow.owner)
        .join(_OWNER, _OWNER.c.id == TryOutRow.owner)
        .where(_asked_on(day, and_(_OPEN, ~_IN_BIN)))
        .order_by(*_BY_OWNER, TryOutRow.day)
    )
    return [(key, owner) for key, owner in session.execute(query)]


def to_tell_of(
    session: Session, day: date, owners: Iterable[UUID], besides: Iterable[UUID] = ()
) -> list[tuple[UUID, UUID, date]]:
    """What some people could tell of on `day`, as `going_round` has it, and these try-outs besides.

    Each as its id, its owner and the day it was written, by that day.
    """
    row = TryOutRow
    asked = and_(row.owner.in_(tuple(owners)), _asked_on(day, _OPEN))
    query = select(row.id, row.owner, row.day).where(
        row.deleted_at.is_(None), or_(asked, row.id.in_(tuple(besides)))
    )
    return [(key, owner, at) for key, owner, at in session.execute(query.order_by(row.day))]


def _asked_on(day: date, is_open: ColumnElement[bool]) -> ColumnElement[bool]:
    """Of a try-out: whether it was there on a day and is open, or was told on it."""
    told = select(StoryRow.try_out).where(StoryRow.day == day)
    return and_(or_(is_open, TryOutRow.id.in_(told)), TryOutRow.day <= day)


def open_of(session: Session, owner: UUID) -> list[TryOut]:
    """What a member is trying now, the newest first."""
    query = _whole().where(TryOutRow.owner == owner, _OPEN)
    rows = session.scalars(query.order_by(TryOutRow.day.desc(), TryOutRow.created_at.desc()))
    return [_try_out(row) for row in rows]


def of_owner(session: Session, owner: UUID) -> list[TryOut]:
    """All that a member tried, in the order written."""
    query = _whole().where(TryOutRow.owner == owner)
    rows = session.scalars(query.order_by(TryOutRow.day, TryOutRow.created_at))
    return [_try_out(row) for row in rows]


def of_idea(session: Session, idea: UUID) -> list[TryOut]:
    """Who is trying an idea, by name."""
    query = (
        _whole()
        .join(_OWNER, _OWNER.c.id == TryOutRow.owner)
        .where(TryOutRow.idea == idea)
        .order_by(*_BY_OWNER, TryOutRow.day)
    )
    return [_try_out(row) for row in session.scalars(query)]


def of_meeting(session: Session, meeting: UUID) -> list[TryOut]:
    """Try-outs written in a meeting, by name."""
    query = (
        _whole()
        .join(_OWNER, _OWNER.c.id == TryOutRow.owner)
        .where(TryOutRow.meeting == meeting)
        .order_by(*_BY_OWNER, TryOutRow.created_at)
    )
    return [_try_out(row) for row in session.scalars(query)]


def between(session: Session, starts: date, ends: date) -> list[TryOut]:
    """Try-outs written, or with a story line, from `starts` to `ends`, by name."""
    told = select(StoryRow.try_out).where(StoryRow.day.between(starts, ends))
    query = (
        _whole()
        .join(_OWNER, _OWNER.c.id == TryOutRow.owner)
        .where(or_(TryOutRow.day.between(starts, ends), TryOutRow.id.in_(told)))
        .order_by(*_BY_OWNER, TryOutRow.day)
    )
    return [_try_out(row) for row in session.scalars(query)]


def told_between(session: Session, after: date, until: date) -> list[TryOut]:
    """Try-outs with a story line after one day, up to another, by name."""
    told = select(StoryRow.try_out).where(StoryRow.day > after, StoryRow.day <= until)
    query = (
        _whole()
        .join(_OWNER, _OWNER.c.id == TryOutRow.owner)
        .where(TryOutRow.id.in_(told))
        .order_by(*_BY_OWNER, TryOutRow.day)
    )
    return [_try_out(row) for row in session.scalars(query)]


def _whole() -> Select[TryOutRow]:
    return select(TryOutRow).options(selectinload(TryOutRow.stories))


def add(session: Session, tryout: TryOut) -> UUID:
    """Add a try-out with its story.

    Raises:
        TitleNeeded: It says nothing.
    """
    row = made(TryOutRow, tryout)
    _sound(row)
    session.add(row)
    for story in tryout.stories:
        tell(session, row.id, story)
    return row.id


def edit(session: Session, key: UUID, change: Callable[[TryOut], TryOut]) -> None:
    """Change a try-out, all but its story; raises like `add`."""
    row = row_of(session, TryOutRow, key)
    rewrite(row, _try_out(row), change)
    _sound(row)


def _sound(row: TryOutRow) -> None:
    if not row.what.strip():
        raise TitleNeeded


def ask(session: Session, key: UUID, today: date) -> None:
    """Remember that the owner was asked, the first or the second time.

    Raises:
        AskedTwice: Nobody asks a third time, nor of what the owner leaves for now.
    """
    row = row_of(session, TryOutRow, key)
    if row.asked_again_on or row.answer is Answer.REST:
        raise AskedTwice
    if row.asked_on is None:
        row.asked_on = today
    else:
        row.asked_again_on = today


def brought_up(session: Session, key: UUID) -> None:
    """The owner brought it up: it rests no more, and both days of asking are emptied."""
    row = row_of(session, TryOutRow, key)
    row.asked_on = row.asked_again_on = None
    if row.answer is Answer.REST:
        row.answer = None


def answer(session: Session, key: UUID, given: Answer | None) -> None:
    """Keep the owner's answer."""
    row_of(session, TryOutRow, key).answer = given


def tell(session: Session, key: UUID, story: Story) -> UUID:
    """Add a line to the story of a try-out."""
    row = made(StoryRow, story, try_out=key)
    session.add(row)
    return row.id


def keep_story(session: Session, key: UUID, story: Story) -> None:
    """Add a line to the story of a try-out, or write it anew where its id is there already."""
    row = session.get(StoryRow, story.id)
    if row is None:
        tell(session, key, story)
    else:
        rewrite(row, value(Story, row), lambda _: story)


def edit_story(session: Session, key: UUID, change: Callable[[Story], Story]) -> None:
    """Change a story line."""
    row = row_of(session, StoryRow, key)
    rewrite(row, value(Story, row), change)
