"""Dragging a row of the agenda by its grip."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTableView, QWidget

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.agenda.model import Column

LINE = 2


class RowDrag(QObject):
    """Follows the pointer over a table, with a line where the row would go.

    Signals:
        dropped: A row was let go elsewhere; carries where it was and where it is wanted.
    """

    dropped = Signal(int, int)

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._start = -1
        self._gap = -1
        self._line = QWidget(table.viewport())
        self._line.setObjectName("agenda_drop")
        self._line.setAutoFillBackground(True)
        palette = self._line.palette()
        palette.setColor(self._line.backgroundRole(), theme.color("accent"))
        self._line.setPalette(palette)
        self._line.hide()
        table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return super().eventFilter(watched, event)
        at = event.position().toPoint()
        match event.type():
            case QEvent.Type.MouseButtonPress if event.button() == Qt.MouseButton.LeftButton:
                self._press(at)
            case QEvent.Type.MouseMove:
                self._move(at)
                return self._start >= 0
            case QEvent.Type.MouseButtonRelease if self._start >= 0:
                self._release()
                return True
            case _:
                pass
        return super().eventFilter(watched, event)

    def _press(self, at: QPoint) -> None:
        index = self._table.indexAt(at)
        self._start = index.row() if index.column() == Column.GRIP else -1
        self._gap = -1

    def _move(self, at: QPoint) -> None:
        viewport = self._table.viewport()
        if self._start < 0:
            grip = self._table.columnAt(at.x()) == Column.GRIP
            shape = Qt.CursorShape.OpenHandCursor if grip else Qt.CursorShape.ArrowCursor
            viewport.setCursor(shape)
            return
        viewport.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._gap, y = self._nearest(at.y())
        self._line.setGeometry(0, max(0, y - LINE), viewport.width(), LINE)
        self._line.show()

    def _nearest(self, y: int) -> tuple[int, int]:
        """The gap between rows that is nearest to `y`, and where it is."""
        rows = self._table.verticalHeader()
        tops = [rows.sectionViewportPosition(row) for row in range(rows.count())]
        ends = [*tops, tops[-1] + rows.sectionSize(len(tops) - 1)] if tops else [0]
        return min(enumerate(ends), key=lambda pair: abs(pair[1] - y))

    def _release(self) -> None:
        start, gap = self._start, self._gap
        self._start = self._gap = -1
        self._line.hide()
        self._table.viewport().unsetCursor()
        if gap >= 0 and gap not in (start, start + 1):
            self.dropped.emit(start, gap - 1 if gap > start else gap)
