"""One month as a grid of days, in the community's week and digits."""

from calendar import monthrange
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.i18n.formats import Formats
from tlc_desktop.i18n.typed_days import FIRST, LAST
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import announce, identify
from tlc_desktop.ui.widgets.focus_frame import OWN_RING

CELL_WIDTH, CELL_HEIGHT, HEAD = 44, 34, 26
WEEKS = 6


class MonthGrid(QWidget):
    """The days of one month; arrow keys move by day and week, Page keys by month.

    Days of the weekend are paler and in a tinted column; the chosen one is filled.

    Signals:
        moved: Another day is under the keyboard; carries it.
        chosen: A day was clicked, or Enter pressed on it.
    """

    moved = Signal(object)
    chosen = Signal(object)

    def __init__(self, formats: Formats, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._day = day
        self.setProperty(OWN_RING, True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(self.sizeHint())
        identify(self, "month_grid", formats.day(day))

    def day(self) -> date:
        """The day under the keyboard."""
        return self._day

    def go_to(self, day: date) -> None:
        """Move to a day, showing its month."""
        self._day = min(max(day, FIRST), LAST)
        spoken = self._formats.day(self._day)
        self.setAccessibleName(spoken)
        announce(self, spoken)
        self.update()
        self.moved.emit(self._day)

    def first_shown(self) -> date:
        """The day in the first cell: the start of the week in which the month begins."""
        first = self._day.replace(day=1)
        return first - timedelta(days=(first.weekday() - self._formats.first_day) % 7)

    def cell(self, day: date) -> QRectF:
        """Where a day of the shown weeks is painted."""
        week, column = divmod((day - self.first_shown()).days, 7)
        if theme.is_rtl():
            column = 6 - column
        width, height = self._cell_width(), theme.measure(CELL_HEIGHT)
        top = theme.measure(HEAD) + week * height
        return QRectF(column * width, top, width, height)

    def sizeHint(self) -> QSize:
        return QSize(
            7 * self._cell_width(),
            theme.measure(HEAD) + WEEKS * theme.measure(CELL_HEIGHT),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ahead = -1 if self.isRightToLeft() else 1
        days = {
            Qt.Key.Key_Right: ahead,
            Qt.Key.Key_Left: -ahead,
            Qt.Key.Key_Down: 7,
            Qt.Key.Key_Up: -7,
        }
        key = Qt.Key(event.key())
        if key in days:
            self.go_to(self._day + timedelta(days=days[key]))
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.go_to(month_later(self._day, 1 if key == Qt.Key.Key_PageDown else -1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self._day)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position().toPoint())
        if day is not None and event.button() == Qt.MouseButton.LeftButton:
            self.go_to(day)
            self.chosen.emit(day)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        start = self.first_shown()
        theme.set_font(painter, TextRole.CAPTION)
        for column in range(7):
            day = start + timedelta(days=column)
            head = self.cell(day)
            head.setTop(0)
            head.setHeight(theme.measure(HEAD))
            painter.setPen(theme.color("ink2"))
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter, self._formats.short_weekday(day))
        for number in range(7 * WEEKS):
            self._paint_day(painter, start + timedelta(days=number))

    def _paint_day(self, painter: QPainter, day: date) -> None:
        box = self.cell(day).adjusted(2, 1, -2, -1)
        current = day == self._day
        if current or day.weekday() in self._formats.weekend:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent" if current else "raised"))
            painter.drawRoundedRect(box, 8, 8)
        if day == date.today():
            painter.setPen(QPen(theme.color("on_accent" if current else "edge"), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 6, 6)
        inside = day.month == self._day.month
        theme.set_font(
            painter, TextRole.NAME if current else TextRole.BODY if inside else TextRole.CAPTION
        )
        painter.setPen(theme.color("on_accent" if current else "ink" if inside else "ink2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._formats.number(day.day))

    def _cell_width(self) -> int:
        metrics = QFontMetrics(theme.font(TextRole.CAPTION))
        week = (self.first_shown() + timedelta(days=n) for n in range(7))
        heads = (metrics.horizontalAdvance(self._formats.short_weekday(day)) for day in week)
        return max(theme.measure(CELL_WIDTH), max(heads) + 8)

    def _day_at(self, point: QPoint) -> date | None:
        start = self.first_shown()
        days = (start + timedelta(days=n) for n in range(7 * WEEKS))
        return next((day for day in days if self.cell(day).contains(point)), None)


class MonthPopup(QFrame):
    """A month to choose a day from, with buttons for the months beside it.

    Signals:
        chosen: A day was chosen; the popup has closed itself.
    """

    chosen = Signal(object)

    def __init__(self, formats: Formats, day: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        identify(self, "month_popup", self.tr("Choose a day"))
        self.setProperty("ground", "popup")
        self._formats = formats
        self.grid = MonthGrid(formats, day)
        self._title = labels.section("")
        back = buttons.icon_button("back", self.tr("Month before"), "month_before")
        ahead = buttons.icon_button("next", self.tr("Month after"), "month_after")
        top = QHBoxLayout()
        top.addWidget(back)
        top.addStretch(1)
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(ahead)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 10)
        column.addLayout(top)
        column.addWidget(self.grid)
        back.clicked.connect(lambda: self.grid.go_to(month_later(self.grid.day(), -1)))
        ahead.clicked.connect(lambda: self.grid.go_to(month_later(self.grid.day(), 1)))
        self.grid.moved.connect(self._titled)
        self.grid.chosen.connect(self._choose)
        self.setFocusProxy(self.grid)
        self._titled(day)

    def _titled(self, day: date) -> None:
        self._title.setText(self._formats.month(day))

    def _choose(self, day: date) -> None:
        self.close()
        self.chosen.emit(day)


def month_later(day: date, months: int) -> date:
    """The same day of a later (or earlier) month, or the last one there is."""
    number = day.year * 12 + day.month - 1 + months
    year, month = divmod(number, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
