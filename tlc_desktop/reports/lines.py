# pyright: reportUnknownMemberType=false
# (Qt's stubs say too little of formats)
"""The one text engine: Qt lays lines out, and `Paper` prints their glyphs.

Qt's layout does the direction, joining and wrapping that the screen shows. The text is
laid out at a large pixel size with the typeface's own measures, so that nothing depends
on a screen, and only in the bundled typefaces.
"""

import re
import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QGuiApplication,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from tlc_desktop.domain.text import right_to_left
from tlc_desktop.reports.fonts import FONTS, SYMBOLS, TEXT, Face, box, characters, widths
from tlc_desktop.reports.glyphs import (
    NO_GLYPH,
    PIXELS,
    TURN,
    Glyph,
    Line,
    Run,
    Word,
    ends_in_letter,
    parting,
    printed,
)
from tlc_desktop.reports.looks import Look, Stretch, choose

Spans: TypeAlias = tuple[tuple[str, bool], ...]

LATIN_IN_ARABIC = 0.88
_SMALL = round(PIXELS * LATIN_IN_ARABIC)
_ISOLATES = "\u2066\u2067\u2068"
_POP_ISOLATE = "\u2069"
_NARROWEST = 0.88
_STEPS = 4
_ISOLATING = re.compile("[\u2066-\u2068]")
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]")
_PLAIN_ARABIC = re.compile(
    "[ \u00a0!.:/()\u00ab\u00bb\u00b7\u2013\u2014\u2018-\u201d\u2026\u060c\u061b\u061f\u0621-\u063a\u0640-\u0652\u0660-\u066c0-9]*\\Z"
)
# An isolate whose brackets and figures, if it had any, could go another way outside it.
_NAMES = re.compile("\u2068([ \u00a0.\u060c\u0621-\u063a\u0640-\u0652]*)\u2069")
_BLANKS = re.compile("([ \u00a0])")
_LONG = re.compile(r"\S{60}")
_PLAIN = re.compile(r"[\x20-\x7e\u00a0-\u00ac\u00ae-\u017f\u2013\u2014\u2018-\u201d\u2026]*\Z")
_local = threading.local()
_kept: list[QGuiApplication] = []


@dataclass(frozen=True, slots=True)
class Size:
    """Size and leading in points, for text without and with Arabic letters."""

    latin: float
    latin_leading: float
    arabic: float
    arabic_leading: float
    bold: bool = False

    def of(self, arabic: bool) -> tuple[float, float]:
        """Size and leading of a paragraph."""
        if arabic:
            return self.arabic, self.arabic_leading
        return self.latin, self.latin_leading


def ensure_gui() -> None:
    """Make the bundled typefaces known to Qt, with an application that has no screen if none runs."""
    if QGuiApplication.instance() is None:
        _kept.append(QGuiApplication(["tlc-desktop", "-platform", "offscreen"]))
    _register()


@lru_cache(maxsize=1)
def _register() -> None:
    for face in Face:
        # Not by its path: off screen, on Windows, Qt opens no path with Arabic letters in it.
        if QFontDatabase.addApplicationFontFromData((FONTS / face.value).read_bytes()) < 0:
            raise RuntimeError(f"cannot read the typeface {face.value}")


def spans(text: str | Iterable[tuple[str, bool]], bold: bool = False) -> Spans:
    """`text` as spans; a plain string becomes one, bold or not."""
    return ((text, bold),) if isinstance(text, str) else tuple(text)


_PLAINEST = Look(Face.REGULAR)
Breaks: TypeAlias = Sequence[tuple[int, int]]


class Prepared:
    """Text ready for Qt: what is shown, what it reads as, and in which typefaces."""

    __slots__ = ("_face", "_layout", "_lines", "_said", "_shown", "_wrapped", "arabic", "rtl")

    def __init__(self, text: Spans, page_rtl: bool, rtl: bool | None = None) -> None:
        """Choose typefaces for `text`.

        Args:
            text: As typed; line ends in it are kept.
            page_rtl: The direction of a text without strong letters of its own.
            rtl: Its direction, where that is known; else its first strong letter's.
        """
        ensure_gui()
        whole = "".join(piece for piece, _ in text)
        plain = _PLAIN.match(whole) is not None
        self.arabic = not plain and _ARABIC.search(whole) is not None
        self.rtl = right_to_left(_outside(whole), page_rtl) if rtl is None else rtl
        if not plain and len(text) == 1 and "\u2068" in whole:
            bare = _bare(whole, self.rtl)
            if bare is not None:
                text, whole = ((bare, text[0][1]),), bare
        plain = plain or (not self.rtl and _PLAIN.match(whole) is not None)
        simple = (plain and not self.rtl) or (self.rtl and _PLAIN_ARABIC.match(whole) is not None)
        stretches: list[Stretch] = []
        self._said: Sequence[str] = whole
        self._shown = whole
        self._face: Face | None = None
        if plain or simple:
            stretches = [
                Stretch(piece, Look(Face.BOLD if bold else Face.REGULAR)) for piece, bold in text
            ]
            if simple and len(text) == 1 and not _LONG.search(whole):
                self._face = stretches[0].look.face
        else:
            said: list[str] = []
            for piece, bold in text:
                choose(piece, bold, self.arabic, (said, stretches))
            self._said = said
            self._shown = "".join(stretch.text for stretch in stretches)
        self._layout = _layout(self._shown, stretches, self.rtl)
        self._wrapped = -1.0
        self._lines: list[QTextLine] = []

    def breaks(self, width: float) -> Breaks:
        """Where lines of `width` ems start, and how long they are, in UTF-16 units."""
        return [(line.textStart(), line.textLength()) for line in self._wrap(width)]

    def lines(self, width: float, size: float) -> tuple[Line, ...]:
        """The lines at `width` ems, for a size in points."""
        lines = self._wrap(width)
        if self._face is None:
            return tuple(printed(line, self._said, size) for line in lines)
        return tuple(
            _of_words(
                self._shown[line.textStart() :][: line.textLength()], self._face, self.rtl, size
            )
            for line in lines
        )

    def words_of(self, start: int, length: int) -> int:
        """How many words stand in a line."""
        return len("".join(self._said[start : start + length]).split())

    def _wrap(self, width: float) -> list[QTextLine]:
        if self._wrapped != width:
            self._wrapped = width
            self._lines = []
            self._layout.beginLayout()
            while (line := self._layout.createLine()).isValid():
                line.setLineWidth(width * PIXELS)
                self._lines.append(line)
            self._layout.endLayout()
        return self._lines


def _outside(text: str) -> str:
    """`text` without what stands in isolates: they have directions of their own."""
    if not _ISOLATING.search(text):
        return text
    depth = 0
    out: list[str] = []
    for character in text:
        if character in _ISOLATES:
            depth += 1
        elif character == _POP_ISOLATE:
            depth = max(depth - 1, 0)
        elif not depth:
            out.append(character)
    return "".join(out)


def _bare(text: str, rtl: bool) -> str | None:
    """`text` without its isolates, where all runs one way and they change nothing; else None."""
    if not rtl:
        bare = text.replace("\u2068", "").replace(_POP_ISOLATE, "")
        return bare if _PLAIN.match(bare) else None
    bare = _NAMES.sub(r"\1", text)
    return bare if _PLAIN_ARABIC.match(bare) else None


def _of_words(text: str, face: Face, rtl: bool, size: float) -> Line:
    """A line all of whose words run one way: each is shaped once, and found again."""
    parts = _BLANKS.split(text.rstrip())
    if rtl:
        parts = _parted(parts)[::-1]
    words = [_word(part, face, rtl) for part in parts if part]
    if not words:
        return Line((), 0)
    run = Run(face, size, 0, tuple(words))
    return Line((run,), run.width)


def _parted(parts: list[str]) -> list[str]:
    """Words and blanks by turns; a blank after a figure or a sign is marked as parting."""
    return [
        part + TURN
        if i % 2 and parts[i - 1] and not ends_in_letter(parts[i - 1], len(parts[i - 1]))
        else part
        for i, part in enumerate(parts)
    ]


@lru_cache(maxsize=1 << 14)
def _word(text: str, face: Face, rtl: bool) -> Word:
    """A word, or a blank, as it is shaped by itself."""
    if text[0].isspace():
        glyph = characters(face).get(ord(text[0]), characters(face)[32])
        advance = widths(face)[glyph]
        halves = tuple(parting(face, glyph, text[0], 0))
        return Word(halves if text[1:] else ((glyph, text, advance, 0, 0),), advance)
    layout = _layout(text, [Stretch(text, Look(face))], rtl)
    layout.beginLayout()
    line = layout.createLine()
    line.setNumColumns(len(text) + 1)
    layout.endLayout()
    runs = printed(line, text, 1000).runs
    glyphs: list[Glyph] = []
    marks: list[tuple[int, float, int]] = []
    pen = 0
    for run in sorted(runs, key=lambda run: run.x):
        [word] = run.words
        shift = round(run.x) - pen
        first = word.glyphs[0]
        glyphs.append((*first[:3], first[3] + shift, first[4]))
        glyphs.extend(word.glyphs[1:])
        marks.extend((glyph, x + run.x, rise) for glyph, x, rise in word.marks)
        pen = round(run.x) + word.width
    return Word(tuple(glyphs), pen, tuple(marks))


def fitted(prepared: Prepared, width: float, balanced: bool = False) -> float:
    """The measure in ems that reads best in `width`, without adding a line.

    Balanced lines are as even as can be; others only avoid a last line of one word,
    by at most 12 %.
    """
    lines = prepared.breaks(width)
    if len(lines) < 2:
        return width
    if balanced:
        return _narrowest(prepared, width, len(lines))
    if prepared.words_of(*lines[-1]) != 1:
        return width
    for step in range(1, _STEPS + 1):
        narrower = width * (1 - (1 - _NARROWEST) * step / _STEPS)
        tried = prepared.breaks(narrower)
        if len(tried) == len(lines) and prepared.words_of(*tried[-1]) > 1:
            return narrower
        if len(tried) > len(lines):
            break
    return width


def _narrowest(prepared: Prepared, width: float, count: int) -> float:
    low, high = width / 2, width
    for _ in range(6):
        middle = (low + high) / 2
        if len(prepared.breaks(middle)) > count:
            low = middle
        else:
            high = middle
    return high


def _format(look: Look) -> QTextCharFormat:
    """The format of a stretch. Each thread has its own: Qt keeps a typeface's engine in it."""
    known: dict[Look, QTextCharFormat] | None = getattr(_local, "formats", None)
    if known is None:
        known = _local.formats = {}
    found = known.get(look)
    if found is None:
        found = known[look] = QTextCharFormat()
        found.setFont(_font(look))
    return found


def _font(look: Look) -> QFont:
    font = QFont(SYMBOLS if look.face is Face.SYMBOLS else TEXT)
    font.setBold(look.face is Face.BOLD)
    pixels = _SMALL if look.small else PIXELS
    font.setPixelSize(pixels)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    if look.boxes:
        wider = widths(Face.SYMBOLS)[box()] - widths(Face.SYMBOLS)[NO_GLYPH]
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, wider * pixels / 1000)
    return font


def _layout(text: str, stretches: Sequence[Stretch], rtl: bool) -> QTextLayout:
    layout = QTextLayout(text, _font(_PLAINEST))
    option = QTextOption()
    option.setUseDesignMetrics(True)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(direction)
    option.setTabStopDistance(1)
    layout.setTextOption(option)
    ranges: list[QTextLayout.FormatRange] = []
    at = 0
    for piece, look in stretches:
        units = len(piece.encode("utf-16-le")) // 2
        if look != _PLAINEST:
            stretch: Any = QTextLayout.FormatRange()
            stretch.start = at
            stretch.length = units
            stretch.format = _format(look)
            ranges.append(stretch)
        at += units
    layout.setFormats(ranges)
    return layout
