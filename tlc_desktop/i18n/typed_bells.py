"""The school's periods as people type them: a line for each, with its two times, and its name."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from tlc_desktop.domain.errors import BellEndsFirst, BellsOverlap, BellWrong
from tlc_desktop.domain.periods import Bell, minutes_between, named, overlapping
from tlc_desktop.domain.text import fold, lines_of, unsteered
from tlc_desktop.i18n.digits import typed_figures
from tlc_desktop.i18n.formats import Formats
from tlc_desktop.i18n.typed_times import typed_time

_HALF = r"(?:\s*(?:a\.?\s?m\b\.?|p\.?\s?m\b\.?|صباحا|مساء|ظهرا|عصرا|ص\b|م\b))"
# 7:45, 7.45, 7h45, 7 h 45, 7 h; and 745 or 7, which only a dash makes a time.
_CLEAR = rf"\d{{1,2}}(?:[:.]\d{{2}}|\s?h(?:\s?\d{{2}})?\b){_HALF}?"
_BARE = rf"(?:\d{{3,4}}|\d{{1,2}}){_HALF}?"
_TO = r"\s*(?:[-–—−~→]|(?:to|until|till|a|au|jusqu['’]a|الي|حتي|لغايه)(?=\s|\d))\s*"
_MINUTES = r"\s*[,،;(+]?\s*(\d{1,3})\s*(?:['’′]|min\w*|mn|دقيقه|دقايق|دقائق|د\b)\)?"
_RANGES = tuple(
    re.compile(rf"(?<![\d:.])({first}){between}({last})(?!\d|:\d)")
    for first, between, last in (
        (_CLEAR, _TO, _CLEAR),
        (_CLEAR, r"\s+", _CLEAR),
        (_CLEAR, _TO, _BARE),
        (_BARE, _TO, _CLEAR),
        (_BARE, _TO, _BARE),
    )
)
_LONG = re.compile(rf"(?<![\d:.])({_CLEAR}){_MINUTES}")
_FROM = re.compile(r"(?:\b(?:from|de|du)|من)\s*$", re.IGNORECASE)
_AROUND_NAME = " \t:;,،.()[]–—-|"
_NOON = time(12)
_LONGEST = 4 * 60  # minutes of a period, where one has to be made sense of
_NEAR = 2 * 60  # minutes between two, likewise


def typed_bells(text: str) -> list[Bell]:
    """The periods of a list, by time; one without a name is called by its number.

    A line has two times, or a time and minutes, before or after its name. An hour of a clock with
    twelve is that of the afternoon where the line before, or the other time, has it so.

    Raises:
        BellWrong: A line has no two times.
        BellEndsFirst: The second time of a line is not after the first.
        BellsOverlap: A line begins before another ends.
    """
    found: list[tuple[str, Bell]] = []
    since = time()
    for line in lines_of(text):
        bell = _read(line, since)
        if bell.ends <= bell.starts:
            raise BellEndsFirst(line)
        found.append((line, bell))
        since = max(since, bell.ends)
    said = {bell.id: line for line, bell in found}
    bells = named(bell for _, bell in found)
    if both := overlapping(bells):
        raise BellsOverlap(*(said[bell.id] for bell in both))
    return bells


def written_bells(bells: Sequence[Bell], formats: Formats) -> str:
    """The list, as it can be typed; no name in it turns the times beside it."""
    return "\n".join(
        f"{unsteered(shown_period(bell.name, formats))}  {formats.time_range(bell.starts, bell.ends)}"
        for bell in bells
    )


def shown_period(name: str, formats: Formats) -> str:
    """What a period is called; its number in the digits of the community."""
    return formats.digits(name) if name.isdecimal() else name


def _read(line: str, since: time) -> Bell:
    plain = typed_figures(line)
    folded = "".join(letter if len(fold(letter)) != 1 else fold(letter) for letter in plain)
    if len(_RANGES[0].findall(folded)) > 1:  # two periods are two lines
        raise BellWrong(line)
    for pattern in _RANGES:
        for found in pattern.finditer(folded):
            times = _times(found[1], found[2], since)
            if times:
                return Bell(_name(plain, found), *times)
    for found in _LONG.finditer(folded):
        starts = _starts(found[1], since)
        ends = _later(starts, timedelta(minutes=int(found[2]))) if starts else None
        if starts and ends:
            return Bell(_name(plain, found), starts, ends)
    raise BellWrong(line)


def _name(plain: str, found: re.Match[str]) -> str:
    before = _FROM.sub("", plain[: found.start()]).strip(_AROUND_NAME)
    after = plain[found.end() :].strip(_AROUND_NAME)
    name = " ".join(part for part in (before, after) if part)
    return str(int(name)) if name.isdecimal() else name


def _times(first: str, last: str, since: time) -> tuple[time, time] | None:
    """Both times, of the halves of the day that make most sense."""
    starts, ends = _meant(first), _meant(last)
    pairs = [(a, b) for a in starts for b in ends]
    return min(pairs, key=lambda pair: _strange(*pair, since), default=None)


def _starts(text: str, since: time) -> time | None:
    return min(_meant(text), key=lambda at: _strange(at, at, since), default=None)


def _meant(text: str) -> list[time]:
    """The times that a text may mean, the most likely first."""
    usual = typed_time(text)
    if usual is None:
        return []
    if re.search(_HALF, text):
        return [usual]
    other = (usual.hour + 12) % 24
    return [usual] if usual.hour in (0, 12) else [usual, usual.replace(hour=other)]


def _strange(starts: time, ends: time, since: time) -> tuple[bool, bool, bool, bool]:
    """How little two times make sense after what was typed before, for the least strange to be taken."""
    length = minutes_between(starts, ends)
    wait = minutes_between(since, starts)
    evening = starts.hour >= 18
    follows = since >= _NOON and 0 <= wait <= _NEAR
    return (
        length < 0 or length > _LONGEST,
        since > time() and since >= _NOON and not follows,
        evening and not follows,
        starts.hour < 6,
    )


def _later(starts: time, by: timedelta) -> time | None:
    moment = datetime.combine(date.min, starts) + by
    return moment.time() if moment.day == 1 else None
