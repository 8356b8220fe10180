"""A meeting for a telephone, at the foot of a page."""

from reportlab.lib.units import mm

from tlc_desktop.domain.calendar_entry import CalendarEntry
from tlc_desktop.reports.layout.blocks import Block, Cell, Paragraph, Row, Stack
from tlc_desktop.reports.layout.calendar_code import CalendarCode
from tlc_desktop.reports.layout.sheet import BODY, GUTTER, Sheet


def with_code(sheet: Sheet, blocks: list[Block], entry: CalendarEntry | None) -> Block | None:
    """Blocks, and beside them at the end of the line the square of a meeting, with what it is for."""
    if entry is None:
        return Stack(blocks, mm) if blocks else None
    code = CalendarCode(entry.text)
    end = sheet.grid.measure - code.side
    told = sheet.words.translate(
        "Reports", "For the calendar of a telephone: point its camera here."
    )
    beside = Stack([*blocks, Paragraph(told, BODY, sheet.rtl)], 2 * mm)
    return Row((Cell(beside, 0, end - GUTTER), Cell(code, end, code.side)), sheet.rtl)
