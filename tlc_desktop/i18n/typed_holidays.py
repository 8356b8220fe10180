"""A list of holidays as people type it: a line for each, with its day or its days, and its name."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from tlc_desktop.domain.errors import HolidayEndsFirst, HolidaysOverlap, HolidayWrong
from tlc_desktop.domain.holidays import Holiday
from tlc_desktop.domain.meetings import plausible
from tlc_desktop.domain.terms import school_year
from tlc_desktop.domain.text import lines_of
from tlc_desktop.i18n.digits import typed_figures
from tlc_desktop.i18n.formats import Formats
from tlc_desktop.i18n.typed_days import Sense, typed_day

_JULY = 7
_LONGEST = 120  # days that a holiday may last
# What stands between two days, and before the first of them.
_TO = re.compile(
    r"\s*[–—−~→]\s*|\s+-+\s+|\s+(?:to|until|till|au|jusqu[’']au|إلى|الى|حتى|لغاية)\s+",
    re.IGNORECASE,
)
_FROM = re.compile(r"^(?:from|du|من)\s+", re.IGNORECASE)
_SHORT = re.compile(r"\b(\d{1,2})-(\d{1,2})\s+([^\W\d]+)")
_NUMBER = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_WORD = re.compile(r"\S+")
_AROUND_NAME = " \t:;,،.()[]–—-"


def typed_holidays(text: str, today: date) -> list[Holiday]:
    """The holidays of a list, by their day.

    A day may be typed as everywhere, two with a dash between them, and each before or after its
    name. Where no year is typed it is of the school year of `today`.

    Raises:
        HolidayWrong: A line begins and ends with no day.
        HolidayEndsFirst: The second of two days is before the first.
        HolidaysOverlap: A day is in two lines.
    """
    read = [(line, _read(line, today)) for line in lines_of(text)]
    for line, holiday in read:
        if holiday.last < holiday.first:
            raise HolidayEndsFirst(line)
    read.sort(key=lambda each: each[1].first)
    for (line, before), (other, after) in pairwise(read):
        if after.first <= before.last:
            raise HolidaysOverlap(line, other)
    return [holiday for _, holiday in read]


def written_holidays(holidays: Sequence[Holiday], formats: Formats) -> str:
    """The list, as it can be typed."""
    return "\n".join(_written(holiday, formats) for holiday in holidays)


def _written(holiday: Holiday, formats: Formats) -> str:
    one = holiday.first == holiday.last
    days = formats.date(holiday.first) if one else formats.period(holiday.first, holiday.last)
    return f"{days} {holiday.name}".rstrip()


def _read(line: str, today: date) -> Holiday:
    plain = _SHORT.sub(_spelled_out, _FROM.sub("", line))
    for days, name in _parted(plain):
        found = _days(days.strip(_AROUND_NAME), today)
        if found and all(plausible(day) for day in found):
            return Holiday(*found, name.strip(_AROUND_NAME))
    raise HolidayWrong(line)


def _spelled_out(short: re.Match[str]) -> str:
    """20-23 March as 20 – 23 March; 20-3 is a day, whatever stands after it."""
    first, last, month = short.groups()
    return (
        f"{first} – {last} {month}" if _day(f"{last} {month}", date(2000, 1, 1)) else short.group()
    )


def _parted(line: str) -> Iterator[tuple[str, str]]:
    """A line as days and a name: as many words as may be are the days; they stand first, or last."""
    words = list(_WORD.finditer(line))
    for word in reversed(words):
        yield line[: word.end()], line[word.end() :]
    for word in words[1:]:
        yield line[word.start() :], line[: word.start()]


def _days(text: str, today: date) -> tuple[date, date] | None:
    """The first and the last day that a text says, perhaps the same."""
    if _TO.search(text):
        first, *between, last = _TO.split(text)
        return None if between else _between(first, last, today)
    if day := _day(text, _begins(today)):
        return day, day
    first, _, last = text.partition("-")  # 23/1-6/2
    return _between(first, last, today)


def _between(first: str, last: str, today: date) -> tuple[date, date] | None:
    """Two days; one that leaves its month or year out has those of the other."""
    until = _day(last, _begins(today))
    if until is None:
        return None
    if (number := typed_figures(first)).isdecimal():
        since = _day(f"{number} {until.month} {until.year}", until)
        return (since, until) if since else None
    since = _day(first, _begins(today))
    if since is None:
        return None
    if not _says_year(last):
        until = _near(last, since, 1) or until
    elif not _says_year(first):
        since = _near(first, until, -1) or since
    return since, until


def _near(text: str, other: date, way: int) -> date | None:
    """The day of a text without a year, near another: in its year, or in the one after or before it."""
    days = [_day(text, date(year, 1, 1)) for year in (other.year, other.year + way)]
    fits = (day for day in days if day and 0 <= (day - other).days * way <= _LONGEST)
    return next(fits, days[0])


def _says_year(text: str) -> bool:
    return _day(text, date(1991, 1, 1)) == _day(text, date(2001, 1, 1))


def _day(text: str, since: date) -> date | None:
    """The day of a text, `since` a day where it says no year; a month or a weekday alone is none."""
    has_number = _NUMBER.search(typed_figures(text))
    return typed_day(text, since, sense=Sense.TO_COME) if has_number else None


def _begins(today: date) -> date:
    """When the school year begins that is meant; in July that is the one to come."""
    return date(school_year(today) + (today.month == _JULY), 8, 1)
