"""What slips are made of: their heads, and lines with a label."""

import math
from collections.abc import Sequence

from reportlab.lib.units import mm

from tlc_desktop.reports.layout.blocks import Block, Cell, Paragraph, Row, Stack
from tlc_desktop.reports.layout.code import CodeCorner
from tlc_desktop.reports.layout.flow import Piece
from tlc_desktop.reports.layout.sheet import SMALL_TITLE, STRONG, Sheet
from tlc_desktop.reports.layout.slips import SlipRoom
from tlc_desktop.reports.layout.writing import WritingLine
from tlc_desktop.reports.text.lines import Spans

_TO_FIRST_LINE = 13 * mm  # from a label's top; with lines 8 mm apart
_LINE = 8 * mm


def title(sheet: Sheet, room: SlipRoom, said: Sequence[Block], corner: CodeCorner) -> Row:
    """A title, what stands under it, and the code at the end."""
    width, wide = room.width, corner.wide
    cells = (Cell(Stack(said), 0, width - wide), Cell(corner, width - wide, wide))
    return Row(cells, sheet.rtl)


def heading(sheet: Sheet, text: str) -> Paragraph:
    """The title of a slip."""
    return Paragraph(text, SMALL_TITLE, sheet.rtl)


def to_write(
    sheet: Sheet, room: SlipRoom, said: str | Spans, lines: int = 1, gap: float = 2.3 * mm
) -> list[Piece]:
    """A label, and lines under it to write on; its first line stands as far from it in every script."""
    words = Paragraph(said, STRONG, sheet.rtl)
    return [Piece(words, gap), *lines_under(sheet, room, words, lines)]


def lines_under(
    sheet: Sheet,
    room: SlipRoom,
    label: Block,
    lines: int,
    stretches: Sequence[tuple[float, float]] = (),
) -> list[Piece]:
    """Lines to write on under a label, the first as far from it in every script."""
    over = min(label.measure(room.width), _TO_FIRST_LINE - _LINE * 0.75)
    first = _TO_FIRST_LINE - over + room.line - _LINE
    at = stretches or ((0, room.width),)
    return [
        Piece(WritingLine(room.line if n else first, at, sheet.rtl), follows=True)
        for n in range(lines)
    ]


def beside(sheet: Sheet, words: Paragraph, width: float, at: float = 0) -> tuple[Cell, Cell]:
    """A label that starts somewhere, and a line to write on after it."""
    words.measure(width)
    long = math.ceil(words.lines[0].width) + 1
    start = long + 2 * mm
    line = WritingLine(0.5 * mm, ((0, width - start),), sheet.rtl)
    return Cell(words, at, long), Cell(line, at + start, width - start)
