"""Who is free in each period of the week, as a table of short names."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.periods.cells import Cell, cells_of, neighbour
from tlc_desktop.ui.periods.grid_layout import (
    HEAD,
    PERIOD,
    PILL_HIGH,
    GridLayout,
    GridWords,
    day_width,
    laid_out,
)
from tlc_desktop.ui.periods.shown import GridShown
from tlc_desktop.ui.widgets.announce import announce, identify
from tlc_desktop.ui.widgets.focus_frame import OWN_RING
from tlc_desktop.ui.widgets.text_block import lay_out, natural_width

RADIUS, FRAME = 10, 2


class FreeGrid(QWidget):
    """Days from top to bottom, periods as the window runs; arrows move, Enter or a click takes a period.

    No cell is darker for more people, and none says how many.

    Signals:
        moved: Another cell is under the keyboard.
        taken: A period was clicked, or Enter pressed on it.
    """

    moved = Signal()
    taken = Signal()

    def __init__(self, name: str, accessible: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, name, accessible)
        self._title = accessible
        self._shown = GridShown((), {}, frozenset(), ())
        self._words = GridWords()
        self._laid = GridLayout()
        self._cells: list[list[Cell]] = []
        self._here: Cell | None = None
        self._pictures: dict[tuple[str, int], QPixmap] = {}
        self.setProperty(OWN_RING, True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_grid(self, shown: GridShown, words: GridWords) -> None:
        """Show a week; the same cell stays under the keyboard, else it is the first that would do."""
        self._shown, self._words = shown, words
        self._cells = cells_of(list(words.days), len(words.periods))
        known = [cell for row in self._cells for cell in row]
        if self._here not in known:
            framed = [(each.day, each.period) for run in shown.frames for each in run]
            likely = [*framed, *(cell for cell in known if cell in shown.common), *known]
            self._here = next(iter(likely), None)
        self._pictures.clear()
        day = day_width(words, theme.compact(self))
        self.setMinimumWidth(day + len(words.periods) * theme.measure(PERIOD))
        self._pack()
        self._say()

    def here(self) -> Cell | None:
        """The cell under the keyboard."""
        return self._here

    def go_to(self, cell: Cell) -> None:
        """Move to a cell."""
        self._here = cell
        self._say()
        announce(self, self.accessibleName())
        self.update()
        self.moved.emit()

    def cell(self, cell: Cell) -> QRectF:
        """Where a cell is painted."""
        return self._laid.boxes[cell]

    def sizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._pack()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        there = neighbour(self._cells, self._here, event.key()) if self._here else None
        if there is not None:
            self.go_to(there)
        elif self._here and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.taken.emit()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position().toPoint())
        self.setToolTip(theme.tip(self._words.spoken(cell)) if cell else "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position().toPoint())
        if cell is not None and event.button() == Qt.MouseButton.LeftButton:
            self.go_to(cell)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position().toPoint())
        if cell is not None and cell == self._here and event.button() == Qt.MouseButton.LeftButton:
            self.taken.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_head(painter)
        for row in self._cells:
            if row and self._laid.boxes[row[0]].toAlignedRect().intersects(
                event.rect().adjusted(-self.width(), 0, self.width(), 0)
            ):
                self._paint_day(painter, row)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("accent"), FRAME))
        for run in self._shown.frames:
            box = self._laid.boxes[run[0].day, run[0].period]
            box = box.united(self._laid.boxes[run[-1].day, run[-1].period])
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        if self._here:
            focused = self.hasFocus()
            painter.setPen(QPen(theme.color("ink" if focused else "edge"), 2 if focused else 1))
            box = self._laid.boxes[self._here].adjusted(4, 5, -4, -5)
            painter.drawRoundedRect(box, RADIUS - 4, RADIUS - 4)

    def _paint_head(self, painter: QPainter) -> None:
        if not self._cells:
            return
        bold, plain = theme.font(TextRole.CAPTION_BOLD), theme.font(TextRole.CAPTION)
        wide = self._laid.boxes[self._cells[0][0]].width() - self._laid.pad
        starts_fit = all(natural_width(starts, plain) <= wide for _, starts in self._words.periods)
        for (name, starts), cell in zip(self._words.periods, self._cells[0], strict=True):
            box = self._laid.boxes[cell]
            left = box.left() + (0 if theme.is_rtl() else self._laid.pad)
            top = 0 if starts_fit else theme.measure(HEAD) / 4
            block = lay_out(name, bold, wide, max_lines=1)
            block.draw(painter, left, top, theme.color("ink"))
            if starts_fit:
                lay_out(starts, plain, wide, max_lines=1).draw(
                    painter, left, block.height, theme.color("ink2")
                )

    def _paint_day(self, painter: QPainter, row: list[Cell]) -> None:
        first, last = self._laid.boxes[row[0]], self._laid.boxes[row[-1]]
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(QPointF(0, first.top()), QPointF(self.width(), first.top()))
        if row is self._cells[-1]:
            painter.drawLine(QPointF(0, last.bottom()), QPointF(self.width(), last.bottom()))
        wide = self._laid.day
        name = lay_out(
            self._words.days[row[0][0]], theme.font(TextRole.NAME), wide - 4, max_lines=1
        )
        left = self.width() - wide + 4 if theme.is_rtl() else 0
        top = first.top() + (first.height() - name.height) / 2
        name.draw(painter, left, top, theme.color("ink"))
        for cell in row:
            if cell in self._shown.common:
                self._paint_everyone(painter, self._laid.boxes[cell])
            for text, left, top, wide in self._laid.pills[cell]:
                painter.drawPixmap(left, top, self._picture(text, wide))

    def _paint_everyone(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("tint"))
        painter.drawRoundedRect(box.adjusted(2, 3, -2, -3), RADIUS - 4, RADIUS - 4)
        words = self._words.everyone
        font = theme.font(TextRole.CAPTION_BOLD)
        block = lay_out(words, font, box.width() - 6, max_lines=1, centred=True)
        top = box.top() + (box.height() - block.height) / 2
        block.draw(painter, box.left() + 3, top, theme.color("tint_ink"))

    def _picture(self, text: str, wide: int) -> QPixmap:
        """A short name with its edge, painted once for all its cells."""
        found = self._pictures.get((text, wide))
        if found is not None:
            return found
        ratio = self.devicePixelRatioF()
        box = QRectF(0, 0, wide, theme.measure(PILL_HIGH))
        found = QPixmap((box.size() * ratio).toSize())
        found.setDevicePixelRatio(ratio)
        found.fill(Qt.GlobalColor.transparent)
        painter = QPainter(found)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("sheet"))
        inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
        block = lay_out(text, theme.font(TextRole.CAPTION), wide - 6, max_lines=1, centred=True)
        block.draw(painter, 3, (box.height() - block.height) / 2, theme.color("ink"))
        painter.end()
        self._pictures[text, wide] = found
        return found

    def _pack(self) -> None:
        """Lay all of it out, as wide as there is room now."""
        width = max(self.width(), self.minimumWidth())
        narrow = theme.compact(self)
        self._laid = laid_out(self._shown, self._words, self._cells, width, narrow)
        self.setFixedHeight(self._laid.high)
        self.update()

    def _cell_at(self, point: QPoint) -> Cell | None:
        return next((cell for cell, box in self._laid.boxes.items() if box.contains(point)), None)

    def _say(self) -> None:
        spoken = self._words.spoken(self._here) if self._here else ""
        self.setAccessibleName(f"{self._title}: {spoken}" if spoken else self._title)
