"""Lines of text as the screen shows them: wrapped, cut with an ellipsis, hugging the start.

Qt's own labels let wrapped right-to-left lines hang by a blank and choose the side from the
text; painting through `QTextLayout` keeps one side for a whole list.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from unicodedata import bidirectional

from PySide6 import QtGui
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextLayout,
    QTextOption,
)

from tlc_desktop.domain.text import DIRECTION_MARKS, right_to_left
from tlc_desktop.ui.look import theme

LINE_BREAK = "\u2028"


@dataclass(frozen=True, slots=True)
class TextBlock:
    """Text laid out to a width; all sizes in logical pixels."""

    layout: QTextLayout
    width: float
    height: float
    natural_width: float
    cut: bool

    def draw(self, painter: QPainter, x: float, y: float, ink: QColor) -> None:
        """Draw the lines with their top left corner at (x, y)."""
        painter.setPen(ink)
        self.layout.draw(painter, QPointF(x, y))  # pyright: ignore[reportUnknownMemberType]


def runs_right_to_left(text: str) -> bool:
    """Which way a shown text runs: as its first letter, but in an Arabic window
    Arabic that happens to begin with a Latin word is Arabic all the same.
    """
    if theme.is_rtl() and any(bidirectional(letter) in ("R", "AL") for letter in text):
        return True
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
    shown = text.replace("\r\n", "\n").replace("\n", LINE_BREAK)
    widest = QFont(font)
    if marks:
        widest.setBold(True)
    width = max(width, 1)
    side = _side(shown, align_by_text, centred)
    layout, starts = _wrapped(shown, font, width, side, marks=marks)
    cut = 0 < max_lines < len(starts)
    if cut:
        start = starts[max_lines - 1]
        rest = shown[start:].replace(LINE_BREAK, " ")
        last = QFontMetricsF(widest).elidedText(rest, Qt.TextElideMode.ElideRight, width)
        if not last.rstrip(DIRECTION_MARKS).endswith("…"):
            last = f"{last.rstrip()}…"
        kept = start + len(last) - 1
        marks = [(left, min(right, kept)) for left, right in marks if left < kept]
        layout, starts = _wrapped(shown[:start] + last, font, width, side, max_lines, marks)
    lines = [layout.lineAt(i) for i in range(len(starts))]
    height = sum(line.height() for line in lines)
    natural = max((line.naturalTextWidth() for line in lines), default=0.0)
    return TextBlock(layout, width, height, natural, cut)


def natural_width(text: str, font: QFont) -> float:
    """How wide the longest paragraph of `text` is on one line; a layout of it is never wider."""
    metrics = QFontMetricsF(font)
    paragraphs = text.splitlines()
    # A layout keeps up to one pixel for the bearing of its last letter.
    return max((metrics.horizontalAdvance(each) + 1 for each in paragraphs), default=0.0)


def _side(text: str, align_by_text: bool, centred: bool) -> Qt.AlignmentFlag:
    if centred:
        return Qt.AlignmentFlag.AlignHCenter
    at_right = runs_right_to_left(text) if align_by_text else theme.is_rtl()
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def _wrapped(
    text: str,
    font: QFont,
    width: float,
    side: Qt.AlignmentFlag,
    at_most: int = 0,
    marks: Sequence[tuple[int, int]] = (),
) -> tuple[QTextLayout, list[int]]:
    text_rtl = runs_right_to_left(text)
    option = QTextOption(side)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if text_rtl else Qt.LayoutDirection.LeftToRight
    )
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    if marks:
        formats = [_bold(start, end) for start, end in marks]
        layout.setFormats(formats)  # pyright: ignore[reportUnknownMemberType]
    layout.setCacheEnabled(True)
    starts: list[int] = []
    top = 0.0
    layout.beginLayout()
    while not (at_most and len(starts) == at_most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
        starts.append(line.textStart())
    layout.endLayout()
    return layout, starts


def _bold(start: int, end: int) -> QTextLayout.FormatRange:
    """Bold from `start` to `end`."""
    look = QtGui.QTextCharFormat()  # named only here: making it costs more than a first paint has
    look.setFontWeight(QFont.Weight.Bold)
    found = QTextLayout.FormatRange()
    found.start = start  # pyright: ignore[reportAttributeAccessIssue]
    found.length = end - start  # pyright: ignore[reportAttributeAccessIssue]
    found.format = look  # pyright: ignore[reportAttributeAccessIssue]
    return found
