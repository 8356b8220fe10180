"""Lines to write on."""

from collections.abc import Sequence

from tlc_desktop.reports.layout.blocks import Block, level
from tlc_desktop.reports.layout.canvas import PdfCanvas
from tlc_desktop.reports.layout.sheet import HAIRLINE

Stretch = tuple[float, float]


class WritingLine(Block):
    """One line to write on, with the room over it, in one stretch or several beside each other."""

    def __init__(self, high: float, stretches: Sequence[Stretch], rtl: bool) -> None:
        """A line with `high` points for writing; each stretch is where it starts and how long it is."""
        super().__init__()
        self._high = high
        self._stretches = tuple(stretches)
        self._rtl = rtl
        self._width = 0.0

    def measure(self, width: float) -> float:
        self._width = width
        return self._high

    def paint(self, canvas: PdfCanvas, x: float, top: float) -> None:
        for start, length in self._stretches:
            left = self._width - start - length if self._rtl else start
            level(canvas, x + left, top - self._high, length, HAIRLINE)
