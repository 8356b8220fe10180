"""Terms and the school year."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from tlc_desktop.domain.terms import Term, current, school_year, suggested, term_of

FIRST = Term("First", date(2025, 9, 20), date(2026, 1, 22))
SECOND = Term("Second", date(2026, 2, 14), date(2026, 6, 11))


@given(st.dates(date(1990, 1, 1), date(2099, 12, 31)))
def test_the_two_suggested_terms_follow_each_other_in_the_school_year(day: date) -> None:
    (s1, e1), (s2, e2) = suggested(day)
    assert s1 < e1 < s2 < e2
    assert {school_year(d) for d in (s1, e1, s2, e2)} == {school_year(day)}


def test_a_day_belongs_to_its_term_with_both_ends() -> None:
    assert term_of([FIRST, SECOND], date(2026, 1, 22)) == FIRST
    assert term_of([FIRST, SECOND], date(2026, 2, 1)) is None


def test_between_terms_the_last_one_counts() -> None:
    assert current([SECOND, FIRST], date(2026, 2, 1)) == FIRST
    assert current([SECOND, FIRST], date(2020, 1, 1)) == FIRST
    assert current([], date(2026, 2, 1)) is None
