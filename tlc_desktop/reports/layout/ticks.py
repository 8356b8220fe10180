"""Boxes to tick."""

from collections.abc import Sequence

from reportlab.lib.units import mm

from tlc_desktop.reports.layout.blocks import Block, Paragraph
from tlc_desktop.reports.layout.canvas import PdfCanvas
from tlc_desktop.reports.layout.sheet import BODY, OUTLINE, Sheet

SIDE = 4 * mm
_UNDER_LINE = 0.75 * mm  # how far it stands below the line of the words beside it
_BESIDE, _APART, _APART_SMALL = 2 * mm, 6 * mm, 3.5 * mm
_BETWEEN = 1.5 * mm  # lines


class TickBox(Block):
    """An open square, at the page's start of its width."""

    def __init__(self, rtl: bool) -> None:
        super().__init__()
        self._rtl = rtl
        self._width = 0.0
        self.capitals = self.first_baseline = SIDE - _UNDER_LINE

    def measure(self, width: float) -> float:
        self._width = width
        return SIDE

    def paint(self, canvas: PdfCanvas, x: float, top: float) -> None:
        left = x + self._width - SIDE if self._rtl else x
        canvas.setLineWidth(OUTLINE)
        canvas.rect(left, top - SIDE, SIDE, SIDE)


class Ticks(Block):
    """Boxes, each with its words beside it, as many in a line as there is room for."""

    def __init__(self, labels: Sequence[str | Paragraph], sheet: Sheet) -> None:
        super().__init__()
        self._labels = tuple(
            Paragraph(label, BODY, sheet.rtl) if isinstance(label, str) else label
            for label in labels
        )
        self._sheet, self._rtl = sheet, sheet.rtl
        self._apart = _APART_SMALL if sheet.is_small else _APART
        self._width = 0.0
        self._room = 0.0
        self._placed: list[tuple[Paragraph, float, float]] = []

    def measure(self, width: float) -> float:
        """Each label after its box, in the line or the next."""
        self._width, self._placed = width, []
        room = self._room = width - SIDE - _BESIDE
        at = top = height = 0.0
        for label in self._labels:
            own = label.measure(room)
            long = max(line.width for line in label.lines)
            if at and at + SIDE + _BESIDE + long > width:
                at, top, height = 0.0, top + height + _BETWEEN, 0.0
            self._placed.append((label, at, top))
            at += SIDE + _BESIDE + long + self._apart
            height = max(height, own)
        first = self._labels[:1]
        self.first_baseline = max((label.first_baseline for label in first), default=0)
        self.capitals = max((label.capitals for label in first), default=0)
        return top + height

    def paint(self, canvas: PdfCanvas, x: float, top: float) -> None:
        for label, at, down in self._placed:
            box = TickBox(self._rtl)
            box.measure(SIDE)
            y, after = top - down, at + SIDE + _BESIDE
            left = self._width - at - SIDE if self._rtl else at
            box.paint(canvas, x + left, y - label.first_baseline + box.first_baseline)
            label.paint(canvas, x + (self._width - after - self._room if self._rtl else after), y)

    def parted(self, width: float, room: float) -> tuple[Block, Block] | None:
        """The lines that fit, and the rest; of words that fill more than a page their first lines."""
        self.measure(width)
        fits = [top + label.measure(self._room) <= room for label, _, top in self._placed]
        if all(fits):
            return None
        top = self._placed[fits.index(False)][2]
        first = [label for label, _, above in self._placed if above < top]
        rest = self._labels[len(first) :]
        if not first:
            parts = rest[0].parted(self._room, room)
            if parts is None:
                return None
            first, rest = [parts[0]], (parts[1], *rest[1:])
        return Ticks(first, self._sheet), Ticks(rest, self._sheet)
