"""Numbers and days as the community writes them."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlc_desktop.domain.communities import Community, Digits, Language
from tlc_desktop.i18n.formats import (
    Formats,
    formats,
    isolate,
    typed_number,
    typed_time,
    western,
)

DAY = date(2026, 10, 20)
EN, AR, FR = (
    formats(Community("Ours", digits=Digits.ARABIC), language)
    for language in (Language.ENGLISH, Language.ARABIC, Language.FRENCH)
)


def test_the_first_of_a_month_is_ordinal_in_french() -> None:
    first = date(2026, 12, 1)
    assert FR.day(first) == "mardi 1er décembre 2026"
    assert FR.short_day(first) == "1er déc."
    assert FR.month(first) == "décembre 2026"
    assert EN.day_month(first) == "1 December"


def test_a_day_names_its_month_in_each_language() -> None:
    assert EN.day(DAY) == "Tuesday 20 October 2026"
    assert AR.day(DAY) == "الثلاثاء ٢٠ أكتوبر ٢٠٢٦"
    assert FR.day(DAY) == "mardi 20 octobre 2026"


def test_arabic_digits_stand_only_in_arabic_and_only_when_chosen() -> None:
    western_arabic = formats(Community("Ours"), Language.ARABIC)
    assert western_arabic.date(DAY) == "20 أكتوبر 2026"
    assert EN.number(12) == "12"
    assert AR.number(2026) == "٢٠٢٦"  # no thousands mark in a year


@given(st.integers(0, 10**9 - 1))
def test_digits_of_any_script_are_read(n: int) -> None:
    assert typed_number(AR.number(n)) == n
    assert typed_number(str(n)) == n
    assert western(AR.number(n)) == str(n)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("13:15", time(13, 15)),
        ("١٣:١٥", time(13, 15)),
        ("1315", time(13, 15)),
        ("13.15", time(13, 15)),
        ("13", time(13)),
        ("9h30", time(9, 30)),
        ("25:00", None),
        ("13:75", None),
        ("noon", None),
        ("", None),
    ],
)
def test_a_time_is_read_however_it_is_typed(typed: str, meant: time | None) -> None:
    assert typed_time(typed) == meant


def test_names_in_a_list_keep_their_own_direction() -> None:
    assert AR.list(["سلمى", "Ahmed (3/2)"]) == f"{isolate('سلمى')}، {isolate('Ahmed (3/2)')}"


def test_each_language_has_its_quotation_marks() -> None:
    assert [f.quote("x")[0] for f in (EN, AR, FR)] == ["“", "«", "«"]


def test_the_week_is_the_communitys_not_the_languages() -> None:
    for language in Language:
        assert Formats(language).first_day == 5
