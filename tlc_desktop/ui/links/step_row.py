"""A step of a chain as a button: what the two do, from whom to whom, how far it is, and what it is about."""

from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from tlc_desktop.domain.links import LinkState
from tlc_desktop.ui.links.step_words import StepTold
from tlc_desktop.ui.look import icons, theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.steady import PressedByEnter
from tlc_desktop.ui.widgets.text_block import lay_out, natural_width

HIGH, KIND, ARROW, GAP, ABOVE = 54, 100, 14, 10, 6
ROOMY = 470  # below this the state stands under the words, not beside the names
MOST_LINES = 4
_ELSEWHERE = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down})
_GO = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class StepRow(PressedByEnter, QPushButton):
    """One step; Enter or a click opens it, Delete takes it away.

    Signals:
        deleted: It shall go into the bin.
    """

    deleted = Signal()

    def __init__(self, key: UUID, parent: QWidget) -> None:
        super().__init__(parent)
        identify(self, f"step_{key}")
        self._told: StepTold | None = None
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.measure(HIGH))

    def show_step(self, told: StepTold) -> None:
        """Show a step."""
        if told != self._told:
            self._told = told
            self.setAccessibleName(told.spoken())
            self._fit()
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def _fit(self) -> None:
        """Be as high as the words need: set, not asked for, since a layout asks a hundred times."""
        self.setFixedHeight(self._height(self.width()))

    def keyPressEvent(self, e: QKeyEvent) -> None:
        if e.key() in _ELSEWHERE:
            e.ignore()  # for the chain
        elif e.key() in _GO:
            self.deleted.emit()
        else:
            super().keyPressEvent(e)

    def _height(self, width: int) -> int:
        if self._told is None:
            return theme.measure(HIGH)
        caption = theme.font(TextRole.CAPTION)
        first = lay_out("X", theme.font(TextRole.NAME), 100, 1).height
        line = lay_out("X", caption, 100, 1).height
        room = self._room_of_what(width)
        lines = line
        if natural_width(self._told.what, caption) > room:
            lines = lay_out(self._told.what, caption, room, MOST_LINES).height
        under = 0.0
        if not self._is_roomy(width):
            under = lay_out(self._both(), caption, room, 2).height
        return max(theme.measure(HIGH), round(first + lines + under + 2 * ABOVE))

    def sizeHint(self) -> QSize:
        return QSize(theme.measure(ROOMY), theme.measure(HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.measure(240), theme.measure(HIGH))

    def _is_roomy(self, width: int) -> bool:
        return width >= theme.measure(ROOMY)

    def _both(self) -> str:
        """How far it is, and which kind of learning, where these stand under the words."""
        return f"{self._told.when} · {self._told.tag}" if self._told else ""

    def _kind_width(self) -> int:
        told = self._told.how if self._told else ""
        wide = round(natural_width(told, theme.font(TextRole.NAME)) + 0.5) + GAP
        return max(theme.measure(KIND), wide)

    def _end_width(self) -> int:
        """How wide what stands at the end is."""
        if self._told is None:
            return 0
        font = theme.font(TextRole.CAPTION)
        return round(max(natural_width(text, font) for text in (self._told.when, self._told.tag)))

    def _room_of_what(self, width: int) -> int:
        end = self._end_width() + GAP if self._is_roomy(width) else 0
        return max(40, width - self._kind_width() - end)

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        del arg__1
        if self._told is None:
            return
        painter = QPainter(self)
        if self.underMouse():
            painter.fillRect(self.rect(), theme.color("raised"))
        faint = self._told.state is LinkState.NOT_YET
        ink = theme.color("ink2" if faint else "ink")
        start = self._kind_width()
        end = self._end_width() if self._is_roomy(self.width()) else 0
        high = self._text(painter, self._told.how, TextRole.NAME, 0, start - GAP, ABOVE, ink)
        self._names(painter, start, self.width() - start - (end + GAP if end else 0), ink)
        self._under(painter, start, end, ABOVE + high)

    def _under(self, painter: QPainter, start: int, end: int, top: float) -> None:
        """The words of the step, and how far it is."""
        if self._told is None:
            return
        ink, caption = theme.color("ink2"), TextRole.CAPTION
        room = self._room_of_what(self.width())
        high = self._text(painter, self._told.what, caption, start, room, top, ink, MOST_LINES)
        if end:
            at = self.width() - end
            self._text(painter, self._told.when, caption, at, end, ABOVE, ink, at_end=True)
            self._text(painter, self._told.tag, caption, at, end, top, ink, at_end=True)
        else:
            below = top + (high if self._told.what else 0)
            self._text(painter, self._both(), caption, start, room, below, ink, 2)

    def _names(self, painter: QPainter, start: int, room: int, ink: QColor) -> None:
        """From whom to whom, with an arrow between them; both are cut alike where there is no room."""
        if self._told is None:
            return
        font, side = theme.font(TextRole.BODY), theme.measure(ARROW)
        between = side + 2 * GAP
        wide = [natural_width(name, font) + 1 for name in (self._told.giver, self._told.receiver)]
        left = room - between
        if sum(wide) > left:
            first = max(left / 2, left - wide[1])
            wide = [min(wide[0], first), max(20.0, left - min(wide[0], first))]
        first, second = round(wide[0]), round(wide[1])
        high = self._text(painter, self._told.giver, TextRole.BODY, start, first, ABOVE, ink)
        arrow = self._mirrored(start + first + GAP, side)
        shown = icons.pixmap("next", "ink2", ARROW)
        painter.drawPixmap(arrow, round(ABOVE + (high - side) / 2), shown)
        at = start + first + between
        self._text(painter, self._told.receiver, TextRole.BODY, at, second, ABOVE, ink)

    def _text(
        self,
        painter: QPainter,
        text: str,
        role: TextRole,
        start: int,
        room: int,
        top: float,
        ink: QColor,
        lines: int = 1,
        *,
        at_end: bool = False,
    ) -> float:
        """Draw a text, `start` from where a row begins; how high it is."""
        font = theme.font(role)
        if at_end:
            narrow = round(natural_width(text, font) + 0.5)
            start, room = start + max(0, room - narrow), min(room, narrow)
        block = lay_out(text, font, room, lines)
        block.draw(painter, self._mirrored(start, room), top, ink)
        return block.height

    def _mirrored(self, start: int, width: int) -> int:
        return self.width() - start - width if theme.is_rtl() else start
