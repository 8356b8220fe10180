"""The defaults of a community."""

from tlc_desktop.domain.communities import (
    FRIDAY,
    SATURDAY,
    Community,
    Digits,
    Language,
    usual_digits,
)


def test_the_week_of_egypt_whatever_the_language() -> None:
    for language in Language:
        community = Community("Ours", language)
        assert community.first_day == SATURDAY
        assert community.weekend == {FRIDAY, SATURDAY}


def test_arabic_begins_with_its_own_digits() -> None:
    assert usual_digits(Language.ARABIC) is Digits.ARABIC
    assert usual_digits(Language.FRENCH) is Digits.WESTERN


def test_one_language_runs_right_to_left() -> None:
    assert [language for language in Language if language.right_to_left] == [Language.ARABIC]
