"""Which periods follow each other, and which is which when bells change."""

from dataclasses import replace
from datetime import time

from tlc_desktop.domain.communities import FRIDAY, SATURDAY, SUNDAY
from tlc_desktop.domain.periods import Bell, FreeSlot, runs, same, week_days


def slot(day: int, period: int) -> FreeSlot:
    """Of three quarters of an hour, with a break of twenty minutes after the third."""
    begins = 7 * 60 + 45 + period * 45 + (20 if period > 2 else 0)
    return FreeSlot(day, period, time(*divmod(begins, 60)), time(*divmod(begins + 45, 60)))


def test_a_length_fits_into_periods_that_follow_each_other_with_the_break_between_them() -> None:
    slots = [slot(6, 7), slot(0, 1), slot(0, 2), slot(0, 3), slot(1, 6), slot(1, 7), slot(2, 0)]
    assert [[each.period for each in run] for run in runs(slots, 75)] == [[1, 2, 3], [6, 7]]
    assert [len(run) for run in runs(slots, 45)] == [1, 3, 2, 1]
    assert len(runs(slots, 155)[0]) == 3
    assert runs(slots, 156) == []


def test_the_week_is_the_communitys() -> None:
    assert week_days(SATURDAY, frozenset({FRIDAY})) == (5, 6, 0, 1, 2, 3)
    assert week_days(SUNDAY, frozenset({FRIDAY, SATURDAY})) == (6, 0, 1, 2, 3)
    assert len(week_days(SATURDAY, frozenset(range(7)))) == 7


def test_two_periods_of_one_name_are_told_apart_by_their_order() -> None:
    early, late = Bell("Break", time(9), time(9, 20)), Bell("Break", time(12), time(12, 20))
    now = [Bell("Break", time(9, 10), time(9, 20)), Bell("Break", time(11), time(11, 20))]
    found = same([early, late], now)
    assert found[now[0].id] is early
    assert found[now[1].id] is late
    called = replace(late, name="Lunch")
    assert same([early, late], [called])[called.id] is late
