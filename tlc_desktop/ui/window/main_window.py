"""The window itself, light enough to be painted before the rest of the program is read."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QPushButton

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.running.event_loop import soon
from tlc_desktop.ui.widgets.reading_order import step

if TYPE_CHECKING:
    from tlc_desktop.ui.window.menus import Menus
    from tlc_desktop.ui.window.page_area import SampleStrip, Stage
    from tlc_desktop.ui.window.side_bar import SideBar
    from tlc_desktop.ui.window.top_bar import TopBar

LEAST = QSize(760, 460)
FIRST_SIZE = QSize(1000, 540)
GAP = theme.SPACE_12


class MainWindow(QMainWindow):
    """The frame of the window: desk and blank sheet, until `frame.furnish` brings the parts.

    Signals:
        painted: The window was painted for the first time.

    Attributes:
        may_close: Whether the window may close now; asked each time.
        is_furnished: The parts are there.
    """

    painted = Signal()

    top_bar: "TopBar"
    menus: "Menus"
    side_bar: "SideBar"
    strip: "SampleStrip"
    stage: "Stage"

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle(self.tr("TLC Desktop"))
        self.may_close: Callable[[], bool] = lambda: True
        self.is_furnished = False
        self._was_painted = False
        self.setMinimumSize(LEAST)
        self.resize(FIRST_SIZE)

    def undo_button(self) -> QPushButton:
        """The button in the top bar that names the step it takes back."""
        return self.top_bar.undo

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.is_furnished:
            self._paint_blank_sheet()
        if not self._was_painted:
            self._was_painted = True
            soon(self, self.painted.emit)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002
        if not self.is_furnished:
            return False
        return step(next, self.top_bar, self.side_bar, self.strip, self.stage)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.may_close():
            super().closeEvent(event)
        else:
            event.ignore()

    def _fit(self) -> None:
        if self.is_furnished:
            self.side_bar.fit(theme.compact(self))

    def _paint_blank_sheet(self) -> None:
        """Where the sheet will lie, so that nothing jumps when it comes."""
        beside = theme.side_bar_width(theme.compact(self))
        left = GAP if theme.is_rtl() else beside
        top = theme.measure(theme.TOP_BAR)
        sheet = QRectF(left, top, self.width() - beside - GAP, self.height() - top - GAP)
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("desk"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("line"))
        painter.setBrush(theme.color("sheet"))
        radius = theme.RADIUS_SHEET
        painter.drawRoundedRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
