"""A part of a page that is folded away: its heading says in the same line what is in it."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from tlc_desktop.ui.look import icons, theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets import labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.steady import PressedByEnter
from tlc_desktop.ui.widgets.text_block import lay_out, natural_width

HIGH, GLYPH, GAP, LEAST = 38, 16, 12, 120


class FoldHead(PressedByEnter, QPushButton):
    """Chevron, title, and in a line what is folded away; it stays down while its part is open."""

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, name, title)
        self._title = title
        self.setToolTip(theme.tip(title))
        self._says = ""
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_says(self, text: str) -> None:
        """Say something else of what is folded away."""
        self._says = text
        self.setAccessibleDescription(text)
        self.update()

    def sizeHint(self) -> QSize:
        wide = natural_width(self._title, theme.font(TextRole.NAME))
        return QSize(theme.measure(GLYPH) + GAP + int(wide) + 2, theme.measure(HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.measure(LEAST), self.sizeHint().height())

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        del arg__1
        painter = QPainter(self)
        if self.underMouse():
            painter.fillRect(self.rect(), theme.color("raised"))
        side = theme.measure(GLYPH)
        shown = icons.pixmap("down" if self.isChecked() else "next", "ink2", GLYPH)
        painter.drawPixmap(self._mirrored(0, side), (self.height() - side) // 2, shown)
        start = side + GAP
        title, caption = theme.font(TextRole.NAME), theme.font(TextRole.CAPTION)
        block = lay_out(self._title, title, self.width() - start, max_lines=1)
        top = (self.height() - block.height) / 2
        wide = int(block.natural_width) + 1
        block = lay_out(self._title, title, wide, max_lines=1)
        block.draw(painter, self._mirrored(start, wide), top, theme.color("ink"))
        start += wide + GAP
        room = self.width() - start
        if room > 0 and self._says and not self.isChecked():
            says = lay_out(self._says, caption, room, max_lines=1)
            drop = QFontMetricsF(title).ascent() - QFontMetricsF(caption).ascent()
            says.draw(painter, self._mirrored(start, room), top + drop, theme.color("ink2"))

    def _mirrored(self, x: int, width: int) -> int:
        return self.width() - x - width if theme.is_rtl() else x


class Fold(QWidget):
    """A heading over a hairline, and under it what is made when it is first opened."""

    def __init__(
        self, name: str, title: str, make: Callable[[], QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_part")
        self._make = make
        self._inside: QWidget | None = None
        self._by_hand = False
        self.head = FoldHead(name, title, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_4)
        self._column.addWidget(labels.hairline())
        self._column.addWidget(self.head)
        self.head.toggled.connect(self._turn)
        self.head.clicked.connect(self._remember)

    def suggest(self, is_open: bool) -> None:
        """Open or fold it, unless somebody has chosen already."""
        if not self._by_hand:
            self.head.setChecked(is_open)

    def _remember(self) -> None:
        self._by_hand = True

    def _turn(self, is_open: bool) -> None:
        if self._inside is None and is_open:
            self._inside = self._make()
            self._column.addWidget(self._inside)
        if self._inside is not None:
            self._inside.setVisible(is_open)
        self.head.update()
