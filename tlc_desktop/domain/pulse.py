"""How a meeting felt, told on unsigned slips: totals only; and what the facilitator asks in private."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID, uuid4

FEWEST = 5  # slips: of fewer it could be told whose is whose
MOST = 999


class PulseStep(StrEnum):
    """One of the four words on a slip, the gentlest first; the group may have put its own in their place."""

    DRAWN_IN = "drawn_in"
    NUDGED = "nudged"
    PUSHED = "pushed"
    SHOVED = "shoved"


@dataclass(frozen=True, slots=True)
class PulseTotal:
    """How many slips of a meeting said one word.

    Attributes:
        word: The group's own, as it stood on the slips; empty for ours.
    """

    meeting: UUID
    step: PulseStep
    slips: int
    word: str = ""
    id: UUID = field(default_factory=uuid4, compare=False)


def enough(slips: Mapping[PulseStep, int]) -> bool:
    """Whether so many slips may be kept: none at all, or five and more."""
    return sum(slips.values()) == 0 or sum(slips.values()) >= FEWEST


def middle(totals: Sequence[PulseTotal]) -> PulseStep | None:
    """What the slip in the middle says; of two in the middle the gentler one."""
    of_step = {total.step: total.slips for total in totals}
    before, half = 0, (sum(of_step.values()) + 1) // 2
    for step in PulseStep:
        before += of_step.get(step, 0)
        if 0 < half <= before:
            return step
    return None


@dataclass(frozen=True, slots=True)
class Mirror:
    """Three questions after a meeting, for the facilitator alone; never printed, never exported.

    Attributes:
        nudged: Where they drew others in, and where they pushed.
        heard: Whose voice was not heard.
        agenda: Whose agenda it was.
    """

    meeting: UUID
    nudged: str = ""
    heard: str = ""
    agenda: str = ""
    id: UUID = field(default_factory=uuid4, compare=False)
