"""P17: whatever stands in a cell of ours, no spreadsheet takes it for a formula, and every letter of it is there."""

import csv
import re
from datetime import date
from io import BytesIO, StringIO
from random import Random
from zipfile import ZipFile

from python_calamine import CalamineWorkbook

from tests.exchange.test_spreadsheet import would_run
from tests.laws import tries
from tests.safety.figures import Figures
from tlc_desktop.exchange.spreadsheet import Table, csv_file, neutral
from tlc_desktop.exchange.workbook import workbook

ODD = "=+-@\t\r\n\v\f\x1c\x85\u2028;,\"' ＝＋－＠﹣⁺⁼\u200f\u202e\u2066\ufeff\u00ad\u3164\u2800\x00\x1fab1سل"
WIDE = 10
ROWS = 500  # of one table
# What XML cannot hold is not in a workbook.
UNSHOWN = re.compile(r"[\x00-\x1f]|_x00[01][0-9A-F]_")


def text(dice: Random) -> str:
    """Letters that begin formulas or are not seen, and now and then any other."""
    return "".join(
        dice.choice(ODD) if dice.random() < 0.9 else chr(dice.randrange(0x20, 0xD800))
        for _ in range(dice.randint(1, 24))
    )


def tables(many: int) -> list[Table]:
    """So many cells, in tables."""
    dice = Random(17)
    rows = [[text(dice) for _ in range(WIDE)] for _ in range(-(-many // WIDE))]
    head = [f"h{n}" for n in range(WIDE)]
    return [Table("x", f"x{n}", head, rows[n : n + ROWS]) for n in range(0, len(rows), ROWS)]


def broken(read: list[list[str]], table: Table) -> int:
    """How many cells would run, or do not say what they should."""
    pairs = [
        (cell, neutral(str(typed)))
        for row, said in zip(read[1:], table.rows, strict=True)
        for cell, typed in zip(row, said, strict=True)
    ]
    return sum(
        would_run(cell) or UNSHOWN.sub("", cell) != UNSHOWN.sub("", said) for cell, said in pairs
    )


def test_no_cell_of_a_csv_runs(figure: Figures) -> None:
    many, faults = tries(100_000, 1000), 0
    for table in tables(many):
        out = csv_file(table).decode("utf-8-sig")
        faults += broken(list(csv.reader(StringIO(out, newline=""))), table)
    figure("P17", "cells of CSV files, read back", many, faults)


def test_no_cell_of_a_workbook_runs(figure: Figures) -> None:
    many, faults = tries(100_000, 1000), 0
    for table in tables(many):
        content = workbook("Records", [table], date(2026, 11, 23), right_to_left=False)
        sheet = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0)
        faults += broken([[str(cell) for cell in row] for row in sheet.to_python()], table)
        with ZipFile(BytesIO(content)) as archive:
            inside = archive.read("xl/worksheets/sheet1.xml")
        faults += inside.count(b"<f>") + inside.count(b"<hyperlink")
    figure("P17", "cells of workbooks, read back", many, faults)
