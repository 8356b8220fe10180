"""A ring of equal seats, to be tapped when somebody starts to speak."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from tlc_desktop.ui.live.seat_shapes import BETWEEN, DOT, INNER, SeatShape, pills, ring
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets.announce import announce, identify
from tlc_desktop.ui.widgets.focus_frame import OWN_RING
from tlc_desktop.ui.widgets.steady import PressedByEnter
from tlc_desktop.ui.widgets.text_block import lay_out

DRAGGED = 40  # from here on a press is no slip of the hand, but takes a seat elsewhere
WIDE = 316


@dataclass(frozen=True, slots=True)
class SeatText:
    """What a seat shows: the short name, whether they were heard, whether it is their turn.

    Attributes:
        guest: Of a guest, who is given no turn.
    """

    id: UUID
    name: str
    whole: str
    heard: bool = False
    turn: bool = False
    guest: bool = False


class Seat(PressedByEnter, QAbstractButton):
    """One seat: it is pressed like any button, and painted by the ring.

    Signals: each but the last carries whose seat it is.
        tapped: It was pressed.
        walked: A key wants to go so many seats on.
        carried: It was taken so many seats on.
        dropped: It was dragged to a point of the ring.
        undone: It was not them who spoke.
        asked: What else can be done with it; carries where, too.
        held: The keyboard came, or went.
    """

    tapped = Signal(object)
    walked = Signal(object, int)
    carried = Signal(object, int)
    dropped = Signal(object, QPoint)
    undone = Signal(object)
    asked = Signal(object, QPoint)
    held = Signal()

    def __init__(self, key: UUID, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"seat_{key}")
        self.setProperty(OWN_RING, True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.id = key
        self.pressed_at = QPoint()
        self.clicked.connect(lambda: self.tapped.emit(self.id))

    def paintEvent(self, e: QPaintEvent) -> None:
        """Nothing: the ring paints its seats, whose edges a mask would make rough."""

    def focusInEvent(self, e: QFocusEvent) -> None:
        super().focusInEvent(e)
        self.held.emit()

    def focusOutEvent(self, e: QFocusEvent) -> None:
        super().focusOutEvent(e)
        self.held.emit()

    def mousePressEvent(self, e: QMouseEvent) -> None:
        self.pressed_at = e.position().toPoint()
        super().mousePressEvent(e)

    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        super().mouseReleaseEvent(e)
        there = e.position().toPoint()
        far = (there - self.pressed_at).manhattanLength() >= DRAGGED
        if far and e.button() == Qt.MouseButton.LeftButton:
            self.dropped.emit(self.id, self.mapToParent(there))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.asked.emit(self.id, event.globalPos())

    def keyPressEvent(self, e: QKeyEvent) -> None:
        key, rtl = Qt.Key(e.key()), theme.is_rtl()
        steps = {
            Qt.Key.Key_Right: -1 if rtl else 1,
            Qt.Key.Key_Left: 1 if rtl else -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
        }
        if key in steps:
            taken = bool(e.modifiers() & Qt.KeyboardModifier.ControlModifier)
            (self.carried if taken else self.walked).emit(self.id, steps[key])
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.undone.emit(self.id)
        else:
            super().keyPressEvent(e)


class SeatRing(QWidget):
    """Equal seats round a middle that holds words; as many as have no room there become equal pills.

    Tab stops once; arrow keys walk from seat to seat, with Ctrl they take the seat along. Space
    taps, Backspace takes the tap back.

    Signals:
        tapped: Somebody starts to speak.
        undone: It was not them.
        given: It is somebody's turn now.
        moved: Somebody sits where another does; carries both.
    """

    tapped = Signal(object)
    undone = Signal(object)
    given = Signal(object)
    moved = Signal(object, object)

    def __init__(self, name: str, accessible: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, name, accessible)
        self._texts: tuple[SeatText, ...] = ()
        self._words = ""
        self._seats: dict[UUID, Seat] = {}
        self._shapes: list[SeatShape] = []
        self._is_ring = True
        self._laid: object = None  # what the seats were laid out for
        self._room, self._side = 0, WIDE  # how high it may be, and how wide and high a ring is
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_seats(self, texts: Sequence[SeatText], words: str) -> None:
        """Show who sits here, and words in the middle."""
        before = [each.id for each in self._texts]
        self._texts, self._words = tuple(texts), words
        for gone in {*self._seats} - {each.id for each in texts}:
            seat = self._seats.pop(gone)
            seat.hide()
            seat.deleteLater()
        for each in texts:
            self._tell(each)
        if [each.id for each in texts] != before:
            self._stop_at(next((key for key, s in self._seats.items() if s.hasFocus()), None))
        self.setAccessibleDescription(words)
        self._place()

    def seat(self, key: UUID) -> Seat:
        """The button of somebody."""
        return self._seats[key]

    def in_turn(self) -> list[QWidget]:
        """The seats, as they stand."""
        return [self._seats[each.id] for each in self._texts]

    def give_room(self, high: int) -> None:
        """Let the ring be as high as there is room; pills have no such need, they scroll."""
        if high != self._room:
            self._room = high
            self._place()

    def sizeHint(self) -> QSize:
        return QSize(WIDE, self._high())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for text, shape in zip(self._texts, self._shapes, strict=True):
            self._paint_seat(painter, text, shape)
        for text, shape in zip(self._texts, self._shapes, strict=True):
            if text.turn:
                painter.strokePath(shape.path, QPen(theme.color("accent"), 2.5))
        for text, shape in zip(self._texts, self._shapes, strict=True):
            if self._seats[text.id].hasFocus():
                painter.strokePath(shape.path, QPen(theme.color("ink"), 2))
        self._paint_words(painter)

    def _tell(self, text: SeatText) -> None:
        """Have the button of a seat say what it shows."""
        seat = self._seats.get(text.id)
        if seat is None:
            seat = self._seats[text.id] = Seat(text.id, self)
            seat.tapped.connect(self._tap)
            seat.walked.connect(self._walk)
            seat.carried.connect(self._carry)
            seat.dropped.connect(self._drop)
            seat.undone.connect(self.undone)
            seat.asked.connect(self._ask)
            seat.held.connect(self.update)
            seat.show()
        said = [self.tr("their turn")] if text.turn else []
        said += [self.tr("heard")] if text.heard else []
        seat.setAccessibleName(text.whole)
        seat.setAccessibleDescription(", ".join(said))
        seat.setToolTip(theme.tip(text.whole))

    def _place(self) -> None:
        """Lay the seats out in the width that there is."""
        names = [each.name for each in self._texts]
        laid = ([each.id for each in self._texts], names, self.width(), self._room)
        if laid == self._laid:
            self.update()
            return
        self._laid = laid
        side = self._side = min(self.width(), self._room or self.width())
        found = ring(names, side)
        self._is_ring = found is not None
        self._shapes = pills(len(names), self.width()) if found is None else found
        if found is None:
            self._shapes = [_moved(shape, 0, self._head()) for shape in self._shapes]
        else:
            self._shapes = [_moved(each, (self.width() - side) / 2, 0) for each in found]
        for text, shape in zip(self._texts, self._shapes, strict=True):
            seat, box = self._seats[text.id], shape.path.boundingRect().toAlignedRect()
            seat.setGeometry(box)
            outline = shape.path.translated(-QPointF(box.topLeft())).toFillPolygon().toPolygon()
            seat.setMask(QRegion(outline))
        if self.height() != self._high():
            self.setFixedHeight(self._high())
        self.update()

    def _high(self) -> int:
        if self._is_ring or not self._shapes:
            return self._side
        return round(max(each.path.boundingRect().bottom() for each in self._shapes) + BETWEEN)

    def _head(self) -> int:
        """How high the words stand over pills."""
        return round(QFontMetricsF(theme.font(TextRole.CAPTION)).height() + BETWEEN * 2)

    def _paint_seat(self, painter: QPainter, text: SeatText, shape: SeatShape) -> None:
        painter.setPen(QPen(theme.color("edge"), 1))
        painter.setBrush(theme.color("tint" if text.heard else "sheet"))
        painter.drawPath(shape.path)
        if text.heard:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawEllipse(shape.dot, DOT, DOT)
        font = theme.font(TextRole.CAPTION_BOLD if text.turn else TextRole.CAPTION)
        box = shape.name
        block = lay_out(text.name, font, box.width(), max_lines=shape.rows, centred=True)
        top = box.center().y() - block.height / 2
        block.draw(painter, box.left(), top, theme.color("ink"))

    def _paint_words(self, painter: QPainter) -> None:
        font = theme.font(TextRole.CAPTION)
        wide = self._side * INNER * 0.8 if self._is_ring else self.width()
        block = lay_out(self._words, font, wide, max_lines=4 if self._is_ring else 1, centred=True)
        top = (self.height() - block.height) / 2 if self._is_ring else BETWEEN
        block.draw(painter, (self.width() - wide) / 2, top, theme.color("ink2"))

    def _stop_at(self, key: UUID | None) -> None:
        """Let Tab stop once: at the seat that had the keyboard, else at the first."""
        stop = key or next((each.id for each in self._texts), None)
        for each, seat in self._seats.items():
            policy = Qt.FocusPolicy.StrongFocus if each == stop else Qt.FocusPolicy.ClickFocus
            seat.setFocusPolicy(policy)

    def _tap(self, key: UUID) -> None:
        self._stop_at(key)
        self.tapped.emit(key)

    def _walk(self, key: UUID, step: int) -> None:
        order = [each.id for each in self._texts]
        there = order[(order.index(key) + step) % len(order)]
        self._stop_at(there)
        self._seats[there].setFocus(Qt.FocusReason.TabFocusReason)
        announce(self._seats[there], self._seats[there].accessibleName())

    def _carry(self, key: UUID, step: int) -> None:
        order = [each.id for each in self._texts]
        there = order[(order.index(key) + step) % len(order)]
        self._stop_at(key)
        self.moved.emit(key, there)

    def _drop(self, key: UUID, point: QPoint) -> None:
        for text, shape in zip(self._texts, self._shapes, strict=True):
            if text.id != key and shape.path.contains(QPointF(point)):
                self.moved.emit(key, text.id)
                return

    def _ask(self, key: UUID, point: QPoint) -> None:
        menu = worn(QMenu(self))
        menu.setObjectName("seat_menu")
        text = next(each for each in self._texts if each.id == key)
        turn = menu.addAction(self.tr("Their turn now"))
        turn.setEnabled(not text.guest)
        turn.triggered.connect(lambda: self.given.emit(key))
        undo = menu.addAction(self.tr("Not heard after all"))
        undo.setEnabled(text.heard)
        undo.triggered.connect(lambda: self.undone.emit(key))
        menu.addSeparator()
        on = menu.addAction(self.tr("One seat on"))
        on.triggered.connect(lambda: self._carry(key, 1))
        back = menu.addAction(self.tr("One seat back"))
        back.triggered.connect(lambda: self._carry(key, -1))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(point)


def _moved(shape: SeatShape, right: float, down: float) -> SeatShape:
    by = QPointF(right, down)
    path, name = shape.path.translated(by), shape.name.translated(by)
    return replace(shape, path=path, name=name, dot=shape.dot + by)
