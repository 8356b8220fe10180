"""Workbooks that every office program opens: text in cells of text, days as days.

No cell is a formula or a link, and none that a spreadsheet could take for one is left bare.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from io import BytesIO

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from tlc_desktop.exchange.spreadsheet import Cell, Table, neutral

# What a cell holds at most, in units of UTF-16; a longer text would be left out as a whole.
_LONGEST = 32_767
_NARROWEST, _WIDEST, _AIR = 8, 60, 2
# Before this year days are no days to a spreadsheet.
_FIRST_YEAR = 1900
# Text stays text, whatever it looks like; nothing is written beside the memory.
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
_TEXT = {"num_format": "@", "text_wrap": True, "valign": "top"}
_HEAD = {"bold": True, "bottom": 1, "num_format": "@", "text_wrap": True, "valign": "top"}
_DAY = {"num_format": "yyyy-mm-dd", "valign": "top"}
_TIME = {"num_format": "hh:mm", "valign": "top"}
_NUMBER = {"num_format": "0", "valign": "top"}


def workbook(title: str, tables: Iterable[Table], made_on: date, *, right_to_left: bool) -> bytes:
    """A sheet for each table; the same tables give the same bytes.

    Args:
        title: What it is, for its properties, which say nothing else.
        tables: Their titles have to differ, and to be at most 31 letters long.
        made_on: Today.
        right_to_left: Whether its sheets begin at the right.
    """
    out = BytesIO()
    book = Workbook(out, _OPTIONS)
    book.set_properties({"title": title, "created": datetime.combine(made_on, time())})
    ways = [book.add_format(way) for way in (_HEAD, _TEXT, _DAY, _TIME, _NUMBER)]
    for table in tables:
        sheet = book.add_worksheet(table.title)
        if right_to_left:
            sheet.right_to_left()
        _fill(sheet, table, *ways)
    book.close()
    return out.getvalue()


def _fill(
    sheet: Worksheet,
    table: Table,
    head: Format,
    text: Format,
    day: Format,
    at: Format,
    plain: Format,
) -> None:
    sheet.freeze_panes(1, 0)
    for column, word in enumerate(table.head):
        sheet.set_column(column, column, _width(table, column))
        sheet.write_string(0, column, _harmless(word), head)
    for line, row in enumerate(table.rows, 1):
        for column, cell in enumerate(row):
            match cell:
                case date() if cell.year >= _FIRST_YEAR:
                    sheet.write_datetime(line, column, cell, day)
                case time():
                    sheet.write_datetime(line, column, cell, at)
                case int():
                    sheet.write_number(line, column, cell, plain)
                case None | "":
                    pass
                case _:
                    sheet.write_string(line, column, _harmless(str(cell)), text)


def _width(table: Table, column: int) -> int:
    """As wide as the longest line of a column, within reason."""
    cells: Sequence[Cell] = [table.head[column], *(row[column] for row in table.rows)]
    longest = max((len(line) for cell in cells for line in str(cell).splitlines()), default=0)
    return min(max(longest + _AIR, _NARROWEST), _WIDEST)


def _harmless(text: str) -> str:
    """`text` as one cell may hold it."""
    kept = neutral(text).encode("utf-16-le", "replace")
    if len(kept) <= 2 * _LONGEST:
        return kept.decode("utf-16-le")
    return kept[: 2 * (_LONGEST - 1)].decode("utf-16-le", "ignore") + "…"
