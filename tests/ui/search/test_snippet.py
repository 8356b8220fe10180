"""The piece of a found text that a row shows."""

from hypothesis import given
from hypothesis import strategies as st

from tlc_desktop.domain.text import words
from tlc_desktop.ui.search.snippet import BEFORE, LENGTH, snippet

MARKS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
texts = st.text(st.sampled_from(f"ab وة\n\n.é {MARKS}"), max_size=600)


@given(texts, st.data())
def test_every_mark_stands_on_a_matched_word(text: str, data: st.DataObject) -> None:
    spans = words(text)
    matched = [span for span in spans if data.draw(st.booleans())]
    shown = snippet(text, matched)
    found = {text[start:end] for start, end in matched}
    assert {shown.title[start:end] for start, end in shown.title_marks} <= found
    assert {shown.line[start:end] for start, end in shown.line_marks} <= found
    assert bool(matched) == bool(shown.title_marks or shown.line_marks)
    bare = shown.line.replace("\u2068", "").replace("\u2069", "")
    assert len(bare) <= LENGTH + 2


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


def isolated(text: str) -> list[str]:
    """What stands in each outermost isolate of `text`, which has nothing but blanks between them."""
    found, depth, start = [], 0, 0
    for place, letter in enumerate(text):
        if letter in "\u2066\u2067\u2068":
            start = start if depth else place + 1
            depth += 1
        elif letter == "\u2069":
            assert depth > 0
            depth -= 1
            if depth == 0:
                found.append(text[start:place])
        else:
            assert depth or letter == " "
    assert depth == 0
    return found


@given(texts, texts)
def test_no_line_turns_the_next(first: str, second: str) -> None:
    """Every line stands in an isolate of its own, whatever marks are typed in it."""
    shown = snippet(f"Title\n{first}\nslip {second}z", [(6, 6)]).line
    lines = f"{first}\nslip {second}z"[:LENGTH].rstrip().split("\n")
    if len(lines) == 1:
        return
    aside = str.maketrans("", "", "\u2066\u2067\u2068\u2069\u200b")
    kept = [line.translate(aside) for line in isolated(shown.removesuffix("…"))]
    expected = [line.translate(aside) for line in lines]
    assert kept == expected


def test_an_override_ends_with_its_line() -> None:
    text = "Title\nsaid \u202ebackwards\nslip of \u2067paper\nend \u2069"
    at = text.index("said")
    shown = snippet(text, [(at, at + 4), (text.index("slip"), text.index("slip") + 4)])
    assert shown.line == (
        "\u2068said \u202ebackwards\u2069 \u2068slip of \u200bpaper\u2069 \u2068end \u200b\u2069"
    )
    assert [shown.line[a:b] for a, b in shown.line_marks] == ["said", "slip"]
