"""The defaults of a community."""

from tlc_desktop.domain.communities import FRIDAY, SATURDAY, Community, Language


def test_the_week_of_egypt_whatever_the_language() -> None:
    for language in Language:
        community = Community("Ours", language)
        assert community.first_day == SATURDAY
        assert community.weekend == {FRIDAY, SATURDAY}


def test_one_language_runs_right_to_left() -> None:
    assert [language for language in Language if language.right_to_left] == [Language.ARABIC]
