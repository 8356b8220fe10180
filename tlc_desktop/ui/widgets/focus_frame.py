"""One ring that shows where the keyboard is, whatever has it."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QFocusFrame,
    QListView,
    QMenu,
    QMenuBar,
    QWidget,
)

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.style import FOCUS_MARGIN, INSET, worn

RING = 2
OWN_RING = "tlc_own_ring"


class FocusFrame(QFocusFrame):
    """A ring of ink, 2 px wide, 3 px outside the widget that has the keyboard.

    Where the edge of what scrolls would cut it, it lies on the widget's own edge. Lists show it inside the current row; a widget with the property
    `tlc_own_ring` paints its own.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        worn(self)
        self.setObjectName("focus_frame")
        self._window = window
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        self._follow(None, window.focusWidget())

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        del arg__1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("ink"), RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = 10 if self.property(INSET) else 12
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        del before
        wanted = now if now is not None and self._needs_ring(now) else None
        self.setProperty(INSET, wanted is not None and not _has_room(wanted))
        self.setWidget(wanted)  # pyright: ignore[reportArgumentType]
        if wanted is None:
            self.hide()
        else:
            self.setVisible(wanted.isVisible())  # Qt leaves it hidden where it must scroll first
            self.raise_()

    def _needs_ring(self, widget: QWidget) -> bool:
        if widget.window() is not self._window or isinstance(widget, QMenu | QMenuBar):
            return False
        return not isinstance(widget, QListView) and not widget.property(OWN_RING)


def _has_room(widget: QWidget) -> bool:
    """Whether what scrolls round `widget` leaves room for a ring at both of its sides."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QAbstractScrollArea):
        above = above.parentWidget()
    if above is None:
        return True
    viewport = above.viewport()
    left = widget.mapTo(viewport, QPoint(0, 0)).x()
    return left >= FOCUS_MARGIN and left + widget.width() + FOCUS_MARGIN <= viewport.width()
