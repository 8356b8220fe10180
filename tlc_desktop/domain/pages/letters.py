"""What is printed as a letter; nobody is named in one."""

from dataclasses import dataclass
from datetime import date, datetime

from tlc_desktop.domain.pages.letterhead import Letterhead
from tlc_desktop.domain.pages.terms import PlannedMeeting
from tlc_desktop.domain.support import SupportKind


@dataclass(frozen=True, slots=True)
class Sender:
    """Whom a letter is from, and its day."""

    head: Letterhead
    directorate: str
    administration: str
    day: date


@dataclass(frozen=True, slots=True)
class DayMinutes:
    """The minutes of a day's meeting: those that were promised, and those that were the group's."""

    day: date
    promised: int
    ours: int


@dataclass(frozen=True, slots=True)
class NeedsPage:
    """What the group needs, for the head of the school.

    Attributes:
        thanks: What was given.
        held: How many meetings of the term took place.
        kept: How many of their ideas are used on.
        needs: What was not given yet.
    """

    sender: Sender
    thanks: tuple[str, ...]
    held: int
    kept: int
    minutes: tuple[DayMinutes, ...]
    needs: tuple[tuple[SupportKind, str], ...]


@dataclass(frozen=True, slots=True)
class RoomDay:
    """When a room is asked for, and which; the periods in which somebody has a class then."""

    opens_at: datetime
    ends_at: datetime
    place: str
    periods: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RoomPage:
    """A room and time for a meeting, and for those after it in its term that have no room yet."""

    sender: Sender
    meeting: PlannedMeeting
    days: tuple[RoomDay, ...]


@dataclass(frozen=True, slots=True)
class InvitationPage:
    """An invitation to a meeting; what the group is for, and what the meeting is for, in its words."""

    sender: Sender
    meeting: PlannedMeeting
    purpose: str
    intention: str
