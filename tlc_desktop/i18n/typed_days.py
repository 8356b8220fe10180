"""Days as people type them, in any of the three languages, whichever the window has."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache

from PySide6.QtCore import QLocale

from tlc_desktop.domain.text import fold
from tlc_desktop.i18n.digits import typed_figures

FIRST, LAST = dt.date(1900, 1, 1), dt.date(2199, 12, 31)


class Sense(Enum):
    """Which day is meant where the year, or the week, was not typed."""

    NEAREST = "whichever is nearest"
    TO_COME = "today or later"
    GONE_BY = "today or earlier"


_YEAR_FIRST = re.compile(r"(\d{4})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*(\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})\s*[-/.\s]\s*(\d{1,2})(?:\s*[-/.\s]\s*(\d{2}|\d{4}))?\.?")
_APOSTROPHE = re.compile("[’'ʼ]")
_STROKES = str.maketrans(dict.fromkeys("\\·∙", "/"))
# 1er, 2nd; 2027م; 15 شهر 1
_AFTER_NUMBER = re.compile(r"(?<=\d)(?:st|nd|rd|th|er)\b|(?<=\d{4})\s*(?:م|ميلادي[هة]?)(?!\w)")
_MONTH_NUMBER = re.compile(r"(?<=\d)\s*(?:من\s+)?شهر\s*(?=\d)")
_WORDS_FIRST = re.compile(r"([^\d]+)(\d.*)")
_PARTED = re.compile(r"[،,]|(?<=[^\W\d_])-(?=[^\W\d_])")
_TOKEN = re.compile(r"\d+|[^\W\d_]+")
# From today, by what it is called; folded, without apostrophes.
_FROM_TODAY = {
    **dict.fromkeys(
        ("today", "tonight", "اليوم", "الليله", "النهارده", "aujourdhui", "ce soir"), 0
    ),
    **dict.fromkeys(("tomorrow", "tmrw", "غدا", "بكره", "بكرا", "غدوه", "demain"), 1),
    **dict.fromkeys(("next week", "la semaine prochaine", "semaine prochaine"), 7),
    **dict.fromkeys(("الاسبوع القادم", "الاسبوع المقبل", "الاسبوع الجاي"), 7),
    **dict.fromkeys(("yesterday", "امس", "امبارح", "hier"), -1),
    **dict.fromkeys(
        ("day after tomorrow", "after tomorrow", "بعد غد", "بعد الغد", "بعد بكره", "apres demain"),
        2,
    ),
    **dict.fromkeys(("day before yesterday", "اول امس", "اول امبارح", "avant hier"), -2),
}
_COUNTED = {
    **dict.fromkeys(("day", "days", "jour", "jours", "يوم", "ايام", "يوما"), 1),
    **dict.fromkeys(("week", "weeks", "semaine", "semaines", "اسبوع", "اسابيع", "اسبوعا"), 7),
    "يومين": 2,
    "اسبوعين": 14,
}
_ONE = {"يوم", "يومين", "اسبوع", "اسبوعين"}  # they say how many themselves
_SO_MANY = {
    "a": 1,
    "an": 1,
    "one": 1,
    "un": 1,
    "une": 1,
    "two": 2,
    "deux": 2,
    "three": 3,
    "trois": 3,
}
_AHEAD, _BACK = {"in", "dans", "dici", "بعد"}, {"ago", "ilya", "منذ", "من", "قبل"}
_NEXT = {"next", "coming", "prochain", "prochaine", "القادم", "المقبل", "الجاي", "جاي", "التالي"}
_LAST = {"last", "past", "dernier", "derniere", "passe", "الماضي", "السابق", "فات"}
_SAYS_NOTHING = {
    "on",
    "of",
    "the",
    "this",
    "le",
    "la",
    "du",
    "de",
    "ce",
    "في",
    "يوم",
    "من",
    "شهر",
    "الموافق",
    "اللي",
}
_AS_SPOKEN = {"الحد": 6, "الاتنين": 0, "اتنين": 0, "التلات": 1, "تلات": 1, "الاربع": 2, "السبت": 5}
_ORDINAL = {"st", "nd", "rd", "th", "er"}
_YEARS_NEAR = 8  # the 29th of February may be so far away
_SHORTEST = 3  # letters of a name that is not written out
_COUNTRIES = {
    QLocale.Language.English: (QLocale.Country.UnitedKingdom,),
    QLocale.Language.French: (QLocale.Country.France,),
    QLocale.Language.Arabic: (
        QLocale.Country.Egypt,
        QLocale.Country.Syria,
        QLocale.Country.Tunisia,
        QLocale.Country.Morocco,
    ),
}


@dataclass(frozen=True, slots=True)
class _Read:
    """What a text says of a day; the year need not be there."""

    day: int
    month: int
    year: int | None = None


def typed_day(
    text: str, near: dt.date, *, today: dt.date | None = None, sense: Sense = Sense.NEAREST
) -> dt.date | None:
    """The day typed as 20/10/2026, 20.10, 2026-10-20, 20 October, Monday or tomorrow; none if it is no day.

    Args:
        text: What was typed, in any of the three languages and in any digits; day before month.
        near: Near which day it is where no year was typed; for *to come* and *gone by* on which
            side of it.
        today: For "tomorrow" and "Monday"; else `near`.
        sense: Which day is meant where that is left open.
    """
    now = today or near
    bare = _bare(text)
    if bare in _FROM_TODAY:
        return now + dt.timedelta(days=_FROM_TODAY[bare])
    if (away := _counted(bare)) is not None:
        return now + dt.timedelta(days=away)
    read = _read(bare)
    if read is not None:
        return _dated(read, near, sense)
    return _weekday(bare, now, sense)


def is_no_such_day(text: str) -> bool:
    """Whether a text is written like a day, but no month has it, as 31/02."""
    read = _read(_bare(text))
    return read is not None and not any(_days(read, 2024))


def _bare(text: str) -> str:
    figures = typed_figures(text).partition(" – ")[0]
    parted = _PARTED.sub(" ", _APOSTROPHE.sub("", fold(figures.translate(_STROKES))))
    plain = _MONTH_NUMBER.sub("/", _AFTER_NUMBER.sub("", parted))
    return " ".join(plain.replace("premier ", "1 ").replace("il y a ", "ilya ").split())


def _counted(bare: str) -> int | None:
    """In 3 days, il y a une semaine, بعد أسبوعين: how many days away; none where it says no such thing."""
    words = bare.split()
    way = 1 if words and words[0] in _AHEAD else -1 if _BACK & {*words[:1], *words[-1:]} else 0
    rest = [word for word in words if word not in _AHEAD | _BACK]
    if not way or not 1 <= len(rest) <= 2 or rest[-1] not in _COUNTED:
        return None
    many = "1" if len(rest) == 1 and rest[0] in _ONE else str(_SO_MANY.get(rest[0], rest[0]))
    return way * int(many) * _COUNTED[rest[-1]] if re.fullmatch(r"\d{1,3}", many) else None


def _read(bare: str) -> _Read | None:
    if found := _YEAR_FIRST.fullmatch(bare):
        year, month, day = (int(part) for part in found.groups())
        return _Read(day, month, year)
    if found := _DAY_FIRST.fullmatch(bare):
        return _Read(int(found[1]), int(found[2]), _year(found[3]) if found[3] else None)
    if words := _WORDS_FIRST.fullmatch(bare):
        said = list(_tokens(words[1]))  # Friday 15/1, يوم 15/1
        leads = not said or _one_of(_weekdays(), said) is not None
        if leads and not words[2].isdigit() and (read := _read(words[2])):
            return read
    return _spelled(list(_tokens(bare)))


def _tokens(bare: str) -> Iterator[str]:
    """The words and numbers that say something."""
    for token in _TOKEN.findall(bare):
        if token not in _SAYS_NOTHING | _ORDINAL:
            yield token


def _spelled(tokens: list[str]) -> _Read | None:
    """A day whose month is a word: 20 October, October 20 2026, Tuesday 20 October, October 2026."""
    numbers = [token for token in tokens if token.isdigit()]
    words = [token for token in tokens if not token.isdigit()]
    month = _one_of(_months(), words)
    if month is None and numbers and len(words) > 1:
        without_weekday = words[1:] if _one_of(_weekdays(), words[:1]) is not None else []
        month = _one_of(_months(), without_weekday)
    if month is None:
        return None
    match [len(number) > 2 for number in numbers]:
        case [False]:
            return _Read(int(numbers[0]), month)
        case [True]:
            return _Read(1, month, _year(numbers[0]))
        case [False, _]:
            return _Read(int(numbers[0]), month, _year(numbers[1]))
        case _:
            return None


def _year(digits: str) -> int:
    year = int(digits)
    return year + 2000 if year < 100 else year


def _days(read: _Read, near: int) -> Iterator[dt.date]:
    """The days that a text may mean, of years near another."""
    years = range(near - _YEARS_NEAR, near + _YEARS_NEAR + 1) if read.year is None else (read.year,)
    for year in years:
        try:
            yield dt.date(year, read.month, read.day)
        except ValueError:
            continue


def _dated(read: _Read, near: dt.date, sense: Sense) -> dt.date | None:
    days = list(_days(read, near.year))
    if read.year is None:
        days = _meant(days, near, sense)
    return next((day for day in days if FIRST <= day <= LAST), None)


def _meant(days: Iterable[dt.date], near: dt.date, sense: Sense) -> list[dt.date]:
    """The days, the one that makes most sense first."""
    match sense:
        case Sense.TO_COME:
            days = (day for day in days if day >= near)
        case Sense.GONE_BY:
            days = (day for day in days if day <= near)
        case Sense.NEAREST:
            pass
    return sorted(days, key=lambda day: (abs(day - near), day < near))


def _weekday(bare: str, now: dt.date, sense: Sense) -> dt.date | None:
    """Monday, next Monday, last Monday."""
    tokens = list(_tokens(bare))
    words = [token for token in tokens if token not in _NEXT | _LAST]
    weekday = _one_of(_weekdays(), words)
    if weekday is None:
        return None
    ahead = (weekday - now.weekday()) % 7
    if _LAST.intersection(tokens):
        return now - dt.timedelta(days=7 - ahead)
    if _NEXT.intersection(tokens):
        return now + dt.timedelta(days=ahead or 7)
    back = sense is Sense.GONE_BY and ahead > 0
    return now + dt.timedelta(days=ahead - 7 if back else ahead)


def _one_of(names: dict[str, int], words: list[str]) -> int | None:
    """Which of the names the words are, written out or shortened; none where that is not clear."""
    written = " ".join(words)
    if written in names:
        return names[written]
    if len(written) < _SHORTEST:
        return None
    found = {number for name, number in names.items() if name.startswith(written)}
    return found.pop() if len(found) == 1 else None


@cache
def _months() -> dict[str, int]:
    """The months by name, in the three languages, and in each as its countries call them."""
    found: dict[str, int] = {}
    for locale in _locales():
        for month in range(1, 13):
            for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
                name = fold(locale.standaloneMonthName(month, form)).rstrip(".")
                found[name] = found[name.replace(" ال", " ")] = month
    return found


@cache
def _weekdays() -> dict[str, int]:
    """The days of the week by name, 0 for Monday; in Arabic without their article too."""
    found: dict[str, int] = {}
    for locale in _locales():
        for day in range(7):
            for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
                name = fold(locale.standaloneDayName(day + 1, form)).rstrip(".")
                found[name] = found[name.removeprefix("ال")] = day
    return found | _AS_SPOKEN


def _locales() -> Iterator[QLocale]:
    for language, countries in _COUNTRIES.items():
        yield from (QLocale(language, country) for country in countries)
