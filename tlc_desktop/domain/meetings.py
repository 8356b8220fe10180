"""Meetings and their agendas."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import accumulate
from uuid import UUID, uuid4

LONGEST = 24 * 60
_OVER_NIGHT = 6 * 60  # a meeting of more minutes that goes past midnight is a time mistyped


class MeetingState(StrEnum):
    DRAFT = "draft"
    OPEN = "open"
    RUNNING = "running"
    CLOSED = "closed"


class Part(StrEnum):
    WELCOME = "welcome"
    STARTER = "starter"
    GOING = "going"
    LEARNING = "learning"
    PLAN = "plan"
    SUMMARY = "summary"
    OTHER = "other"


class Purpose(StrEnum):
    LEARNING = "learning"
    CARE = "care"
    BUSINESS = "business"


class Origin(StrEnum):
    MEMBER = "member"
    GROUP = "group"
    FACILITATOR = "facilitator"
    OUTSIDE = "outside"


class Phase(StrEnum):
    INFORMATION = "information"
    EXPERIENCE = "experience"
    COACHING = "coaching"


class Outcome(StrEnum):
    """What became of an agenda item in its meeting."""

    OPEN = "open"
    DONE = "done"
    WALKS_ON = "walks_on"
    PARKED = "parked"
    LET_GO = "let_go"


class Onward(StrEnum):
    """What is remembered of an agenda item for the agendas after its own.

    Once it is settled it is never looked at again: a later agenda took it up, or it was decided
    that none shall. One that waits was passed over, and is offered again.
    """

    HERE = "here"
    WAITS = "waits"
    SETTLED = "settled"


class Role(StrEnum):
    FACILITATOR = "facilitator"
    TIMEKEEPER = "timekeeper"
    NOTE_TAKER = "note_taker"
    CHALLENGER = "challenger"


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One thing to do in a meeting; with no meeting it stands in the parking place.

    Attributes:
        minutes: Planned; `real` are those it took, once known.
        allotted: Minutes that it is given while the meeting goes on, where those are not as planned.
        seconds: How long it took while the meeting goes on, up to the last time it was left or stopped.
        moves_on: Once its minutes are over the next part begins by itself.
        brought_by: Ids of members, by name.
        carried_from: The item of an earlier meeting that walked on to become this one.
        parked_in: The meeting in which it was put into the parking place.
        protocol: How the group talks in it.
        private_note: For the facilitator alone; printed on their run sheet and nowhere else, never exported.
    """

    title: str
    minutes: int = 5
    real: int | None = None
    part: Part = Part.OTHER
    purpose: Purpose = Purpose.LEARNING
    origin: Origin = Origin.GROUP
    brought_by: tuple[UUID, ...] = ()
    phase: Phase | None = None
    standing: bool = False
    carried_from: UUID | None = None
    notes: str = ""
    outcome: Outcome = Outcome.OPEN
    onward: Onward = Onward.HERE
    parked_in: UUID | None = None
    allotted: int | None = None
    seconds: int = 0
    moves_on: bool = False
    protocol: UUID | None = None
    private_note: str = ""
    id: UUID = field(default_factory=uuid4)

    @property
    def length(self) -> int:
        """The minutes that it may take."""
        return self.minutes if self.allotted is None else self.allotted


@dataclass(frozen=True, slots=True)
class RoleHolder:
    role: Role
    member: UUID


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting, without its agenda.

    Attributes:
        tea: Ids of the members who bring tea.
        intention_met: Whether the intention was met, in a sentence.
        came: Ids of the members who came.
        guests: Names of guests, each with where from if known.
        agenda_printed: Its agenda was printed or saved as a page once.
        term: Of a meeting in a break between two terms: the one to which it was said to belong.
    """

    title: str
    day: date
    time: time
    minutes: int = 75
    place: str = ""
    place_secured: bool = False
    tea: tuple[UUID, ...] = ()
    intention: str = ""
    intention_met: str = ""
    time_chosen_by: str = ""
    state: MeetingState = MeetingState.DRAFT
    summary: str = ""
    interrupted_minutes: int = 0
    came: tuple[UUID, ...] = ()
    guests: tuple[str, ...] = ()
    roles: tuple[RoleHolder, ...] = ()
    agenda_printed: bool = False
    term: UUID | None = None
    id: UUID = field(default_factory=uuid4)

    @property
    def opens_at(self) -> datetime:
        return datetime.combine(self.day, self.time)

    @property
    def ends_at(self) -> datetime:
        return self.opens_at + timedelta(minutes=self.minutes)

    def is_today(self, now: datetime) -> bool:
        """Whether it is of this day, or of the night that began the day before."""
        return self.day == now.date() or self.opens_at <= now <= self.ends_at

    @property
    def is_agreed(self) -> bool:
        """Whether others may know its agenda already."""
        return self.agenda_printed or self.state in (MeetingState.OPEN, MeetingState.RUNNING)

    def who(self, role: Role) -> list[UUID]:
        return [holder.member for holder in self.roles if holder.role is role]


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """What a list says of a meeting."""

    id: UUID
    title: str
    day: date
    time: time
    minutes: int
    place: str
    state: MeetingState
    term: UUID | None = None

    @property
    def opens_at(self) -> datetime:
        return datetime.combine(self.day, self.time)

    @property
    def ends_at(self) -> datetime:
        return self.opens_at + timedelta(minutes=self.minutes)


def began_at(meeting: Meeting, at: time) -> Meeting:
    """A meeting as it was when it began at another time: it ended as it did, or, after that, it lasted as long."""
    minutes = (meeting.ends_at - datetime.combine(meeting.day, at)) // timedelta(minutes=1)
    lasts = minutes if 0 < minutes <= LONGEST else meeting.minutes
    return replace(meeting, time=at, minutes=lasts)


def ended_at(meeting: Meeting, at: time) -> Meeting | None:
    """A meeting as it was when it ended at another time, be that soon after midnight; None before it began."""
    minutes = (datetime.combine(meeting.day, at) - meeting.opens_at) // timedelta(minutes=1)
    if minutes > 0:
        return replace(meeting, minutes=minutes)
    over_night = minutes + LONGEST
    return replace(meeting, minutes=over_night) if over_night <= _OVER_NIGHT else None


def starts(items: Sequence[AgendaItem], opens_at: datetime) -> list[datetime]:
    """When each item begins if the meeting opens at `opens_at`, shape (items,)."""
    elapsed = accumulate((item.minutes for item in items), initial=0)
    return [opens_at + timedelta(minutes=m) for m, _ in zip(elapsed, items, strict=False)]


def before_summary(items: Sequence[AgendaItem]) -> int:
    """Where something new stands on an agenda: before its summary, else at its end."""
    return next((n for n, item in enumerate(items) if item.part is Part.SUMMARY), len(items))


def planned(items: Iterable[AgendaItem]) -> int:
    """Minutes planned in all."""
    return sum(item.minutes for item in items)


def over_run(items: Iterable[AgendaItem], minutes: int) -> int:
    """Minutes planned beyond the length of the meeting, 0 when all fits."""
    return max(0, planned(items) - minutes)


def by_origin(items: Iterable[AgendaItem]) -> dict[Origin, int]:
    """Whose agenda it is: minutes for each origin, in the order they are shown."""
    order = (Origin.GROUP, Origin.MEMBER, Origin.FACILITATOR, Origin.OUTSIDE)
    kept = list(items)
    return {o: planned(item for item in kept if item.origin is o) for o in order}


def by_purpose(items: Iterable[AgendaItem]) -> dict[Purpose, int]:
    """Minutes for each purpose, learning first."""
    kept = list(items)
    return {p: planned(item for item in kept if item.purpose is p) for p in Purpose}


def moved(items: Sequence[AgendaItem], start: int, end: int) -> tuple[AgendaItem, ...]:
    """The items with the one at index `start` taken to index `end`."""
    rest = [*items[:start], *items[start + 1 :]]
    return (*rest[:end], items[start], *rest[end:])


def still_going_on(now: datetime) -> date:
    """The first day of which a meeting may still be going on: one that began before midnight may."""
    return (now - timedelta(minutes=LONGEST)).date()


EARLIEST, LATEST = date(1990, 1, 1), date(2099, 12, 31)


def plausible(day: date) -> bool:
    """Whether a meeting can have been, or be, on `day`."""
    return EARLIEST <= day <= LATEST
