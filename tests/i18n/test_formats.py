"""Numbers and days as the community writes them."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlc_desktop.domain.communities import Community, Digits, Language
from tlc_desktop.i18n.digits import typed_number, western
from tlc_desktop.i18n.formats import Formats, formats, isolate
from tlc_desktop.i18n.typed_times import typed_time

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
        ("25", 25),
        ("٢٥", 25),
        ("۲۵", 25),
        ("٢5", 25),
        ("١٬٢٠٠", 1200),
        ("۱٬۲۰۰", 1200),
        ("1٬200", 1200),
        ("٢٥٫٠", 25),
        ("٢٥ دقيقة", 25),
        ("عشرون", None),
        ("٬", None),
    ],
)
def test_a_number_is_read_however_it_is_typed(typed: str, meant: int | None) -> None:
    assert typed_number(typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("13:15", time(13, 15)),
        ("١٣:١٥", time(13, 15)),
        ("۱۳:۱۵", time(13, 15)),
        ("١٣٫١٥", time(13, 15)),
        ("١٣١٥", time(13, 15)),
        ("\u200f١٣:١٥\u200e", time(13, 15)),
        ("1315", time(13, 15)),
        ("13.15", time(13, 15)),
        ("13", time(13)),
        ("9h30", time(9, 30)),
        *(
            (text, time(13, 15))
            for text in ("1:15 pm", "1:15PM", "1.15 p.m.", "١:١٥ م", "١:١٥ مساءً")
        ),
        *((text, time(13, 15)) for text in ("1:15", "١:١٥", "115 م", "13 h 15", "01:15")),
        *((text, time(9, 30)) for text in ("9:30 am", "٩:٣٠ ص", "9:30 صباحًا", "9:30", "9:30 a.m.")),
        *((text, time(12, 5)) for text in ("12:05", "12:05 pm", "12:05 م", "١٢:٠٥ ظهرًا")),
        *((text, time(0, 5)) for text in ("0:05", "00:05", "12:05 am", "12:05 ص")),
        *((text, time(6, 30)) for text in ("6:30 am", "06:30 ص")),
        ("13h", time(13)),
        ("1h", time(13)),
        ("7", time(7)),
        ("13:15 م", time(13, 15)),
        ("1:15 x", None),
        ("25:00", None),
        ("13:75", None),
        ("soon", None),
        *(
            (text, time(13, 15))
            for text in ("١٫١٥", "13 h 15", "13 heures 15", "13:15:00", "13,15", "115")
        ),
        *(
            (text, time(13, 15))
            for text in ("الساعة ١:١٥", "الساعة الواحدة والربع", "1:15 بعد الظهر", "١:١٥ ب.ظ")
        ),
        *(
            (text, time(13, 15))
            for text in ("at 1:15", "à 13h15", "quarter past one", "une heure et quart")
        ),
        *(
            (text, time(13, 30))
            for text in ("1 ونص", "half past one", "une heure et demie", "١:٣٠ ظهرًا")
        ),
        *(
            (text, time(12, 0))
            for text in ("noon", "Midi", "الظهر", "12 noon", "12 ظهرًا", "midday")
        ),
        *((text, time(0, 0)) for text in ("midnight", "minuit", "منتصف الليل", "12 ليلًا")),
        *((text, time(13, 45)) for text in ("٢ إلا ربع", "quarter to 2", "2 h moins le quart")),
        *(
            (text, time(8, 30))
            for text in ("8 H 30", "8h30 du matin", "٨ ونصف", "8:30 الصبح", "8h30mn")
        ),
        *(
            (text, time(19, 0))
            for text in ("7 مساءً", "7 المغرب", "7h du soir", "7 بالليل", "7 in the evening")
        ),
        ("11:30 ظهرا", time(11, 30)),
        ("midi et demi", time(12, 30)),
        *(
            (text, None)
            for text in ("13-15", "24:00", "half", "ونصف", "past 1", "to", "8 heures 75")
        ),
        ("half past " * 500, None),
        ("", None),
    ],
)
def test_a_time_is_read_however_it_is_typed(typed: str, meant: time | None) -> None:
    assert typed_time(typed) == meant


BY_HALVES = {
    language: formats(Community("Ours", digits=Digits.ARABIC, half_days=True), language)
    for language in Language
}


@pytest.mark.parametrize(
    ("language", "moment", "shown"),
    [
        (Language.ENGLISH, time(13, 15), "1:15\u00a0pm"),
        (Language.ENGLISH, time(0, 5), "12:05\u00a0am"),
        (Language.ENGLISH, time(12, 0), "12:00\u00a0pm"),
        (Language.ARABIC, time(13, 15), "١:١٥\u00a0م"),
        (Language.ARABIC, time(9, 30), "٩:٣٠\u00a0ص"),
        (Language.FRENCH, time(13, 15), "13\u00a0h\u00a015"),
        (Language.FRENCH, time(9, 5), "9\u00a0h\u00a005"),
    ],
)
def test_hours_are_told_by_halves_of_the_day_where_it_is_wanted(
    language: Language, moment: time, shown: str
) -> None:
    assert BY_HALVES[language].time(moment) == shown
    plain = formats(Community("Ours", digits=Digits.ARABIC), language)
    assert western(plain.time(moment)) == f"{moment:%H:%M}"


def test_a_span_of_time_says_the_half_of_the_day_once() -> None:
    noon, quarter, half_past = time(12, 0), time(13, 15), time(14, 30)
    english, arabic, french = (BY_HALVES[language] for language in Language)
    assert english.time_range(quarter, half_past) == "1:15–2:30\u00a0pm"
    assert english.time_range(time(11, 30), noon) == "11:30\u00a0am–12:00\u00a0pm"
    assert arabic.time_range(quarter, half_past) == "١:١٥–٢:٣٠\u00a0م"
    assert french.time_range(quarter, half_past) == "13\u00a0h\u00a015–14\u00a0h\u00a030"


def test_a_time_by_halves_is_read_as_it_is_shown() -> None:
    for language in (Language.ENGLISH, Language.ARABIC):
        for minute in range(0, 24 * 60, 5):
            moment = time(minute // 60, minute % 60)
            assert typed_time(BY_HALVES[language].time(moment)) == moment


def test_names_in_a_list_keep_their_own_direction() -> None:
    assert AR.list(["سلمى", "Ahmed (3/2)"]) == f"{isolate('سلمى')}، {isolate('Ahmed (3/2)')}"


def test_each_language_has_its_quotation_marks() -> None:
    assert [f.quote("x")[0] for f in (EN, AR, FR)] == ["“", "«", "«"]


def test_the_week_is_the_communitys_not_the_languages() -> None:
    for language in Language:
        assert Formats(language).first_day == 5


HIJRI = {
    language: formats(Community("Ours", digits=Digits.ARABIC, hijri=True), language)
    for language in Language
}


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        (Language.ENGLISH, "Tuesday 24 November 2026 – 14 Jumada II 1448"),
        (Language.ARABIC, "الثلاثاء ٢٤ نوفمبر ٢٠٢٦ – ١٤ جمادى الآخرة ١٤٤٨"),
        (Language.FRENCH, "mardi 24 novembre 2026 – 14 joumada ath-thania 1448"),
    ],
)
def test_a_hijri_day_stands_beside_the_other_where_it_is_wanted(
    language: Language, shown: str
) -> None:
    day = date(2026, 11, 24)
    assert HIJRI[language].whole_day(day) == shown
    plain = formats(Community("Ours", digits=Digits.ARABIC), language)
    assert plain.whole_day(day) == plain.day(day)
    assert plain.hijri(day) == ""


# First days of months, of the calendar printed in Mecca.
@pytest.mark.parametrize(
    ("day", "hijri"),
    [
        (date(2024, 3, 11), "1 Ramadan 1445"),
        (date(2025, 3, 1), "1 Ramadan 1446"),
        (date(2025, 6, 26), "1 Muharram 1447"),
        (date(2026, 2, 18), "1 Ramadan 1447"),
        (date(2026, 6, 16), "1 Muharram 1448"),
        (date(2026, 3, 19), "30 Ramadan 1447"),
    ],
)
def test_the_hijri_day_is_that_of_umm_al_qura(day: date, hijri: str) -> None:
    assert HIJRI[Language.ENGLISH].hijri(day) == hijri


def test_where_the_new_moon_is_looked_for_a_hijri_day_is_one_earlier_or_later() -> None:
    first = date(2024, 3, 11)  # of Ramadan, by the calendar
    shown = HIJRI[Language.ENGLISH]
    assert replace(shown, hijri_shift=1).hijri(first) == "2 Ramadan 1445"
    assert replace(shown, hijri_shift=-1).hijri(first + timedelta(days=1)) == "1 Ramadan 1445"
    ours = Community("Ours", hijri=True, hijri_shift=-1)
    assert formats(ours, Language.ENGLISH).hijri(first) == "29 Sha’ban 1445"
    assert replace(shown, hijri_shift=-1).hijri(date.min) == ""


@pytest.mark.parametrize("language", list(Language))
def test_a_day_that_the_calendar_has_not_got_stands_alone(language: Language) -> None:
    shown = HIJRI[language]
    for outside in (date(1924, 7, 31), date(2077, 11, 17), date.min, date(2199, 12, 31)):
        assert shown.whole_day(outside) == shown.day(outside)
        assert shown.whole_period(outside, outside) == shown.period(outside, outside)
    for inside in (date(1924, 8, 1), date(2077, 11, 16)):
        assert shown.hijri(inside)
    across = shown.whole_period(date(2077, 11, 16), date(2077, 11, 17))
    assert "(" not in across


@given(st.dates(date(1924, 8, 1), date(2077, 11, 16)))
def test_hijri_days_follow_each_other(day: date) -> None:
    shown = HIJRI[Language.ENGLISH]
    number = int(shown.hijri(day).split()[0])
    assert 1 <= number <= 30
    following = shown.hijri(min(day + timedelta(days=1), date(2077, 11, 16)))
    assert int(following.split()[0]) in (number + 1, 1, number)
    for language in Language:
        assert not set(HIJRI[language].hijri(day)) & set("ʻ`")


def test_a_term_has_its_hijri_days_in_brackets() -> None:
    first, last = date(2026, 9, 1), date(2027, 1, 20)
    assert HIJRI[Language.ENGLISH].whole_period(first, last) == (
        "1 September 2026 – 20 January 2027 (19 Rabi’ I 1448 – 12 Sha’ban 1448)"
    )
    assert EN.whole_period(first, last) == "1 September 2026 – 20 January 2027"


def test_a_share_has_the_sign_of_its_language() -> None:
    assert [each.percent(150) for each in (EN, AR, FR)] == ["150%", "\u200f١٥٠٪", "150\u00a0%"]


def test_what_is_isolated_runs_as_most_of_it_does() -> None:
    mixed = "Five-minute teachers: اثنان يعلّمان الفصل خمس كلمات بالإشارة."
    assert isolate(mixed) == f"\u2067{mixed}\u2069"
    assert isolate("أ. Mona Fathy wrote it") == "\u2066أ. Mona Fathy wrote it\u2069"
    assert isolate("Mona") == "\u2068Mona\u2069"
    assert isolate("منى") == "\u2068منى\u2069"
    assert isolate("٥") == "\u2068٥\u2069"
