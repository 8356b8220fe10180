"""The piece of a found text that a row shows."""

from hypothesis import given
from hypothesis import strategies as st

from tlc_desktop.domain.text import words
from tlc_desktop.ui.search.snippet import BEFORE, LENGTH, snippet

texts = st.text(st.sampled_from("ab وة\n.é "), max_size=600)


@given(texts, st.data())
def test_every_mark_stands_on_a_matched_word(text: str, data: st.DataObject) -> None:
    spans = words(text)
    matched = [span for span in spans if data.draw(st.booleans())]
    shown = snippet(text, matched)
    found = {text[start:end] for start, end in matched}
    assert {shown.title[start:end] for start, end in shown.title_marks} <= found
    assert {shown.line[start:end] for start, end in shown.line_marks} <= found
    assert bool(matched) == bool(shown.title_marks or shown.line_marks)
    assert len(shown.line) <= LENGTH + 2


def test_a_match_far_in_the_text_is_brought_near() -> None:
    text = "Title\n" + "word " * 100 + "slip of paper"
    at = text.index("slip")
    shown = snippet(text, [(at, at + 4)])
    assert shown.title == "Title"
    assert shown.line.startswith("…word")
    ((start, end),) = shown.line_marks
    assert shown.line[start:end] == "slip"
    assert start <= BEFORE + 1


def test_a_match_in_the_title_needs_no_second_line() -> None:
    shown = snippet("One slip\nOther words", [(4, 8)])
    assert (shown.title_marks, shown.line) == (((4, 8),), "")
