"""Where the sheets lie, and the strip above them that says what is made up."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QWidget

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.focus_frame import OWN_RING
from tlc_desktop.ui.widgets.landing import land
from tlc_desktop.ui.widgets.undo_bar import UndoBar


class PageArea(QWidget):
    """One sheet at a time, and the bar that floats at its foot.

    Signals:
        turned: Another sheet is shown.
    """

    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        identify(self, "page_area")
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
        if sheet is not self._stack.currentWidget():
            self._stack.setCurrentWidget(sheet)
            self.turned.emit()
        self.undo_bar.raise_()

    def land(self, gone: QWidget | None = None) -> None:
        """Put the keyboard on the sheet, near what had it; where nothing is good for it, on none of all."""
        sheet = self._stack.currentWidget()
        if not land(gone, sheet):
            self.setFocus(Qt.FocusReason.OtherFocusReason)

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
        width = min(max(wanted.width(), theme.measure(440)), self.width() - 2 * theme.AROUND_SHEET)
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
        invented = self.tr("This circle is invented. Look around in it as you like.")
        row.addWidget(labels.line(invented, "honey_ink"), 1)
        self.remove = buttons.quiet(self.tr("Remove the sample"), "sample_remove", "bin")
        self.make = buttons.quiet(self.tr("Start my own circle"), "sample_make_own", "plus")
        row.addWidget(self.remove)
        row.addWidget(self.make)
        self.hide()
