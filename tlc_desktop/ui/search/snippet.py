"""The part of a found text that is shown: its title, and a piece round the first matched word."""

from collections.abc import Sequence
from dataclasses import dataclass

from tlc_desktop.i18n.formats import isolate

BEFORE = 36
LENGTH = 220
SEEN = 64

_BEGIN_ISOLATE, _END_ISOLATE, _NOTHING = "\u2066\u2067\u2068", "\u2069", "\u200b"

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
    piece = text[start : start + LENGTH]
    end = start + len(piece)
    within = [(left - start, right - start) for left, right in wanted if right <= end]
    shown, marks = _joined(piece.rstrip() if end < len(text) else piece, within)
    tail = "…" if end < len(text) else ""
    return f"{lead}{shown}{tail}", tuple((a + len(lead), b + len(lead)) for a, b in marks)


def _joined(piece: str, marks: list[tuple[int, int]]) -> tuple[str, list[tuple[int, int]]]:
    """The lines of `piece` after each other, none turning the next; `marks` moved with them."""
    lines = piece.split("\n")
    if len(lines) == 1:
        return piece, marks
    shown = " ".join(isolate(_balanced(line)) for line in lines)
    # Each line has a mark of ours before it, and one after every line above it.
    added = [1 + 2 * piece.count("\n", 0, left) for left, _ in marks]
    return shown, [(a + n, b + n) for (a, b), n in zip(marks, added, strict=True)]


def _balanced(line: str) -> str:
    """`line`, in which a mark that isolates and has no other end is one that does nothing."""
    letters = list(line)
    opened: list[int] = []
    for place, letter in enumerate(line):
        if letter in _BEGIN_ISOLATE:
            opened.append(place)
        elif letter == _END_ISOLATE and opened:
            opened.pop()
        elif letter == _END_ISOLATE:
            letters[place] = _NOTHING
    for place in opened:
        letters[place] = _NOTHING
    return "".join(letters)
