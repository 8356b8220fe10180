# pyright: reportUnknownMemberType=false
# (Qt's stubs say too little of formats)
"""The one text engine: Qt lays lines out, and `Paper` prints their glyphs.

Qt's layout does the direction, joining and wrapping that the screen shows. The text is
laid out at a large pixel size with the typeface's own measures, so that nothing depends
on a screen, and only in the bundled typefaces.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtGui import (
    QGuiApplication,
    QTextLayout,
    QTextLine,
)

from tlc_desktop.domain.lengths import TEXT
from tlc_desktop.domain.text import elided, right_to_left
from tlc_desktop.reports.text import typefaces
from tlc_desktop.reports.text.glyphs import (
    PIXELS,
    GlyphLine,
    printed,
)
from tlc_desktop.reports.text.quick_lines import (
    Setting,
    broken_between_words,
    of_mixed_words,
    of_words,
    setting_of,
    without_idle_marks,
)
from tlc_desktop.reports.text.stretches import Stretch, StretchStyle, add_span, layout
from tlc_desktop.reports.text.typefaces import Face

Spans: TypeAlias = tuple[tuple[str, bool], ...]

_NARROWEST = 0.88
_STEPS = 4
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]")
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
    if unread := typefaces.register():
        raise RuntimeError(f"cannot read the typeface {unread[0].value}")


def spans(text: str | Iterable[tuple[str, bool]], bold: bool = False) -> Spans:
    """`text` as spans; a plain string becomes one, bold or not."""
    return ((text, bold),) if isinstance(text, str) else tuple(text)


Breaks: TypeAlias = Sequence[tuple[int, int]]


class Prepared:
    """Text ready for Qt: what is shown, what it reads as, and in which typefaces."""

    __slots__ = (
        "_breaks",
        "_broken",
        "_face",
        "_layout",
        "_lines",
        "_said",
        "_setting",
        "_shown",
        "_stretches",
        "_wrapped",
        "arabic",
        "rtl",
    )

    def __init__(self, text: Spans, page_rtl: bool, rtl: bool | None = None) -> None:
        """Choose typefaces for `text`.

        Args:
            text: As typed; line ends in it are kept.
            page_rtl: The direction of a text without strong letters of its own.
            rtl: Its direction, where that is known; else that of most of its words.
        """
        ensure_gui()
        whole = "".join(piece for piece, _ in text)
        if len(whole) > TEXT:  # of a file from before there was a measure
            whole = elided(whole, TEXT)
            text = ((whole, text[0][1]),)
        self.arabic = _ARABIC.search(whole) is not None
        self.rtl = right_to_left(whole, page_rtl) if rtl is None else rtl
        if len(text) == 1:
            whole = without_idle_marks(whole, self.rtl)
            text = ((whole, text[0][1]),)
        setting = setting_of(whole, self.rtl)
        stretches: list[Stretch] = []
        self._said: Sequence[str] = whole
        self._setting = setting if len(text) == 1 else Setting.CAREFUL
        self._face = Face.BOLD if text and text[0][1] else Face.REGULAR
        if setting is Setting.CAREFUL or setting is Setting.MIXED:
            said: list[str] = []
            for piece, bold in text:
                add_span(piece, bold, self.arabic, (said, stretches))
            self._said = said
            self._shown = "".join(stretch.text for stretch in stretches)
        else:
            self._shown = whole
            stretches = [
                Stretch(piece, StretchStyle(Face.BOLD if bold else Face.REGULAR))
                for piece, bold in text
            ]
        self._stretches = stretches
        self._layout: QTextLayout | None = None
        self._wrapped = self._broken = -1.0
        self._lines: list[QTextLine] = []
        self._breaks: Breaks = ()

    def breaks(self, width: float) -> Breaks:
        """Where lines of `width` ems start, and how long they are, in UTF-16 units."""
        if self._broken != width:
            self._broken = width
            self._breaks = ()
            if self._setting is Setting.ONE_WAY:
                # Words that are known already: Qt, which shapes them anew, is not asked.
                self._breaks = broken_between_words(self._shown, self._face, self.rtl, width * 1000)
            if not self._breaks:
                lines = self._wrap(width)
                self._breaks = [(line.textStart(), line.textLength()) for line in lines]
        return self._breaks

    def lines(self, width: float, size: float) -> tuple[GlyphLine, ...]:
        """The lines at `width` ems, for a size in points."""
        if self._setting is Setting.CAREFUL:
            return tuple(printed(line, self._said, size) for line in self._wrap(width))
        text, face = self._shown, self._face
        parts = [(start, start + length) for start, length in self.breaks(width)]
        if self._setting is Setting.MIXED:
            return tuple(of_mixed_words(text, part, face, size) for part in parts)
        return tuple(of_words(text[start:end], face, self.rtl, size) for start, end in parts)

    def words_of(self, start: int, length: int) -> int:
        """How many words stand in a line."""
        return len("".join(self._said[start : start + length]).split())

    def _wrap(self, width: float) -> list[QTextLine]:
        if self._wrapped != width:
            self._wrapped = width
            self._lines = []
            if self._layout is None:
                self._layout = layout(self._shown, self._stretches, self.rtl)
            self._layout.beginLayout()
            while (line := self._layout.createLine()).isValid():
                line.setLineWidth(width * PIXELS)
                self._lines.append(line)
            self._layout.endLayout()
        return self._lines


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
