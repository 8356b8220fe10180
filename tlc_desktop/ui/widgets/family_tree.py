"""An idea's family: indented cards, elbow lines, the relation as a word on the line."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets import labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.steady import PressedByEnter
from tlc_desktop.ui.widgets.text_block import lay_out

CARD = 34
STEP = 26
ELBOW = 12
CURVE = 7


@dataclass(frozen=True, slots=True)
class Relative:
    """One idea of a family.

    Attributes:
        id: Of the idea.
        title: Its title.
        depth: 0 for the oldest; its parent is the nearest one before it that is less deep.
        relation: How it came from its parent, such as "built on"; empty for the oldest.
        current: It is the idea whose family this is.
    """

    id: str
    title: str
    depth: int = 0
    relation: str = ""
    current: bool = False


class _Card(PressedByEnter, QPushButton):
    """A relative as a button, its title cut when there is no room."""

    def __init__(self, relative: Relative) -> None:
        super().__init__()
        self._relative = relative
        spoken = ", ".join(part for part in (relative.relation, relative.title) if part)
        identify(self, f"relative_{relative.id}", spoken)
        self.setToolTip(theme.tip(relative.title))
        self.setProperty("kind", "relative")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, e: QKeyEvent) -> None:
        if e.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            e.ignore()  # for the tree
        else:
            super().keyPressEvent(e)

    def sizeHint(self) -> QSize:
        return QSize(theme.measure(180), theme.measure(CARD))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.measure(60), theme.measure(CARD))

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        del arg__1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = self._relative.current
        thick = 2.0 if current else 1.0
        ground = "tint" if current else "raised" if self.underMouse() else "sheet"
        painter.setPen(QPen(theme.color("accent" if current else "edge"), thick))
        painter.setBrush(theme.color(ground))
        inset = thick / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, theme.RADIUS_FIELD, theme.RADIUS_FIELD)
        font = theme.font(TextRole.CAPTION_BOLD if current else TextRole.CAPTION)
        block = lay_out(self._relative.title, font, self.width() - 24, max_lines=1)
        top = (self.height() - block.height) / 2
        block.draw(painter, 12, top, theme.color("ink"))


class FamilyTree(QWidget):
    """The family as cards, the oldest first; arrow keys move up and down.

    Signals:
        opened: A card was pressed; carries the id of its idea.
    """

    opened = Signal(str)

    def __init__(self, name: str, accessible: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, name, accessible)
        self._relatives: tuple[Relative, ...] = ()
        self._cards: list[_Card] = []
        self._boxes: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_family(self, relatives: Sequence[Relative]) -> None:
        """Show these ideas, each after its parent."""
        for old in self._boxes:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._relatives = tuple(relatives)
        self._cards = [_Card(relative) for relative in relatives]
        self._boxes = []
        for relative, card in zip(self._relatives, self._cards, strict=True):
            card.clicked.connect(lambda _=False, key=relative.id: self.opened.emit(key))
            box = _boxed(relative, card)
            self._column.addWidget(box)
            self._boxes.append(box)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        here = next((i for i, card in enumerate(self._cards) if card.hasFocus()), -1)
        there = here + moves.get(Qt.Key(event.key()), 0)
        if here < 0 or here == there:
            super().keyPressEvent(event)
            return
        if 0 <= there < len(self._cards):
            self._cards[there].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("edge"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for number, relative in enumerate(self._relatives):
            parent = self._parent_of(number)
            if relative.depth and parent is not None:
                self._paint_elbow(painter, self._place(parent), self._place(number))

    def _parent_of(self, number: int) -> int | None:
        depth = self._relatives[number].depth
        earlier = range(number - 1, -1, -1)
        return next((i for i in earlier if self._relatives[i].depth < depth), None)

    def _place(self, number: int) -> QRectF:
        """Where a card is, as seen from left to right."""
        card = self._cards[number]
        box = QRectF(card.geometry().translated(self._boxes[number].pos()))
        if theme.is_rtl():
            box.moveLeft(self.width() - box.right())
        return box

    def _paint_elbow(self, painter: QPainter, parent: QRectF, child: QRectF) -> None:
        down = parent.left() + min(ELBOW, (child.left() - parent.left()) / 2)
        middle = child.center().y()
        path = QPainterPath(QPointF(down, parent.bottom()))
        path.lineTo(down, middle - CURVE)
        path.quadTo(down, middle, down + CURVE, middle)
        path.lineTo(child.left(), middle)
        painter.save()
        if theme.is_rtl():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.drawPath(path)
        painter.restore()


def _boxed(relative: Relative, card: _Card) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 4 if relative.depth else 0, 0, 0)
    column.setSpacing(2)
    for widget in (labels.caption(relative.relation), card):
        row = QHBoxLayout()
        row.addWidget(widget)
        column.addLayout(row)
        widget.setVisible(widget is card or bool(relative.relation))
    _indent(box, relative)
    return box


def _indent(box: QWidget, relative: Relative) -> None:
    """Move the relation beside its line, and the card to its depth."""
    start = relative.depth * STEP
    beside_line = max(0, start - STEP) + ELBOW + 8
    column = cast("QVBoxLayout", box.layout())
    for position, margin in enumerate((beside_line, start)):
        row = cast("QHBoxLayout", column.itemAt(position))
        left, right = (0, margin) if theme.is_rtl() else (margin, 0)
        row.setContentsMargins(left, 0, right, 0)
