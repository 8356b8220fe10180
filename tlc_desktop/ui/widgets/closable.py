"""A panel within a page that one is done with, or leaves."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame


class ClosablePanel(QFrame):
    """A panel that Escape closes; its page hides it.

    Signals:
        closed: The user is done with it, or does not want to.
    """

    closed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
