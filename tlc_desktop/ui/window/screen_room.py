"""How large a window is when it opens: as it was, or as the screen has room."""

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

SMALL_SCREEN = 1366  # on which nothing is to be given away


def give_room(window: QWidget, kept: QByteArray) -> bool:
    """Have a window open as the last one was, or no larger than the screen; whether it is to fill that.

    Args:
        window: Not shown yet.
        kept: Size and place of the last one, as Qt keeps them; empty for none.
    """
    screen = QGuiApplication.primaryScreen()
    room = screen.availableGeometry().size()
    window.setMinimumSize(window.minimumSize().boundedTo(room))
    if not kept.isEmpty() and window.restoreGeometry(kept):
        return False  # or as that did
    window.resize(window.size().boundedTo(room))
    return screen.size().width() <= SMALL_SCREEN


def stay_as(window: QWidget, old: QWidget) -> None:
    """Have a window take the place of another on the screen: its size, or that it fills it."""
    usual = old.normalGeometry() if old.windowState() else old.geometry()
    if usual.isValid():
        window.setGeometry(usual)
    window.setWindowState(old.windowState())


def come_forward(window: QWidget) -> None:
    """Bring a window before all others."""
    window.showNormal() if window.isMinimized() else window.show()
    window.raise_()
    window.activateWindow()
