"""What is given of the records to another program, each kind as rows."""

from dataclasses import dataclass
from datetime import date, time

from tlc_desktop.domain.pages.ideas import IdeaLine
from tlc_desktop.domain.pages.terms import TermMeeting, TryOutLine


@dataclass(frozen=True, slots=True)
class IdeaRecord:
    """An idea with all that was written of it."""

    line: IdeaLine
    first_step: str
    steps: tuple[str, ...]
    works_without: str
    not_so_well: str
    how_we_know: str
    read_more: str


@dataclass(frozen=True, slots=True)
class TryOutRecord:
    """A try-out by name as its owner chose; the day on which it was written."""

    line: TryOutLine
    day: date


@dataclass(frozen=True, slots=True)
class MeetingRecord:
    """A meeting, and where it is."""

    line: TermMeeting
    begins: time
    place: str


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """Somebody of the group as they chose to be named; who is not named has nothing but that."""

    name: str
    subject: str
    room: str
    since: date | None


@dataclass(frozen=True, slots=True)
class RecordBook:
    """All records for one audience."""

    ideas: tuple[IdeaRecord, ...]
    tryouts: tuple[TryOutRecord, ...]
    meetings: tuple[MeetingRecord, ...]
    people: tuple[PersonRecord, ...]
