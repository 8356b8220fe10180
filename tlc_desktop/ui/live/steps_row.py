"""The steps of the part that is on, in one row: which is on, and how long each is."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tlc_desktop.domain.protocols import (
    Protocol,
    ProtocolStep,
    StepNow,
    lengths,
    shown_minutes,
)
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets.announce import announce, identify
from tlc_desktop.ui.widgets.text_block import TextBlock, lay_out, natural_width

HIGH, CIRCLE, RING = 22, 9, 1.4
GAP, APART = 8, 24


@dataclass(frozen=True, slots=True)
class _Word:
    """A text of the row, or the circle before one.

    Attributes:
        before: Empty pixels before it.
    """

    text: str
    role: TextRole
    ink: str
    before: int
    circle: bool = False

    def width(self) -> int:
        if self.circle:
            return theme.measure(CIRCLE)
        return int(natural_width(self.text, theme.font(self.role))) + 1


class StepsRow(QWidget):
    """The steps beside each other; where there is no room for all, the one that is on, and the next."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, "steps_row", self.tr("Steps"))
        self._desk = desk
        self._steps: tuple[ProtocolStep, ...] = ()
        self._minutes: tuple[int, ...] = ()
        self._now = 0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_steps(self, protocol: Protocol | None, minutes: int, now: StepNow | None) -> None:
        """Show the steps of a part of so many minutes, and which is on; without steps there is no row."""
        steps = protocol.parted if protocol else ()
        self.setVisible(now is not None)
        if now is None:
            self._steps = ()
            return
        long = tuple(map(shown_minutes, lengths(steps, minutes)))
        if (steps, long, now.index) != (self._steps, self._minutes, self._now):
            moved = steps == self._steps and now.index != self._now
            self._steps, self._minutes, self._now = steps, long, now.index
            self._tell(moved=moved)

    def shown(self) -> str:
        """What stands in the row."""
        return " ".join(word.text for word in self._fitting() if word.text)

    def sizeHint(self) -> QSize:
        return QSize(theme.measure(200), theme.measure(HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme.measure(HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = 0
        for word in self._fitting():
            x += word.before
            if word.circle:
                self._paint_circle(painter, x, filled=word.ink == "accent")
            else:
                block = self._block(word, self.width() - x)
                room = int(block.natural_width) + 1
                block = self._block(word, room)
                top = (self.height() - block.height) / 2
                block.draw(painter, self._mirrored(x, room), top, theme.color(word.ink))
            x += word.width()

    def _tell(self, *, moved: bool) -> None:
        told = [self._told(n) for n in range(len(self._steps))]
        self.setAccessibleDescription(told[self._now])
        self.setToolTip(theme.tip("\n".join(told)))
        if moved:
            announce(self, told[self._now])
        self.update()

    def _told(self, n: int) -> str:
        said = self.tr("{step}: %n minute(s)", "", self._minutes[n])
        return self._desk.formats.digits(said).format(step=isolate(self._steps[n].title))

    def _fitting(self) -> list[_Word]:
        """The words for which there is room."""
        words = [word for n in range(len(self._steps)) for word in self._of_step(n)]
        wide = sum(word.before + word.width() for word in words)
        return words if wide <= self.width() else list(self._on_and_next())

    def _of_step(self, n: int) -> Iterator[_Word]:
        """A step: its circle, title and minutes."""
        on = n == self._now
        ink = "accent" if on else "edge"
        yield _Word("", TextRole.CAPTION, ink, theme.measure(APART) if n else 0, circle=True)
        role = TextRole.CAPTION_BOLD if on else TextRole.CAPTION
        yield _Word(self._steps[n].title, role, "ink" if on else "ink2", theme.measure(GAP))
        minutes = self._desk.formats.number(self._minutes[n])
        yield _Word(minutes, TextRole.CAPTION, "ink2", theme.measure(GAP) - 2)

    def _on_and_next(self) -> Iterator[_Word]:
        on = list(self._of_step(self._now))
        on[0] = _Word("", TextRole.CAPTION, "accent", 0, circle=True)
        yield from on
        if self._now + 1 < len(self._steps):
            title = isolate(self._steps[self._now + 1].title)
            said = self.tr("then {step}").format(step=title)
            yield _Word(said, TextRole.CAPTION, "ink2", theme.measure(APART))

    def _block(self, word: _Word, room: int) -> TextBlock:
        return lay_out(word.text, theme.font(word.role), room, max_lines=1)

    def _paint_circle(self, painter: QPainter, x: int, *, filled: bool) -> None:
        side = theme.measure(CIRCLE)
        top = (self.height() - side) / 2
        box = QRectF(self._mirrored(x, side), top, side, side)
        painter.setPen(QPen(theme.color("accent" if filled else "edge"), RING))
        painter.setBrush(theme.color("accent" if filled else "sheet"))
        painter.drawEllipse(box.adjusted(RING / 2, RING / 2, -RING / 2, -RING / 2))

    def _mirrored(self, x: int, width: int) -> int:
        return self.width() - x - width if theme.is_rtl() else x
