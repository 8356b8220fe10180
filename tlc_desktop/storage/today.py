"""What *Today* shows, read from the file."""

from collections.abc import Iterable
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from tlc_desktop.domain.communities import AgreementKind, Language
from tlc_desktop.domain.meetings import Meeting, MeetingState
from tlc_desktop.domain.members import Member, MemberState
from tlc_desktop.domain.today import (
    MOST_ASKED,
    MOST_IDEAS,
    Ask,
    FirstStep,
    Today,
    first_steps,
    needs,
    shares,
)
from tlc_desktop.domain.tryouts import SETTLE, Answer
from tlc_desktop.storage import communities, ideas, meetings, members, tryouts
from tlc_desktop.storage.meetings import MeetingRow
from tlc_desktop.storage.members import MemberRow
from tlc_desktop.storage.tryouts import TryOutRow

# Enough to find four different people among the newest.
_LOOKED_AT = 60


def today(session: Session, now: datetime, language: Language | None = None) -> Today:
    """What is shown at a moment, cut to what fits into a glance; names in the script of `language`."""
    people = members.people(session, language)
    coming = meetings.next_meeting(session, now)
    agenda = meetings.agenda(session, coming.id) if coming else []
    past = over_and_open(session, now)
    steps = _first_steps(session, people)
    needed = needs(coming, agenda, past)
    asks = to_ask(session, now.date(), people)
    newest = ideas.latest(session, MOST_IDEAS)
    lines, asked, read = shares(len(steps), len(needed), len(asks), len(newest))
    printed = coming or (meetings.next_or_last(session, now) if steps else None)
    return Today(
        facilitator=_facilitator(session, people),
        meeting=coming,
        agenda=tuple(agenda),
        past=past,
        to_print=printed.id if printed else None,
        steps=tuple(steps),
        needs=tuple(needed[:lines]),
        asks=tuple(by_name(asks[:asked], people)),
        ideas=tuple(newest[:read]),
        people=people,
        question=communities.current(communities.agreements(session, AgreementKind.QUESTION)),
    )


def _facilitator(session: Session, people: dict[UUID, Member]) -> Member | None:
    key = communities.community(session).facilitator
    return people.get(key) if key else None


def _first_steps(session: Session, people: dict[UUID, Member]) -> list[FirstStep]:
    held = or_(MeetingRow.agenda_printed.is_(True), MeetingRow.state == MeetingState.CLOSED)
    any_meeting = session.scalar(select(MeetingRow.id).limit(1)) is not None
    any_held = session.scalar(select(MeetingRow.id).where(held).limit(1)) is not None
    return first_steps(people=bool(people), meetings=any_meeting, printed=any_held)


def over_and_open(session: Session, now: datetime) -> Meeting | None:
    """The newest meeting that is over and was not closed."""
    rows = session.scalars(
        select(MeetingRow.id)
        .where(MeetingRow.day <= now.date(), MeetingRow.state != MeetingState.CLOSED)
        .order_by(MeetingRow.day.desc(), MeetingRow.time.desc())
        .limit(8)
    )
    found = (meetings.meeting(session, key) for key in rows)
    return next((meeting for meeting in found if meeting.ends_at < now), None)


def to_ask(session: Session, day: date, people: dict[UUID, Member]) -> list[Ask]:
    """Whose newest try-outs could be asked about, each person once, the newest first.

    As `domain.tryouts.could_ask`, but for those who rest or left: they are not asked.
    What is older than the newest rests by itself.
    """
    settled = day - SETTLE
    here = select(MemberRow.id).where(
        MemberRow.state.in_((MemberState.JOINED, MemberState.INVITED))
    )
    query = (
        select(TryOutRow.id, TryOutRow.owner_id)
        .where(
            or_(TryOutRow.answer.is_(None), TryOutRow.answer == Answer.NOT_YET),
            TryOutRow.asked_again_on.is_(None),
            or_(
                TryOutRow.talk_on <= day,
                and_(TryOutRow.talk_on.is_(None), TryOutRow.day <= settled),
            ),
            or_(TryOutRow.asked_on.is_(None), TryOutRow.asked_on <= settled),
            TryOutRow.owner_id.in_(here),
        )
        .order_by(TryOutRow.day.desc(), TryOutRow.created_at.desc(), TryOutRow.id)
        .limit(_LOOKED_AT)
    )
    newest: dict[UUID, UUID] = {}
    for key, owner in session.execute(query):
        newest.setdefault(owner, key)
    keys = list(newest.values())[:MOST_ASKED]
    return [Ask(people[t.owner], t) for t in tryouts.some(session, keys) if t.owner in people]


def by_name(asks: Iterable[Ask], people: dict[UUID, Member]) -> list[Ask]:
    """`asks` in the order of names, in which `people` are."""
    order = {key: place for place, key in enumerate(people)}
    return sorted(asks, key=lambda ask: order[ask.tryout.owner])
