"""The frame: menus, side bar, and room for a sheet. It stands before any file is read."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from tlc_desktop.ui import theme
from tlc_desktop.ui.menus import Menus
from tlc_desktop.ui.side_bar import SideBar
from tlc_desktop.ui.soon import soon
from tlc_desktop.ui.top_bar import TopBar
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.focus_frame import OWN_RING, FocusFrame
from tlc_desktop.ui.widgets.reading_order import step
from tlc_desktop.ui.widgets.sheet import Sheet
from tlc_desktop.ui.widgets.undo_bar import UndoBar

LEAST = QSize(760, 460)
FIRST_SIZE = QSize(1000, 540)
GAP = 12


class Stage(QWidget):
    """One sheet at a time, and the bar that floats at its foot."""

    def __init__(self) -> None:
        super().__init__()
        identify(self, "stage")
        self.setProperty(OWN_RING, True)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self.undo_bar = UndoBar(parent=self)
        self.undo_bar.installEventFilter(self)

    def add(self, sheet: QWidget) -> None:
        """Keep a sheet, not shown yet."""
        self._stack.addWidget(sheet)

    def show_sheet(self, sheet: QWidget) -> None:
        """Show one of the sheets."""
        self._stack.setCurrentWidget(sheet)
        self.undo_bar.raise_()

    def drop(self, sheet: QWidget) -> None:
        """Let go of a sheet."""
        self._stack.removeWidget(sheet)
        sheet.hide()
        sheet.deleteLater()

    def minimumSizeHint(self) -> QSize:
        return QSize(400, 300)  # a sheet scrolls; it never makes the window larger

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.LayoutRequest):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        bar = self.undo_bar
        wanted = bar.sizeHint()
        width = min(max(wanted.width(), theme.measure(440)), self.width() - 2 * GAP)
        left = (self.width() - width) // 2
        bar.setGeometry(left, self.height() - wanted.height() - 24, width, wanted.height())
        bar.raise_()


class SampleStrip(QFrame):
    """Says on every page that the community is made up, and leads to one's own."""

    def __init__(self) -> None:
        super().__init__()
        identify(self, "sample_strip")
        self.setProperty("ground", "honey")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 3, 8, 3)
        if theme.is_rtl():
            row.setContentsMargins(8, 3, 16, 3)
        words = labels.line(
            self.tr("This is a made-up circle, to look around in."),
            "honey_ink",
        )
        row.addWidget(words, 1)
        self.remove = buttons.quiet(self.tr("Take the sample away"), "sample_remove", "bin")
        self.make = buttons.quiet(self.tr("Make my own"), "sample_make_own", "plus")
        row.addWidget(self.remove)
        row.addWidget(self.make)
        self.hide()


class MainWindow(QMainWindow):
    """The frame of the window.

    Signals:
        painted: The window was painted for the first time.

    Attributes:
        may_close: Whether the window may close now; asked each time.
    """

    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        identify(self, "main_window")
        self.setWindowTitle(self.tr("TLC Desktop"))
        self.may_close: Callable[[], bool] = lambda: True
        self._was_painted = False
        self.top_bar = TopBar()
        self.setMenuWidget(self.top_bar)
        self.menus = Menus(self, self.top_bar.menus)
        self.top_bar.fit_menus()
        self.side_bar = SideBar()
        self.strip = SampleStrip()
        self.stage = Stage()
        self._blank = Sheet("blank", "")
        self.stage.add(self._blank)
        self._arrange()
        self.setMinimumSize(LEAST)
        self.resize(FIRST_SIZE)
        self._frame = FocusFrame(self)
        self.stage.setFocus()  # Tab begins from here; nothing wears the ring before that

    def undo_button(self) -> QPushButton:
        """The button in the top bar that names the step it takes back."""
        return self.top_bar.undo

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            soon(self, self.painted.emit)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.side_bar.fit(theme.compact(self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.side_bar.fit(theme.compact(self))

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002
        return step(next, self.top_bar, self.side_bar, self.strip, self.stage)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.may_close():
            super().closeEvent(event)
        else:
            event.ignore()

    def _arrange(self) -> None:
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side_bar)
        far = QWidget()
        column = QVBoxLayout(far)
        column.setContentsMargins(*((GAP, 0, 0, GAP) if theme.is_rtl() else (0, 0, GAP, GAP)))
        column.setSpacing(8)
        column.addWidget(self.strip)
        column.addWidget(self.stage, 1)
        row.addWidget(far, 1)
        self.setCentralWidget(middle)
