"""The window on the projector: nothing but what is to be seen there."""

from PySide6.QtCore import QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QWidget

from tlc_desktop.ui.projector.on_screen import OnScreen, texts_of
from tlc_desktop.ui.projector.screen_canvas import Canvas
from tlc_desktop.ui.widgets.announce import identify


class ProjectorWindow(QWidget):
    """Fills a screen; the keyboard stays where it was, unless it is the only screen.

    Signals:
        left: Somebody wants it away.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        identify(self, "projector_window", self.tr("On the projector"))
        self.setWindowTitle(self.tr("On the projector"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.value = OnScreen()
        self._canvas = Canvas(self.value, QSizeF(self.size()))

    def fill(self, screen: QScreen, *, takes_keys: bool) -> None:
        """Fill a screen, at once in the right place and size."""
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not takes_keys)
        if self.isVisible() and self.screen() is not screen:
            self.hide()  # a window that fills a screen is not moved to another by all desktops
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        # Not `showFullScreen`, which takes the keyboard from the line for what is said.
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.show()
        if takes_keys:
            self.activateWindow()
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_value(self, value: OnScreen) -> None:
        """Show a value; only what is new of it is drawn."""
        if value == self.value:
            return
        self.value = value
        self.setAccessibleDescription(" · ".join(texts_of(value)))
        before, self._canvas = self._canvas, Canvas(value, QSizeF(self.size()))
        for box in self._canvas.differs(before):
            self.update(box)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._canvas.size != QSizeF(self.size()):
            self._canvas = Canvas(self.value, QSizeF(self.size()))
        painter = QPainter(self)
        self._canvas.paint(painter, QRectF(event.rect()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
            self.left.emit()
        else:
            super().keyPressEvent(event)
