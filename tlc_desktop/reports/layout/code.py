# pyright: reportUnknownMemberType=false
# (ReportLab's stubs say too little)
"""The short code of a page that comes back: five characters, and the same as a square for a reader that types."""

from functools import lru_cache

import segno
from reportlab.lib.units import mm

from tlc_desktop.reports.layout.blocks import Block
from tlc_desktop.reports.layout.canvas import PdfCanvas
from tlc_desktop.reports.text.fonts import characters, widths
from tlc_desktop.reports.text.glyphs import GlyphLine, GlyphWord, Run
from tlc_desktop.reports.text.typefaces import Face

_LARGE, _SMALL = 14, 10
_SPACING = 100  # thousandths of an em, between the characters
_CAPITALS = 0.71
_SQUARE, _BETWEEN = 11 * mm, 2 * mm
_BESIDE = 4 * mm  # between the code and what stands before it


class CodeWord(Block):
    """The five characters alone, from left to right on every page; nothing where there is none.

    Attributes:
        wide: How wide they are.
    """

    def __init__(self, code: str, rtl: bool, size: float = _SMALL, align: float = 0) -> None:
        """A code in a size; `align` is 0 at the page's start, 1 at its end."""
        super().__init__()
        self._line = _line(code, size)
        self._align = 1 - align if rtl else align
        self._own_width = 0.0
        self.wide = self._line.width
        self.capitals = _CAPITALS * size
        self.first_baseline = self.capitals

    def measure(self, width: float) -> float:
        self._own_width = width
        return self.capitals

    def paint(self, canvas: PdfCanvas, x: float, top: float) -> None:
        left = x + (self._own_width - self.wide) * self._align
        canvas.text(left, top - self.first_baseline, self._line)


class CodeCorner(Block):
    """A code in the corner of its page: large, at the end, with its square at the outer edge.

    Attributes:
        wide: How wide it is, with the white before it; 0 where there is no code.
    """

    def __init__(self, code: str, rtl: bool, *, has_square: bool = True) -> None:
        """A code; "" stands for none yet, and prints nothing."""
        super().__init__()
        self._code = code
        self._rtl = rtl
        self._word = CodeWord(code, rtl, _LARGE, 1)
        self._square = _SQUARE if has_square else 0.0
        self._own_width = 0.0
        self.wide = self._word.wide + self._beside + _BESIDE if code else 0.0
        self.capitals = self._word.capitals
        self.first_baseline = self.capitals + max(self._square - self.capitals, 0) / 2

    @property
    def _beside(self) -> float:
        return self._square + _BETWEEN if self._square else 0

    def measure(self, width: float) -> float:
        self._own_width = width
        self._word.measure(width - self._beside)
        return max(self._square, self.capitals)

    def paint(self, canvas: PdfCanvas, x: float, top: float) -> None:
        if not self._code:
            return
        down = self.first_baseline - self._word.first_baseline
        self._word.paint(canvas, x + (self._beside if self._rtl else 0), top - down)
        if self._square:
            left = x if self._rtl else x + self._own_width - self._square
            paint_square(canvas, left, top, _SQUARE, _rows(self._code))


def _line(code: str, size: float) -> GlyphLine:
    face = Face.BOLD
    placed = [(characters(face)[ord(character)], character) for character in code]
    if not placed:
        return GlyphLine((), 0)
    glyphs = [(glyph, read, widths(face)[glyph] + _SPACING, 0, 0) for glyph, read in placed]
    wide = sum(glyph[2] for glyph in glyphs)
    run = Run(face, size, 0, (GlyphWord(tuple(glyphs), wide),))
    return GlyphLine((run,), (wide - _SPACING) * size / 1000)


@lru_cache(maxsize=64)
def _rows(code: str) -> tuple[bytes, ...]:
    """The rows of a code's square, from the top: version 1, a quarter of it may be dirty."""
    made = segno.make(code, version=1, error="q", mode="alphanumeric", boost_error=False)
    return tuple(bytes(row) for row in made.matrix)


def paint_square(
    canvas: PdfCanvas, x: float, top: float, wide: float, rows: tuple[bytes, ...]
) -> None:
    """All black in one path: between squares of their own, some printers would leave white."""
    side = wide / len(rows)
    path = canvas.beginPath()
    for down, row in enumerate(rows, 1):
        for across, length in _stretches(row):
            path.rect(x + across * side, top - down * side, length * side, side)
    canvas.drawPath(path, stroke=0, fill=1, fillMode=1)


def _stretches(row: bytes) -> list[tuple[int, int]]:
    """Where black begins in a row, and how long it is."""
    found: list[tuple[int, int]] = []
    for across, black in enumerate(row):
        if black and across and row[across - 1]:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        elif black:
            found.append((across, 1))
    return found
