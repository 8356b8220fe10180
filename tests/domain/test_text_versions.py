"""Which earlier versions of a text are kept, and what became of its words."""

from datetime import date, timedelta

from hypothesis import example, given
from hypothesis import strategies as st

from tlc_desktop.domain.text_versions import ALL, LETTERS, MOST, Fate, Passage, difference, thinned

DAY = date(2026, 11, 23)
words = st.lists(st.sampled_from(["قبل", "الجرس", "slips", "R&D", "<b>", "3/2", "\n", "x"]))


def joined(pieces: list[Passage], without: Fate) -> list[str]:
    return "".join(each.text for each in pieces if each.fate is not without).split()


@given(words.map(" ".join), words.map(" ".join))
@example("a\nb", "a b")
@example("one two " * 3000, "one three " * 3000)
def test_a_difference_holds_both_texts(before: str, now: str) -> None:
    found = difference(before, now)
    assert joined(found, Fate.ADDED) == before.split()
    assert joined(found, Fate.TAKEN_AWAY) == now.split()


def test_a_word_in_the_midst_is_all_that_is_told() -> None:
    found = difference("Give out slips before the bell.", "Give out cards before the bell.")
    fates = [(each.fate, each.text) for each in found]
    assert fates == [
        (Fate.STAYED, "Give out"),
        (Fate.TAKEN_AWAY, " slips"),
        (Fate.ADDED, " cards"),
        (Fate.STAYED, " before the bell."),
    ]


def test_a_new_line_is_told() -> None:
    assert Passage(Fate.ADDED, "\n") in difference("one two", "one\n two")


def test_the_newest_are_kept_and_of_what_is_older_one_a_day() -> None:
    busy = [(DAY, 10)] * 40
    assert thinned(busy) == set(range(ALL, 40))
    a_day = [(DAY - timedelta(days=n // 2), 10) for n in range(200)]
    kept = [each for n, each in enumerate(a_day) if n not in thinned(a_day)]
    assert len(kept) == MOST
    assert kept[:ALL] == a_day[:ALL]
    assert len({day for day, _ in kept[ALL:]}) == MOST - ALL


def test_a_text_has_no_more_letters_than_there_is_room_for_but_always_its_last() -> None:
    assert thinned([(DAY, 2 * LETTERS)]) == set()
    assert thinned([(DAY, LETTERS // 2)] * 5) == {2, 3, 4}
