"""Lines of text as the screen shows them: wrapped, cut with an ellipsis, hugging the start.

Qt's own labels let wrapped right-to-left lines hang by a blank and choose the side from the
text; painting through `QTextLayout` keeps one side for a whole list.
"""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from PySide6 import QtGui
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from tlc_desktop.domain.text import DIRECTION_MARKS, right_to_left
from tlc_desktop.ui.look import theme

LINE_BREAK = "\u2028"
# A text is measured, painted, and shown again at the width that it had.
KEPT = 600
# Named once: to join two flags of Qt takes as long as to lay a line out.
_CENTRED = Qt.AlignmentFlag.AlignHCenter
_AT_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_LEFTWARDS, _RIGHTWARDS = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@dataclass(frozen=True, slots=True)
class TextBlock:
    """Text laid out to a width, `ahead` from the left of it; all sizes in logical pixels."""

    layout: QTextLayout
    width: float
    height: float
    natural_width: float
    cut: bool
    ahead: float = 0.0

    def draw(self, painter: QPainter, x: float, y: float, ink: QColor) -> None:
        """Draw the lines with their top left corner at (x, y)."""
        painter.setPen(ink)
        self.layout.draw(painter, QPointF(x + self.ahead, y))  # pyright: ignore[reportUnknownMemberType]


_kept: OrderedDict[tuple[object, ...], TextBlock] = OrderedDict()
_widths: OrderedDict[tuple[str, str], float] = OrderedDict()


def runs_right_to_left(text: str) -> bool:
    """Which way a shown text runs, as on paper; in the window's own where that is open."""
    return right_to_left(text, theme.is_rtl())


def lay_out(
    text: str,
    font: QFont,
    width: float,
    max_lines: int = 0,
    align_by_text: bool = False,
    centred: bool = False,
    marks: Sequence[tuple[int, int]] = (),
) -> TextBlock:
    """Lay `text` out in lines of at most `width`.

    Args:
        text: Plain text; its paragraphs keep their breaks.
        font: One font for all of it.
        width: Logical pixels.
        max_lines: Cut after this many lines, with an ellipsis; 0 for no limit.
        align_by_text: Put the lines at the side where the text itself begins,
            instead of the side where the window begins.
        centred: Put the lines in the middle.
        marks: Where words that stand out in Bold start and end in `text`.
    """
    told = theme.font_key(font)
    key = (text, told, width, max_lines, align_by_text, centred, tuple(marks), theme.is_rtl())
    found = _kept.get(key)
    if found is not None:
        _kept.move_to_end(key)
        return found
    if len(_kept) >= KEPT:
        _kept.popitem(last=False)
    shown = text.replace("\r\n", "\n").replace("\n", LINE_BREAK)
    side = _side(shown, align_by_text, centred)
    made = _kept[key] = _laid(shown, font, max(width, 1), side, max_lines, marks)
    return made


def _laid(
    shown: str,
    font: QFont,
    width: float,
    side: Qt.AlignmentFlag,
    max_lines: int,
    marks: Sequence[tuple[int, int]],
) -> TextBlock:
    layout, lines = _wrapped(shown, font, width, side, marks=marks)
    cut = 0 < max_lines < len(lines)
    if cut:
        widest = QFont(font)
        if marks:
            widest.setBold(True)
        start = lines[max_lines - 1].textStart()
        rest = shown[start:].replace(LINE_BREAK, " ")
        last = QFontMetricsF(widest).elidedText(rest, Qt.TextElideMode.ElideRight, width)
        if not last.rstrip(DIRECTION_MARKS).endswith("…"):
            last = f"{last.rstrip()}…"
        kept = start + len(last) - 1
        marks = [(left, min(right, kept)) for left, right in marks if left < kept]
        layout, lines = _wrapped(shown[:start] + last, font, width, side, max_lines, marks)
    height = sum(line.height() for line in lines)
    natural = max((line.naturalTextWidth() for line in lines), default=0.0)
    return TextBlock(layout, width, height, natural, cut)


def laid_out_evenly(
    text: str,
    font: QFont,
    width: float,
    max_lines: int = 0,
    align_by_text: bool = False,
    centred: bool = False,
) -> TextBlock:
    """As `lay_out`, in no more lines, but these about equally long: no word stands alone."""
    found = lay_out(text, font, width, max_lines, align_by_text, centred)
    if found.cut or found.layout.lineCount() < 2:
        return found
    least, most = found.natural_width / found.layout.lineCount(), found.natural_width + 1
    while most - least > 4:
        middle = (least + most) / 2
        tried = lay_out(text, font, middle, max_lines, align_by_text, centred)
        if tried.height > found.height or tried.natural_width > middle:
            least = middle
        else:
            most = middle
    evenly = lay_out(text, font, most, max_lines, align_by_text, centred)
    at_right = runs_right_to_left(text) if align_by_text else theme.is_rtl()
    return replace(evenly, ahead=width - most if at_right else 0.0, width=width)


def natural_width(text: str, font: QFont) -> float:
    """How wide the longest paragraph of `text` is on one line; a layout of it is never wider."""
    key = (text, theme.font_key(font))
    found = _widths.get(key)
    if found is None:
        metrics = QFontMetricsF(font)
        if len(_widths) >= KEPT:
            _widths.popitem(last=False)
        # A layout keeps up to one pixel for the bearing of its last letter.
        each = (metrics.horizontalAdvance(part) + 1 for part in text.splitlines())
        found = _widths[key] = max(each, default=0.0)
    return found


def _side(text: str, align_by_text: bool, centred: bool) -> Qt.AlignmentFlag:
    if centred:
        return _CENTRED
    at_right = runs_right_to_left(text) if align_by_text else theme.is_rtl()
    return _AT_RIGHT if at_right else _AT_LEFT


def _wrapped(
    text: str,
    font: QFont,
    width: float,
    side: Qt.AlignmentFlag,
    at_most: int = 0,
    marks: Sequence[tuple[int, int]] = (),
) -> tuple[QTextLayout, list[QTextLine]]:
    layout = QTextLayout(text, font)
    layout.setTextOption(_option(side, runs_right_to_left(text)))
    if marks:
        formats = [_bold(start, end) for start, end in marks]
        layout.setFormats(formats)  # pyright: ignore[reportUnknownMemberType]
    layout.setCacheEnabled(True)
    lines: list[QTextLine] = []
    top = 0.0
    layout.beginLayout()
    while not (at_most and len(lines) == at_most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        if lines:
            line.setPosition(QPointF(0, top))
        top += line.height()
        lines.append(line)
    layout.endLayout()
    return layout, lines


@cache
def _option(side: Qt.AlignmentFlag, rtl: bool) -> QTextOption:
    made = QTextOption(side)
    made.setTextDirection(_LEFTWARDS if rtl else _RIGHTWARDS)
    made.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return made


def _bold(start: int, end: int) -> QTextLayout.FormatRange:
    """Bold from `start` to `end`."""
    look = QtGui.QTextCharFormat()  # named only here: making it costs more than a first paint has
    look.setFontWeight(QFont.Weight.Bold)
    found = QTextLayout.FormatRange()
    found.start = start  # pyright: ignore[reportAttributeAccessIssue]
    found.length = end - start  # pyright: ignore[reportAttributeAccessIssue]
    found.format = look  # pyright: ignore[reportAttributeAccessIssue]
    return found
