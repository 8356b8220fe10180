"""The sheet of paper that a page lies on, and the panels and cards on it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets.reading_order import step
from tlc_desktop.ui.widgets.thin_bar import ROOM, ThinBar

HEADER, BODY, FOOT = range(3)


def panel(ground: str = "raised", margins: tuple[int, int, int, int] = (18, 16, 18, 16)) -> QFrame:
    """A rounded ground with a column layout.

    Args:
        ground: `"raised"` (side panel), `"card"`, `"tint"`, `"honey"` or `"desk"`.
        margins: Left, top, right, bottom, as seen from left to right.
    """
    made = QFrame()
    made.setProperty("ground", ground)
    column = QVBoxLayout(made)
    left, top, right, bottom = margins
    if theme.is_rtl():
        left, right = right, left
    column.setContentsMargins(left, top, right, bottom)
    column.setSpacing(theme.SPACE_8)
    return made


def scrolled(
    inside: QWidget,
    name: str,
    parent: QWidget | None = None,
    *,
    beside: bool = False,
    over: bool = False,
) -> QScrollArea:
    """`inside`, scrolling up and down when there is no room for all of it.

    Args:
        inside: What scrolls.
        name: Object name.
        parent: Its owner.
        beside: It stands beside what the page is about, which scrolls too.
        over: Its bar lies over what scrolls; else there is room kept for it.
    """
    area = QScrollArea(parent)
    area.setObjectName(name)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    ThinBar(area, beside=beside, over=over)
    area.setWidget(inside)
    return area


class PageSheet(QFrame):
    """A rounded sheet: a header that stays, a body that may scroll, a foot that stays.

    What scrolls as far as the sheet's edge has its bar in the margin there.
    """

    def __init__(self, name: str, accessible: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setProperty("ground", "sheet")
        self._header: QWidget | None = None
        self._body: QWidget | None = None
        self._foot: QWidget | None = None
        self._grid = QGridLayout(self)
        self._grid.setHorizontalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnMinimumWidth(1, ROOM)
        self._grid.setRowStretch(BODY, 1)
        self._breathe()

    def set_header(self, header: QWidget) -> None:
        """Put `header` at the top, in place of an earlier one."""
        self._header = self._replaced(self._header, header, HEADER)

    def set_body(self, body: QWidget, scrolls: bool = True, to_edge: bool = False) -> None:
        """Put `body` in the middle, in place of an earlier one.

        Args:
            body: What the page is about.
            scrolls: It scrolls as a whole; else it must fit.
            to_edge: A part of it scrolls, which reaches as far as the margin.
        """
        shown = scrolled(body, f"{self.objectName()}_scroll") if scrolls else body
        if not scrolls:
            shown.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._body = self._replaced(self._body, shown, BODY, 2 if scrolls or to_edge else 1)

    def set_foot(self, foot: QWidget) -> None:
        """Put `foot` at the bottom, in place of an earlier one."""
        self._foot = self._replaced(self._foot, foot, FOOT)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._breathe()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._breathe()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002
        if isinstance(self.window(), QDialog):
            return step(next, self)
        return super().focusNextPrevChild(next)  # the window's, which has more than a sheet

    def _replaced(self, old: QWidget | None, new: QWidget, row: int, columns: int = 1) -> QWidget:
        if old is not None and old is not new:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._grid.addWidget(new, row, 0, 1, columns)
        return new

    def _breathe(self) -> None:
        small = theme.compact(self)
        side, top, foot = (22, 8, 10) if small else (34, 18, 16)
        end = side - ROOM
        left, right = (end, side) if theme.is_rtl() else (side, end)
        self._grid.setContentsMargins(left, top, right, foot)
        self._grid.setVerticalSpacing(6 if small else 8)
