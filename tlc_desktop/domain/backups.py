"""Backups of a community, and which of them may go: the fewer, the older they are."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from pathlib import Path

ALL_OF = 2  # days
ALWAYS_PROVED = 3
PROVED_AGAIN = timedelta(days=30)
# How long one stays that holds somebody who was erased.
AFTER_ERASING = timedelta(days=30)
# Longer between two is no summer: the clock leapt. So many are a day, where the clock says nothing of one.
_LONGEST = timedelta(days=120)
_A_DAY = 24


class Why(StrEnum):
    """What a backup was made before, or for."""

    ASKED = "asked"
    ERASING = "erasing"
    BIN = "bin"
    ITSELF = "itself"
    CLOSING = "closing"
    MERGING = "merging"
    YEAR = "year"
    PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup on this computer.

    Attributes:
        path: The file.
        number: One more than that of the one before: what came after what, whatever the clock says.
        when: When it was made, in UTC, by the clock of then.
        why: What it was made for.
        proved_on: The day on which it was last read through and found whole; None if it never was.
        ideas: How many it holds, without those in the bin.
        meetings: As many meetings.
        content: The hash of all it holds.
        sum: Of its bytes; empty where it was never proved.
        ends: The day on which it goes because it holds somebody who was erased; None without.
    """

    path: Path
    number: int
    when: datetime
    why: Why
    proved_on: date | None
    ideas: int
    meetings: int
    content: str
    sum: str = ""
    ends: date | None = None


# Of how many days, weeks and months one is kept.
_TIERS: tuple[tuple[int, Callable[[date], tuple[int, ...]]], ...] = (
    (14, lambda day: (day.toordinal(),)),
    (10, lambda day: day.isocalendar()[:2]),
    (12, lambda day: (day.year, day.month)),
)


def may_go(all_of_them: Sequence[Backup]) -> list[Backup]:
    """Which of all backups, the newest first, are kept no longer.

    What came after what their numbers say, and no clock of now: a clock that was put back, or
    leapt, makes none older.
    """
    proved = [each for each in all_of_them if each.proved_on is not None]
    stays = {each.number for each in proved[:ALWAYS_PROVED]} | _spared(all_of_them)
    ended = _ended(all_of_them)
    return [each for each in all_of_them if each.number in ended or each.number not in stays]


def _leapt(older: Backup, newer: Backup) -> bool:
    """Whether the clock was put back, or far ahead, between two that follow each other."""
    return not timedelta(0) <= newer.when - older.when <= _LONGEST


def _days(all_of_them: Sequence[Backup]) -> list[date]:
    """On which day each would have been made, about, had no clock leapt."""
    if not all_of_them:
        return []
    of_the_day, day = 0, all_of_them[-1].when.date()
    days = [day]
    for newer, older in reversed(list(pairwise(all_of_them))):
        went_on = timedelta(0) if _leapt(older, newer) else newer.when.date() - older.when.date()
        of_the_day = 0 if went_on else of_the_day + newer.number - older.number
        day += went_on + timedelta(days=of_the_day // _A_DAY)
        of_the_day %= _A_DAY
        days.append(day)
    return days[::-1]


def _spared(all_of_them: Sequence[Backup]) -> set[int]:
    """Those that are not too old, or the newest of their day, week or month."""
    days = _days(all_of_them)
    spared = {
        each.number
        for each, day in zip(all_of_them, days, strict=True)
        if (days[0] - day).days < ALL_OF
    }
    for most, part in _TIERS:
        last_of: dict[tuple[int, ...], int] = {}
        for each, day in zip(all_of_them, days, strict=True):
            last_of.setdefault(part(day), each.number)
        spared.update(list(last_of.values())[:most])
    return spared


def _ended(all_of_them: Sequence[Backup]) -> set[int]:
    """Those whose day has come, by a clock that has gone on for long enough; never the newest."""
    if not all_of_them:
        return set()
    newest, *_ = since = list(_since_a_leap(all_of_them))
    long_enough = newest.when - since[-1].when >= AFTER_ERASING
    known = {each.number for each in since}
    return {
        each.number
        for each in all_of_them[1:]
        if each.ends is not None
        and newest.when.date() >= each.ends
        and (long_enough or each.number in known)
    }


def _since_a_leap(all_of_them: Sequence[Backup]) -> Iterator[Backup]:
    """The newest, and those before it for as long as the clock went on."""
    yield all_of_them[0]
    for newer, older in pairwise(all_of_them):
        if _leapt(older, newer):
            return
        yield older
