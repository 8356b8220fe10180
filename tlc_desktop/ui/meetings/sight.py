"""Bringing what has just opened into sight."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from tlc_desktop.ui import theme


def into_sight(widget: QWidget) -> None:
    """Scroll to `widget` once it has its place."""

    def scroll() -> None:
        above = widget.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget, 0, theme.SPACE_12)

    QTimer.singleShot(0, widget, scroll)  # pyright: ignore[reportUnknownMemberType]
