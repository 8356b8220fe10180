"""The same order on every system."""

from hypothesis import given
from hypothesis import strategies as st

from tlc_desktop.storage.sorting import sort_key, warm


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
