"""The terms of a school year."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from uuid import UUID, uuid4


@dataclass(frozen=True, slots=True)
class Term:
    """A part of the school year; a meeting belongs to it by its day. Both ends are within it."""

    name: str
    starts: date
    ends: date
    id: UUID = field(default_factory=uuid4)

    def __contains__(self, day: date) -> bool:
        return self.starts <= day <= self.ends


def school_year(day: date) -> int:
    """The calendar year in which the school year of `day` began; a school year begins in August."""
    return day.year if day.month >= 8 else day.year - 1


def suggested(day: date) -> tuple[tuple[date, date], tuple[date, date]]:
    """The two terms of the Egyptian school year of `day`: when each starts and ends.

    From the third Saturday of September to the fourth Thursday of January, and
    from the second Saturday of February to the second Thursday of June.
    """
    year = school_year(day)
    return (
        (_nth(year, 9, 5, 3), _nth(year + 1, 1, 3, 4)),
        (_nth(year + 1, 2, 5, 2), _nth(year + 1, 6, 3, 2)),
    )


def _nth(year: int, month: int, weekday: int, n: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (n - 1))


def term_of(terms: Sequence[Term], day: date) -> Term | None:
    """The term that `day` belongs to, if any."""
    return next((term for term in terms if day in term), None)


def current(terms: Sequence[Term], day: date) -> Term | None:
    """The term of `day`, else the newest one that has begun, else the first to come."""
    begun = [term for term in terms if term.starts <= day]
    return (
        term_of(terms, day)
        or max(begun, key=lambda t: t.starts, default=None)
        or min(terms, key=lambda t: t.starts, default=None)
    )
