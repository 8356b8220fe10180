"""Two parts of a page beside each other; one below the other in a narrow window, or alone."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from tlc_desktop.ui.look import theme


class Beside(QWidget):
    """Equally wide, whatever is in them."""

    def __init__(self, first: QWidget, second: QWidget) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for part in (first, second):
            self._row.addWidget(part, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        small = theme.compact(self)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if small else ways.LeftToRight)
        self._row.setSpacing(theme.SPACE_12 if small else theme.SPACE_28)
