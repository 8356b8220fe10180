"""The same order on every system."""

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyuca import Collator

from tlc_desktop.storage.collation import LazyCollator
from tlc_desktop.storage.sorting import sort_key, warm

lazily, whole = cache(LazyCollator), cache(Collator)


def in_order(*names: str, article_aside: bool = True) -> list[str]:
    return sorted(names, key=lambda name: sort_key(name, article_aside=article_aside))


def test_letters_come_in_the_order_of_their_script() -> None:
    assert in_order("zoo", "Éric", "eve", "abc") == ["abc", "Éric", "eve", "zoo"]
    assert in_order("ياسمين", "بسمة", "أحمد", "ابتسام") == ["ابتسام", "أحمد", "بسمة", "ياسمين"]


def test_the_article_counts_only_if_wanted() -> None:
    assert in_order("هدى", "المنياوي", "بسمة") == ["بسمة", "المنياوي", "هدى"]
    assert in_order("هدى", "المنياوي", "بسمة", article_aside=False)[0] == "المنياوي"


@given(st.text())
def test_any_text_has_a_key(text: str) -> None:
    warm()
    assert sort_key(text) == sort_key(text)


# Each list in its order: the lines that stand together sort alike but for how they are written.
ARABIC = [
    "ابتسام",
    "أحمد",
    "إسراء",
    "أمل",
    "إيمان",
    "آية",
    "بسمة",
    "البيت",
    "تامر",
    "ثناء",
    "جرجس",
    "حنان",
    "سلمى",
    "سَلْوى",
    "سليم",
    "شيماء",
    "عبد الرحمن",
    "عبد الله",
    "علي",
    "فاطمة",
    "كريم",
    "محمد",
    "المنياوي",
    "نادية",
    "هالة",
    "هدى",
    "ياسمين",
    "يوسف",
]
FRENCH = [
    "Adèle",
    "Anaïs",
    "cote",
    "coté",
    "côte",
    "côté",
    "Ecole",
    "école",
    "Édith",
    "Élan",
    "Eloi",
    "Émile",
    "Hélène",
    "Noël",
    "Œdipe",
    "œuf",
    "oeuvre",
    "Zoé",
]
MIXED = [
    "2026",
    "٣ أسئلة",
    "a small box",
    "Élan",
    "English only",
    "Think-Pair-Share",
    "wait time",
    "Zoé",
    "أحمد",
    "البطاقة",
    "بطاقة الخروج",
    "مراجعة",
]
ENGLISH = [
    "a day",
    "Abel",
    "apple",
    "Apples",
    "Mr Ahmed",
    "mrs",
    "O’Brien",
    "Obrien",
    "zoo",
    "Zoom",
]


@pytest.mark.parametrize("names", [ARABIC, FRENCH, ENGLISH, MIXED])
@pytest.mark.parametrize("turn", [0, 3, 7])
def test_a_list_stands_as_its_readers_expect(names: list[str], turn: int) -> None:
    shuffled = [*names[turn:], *names[:turn]][::-1]
    assert in_order(*shuffled) == names


def test_with_the_article_its_words_stand_under_alef() -> None:
    articles = {"البيت", "المنياوي"}
    expected = [name for name in ARABIC if name not in articles]
    at = expected.index("أمل")
    expected[at:at] = ["البيت", "المنياوي"]
    assert in_order(*reversed(ARABIC), article_aside=False) == expected


def test_one_letter_for_all_alefs() -> None:
    written = ["أحمد", "إحمد", "احمد", "آحمد", "ٱحمد"]
    assert len({sort_key(name).split(".")[0] for name in written}) == 1
    for name in written:
        assert in_order("احمر", name, "احمج") == ["احمج", name, "احمر"]


@given(st.lists(st.text(max_size=6) | st.sampled_from(["شُؤون", "cœur", "ﷺ", "漢", "\U00017000"])))
def test_only_the_letters_that_are_met_are_read_and_sort_the_same(texts: list[str]) -> None:
    for text in texts:
        assert lazily().sort_key(text) == whole().sort_key(text)
