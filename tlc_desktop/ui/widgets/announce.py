"""Saying something to a screen reader without moving the focus."""

from PySide6 import QtGui
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say `text`, as coming from `widget`."""
    # Named only here: what PySide makes for QAccessible is not wanted before the first paint.
    QtGui.QAccessible.updateAccessibility(QtGui.QAccessibleAnnouncementEvent(widget, text))


def identify(widget: QWidget, name: str, accessible: str = "") -> None:
    """Give a widget the name that tests use, and the one that a screen reader says."""
    widget.setObjectName(name)
    if accessible:
        widget.setAccessibleName(accessible)
