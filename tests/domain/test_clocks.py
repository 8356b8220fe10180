"""When the date of a computer cannot be right."""

from datetime import date

import pytest

from tlc_desktop.domain.clocks import contradicted_by

BUILT, CHANGED = date(2026, 11, 1), date(2026, 11, 23)


@pytest.mark.parametrize(
    ("today", "is_wrong"),
    [
        (date(2006, 1, 1), True),  # an empty battery
        (date(2026, 11, 21), True),
        (date(2026, 11, 22), False),  # a zone
        (CHANGED, False),
        (date(2031, 2, 1), False),  # a long rest
        (date(2076, 11, 23), True),
    ],
)
def test_a_day_before_what_was_or_far_after_cannot_be_right(today: date, is_wrong: bool) -> None:
    assert (contradicted_by(today, (BUILT, CHANGED)) == CHANGED) is is_wrong
    assert contradicted_by(today, (None, None)) is None


def test_the_later_of_what_is_known_counts() -> None:
    assert contradicted_by(date(2026, 1, 1), (BUILT, date(2024, 3, 1))) == BUILT
    assert contradicted_by(date(2026, 1, 1), (None, date(2024, 3, 1))) is None
