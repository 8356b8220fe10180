"""Tables that a spreadsheet opens, in which no text of ours is run as a formula."""

import csv
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from io import StringIO

Cell = str | int | date | time | None

_STARTERS = frozenset("=+-@\t")
# Letters that are drawn as nothing; the other invisible ones have categories of their own.
_BLANK_LETTERS = frozenset("\u115f\u1160\u3164\uffa0\u2800")
# Where a program may see a cell begin: a line, and what other regions part their cells with.
_PARTS = re.compile(
    r"[^\n\v\f\x1c-\x1e\x85\u2028\u2029;\t]*(?:[\n\v\f\x1c-\x1e\x85\u2028\u2029;\t]|\Z)"
)


def neutral(text: str) -> str:
    """`text` as a cell that a spreadsheet shows, and never runs.

    A part that begins like a formula, after whatever is not seen, gets an apostrophe before
    it: each line of the cell, and what stands after a semicolon or a tab, where a computer
    of another region would begin a new cell. A phone number stays readable ('+20 100...).

    Source:
        OWASP, CSV Injection; ASVS 1.2.10.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    parts: list[str] = _PARTS.findall(lines)
    return "".join(f"'{part}" if _would_run(part) else part for part in parts)


def _would_run(part: str) -> bool:
    for letter in part:
        if unicodedata.normalize("NFKC", letter)[:1] in _STARTERS:
            return True
        if not _is_unseen(letter):
            return False
    return False


def _is_unseen(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "ZCM" or letter in _BLANK_LETTERS


@dataclass(frozen=True, slots=True)
class Table:
    """A table before it is written anywhere.

    Attributes:
        name: Of its file, without the ending.
        title: Of its sheet, in the language of the rest.
        head: Names of columns.
        rows: As many cells each; what they say is made harmless when it is written.
    """

    name: str
    title: str
    head: Sequence[str]
    rows: Sequence[Sequence[Cell]]


def csv_file(table: Table) -> bytes:
    """A CSV file: UTF-8 with the mark by which Excel knows it, every cell in quotes."""
    out = StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([neutral(cell) for cell in table.head])
    writer.writerows([neutral(_written(cell)) for cell in row] for row in table.rows)
    return out.getvalue().encode("utf-8-sig", "replace")


def _written(cell: Cell) -> str:
    """A cell as every computer reads it: days as yyyy-MM-dd, in Western digits."""
    match cell:
        case date():
            return cell.isoformat()
        case time():
            return cell.isoformat("minutes")
        case None:
            return ""
        case _:
            return str(cell)
