"""Who could stand between two: whoever is free when both are."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from tlc_desktop.domain.links import LearningLink, may_stand_between
from tlc_desktop.domain.members import MemberState
from tlc_desktop.domain.periods import FreeSlot
from tlc_desktop.storage import periods
from tlc_desktop.ui.desk import Desk

# Who rests or has left is not asked.
_ASKED = (MemberState.INVITED, MemberState.JOINED)


@dataclass(frozen=True, slots=True)
class Between:
    """Who could be asked.

    Attributes:
        anybody: All who could stand between, by name.
        free: Those of them who are free at the time, by name.
        slot: The first time in a week when both are free and one of these is; none where nobody's is known.
        period: What the school calls it.
    """

    anybody: tuple[UUID, ...]
    free: tuple[UUID, ...] = ()
    slot: FreeSlot | None = None
    period: str = ""


def could_be_asked(desk: Desk, chain: Sequence[LearningLink], step: LearningLink) -> Between:
    """Who could be asked to stand between the two of a step; the week begins with tomorrow."""
    asked = [key for key, member in desk.people.items() if member.state in _ASKED]
    anybody = tuple(may_stand_between(chain, step, asked))
    today = desk.today()
    with desk.workspace.read() as session:
        times = periods.timetable(session, today)
    both = (step.giver, step.receiver)
    tomorrow = today.weekday() + 1
    for slot in sorted(times.common(both), key=lambda slot: (slot.day - tomorrow) % 7):
        free = tuple(key for key in anybody if slot in times.common((*both, key)))
        if free:
            return Between(anybody, free, slot, times.bells[slot.period].name)
    return Between(anybody)
