"""The order of letters, against every case that Unicode has of it."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import pytest
from pdf_reading import UNSEEN

from tlc_desktop.reports.text.lines import Prepared, spans

# Brought by Debian's package unicode-data, which the installer gets for the tests.
UNICODE = Path("/usr/share/unicode")
CASES = UNICODE / "BidiCharacterTest.txt"
ONE_IN = 20

needs_unicode = pytest.mark.skipif(
    not CASES.exists(),
    reason=f"NOT TESTED: {CASES} is not here; the package unicode-data brings it",
)


@dataclass(frozen=True, slots=True)
class Case:
    """A line of the file.

    Attributes:
        text: In the order of reading.
        direction: 0 left to right, 1 right to left, 2 by the first strong letter.
        rtl: The direction that it has.
        levels: Of each character; None for what is gone before lines are ordered.
        order: The indexes of the others, from left to right.
    """

    text: str
    direction: int
    rtl: bool
    levels: tuple[int | None, ...]
    order: tuple[int, ...]


def cases(one_in: int) -> Iterator[Case]:
    """Every so many-th case; the last ones, written by hand, all of them."""
    lines = [line for line in CASES.read_text("utf-8").splitlines() if line and line[0] != "#"]
    for number, line in enumerate(lines):
        codes, direction, level, levels, order = line.split(";")
        if number % one_in == 0 or direction == "2" or (" " in line[:9] and _by_hand(codes)):
            yield Case(
                "".join(chr(int(code, 16)) for code in codes.split()),
                int(direction),
                level == "1",
                tuple(None if one == "x" else int(one) for one in levels.split()),
                tuple(int(one) for one in order.split()),
            )


def _by_hand(codes: str) -> bool:
    """Whether a case is none of those made of dice, brackets and four letters."""
    made = {"0061", "0062", "0063", "05D0", "05D1", "05D2", "0028", "0029", "005B", "005D"}
    return not made.union({"2680", "2681", "2682"}).issuperset(codes.split())


@lru_cache(maxsize=1)
def mirrored() -> dict[int, str]:
    found: dict[int, str] = {}
    for line in (UNICODE / "BidiMirroring.txt").read_text("utf-8").splitlines():
        codes = line.partition("#")[0].split(";")
        if len(codes) == 2:
            found[int(codes[0], 16)] = chr(int(codes[1], 16))
    return found


def expected(case: Case) -> str:
    """What is seen from left to right; blanks at the line's end are not."""
    end = len(case.text)
    while end and (case.text[end - 1].isspace() or case.text[end - 1] in UNSEEN):
        end -= 1
    seen: list[str] = []
    for index in case.order:
        character = case.text[index]
        if index < end and character not in UNSEEN:
            turned = (case.levels[index] or 0) % 2
            seen.append(character.translate(mirrored()) if turned else character)
    return "".join(seen).replace("\t", " ")


def drawn(text: str, rtl: bool | None) -> str:
    """What our engine draws from left to right, a cluster as its letters stand."""
    (line,) = Prepared(spans(text), False, rtl).lines(1e4, 10) or [None]
    assert line is not None
    placed: list[tuple[float, int, str]] = []
    for run in line.runs:
        pen = run.x
        for word in run.words:
            for _glyph, read, advance, shift, _rise in word.glyphs:
                pen += shift * run.size / 1000
                placed.append((round(pen, 3), len(placed), read))
                pen += advance * run.size / 1000
    return "".join(c for _, _, read in sorted(placed) for c in read if c not in UNSEEN)


@needs_unicode
@pytest.mark.parametrize("one_in", [ONE_IN, pytest.param(1, marks=pytest.mark.long)])
def test_every_case_of_unicode_is_drawn_in_its_order(one_in: int) -> None:
    count = 0
    wrong: list[tuple[str, str, str]] = []
    for case in cases(one_in):
        count += 1
        seen = drawn(case.text, case.rtl)
        if seen != expected(case):
            wrong.append((ascii(case.text), ascii(expected(case)), ascii(seen)))
    assert count > 90_000 / one_in
    assert wrong == []


def test_what_stands_in_isolates_does_not_turn_a_text() -> None:
    inner = "\u2068a \u2068ب\u2069 c\u2069"
    assert Prepared(spans(f"{inner} ب"), False).rtl
    assert Prepared(spans(f"{inner} 3"), True).rtl
    assert not Prepared(spans(f"{inner} 3"), False).rtl
    assert not Prepared(spans("\u2067ب"), False).rtl  # never closed: all of it is inside


def test_a_line_does_not_steer_the_next_one() -> None:
    first, second = Prepared(spans("ab \u202ecd\nef gh"), False).lines(1e3, 10)
    assert [run.words[0].glyphs[0][1] for run in first.runs] == ["a", "d"]
    assert "".join(g[1] for run in second.runs for w in run.words for g in w.glyphs) == "ef gh"


def test_a_box_keeps_the_order_of_the_letter_it_stands_for() -> None:
    """A box is a neutral sign: in an Arabic line, Chinese ran backwards."""
    for letter in "中文":
        assert unicodedata.bidirectional(letter) == "L"
    assert drawn("اسم 中文 ب", None) == "ب 中文 مسا"
    assert drawn("a \u0710\u0712 b", None) == "a \u0712\u0710 b"
