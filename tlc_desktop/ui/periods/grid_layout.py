"""Where the days, periods and short names of the table of free periods lie."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from PySide6.QtCore import QRectF

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.periods.cells import Cell
from tlc_desktop.ui.periods.shown import GridShown
from tlc_desktop.ui.widgets.text_block import natural_width

DAY, DAY_COMPACT, PERIOD = 92, 56, 64
HEAD, LEAST_ROW = 46, 48
PILL, PILL_HIGH, PILL_GAP, PILL_SIDES, LINE, AROUND = 30, 22, 3, 10, 25, 15
MOST_PAD = 6


@dataclass(frozen=True, slots=True)
class GridWords:
    """The words of the table.

    Attributes:
        days: The days of the week, 0 for Monday, with their names, in their order.
        periods: What each period is called, and when it begins.
        pills: What stands for each person.
        everyone: What a cell says where all are free.
        spoken: What is said of each cell aloud, and by its tool tip.
    """

    days: Mapping[int, str] = field(default_factory=dict[int, str])
    periods: Sequence[tuple[str, str]] = ()
    pills: Mapping[UUID, str] = field(default_factory=dict[UUID, str])
    everyone: str = ""
    spoken: Callable[[Cell], str] = str


@dataclass(frozen=True, slots=True)
class GridLayout:
    """Where all of it lies, in a table of one width.

    Attributes:
        day: How wide the names of the days are.
        pad: How far within its cell a text begins.
        boxes: The cells.
        pills: The short names in each.
        high: How high the table is.
    """

    day: int = 0
    pad: int = 0
    boxes: Mapping[Cell, QRectF] = field(default_factory=dict[Cell, QRectF])
    pills: Mapping[Cell, Sequence[tuple[str, QRectF]]] = field(
        default_factory=dict[Cell, Sequence[tuple[str, QRectF]]]
    )
    high: int = 0


def day_width(words: GridWords, narrow: bool) -> int:
    """How wide the names of the days are."""
    font = theme.font(TextRole.NAME)
    named = max((natural_width(name, font) for name in words.days.values()), default=0)
    return max(theme.measure(DAY_COMPACT if narrow else DAY), round(named) + 8)


def laid_out(
    shown: GridShown, words: GridWords, cells: Sequence[Sequence[Cell]], width: int, narrow: bool
) -> GridLayout:
    """The table at a width: periods of equal shares, each day as high as its fullest cell."""
    day = day_width(words, narrow)
    wide = (width - day) / max(1, len(words.periods))
    pad = max(1, min(MOST_PAD, round(wide - theme.measure(2 * PILL + PILL_GAP)) // 2))
    boxes: dict[Cell, QRectF] = {}
    pills: dict[Cell, Sequence[tuple[str, QRectF]]] = {}
    top = float(theme.measure(HEAD))
    for row in cells:
        rows = {cell: _in_rows(shown, words, cell, wide - pad) for cell in row}
        most = max((len(each) for each in rows.values()), default=0)
        high = max(theme.measure(LEAST_ROW), theme.measure(LINE) * most + theme.measure(AROUND))
        for cell in row:
            left = day + cell[1] * wide
            left = width - left - wide if theme.is_rtl() else left
            boxes[cell] = QRectF(left, top, wide, high)
            pills[cell] = _placed(rows[cell], boxes[cell], pad)
        top += high
    return GridLayout(day, pad, boxes, pills, round(top) + 1)


def _in_rows(
    shown: GridShown, words: GridWords, cell: Cell, room: float
) -> list[list[tuple[str, float]]]:
    """The short names of a cell with their widths, as many beside each other as there is room for."""
    if cell in shown.common:
        return []
    rows: list[list[tuple[str, float]]] = []
    used = room
    for key in shown.free[cell]:
        text = words.pills[key]
        wanted = natural_width(text, theme.font(TextRole.CAPTION)) + PILL_SIDES
        own = min(room - 2, max(theme.measure(PILL), wanted))
        used += theme.measure(PILL_GAP) + own
        if used > room or not rows:
            rows.append([])
            used = own
        rows[-1].append((text, own))
    return rows


def _placed(
    rows: Sequence[Sequence[tuple[str, float]]], box: QRectF, pad: int
) -> list[tuple[str, QRectF]]:
    line, high = theme.measure(LINE), theme.measure(PILL_HIGH)
    top = box.top() + (box.height() - line * len(rows)) / 2 + (line - high) / 2
    found: list[tuple[str, QRectF]] = []
    for n, row in enumerate(rows):
        at = float(pad)
        for text, wide in row:
            left = box.right() - at - wide if theme.is_rtl() else box.left() + at
            found.append((text, QRectF(round(left), round(top + n * line), round(wide), high)))
            at += wide + theme.measure(PILL_GAP)
    return found
