"""A list that is as high as its rows, for a page that scrolls as a whole."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.running.event_loop import soon
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.row_delegate import RowShape
from tlc_desktop.ui.widgets.rows import RowText

# In milliseconds: what is not seen yet is measured once what is seen has been painted.
AFTER_PAINT = 40
FEW = 10  # rows, that are measured at once under those that were there


class GrowingList(RowList):
    """Rows of which all stand on the page.

    Those below the screen's height are measured once the others are painted.
    """

    SCROLLS: ClassVar[bool] = False

    def __init__(
        self, name: str, accessible: str, most_lines: int = 2, parent: QWidget | None = None
    ) -> None:
        self._high = 0
        self._added: tuple[Sequence[RowText], int, RowShape, int] | None = None
        self._has_width = False
        self._measuring = False
        super().__init__(name, accessible, most_lines=most_lines, parent=parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self._has_width = True
        if e.oldSize().width() != e.size().width():
            self._fit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._high)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._high)

    def _fit(self) -> None:
        super()._fit()
        self._set_height(self._content_height())
        if not self._measuring and self._delegate.guessed_from is not None:
            self._measuring = True
            soon(self, self._measure, AFTER_PAINT)

    def _set_height(self, high: int) -> None:
        self._high = high
        self.setFixedHeight(high)

    def _content_height(self, *, whole: bool = False) -> int:
        """The height of all rows; unless `whole`, of those beyond a screen only about."""
        if not self._has_width:  # not laid out yet: how lines wrap is not known
            return self.row_count() * theme.measure(theme.ROW_HEIGHT)
        screen = self.screen().size().height()
        delegate, width, rows = self._delegate, self.viewport().width(), self._fixed
        delegate.guessed_from = None
        start, high = self._known_height(width)
        whole = whole or 0 < start >= len(rows) - FEW
        for row in range(start, self.row_count()):
            high += delegate.height(row, width)
            if not whole and delegate.guessed_from is None and high > screen:
                delegate.guess = high // (row + 1)
                delegate.guessed_from = row + 1
        if delegate.guessed_from is None:
            self._added = rows, width, delegate.shape, high
        return high

    def _known_height(self, width: int) -> tuple[int, int]:
        """How many rows were added up before and are here still, and how high they are."""
        if self._added is None:
            return 0, 0
        rows, wide, shape, high = self._added
        still = (wide, shape) == (width, self._delegate.shape) and rows == self._fixed[: len(rows)]
        return (len(rows), high) if still else (0, 0)

    def _measure(self) -> None:
        """Measure the rows below the screen too; nothing above them moves."""
        self._measuring = False
        if self._delegate.guessed_from is not None:
            self._set_height(self._content_height(whole=True))
            self.doItemsLayout()
