"""How much is left of the part that is on: large digits, and a quiet bar."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tlc_desktop.i18n.formats import Formats
from tlc_desktop.ui.live.time_words import TimeWords
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets import labels
from tlc_desktop.ui.widgets.announce import identify

LARGE, LARGE_COMPACT = 92, 62
BAR, GAP = 10, 3
WIDEST = "000:00"


def paint_bar(
    painter: QPainter, box: QRectF, share: float, parts: Sequence[int], gap: float
) -> None:
    """Draw how much of a part is over, parted into its steps, from the side where the window begins."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.translate(box.topRight() if theme.is_rtl() else box.topLeft())
    if theme.is_rtl():
        painter.scale(-1, 1)
    high, whole = box.height(), sum(parts) or 1
    room = box.width() - gap * (len(parts) - 1)
    over, left, round_by = share * room, 0.0, high / 2
    for number, part in enumerate(parts):
        wide = room * part / whole
        each = QRectF(left + gap * number, 0, wide, high)
        painter.setBrush(theme.color("line"))
        painter.drawRoundedRect(each, round_by, round_by)
        filled = min(max(over - left, 0.0), wide)
        if filled > 0:
            painter.setBrush(theme.color("accent"))
            each.setWidth(max(filled, min(high, wide)))
            painter.drawRoundedRect(each, round_by, round_by)
        left += wide
    painter.restore()


class LargeDigits(QWidget):
    """Minutes and seconds, read from across a room."""

    def __init__(self, name: str, accessible: str) -> None:
        super().__init__()
        identify(self, name, accessible)
        self._text = ""
        self._large = LARGE
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        return self._text

    def set_text(self, text: str) -> None:
        """Show other digits; nothing is painted where they are the same."""
        if text != self._text:
            grows = len(text) != len(self._text)
            self._text = text
            self.setAccessibleDescription(text)
            if grows:
                self.updateGeometry()
            self.update()

    def set_large(self, pixels: int) -> None:
        """Show them so large."""
        if pixels != self._large:
            self._large = pixels
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._font())
        wide = metrics.horizontalAdvance("0" * max(len(self._text), len("00:00")))
        return QSize(round(wide), round(metrics.ascent() * 0.86))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setFont(self._font())  # pyright: ignore[reportUnknownMemberType]
        painter.setPen(theme.color("ink"))
        side = Qt.AlignmentFlag.AlignRight if theme.is_rtl() else Qt.AlignmentFlag.AlignLeft
        metrics = QFontMetricsF(self._font())
        base = self.height() - 0.06 * metrics.ascent()
        room = QRectF(0, base - metrics.ascent(), self.width(), metrics.height())
        flags = side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(room, flags, self._text)

    def _font(self) -> QFont:
        made = QFont(theme.font(TextRole.CLOCK))
        made.setPixelSize(theme.measure(self._large))
        return made


class TimeBar(QWidget):
    """How much of a part is over, parted into its steps where it has some."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self._parts: tuple[int, ...] = (1,)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, parts: tuple[int, ...] = ()) -> None:
        """Show the share that is over, from 0 to 1, of parts that are so long."""
        pixels = round(share * max(1, self.width()))
        if pixels != round(self._share * max(1, self.width())) or (parts or (1,)) != self._parts:
            self.update()
        self._share, self._parts = share, parts or (1,)

    def sizeHint(self) -> QSize:
        return QSize(theme.measure(200), theme.measure(BAR))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        paint_bar(painter, QRectF(self.rect()), self._share, self._parts, GAP)


class CountDown(QWidget):
    """LargeDigits, what they count, what comes next, when the meeting would end; the bar below.

    Attributes:
        beside: Takes the line that tells whether it is in time, under what comes next.
    """

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        identify(self, "countdown", self.tr("What is left of this part"))
        self._words = TimeWords(formats)
        self.digits = LargeDigits("countdown_digits", self.tr("Minutes and seconds left"))
        self._counts = labels.line("", "ink2")
        self._next = labels.line("", "ink2")
        self._bar = TimeBar()
        self.beside = QVBoxLayout()
        self.beside.setSpacing(theme.SPACE_4)
        self.beside.addStretch(1)
        self.beside.addWidget(self._counts)
        self.beside.addWidget(self._next)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_28)
        row.addWidget(self.digits, 0, Qt.AlignmentFlag.AlignBottom)
        row.addLayout(self.beside, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_12)
        self._column.addLayout(row)
        self._column.addWidget(self._bar)

    def add_steps(self, steps: QWidget) -> None:
        """Put what tells the steps of a protocol under the bar."""
        self._column.addWidget(steps)

    def breathe(self, *, compact: bool) -> None:
        """Take a narrow window, or a wide one: there what comes next stands in the agenda alone."""
        self.digits.set_large(LARGE_COMPACT if compact else LARGE)
        self.beside.setSpacing(0 if compact else theme.SPACE_4)
        self._column.setSpacing(6 if compact else theme.SPACE_12)
        self._next.setVisible(not compact and bool(self._next.text()))

    def show_next(self, said: str, *, compact: bool) -> None:
        """Say what comes next."""
        self._next.setText(said)
        self._next.setVisible(not compact and bool(said))

    def count(self, left: timedelta, whole: int, *, stands: str = "", step: str = "") -> None:
        """Show what is left.

        Args:
            left: Of the part, or of its step; below nothing once it takes longer.
            whole: The minutes that it was given.
            stands: Why the clock stands, if it does.
            step: What the step that is counted is called.
        """
        self.digits.set_text(self._words.digits(left))
        said = self._words.left_of(whole)
        if left <= -timedelta(minutes=1):
            said = self._words.over(left)
        if step:
            said = self.tr("{left}: {step}").format(left=said, step=step)
        if stands:
            said = stands
        if said != self._counts.text():
            self._counts.setText(said)

    def show_over(self, used: timedelta, whole: int, parts: tuple[int, ...] = ()) -> None:
        """Show in the bar how much of the whole part is over."""
        share = used / timedelta(minutes=whole) if whole else 1.0
        self._bar.show_share(min(max(share, 0.0), 1.0), parts)

    def rest(self, said: str) -> None:
        """No part is on: say so."""
        self.digits.set_text("")
        self._counts.setText(said)
        self._next.hide()
        self._bar.show_share(1.0)
