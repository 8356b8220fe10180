"""Lines with minutes: what people type, in three languages, and what only looks like minutes."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.laws import examples
from tlc_desktop.domain.timed_line import timed


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("The question, 8", ("The question", 8)),
        ("  The question ,8 min ", ("The question", 8)),
        ("Talk (10 minutes)", ("Talk", 10)),
        ("In pairs, then in fours, 12", ("In pairs, then in fours", 12)),
        ("Clarifying\t5", ("Clarifying", 5)),
        ("Debrief – 7", ("Debrief", 7)),
        ("La question ; 8 mn", ("La question", 8)),
        ("السؤال، ٨", ("السؤال", 8)),
        ("أسئلة للتوضيح، ٥ دقائق", ("أسئلة للتوضيح", 5)),
        ("المجموعة تتحدث ١٥ دقيقة", ("المجموعة تتحدث", 15)),
        ("\u200fالسؤال، ٨\u200f", ("السؤال", 8)),
        ("A quiet start", ("A quiet start", None)),
        ("Groups of 4", ("Groups of 4", None)),
        ("Questions 5-10", ("Questions 5-10", None)),
        ("Class 1/3", ("Class 1/3", None)),
        ("Read page 12, 13 and 14", ("Read page 12, 13 and 14", None)),
        ("12", ("12", None)),
        (", 5", (", 5", None)),
        ("", ("", None)),
        ("Long, 1000", ("Long, 1000", None)),
    ],
)
def test_what_a_line_says(line: str, said: tuple[str, int | None]) -> None:
    assert timed(line) == said


@given(st.text(max_size=60))
@settings(max_examples=examples(200))
def test_any_text_is_read(line: str) -> None:
    title, minutes = timed(line)
    assert minutes is None or title
