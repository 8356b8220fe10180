# pyright: reportUnknownMemberType=false
# (Qt's stubs say too little of formats)
"""The one text engine: Qt lays lines out, and `Paper` prints their glyphs.

Qt's layout does the direction, joining and wrapping that the screen shows. The text is
laid out at a large pixel size with the typeface's own measures, so that nothing depends
on a screen, and only in the bundled typefaces.
"""

import re
import threading
import unicodedata
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
from tlc_desktop.reports.fonts import FONTS, SYMBOLS, TEXT, Face, characters, widths
from tlc_desktop.reports.glyphs import PIXELS, Glyph, Line, Run, Word, printed

Spans: TypeAlias = tuple[tuple[str, bool], ...]
Stretch: TypeAlias = tuple[str, Face, bool]

LATIN_IN_ARABIC = 0.88
_SMALL = round(PIXELS * LATIN_IN_ARABIC)
_BOX = "\u25a1"
_LINE_END = "\u2028"
_NARROWEST = 0.88
_STEPS = 4
_BREAKS = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_ISOLATED = re.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069")
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]")
_LATIN = re.compile(
    "[A-Za-z\u00c0-\u024f](?:[ -~\u00a0-\u024f\u2010-\u2027]*[0-9A-Za-z\u00c0-\u024f])?"
)
_PLAIN_ARABIC = re.compile(
    "[ \u00a0!.:/()\u00ab\u00bb\u2026\u060c\u061b\u061f\u0621-\u063a\u0640-\u0652\u0660-\u066c0-9]*\\Z"
)
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
        if QFontDatabase.addApplicationFont(str(FONTS / face.value)) < 0:
            raise RuntimeError(f"cannot read the typeface {face.value}")


def spans(text: str | Iterable[tuple[str, bool]], bold: bool = False) -> Spans:
    """`text` as spans; a plain string becomes one, bold or not."""
    return ((text, bold),) if isinstance(text, str) else tuple(text)


Breaks: TypeAlias = Sequence[tuple[int, int]]


class Prepared:
    """Text ready for Qt: what is shown, what it reads as, and in which typefaces."""

    __slots__ = ("_face", "_layout", "_lines", "_said", "_shown", "_wrapped", "arabic", "rtl")

    def __init__(self, text: Spans, page_rtl: bool) -> None:
        """Choose typefaces for `text`, whose direction is else the page's."""
        ensure_gui()
        whole = "".join(piece for piece, _ in text)
        plain = _PLAIN.match(whole) is not None
        self.arabic = not plain and _ARABIC.search(whole) is not None
        self.rtl = right_to_left(_ISOLATED.sub("", whole), right_to_left(whole, page_rtl))
        simple = (plain and not self.rtl) or (self.rtl and _PLAIN_ARABIC.match(whole) is not None)
        stretches: list[Stretch] = []
        self._said: Sequence[str] = whole
        self._shown = whole
        self._face: Face | None = None
        if plain or simple:
            stretches = [
                (piece, Face.BOLD if bold else Face.REGULAR, False) for piece, bold in text
            ]
            if simple and len(text) == 1 and not _LONG.search(whole):
                self._face = stretches[0][1]
        else:
            said: list[str] = []
            for piece, bold in text:
                _choose(_BREAKS.sub(_LINE_END, piece), bold, self.arabic, (said, stretches))
            self._said = said
            self._shown = "".join(piece for piece, _, _ in stretches)
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


def _choose(piece: str, bold: bool, arabic: bool, into: tuple[list[str], list[Stretch]]) -> None:
    """Add a span of any characters: each in the first typeface that has it, else a box."""
    said, stretches = into
    small: set[int] = set()
    if arabic:
        for match in _LATIN.finditer(piece):
            small.update(range(*match.span()))
    face = Face.BOLD if bold else Face.REGULAR
    for i, character in enumerate(piece):
        glyph, chosen, reads = _choice(character, bold)
        face = chosen or face
        if not glyph:
            continue
        said.append(reads)
        if glyph > "\uffff":
            said.append("")
        if stretches and stretches[-1][1:] == (face, i in small):
            stretches[-1] = (stretches[-1][0] + glyph, *stretches[-1][1:])
        else:
            stretches.append((glyph, face, i in small))


def _of_words(text: str, face: Face, rtl: bool, size: float) -> Line:
    """A line all of whose words run one way: each is shaped once, and found again."""
    parts = _BLANKS.split(text.rstrip())
    words = [_word(part, face, rtl) for part in parts if part]
    if not words:
        return Line((), 0)
    if rtl:
        words.reverse()
    run = Run(face, size, 0, tuple(words))
    return Line((run,), run.width)


@lru_cache(maxsize=1 << 14)
def _word(text: str, face: Face, rtl: bool) -> Word:
    """A word, or a blank, as it is shaped by itself."""
    if text.isspace():
        glyph = characters(face).get(ord(text), characters(face)[32])
        advance = widths(face)[glyph]
        return Word(((glyph, text, advance, 0, 0),), advance)
    layout = _layout(text, [(text, face, False)], rtl)
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


@lru_cache(maxsize=4096)
def _choice(character: str, bold: bool) -> tuple[str, Face | None, str]:
    """What to draw for `character`, in which typeface, and what it reads as.

    Marks that steer direction or joining draw nothing and keep the typeface of what is
    before them (None). What no bundled typeface has becomes a box.
    """
    if character == _LINE_END:
        return character, None, "\n"
    if character == "\t":
        return " ", None, " "
    category = unicodedata.category(character)
    if category == "Cc" or character == "\u00ad" or "\ufe00" <= character <= "\ufe0f":
        return "", None, ""
    if category == "Cf" and not "\u0600" <= character <= "\u0605":
        return character, None, character
    for face in (Face.BOLD if bold else Face.REGULAR, Face.SYMBOLS):
        if ord(character) in characters(face):
            return character, face, character
    return _BOX, Face.SYMBOLS, "\ufffd" if category == "Cs" else character


def _format(face: Face, small: bool) -> QTextCharFormat:
    """The format of a stretch. Each thread has its own: Qt keeps a typeface's engine in it."""
    known: dict[tuple[Face, bool], QTextCharFormat] | None = getattr(_local, "formats", None)
    if known is None:
        known = _local.formats = {}
    found = known.get((face, small))
    if found is None:
        found = known[face, small] = QTextCharFormat()
        found.setFont(_font(face, small))
    return found


def _font(face: Face, small: bool = False) -> QFont:
    font = QFont(SYMBOLS if face is Face.SYMBOLS else TEXT)
    font.setBold(face is Face.BOLD)
    font.setPixelSize(_SMALL if small else PIXELS)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    return font


def _layout(text: str, stretches: Sequence[Stretch], rtl: bool) -> QTextLayout:
    layout = QTextLayout(text, _font(Face.REGULAR))
    option = QTextOption()
    option.setUseDesignMetrics(True)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(direction)
    layout.setTextOption(option)
    ranges: list[QTextLayout.FormatRange] = []
    at = 0
    for piece, face, small in stretches:
        units = len(piece.encode("utf-16-le", "surrogatepass")) // 2
        if face is not Face.REGULAR or small:
            stretch: Any = QTextLayout.FormatRange()
            stretch.start = at
            stretch.length = units
            stretch.format = _format(face, small)
            ranges.append(stretch)
        at += units
    layout.setFormats(ranges)
    return layout
