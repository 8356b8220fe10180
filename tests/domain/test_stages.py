"""Where the group says that it is: what holds, what was before, and what shows it."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from tlc_desktop.domain.stages import Reflection, Stage, WhatShows, now_and_before

DAY = date(2026, 6, 2)


def test_what_shows_it_is_typed_one_a_line_with_where_it_comes_from_in_brackets() -> None:
    shows = (
        "Hosts choose freely (class visits, since October).\n\n"
        "نتعلّم من حكاياتنا (تجارب نوفمبر)\n"
        "(no source)\nWe laugh (a lot) more\nTwo (a) (b)\nEmpty ()"
    )
    assert Reflection(DAY, shows=shows).parted == (
        WhatShows("Hosts choose freely", "class visits, since October"),
        WhatShows("نتعلّم من حكاياتنا", "تجارب نوفمبر"),
        WhatShows("(no source)"),
        WhatShows("We laugh (a lot) more"),
        WhatShows("Two (a)", "b"),
        WhatShows("Empty ()"),
    )


@given(st.text(st.sampled_from("ab() .\n"), max_size=30))
def test_no_letter_of_what_shows_it_is_lost(shows: str) -> None:
    kept = "".join(part.text + part.source for part in Reflection(DAY, shows=shows).parted)
    letters = [letter for letter in shows if letter in "ab"]
    assert [letter for letter in kept if letter in "ab"] == letters


def test_a_day_on_which_only_questions_were_talked_about_says_not_where_the_group_is() -> None:
    asked = Reflection(DAY, next_thing="Ask Hala's class")
    only_word = Reflection(DAY, Stage.ISOLATION)
    own_words = Reflection(DAY, words="Between two doors")
    assert now_and_before([asked]) == (None, None)
    assert now_and_before([asked, only_word, asked, own_words]) == (only_word, own_words)
