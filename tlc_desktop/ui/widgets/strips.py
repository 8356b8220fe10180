"""Strips: how minutes are shared, with a pattern and a word for each part."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.text_block import lay_out, natural_width

BAR = 12
GAP = 3
LEAST = 10.0
WIDE, LEAST_WIDE = 124, 48
WORDS_GAP = 8


class Fill(StrEnum):
    """How a part looks; readable without colour."""

    SOLID = "solid"
    HATCH = "hatch"
    HONEY = "honey"
    OUTLINE = "outline"


@dataclass(frozen=True, slots=True)
class StripPart:
    """One part: its share in any unit, and the words of the legend, such as "group 45"."""

    words: str
    amount: float
    fill: Fill


def paint_mark(painter: QPainter, box: QRectF, fill: Fill, round_mark: bool = False) -> None:
    """Paint a swatch or a piece of a bar; `round_mark` makes it a circle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = box.adjusted(0.6, 0.6, -0.6, -0.6)
    radius = inner.height() / 2 if round_mark else 4.0
    path = QPainterPath()
    path.addRoundedRect(inner, radius, radius)
    match fill:
        case Fill.SOLID:
            painter.fillPath(path, theme.color("accent"))
        case Fill.HONEY:
            painter.fillPath(path, theme.color("honey"))
        case Fill.HATCH:
            painter.fillPath(path, theme.color("sheet"))
            _hatch(painter, path, inner)
            painter.strokePath(path, QPen(theme.color("accent"), 1.2))
        case Fill.OUTLINE:
            painter.fillPath(path, theme.color("sheet"))
            painter.strokePath(path, QPen(theme.color("edge"), 1.2))
    painter.restore()


def _hatch(painter: QPainter, path: QPainterPath, box: QRectF) -> None:
    painter.save()
    painter.setClipPath(path)
    painter.setPen(QPen(theme.color("accent"), 1.6))
    x = box.left() - box.height()
    while x < box.right():
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()))
        x += 5
    painter.restore()


class StripChart(QWidget):
    """A bar of parts in proportion, and beside it as many of their words as have room.

    All of them stand in the tool tip and are read aloud.
    """

    def __init__(
        self, name: str, title: str, most_words: int, parent: QWidget | None = None
    ) -> None:
        """Make one without parts.

        Args:
            name: Object name.
            title: What a screen reader calls it.
            most_words: Of how many parts the words are shown.
            parent: Its owner.
        """
        super().__init__(parent)
        identify(self, name, title)
        self._title = title
        self._most_words = most_words
        self._parts: tuple[StripPart, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_parts(self, parts: Sequence[StripPart]) -> None:
        """Show these parts; those of nothing are left out."""
        self._parts = tuple(part for part in parts if part.amount > 0)
        words = ", ".join(part.words for part in self._parts)
        self.setAccessibleDescription(words)
        self.setToolTip(theme.tip(f"{self._title}\n{words}"))
        self.updateGeometry()
        self.update()

    def parts(self) -> tuple[StripPart, ...]:
        """What is shown."""
        return self._parts

    def words(self) -> str:
        """The words for which there is room beside the bar."""
        font = theme.font(TextRole.CAPTION)
        room = self.width() - theme.measure(WIDE) - WORDS_GAP
        for many in range(self._most_words, 0, -1):
            words = self._words(many)
            if natural_width(words, font) <= room:
                return words
        return ""

    def sizeHint(self) -> QSize:
        wide = theme.measure(WIDE)
        if self._most_words:
            words = natural_width(self._words(self._most_words), theme.font(TextRole.CAPTION))
            wide += WORDS_GAP + round(words) + 1
        return QSize(wide, self._line())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.measure(LEAST_WIDE), self._line())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        for part, box in zip(self._parts, self.bars(), strict=True):
            paint_mark(painter, box, part.fill)
        words = self.words()
        if words:
            font = theme.font(TextRole.CAPTION)
            left = theme.measure(WIDE) + WORDS_GAP
            room = self._mirrored(QRectF(left, 0, self.width() - left, self.height()))
            block = lay_out(words, font, room.width(), max_lines=1)
            top = (self.height() - block.height) / 2
            block.draw(painter, room.left(), top, theme.color("ink2"))

    def bars(self) -> list[QRectF]:
        """Where each part of the bar is, in the order of the parts."""
        whole = sum(part.amount for part in self._parts)
        room = min(self.width(), theme.measure(WIDE)) - GAP * max(0, len(self._parts) - 1)
        least = min(LEAST, room / max(1, len(self._parts)))
        widths = [max(least, room * part.amount / whole) for part in self._parts]
        over = sum(widths) - room
        wide = [i for i, width in enumerate(widths) if width > least * 2]
        spare = sum(widths[i] for i in wide)
        for i in wide:
            widths[i] -= over * widths[i] / spare
        boxes: list[QRectF] = []
        x, top = 0.0, (self.height() - BAR) / 2
        for width in widths:
            boxes.append(self._mirrored(QRectF(x, top, width, BAR)))
            x += width + GAP
        return boxes

    def _words(self, many: int) -> str:
        return ", ".join(part.words for part in self._parts[:many])

    def _line(self) -> int:
        return round(QFontMetricsF(theme.font(TextRole.CAPTION)).height() + 2)

    def _mirrored(self, box: QRectF) -> QRectF:
        if not theme.is_rtl():
            return box
        return QRectF(self.width() - box.right(), box.top(), box.width(), box.height())
