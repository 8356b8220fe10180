"""The school's bells, and when each member has no class."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import pairwise
from uuid import UUID, uuid4

Slot = tuple[int, UUID]  # a day of the week, 0 for Monday, and a period


@dataclass(frozen=True, slots=True)
class Bell:
    """A period of the school's day, from one bell to another.

    Attributes:
        name: As the school says it; where it was given none, its number among the others.
    """

    name: str
    starts: time
    ends: time
    id: UUID = field(default_factory=uuid4, compare=False)


class Until(StrEnum):
    """How long a week that was typed holds; then it is asked again."""

    BELLS = "bells"
    TERM = "term"
    TOLD = "told"


@dataclass(frozen=True, slots=True)
class Week:
    """The periods without a class of one member, as they told us.

    Attributes:
        free: When.
        said_on: The day it was last said to be so; none once the bells ring otherwise.
    """

    free: frozenset[Slot] = frozenset()
    until: Until = Until.BELLS
    said_on: date | None = None


@dataclass(frozen=True, slots=True)
class FreeSlot:
    """A period of a day of the week when some are free.

    Attributes:
        day: 0 for Monday.
        period: Which of the school's, 0 for the first.
    """

    day: int
    period: int
    starts: time
    ends: time


@dataclass(frozen=True, slots=True)
class Timetable:
    """When everybody whose week is known is free.

    Attributes:
        bells: The school's periods, by time.
        days: The days of the community's week, 0 for Monday, in their order.
        weeks: The weeks that hold, by their member.
        asked_again: Whose week was typed, and holds no more.
    """

    bells: tuple[Bell, ...] = ()
    days: tuple[int, ...] = ()
    weeks: Mapping[UUID, frozenset[Slot]] = field(default_factory=dict[UUID, frozenset[Slot]])
    asked_again: frozenset[UUID] = frozenset()

    def unknown(self, members: Iterable[UUID]) -> list[UUID]:
        """Whose week is not known: it was not typed yet, or is asked again."""
        return [member for member in members if member not in self.weeks]

    def common(self, members: Collection[UUID]) -> list[FreeSlot]:
        """When all of these are free; never where the week of one of them is not known."""
        if not members or self.unknown(members):
            return []
        weeks = [self.weeks[member] for member in members]
        return [
            FreeSlot(day, n, bell.starts, bell.ends)
            for day in self.days
            for n, bell in enumerate(self.bells)
            if all((day, bell.id) in week for week in weeks)
        ]

    def during(self, at: time, minutes: int) -> list[Bell]:
        """The periods that some minutes of a day have a part in."""
        begins = minutes_between(time(), at)
        return [
            bell
            for bell in self.bells
            if minutes_between(time(), bell.starts) < begins + minutes
            and minutes_between(time(), bell.ends) > begins
        ]

    def busy(self, members: Iterable[UUID], day: int, at: time, minutes: int) -> list[UUID]:
        """Who of these is known to have a class in some minutes of a day of the week."""
        asked = [(day, bell.id) for bell in self.during(at, minutes)]
        return [
            member
            for member in members
            if member in self.weeks and not self.weeks[member].issuperset(asked)
        ]


@dataclass(frozen=True, slots=True)
class BellsChange:
    """What new bells did to the weeks that were typed.

    Attributes:
        gone: The names of periods that are no more, in which somebody was free: typed again, they bring it back.
        back: The names of those that are here again, with who was free.
        asks_again: Weeks that held until the bells change are asked again.
    """

    gone: tuple[str, ...] = ()
    back: tuple[str, ...] = ()
    asks_again: bool = False


def minutes_between(starts: time, ends: time) -> int:
    """How many minutes lie between two times of one day."""
    first, last = (datetime.combine(date.min, each) for each in (starts, ends))
    return (last - first) // timedelta(minutes=1)


def runs(slots: Iterable[FreeSlot], minutes: int) -> list[list[FreeSlot]]:
    """Periods that follow each other with room for so many minutes; the break between two counts."""
    found: list[list[FreeSlot]] = []
    for slot in slots:
        last = found[-1][-1] if found else None
        if last and (last.day, last.period + 1) == (slot.day, slot.period):
            found[-1].append(slot)
        else:
            found.append([slot])
    return [run for run in found if minutes_between(run[0].starts, run[-1].ends) >= minutes]


def named(bells: Iterable[Bell]) -> list[Bell]:
    """The periods by time; one without a name is called by its number."""
    in_order = sorted(bells, key=lambda bell: (bell.starts, bell.ends))
    return [
        bell if bell.name else Bell(str(n), bell.starts, bell.ends, bell.id)
        for n, bell in enumerate(in_order, 1)
    ]


def same(before: Iterable[Bell], now: Iterable[Bell]) -> dict[UUID, Bell]:
    """Which period each of those of now was before, by the id of the new one.

    A period is the same by its name; one that is called otherwise, by its times.
    """
    now = list(now)
    left = dict(_apart(before))
    found: dict[UUID, Bell] = {}
    for name, bell in _apart(now):
        if name in left:
            found[bell.id] = left.pop(name)
    by_times = {(bell.starts, bell.ends): bell for bell in left.values()}
    for bell in now:
        if bell.id not in found and (bell.starts, bell.ends) in by_times:
            found[bell.id] = by_times.pop((bell.starts, bell.ends))
    return found


def _apart(bells: Iterable[Bell]) -> Iterator[tuple[tuple[str, int], Bell]]:
    """Each by its name, and as the how many-th of that name."""
    seen: Counter[str] = Counter()
    for bell in bells:
        yield (bell.name, seen[bell.name]), bell
        seen[bell.name] += 1


def overlapping(bells: Sequence[Bell]) -> tuple[Bell, Bell] | None:
    """Two periods, of those in the order of time, of which one begins before the other ends."""
    return next(((a, b) for a, b in pairwise(bells) if b.starts < a.ends), None)


def week_days(first_day: int, weekend: Collection[int]) -> tuple[int, ...]:
    """The days of the community's week without its weekend; all seven where that is all of them."""
    days = [(first_day + n) % 7 for n in range(7)]
    return tuple(day for day in days if day not in weekend or len(weekend) == 7)
