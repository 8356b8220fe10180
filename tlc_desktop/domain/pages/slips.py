"""What is printed on slips: a code of each that comes back, "" where none is allotted yet."""

from dataclasses import dataclass
from datetime import date

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
