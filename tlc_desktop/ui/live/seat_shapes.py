"""Where seats are: equal slices of a ring, or, where these have no room for names, equal pills."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainterPath

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets.text_block import natural_width

GAP = 1.6  # degrees
INNER = 0.47
NAME_AT = (0.79, 0.82, 0.76, 0.73)  # where the middle of a name may be, the best first
DOT_AT, DOT = 0.53, 3.5
EDGE = 3
INKED = 0.75  # of the height of a line
READABLE = 34  # a name has so much room, or is shorter
PILL, PILL_WIDE, BETWEEN = 36, 100, 4


@dataclass(frozen=True, slots=True)
class SeatShape:
    """One seat: its outline, the room for its name in so many rows, the middle of the dot of who was heard."""

    path: QPainterPath
    name: QRectF
    dot: QPointF
    rows: int = 1


def ring(names: Sequence[str], side: float) -> list[SeatShape] | None:
    """Equal slices in a square, the first at the top; none where a name could not be read.

    They follow each other as the hands of a clock go; in a window that runs from right to left
    against it.
    """
    font = theme.font(TextRole.CAPTION_BOLD)  # as wide as a name can be
    found = [_slice(n, name, len(names), side, font) for n, name in enumerate(names)]
    return [shape for shape, _ in found] if all(legible for _, legible in found) else None


def pills(count: int, width: float) -> list[SeatShape]:
    """Equal pills, beside and below each other."""
    many = max(1, int((width + BETWEEN) // (theme.measure(PILL_WIDE) + BETWEEN)))
    wide, high = (width - BETWEEN * (many - 1)) / many, theme.measure(PILL)
    return [_pill(n // many, n % many, wide, high, width) for n in range(count)]


def _pill(row: int, column: int, wide: float, high: float, width: float) -> SeatShape:
    left, rtl = column * (wide + BETWEEN), theme.is_rtl()
    box = QRectF(width - left - wide if rtl else left, row * (high + BETWEEN), wide, high)
    path = QPainterPath()
    path.addRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), high / 2, high / 2)
    ahead, after = 16, 8  # the dot stands before the name
    name = box.adjusted(after if rtl else ahead, 0, -(ahead if rtl else after), 0)
    dot = QPointF(box.right() - 10 if rtl else box.left() + 10, box.center().y())
    return SeatShape(path, name, dot)


def _slice(n: int, name: str, count: int, side: float, font: QFont) -> tuple[SeatShape, bool]:
    """A slice, and whether its name can be read there."""
    radius, share = side / 2 - EDGE, 360 / count
    middle = QPointF(side / 2, side / 2)
    turned = n * share * (-1 if theme.is_rtl() else 1)  # from the top, as a clock goes
    path = _outline(middle, radius, turned, share - (GAP if count > 1 else 0))
    out = QPointF(sin(turned * pi / 180), -cos(turned * pi / 180))
    dot = middle + out * (radius * DOT_AT)
    line = QFontMetricsF(font).height() * INKED
    best = QRectF()
    for rows, wanted in enumerate(_widths(name, font), start=1):
        for at in NAME_AT:
            room = _room(path, middle + out * (radius * at), line * rows, dot)
            if room.width() >= wanted:
                return SeatShape(path, room, dot, rows), True
            if rows == 1 and room.width() > best.width():
                best = room
    return SeatShape(path, best, dot), best.width() >= theme.measure(READABLE)


def _widths(name: str, font: QFont) -> list[float]:
    """How wide a name is in one line, and in two where it has two words."""
    words = name.split()
    halves = ((" ".join(words[:n]), " ".join(words[n:])) for n in range(1, len(words)))
    two = min((max(natural_width(half, font) for half in pair) for pair in halves), default=None)
    return [natural_width(name, font), *([] if two is None else [two])]


def _outline(middle: QPointF, radius: float, turned: float, wide: float) -> QPainterPath:
    """A slice of a ring, its middle line `turned` degrees from the top."""
    outer = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
    hole = radius * INNER
    inner = QRectF(middle.x() - hole, middle.y() - hole, 2 * hole, 2 * hole)
    begins = 90 - turned + wide / 2  # Qt counts against the clock, from three o'clock
    path = QPainterPath()
    path.arcMoveTo(outer, begins)
    path.arcTo(outer, begins, -wide)
    path.arcTo(inner, begins - wide, wide)
    path.closeSubpath()
    return path


def _room(path: QPainterPath, centre: QPointF, high: float, dot: QPointF) -> QRectF:
    """The widest box of a height about a point that lies in a slice and leaves its dot alone."""
    mark = QRectF(dot.x() - DOT - 2, dot.y() - DOT, 2 * DOT + 4, 2 * DOT)
    least, most = 0.0, path.boundingRect().width()
    while most - least > 1:
        wide = (least + most) / 2
        box = QRectF(centre.x() - wide / 2, centre.y() - high / 2, wide, high)
        if path.contains(box.adjusted(-1, 0, 1, 0)) and not box.intersects(mark):
            least = wide
        else:
            most = wide
    return QRectF(centre.x() - least / 2, centre.y() - high / 2, least, high)
