"""Protocols: ways of talking together, each in steps, and which step is on."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import accumulate
from uuid import UUID, uuid4

from tlc_desktop.domain.text import lines_of
from tlc_desktop.domain.timed_line import timed

_MINUTE, _SECOND, _NOTHING = timedelta(minutes=1), timedelta(seconds=1), timedelta()


@dataclass(frozen=True, slots=True)
class ProtocolStep:
    """One step; with no minutes of its own it is as long as the others are."""

    title: str
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class Protocol:
    """A way of talking together.

    Attributes:
        aim: One sentence: what it is for.
        steps: One a line, each with its minutes: `Title, 10`.
        roles: One a line: who does what.
        card: What stands on the card that everyone sees.
        ours: Which of ours it is, or was made from; empty for one's own.
    """

    title: str
    aim: str = ""
    steps: str = ""
    roles: str = ""
    card: str = ""
    ours: str = ""
    id: UUID = field(default_factory=uuid4)

    @property
    def parted(self) -> tuple[ProtocolStep, ...]:
        """Its steps, in order."""
        lines = map(timed, lines_of(self.steps))
        return tuple(ProtocolStep(title, minutes or 0) for title, minutes in lines)

    @property
    def minutes(self) -> int:
        """How long its steps are by themselves."""
        return sum(step.minutes for step in self.parted)


@dataclass(frozen=True, slots=True)
class StepNow:
    """The step that is on.

    Attributes:
        index: Which of the steps it is.
        left: What is left of it; less than nothing once the whole part is over.
        length: All of its time.
    """

    index: int
    left: timedelta
    length: timedelta


def lengths(steps: Sequence[ProtocolStep], minutes: int) -> list[timedelta]:
    """How long each step is in a part of so many minutes: all of it is shared, in proportion, to the second."""
    said = [step.minutes for step in steps if step.minutes > 0]
    usual = sum(said) / len(said) if said else 1
    shares = [step.minutes if step.minutes > 0 else usual for step in steps]
    whole = round(minutes * 60 / (sum(shares) or 1), 9)
    ends = [round(sum_so_far * whole) for sum_so_far in accumulate(shares)]
    return [(end - start) * _SECOND for start, end in zip([0, *ends], ends, strict=False)]


def shown_minutes(length: timedelta) -> int:
    """The minutes that are said of a step: whole ones, and one at least."""
    return max(1, int(length / _MINUTE + 0.5))


def steps_now(protocol: Protocol, minutes: int, used: timedelta) -> StepNow | None:
    """The step that is on in a part of so many minutes, of which `used` went by; None without steps."""
    each = lengths(protocol.parted, minutes)
    if not each:
        return None
    used, last = max(used, _NOTHING), max((n for n, long in enumerate(each) if long), default=0)
    for index, end in enumerate(accumulate(each)):
        if used < end or index == last:
            return StepNow(index, end - used, each[index])
    return None
