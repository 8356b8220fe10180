"""A meeting while it goes on: which part is on, how its time runs, and how what is left fits."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from fractions import Fraction
from uuid import UUID, uuid4

from tlc_desktop.domain.meetings import AgendaItem, Outcome, Purpose

LEAST = 2  # minutes; below that no part is shortened
_OFF = (Outcome.PARKED, Outcome.LET_GO)


class Stop(StrEnum):
    """Why the clock stands: a pause of the group's own, or what came between."""

    PAUSE = "pause"
    CALLED_AWAY = "called_away"
    NOISE = "noise"
    NO_POWER = "no_power"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class MeetingRun:
    """How a meeting that was begun stands.

    Attributes:
        item: The part that is on; None once all are over.
        since: From here on its time runs, beyond the seconds that its item keeps; None while the clock stands.
        stop: Why it stands; `stopped_at` since when.
        left: The part that ended last; `left_at` when.
    """

    meeting: UUID
    began: datetime
    item: UUID | None = None
    since: datetime | None = None
    stop: Stop | None = None
    stopped_at: datetime | None = None
    left: UUID | None = None
    left_at: datetime | None = None
    id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True, slots=True)
class Interruption:
    """What came between in a meeting, in which part, and how many minutes it took."""

    meeting: UUID
    item: UUID | None
    kind: Stop
    minutes: int
    id: UUID = field(default_factory=uuid4)


def used(run: MeetingRun, item: AgendaItem, now: datetime) -> timedelta:
    """How long a part took so far."""
    kept = timedelta(seconds=item.seconds)
    if run.item != item.id or run.since is None:
        return kept
    return kept + max(now - run.since, timedelta(0))


def left(run: MeetingRun, item: AgendaItem, now: datetime) -> timedelta:
    """What is left of a part; below nothing once it takes longer."""
    return timedelta(minutes=item.length) - used(run, item, now)


def on(run: MeetingRun, agenda: Sequence[AgendaItem]) -> AgendaItem | None:
    """The part that is on, if any."""
    return next((item for item in agenda if item.id == run.item), None)


def is_over(item: AgendaItem, run: MeetingRun) -> bool:
    """Whether a part was there already, and is not on again."""
    return item.real is not None and item.id != run.item


def ahead(run: MeetingRun, agenda: Sequence[AgendaItem]) -> list[AgendaItem]:
    """The parts that nobody got to yet, as they come: those after the one that is on, then those passed over."""
    here = next((n for n, item in enumerate(agenda) if item.id == run.item), -1)
    waiting = [
        (n < here, n, item)
        for n, item in enumerate(agenda)
        if item.id != run.item and item.real is None and item.outcome not in _OFF
    ]
    return [item for *_, item in sorted(waiting, key=lambda each: each[:2])]


def to_come(run: MeetingRun, agenda: Sequence[AgendaItem], now: datetime) -> timedelta:
    """How long the rest takes if each part takes what it is given."""
    here = on(run, agenda)
    rest = sum(item.length for item in ahead(run, agenda))
    now_left = max(left(run, here, now), timedelta(0)) if here else timedelta(0)
    return now_left + timedelta(minutes=rest)


def minutes_late(end: datetime, planned: datetime) -> int:
    """By how many whole minutes of the clock one end is after another; below nothing when before."""
    return round((_minute(end) - _minute(planned)).total_seconds() / 60)


def _minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)


def fit_the_rest(
    run: MeetingRun, agenda: Sequence[AgendaItem], now: datetime, room: timedelta
) -> dict[UUID, int] | None:
    """New minutes for the part that is on and all that nobody got to, so that they take what room there is.

    Args:
        run: How the meeting stands.
        agenda: All of it, in order.
        now: The time by which the run counts.
        room: From now to the planned end.

    Returns:
        The minutes by item, of the part that is on with those it took already; None where the room
        is too small for even the least of each, or nothing is left.
    """
    here, rest = on(run, agenda), ahead(run, agenda)
    taken = 0
    if here:
        whole = -(-used(run, here, now) // timedelta(minutes=1))
        taken = min(whole, here.length)
        rest = [replace(here, allotted=here.length - taken), *rest] if taken < here.length else rest
    found = fit(rest, max(room, timedelta(0)) // timedelta(minutes=1))
    if found and here and here.id in found:
        found[here.id] += taken
    return found


def fit(items: Sequence[AgendaItem], minutes: int) -> dict[UUID, int] | None:
    """Share minutes among parts in proportion; where they are few, learning gives way last.

    The sum is exact. No part goes below two minutes, or below its own length if that is less.

    Returns:
        The minutes by item; None where they are too few for the least of each, or nothing is given.
    """
    lengths = {item.id: item.length for item in items}
    least = {key: min(LEAST, length) for key, length in lengths.items()}
    whole = sum(lengths.values())
    if not whole or minutes < sum(least.values()):
        return None
    if minutes >= whole:
        return _shared(lengths, least, minutes)
    learning = {item.id for item in items if item.purpose is Purpose.LEARNING}
    dear = {key: length for key, length in lengths.items() if key in learning}
    other = {key: length for key, length in lengths.items() if key not in learning}
    for_other = max(minutes - sum(dear.values()), sum(least[key] for key in other))
    found = {
        **_shared(other, least, for_other),
        **_shared(dear, least, minutes - for_other),
    }
    return {key: found[key] for key in lengths}


def _shared(
    lengths: Mapping[UUID, int], least: Mapping[UUID, int], minutes: int
) -> dict[UUID, int]:
    """Minutes in proportion to lengths, whole and with their sum exact; the largest rests are rounded up.

    The method of the largest remainder (Hamilton), after those are set that would fall below their least.
    """
    free = dict(lengths)
    found: dict[UUID, int] = {}
    while free:
        room = minutes - sum(found.values())
        share = Fraction(room, sum(free.values()) or 1)
        low = [key for key, length in free.items() if length * share < least[key]]
        if not low:
            break
        for key in low:
            found[key] = least[key]
            del free[key]
    room = minutes - sum(found.values())
    share = Fraction(room, sum(free.values()) or 1)
    quotas = {key: length * share for key, length in free.items()}
    found.update({key: int(quota) for key, quota in quotas.items()})
    spare = minutes - sum(found.values())
    by_rest = sorted(quotas, key=lambda key: quotas[key] - int(quotas[key]), reverse=True)
    for key in by_rest[:spare]:
        found[key] += 1
    return found
