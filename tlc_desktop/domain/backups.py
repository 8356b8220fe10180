"""Backups of a community, and which of them may go: the fewer, the older they are."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from pathlib import Path

ALL_OF = timedelta(days=2)
ALWAYS_PROVED = 3
PROVED_AGAIN = timedelta(days=30)
MOST = 100
# How long one stays that holds somebody who was erased.
AFTER_ERASING = timedelta(days=30)
# Between two of one clock: a clock that was put back, or far ahead, is another.
_BACK, _AHEAD = timedelta(days=-1), timedelta(days=400)


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
_TIERS: tuple[tuple[int, Callable[[datetime], tuple[int, ...]]], ...] = (
    (14, lambda when: (when.year, when.month, when.day)),
    (10, lambda when: when.isocalendar()[:2]),
    (12, lambda when: (when.year, when.month)),
)


def may_go(all_of_them: Sequence[Backup]) -> list[Backup]:
    """Which of all backups, the newest first, are kept no longer.

    How old one is says the newest that was made by the same clock, and no clock of now:
    after a wrong one everything that was there before is there still.
    """
    proved = [each for each in all_of_them if each.proved_on is not None]
    stays = {each.number for each in proved[:ALWAYS_PROVED]}
    by_age = {each.number for clock in _clocks(all_of_them) for each in _spared(clock)}
    most = {each.number for each in all_of_them[:MOST]}
    ended = _ended(all_of_them)
    return [
        each
        for each in all_of_them
        if each.number in ended or each.number not in stays | (by_age & most)
    ]


def _clocks(all_of_them: Sequence[Backup]) -> Iterator[list[Backup]]:
    """The backups that were made by one clock, the newest first."""
    one: list[Backup] = []
    for each in all_of_them:
        if one and not _BACK <= one[-1].when - each.when <= _AHEAD:
            yield one
            one = []
        one.append(each)
    if one:
        yield one


def _spared(of_one_clock: Sequence[Backup]) -> Iterator[Backup]:
    """Those of one clock that are not too old, or the newest of their day, week or month."""
    newest = of_one_clock[0].when
    yield from (each for each in of_one_clock if newest - each.when <= ALL_OF)
    for most, part in _TIERS:
        last_of: dict[tuple[int, ...], Backup] = {}
        for each in of_one_clock:
            last_of.setdefault(part(each.when), each)
        yield from list(last_of.values())[:most]


def _ended(all_of_them: Sequence[Backup]) -> set[int]:
    """Those whose day has come, by a clock that has gone on for long enough; never the newest."""
    if not all_of_them:
        return set()
    newest, *_ = clock = next(_clocks(all_of_them))
    long_enough = newest.when - clock[-1].when >= AFTER_ERASING
    known = {each.number for each in clock}
    return {
        each.number
        for each in all_of_them[1:]
        if each.ends is not None
        and newest.when.date() >= each.ends
        and (long_enough or each.number in known)
    }
