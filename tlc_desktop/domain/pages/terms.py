"""What is printed of a term."""

from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID, uuid4

from tlc_desktop.domain.holidays import Holiday
from tlc_desktop.domain.meetings import Origin
from tlc_desktop.domain.pages.ideas import FamilyLine, IdeaLine
from tlc_desktop.domain.pages.letterhead import Letterhead
from tlc_desktop.domain.pages.meetings import SaidLine
from tlc_desktop.domain.tryouts import Answer


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
class PlannedMeeting:
    """When and where a meeting is."""

    title: str
    opens_at: datetime
    ends_at: datetime
    place: str
    id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True, slots=True)
class CalendarPage:
    """The meetings of a term, and its days without school."""

    head: Letterhead
    name: str
    meetings: tuple[PlannedMeeting, ...]
    holidays: tuple[Holiday, ...]
