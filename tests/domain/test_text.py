"""Folding, words and directions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlc_desktop.domain.text import (
    contained,
    elided,
    fold,
    one_line,
    right_to_left,
    stems,
    without_article,
    words,
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("كِتابٌ", "كتاب"),
        ("كتـــاب", "كتاب"),
        ("آسفي", "اسفي"),
        ("الأُسْرة", "الاسره"),
        ("مستشفى", "مستشفي"),
        ("مؤتمر", "موتمر"),
        ("مسئول", fold("مسؤول")),
        ("مَسْئُول", fold("مسؤول")),
        ("شئون", fold("شؤون")),
        ("رءوس", fold("رؤوس")),
        ("١٢٣", "123"),
        ("۴۵", "45"),
        ("Élève", "eleve"),
        ("Œuvre", "oeuvre"),
        ("ﷺ", fold("صلى الله عليه وسلم")),
        ("کتاب", "كتاب"),
        ("سل\u200fمى", "سلمي"),
    ],
)
def test_spellings_that_are_the_same_fold_alike(typed: str, meant: str) -> None:
    assert fold(typed) == meant


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_one_line_is_one_line(text: str) -> None:
    assert len(one_line(text).splitlines()) <= 1
    assert one_line(one_line(text)) == one_line(text)


def test_a_vowel_mark_does_not_split_a_word() -> None:
    text = "كِتابٌ جديد"
    assert [text[a:b] for a, b in words(text)] == ["كِتابٌ", "جديد"]


@pytest.mark.parametrize(
    ("word", "stem"),
    [("الكتاب", "كتاب"), ("والكتاب", "كتاب"), ("بالكتاب", "كتاب"), ("للكتاب", "كتاب")],
)
def test_what_stands_at_the_front_of_a_word_comes_off(word: str, stem: str) -> None:
    assert stem in stems(word)


@pytest.mark.parametrize("word", ["و", "بنت", "كتب", "seven", ""])
def test_a_short_or_latin_word_keeps_its_front(word: str) -> None:
    assert all(len(stem) >= 3 for stem in stems(word))


def test_lists_leave_the_article_aside() -> None:
    assert without_article("المنيا") == "منيا"
    assert without_article("الم") == "الم"


@pytest.mark.parametrize(
    ("text", "rtl"),
    [
        ("مرحبا بكم hello", True),
        ("hello مرحبا بكم", True),
        ("مرحبا hello all", False),
        ("صفحة من Making Thinking Visible، ترجمناها.", True),
        ("كتب أحدهم: The hero is شجاع but he is also خايف.", True),
        ("Think-Pair-Share: فكّر، شارك", True),
        ("Think-Pair-Share in Arabic class: فكّر، شارك زميلك — and there we stop.", False),
        ("3/2 أولى", True),
        ("\u2068hello all\u2069 مرحبا", True),
        ("(…)", False),
    ],
)
def test_most_words_decide(text: str, rtl: bool) -> None:
    assert right_to_left(text) is rtl


def test_no_strong_letter_leaves_it_open() -> None:
    assert right_to_left("12", otherwise=True)


def test_elided_says_that_something_went() -> None:
    assert elided("abcdef", 4) == "abc…"
    assert elided("abc", 4) == "abc"
    assert elided("\u2068abc\u2069d", 4) == "\u2068abc\u2069d"
    assert elided("\u2068abcd\u2069e", 4) == "\u2068abc…\u2069"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("plain", "plain"),
        ("a\u202eb", "a\u202eb\u202c"),
        ("a\u2067b\u202ec", "a\u2067b\u202ec\u202c\u2069"),
        ("a\u2069\u202eb", "a\u202eb\u202c"),
        ("a\u202cb", "ab"),
        ("\u2068a\u202bb\u2069c", "\u2068a\u202bb\u2069c"),
        ("\u202a\u2068\u202ca\u2069", "\u202a\u2068a\u2069\u202c"),
        ("\u200fa\u200e", "\u200fa\u200e"),
    ],
)
def test_marks_of_direction_end_with_their_text(typed: str, kept: str) -> None:
    assert contained(typed) == kept
    assert contained(kept) == kept
