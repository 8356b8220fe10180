"""A leaf of a tear-off calendar: month, day, weekday."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets.announce import identify

WIDTH, HEIGHT, BAND = 66, 74, 24


class CalendarLeaf(QWidget):
    """66 by 74: an accent band with the month, the day in Bold, the weekday.

    The three texts are short and already in the community's digits; `spoken` is the whole day.
    """

    def __init__(self, month: str, day: str, weekday: str, spoken: str = "") -> None:
        super().__init__()
        identify(self, "calendar_leaf", spoken or f"{weekday} {day} {month}")
        self._texts = (month, day, weekday)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.measure(WIDTH), theme.measure(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        leaf = QPainterPath()
        leaf.addRoundedRect(box, 10, 10)
        painter.fillPath(leaf, theme.color("sheet"))
        band = theme.measure(BAND)
        painter.save()
        painter.setClipRect(0, 0, self.width(), band)
        painter.fillPath(leaf, theme.color("accent"))
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("accent"), 1))
        painter.drawPath(leaf)
        for text, role, ink, baseline in (
            (self._texts[0], TextRole.CAPTION_BOLD, "on_accent", 17),
            (self._texts[1], TextRole.TITLE, "ink", 47),
            (self._texts[2], TextRole.CAPTION, "ink2", 65),
        ):
            # By the baseline: the lines of this font are higher than the leaf has room for.
            theme.set_font(painter, role)
            painter.setPen(theme.color(ink))
            wide = painter.fontMetrics().horizontalAdvance(text)
            at = QPointF((self.width() - wide) / 2, theme.measure(baseline))
            painter.drawText(at, text)
