"""One member's week: the periods without a class, ticked by click, drag, or arrows and Space."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tlc_desktop.ui.look import icons, theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.periods.cells import Cell, cells_of, neighbour
from tlc_desktop.ui.widgets.announce import announce, identify
from tlc_desktop.ui.widgets.focus_frame import OWN_RING
from tlc_desktop.ui.widgets.text_block import lay_out, natural_width

PITCH, ROW, LEAST_PITCH, HEAD, DAY = 32, 34, 16, 24, 42
RADIUS, TICK = 6, 14
NEAR = 8  # pixels between two looks at what is dragged over


class WeekGrid(QWidget):
    """Days from top to bottom, periods as the window runs.

    What is dragged over becomes what the first cell becomes. Enter ticks as Space does.

    Signals:
        ticked: Cells were ticked or unticked; carries those that are now free.
    """

    ticked = Signal(object)

    def __init__(self, name: str, accessible: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, name, accessible)
        self._title = accessible
        self._days: Mapping[int, str] = {}
        self._periods: Sequence[str] = ()
        self._spoken: Mapping[Cell, tuple[str, str]] = {}
        self._cells: list[list[Cell]] = []
        self._free: frozenset[Cell] = frozenset()
        self._here: Cell | None = None
        self._drag: tuple[QPointF, bool] | None = None
        self.setProperty(OWN_RING, True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_week(
        self,
        days: Mapping[int, str],
        periods: Sequence[str],
        spoken: Mapping[Cell, tuple[str, str]],
        free: frozenset[Cell],
    ) -> None:
        """Show a week.

        Args:
            days: The days of the week, 0 for Monday, with their short names, in their order.
            periods: What each period is called.
            spoken: What is said aloud of a cell: where it is free, and where not.
            free: The cells that are.
        """
        self._days, self._periods, self._spoken = days, periods, spoken
        self._cells = cells_of(list(days), len(periods))
        known = [cell for row in self._cells for cell in row]
        if self._here not in known:
            self._here = next(iter(known), None)
        self._drag = None
        self._free = free
        self.setFixedHeight(self.sizeHint().height())
        self.setMinimumWidth(self._day_width() + theme.measure(LEAST_PITCH) * len(periods))
        self._say()
        self.update()

    def free(self) -> frozenset[Cell]:
        """The cells that are free."""
        return self._free

    def here(self) -> Cell | None:
        """The cell under the keyboard."""
        return self._here

    def cell(self, cell: Cell) -> QRectF:
        """Where a cell is; what is painted in it is a little smaller."""
        row = next(n for n, cells in enumerate(self._cells) if cell in cells)
        pitch = self._pitch()
        left = self._day_width() + cell[1] * pitch
        if theme.is_rtl():
            left = self.width() - left - pitch
        high = theme.measure(ROW)
        return QRectF(left, theme.measure(HEAD) + row * high, pitch, high)

    def sizeHint(self) -> QSize:
        wide = self._day_width() + theme.measure(PITCH) * len(self._periods)
        return QSize(wide, theme.measure(HEAD) + theme.measure(ROW) * len(self._days))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        there = neighbour(self._cells, self._here, event.key()) if self._here else None
        if there is not None:
            self._go(there)
        elif self._here and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tick([self._here], free=self._here not in self._free)
            self.ticked.emit(self._free)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position())
        if cell is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._drag = event.position(), cell not in self._free
        self._tick([cell], free=cell not in self._free)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is None:
            return
        before, free = self._drag
        self._drag = event.position(), free
        way = QLineF(before, event.position())
        steps = max(1, round(way.length() / NEAR))
        passed = (self._cell_at(way.pointAt(n / steps)) for n in range(steps + 1))
        self._tick([cell for cell in passed if cell], free=free)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None and event.button() == Qt.MouseButton.LeftButton:
            self._drag = None
            self.ticked.emit(self._free)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = theme.font(TextRole.CAPTION_BOLD)
        for name, cell in zip(self._periods, self._cells[0] if self._cells else (), strict=False):
            box = self.cell(cell)
            block = lay_out(name, font, box.width() - 2, max_lines=1, centred=True)
            block.draw(painter, box.left(), 0, theme.color("ink2"))
        for day, row in zip(self._days.values(), self._cells, strict=True):
            box = self.cell(row[0]) if row else QRectF()
            wide = self._day_width()
            block = lay_out(day, theme.font(TextRole.CAPTION), wide - 4, max_lines=1)
            left = self.width() - wide + 4 if theme.is_rtl() else 0
            block.draw(painter, left, box.center().y() - block.height / 2, theme.color("ink"))
            for cell in row:
                self._paint_cell(painter, cell)

    def _paint_cell(self, painter: QPainter, cell: Cell) -> None:
        box = self.cell(cell)
        across = min(1.5, box.width() / 12)
        box = box.adjusted(across, 2, -across, -2)
        free = cell in self._free
        painter.setPen(QPen(theme.color("accent" if free else "edge"), 1))
        painter.setBrush(theme.color("tint" if free else "sheet"))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        if free:
            mark = icons.pixmap("tick", "accent", TICK)
            side = theme.measure(TICK)
            at = box.center() - QPointF(side / 2, side / 2)
            painter.drawPixmap(at, mark)
        if cell == self._here and self.hasFocus():
            painter.setPen(QPen(theme.color("ink"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), RADIUS + 1, RADIUS + 1)

    def _go(self, cell: Cell) -> None:
        self._here = cell
        self._say()
        announce(self, self.accessibleName())
        self.update()

    def _tick(self, cells: Sequence[Cell], *, free: bool) -> None:
        changed = frozenset(cells)
        self._free = self._free | changed if free else self._free - changed
        if cells:
            self._go(cells[-1])

    def _pitch(self) -> float:
        room = self.width() - self._day_width()
        return min(theme.measure(PITCH), room / max(1, len(self._periods)))

    def _day_width(self) -> int:
        font = theme.font(TextRole.CAPTION)
        named = max((natural_width(name, font) for name in self._days.values()), default=0)
        return max(theme.measure(DAY), round(named) + 8)

    def _cell_at(self, point: QPointF) -> Cell | None:
        cells = (cell for row in self._cells for cell in row)
        return next((cell for cell in cells if self.cell(cell).contains(point)), None)

    def _say(self) -> None:
        if self._here is None:
            self.setAccessibleName(self._title)
            return
        free, not_free = self._spoken[self._here]
        self.setAccessibleName(f"{self._title}: {free if self._here in self._free else not_free}")
