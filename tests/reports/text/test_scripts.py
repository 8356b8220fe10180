"""Text in any of Unicode's writing systems is laid out, whatever our typefaces have of it."""

import os
import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from tlc_desktop.reports.text.lines import Prepared, spans

SCRIPTS = Path("/usr/share/unicode/Scripts.txt")
TOGETHER = 20  # in one process, which reads the fonts anew


def scripts() -> Iterator[tuple[str, list[str]]]:
    """Every script by its name, with its characters."""
    found: dict[str, list[str]] = {}
    lines = SCRIPTS.read_text("utf-8").splitlines() if SCRIPTS.exists() else []
    for line in lines:
        if row := re.match(r"([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*(\w+)", line):
            first, last = int(row[1], 16), int(row[2] or row[1], 16)
            found.setdefault(row[3], []).extend(map(chr, range(first, last + 1)))
    yield from found.items()


def some(characters: list[str], count: int) -> list[str]:
    """At most about `count` of the characters, from all of them."""
    return characters[:: max(1, len(characters) // count)]


def lay_out(characters: list[str]) -> None:
    """A line of a script, alone, among Arabic and Latin, and letter by letter."""
    line = "".join(some(characters, 60))
    for text in (line, " ".join(line), f"اسم {line} abc", *some(characters, 20)):
        for rtl in (False, True):
            Prepared(spans(text), rtl).lines(200, 10)


@pytest.mark.skipif(not SCRIPTS.exists(), reason="no list of Unicode's scripts here")
@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process each wants fork")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_a_line_of_every_script_is_laid_out() -> None:
    """Apart: a script that Qt finds no engine for ended the program, with no word."""
    every = list(scripts())
    assert len(every) > 150
    ended: list[str] = []
    for at in range(0, len(every), TOGETHER):
        some = every[at : at + TOGETHER]
        if not is_laid_out(characters for _, characters in some):
            ended += [name for name, characters in some if not is_laid_out([characters])]
    assert ended == []


def is_laid_out(lines: Iterable[list[str]]) -> bool:
    """Whether a process of its own lives through them."""
    child = os.fork()
    if not child:
        try:
            for characters in lines:
                lay_out(characters)
            os._exit(0)
        finally:
            os._exit(1)
    return os.waitpid(child, 0)[1] == 0


@pytest.mark.parametrize("typed", ["हिन्दी", "৳ 500", "ខ្មែរ", "ܣܘܪܝܝܐ", "ދިވެހި", "ߒߞߏ", "௳"])
def test_what_cannot_be_drawn_is_boxes_that_read_as_typed(typed: str) -> None:
    (line,) = Prepared(spans(typed), False).lines(500, 10)
    read = [glyph[1] for run in line.runs for word in run.words for glyph in word.glyphs]
    if unicodedata.bidirectional(typed[0]) in ("R", "AL"):
        read.reverse()
    assert "".join(read) == typed
