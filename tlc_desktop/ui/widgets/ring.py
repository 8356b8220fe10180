"""The mark of the program: a ring of equal seats, one of them in honey."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tlc_desktop.ui.look import theme

SEATS = 10
HONEY_SEAT = 1


def paint_ring(painter: QPainter, square: QRectF, slip: bool = False) -> None:
    """Paint the ring into a square; it does not turn in a right-to-left window.

    Args:
        painter: Where to.
        square: Outer bounds.
        slip: A sheet of paper lies on the table, as in empty states; the ring is airier.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    side = square.width()
    long, thick = (0.137, 0.068) if slip else (0.225, 0.153)
    radius = side * (0.5 - thick / 2)
    for seat in range(SEATS):
        angle = 2 * pi * seat / SEATS
        painter.save()
        painter.translate(square.center() + QPointF(radius * sin(angle), -radius * cos(angle)))
        painter.rotate(360 * seat / SEATS)
        painter.setBrush(theme.color("honey" if seat == HONEY_SEAT else "accent"))
        box = QRectF(-side * long / 2, -side * thick / 2, side * long, side * thick)
        painter.drawRoundedRect(box, side * thick * 0.42, side * thick * 0.42)
        painter.restore()
    painter.setBrush(theme.color("tint"))
    table = side * (0.282 if slip else 0.26)
    painter.drawEllipse(square.center(), table, table)
    if slip:
        _paint_slip(painter, square)
    painter.restore()


def _paint_slip(painter: QPainter, square: QRectF) -> None:
    unit = square.width() / 220
    painter.translate(square.center())
    painter.rotate(-8)
    pen = QPen(theme.color("accent"), 1.6 * unit)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(theme.color("sheet"))
    painter.drawRoundedRect(
        QRectF(-26 * unit, -30 * unit, 52 * unit, 60 * unit), 5 * unit, 5 * unit
    )
    mirror = -1 if theme.is_rtl() else 1
    for number, length in enumerate((32, 38, 22)):
        y = (-15 + 12 * number) * unit
        start = -19 * unit * mirror
        painter.drawLine(QPointF(start, y), QPointF(start + length * unit * mirror, y))


class Ring(QWidget):
    """The ring at a size: 40 beside the community's name, 104 at first start, 220 with a slip."""

    def __init__(self, size: int = 40, slip: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = size
        self._slip = slip
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        side = min(self.width(), self.height())
        square = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        paint_ring(painter, square.adjusted(1, 1, -1, -1), self._slip)
