"""Strip charts: how minutes are shared, with a pattern and a word for each part."""

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

BAR = 14
GAP = 3
SWATCH = 12
LEAST = 10.0
LEGEND_GAP = 14


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
    """A title, a bar of parts in proportion, and a legend that wraps."""

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, name, title)
        self._title = title
        self._parts: tuple[StripPart, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_parts(self, parts: Sequence[StripPart]) -> None:
        """Show these parts; those of nothing are left out."""
        self._parts = tuple(part for part in parts if part.amount > 0)
        words = ", ".join(part.words for part in self._parts)
        self.setAccessibleDescription(words)
        self.updateGeometry()
        self.update()

    def parts(self) -> tuple[StripPart, ...]:
        """What is shown."""
        return self._parts

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, arg__1: int) -> int:
        places = self._legend(arg__1)
        rows = 1 + max((row for _, _, row in places), default=0)
        return round(self._head() + BAR + 6 + rows * self._line())

    def sizeHint(self) -> QSize:
        return QSize(theme.measure(260), self.heightForWidth(theme.measure(260)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.measure(120), round(self._head() + BAR + 6 + self._line()))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        title = lay_out(self._title, theme.font(TextRole.CAPTION_BOLD), self.width(), max_lines=1)
        title.draw(painter, 0, 0, theme.color("ink"))
        for part, box in zip(self._parts, self.bars(), strict=True):
            paint_mark(painter, box, part.fill)
        font = theme.font(TextRole.CAPTION)
        line = self._line()
        for (x, width, row), part in zip(self._legend(self.width()), self._parts, strict=True):
            top = self._head() + BAR + 6 + row * line
            swatch = QRectF(x, top + (line - SWATCH) / 2, SWATCH, SWATCH)
            paint_mark(painter, self._mirrored(swatch), part.fill)
            room = QRectF(x + SWATCH + 7, top, width - SWATCH - 7, line)
            block = lay_out(part.words, font, room.width(), max_lines=1)
            block.draw(painter, self._mirrored(room).left(), top, theme.color("ink2"))

    def bars(self) -> list[QRectF]:
        """Where each part of the bar is, in the order of the parts."""
        whole = sum(part.amount for part in self._parts)
        room = self.width() - GAP * max(0, len(self._parts) - 1)
        widths = [max(LEAST, room * part.amount / whole) for part in self._parts]
        over = sum(widths) - room
        wide = [i for i, width in enumerate(widths) if width > LEAST * 2]
        spare = sum(widths[i] for i in wide)
        for i in wide:
            widths[i] -= over * widths[i] / spare
        boxes: list[QRectF] = []
        x = 0.0
        for width in widths:
            boxes.append(self._mirrored(QRectF(x, self._head(), width, BAR)))
            x += width + GAP
        return boxes

    def _legend(self, width: int) -> list[tuple[float, float, int]]:
        """For each part: where its words start, how wide they are, and on which line."""
        font = theme.font(TextRole.CAPTION)
        places: list[tuple[float, float, int]] = []
        x, row = 0.0, 0
        for part in self._parts:
            wide = min(SWATCH + 7 + natural_width(part.words, font) + 2, width)
            if x and x + wide > width:
                x, row = 0.0, row + 1
            places.append((x, wide, row))
            x += wide + LEGEND_GAP
        return places

    def _head(self) -> float:
        return QFontMetricsF(theme.font(TextRole.CAPTION_BOLD)).height() + 7

    def _line(self) -> float:
        return QFontMetricsF(theme.font(TextRole.CAPTION)).height() + 2

    def _mirrored(self, box: QRectF) -> QRectF:
        if not theme.is_rtl():
            return box
        return QRectF(self.width() - box.right(), box.top(), box.width(), box.height())
