"""Numbers, days and lists as the community writes them, in one language."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import QCalendar, QDate, QLocale

from tlc_desktop.domain.communities import FRIDAY, SATURDAY, Community, Digits, Language
from tlc_desktop.domain.text import DIRECTION_MARKS, contained

_FSI, _PDI = "\u2068", "\u2069"
_ISOLATING = re.compile("[\u2066-\u2069]")
_TO_ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_TO_WESTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫", "01234567890123456789.")
# Marks of direction, and of thousands between digits.
_UNSEEN = re.compile(rf"[{DIRECTION_MARKS}]|(?<=\d)٬(?=\d)")
_TO_SLASH = str.maketrans("؍", "/")

# Day before month in all three; Egypt's names of months in Arabic.
_LOCALES = {
    Language.ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    Language.ARABIC: QLocale(QLocale.Language.Arabic, QLocale.Country.Egypt),
    Language.FRENCH: QLocale(QLocale.Language.French, QLocale.Country.France),
}


# For the names of months alone: its days are reckoned, not those of Umm al-Qura.
_HIJRI = QCalendar(QCalendar.System.IslamicCivil)
# Shaʻban, dhou al qi`da: by a mark that every typeface has.
_APOSTROPHES = str.maketrans("ʻ`", "’’")


def isolate(text: str) -> str:
    """`text` between marks that keep its direction from moving what stands around it.

    Its own marks cannot end them; what else they steer ends with them.
    """
    return f"{_FSI}{text if _closes_itself(text) else contained(text)}{_PDI}"


def _closes_itself(text: str) -> bool:
    """Whether every isolate in `text` begins and ends there."""
    depth = 0
    for mark in _ISOLATING.findall(text):
        depth += -1 if mark == _PDI else 1
        if depth < 0:
            return False
    return depth == 0


def western(text: str) -> str:
    """`text` with Western digits, however they were typed."""
    return text.translate(_TO_WESTERN)


def typed_figures(text: str) -> str:
    """A number, day or time as typed, in Western digits: Arabic marks read, marks of direction gone."""
    return western(_UNSEEN.sub("", text)).translate(_TO_SLASH).strip()


def typed_number(text: str) -> int | None:
    """The whole number typed, in any digits; none if there is none."""
    found = re.search(r"\d+", typed_figures(text))
    return int(found.group()[:9]) if found else None


def typed_time(text: str) -> dt.time | None:
    """The time typed as 13:15, 1315, 13.15 or 13, in any digits; none if it is no time."""
    found = re.fullmatch(r"(\d{1,2})(?:\s*[:.h]?\s*(\d{2}))?", typed_figures(text))
    if not found:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return dt.time(hour, minute) if hour < 24 and minute < 60 else None


@dataclass(frozen=True, slots=True)
class Formats:
    """How things are written for one community in one language."""

    language: Language
    figures: Digits = Digits.WESTERN
    first_day: int = SATURDAY
    weekend: frozenset[int] = frozenset({FRIDAY, SATURDAY})
    has_hijri: bool = False

    def digits(self, text: str) -> str:
        """`text` of ours with its digits as the community writes them."""
        return western_or(text, self.figures)

    def number(self, n: int) -> str:
        return self.digits(str(n))

    def percent(self, n: int) -> str:
        """100%, or 100 % and ١٠٠٪ as the language has it."""
        match self.language:
            case Language.ARABIC:
                return f"\u200f{self.number(n)}٪"  # the mark: the sign stands after, at the left
            case Language.ENGLISH:
                return f"{self.number(n)}%"
            case Language.FRENCH:
                return f"{self.number(n)}\u00a0%"

    def day(self, day: dt.date) -> str:
        """Tuesday 20 October 2026."""
        return self._day(day, "dddd d MMMM yyyy")

    def date(self, day: dt.date) -> str:
        """20 October 2026."""
        return self._day(day, "d MMMM yyyy")

    def hijri(self, day: dt.date) -> str:
        """9 Jumada I 1448, where the community wants it and the calendar has that day; else empty."""
        found = _hijri(day) if self.has_hijri else None
        if found is None:
            return ""
        year, month, number = found
        name = _HIJRI.monthName(_LOCALES[self.language], month)
        return self.digits(f"{number} {name.translate(_APOSTROPHES)} {year}")

    def whole_day(self, day: dt.date) -> str:
        """Tuesday 20 October 2026 – 9 Jumada I 1448, the latter where the community wants it."""
        return " – ".join(part for part in (self.day(day), self.hijri(day)) if part)

    def hijri_period(self, first: dt.date, last: dt.date) -> str:
        """19 Rabi’ I 1448 – 12 Sha’ban 1448, under the conditions of `hijri`."""
        begins, ends = self.hijri(first), self.hijri(last)
        return f"{begins} – {ends}" if begins and ends else ""

    def period(self, first: dt.date, last: dt.date) -> str:
        """1 October 2026 – 20 January 2027."""
        return f"{self.date(first)} – {self.date(last)}"

    def whole_period(self, first: dt.date, last: dt.date) -> str:
        """As `period`, with the Hijri days after it in brackets."""
        hijri = self.hijri_period(first, last)
        return f"{self.period(first, last)} ({hijri})" if hijri else self.period(first, last)

    def day_month(self, day: dt.date) -> str:
        """20 October."""
        return self._day(day, "d MMMM")

    def short_day(self, day: dt.date) -> str:
        """20 Oct."""
        return self._day(day, "d MMM")

    def month(self, day: dt.date) -> str:
        """October 2026."""
        return self._day(day, "MMMM yyyy")

    def short_month(self, day: dt.date) -> str:
        """Oct."""
        return self._day(day, "MMM")

    def month_name(self, day: dt.date) -> str:
        """October."""
        return self._day(day, "MMMM")

    def weekday(self, day: dt.date) -> str:
        """Tuesday."""
        return self._day(day, "dddd")

    def short_weekday(self, day: dt.date) -> str:
        """Tue."""
        return self._day(day, "ddd")

    def weekday_name(self, weekday: int) -> str:
        """The name of a day of the week, 0 for Monday."""
        return _LOCALES[self.language].standaloneDayName(weekday + 1)

    def time(self, moment: dt.time | dt.datetime) -> str:
        """13:15."""
        return self.digits(f"{moment:%H:%M}")

    def time_range(self, start: dt.time | dt.datetime, end: dt.time | dt.datetime) -> str:
        """13:15-14:30, running with the page."""
        return f"{self.time(start)}–{self.time(end)}"

    def list(self, parts: Sequence[str]) -> str:
        """Names or words after each other, each keeping its own direction."""
        comma = "، " if self.language is Language.ARABIC else ", "
        return comma.join(isolate(part) for part in parts)

    def quote(self, text: str) -> str:
        """`text` in the quotation marks of the language."""
        match self.language:
            case Language.ARABIC:
                return f"«{isolate(text)}»"
            case Language.FRENCH:
                return f"«\u00a0{isolate(text)}\u00a0»"
            case Language.ENGLISH:
                return f"“{isolate(text)}”"

    def _day(self, day: dt.date, pattern: str) -> str:
        if self.language is Language.FRENCH and day.day == 1:
            pattern = pattern.replace("d M", "d'er' M")
        shown = _LOCALES[self.language].toString(QDate(day.year, day.month, day.day), pattern)
        return self.digits(western(shown))


def western_or(text: str, figures: Digits) -> str:
    """`text` with Western digits, or with Arabic-Indic ones."""
    return text.translate(_TO_ARABIC) if figures is Digits.ARABIC else western(text)


def formats(community: Community, language: Language) -> Formats:
    """How `community` writes in `language`; Arabic-Indic digits stand only in Arabic text."""
    figures = community.digits if language is Language.ARABIC else Digits.WESTERN
    return Formats(
        language, figures, community.first_day, community.weekend, has_hijri=community.hijri
    )


def _hijri(day: dt.date) -> tuple[int, int, int] | None:
    """Year, month and day in the Umm al-Qura calendar, which is known for 1924 to 2077.

    The library is read when a community first wants it.
    """
    try:
        return import_module("hijridate").Gregorian.fromdate(day).to_hijri().datetuple()
    except OverflowError:
        return None
