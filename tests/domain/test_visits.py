"""In which order visits stand."""

from datetime import date
from uuid import uuid4

from tlc_desktop.domain.visits import Visit, by_day

DAY = date(2026, 12, 6)


def test_the_next_comes_first_and_then_what_was_last() -> None:
    days = [date(2026, 10, 18), None, DAY, date(2026, 12, 14), date(2026, 11, 4)]
    coming, been = by_day([Visit(uuid4(), uuid4(), day=day) for day in days], DAY)
    assert [visit.day for visit in coming] == [DAY, date(2026, 12, 14), None]
    assert [visit.day for visit in been] == [date(2026, 11, 4), date(2026, 10, 18)]


def test_a_visit_is_not_chosen_by_itself() -> None:
    assert not Visit(uuid4(), uuid4()).host_chose
