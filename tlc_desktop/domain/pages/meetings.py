"""What is printed of a meeting: its agenda and its summary."""

from dataclasses import dataclass
from datetime import datetime

from tlc_desktop.domain.calendar_entry import CalendarEntry
from tlc_desktop.domain.entries import EntryKind
from tlc_desktop.domain.meetings import MeetingState, Origin, Part, Purpose, Role
from tlc_desktop.domain.pages.ideas import IdeaLine
from tlc_desktop.domain.pages.letterhead import Letterhead
from tlc_desktop.domain.pulse import PulseTotal
from tlc_desktop.domain.tryouts import Answer

Roles = tuple[tuple[Role, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class ItemLine:
    """An item; `brought_by` is empty where its origin says enough."""

    starts: datetime
    title: str
    minutes: int
    part: Part
    purpose: Purpose
    origin: Origin
    brought_by: tuple[str, ...]
    notes: str


@dataclass(frozen=True, slots=True)
class MeetingFacts:
    """When and where a meeting is.

    Attributes:
        is_blank: It is of a form: lines to write on stand for when and where.
    """

    title: str
    opens_at: datetime
    ends_at: datetime
    minutes: int
    place: str
    tea: tuple[str, ...]
    intention: str
    state: MeetingState
    is_blank: bool = False


@dataclass(frozen=True, slots=True)
class AgendaPage:
    """The agenda of a meeting; `entry` is for a telephone, where the community wants that."""

    head: Letterhead
    meeting: MeetingFacts
    lines: tuple[ItemLine, ...]
    roles: Roles = ()
    entry: CalendarEntry | None = None


@dataclass(frozen=True, slots=True)
class SignInPage:
    """Who is awaited in a meeting, by name; `code` is that of its run sheet, which begins with who came."""

    head: Letterhead
    meeting: MeetingFacts
    names: tuple[str, ...]
    code: str = ""


@dataclass(frozen=True, slots=True)
class SaidLine:
    """Something said; `by` is the names, or "the group", or "author not stored"."""

    kind: EntryKind
    text: str
    by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ToldLine:
    """What somebody told of a try-out: the story lines of that meeting's day."""

    name: str
    what: str
    answer: Answer | None
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlanLine:
    """What somebody will try."""

    name: str
    what: str
    with_class: str
    friend: str


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """An item that was not finished, with the names of those who brought it."""

    title: str
    by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NextTime:
    title: str
    opens_at: datetime
    ends_at: datetime
    place: str
    tea: tuple[str, ...]
    roles: Roles


@dataclass(frozen=True, slots=True)
class SummaryPage:
    """The summary of a meeting; `here` and `felt` are empty for every audience but the group.

    Attributes:
        entry: The next meeting for a telephone, where the community wants that.
        is_signed: Whether there are lines to sign, and room for the school's stamp.
        felt: What the unsigned slips said, where five and more were kept.
    """

    head: Letterhead
    meeting: MeetingFacts
    here: tuple[str, ...]
    guests: tuple[str, ...]
    intention_met: str
    summary: str
    told: tuple[ToldLine, ...]
    ideas: tuple[IdeaLine, ...]
    said: tuple[SaidLine, ...]
    plans: tuple[PlanLine, ...]
    going_on: tuple[WaitingLine, ...]
    parked: tuple[WaitingLine, ...]
    next_time: NextTime | None
    entry: CalendarEntry | None = None
    is_signed: bool = False
    felt: tuple[PulseTotal, ...] = ()
