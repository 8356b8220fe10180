"""The days of a series, and the day that comes next by the rhythm of meetings."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tlc_desktop.domain.holidays import DaysOff, Holiday
from tlc_desktop.domain.series import MONTHLY, after, series, turns, until

WEEKEND = frozenset({4, 5})
TUESDAY = date(2026, 10, 6)
BREAK = Holiday(date(2027, 1, 23), date(2027, 2, 6), "Mid-year break")
CHRISTMAS = Holiday(date(2027, 1, 7), date(2027, 1, 7), "Christmas")
NONE, OFF = DaysOff(WEEKEND), DaysOff(WEEKEND, (CHRISTMAS, BREAK))


def test_a_series_keeps_off_the_weekend() -> None:
    days = series(date(2026, 10, 2), 3, 4, NONE)
    assert days == [date(2026, 10, 4), date(2026, 11, 1), date(2026, 11, 29)]
    assert series(date(2026, 10, 2), 2, 1, DaysOff(frozenset(range(7)))) == [
        date(2026, 10, 2),
        date(2026, 10, 9),
    ]


def test_a_holiday_is_moved_or_left_out() -> None:
    thursday = date(2026, 12, 24)
    moved = turns(thursday, 4, 2, OFF, skips=False)
    assert [(turn.due, turn.day, turn.is_moved) for turn in moved] == [
        (thursday, thursday, False),
        (date(2027, 1, 7), date(2027, 1, 10), True),
        (date(2027, 1, 21), date(2027, 1, 21), False),
        (date(2027, 2, 4), date(2027, 2, 7), True),
    ]
    assert series(thursday, 3, 2, OFF, skips=True) == [
        thursday,
        date(2027, 1, 21),
        date(2027, 2, 18),
    ]


def test_no_day_comes_twice_though_a_break_is_longer_than_the_gap() -> None:
    days = series(date(2027, 1, 19), 3, 1, OFF)
    assert days == [date(2027, 1, 19), date(2027, 2, 7), date(2027, 2, 9)]


def test_every_second_tuesday_of_the_month() -> None:
    days = series(date(2026, 10, 13), 4, MONTHLY, NONE)
    assert days == [date(2026, 10, 13), date(2026, 11, 10), date(2026, 12, 8), date(2027, 1, 12)]
    last = series(date(2026, 9, 29), 3, MONTHLY, NONE)  # the fifth
    assert last == [date(2026, 9, 29), date(2026, 10, 27), date(2026, 11, 24)]


@given(
    st.dates(date(2000, 1, 1), date(2080, 1, 1)).filter(lambda day: day.weekday() not in WEEKEND),
    st.integers(1, 12),
    st.integers(0, 8),
    st.lists(st.tuples(st.integers(0, 400), st.integers(0, 30)), max_size=5),
    st.booleans(),
)
def test_a_series_never_meets_on_a_day_off(
    first: date, count: int, weeks: int, gaps: list[tuple[int, int]], skips: bool
) -> None:
    begins = [(first + timedelta(days=n), long) for n, long in gaps]
    off = DaysOff(WEEKEND, tuple(Holiday(d, d + timedelta(days=n)) for d, n in begins))
    days = series(first, count, weeks, off, skips=skips)
    assert days == sorted(set(days))
    assert not any(day in off for day in days)
    assert len(days) == count


def test_a_series_may_last_as_long_as_a_term() -> None:
    assert until(TUESDAY, date(2026, 11, 3), 2, NONE) == 3
    assert until(TUESDAY, date(2026, 11, 2), 2, NONE) == 2
    assert until(TUESDAY, date(2026, 10, 5), 2, NONE) == 0
    assert until(date(2027, 1, 5), date(2027, 2, 8), 1, OFF, skips=True) == 3


def test_what_comes_next_by_the_rhythm() -> None:
    today = date(2026, 11, 28)
    fortnight = [TUESDAY + timedelta(weeks=2 * n) for n in range(4)]
    assert after(fortnight, today, NONE) == date(2026, 12, 1)
    moved = [*fortnight[:3], fortnight[3] + timedelta(days=1)]  # back to its Tuesday
    assert after(moved, today, NONE) == date(2026, 12, 1)
    monthly = [date(2026, 9, 8), date(2026, 10, 13), date(2026, 11, 10)]
    assert after(monthly, today, NONE) == date(2026, 12, 8)
    assert after([date(2026, 12, 9), date(2026, 12, 23)], today, NONE) == date(2027, 1, 6)
    off = DaysOff(WEEKEND, (Holiday(date(2026, 11, 29), date(2026, 12, 2)),))
    assert after(fortnight, today, off) == date(2026, 12, 3)
    assert after(fortnight, date(2026, 12, 1), NONE) is None
    assert after([TUESDAY], today, NONE) is None
    assert after([TUESDAY, TUESDAY], today, NONE) is None
    assert after([TUESDAY, TUESDAY + timedelta(days=1)], TUESDAY, NONE) == date(2026, 10, 8)
