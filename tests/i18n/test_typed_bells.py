"""The school's periods, as they are typed."""

from datetime import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.laws import examples
from tlc_desktop.domain.communities import Digits, Language
from tlc_desktop.domain.errors import BellEndsFirst, BellsOverlap, BellWrong
from tlc_desktop.domain.periods import Bell
from tlc_desktop.i18n.formats import Formats
from tlc_desktop.i18n.typed_bells import typed_bells, written_bells

QUARTER_TO = time(7, 45), time(8, 30)


def test_a_period_may_be_typed_in_any_way_that_times_are_typed() -> None:
    lines = (
        "1  07:45 – 08:30",
        "07:45-08:30",
        "1. 7:45 - 8:30",
        "1) 7.45–8.30",
        "1\t07:45\t08:30",
        "0745-0830 1",
        "1: from 7:45 to 8:30 am",
        "7:45-8:30 am",
        "١  ٧:٤٥ – ٨:٣٠",
        "١ من ٧:٤٥ إلى ٨:٣٠ ص",
        "1  7h45 – 8h30",
        "1 : de 7 h 45 à 8 h 30",
        "1, 7:45, 45 min",
        "١ ٧:٤٥ (٤٥ دقيقة)",
        "07:45 8:30",
    )
    for line in lines:
        assert typed_bells(line) == [Bell("1", *QUARTER_TO)], line


def test_a_name_stands_before_or_after_its_times_as_it_was_typed() -> None:
    names = {
        "First lesson 07:45 – 08:30": "First lesson",
        "07:45–08:30: Première heure": "Première heure",
        "الحصة الأُولى ٧:٤٥ - ٨:٣٠": "الحصة الأُولى",
        "Periods 3-4 07:45–08:30": "Periods 3-4",
        "٣ 07:45–08:30": "3",
    }
    for line, name in names.items():
        assert typed_bells(line) == [Bell(name, *QUARTER_TO)], line


def test_hours_of_a_clock_with_twelve_are_those_of_the_school_s_day() -> None:
    text = "11:50-12:35\n12:35-1:20\n1:20-2:05\n02:15-03:00"
    assert [bell.starts for bell in typed_bells(text)] == [
        time(11, 50),
        time(12, 35),
        time(13, 20),
        time(14, 15),
    ]
    assert typed_bells("6:45 - 7:30") == [Bell("1", time(6, 45), time(7, 30))]
    late = "1:00-1:45 pm\n5:15-6:00\n6:00-6:45\n6:45-7:30\n7:30-8:15"
    assert typed_bells(late)[-1] == Bell("5", time(19, 30), time(20, 15))
    assert typed_bells("7:00-7:45 pm") == [Bell("1", time(19), time(19, 45))]


def test_what_is_no_period_is_refused_with_its_line() -> None:
    for line in ("Break", "07:45", "3 7:45-8:30, 4 8:30-9:15", "25:00-26:00", "1", "7:45 – noon"):
        with pytest.raises(BellWrong) as wrong:
            typed_bells(f"07:00-07:40\n{line}")
        assert wrong.value.text == line
    for line in ("09:15–08:30", "3 09:15–09:15", "14:00-13:20"):
        with pytest.raises(BellEndsFirst) as backwards:
            typed_bells(line)
        assert backwards.value.text == line
    with pytest.raises(BellsOverlap) as both:
        typed_bells("2 08:30–09:15\n1 07:45–08:35")
    assert (both.value.text, both.value.other) == ("1 07:45–08:35", "2 08:30–09:15")
    assert typed_bells(" \n") == []


def test_a_name_does_not_turn_the_times_beside_it() -> None:
    bells = [Bell("Lab\u202e", *QUARTER_TO)]
    assert written_bells(bells, Formats(Language.ENGLISH)) == "Lab  07:45–08:30"


def test_lines_in_any_order_are_periods_by_time() -> None:
    bells = typed_bells("12:35-13:20\n08:30-09:15\n07:45-08:30")
    assert [(bell.name, bell.starts.hour) for bell in bells] == [("1", 7), ("2", 8), ("3", 12)]


@settings(max_examples=examples(100))
@given(
    st.sampled_from(Language),
    st.booleans(),
    st.integers(6 * 60, 8 * 60),
    st.lists(st.tuples(st.integers(0, 60), st.integers(20, 90)), min_size=1, max_size=8),
)
def test_what_is_written_is_read_again(
    language: Language, halves: bool, first: int, day: list[tuple[int, int]]
) -> None:
    bells: list[Bell] = []
    at = first
    for number, (wait, length) in enumerate(day, 1):
        at += wait
        bells.append(Bell(str(number), time(*divmod(at, 60)), time(*divmod(at + length, 60))))
        at += length
    figures = Digits.ARABIC if language is Language.ARABIC else Digits.WESTERN
    text = written_bells(bells, Formats(language, figures, has_half_days=halves))
    assert typed_bells(text) == bells, text
