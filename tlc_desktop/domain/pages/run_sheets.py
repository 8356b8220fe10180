"""What is printed of a meeting for the one who runs it."""

from dataclasses import dataclass
from datetime import datetime

from tlc_desktop.domain.meetings import Part
from tlc_desktop.domain.pages.letterhead import Letterhead
from tlc_desktop.domain.pages.meetings import MeetingFacts, Roles


@dataclass(frozen=True, slots=True)
class RunItem:
    """A part of the meeting.

    Attributes:
        steps: Of the protocol by which the group talks in it, each with its minutes.
        for_me: What the facilitator noted for their own eyes.
    """

    starts: datetime
    title: str
    minutes: int
    part: Part
    brought_by: tuple[str, ...]
    notes: str
    steps: tuple[tuple[str, int], ...] = ()
    for_me: str = ""


@dataclass(frozen=True, slots=True)
class TellingLine:
    """Whose turn it is, and what they wrote that they would try; `code` is that of their slip."""

    name: str
    what: str
    with_class: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class RunSheetPage:
    """A meeting, to be run from paper.

    Attributes:
        tellings: In the order of the turns, the facilitator's last.
        also: Who has a turn too, and something else to tell.
        awaited: For how many there are slips.
        cards: The titles of the protocols that are used.
        next_opens_at: When the next meeting is, if that is known.
    """

    head: Letterhead
    meeting: MeetingFacts
    items: tuple[RunItem, ...]
    roles: Roles
    tellings: tuple[TellingLine, ...]
    also: tuple[str, ...]
    awaited: int
    cards: tuple[str, ...]
    next_opens_at: datetime | None
    code: str = ""
