"""The part of a found text that is shown: its title, and a piece round the first matched word."""

from collections.abc import Sequence
from dataclasses import dataclass

BEFORE = 36
LENGTH = 220
SEEN = 64

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Snippet:
    """What a row of results says.

    Attributes:
        title: The first line of the text.
        title_marks: Where matched words start and end in `title`.
        line: A piece of the text; empty when the title shows a match already.
        line_marks: Where matched words start and end in `line`.
    """

    title: str
    title_marks: Spans
    line: str
    line_marks: Spans


def snippet(text: str, matches: Sequence[tuple[int, int]]) -> Snippet:
    """Choose what to show of a text that was found.

    Args:
        text: Its title first, one line each.
        matches: Where matched words start and end in `text`, in order.
    """
    title, _, _ = text.partition("\n")
    length = len(title)
    in_title = tuple((start, end) for start, end in matches if end <= length)
    below = [span for span in matches if span[0] > length]
    # A match far along a title is beyond where its row is cut.
    far = [span for span in in_title if span[1] > SEEN]
    if in_title and in_title[0][1] <= SEEN and not below:
        return Snippet(title, in_title, "", ())
    wanted = below or far
    if not wanted:
        return Snippet(title, in_title, "", ())
    line, marks = _piece(text, wanted)
    return Snippet(title, in_title, line, marks)


def _piece(text: str, wanted: Sequence[tuple[int, int]]) -> tuple[str, Spans]:
    """At most `LENGTH` letters of `text` round the first of `wanted`, cut between words."""
    first = wanted[0][0]
    line_start = text.rfind("\n", 0, first) + 1
    start = line_start
    if first - line_start > BEFORE:
        blank = text.find(" ", first - BEFORE, first)
        start = blank + 1 if blank >= 0 else first
    lead = "…" if start > line_start else ""
    piece = text[start : start + LENGTH].replace("\n", " ")
    shift = len(lead) - start
    end = start + len(piece)
    marks = tuple((left + shift, right + shift) for left, right in wanted if right <= end)
    if end < len(text):
        piece = piece.rstrip() + "…"
    return lead + piece, marks
