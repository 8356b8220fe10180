"""What is printed: values whose names are already those that their audience may read."""

from dataclasses import dataclass
from datetime import date, datetime

from tlc_desktop.domain.entries import EntryKind
from tlc_desktop.domain.exports import Export
from tlc_desktop.domain.ideas import CreditPart, IdeaState, LinkKind, Source
from tlc_desktop.domain.meetings import MeetingState, Origin, Part, Purpose, Role
from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.tryouts import Answer


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who the page is from and for; stands on every page."""

    community: str
    school: str
    audience: Audience
    calls_itself: str = ""
    is_sample: bool = False


@dataclass(frozen=True, slots=True)
class AgendaLine:
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
    title: str
    opens_at: datetime
    ends_at: datetime
    minutes: int
    place: str
    tea: tuple[str, ...]
    intention: str
    state: MeetingState


@dataclass(frozen=True, slots=True)
class AgendaPage:
    head: Letterhead
    meeting: MeetingFacts
    lines: tuple[AgendaLine, ...]


@dataclass(frozen=True, slots=True)
class CreditLine:
    """Everyone with the same part in an idea."""

    part: CreditPart
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IdeaLine:
    """An idea; no credits mean that its author is not stored."""

    title: str
    words: str
    source: Source
    state: IdeaState
    credits: tuple[CreditLine, ...]
    day: date


@dataclass(frozen=True, slots=True)
class HandoutPage:
    head: Letterhead
    idea: IdeaLine
    first_step: str
    steps: tuple[str, ...]
    works_without: str
    not_so_well: str
    how_we_know: str
    read_more: str


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
class NextTime:
    title: str
    opens_at: datetime
    ends_at: datetime
    place: str
    roles: tuple[tuple[Role, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class SummaryPage:
    """The summary of a meeting; `here` is empty for every audience but the group."""

    head: Letterhead
    meeting: MeetingFacts
    here: tuple[str, ...]
    guests: tuple[str, ...]
    summary: str
    told: tuple[ToldLine, ...]
    ideas: tuple[IdeaLine, ...]
    said: tuple[SaidLine, ...]
    plans: tuple[PlanLine, ...]
    parked: tuple[str, ...]
    next_time: NextTime | None


@dataclass(frozen=True, slots=True)
class TermMeeting:
    """A meeting of the term; minutes for learning, planned and real (None until all are known)."""

    title: str
    day: date
    held: bool
    minutes: int
    learning_planned: int
    learning_real: int | None
    intention: str
    summary: str


@dataclass(frozen=True, slots=True)
class FamilyLine:
    """An idea in a family tree; `depth` 0 is the first of the family."""

    idea: IdeaLine
    kind: LinkKind | None
    depth: int


@dataclass(frozen=True, slots=True)
class TryOutLine:
    """A try-out by name as its owner chose; `words` are the lines of its story."""

    name: str
    what: str
    with_class: str
    idea: str
    answer: Answer | None
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TermSummary:
    """A term for one audience.

    Attributes:
        question: What the group asks this term; empty if it did not say.
        purpose: What the group is, in its words.
        whose: Minutes of agenda items held, for each origin.
        family: The largest family of ideas of the term; empty where none grew.
        quotations: Lines of stories, as said.
    """

    head: Letterhead
    name: str
    starts: date
    ends: date
    question: str
    purpose: str
    meetings: tuple[TermMeeting, ...]
    whose: tuple[tuple[Origin, int], ...]
    ideas: tuple[IdeaLine, ...]
    family: tuple[FamilyLine, ...]
    questions: tuple[str, ...]
    said: tuple[SaidLine, ...]
    tryouts: tuple[TryOutLine, ...]
    quotations: tuple[str, ...]
    thanks: tuple[str, ...]
    next_term: tuple[str, date] | None


@dataclass(frozen=True, slots=True)
class LedgerPage:
    """Everything that left, the newest first."""

    head: Letterhead
    lines: tuple[Export, ...]
