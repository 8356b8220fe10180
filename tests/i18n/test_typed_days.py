"""Days as people type them."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlc_desktop.domain.communities import Community, Digits, Language
from tlc_desktop.i18n.formats import Formats, formats
from tlc_desktop.i18n.typed_days import FIRST, LAST, Sense, is_no_such_day, typed_day

NEAR = dt.date(2026, 12, 20)  # a Sunday
COMMUNITIES = [
    formats(Community("x", digits=digits, hijri=hijri), language)
    for language in Language
    for digits in Digits
    for hijri in (False, True)
]


@given(st.dates(FIRST, LAST), st.sampled_from(COMMUNITIES), st.sampled_from(Sense))
def test_a_day_is_read_as_it_was_written(day: dt.date, written: Formats, sense: Sense) -> None:
    """Whatever the program itself shows, and numbers in any order of ours."""
    shown = (written.day(day), written.date(day), written.whole_day(day))
    numbers = (day.isoformat(), f"{day:%d/%m/%Y}", f" {day.day}.{day.month}.{day.year} ")
    for text in (*shown, *numbers, *(written.digits(each) for each in numbers)):
        assert typed_day(text, NEAR, sense=sense) == day
    assert typed_day(written.month(day), NEAR) == day.replace(day=1)


@given(st.dates(dt.date(2026, 12, 20), dt.date(2027, 12, 19)), st.sampled_from(COMMUNITIES))
def test_a_day_without_its_year_is_to_come_or_gone_by(day: dt.date, written: Formats) -> None:
    texts = (written.day_month(day), written.short_day(day), f"{day.day}/{day.month}")
    for text in texts:
        assert typed_day(text, NEAR, sense=Sense.TO_COME) == day
        gone = typed_day(text, NEAR, sense=Sense.GONE_BY)
        assert gone is not None
        assert gone <= NEAR
        assert (gone.day, gone.month) == (day.day, day.month)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        *(
            (text, dt.date(2027, 1, 15))
            for text in ("15/1", "15.1.", "١٥/١", "15 January", "15 Jan")
        ),
        *(
            (text, dt.date(2027, 1, 15))
            for text in ("January 15", "le 15 janvier", "١٥ يناير ٢٠٢٧")
        ),
        *(
            (text, dt.date(2027, 1, 15))
            for text in ("15 كانون الثاني", "١٥ جانفي", "15th of January")
        ),
        *(
            (text, dt.date(2027, 1, 15))
            for text in ("15-1-27", "15 1 2027", "2027-1-15", "Fri 15 Jan")
        ),
        *((text, dt.date(2026, 12, 21)) for text in ("Monday", "mon", "lundi", "الاثنين", "اثنين")),
        *(
            (text, dt.date(2026, 12, 21))
            for text in ("next Monday", "lundi prochain", "الاثنين القادم")
        ),
        *((text, dt.date(2026, 12, 21)) for text in ("tomorrow", "Demain", "غدًا", "بكرة")),
        *(
            (text, dt.date(2026, 12, 20))
            for text in ("today", "aujourd’hui", "اليوم", "Sunday", "يوم الأحد")
        ),
        *((text, dt.date(2026, 12, 19)) for text in ("yesterday", "hier", "أمس")),
        *(
            (text, dt.date(2026, 12, 22))
            for text in ("après-demain", "بعد غد", "day after tomorrow")
        ),
        *(
            (text, dt.date(2026, 12, 14))
            for text in ("last Monday", "lundi dernier", "الاثنين الماضي")
        ),
        *(
            (text, dt.date(2027, 1, 15))
            for text in ("ven. 15/1", "Friday 15/1", "الجمعة ١٥/١", "le 15/1")
        ),
        *(
            (text, dt.date(2027, 1, 15))
            for text in ("الجمعة الموافق 15/1/2027م", "١٥ شهر ١", "١٥ / ١ / ٢٠٢٧ م")
        ),
        *(
            (text, dt.date(2027, 1, 15))
            for text in ("15\\1\\2027", "15·1", "15-Jan-27", "١٥ كانون ثاني")
        ),
        *((text, dt.date(2026, 12, 20)) for text in ("الحد", "tonight", "ce soir", "الليلة")),
        *(
            (text, dt.date(2026, 12, 22))
            for text in ("التلات", "after tomorrow", "بعد يومين", "in 2 days")
        ),
        *(
            (text, dt.date(2026, 12, 23))
            for text in ("in three days", "dans 3 jours", "بعد ٣ أيام")
        ),
        *(
            (text, dt.date(2026, 12, 27))
            for text in ("next Sunday", "الأحد القادم", "dimanche prochain")
        ),
        *(
            (text, dt.date(2026, 12, 27))
            for text in ("in a week", "d’ici une semaine", "بعد أسبوع", "next week")
        ),
        *(
            (text, dt.date(2026, 12, 17))
            for text in ("3 days ago", "il y a 3 jours", "منذ ٣ أيام", "من ٣ أيام")
        ),
        *(
            (text, dt.date(2026, 12, 13))
            for text in ("last Sunday", "الأحد اللي فات", "dimanche passé")
        ),
        *(
            (text, dt.date(2027, 1, 1))
            for text in ("1er/1", "premier janvier", "1st of January", "١/١")
        ),
        *(
            (text, None)
            for text in ("9 رجب 1448", "١ رمضان", "1448/07/09", "9/7/1448 هـ", "Friday 31/2")
        ),
        *(
            (text, None)
            for text in ("13/13", "in days", "in 9999 days", "ago", "Sunday Monday 3", "ilya")
        ),
        ("1er mars", dt.date(2027, 3, 1)),
        ("mar 3", dt.date(2027, 3, 3)),
        ("18/12", dt.date(2026, 12, 18)),
        ("29/2", dt.date(2028, 2, 29)),
        ("3/2/27", dt.date(2027, 2, 3)),
        *(
            (text, None)
            for text in ("31/2", "2/31/2026", "30 février", "soon", "", "15", "1/1/1800")
        ),
        *((text, None) for text in ("jui 4", "15 January February", "1 2 3 4", "January")),
    ],
)
def test_a_day_is_read_as_people_type_it(text: str, day: dt.date | None) -> None:
    assert typed_day(text, NEAR) == day


@pytest.mark.parametrize(
    ("text", "none"),
    [
        *((text, True) for text in ("31/02", "٣١/٢", "30 February", "31/4/2026", "32/1")),
        *((text, False) for text in ("29/2", "15/1", "soon", "", "Monday")),
    ],
)
def test_a_day_that_no_month_has_is_known(text: str, *, none: bool) -> None:
    assert is_no_such_day(text) is none


@given(st.text(max_size=30))
def test_whatever_is_typed_is_a_day_or_none(text: str) -> None:
    found = typed_day(text, NEAR)
    assert found is None or FIRST <= found <= LAST
