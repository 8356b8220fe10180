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
MOST_PAD, IN_A_ROW = 6, 2
Pill = tuple[str, int, int, int]  # a short name, and its left, top and width


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
        pills: The short names in each: where its left top corner is, and how wide it is.
        high: How high the table is.
    """

    day: int = 0
    pad: int = 0
    boxes: Mapping[Cell, QRectF] = field(default_factory=dict[Cell, QRectF])
    pills: Mapping[Cell, Sequence[Pill]] = field(default_factory=dict[Cell, Sequence[Pill]])
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
    pills: dict[Cell, Sequence[Pill]] = {}
    wides = _widths(words, wide - pad)
    top = float(theme.measure(HEAD))
    for row in cells:
        rows: dict[Cell, list[list[tuple[str, int]]]] = {
            cell: _in_rows(shown, wides, cell, wide - pad) for cell in row
        }
        most = max((len(each) for each in rows.values()), default=0)
        high = max(theme.measure(LEAST_ROW), theme.measure(LINE) * most + theme.measure(AROUND))
        for cell in row:
            left = day + cell[1] * wide
            left = width - left - wide if theme.is_rtl() else left
            boxes[cell] = QRectF(left, top, wide, high)
            pills[cell] = _placed(rows[cell], boxes[cell], pad)
        top += high
    return GridLayout(day, pad, boxes, pills, round(top) + 1)


def _widths(words: GridWords, room: float) -> dict[UUID, tuple[str, int]]:
    """Each short name with its width."""
    font, least, most = theme.font(TextRole.CAPTION), theme.measure(PILL), int(room) - 2
    return {
        key: (text, min(most, max(least, round(natural_width(text, font)) + PILL_SIDES)))
        for key, text in words.pills.items()
    }


def _in_rows(
    shown: GridShown, wides: Mapping[UUID, tuple[str, int]], cell: Cell, room: float
) -> list[list[tuple[str, int]]]:
    """The short names of a cell with their widths, two beside each other where they have room."""
    if cell in shown.common:
        return []
    rows: list[list[tuple[str, int]]] = []
    used, gap = room, theme.measure(PILL_GAP)
    for key in shown.free[cell]:
        pill = wides[key]
        used += gap + pill[1]
        if used > room or not rows or len(rows[-1]) == IN_A_ROW:
            rows.append([])
            used = pill[1]
        rows[-1].append(pill)
    return rows


def _placed(rows: Sequence[Sequence[tuple[str, int]]], box: QRectF, pad: int) -> list[Pill]:
    line, gap, rtl = theme.measure(LINE), theme.measure(PILL_GAP), theme.is_rtl()
    first = box.top() + (box.height() - line * len(rows)) / 2
    top = round(first + (line - theme.measure(PILL_HIGH)) / 2)
    left, right = round(box.left()), round(box.right())
    found: list[Pill] = []
    for row in rows:
        at = pad
        for text, wide in row:
            found.append((text, right - at - wide if rtl else left + at, top, wide))
            at += wide + gap
        top += line
    return found
