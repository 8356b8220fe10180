"""A chain drawn as a chain: each step is a link beside its row, and takes hold of the next."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from tlc_desktop.domain.links import LearningLink, LinkState
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.links.step_row import StepRow
from tlc_desktop.ui.links.step_words import step_told
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets.announce import identify

COLUMN, LINK, OVERLAP, RADIUS = 42, 20, 6, 10
AGREED, OPEN = 2.5, 1.6


class StepBox(QWidget):
    """A step's row, and under it what is asked or written about it."""

    def __init__(self, key: UUID, parent: QWidget) -> None:
        super().__init__(parent)
        self.state = LinkState.NOT_YET
        self.row = StepRow(key, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_4)
        self._column.addWidget(self.row)

    def hold(self, part: QWidget) -> None:
        """Have a part stand under the row."""
        self._column.addWidget(part)


class ChainView(QWidget):
    """The steps of one chain, in order; arrow keys move up and down.

    Signals:
        opened: A step was pressed; carries its id.
        deleted: A step shall go; carries its id.
    """

    opened = Signal(object)
    deleted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        identify(self, "chain", self.tr("From one to another"))
        self._desk = desk
        self.boxes: dict[UUID, StepBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        beside = theme.measure(COLUMN)
        left, right = (0, beside) if theme.is_rtl() else (beside, 0)
        self._column.setContentsMargins(left, 0, right, OVERLAP)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_chain(self, chain: Sequence[LearningLink]) -> None:
        """Show these steps."""
        wanted = [step.id for step in chain]
        if list(self.boxes) != wanted:
            for key in [key for key in self.boxes if key not in set(wanted)]:
                gone = self.boxes.pop(key)
                self._column.removeWidget(gone)
                gone.hide()
                gone.deleteLater()
            self.boxes = {key: self.boxes.get(key) or self._box(key) for key in wanted}
            for position, box in enumerate(self.boxes.values()):
                self._column.insertWidget(position, box)
        for step in chain:
            box = self.boxes[step.id]
            box.state = step.state
            box.row.show_step(step_told(step, self._desk))
        self.update()

    def _box(self, key: UUID) -> StepBox:
        made = StepBox(key, self)
        made.row.clicked.connect(lambda: self.opened.emit(key))
        made.row.deleted.connect(lambda: self.deleted.emit(key))
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = [box.row for box in self.boxes.values()]
        moves = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        here = next((n for n, row in enumerate(rows) if row.hasFocus()), -1)
        there = here + moves.get(Qt.Key(event.key()), 0)
        if here < 0 or here == there:
            super().keyPressEvent(event)
        elif 0 <= there < len(rows):
            rows[there].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        seen = QRectF(event.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = theme.measure(LINK)
        left = self.width() - wide - 4 if theme.is_rtl() else 4
        for box in self.boxes.values():
            link = QRectF(left, box.y() + 2, wide, box.height() + OVERLAP - 3)
            if link.intersects(seen):
                self._paint(painter, link, box.state)

    def _paint(self, painter: QPainter, link: QRectF, state: LinkState) -> None:
        pen = QPen(theme.color("accent"), AGREED)
        if state is LinkState.NOT_YET:
            pen = QPen(theme.color("edge"), OPEN, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        happened = state is LinkState.HAPPENED
        painter.setBrush(theme.color("tint") if happened else Qt.BrushStyle.NoBrush)
        radius = theme.measure(RADIUS)
        painter.drawRoundedRect(link, radius, radius)
