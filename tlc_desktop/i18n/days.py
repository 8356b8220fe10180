"""Days and times as the community writes them, in one language."""

import datetime as dt
from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import QCalendar, QDate, QLocale

from tlc_desktop.domain.communities import Digits, Language
from tlc_desktop.i18n.digits import western, western_or

# Day before month in all three; Egypt's names of months in Arabic.
_LOCALES = {
    Language.ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    Language.ARABIC: QLocale(QLocale.Language.Arabic, QLocale.Country.Egypt),
    Language.FRENCH: QLocale(QLocale.Language.French, QLocale.Country.France),
}
NOON = 12
_HALVES = {Language.ENGLISH: ("am", "pm"), Language.ARABIC: ("ص", "م")}
# For the names of months alone: its days are reckoned, not those of Umm al-Qura.
_HIJRI = QCalendar(QCalendar.System.IslamicCivil)
# Shaʻban, dhou al qi`da: by a mark that every typeface has.
_APOSTROPHES = str.maketrans("ʻ`", "’’")


@dataclass(frozen=True, slots=True)
class DayFormats:
    """How days and times are written for one community in one language."""

    language: Language
    figures: Digits = Digits.WESTERN
    has_hijri: bool = False
    hijri_shift: int = 0
    has_half_days: bool = False

    def digits(self, text: str) -> str:
        """`text` of ours with its digits as the community writes them."""
        return western_or(text, self.figures)

    def day(self, day: dt.date) -> str:
        """Tuesday 20 October 2026."""
        return self._day(day, "dddd d MMMM yyyy")

    def date(self, day: dt.date) -> str:
        """20 October 2026."""
        return self._day(day, "d MMMM yyyy")

    def hijri(self, day: dt.date) -> str:
        """9 Jumada I 1448, where the community wants it and the calendar has that day; else empty."""
        found = _hijri(day, self.hijri_shift) if self.has_hijri else None
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

    def weekday(self, day: dt.date) -> str:
        """Tuesday."""
        return self._day(day, "dddd")

    def short_weekday(self, day: dt.date) -> str:
        """Tue."""
        return self._day(day, "ddd")

    def weekday_name(self, weekday: int, *, short: bool = False) -> str:
        """The name of a day of the week, 0 for Monday; Arabic has no short one."""
        form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
        return _LOCALES[self.language].standaloneDayName(weekday + 1, form)

    def time(self, moment: dt.time | dt.datetime) -> str:
        """13:15; where the community counts by halves of the day 1:15 pm, ١:١٥ م or 13 h 15.

        The French count all hours, and write them so where they are to be said aloud.
        """
        half = self._half(moment)
        if half:
            return f"{self._hour(moment)}\u00a0{half}"
        french = self.has_half_days and self.language is Language.FRENCH
        return self.digits(
            f"{moment.hour}\u00a0h\u00a0{moment:%M}" if french else f"{moment:%H:%M}"
        )

    def time_range(self, start: dt.time | dt.datetime, end: dt.time | dt.datetime) -> str:
        """13:15-14:30 or 1:15-2:30 pm, running with the page."""
        alike = self._half(start) == self._half(end) != ""
        return f"{self._hour(start) if alike else self.time(start)}–{self.time(end)}"

    def _half(self, moment: dt.time | dt.datetime) -> str:
        """The word for the half of the day, where the community and the language have one."""
        halves = _HALVES.get(self.language) if self.has_half_days else None
        return halves[moment.hour >= NOON] if halves else ""

    def _hour(self, moment: dt.time | dt.datetime) -> str:
        """1:15, of either half of the day."""
        return self.digits(f"{moment.hour % NOON or NOON}:{moment:%M}")

    def _day(self, day: dt.date, pattern: str) -> str:
        if self.language is Language.FRENCH and day.day == 1:
            pattern = pattern.replace("d M", "d'er' M")
        shown = _LOCALES[self.language].toString(QDate(day.year, day.month, day.day), pattern)
        return self.digits(western(shown))


def _hijri(day: dt.date, shift: int) -> tuple[int, int, int] | None:
    """Year, month and day in the Umm al-Qura calendar, which is known for 1924 to 2077, `shift` days on.

    The library is read when a community first wants it.
    """
    try:
        shifted = day + dt.timedelta(days=shift)
        return import_module("hijridate").Gregorian.fromdate(shifted).to_hijri().datetuple()
    except OverflowError:
        return None
