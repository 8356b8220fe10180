"""Dates under an axis: near ones lose their month, and none is written over another."""

from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tlc_desktop.ui.terms.axis_places import APART, AxisPlaces, shown_dates

ROOM = (100.0, 1000.0)


def test_a_day_stands_where_it_is_in_the_year() -> None:
    places = AxisPlaces(date(2026, 9, 1), date(2026, 9, 11), 100, 500)
    assert [places.x(date(2026, 9, day)) for day in (1, 6, 11)] == [100, 350, 600]


def test_of_two_near_dates_the_first_loses_its_month() -> None:
    found = shown_dates([300, 340, 600], [50, 50, 50], [16, 16, 16], ROOM)
    assert [much for _, much in found] == [1, 2, 2]


@given(st.lists(st.floats(100, 1000), max_size=60))
def test_no_date_is_written_over_another(centres: list[float]) -> None:
    centres.sort()
    found = shown_dates(centres, [50.0] * len(centres), [16.0] * len(centres), ROOM)
    shown = [(left, left + (50 if much == 2 else 16)) for left, much in found if much]
    assert all(ends + APART <= starts for (_, ends), (starts, _) in pairwise(shown))
    assert not centres or found[-1][1] == 2
    assert all(ROOM[0] <= left and ends <= ROOM[1] for left, ends in shown)
