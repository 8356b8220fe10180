"""Where everything stands on the second screen, and how it is drawn; the miniature is the same, smaller.

Measures are of a screen 768 high: nothing is smaller than a twenty-fifth of its height.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from tlc_desktop.ui.live.countdown import paint_bar
from tlc_desktop.ui.look import icons, theme
from tlc_desktop.ui.projector.on_screen import OnScreen, PartLine
from tlc_desktop.ui.widgets.text_block import TextBlock, lay_out, natural_width

HIGH, NARROWEST = 768, 1000
EDGE, TOP, BETWEEN = 40, 44, 56
LIST, HEADING, IDEA, STEP, CLOCK, DIGITS = 31, 42, 38, 34, 44, 190
AGENDA_SHARE, AGENDA_LEAST = 0.2416, 290
ROW, ROW_LEAST, MARK = 62, 41, 22
BAR, GAP = 16, 5
CARD = 28
UNREAD = 5.6  # pixels; a text that is smaller in the miniature is a stroke


@dataclass(frozen=True, slots=True)
class ScreenPiece:
    """One thing that is drawn.

    Attributes:
        box: Nothing of it is outside.
        says: All that its look depends on, beside its box.
    """

    box: QRectF
    says: object
    draw: Callable[[QPainter], object]


@dataclass(frozen=True, slots=True)
class _Text:
    """A text of one size in its box."""

    text: str
    pixels: float
    ink: str = "ink"
    bold: bool = False
    lines: int = 1

    def font(self) -> QFont:
        made = QFont(theme.FAMILY)
        made.setPixelSize(max(1, round(self.pixels)))
        made.setBold(self.bold)
        return made

    def block(self, width: float) -> TextBlock:
        return lay_out(self.text, self.font(), width, self.lines)

    def height(self, width: float) -> float:
        return self.block(width).height

    def draw(self, box: QRectF, painter: QPainter) -> None:
        block = self.block(box.width())
        if self.pixels * painter.transform().m22() < UNREAD:
            self._stroke(box, block, painter)
            return
        block.draw(painter, box.left(), box.top(), theme.color(self.ink))

    def _stroke(self, box: QRectF, block: TextBlock, painter: QPainter) -> None:
        wide, high = min(block.natural_width, box.width()), self.pixels * 0.42
        left = box.right() - wide if theme.is_rtl() else box.left()
        stroke = QRectF(left, box.top() + (self.pixels - high) * 0.75, wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(self.ink))
        painter.drawRoundedRect(stroke, high / 2, high / 2)


class Canvas:
    """A value laid out on a screen.

    Attributes:
        size: Of the screen.
        pieces: What is drawn, by name, in order.
    """

    def __init__(self, value: OnScreen, size: QSizeF) -> None:
        self._value, self.size = value, size
        self._unit = min(size.height() / HIGH, size.width() / NARROWEST)
        self._bold = self._sized("", LIST, bold=True).font()
        self.pieces: dict[str, ScreenPiece] = {}
        ahead = value.digits or value.idea or value.step
        if value.facts or not (ahead or value.heading):
            self._lay_plan()
        elif value.parts:
            wide = max(size.width() * AGENDA_SHARE, self._of(AGENDA_LEAST))
            self._lay_agenda(wide)
            self._lay_part(self._of(EDGE) + wide + self._of(BETWEEN))
        else:
            self._lay_part(self._of(EDGE))

    def paint(self, painter: QPainter, clip: QRectF) -> None:
        """Draw what is inside `clip`."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(clip, theme.color("sheet"))
        for piece in self.pieces.values():
            if piece.box.intersects(clip):
                piece.draw(painter)

    def differs(self, before: "Canvas") -> Iterator[QRect]:
        """Where something else is to be seen than before."""
        for name in self.pieces.keys() | before.pieces.keys():
            old, new = before.pieces.get(name), self.pieces.get(name)
            if old and new and (old.box, old.says) == (new.box, new.says):
                continue
            for piece in (old, new):
                if piece is not None:
                    yield piece.box.toAlignedRect()

    def _of(self, measure: float) -> float:
        return measure * self._unit

    def _text(self, name: str, text: _Text, x: float, y: float, width: float) -> float:
        """Put a text there; where it ends below."""
        box = self._mirrored(QRectF(x, y, max(width, 1.0), text.height(width)))
        self.pieces[name] = ScreenPiece(box, text, partial(text.draw, box))
        return y + box.height()

    def _mirrored(self, box: QRectF) -> QRectF:
        if theme.is_rtl():
            box.moveLeft(self.size.width() - box.right())
        return box

    def _sized(
        self, text: str, measure: float, ink: str = "ink", *, bold: bool = False, lines: int = 1
    ) -> _Text:
        return _Text(text, self._of(measure), ink, bold, lines)

    def _lay_plan(self) -> None:
        """A whole agenda: when each part starts, and how long it is."""
        value, left = self._value, self._of(EDGE)
        wide = self.size.width() - 2 * left
        y = self._of(TOP)
        if value.heading:
            heading = self._sized(value.heading, HEADING, bold=True)
            y = self._text("heading", heading, left, y, wide)
        if value.facts:
            y = self._text("facts", self._sized(value.facts, LIST, "ink2", lines=2), left, y, wide)
        self._lay_rows(left, wide, y + self._of(16), self.size.height() - self._of(EDGE))

    def _lay_agenda(self, wide: float) -> None:
        value, left, y = self._value, self._of(EDGE), self._of(TOP)
        if value.clock:
            y = self._text("clock", self._sized(value.clock, CLOCK, bold=True), left, y, wide)
        self._lay_rows(left, wide, y + self._of(20), self.size.height() - self._of(TOP))

    def _lay_rows(self, left: float, wide: float, top: float, foot: float) -> None:
        """The parts of the agenda, each in as many lines as there is room for."""
        parts = self._value.parts
        if not parts:
            return
        start = self._start_of_titles(wide)
        minutes = max((natural_width(each.minutes, self._bold) for each in parts), default=0)
        room = wide - start - minutes - self._of(24 if minutes else 8)
        lines, line = 2, self._sized(" ", LIST).height(room)
        texts = [self._title(each, lines).height(room) for each in parts]
        air = min((foot - top - sum(texts)) / len(parts), self._of(ROW) - line)
        heights = [text + air for text in texts]
        if air < 0:
            lines = 1
            pitch = min(self._of(ROW), (foot - top) / len(parts))
            heights = [max(pitch, self._of(ROW_LEAST))] * len(parts)
        y = top
        for number, (part, high) in enumerate(zip(parts, heights, strict=True)):
            if y + high > foot + 1:
                break
            self._lay_row(f"part{number}", part, QRectF(left, y, wide, high), room, lines)
            y += high

    def _start_of_titles(self, wide: float) -> float:
        starts = [natural_width(each.starts, self._bold) for each in self._value.parts]
        if any(starts):
            return max(starts) + self._of(28)
        return min(self._of(56), wide / 5)

    def _title(self, part: PartLine, lines: int) -> _Text:
        on = part.mark == "play"
        ink = "ink2" if part.mark == "tick" else "ink"
        return self._sized(part.title, LIST, ink, bold=on, lines=lines)

    def _lay_row(self, name: str, part: PartLine, box: QRectF, room: float, lines: int) -> None:
        start = self._start_of_titles(box.width())
        title = self._title(part, lines)
        if part.mark == "play":
            self._card(f"{name}_on", box, "tint", 10)
        if part.mark:
            self._mark(f"{name}_mark", part.mark, box, title)
        high = title.height(room)
        y = box.top() + (box.height() - high) / 2
        self._text(name, title, box.left() + start, y, room)
        if part.starts:
            told = self._sized(part.starts, LIST, "ink2")
            self._text(f"{name}_starts", told, box.left(), y, start)
        if part.minutes:
            told = self._sized(part.minutes, LIST, "ink2")
            wide = natural_width(part.minutes, told.font()) + 2
            self._text(f"{name}_minutes", told, box.right() - wide, y, wide)

    def _mark(self, name: str, mark: str, box: QRectF, title: _Text) -> None:
        """The icon of a part, before its title."""
        side, at = self._of(MARK), self._of(18)
        middle = box.center().y()
        place = self._mirrored(QRectF(box.left() + at, middle - side / 2, side, side))

        def draw(painter: QPainter) -> None:
            if title.pixels * painter.transform().m22() >= UNREAD:
                scale = max(theme.scale(), 0.1)
                glyph = icons.pixmap(mark, "accent", round(side / scale))
                painter.drawPixmap(place.toAlignedRect(), glyph)

        self.pieces[name] = ScreenPiece(place, mark, draw)

    def _card(self, name: str, box: QRectF, ink: str, radius: float) -> None:
        place, round_by = self._mirrored(QRectF(box)), self._of(radius)

        def draw(painter: QPainter) -> None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(ink))
            painter.drawRoundedRect(place, round_by, round_by)

        self.pieces[name] = ScreenPiece(place, ink, draw)

    def _lay_part(self, left: float) -> None:
        """The part that is on, its countdown, its step, and what is talked about."""
        value = self._value
        wide = self.size.width() - left - self._of(BETWEEN)
        y = self._of(TOP)
        if value.clock and not value.parts:
            y = self._text("clock", self._sized(value.clock, CLOCK, bold=True), left, y, wide)
        if value.heading:
            heading = self._sized(value.heading, HEADING, bold=True, lines=2)
            y = self._text("heading", heading, left, y, wide)
        if value.digits:
            y = self._lay_digits(left, y + self._of(44), wide)
            y = self._lay_bar(left, y + self._of(38), wide)
        if value.step:
            step = self._sized(value.step, STEP, lines=2)
            y = self._text("step", step, left, y + self._of(20), wide)
        if value.idea:
            self._lay_idea(left, y + self._of(20), wide)

    def _lay_digits(self, left: float, y: float, wide: float) -> float:
        """The digits stand on their feet; what they count stands beside them."""
        value = self._value
        text = self._sized(value.digits, DIGITS, bold=True)
        font = text.font()
        taken = QFontMetricsF(font).horizontalAdvance("0" * max(4, len(value.digits) - 1)) * 1.14
        metrics = QFontMetricsF(font)
        high = metrics.capHeight() * 1.06
        box = self._mirrored(QRectF(left, y, min(taken, wide), high))
        self.pieces["digits"] = ScreenPiece(box, text, partial(_draw_digits, text, box))
        beside = wide - taken - self._of(28)
        if value.counts and beside > self._of(120):
            counts = self._sized(value.counts, STEP, "ink2", lines=3)
            top = y + high - counts.height(beside)
            self._text("counts", counts, left + taken + self._of(28), top, beside)
        return y + high

    def _lay_bar(self, left: float, y: float, wide: float) -> float:
        value, box = self._value, self._mirrored(QRectF(left, y, wide, self._of(BAR)))
        split, filled = value.split or (1,), round(value.share * wide)
        share = filled / wide if wide else 0.0

        def draw(painter: QPainter) -> None:
            paint_bar(painter, box, share, split, self._of(GAP))

        self.pieces["bar"] = ScreenPiece(box, (filled, split), draw)
        return y + box.height()

    def _lay_idea(self, left: float, top: float, wide: float) -> None:
        """A card at the foot; of what is too long there are as many lines as there is room for."""
        inner, pad = wide - 2 * self._of(CARD), self._of(CARD)
        by = self._sized(self._value.by, LIST, "ink2", lines=1)
        of_by = by.height(inner) + self._of(8) if by.text else 0.0
        foot = self.size.height() - self._of(TOP)
        for lines in (6, 5, 4, 3, 2, 1):
            idea = self._sized(self._value.idea, IDEA, lines=lines)
            high = idea.height(inner) + of_by + 2 * pad
            if foot - high >= top or lines == 1:
                self._card("card", QRectF(left, foot - high, wide, high), "tint", 12)
                y = self._text("idea", idea, left + pad, foot - high + pad, inner)
                if by.text:
                    self._text("by", by, left + pad, y + self._of(8), inner)
                return


def _draw_digits(text: _Text, box: QRectF, painter: QPainter) -> None:
    font = text.font()
    painter.setFont(font)  # pyright: ignore[reportUnknownMemberType]
    painter.setPen(theme.color(text.ink))
    base = box.bottom() - 0.03 * box.height()
    wide = QFontMetricsF(font).horizontalAdvance(text.text)
    left = box.right() - wide if theme.is_rtl() else box.left()
    painter.drawText(
        QRectF(left, base - 2 * box.height(), wide + 2, 2 * box.height()).bottomLeft(), text.text
    )
