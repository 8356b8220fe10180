"""The terms of a school year."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from uuid import UUID, uuid4


@dataclass(frozen=True, slots=True)
class Term:
    """A part of the school year; a meeting belongs to it by its day. Both ends are within it.

    The break that follows it counts to it: see `lasts_until`.
    """

    name: str
    starts: date
    ends: date
    id: UUID = field(default_factory=uuid4)

    def __contains__(self, day: date) -> bool:
        return self.starts <= day <= self.ends


LONGEST_BREAK = timedelta(weeks=6)


def school_year(day: date) -> int:
    """The calendar year in which the school year of `day` began; a school year begins in August."""
    return day.year if day.month >= 8 else day.year - 1


def suggested(day: date, number: int = 2) -> tuple[tuple[date, date], ...]:
    """Two or three terms of the school year of `day`: when each starts and ends.

    Two are Egypt's: from the third Saturday of September to the fourth Thursday of January,
    and from the second Saturday of February to the second Thursday of June. Three differ by
    country: from the second Monday of September to the third Friday of December, the first
    Monday of January to the fourth Friday of March, the second of April to the fourth Friday of June.
    """
    year = school_year(day)
    if number == 3:
        return (
            (_nth(year, 9, 0, 2), _nth(year, 12, 4, 3)),
            (_nth(year + 1, 1, 0, 1), _nth(year + 1, 3, 4, 4)),
            (_nth(year + 1, 4, 0, 2), _nth(year + 1, 6, 4, 4)),
        )
    return (
        (_nth(year, 9, 5, 3), _nth(year + 1, 1, 3, 4)),
        (_nth(year + 1, 2, 5, 2), _nth(year + 1, 6, 3, 2)),
    )


def next_year(terms: Sequence[Term], day: date) -> tuple[int, int] | None:
    """The school year after that of `day`, and how many terms it has; None where it has terms already.

    As many as the year before had.
    """
    years = Counter(school_year(term.starts) for term in terms)
    year = school_year(day) + 1
    if any(each >= year for each in years):
        return None
    newest = max(years, default=None)
    return year, 3 if newest is not None and years[newest] >= 3 else 2


def _nth(year: int, month: int, weekday: int, n: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (n - 1))


def lasts_until(terms: Sequence[Term], term: Term) -> date:
    """The last day that counts to `term`: of the break after it, where there is one.

    A break is a few weeks between two terms; what is longer is the summer, or a term not made yet.
    """
    following = min((t.starts for t in terms if t.starts > term.ends), default=None)
    if following is None or following - term.ends > LONGEST_BREAK:
        return term.ends
    return following - timedelta(days=1)


def around(terms: Sequence[Term], day: date) -> tuple[Term, Term] | None:
    """The two terms in whose break `day` is, however long that is; None where it is in no break."""
    before = [term for term in terms if term.ends < day]
    after = [term for term in terms if term.starts > day]
    if len(before) + len(after) < len(terms) or not before or not after:
        return None
    return max(before, key=lambda t: t.ends), min(after, key=lambda t: t.starts)


def term_of(terms: Sequence[Term], day: date, chosen: UUID | None = None) -> Term | None:
    """The term that `day` belongs to, if any.

    Args:
        terms: All of them.
        day: In a break between two, it counts to the first of them until one was chosen.
        chosen: The one of the two to which it was said to belong; it says nothing outside of breaks.
    """
    for term in around(terms, day) or () if chosen else ():
        if term.id == chosen:
            return term
    return next((t for t in terms if day in t or _is_in_break(terms, t, day)), None)


def _is_in_break(terms: Sequence[Term], term: Term, day: date) -> bool:
    """Whether `day` is in the break that counts to `term`."""
    return timedelta() < day - term.ends <= LONGEST_BREAK and day <= lasts_until(terms, term)


def current(terms: Sequence[Term], day: date) -> Term | None:
    """The term of `day`, else the newest one that has begun, else the first to come."""
    begun = [term for term in terms if term.starts <= day]
    return (
        term_of(terms, day)
        or max(begun, key=lambda t: t.starts, default=None)
        or min(terms, key=lambda t: t.starts, default=None)
    )
