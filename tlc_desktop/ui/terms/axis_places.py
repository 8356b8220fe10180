"""What the line of a year shows, where each day stands on it, and which dates have room under it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from uuid import UUID

APART = 6  # between two dates that both stand whole


class When(Enum):
    """Where a meeting stands to today."""

    GONE = "gone"
    NEXT = "next"
    TO_COME = "to_come"


@dataclass(frozen=True, slots=True)
class LineMeeting:
    """A meeting on the line.

    Attributes:
        label: Its date under the line, and without the month.
        told: All that is said of it, for the tool tip and for those who hear it.
        felt: The place of the word of its middle slip, the gentlest first; None without.
    """

    id: UUID
    day: date
    label: tuple[str, str]
    told: str
    when: When = When.GONE
    felt: int | None = None


@dataclass(frozen=True, slots=True)
class YearShown:
    """What a line shows.

    Attributes:
        terms: First and last day of each, in order; the line is broken between them.
        meetings: In order.
        words: What stands at the start of the four lines of how it felt; none where these are not shown.
    """

    terms: Sequence[tuple[date, date]]
    meetings: Sequence[LineMeeting]
    today: date
    words: Sequence[str] = ()

    def ends(self) -> tuple[date, date]:
        """The first day and the last."""
        days = [day for term in self.terms for day in term] + [m.day for m in self.meetings]
        return min(days, default=self.today), max(days, default=self.today)

    def term(self, day: date) -> int:
        """Which term a day is in, by its number; between two each has a number of its own."""
        return sum((first <= day) + (last < day) for first, last in self.terms)


@dataclass(frozen=True, slots=True)
class AxisPlaces:
    """An axis from one day to another, in logical pixels.

    Attributes:
        first: The day at its start.
        last: The day at its end.
        start: Where it starts, as read from left to right.
        width: How long it is.
    """

    first: date
    last: date
    start: float
    width: float

    def x(self, day: date) -> float:
        """Where a day is, as read from left to right."""
        days = max(1, (self.last - self.first).days)
        return self.start + self.width * (day - self.first).days / days


def shown_dates(
    centres: Sequence[float],
    whole: Sequence[float],
    short: Sequence[float],
    room: tuple[float, float],
) -> list[tuple[float, int]]:
    """Of each date where it begins, and how much is shown of it: 2 all, 1 without its month, 0 nothing.

    Of two that are too near the first loses its month, and goes where even that has no room.

    Args:
        centres: Where the dates are, in order.
        whole: How wide each is with its month.
        short: How wide each is without.
        room: Between which two places they stand.
    """
    found: list[tuple[float, int]] = []
    limit = float("inf")  # where the one that follows begins
    for centre, wide, narrow in reversed(list(zip(centres, whole, short, strict=True))):
        for width, much in ((wide, 2), (narrow, 1), (0.0, 0)):
            left = max(room[0], min(centre - width / 2, room[1] - width))
            if much == 0 or left + width + APART <= limit:
                found.append((left, much))
                limit = left if much else limit
                break
    return found[::-1]
