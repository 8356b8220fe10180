"""What *Today* shows: the next meeting, what it still needs, and a few things to do or read."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.meetings import AgendaItem, Meeting, over_run
from tlc_desktop.domain.members import Member
from tlc_desktop.domain.name_parts import first_name
from tlc_desktop.domain.tryouts import TryOut

# So much fits into a glance: seven things, of which one is of what goes on between meetings, and the
# others are first steps or what a meeting needs, and people to ask; to read, some ideas.
MOST_LINES, MOST_ASKED, MOST_IDEAS = 3, 3, 5


class DayPart(StrEnum):
    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


class FirstStep(StrEnum):
    """What a community that begins does first."""

    PEOPLE = "people"
    MEETING = "meeting"
    PRINT = "print"


class Need(StrEnum):
    """What the next meeting still needs; `CLOSE` is about one that is past."""

    CLOSE = "close"
    AGENDA = "agenda"
    SHORTER = "shorter"
    PLACE = "place"
    PROMISE = "promise"
    INTENTION = "intention"


@dataclass(frozen=True, slots=True)
class Ask:
    """A try-out whose owner could be asked how it went."""

    owner: Member
    tryout: TryOut


class OfferKind(StrEnum):
    """What goes on between meetings; of several on one day, the first of these is offered."""

    VISIT = "visit"
    STEP = "step"
    PROMISE = "promise"
    PULSE = "pulse"
    WEEKS = "weeks"


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing of what goes on between meetings, to be looked at.

    Attributes:
        record: What it is about, where it is about one thing.
        day: When it is; none for what may be done any day.
        members: Whom it is about, as many as its kind says.
        words: What it is called, if it is called anything.
    """

    kind: OfferKind
    record: UUID | None = None
    day: date | None = None
    members: tuple[UUID, ...] = ()
    words: str = ""


@dataclass(frozen=True, slots=True)
class Today:
    """Everything that the page shows.

    Attributes:
        facilitator: Who is greeted.
        meeting: The next meeting; `agenda` is its own.
        past: The newest meeting that is over and not closed.
        to_print: The meeting whose agenda the last first step is about.
        offer: One thing of what goes on between meetings.
        more: How many things wait that are not shown; of no person it says anything.
        people: Every member by id.
        question: What the group asks this term.
    """

    facilitator: Member | None = None
    meeting: Meeting | None = None
    agenda: tuple[AgendaItem, ...] = ()
    past: Meeting | None = None
    to_print: UUID | None = None
    steps: tuple[FirstStep, ...] = ()
    needs: tuple[Need, ...] = ()
    asks: tuple[Ask, ...] = ()
    offer: Offer | None = None
    more: int = 0
    ideas: tuple[Idea, ...] = ()
    people: dict[UUID, Member] = field(default_factory=dict[UUID, Member])
    question: str = ""


def day_part(moment: datetime) -> DayPart:
    """Morning until noon, evening from six."""
    if moment.hour < 12:
        return DayPart.MORNING
    return DayPart.AFTERNOON if moment.hour < 18 else DayPart.EVENING


def called(member: Member) -> str:
    """What a member is called."""
    return member.called or first_name(member.name)


def needs(
    meeting: Meeting | None, agenda: Iterable[AgendaItem], past: Meeting | None
) -> list[Need]:
    """What is still to be done about a meeting, the nearest first."""
    found = [Need.CLOSE] if past else []
    if meeting is None:
        return found
    items = list(agenda)
    if not items:
        found.append(Need.AGENDA)
    elif over_run(items, meeting.minutes):
        found.append(Need.SHORTER)
    if not meeting.place.strip():
        found.append(Need.PLACE)
    elif not meeting.place_secured:
        found.append(Need.PROMISE)
    if not meeting.intention.strip():
        found.append(Need.INTENTION)
    return found


def chosen(offers: Iterable[Offer]) -> Offer | None:
    """The one that is offered: the next by its day, before what has none."""
    order = {kind: n for n, kind in enumerate(OfferKind)}
    return min(offers, key=lambda o: (o.day or date.max, order[o.kind]), default=None)


def first_steps(*, people: bool, meetings: bool, printed: bool) -> list[FirstStep]:
    """What a new community has not done yet.

    Args:
        people: There are members.
        meetings: There are meetings.
        printed: An agenda was printed, or a meeting was held without.
    """
    done = {FirstStep.PEOPLE: people, FirstStep.MEETING: meetings, FirstStep.PRINT: printed}
    return [step for step in FirstStep if not done[step]]
