"""Who is free in each period of the week, as a table of short names."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.periods.cells import Cell, cells_of, neighbour
from tlc_desktop.ui.periods.shown import GridShown
from tlc_desktop.ui.widgets.announce import announce, identify
from tlc_desktop.ui.widgets.focus_frame import OWN_RING
from tlc_desktop.ui.widgets.text_block import lay_out, natural_width

DAY, DAY_COMPACT, PERIOD = 92, 56, 64
HEAD, LEAST_ROW = 46, 48
PILL, PILL_HIGH, PILL_GAP, PILL_SIDES, LINE, AROUND = 30, 22, 3, 10, 25, 15
RADIUS, FRAME = 10, 2


@dataclass(frozen=True, slots=True)
class GridWords:
    """The words of the table.

    Attributes:
        days: The days of the week, 0 for Monday, with their names, in their order.
        periods: What each period is called, and when it begins.
        pills: What stands for each person.
        everyone: What a cell says where all are free.
        spoken: What is said of each cell aloud, and by its tool tip.
    """

    days: Mapping[int, str]
    periods: Sequence[tuple[str, str]]
    pills: Mapping[UUID, str]
    everyone: str
    spoken: Mapping[Cell, str]


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
        self._words = GridWords({}, (), {}, "", {})
        self._cells: list[list[Cell]] = []
        self._here: Cell | None = None
        self._packed: dict[Cell, list[tuple[str, QRectF]]] = {}
        self._boxes: dict[Cell, QRectF] = {}
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
        self.setMinimumWidth(self._day_width() + len(words.periods) * theme.measure(PERIOD))
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
        return self._boxes[cell]

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
        self.setToolTip(theme.tip(self._words.spoken[cell]) if cell else "")

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
            if row and self._boxes[row[0]].toAlignedRect().intersects(
                event.rect().adjusted(-self.width(), 0, self.width(), 0)
            ):
                self._paint_day(painter, row)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("accent"), FRAME))
        for run in self._shown.frames:
            box = self._boxes[run[0].day, run[0].period]
            box = box.united(self._boxes[run[-1].day, run[-1].period])
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        if self._here:
            focused = self.hasFocus()
            painter.setPen(QPen(theme.color("ink" if focused else "edge"), 2 if focused else 1))
            box = self._boxes[self._here].adjusted(4, 5, -4, -5)
            painter.drawRoundedRect(box, RADIUS - 4, RADIUS - 4)

    def _paint_head(self, painter: QPainter) -> None:
        if not self._cells:
            return
        bold, plain = theme.font(TextRole.CAPTION_BOLD), theme.font(TextRole.CAPTION)
        wide = self._boxes[self._cells[0][0]].width() - self._pad()
        starts_fit = all(natural_width(starts, plain) <= wide for _, starts in self._words.periods)
        for (name, starts), cell in zip(self._words.periods, self._cells[0], strict=True):
            box = self._boxes[cell]
            left = box.left() + (0 if theme.is_rtl() else self._pad())
            top = 0 if starts_fit else theme.measure(HEAD) / 4
            block = lay_out(name, bold, wide, max_lines=1)
            block.draw(painter, left, top, theme.color("ink"))
            if starts_fit:
                lay_out(starts, plain, wide, max_lines=1).draw(
                    painter, left, block.height, theme.color("ink2")
                )

    def _paint_day(self, painter: QPainter, row: list[Cell]) -> None:
        first, last = self._boxes[row[0]], self._boxes[row[-1]]
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(QPointF(0, first.top()), QPointF(self.width(), first.top()))
        if row is self._cells[-1]:
            painter.drawLine(QPointF(0, last.bottom()), QPointF(self.width(), last.bottom()))
        wide = self._day_width()
        name = lay_out(
            self._words.days[row[0][0]], theme.font(TextRole.NAME), wide - 4, max_lines=1
        )
        left = self.width() - wide + 4 if theme.is_rtl() else 0
        top = first.top() + (first.height() - name.height) / 2
        name.draw(painter, left, top, theme.color("ink"))
        for cell in row:
            if cell in self._shown.common:
                self._paint_everyone(painter, self._boxes[cell])
            for text, box in self._packed[cell]:
                painter.drawPixmap(box.topLeft(), self._picture(text, round(box.width())))

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
        """Lay out cells and what stands in them, as wide as there is room now."""
        self._packed, self._boxes = {}, {}
        count = len(self._words.periods)
        day = self._day_width()
        wide = (max(self.width(), self.minimumWidth()) - day) / max(1, count)
        top = float(theme.measure(HEAD))
        for row in self._cells:
            rows = {cell: self._in_rows(cell, wide) for cell in row}
            most = max((len(each) for each in rows.values()), default=0)
            high = max(theme.measure(LEAST_ROW), theme.measure(LINE) * most + theme.measure(AROUND))
            for cell in row:
                box = self._mirrored(QRectF(day + cell[1] * wide, top, wide, high))
                self._boxes[cell] = box
                self._packed[cell] = list(self._placed(rows[cell], box))
            top += high
        self.setFixedHeight(round(top) + 1)
        self.update()

    def _in_rows(self, cell: Cell, wide: float) -> list[list[tuple[str, float]]]:
        """The short names of a cell with their widths, as many beside each other as there is room for."""
        if cell in self._shown.common:
            return []
        room = wide - self._pad()
        rows: list[list[tuple[str, float]]] = []
        used = room
        for key in self._shown.free[cell]:
            text = self._words.pills[key]
            own = min(room - 2, self._pill_width(text))
            used += theme.measure(PILL_GAP) + own
            if used > room or not rows:
                rows.append([])
                used = own
            rows[-1].append((text, own))
        return rows

    def _placed(self, rows: list[list[tuple[str, float]]], box: QRectF) -> list[tuple[str, QRectF]]:
        line, high = theme.measure(LINE), theme.measure(PILL_HIGH)
        top = box.top() + (box.height() - line * len(rows)) / 2 + (line - high) / 2
        found: list[tuple[str, QRectF]] = []
        for n, row in enumerate(rows):
            at = float(self._pad())
            for text, wide in row:
                left = box.right() - at - wide if theme.is_rtl() else box.left() + at
                found.append((text, QRectF(round(left), round(top + n * line), round(wide), high)))
                at += wide + theme.measure(PILL_GAP)
        return found

    def _pill_width(self, text: str) -> float:
        least = theme.measure(PILL)
        return max(least, natural_width(text, theme.font(TextRole.CAPTION)) + PILL_SIDES)

    def _pad(self) -> int:
        """How far within its cell a text begins."""
        count = max(1, len(self._words.periods))
        wide = (max(self.width(), self.minimumWidth()) - self._day_width()) / count
        return max(1, min(6, round(wide - theme.measure(2 * PILL + PILL_GAP)) // 2))

    def _day_width(self) -> int:
        font = theme.font(TextRole.NAME)
        named = max((natural_width(name, font) for name in self._words.days.values()), default=0)
        least = DAY_COMPACT if theme.compact(self) else DAY
        return max(theme.measure(least), round(named) + 8)

    def _mirrored(self, box: QRectF) -> QRectF:
        if not theme.is_rtl():
            return box
        return QRectF(
            max(self.width(), self.minimumWidth()) - box.right(),
            box.top(),
            box.width(),
            box.height(),
        )

    def _cell_at(self, point: QPoint) -> Cell | None:
        return next((cell for cell, box in self._boxes.items() if box.contains(point)), None)

    def _say(self) -> None:
        spoken = self._words.spoken[self._here] if self._here else ""
        self.setAccessibleName(f"{self._title}: {spoken}" if spoken else self._title)
