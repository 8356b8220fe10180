"""What was so when a meeting was closed, as its summary tells it ever after.

What belongs to the meeting itself (what was said, who came, what was planned) is read as it is,
and may be put right. Here is what goes on without it: how try-outs went, what waited, what came next.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from tlc_desktop.domain.meetings import AgendaItem, Meeting, Role, RoleHolder
from tlc_desktop.domain.tryouts import Answer, Story, TryOut
from tlc_desktop.storage import calendar, tryouts
from tlc_desktop.storage.base import GOES, OWN, Base


class ClosingRow(Base):
    """The meeting that came next when one was closed, with who had which role there, and the tea."""

    __tablename__ = "closing"

    meeting: Mapped[UUID] = mapped_column(
        "meeting_id", ForeignKey("meeting.id"), index=True, info=OWN
    )
    title: Mapped[str]
    day: Mapped[date | None]
    time: Mapped[time | None]
    minutes: Mapped[int]
    place: Mapped[str]
    facilitator: Mapped[tuple[UUID, ...]]
    timekeeper: Mapped[tuple[UUID, ...]]
    note_taker: Mapped[tuple[UUID, ...]]
    challenger: Mapped[tuple[UUID, ...]]
    tea: Mapped[tuple[UUID, ...]]


class ClosingItemRow(Base):
    """What a meeting that is closed had parked off its agenda."""

    __tablename__ = "closing_item"

    meeting: Mapped[UUID] = mapped_column(
        "meeting_id", ForeignKey("meeting.id"), index=True, info=OWN
    )
    position: Mapped[int]
    title: Mapped[str]
    brought_by: Mapped[tuple[UUID, ...]]


class ClosingTryOutRow(Base):
    """A try-out when a meeting was closed: a line that had been told of it, or, without one, its friend."""

    __tablename__ = "closing_try_out"

    meeting: Mapped[UUID] = mapped_column(
        "meeting_id", ForeignKey("meeting.id"), index=True, info=OWN
    )
    try_out: Mapped[UUID] = mapped_column("try_out_id", ForeignKey("try_out.id"), info=GOES)
    story: Mapped[UUID | None] = mapped_column("story_id", ForeignKey("story.id"), info=GOES)
    answer: Mapped[Answer | None]
    friend: Mapped[UUID | None] = mapped_column("friend_id", ForeignKey("member.id"))


def keep(session: Session, meeting: Meeting, parked: Iterable[AgendaItem]) -> None:
    """Keep how things stand for a meeting that is closed now, and what it parked off its agenda."""
    let_go(session, meeting.id)
    tried = told(session, meeting), tryouts.of_meeting(session, meeting.id)
    later = calendar.after(session, meeting)
    roles: dict[str, Any] = {role.value: tuple(later.who(role)) if later else () for role in Role}
    session.add(
        ClosingRow(
            meeting=meeting.id,
            title=later.title if later else "",
            day=later.day if later else None,
            time=later.time if later else None,
            minutes=later.minutes if later else 0,
            place=later.place if later else "",
            tea=later.tea if later else (),
            **roles,
        )
    )
    for n, item in enumerate(parked):
        _park(session, meeting.id, item, n)
    for each in tried[0]:
        for line in each.stories:
            _tell(session, meeting.id, each, line.id)
    for each in tried[1]:
        row = ClosingTryOutRow
        session.add(
            row(meeting=meeting.id, try_out=each.id, story=None, answer=None, friend=each.friend)
        )


def let_go(session: Session, key: UUID) -> None:
    """A meeting is open again: what was kept when it was closed is of no more use."""
    kept = _closing(session, key)
    rows: list[Base] = [kept] if kept else []
    for row in (*rows, *_parked(session, key), *_tried(session, key)):
        session.delete(row)
    session.flush()


def _closing(session: Session, key: UUID) -> ClosingRow | None:
    return session.scalars(select(ClosingRow).where(ClosingRow.meeting == key)).first()


def _tried(session: Session, key: UUID) -> Sequence[ClosingTryOutRow]:
    row = ClosingTryOutRow
    return session.scalars(select(row).where(row.meeting == key).order_by(row.created_at)).all()


def closed_at(session: Session, key: UUID) -> datetime | None:
    """When a meeting was closed; None of one that is open, or was closed before this was kept."""
    kept = _closing(session, key)
    return kept.created_at if kept else None


def told(session: Session, meeting: Meeting) -> list[TryOut]:
    """What was told at a meeting: try-outs with those lines of their story alone, and the answer of then."""
    if _closing(session, meeting.id) is None:
        last = calendar.before(session, meeting)
        since = last.day if last else date.min
        found = tryouts.told_between(session, since, meeting.day)
        return [
            replace(each, stories=tuple(s for s in each.stories if since < s.day <= meeting.day))
            for each in found
        ]
    kept = [row for row in _tried(session, meeting.id) if row.story]
    lines, answers = {row.story for row in kept}, {row.try_out: row.answer for row in kept}
    return [
        replace(each, answer=answers[each.id], stories=there)
        for each in tryouts.some(session, list(answers))
        if (there := tuple(story for story in each.stories if story.id in lines))
    ]


def planned(session: Session, meeting: Meeting) -> list[TryOut]:
    """What was planned in a meeting, with the friend of then."""
    friends = {row.try_out: row.friend for row in _tried(session, meeting.id) if not row.story}
    return [
        replace(each, friend=friends.get(each.id, each.friend))
        for each in tryouts.of_meeting(session, meeting.id)
    ]


def parked(session: Session, key: UUID) -> list[AgendaItem] | None:
    """What a closed meeting had parked off its agenda; None as `closed_at`."""
    if _closing(session, key) is None:
        return None
    return [AgendaItem(row.title, brought_by=row.brought_by) for row in _parked(session, key)]


def _parked(session: Session, key: UUID) -> Sequence[ClosingItemRow]:
    row = ClosingItemRow
    query = select(row).where(row.meeting == key)
    return session.scalars(query.order_by(row.position, row.created_at)).all()


def later(session: Session, meeting: Meeting) -> Meeting | None:
    """The meeting that comes next; of a closed one the one that came next then, as it was planned."""
    kept = _closing(session, meeting.id)
    if kept is None:
        return calendar.after(session, meeting)
    if kept.day is None or kept.time is None:
        return None
    who = {
        Role.FACILITATOR: kept.facilitator,
        Role.TIMEKEEPER: kept.timekeeper,
        Role.NOTE_TAKER: kept.note_taker,
        Role.CHALLENGER: kept.challenger,
    }
    roles = tuple(RoleHolder(role, member) for role, held in who.items() for member in held)
    tea, length = kept.tea, kept.minutes
    return Meeting(kept.title, kept.day, kept.time, length, kept.place, tea=tea, roles=roles)


def tell(session: Session, meeting: Meeting, key: UUID, story: Story) -> None:
    """Add a line to the story of a try-out, told at a meeting, be that closed by now."""
    line = tryouts.tell(session, key, story)
    if _closing(session, meeting.id) is not None:
        session.flush()
        _tell(session, meeting.id, tryouts.try_out(session, key), line)


def _tell(session: Session, meeting: UUID, tryout: TryOut, line: UUID) -> None:
    row = ClosingTryOutRow
    session.add(
        row(meeting=meeting, try_out=tryout.id, story=line, answer=tryout.answer, friend=None)
    )


def answer(session: Session, meeting: UUID, key: UUID, given: Answer | None) -> None:
    """Keep the owner's answer, given at a meeting, be that closed by now."""
    tryouts.answer(session, key, given)
    for row in _tried(session, meeting):
        if row.try_out == key and row.story:
            row.answer = given


def park(session: Session, key: UUID, item: AgendaItem) -> None:
    """An item is taken off the agenda of a meeting into the parking place, be that closed by now."""
    if _closing(session, key):
        _park(session, key, item, len(_parked(session, key)))


def _park(session: Session, key: UUID, item: AgendaItem, position: int) -> None:
    row = ClosingItemRow
    session.add(row(meeting=key, position=position, title=item.title, brought_by=item.brought_by))
