"""A list of holidays, as it is typed and as it is written."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlc_desktop.domain.communities import Community, Digits, Language
from tlc_desktop.domain.errors import HolidayEndsFirst, HolidaysOverlap, HolidayWrong, UserError
from tlc_desktop.domain.holidays import Holiday
from tlc_desktop.i18n.formats import formats
from tlc_desktop.i18n.languages import words
from tlc_desktop.i18n.messages import explain
from tlc_desktop.i18n.typed_holidays import typed_holidays, written_holidays

TODAY = date(2026, 11, 28)


def read(line: str, today: date = TODAY) -> tuple[date, date, str]:
    (holiday,) = typed_holidays(line, today)
    return holiday.first, holiday.last, holiday.name


def test_a_day_or_two_with_a_name_or_without() -> None:
    january, break_ = date(2027, 1, 7), (date(2027, 1, 23), date(2027, 2, 6))
    one = {
        "7/1/2027": "",
        "7 January Christmas": "Christmas",
        "Christmas: 7.1.27": "Christmas",
        "2027-01-07 Christmas": "Christmas",
        "Thursday 7 January, Christmas": "Christmas",
        "7/1 – Christmas": "Christmas",
        "٧/١/٢٠٢٧ عيد الميلاد": "عيد الميلاد",
        "٧ يناير ٢٠٢٧ عيد الميلاد": "عيد الميلاد",
        "7 janvier Noël": "Noël",
    }
    assert {line: read(line) for line in one} == {
        line: (january, january, name) for line, name in one.items()
    }
    several = {
        "23/1/2027 – 6/2/2027 Mid-year break": "Mid-year break",
        "23 January – 6 February Mid-year break": "Mid-year break",
        "Mid-year break, 23 January - 6 February 2027": "Mid-year break",
        "23/1-6/2": "",
        "from 23 January to 6 February": "",
        "من ٢٣ يناير إلى ٦ فبراير إجازة نصف العام": "إجازة نصف العام",
        "du 23 janvier au 6 février vacances": "vacances",
    }
    assert {line: read(line) for line in several} == {
        line: (*break_, name) for line, name in several.items()
    }


def test_what_one_day_of_two_leaves_out_the_other_says() -> None:
    days = {
        "20-23 March Eid": (date(2027, 3, 20), date(2027, 3, 23)),
        "Eid 20 – 23 March 2028": (date(2028, 3, 20), date(2028, 3, 23)),
        "20-3 Eid": (date(2027, 3, 20), date(2027, 3, 20)),
        "24 December – 2 January": (date(2026, 12, 24), date(2027, 1, 2)),
        "24 December – 2 January 2028": (date(2027, 12, 24), date(2028, 1, 2)),
        "24 December 2027 – 2 January": (date(2027, 12, 24), date(2028, 1, 2)),
        "20 June – 10 September Summer": (date(2027, 6, 20), date(2027, 9, 10)),
    }
    assert {line: read(line)[:2] for line in days} == days


def test_a_day_without_a_year_is_of_the_school_year() -> None:
    assert read("25/1", date(2026, 9, 1))[0] == date(2027, 1, 25)
    assert read("15/6", date(2026, 9, 1))[0] == date(2027, 6, 15)
    assert read("6/10", date(2027, 5, 1))[0] == date(2026, 10, 6)
    assert read("6/10", date(2027, 7, 10))[0] == date(2027, 10, 6)


WRONG = {
    "31/02 Nothing": HolidayWrong,
    "31 February 2027": HolidayWrong,
    "Holiday": HolidayWrong,
    "Friday": HolidayWrong,
    "October 2026": HolidayWrong,
    "7/1/3027": HolidayWrong,
    "6/2/2027 – 23/1/2027 Break": HolidayEndsFirst,
    "6 February – 23 January": HolidayEndsFirst,
    "23-20 March": HolidayEndsFirst,
    "7 January Christmas\n7/1/2027": HolidaysOverlap,
    "23/1 – 6/2 Break\n25 January Revolution day": HolidaysOverlap,
}


@pytest.mark.parametrize("typed", WRONG)
def test_what_is_wrong_is_said_by_its_line(typed: str) -> None:
    with pytest.raises(UserError) as caught:
        typed_holidays(f"1 May Labour day\n{typed}", TODAY)
    assert type(caught.value) is WRONG[typed]
    for language in Language:
        said = explain(caught.value, words(language))
        assert all(line in said for line in typed.splitlines())


@given(st.lists(st.tuples(st.integers(1, 9), st.integers(1, 40)), max_size=8), st.data())
def test_what_is_written_can_be_typed(gaps: list[tuple[int, int]], data: st.DataObject) -> None:
    language = data.draw(st.sampled_from(Language))
    digits = data.draw(st.sampled_from(Digits))
    written = formats(Community("x", language, digits=digits, hijri=True), language)
    day, holidays = date(2026, 9, 1), list[Holiday]()
    for long, gap in gaps:
        day += timedelta(days=gap)
        last = day + timedelta(days=long - 1)
        holidays.append(Holiday(day, last, data.draw(st.sampled_from(["", "Eid", "عيد"]))))
        day = last
    assert typed_holidays(written_holidays(holidays, written), TODAY) == holidays
