"""The rows of another program's spreadsheet (.xlsx, .csv or text), read with care.

Nothing of it is run, and nothing is believed that it says of its own size: a workbook is packed
out here, as far as that may go, and given to its reader as plain bytes.
"""

import re
import zipfile
from collections.abc import Collection
from datetime import date, datetime
from io import BytesIO
from pathlib import Path

from python_calamine import CalamineError, CalamineWorkbook

from tlc_desktop.domain.errors import (
    SheetEmpty,
    SheetLocked,
    SheetNotRead,
    SheetOld,
    SheetTooLong,
)
from tlc_desktop.domain.lengths import TEXT
from tlc_desktop.domain.list_headings import columns_of
from tlc_desktop.domain.text import one_line
from tlc_desktop.exchange import sheet_text
from tlc_desktop.exchange.packing import UNREADABLE
from tlc_desktop.storage import files

MOST_ROWS = 2_000
_LARGEST = 20 * 1024 * 1024
_LARGEST_OUT = 24 * 1024 * 1024
_LARGEST_TEXT = 2 * 1024 * 1024
_MOST_PARTS, _MOST_SHEETS = 2_000, 20
# How far from the corner a cell may stand: a reader makes room for all before it.
_FARTHEST_ROW, _FARTHEST_COLUMN = 10_000, 200
_MOST_TAGS = 400_000
# Over the heads of a list stand a title, the school, the date.
_MOST_ABOVE = 30
_ZIP, _OLD = b"PK\3\4", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_WANTED = re.compile(r"\[Content_Types\]\.xml|_rels/\.rels|xl/[\w./-]+\.(?:xml|rels)", re.ASCII)
_TAG = re.compile(rb"<(?:[^\s<>/:]+:)?(row|c)(?=[\s/>])([^>]*)>")
_PLACE = re.compile(rb"""r\s*=\s*["']([A-Za-z]*)(\d+)["']""")
_FAULTS = re.compile(r"#(?:REF|VALUE|NAME|DIV/0|NUM|N/A|NULL)[!?]?")
_NOT_READ = (CalamineError, *UNREADABLE)


def names_in(path: Path) -> str:
    """The list of names in a spreadsheet as text that is pasted: a line a row, its cells parted by tabs.

    Of a column that is not taken its head stays, so that it can be said, and nothing else: what
    else a school keeps of people does not come into the file.

    Raises:
        UserError: As `rows_of` says.
    """
    rows = rows_of(path)
    columns = columns_of(rows[0])
    if columns is not None:
        rows = [rows[0], *([_taken(row, columns.taken) for row in rows[1:]])]
    text = "\n".join("\t".join(one_line(cell) for cell in row) for row in rows)
    if len(text) > TEXT:
        raise SheetTooLong(path, MOST_ROWS)
    return text


def _taken(row: list[str], taken: Collection[int]) -> list[str]:
    return [cell if number in taken else "" for number, cell in enumerate(row)]


def rows_of(path: Path) -> list[list[str]]:
    """What stands in a spreadsheet, a list of cells for each row; of several sheets, in the first with names.

    Raises:
        SheetLocked: It has a password.
        SheetOld: It is of the kind before .xlsx.
        SheetNotRead: It is no spreadsheet, whatever its name ends with, or a damaged one.
        SheetTooLong: It has far more rows than a list of names.
        SheetEmpty: Nothing is written in it.
        UserError: It is not there, or may not be read.
    """
    with files.explained(path), path.open("rb") as file:
        content = file.read(_LARGEST + 1)
    if len(content) > _LARGEST:
        raise SheetTooLong(path, MOST_ROWS)
    if content.startswith(_OLD):
        raise SheetLocked(path) if _LOCKED in content else SheetOld(path)
    sheets = _of_book(content, path) if content.startswith(_ZIP) else [_of_text(content, path)]
    full = [rows for rows in sheets if rows]
    if not full:
        raise SheetEmpty(path)
    chosen = next((rows for rows in full if _heads(rows) is not None), full[0])
    if len(chosen) > MOST_ROWS:
        raise SheetTooLong(path, MOST_ROWS)
    return chosen[_heads(chosen) or 0 :]


def _heads(rows: list[list[str]]) -> int | None:
    """The number of the row that says what the columns are, if one does."""
    near = enumerate(rows[:_MOST_ABOVE])
    return next((n for n, row in near if columns_of(row) is not None), None)


def _of_text(content: bytes, path: Path) -> list[list[str]]:
    if len(content) > _LARGEST_TEXT:
        raise SheetTooLong(path, MOST_ROWS)
    text = sheet_text.decoded(content)
    if text is None:
        raise SheetNotRead(path)
    found = sheet_text.rows(text, 10 * MOST_ROWS)
    if any(len(row) > _FARTHEST_COLUMN for row in found):
        raise SheetTooLong(path, MOST_ROWS)
    return [row for row in found if any(cell.strip() for cell in row)]


def _of_book(content: bytes, path: Path) -> list[list[list[str]]]:
    """The rows of each sheet of a workbook."""
    try:
        with CalamineWorkbook.from_filelike(BytesIO(_unpacked(content, path))) as book:
            names = book.sheet_names[:_MOST_SHEETS]
            sheets = [book.get_sheet_by_name(name).to_python() for name in names]
    except _NOT_READ as trouble:
        raise SheetNotRead(path) from trouble
    told = [[[_written(cell) for cell in row] for row in sheet] for sheet in sheets]
    return [[row for row in sheet if any(row)] for sheet in told]


def _unpacked(content: bytes, path: Path) -> bytes:
    """The parts of a workbook that are read, packed anew without any way to grow.

    Raises:
        SheetTooLong: It would grow beyond all measure, or a cell stands far out.
        SheetNotRead: It is no workbook of this kind.
    """
    out, left = BytesIO(), _LARGEST_OUT
    with zipfile.ZipFile(BytesIO(content)) as archive, zipfile.ZipFile(out, "w") as plain:
        parts = archive.infolist()
        wanted = [part for part in parts if _WANTED.fullmatch(part.filename)]
        named = {part.filename for part in wanted}
        if len(parts) > _MOST_PARTS or len(named) < len(wanted) or "xl/workbook.xml" not in named:
            raise SheetNotRead(path)
        for part in wanted:
            with archive.open(part) as file:
                inside = file.read(left + 1)
            left -= len(inside)
            if left < 0 or (part.filename.startswith("xl/worksheets/") and _is_far(inside)):
                raise SheetTooLong(path, MOST_ROWS)
            plain.writestr(part.filename, inside)
    return out.getvalue()


def _is_far(sheet: bytes) -> bool:
    """Whether a cell with something in it stands further out than a list of names has any."""
    row = column = 0
    for number, tag in enumerate(_TAG.finditer(sheet)):
        said = tag[2]
        if number > _MOST_TAGS or said.count(b'"') % 2 or said.count(b"'") % 2:
            return True  # too many, or a sign that ends a tag for us, and for its reader does not
        for letters, digits in _PLACE.findall(said)[-1:]:
            row, column = int(digits[:9]), _column(letters) if letters else column
        placed = _PLACE.search(said) is not None
        if tag[1] == b"row":
            row, column = row if placed else row + 1, 0
            continue
        column = column if placed else column + 1
        if not said.endswith(b"/") and (row > _FARTHEST_ROW or column > _FARTHEST_COLUMN):
            return True
    return False


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters[:9].upper():
        number = number * 26 + letter - 64
    return number


def _written(cell: object) -> str:
    """A cell as somebody would have typed it; a fault of a formula is nothing."""
    match cell:
        case bool():
            return ""
        case float() if cell.is_integer():
            return str(int(cell))
        case datetime() | date():
            return cell.isoformat()
        case str():
            return "" if _FAULTS.fullmatch(cell.strip()) else cell.strip()
        case _:
            return str(cell)
