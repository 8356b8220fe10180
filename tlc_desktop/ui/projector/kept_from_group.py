"""What is for the facilitator's eyes alone closes when the group comes to see the window."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QScreen, QWindow
from PySide6.QtWidgets import QWidget

from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.projector.second_screen import second_screen_of


class KeptFromGroup(QObject):
    """Watches the window of a widget.

    Signals:
        seen: The group sees it now.
    """

    seen = Signal()

    def __init__(self, desk: Desk, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._watched: QWindow | None = None
        self._second = second_screen_of(desk)
        self._second.changed.connect(self._look)

    def is_seen(self) -> bool:
        """Whether the group sees the window."""
        return self._second.is_seen_with(self._widget.window())

    def watch(self) -> None:
        """See from now on when the window is taken to another screen."""
        handle = self._widget.window().windowHandle()
        if handle is not self._watched:
            self._watched = handle
            handle.screenChanged.connect(self._look)

    def _look(self, _screen: QScreen | None = None) -> None:
        if self.is_seen():
            self.seen.emit()
