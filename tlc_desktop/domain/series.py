"""The days of a series of meetings, from one rule."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice, pairwise

from tlc_desktop.domain.holidays import DaysOff
from tlc_desktop.domain.meetings import LATEST

MONTHLY = 0  # weeks between meetings: always on the second Tuesday of the month, as the first one
WEEK, FORTNIGHT = timedelta(weeks=1), timedelta(weeks=2)
LOOKED_AT = 4  # meetings, for their rhythm


@dataclass(frozen=True, slots=True)
class Turn:
    """One of a series.

    Attributes:
        due: The day that the rule says.
        day: When the group meets; None where it does not.
    """

    due: date
    day: date | None

    @property
    def is_moved(self) -> bool:
        return self.day is not None and self.day != self.due


def turns(first: date, count: int, weeks: int, days_off: DaysOff, *, skips: bool) -> list[Turn]:
    """The turns of a series from `first` until the group has met `count` times.

    A turn on a day off moves to the next working day before the turn after it. Where there is
    none, or the series `skips`, the group does not meet, and the series goes on.

    Args:
        count: How many meetings.
        weeks: Between two; or `MONTHLY`.
        days_off: When there is no school.
        skips: A turn on a day off is left out.
    """
    found: list[Turn] = []
    met = 0
    for due, after in pairwise(_due(first, weeks)):
        if met == count:
            break
        found.append(Turn(due, _meets(due, after, days_off, skips=skips)))
        met += found[-1].day is not None
    return found


def series(
    first: date, count: int, weeks: int, days_off: DaysOff, *, skips: bool = False
) -> list[date]:
    """The days of `turns` on which the group meets."""
    return [turn.day for turn in turns(first, count, weeks, days_off, skips=skips) if turn.day]


def until(first: date, last: date, weeks: int, days_off: DaysOff, *, skips: bool = False) -> int:
    """How many meetings a series has from `first` to `last`."""
    most = (last - first).days // 7 + 1
    days = islice(series(first, max(most, 0), weeks, days_off, skips=skips), most)
    return sum(day <= last for day in days)


def after(days: Sequence[date], today: date, days_off: DaysOff) -> date | None:
    """The day that comes next by the rhythm of `days`, in order; None where they have none.

    It is no day off, and not in the past.
    """
    due = _by_rhythm(days)
    if due is None or due <= max(today, days[-1]):
        return None
    return _meets(due, due + FORTNIGHT, days_off, skips=False)


def _by_rhythm(days: Sequence[date]) -> date | None:
    recent = days[-LOOKED_AT:]
    if len(recent) < 2 or recent[-1] == recent[-2]:
        return None
    last, step = recent[-1], recent[-1] - recent[-2]
    weeks = round(step / WEEK)
    if not weeks:
        return last + step
    if _is_monthly(recent):
        return _in_month(last, 1)
    usual = Counter(day.weekday() for day in recent).most_common(1)[0][0]
    return last + WEEK * weeks + timedelta(days=(usual - last.weekday() + 3) % 7 - 3)


def _is_monthly(days: Sequence[date]) -> bool:
    """Whether each is the second Tuesday of its month, and no number of weeks says so as well."""
    ordinals = {(day.weekday(), (day.day - 1) // 7) for day in days}
    months = [day.year * 12 + day.month for day in days]
    gaps = {after - before for before, after in pairwise(days)}
    return len(ordinals) == 1 and len(gaps) > 1 and months == [*range(months[0], months[-1] + 1)]


def _due(first: date, weeks: int) -> Iterator[date]:
    """The days that a rule says, as far as days go here."""
    day, number = first, 0
    while day <= LATEST:
        yield day
        number += 1
        day = _in_month(first, number) if weeks == MONTHLY else day + timedelta(weeks=weeks)


def _in_month(first: date, months: int) -> date:
    """As the second Tuesday, so many months on; the fifth of a month is its last."""
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    begins = date(year, month + 1, 1)
    day = begins + timedelta(
        days=(first.weekday() - begins.weekday()) % 7, weeks=(first.day - 1) // 7
    )
    return day if day.month == begins.month else day - timedelta(weeks=1)


def _meets(due: date, until: date, days_off: DaysOff, *, skips: bool) -> date | None:
    if due not in days_off:
        return due
    if skips:
        return None
    later = (due + timedelta(days=n) for n in range((until - due).days))
    return next((day for day in later if day not in days_off), None)
