"""Terms and the school year."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from tlc_desktop.domain.terms import (
    Term,
    around,
    current,
    next_year,
    school_year,
    suggested,
    term_of,
)

FIRST = Term("First", date(2025, 9, 20), date(2026, 1, 22))
SECOND = Term("Second", date(2026, 2, 14), date(2026, 6, 11))


@given(st.dates(date(1990, 1, 1), date(2099, 12, 31)))
def test_the_suggested_terms_follow_each_other_in_the_school_year(day: date) -> None:
    for number in (2, 3):
        days = [edge for term in suggested(day, number) for edge in term]
        assert len(days) == 2 * number
        assert days == sorted(set(days))
        assert {school_year(d) for d in days} == {school_year(day)}


def test_a_day_belongs_to_its_term_with_both_ends() -> None:
    assert term_of([FIRST, SECOND], date(2026, 1, 22)) == FIRST
    assert term_of([FIRST, SECOND], date(2026, 8, 15)) is None
    assert term_of([FIRST, SECOND], date(2025, 9, 19)) is None


def test_a_day_of_the_break_counts_to_the_term_before_it_and_none_of_the_summer_does() -> None:
    both = [SECOND, FIRST]
    for day in (date(2026, 1, 23), date(2026, 2, 13)):
        assert term_of(both, day) == FIRST
        assert term_of([FIRST], day) is None  # not a break yet: nothing follows it
    assert term_of(both, date(2026, 2, 14)) == SECOND
    short = Term("Cut short", FIRST.starts, date(2025, 12, 1))
    assert term_of([short, SECOND], date(2026, 1, 15)) is None
    third = Term("Next year", date(2026, 9, 19), date(2027, 1, 21))
    assert term_of([*both, third], date(2026, 7, 1)) is None


def test_between_terms_the_last_one_counts() -> None:
    assert current([SECOND, FIRST], date(2026, 2, 1)) == FIRST
    assert current([SECOND, FIRST], date(2020, 1, 1)) == FIRST
    assert current([], date(2026, 2, 1)) is None


def test_a_day_between_two_terms_has_one_at_each_side_however_long_the_break() -> None:
    third = Term("Next year", date(2026, 9, 19), date(2027, 1, 21))
    every = [third, FIRST, SECOND]
    assert around(every, date(2026, 2, 1)) == (FIRST, SECOND)
    assert around(every, date(2026, 8, 1)) == (SECOND, third)
    for day in (date(2025, 9, 1), FIRST.starts, SECOND.ends, date(2027, 2, 1)):
        assert around(every, day) is None


def test_a_day_of_a_break_belongs_to_the_one_of_both_that_was_chosen() -> None:
    both = [SECOND, FIRST]
    assert term_of(both, date(2026, 2, 1), SECOND.id) == SECOND
    assert term_of(both, date(2026, 2, 1), FIRST.id) == FIRST
    assert term_of(both, FIRST.ends, SECOND.id) == FIRST  # a day within a term is of no break
    gone = Term("Taken away", date(2024, 9, 1), date(2025, 1, 1))
    assert term_of(both, date(2026, 2, 1), gone.id) == FIRST


def test_the_next_year_is_offered_until_it_has_a_term() -> None:
    day = date(2027, 6, 20)
    spring = Term("Spring", date(2027, 2, 13), date(2027, 6, 10))
    assert next_year([], day) == (2027, 2)
    assert next_year([spring], day) == (2027, 2)
    three = [Term(str(n), date(2026, n, 1), date(2026, n, 20)) for n in (9, 10, 11)]
    assert next_year(three, date(2026, 11, 23)) == (2027, 3)
    assert next_year([spring, Term("Next", date(2027, 9, 18), date(2028, 1, 20))], day) is None
