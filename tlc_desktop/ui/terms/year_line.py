"""The line of a year: its meetings as points that are told of, and opened."""

from datetime import date

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.terms.axis_places import AxisPlaces, LineMeeting, When, YearShown
from tlc_desktop.ui.terms.line_painting import ALONE, FIRST_WORD, UNDER, LinePainting
from tlc_desktop.ui.widgets.announce import announce, identify
from tlc_desktop.ui.widgets.focus_frame import OWN_RING

LABELS, LABELS_COMPACT = 118, 104
STEP, STEP_COMPACT = 22, 19
END = 7  # beyond the last day, for half a point
NEAR = 16  # what is drawn small is clicked in 32


class YearLine(QWidget):
    """Meetings as points; arrow keys go from one to the next, Enter opens one.

    Signals:
        pointed: Another meeting is under the pointer, or has the keyboard; carries its id, or nothing.
        opened: A meeting was chosen; carries its id.
    """

    pointed = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, "year_line", self.tr("Meetings of the year"))
        self._shown = YearShown((), (), date.min)
        self._here = 0
        self.setProperty(OWN_RING, True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_year(self, shown: YearShown) -> None:
        """Show another year, or what changed in this one."""
        before = self.current()
        self._shown = shown
        keys = [m.id for m in shown.meetings]
        nearest = next(
            (n for n, m in enumerate(shown.meetings) if m.when is When.NEXT), len(keys) - 1
        )
        kept = before is not None and before.id in keys
        self._here = keys.index(before.id) if before and kept else max(0, nearest)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if keys else Qt.FocusPolicy.NoFocus)
        self._tell()
        self.updateGeometry()
        self.update()

    def shown(self) -> YearShown:
        """What is on it."""
        return self._shown

    def current(self) -> LineMeeting | None:
        """The meeting where the keyboard is, or would be."""
        held = self._shown.meetings
        return held[self._here] if self._here < len(held) else None

    def places(self) -> AxisPlaces:
        """Where the days stand."""
        start = theme.measure(LABELS_COMPACT if theme.compact(self) else LABELS)
        first, last = self._shown.ends()
        return AxisPlaces(first, last, start, max(1.0, self.width() - start - END))

    def sizeHint(self) -> QSize:
        high = ALONE
        if self._shown.words:
            high = FIRST_WORD + self._step() * (len(self._shown.words) - 1) + UNDER
        return QSize(theme.measure(400), theme.measure(high))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.measure(240), self.sizeHint().height())

    def painting(self) -> LinePainting:
        """How it is painted."""
        return LinePainting(self._shown, self.places(), self.width(), self._step())

    def _step(self) -> int:
        return STEP_COMPACT if theme.compact(self) else STEP

    # --- pointer and keyboard -------------------------------------------------------------------

    def _at(self, x: float) -> int | None:
        """The number of the meeting at a place."""
        where = self.painting().point
        far = [(abs(where(m).x() - x), n) for n, m in enumerate(self._shown.meetings)]
        nearest = min(far, default=(float("inf"), 0))
        return nearest[1] if nearest[0] <= theme.measure(NEAR) else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position().x())
        self.setCursor(
            Qt.CursorShape.ArrowCursor if found is None else Qt.CursorShape.PointingHandCursor
        )
        self.pointed.emit("" if found is None else str(self._shown.meetings[found].id))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit("")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position().x())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self._go(found)
            self.opened.emit(str(self._shown.meetings[found].id))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        here = self.current()
        if here is not None:
            self.pointed.emit(str(here.id))
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.pointed.emit("")
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ahead, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if theme.is_rtl():
            ahead, back = back, ahead
        last = len(self._shown.meetings) - 1
        moves = {
            ahead: self._here + 1,
            back: self._here - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key, here = Qt.Key(event.key()), self.current()
        if key in moves:
            self._go(max(0, min(moves[key], last)))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and here is not None:
            self.opened.emit(str(here.id))
        else:
            super().keyPressEvent(event)

    def _go(self, number: int) -> None:
        self._here = number
        here = self.current()
        if here is not None:
            self.pointed.emit(str(here.id))
            self._tell()
            announce(self, here.told)
        self.update()

    def _tell(self) -> None:
        here = self.current()
        self.setAccessibleDescription(here.told if here is not None else "")

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._at(event.pos().x())
            told = "" if found is None else self._shown.meetings[found].told
            QToolTip.showText(event.globalPos(), theme.tip(told), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painting, here = self.painting(), self.current()
        painting.paint(painter, self.tr("Meetings"))
        if self.hasFocus() and here is not None:
            painter.setPen(QPen(theme.color("ink"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(painting.point(here), 11, 11)
