"""The circle of a meeting: who sits in it, who was heard, whose turn it is.

All of it is in memory alone: nothing of it is written anywhere, and it is forgotten when the
meeting closes, or another takes its place.
"""

import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID, uuid5

from PySide6.QtCore import QObject, Signal

from tlc_desktop.domain.errors import RecordNotThere
from tlc_desktop.domain.going_round import GoRound, Order, Shuffle, order
from tlc_desktop.domain.meetings import AgendaItem, MeetingState, Part, Role
from tlc_desktop.domain.members import Member
from tlc_desktop.domain.name_parts import longer, told_apart
from tlc_desktop.domain.today import called
from tlc_desktop.storage import meetings
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.meetings.shown import MeetingShown


@dataclass(slots=True)
class _Memory:
    """What is known of one meeting while it goes on; `seats` is empty until somebody changed places."""

    meeting: UUID | None = None
    closed: bool = False
    seats: list[UUID] = field(default_factory=list)
    heard: set[UUID] = field(default_factory=set)
    rounds: dict[UUID | None, GoRound] = field(default_factory=dict)


def tells_what_is_tried(item: AgendaItem | None) -> bool:
    """Whether people tell in a part what they try; none is where they do."""
    return item is None or item.part is Part.GOING


class Circle(QObject):
    """One circle for an open file: the page of a meeting and run mode show the same.

    A go-round belongs to a part of the agenda. That of what people try is one, whichever part asks
    for it.

    Signals:
        changed: Somebody was heard, or sits elsewhere, or it is another's turn.

    Attributes:
        guests: The names of the guests who sit here, by keys that stand for them in memory.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setObjectName("circle")
        self._desk = desk
        desk.workspace.changed.connect(self._follow)
        self.shuffle: Shuffle = random.shuffle
        self._memory = _Memory()
        self._people: list[UUID] = []
        self.guests: dict[UUID, str] = {}
        self._last: frozenset[UUID] = frozenset()
        self._newest: dict[UUID, date] = {}
        self._part: UUID | None = None

    def meet(self, shown: MeetingShown) -> None:
        """Follow a meeting; of another nothing is remembered, nor of one that has just been closed."""
        self._remember(shown.key, closed=shown.meeting.state is MeetingState.CLOSED)
        self.guests = {uuid5(shown.key, name): name for name in shown.meeting.guests}
        self._people = [*seated(shown), *self.guests]
        leads = self._desk.community.facilitator
        self._last = frozenset(shown.meeting.who(Role.FACILITATOR) or ([leads] if leads else []))
        for part, kept in self._memory.rounds.items():
            self._memory.rounds[part] = kept.among(self._ordered(kept.by))

    def turn_to(self, item: AgendaItem | None, newest: dict[UUID, date]) -> None:
        """Follow a part of the agenda; none is that in which people tell what they try.

        Args:
            item: The part.
            newest: When what somebody is trying was written.
        """
        self._part = item.id if item and not tells_what_is_tried(item) else None
        self._newest = newest

    def _remember(self, meeting: UUID, *, closed: bool) -> None:
        if meeting != self._memory.meeting or (closed and not self._memory.closed):
            self._memory = _Memory(meeting)
        self._memory.closed = closed

    def _follow(self, tables: frozenset[str]) -> None:
        """Forget at once when the meeting is closed, or put into the bin, wherever that was done."""
        key = self._memory.meeting
        if key is None or "meeting" not in tables:
            return
        try:
            with self._desk.workspace.read() as session:
                state = meetings.meeting(session, key).state
        except RecordNotThere:
            self._memory = _Memory()
        else:
            self._remember(key, closed=state is MeetingState.CLOSED)

    @property
    def seats(self) -> list[UUID]:
        """Who sits here, guests last: by name, until somebody changed places."""
        kept = [key for key in self._memory.seats if key in self._people]
        return [*kept, *(key for key in self._people if key not in kept)]

    @property
    def tells(self) -> bool:
        """Whether people tell what they try, in this part."""
        return self._part is None

    @property
    def round(self) -> GoRound | None:
        """The go-round of this part, once it has begun."""
        return self._memory.rounds.get(self._part)

    @property
    def turn(self) -> UUID | None:
        """Whose turn it is."""
        return self.round.turn if self.round else None

    def is_heard(self, member: UUID) -> bool:
        """Whether somebody has spoken in this meeting."""
        return member in self._memory.heard

    def unheard(self) -> list[UUID]:
        """Who has not spoken yet, and is not about to."""
        return [key for key in self.seats if not self.is_heard(key) and key != self.turn]

    def hear(self, member: UUID) -> None:
        """Somebody starts to speak."""
        self._memory.heard.add(member)
        self.changed.emit()

    def unhear(self, member: UUID) -> None:
        """It was not them: a slip of the hand."""
        self._memory.heard.discard(member)
        self.changed.emit()

    def move(self, member: UUID, to: UUID) -> None:
        """Somebody sits where another does, who moves on by one."""
        seats = self.seats
        at = seats.index(to)
        seats.remove(member)
        seats.insert(at, member)
        self._memory.seats = seats
        kept = self.round
        if kept and kept.by is Order.SEATED:
            self._go(kept.reordered(kept.by, self._ordered(kept.by)))
        self.changed.emit()

    def begin(self, by: Order | None = None) -> None:
        """Begin a go-round in this part, or put those who had no turn yet into another order."""
        kept = self.round
        if kept is None or kept.turn is None:
            by = by or (kept.by if kept else Order.SHUFFLED)
            self._go(GoRound(by, tuple(self._ordered(by))))
        elif by is not None:
            self._go(kept.reordered(by, self._ordered(by)))

    def next_turn(self, *, carried: bool = False) -> None:
        """The next speaks; who spoke was heard, whose turn is carried to next time was not."""
        if self.round and self.turn:
            if not carried:
                self._memory.heard.add(self.turn)
            self._go(self.round.moved_on())

    def turn_before(self) -> None:
        """It is the turn of the one before, after all."""
        if self.round:
            self._go(self.round.moved_back())

    def give_turn(self, member: UUID) -> None:
        """Let somebody speak now, out of turn; a go-round begins with them where none has."""
        first = GoRound(Order.SHUFFLED, tuple(self._ordered(Order.SHUFFLED)))
        self._go((self.round or first).given_to(member))

    def _go(self, on: GoRound) -> None:
        self._memory.rounds[self._part] = on
        self.changed.emit()

    def _ordered(self, by: Order) -> list[UUID]:
        """Who takes a turn, in order; a guest speaks when they wish."""
        seats = [key for key in self.seats if key not in self.guests]
        return order(seats, by, last=self._last, newest=self._newest, shuffle=self.shuffle)


def circle_of(desk: Desk) -> Circle:
    """The circle of an open file."""
    return desk.findChild(Circle) or Circle(desk)


def seated(shown: MeetingShown) -> list[UUID]:
    """Who sits in a meeting, by name: who came, where that is said, else who is expected."""
    came = {*shown.meeting.came}
    return [key for key in shown.people if key in came] or shown.expected()


def short_names(people: Mapping[UUID, Member], keys: Iterable[UUID]) -> dict[UUID, str]:
    """What people are called, with as much more of the name as tells two apart who are called alike."""
    there = {key: people[key] for key in keys if key in people}
    said = {key: longer(called(each), each.name) for key, each in there.items()}
    return {
        key: told_apart(own, [other for each, other in said.items() if each != key])
        or there[key].name
        for key, own in said.items()
    }
