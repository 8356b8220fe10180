"""What is printed on slips: a code of each that comes back, "" where none is allotted yet."""

from dataclasses import dataclass
from datetime import date

from tlc_desktop.domain.members import NameChoice
from tlc_desktop.domain.pages.letterhead import Letterhead
from tlc_desktop.domain.pages.meetings import MeetingFacts


@dataclass(frozen=True, slots=True)
class PlanSlips:
    """Slips to plan on, a code each.

    Attributes:
        until: The day of the next meeting; None where that is not known.
    """

    head: Letterhead
    meeting: MeetingFacts
    until: date | None
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TellSlip:
    """What somebody wrote, to tell of."""

    name: str
    day: date
    what: str
    first_step: str
    code: str


@dataclass(frozen=True, slots=True)
class TellSlips:
    """A slip for each try-out that a meeting asks of."""

    head: Letterhead
    meeting: MeetingFacts
    slips: tuple[TellSlip, ...]


@dataclass(frozen=True, slots=True)
class ThinkSlips:
    """Slips to think on.

    Attributes:
        question: Empty for one that is written on them.
        many: How many there are.
    """

    head: Letterhead
    meeting: MeetingFacts
    question: str
    many: int


@dataclass(frozen=True, slots=True)
class PulseSlips:
    """Unsigned slips on how a meeting was.

    Attributes:
        words: The group's own, the gentlest first; none for ours.
        code: The same on all of them.
        many: How many there are.
    """

    head: Letterhead
    meeting: MeetingFacts
    words: tuple[str, ...]
    code: str
    many: int


@dataclass(frozen=True, slots=True)
class ConsentSlip:
    """What somebody may choose between.

    Attributes:
        name: Whose slip it is; empty on a blank one.
        ways: How the name would really stand; none where that is for others to read.
    """

    name: str
    ways: tuple[tuple[NameChoice, str], ...]
    code: str


@dataclass(frozen=True, slots=True)
class ConsentSlips:
    head: Letterhead
    slips: tuple[ConsentSlip, ...]
