"""Small marks: the state of a meeting or idea, the kind of an entry, a name; and their layout."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QLayout,
    QLayoutItem,
    QSizePolicy,
    QWidget,
    QWidgetItem,
)
from shiboken6 import isValid

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets import labels


class Pill(labels.Label):
    """One short text in a rounded pill of 26 px."""

    def __init__(
        self,
        text: str,
        role: TextRole,
        ink: str,
        ground: str,
        edge: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, role, ink, parent=parent)
        self._ground = ground
        self._edge = edge
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setContentsMargins(12, 0, 12, 0)

    def sizeHint(self) -> QSize:
        bare = super().sizeHint()
        return QSize(bare.width() + 2, max(theme.measure(theme.CHIP_HEIGHT), bare.height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), theme.measure(60)), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color(self._edge), 1) if self._edge else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(self._ground))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.end()
        super().paintEvent(event)


class StateChip(Pill):
    """The state of a meeting or an idea; never of a person."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, TextRole.CAPTION_BOLD, "tint_ink", "tint", "", parent)


class NamePill(Pill):
    """A person's name; the same for everybody."""

    def __init__(self, text: str) -> None:
        super().__init__(text, TextRole.CAPTION, "ink", "sheet", "line")


class FlowLayout(QLayout):
    """Puts widgets beside each other, and on the next line when there is no room; mirrors."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addWidget(self, w: QWidget) -> None:
        # An item that Qt makes is known to Python by its address alone: once Qt has deleted one
        # and made another there, the other would be taken for the first, and die with it.
        self.addChildWidget(w)
        self.addItem(QWidgetItem(w))

    def addItem(self, arg__1: QLayoutItem) -> None:
        self._items.append(arg__1)

    def count(self) -> int:
        return len(self._there())

    def itemAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        items = self._there()
        return items[index] if 0 <= index < len(items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        items = self._there()
        return items.pop(index) if 0 <= index < len(items) else None

    def _there(self) -> list[QLayoutItem]:
        """The items that Qt has not deleted: it may do so, with their widgets, without taking them."""
        self._items = [item for item in self._items if isValid(item)]
        return self._items

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, arg__1: int) -> int:
        return self._flow(QRect(0, 0, arg__1, 0), move=False)

    def setGeometry(self, arg__1: QRect) -> None:
        super().setGeometry(arg__1)
        self._flow(arg__1, move=True)

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._there()]
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item in self._there():
            size = size.expandedTo(item.minimumSize())
        return size

    def _flow(self, room: QRect, move: bool) -> int:
        rtl = theme.is_rtl()
        x = y = tallest = 0
        for item in self._there():
            if item.isEmpty():
                continue
            hint = item.sizeHint().boundedTo(QSize(max(room.width(), 1), 16777215))
            if x and x + hint.width() > room.width():
                x, y, tallest = 0, y + tallest + self._gap, 0
            if move:
                left = room.width() - x - hint.width() if rtl else x
                item.setGeometry(QRect(room.topLeft() + QPoint(left, y), hint))
            x += hint.width() + self._gap
            tallest = max(tallest, hint.height())
        return y + tallest
