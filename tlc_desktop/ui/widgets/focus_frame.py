"""One ring that shows where the keyboard is, whatever has it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFocusFrame, QListView, QMenu, QMenuBar, QWidget

from tlc_desktop.ui import theme

RING = 2
OWN_RING = "tlc_own_ring"


class FocusFrame(QFocusFrame):
    """A ring of ink, 2 px wide, 3 px outside the widget that has the keyboard.

    Lists show it inside the current row; a widget with the property
    `tlc_own_ring` paints its own.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
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
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        del before
        wanted = now if now is not None and self._needs_ring(now) else None
        self.setWidget(wanted)  # pyright: ignore[reportArgumentType]
        if wanted is None:
            self.hide()
        else:
            self.raise_()

    def _needs_ring(self, widget: QWidget) -> bool:
        if widget.window() is not self._window or isinstance(widget, QMenu | QMenuBar):
            return False
        return not isinstance(widget, QListView) and not widget.property(OWN_RING)
