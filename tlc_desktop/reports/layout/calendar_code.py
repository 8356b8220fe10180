# pyright: reportUnknownMemberType=false
# (ReportLab's stubs say too little)
"""A meeting as a square that a telephone's camera reads into its calendar."""

from functools import lru_cache

import segno
from reportlab.lib.units import mm

from tlc_desktop.reports.layout.blocks import Block
from tlc_desktop.reports.layout.canvas import PdfCanvas
from tlc_desktop.reports.layout.code import paint_square

# What a cheap printer and an old camera still part.
_MODULE, _LEAST = 0.42 * mm, 18 * mm
_CAPITALS = 7.1


class CalendarCode(Block):
    """The square of a text, as large as it needs to be.

    Attributes:
        side: How wide and high it is.
    """

    def __init__(self, text: str) -> None:
        super().__init__()
        self._rows = _rows(text)
        # Beside a line of text its upper edge stands level with the capitals.
        self.first_baseline = self.capitals = _CAPITALS
        self.side = max(len(self._rows) * _MODULE, _LEAST)

    def measure(self, width: float) -> float:
        del width
        return self.side

    def paint(self, canvas: PdfCanvas, x: float, top: float) -> None:
        paint_square(canvas, x, top, self.side, self._rows)


@lru_cache(maxsize=16)
def _rows(text: str) -> tuple[bytes, ...]:
    made = segno.make(text, error="m", encoding="utf-8", boost_error=False, micro=False)
    return tuple(bytes(row) for row in made.matrix)
