"""What came back on paper, kept as the records that it is about; what is keyed twice changes them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from tlc_desktop.domain.clocks import here
from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.text import fold
from tlc_desktop.domain.tryouts import Answer, Story, TryOut
from tlc_desktop.domain.visits import Visit
from tlc_desktop.storage import as_it_was, records, tryouts, visits
from tlc_desktop.storage.base import row_kinds
from tlc_desktop.storage.undo_log import RecordingSession


@dataclass(frozen=True, slots=True)
class Telling:
    """What an owner tells of a try-out at a meeting: their words, and one of four good answers."""

    text: str = ""
    answer: Answer | None = None


def story_at(tryout: TryOut, meeting: Meeting) -> Story | None:
    """The line that was told of a try-out at a meeting, if one was; the last of several."""
    return next((each for each in reversed(tryout.stories) if each.day == meeting.day), None)


def keep_telling(session: RecordingSession, meeting: Meeting, key: UUID, told: Telling) -> None:
    """Keep what was told of a try-out at a meeting, in place of what was told there before."""
    tryout = tryouts.try_out(session, key)
    before = story_at(tryout, meeting)
    if told.answer is not tryout.answer:
        as_it_was.answer(session, meeting.id, key, told.answer)
    if before is None:
        if told.text:
            as_it_was.tell(session, meeting, key, Story(meeting.day, told.text))
    elif not told.text and not any(replace(before, what_i_did="").parts):
        records.delete(session, "story", before.id)
    else:
        tryouts.edit_story(session, before.id, lambda kept: replace(kept, what_i_did=told.text))


def same_plan(session: Session, plan: TryOut) -> UUID | None:
    """The try-out of the same meeting, owner and words as a plan that is keyed now, if it is there already."""
    there: Sequence[TryOut] = (
        tryouts.of_meeting(session, plan.meeting) if plan.meeting is not None else ()
    )
    same = (
        each.id for each in there if each.owner == plan.owner and fold(each.what) == fold(plan.what)
    )
    return next(same, None)


def keep_plan(
    session: RecordingSession, plan: TryOut, key: UUID | None = None, visitor: UUID | None = None
) -> UUID:
    """Keep a plan as a try-out; its id.

    Args:
        session: Inside a change.
        plan: What the slip says.
        key: The try-out that the slip is already; else one of the same owner and words is that.
        visitor: Whom the owner wrote on it as a visitor: it is their choice, in their hand.
    """
    key = key or same_plan(session, plan)
    if key is None:
        key = tryouts.add(session, plan)
    else:
        tryouts.edit(
            session,
            key,
            lambda kept: replace(
                kept,
                owner=plan.owner,
                what=plan.what,
                with_class=plan.with_class,
                first_step=plan.first_step,
                friend=plan.friend,
                talk_on=plan.talk_on,
            ),
        )
    if visitor is not None and not _welcomes(session, plan, visitor):
        visits.add(session, Visit(plan.owner, visitor, host_chose=True, with_class=plan.with_class))
    return key


def _welcomes(session: Session, plan: TryOut, visitor: UUID) -> bool:
    """Whether such a visit is there and has not been yet."""
    return any(
        each.host == plan.owner and each.visitor == visitor and each.is_to_come(plan.day)
        for each in visits.of_member(session, plan.owner)
    )


def written_on(session: Session, kind: str, keys: Iterable[UUID]) -> dict[UUID, date]:
    """The day on which each of some records was written into the file first, in local time."""
    row = row_kinds()[kind]
    query = select(row.id, row.created_at).where(row.id.in_(tuple(keys)))
    return {key: here(written).date() for key, written in session.execute(query)}
