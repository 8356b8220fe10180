"""The window itself, light enough to be painted before the rest of the program is read."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMainWindow, QWidget

from tlc_desktop.deferred import read_later
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.running.event_loop import soon

if TYPE_CHECKING:
    from tlc_desktop.ui.widgets import landing, reading_order
    from tlc_desktop.ui.window import frame, requests
else:
    frame = read_later("tlc_desktop.ui.window.frame")
    landing = read_later("tlc_desktop.ui.widgets.landing")
    reading_order = read_later("tlc_desktop.ui.widgets.reading_order")
    requests = read_later("tlc_desktop.ui.window.requests")

LEAST = QSize(760, 460)
FIRST_SIZE = QSize(1000, 540)


class MainWindow(QMainWindow):
    """Desk and blank sheet, until a frame is first wanted.

    Signals:
        asked: Carries a `Request`. To be closed is asked for too: the program hides the window
            once everything is saved.
        painted: The window was painted for the first time.
    """

    asked = Signal(object)
    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle(self.tr("TLC Desktop"))
        self._frame: frame.Frame | None = None
        self._was_painted = False
        self.setMinimumSize(LEAST)
        self.resize(FIRST_SIZE)

    @property
    def frame(self) -> "frame.Frame":
        """What stands around a page; made when it is first wanted."""
        if self._frame is None:
            self._frame = frame.furnish(self)
            self._fit()
        return self._frame

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._frame is None:
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
        if self._frame is None:
            return False
        parts = self._frame
        had = cast("QWidget | None", self.focusWidget())  # the stubs forget the None
        if had is not None and not landing.is_there(had):  # nobody pressed Tab: it goes away
            parts.page_area.land(had)
            return True
        return reading_order.step(
            next, parts.top_bar, parts.side_bar, parts.strip, parts.line, parts.page_area
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.asked.emit(requests.Quit())

    def _fit(self) -> None:
        if self._frame is not None:
            self._frame.side_bar.fit(theme.compact(self))

    def _paint_blank_sheet(self) -> None:
        """Where the sheet will lie, so that nothing jumps when it comes."""
        beside = theme.side_bar_width(theme.compact(self), theme.has_rail(self))
        gap = theme.AROUND_SHEET
        left = gap if theme.is_rtl() else beside
        top = theme.measure(theme.TOP_BAR)
        sheet = QPainterPath()
        place = QRectF(left, top, self.width() - beside - gap, self.height() - top - gap)
        radius = theme.RADIUS_SHEET
        sheet.addRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        desk = QPainterPath()
        desk.addRect(QRectF(self.rect()))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(desk, _pen("desk").brush())
        painter.fillPath(sheet, _pen("sheet").brush())
        painter.strokePath(sheet, _pen("line"))


def _pen(token: str) -> QPen:
    """A pen in a colour of the theme; made of the colour itself, it would make every enumeration of `Qt`."""
    made = QPen()
    made.setColor(theme.color(token))
    return made
