"""Workbooks: what stands in their cells, read back by another program's reader."""

import re
from datetime import date, time
from io import BytesIO
from zipfile import ZipFile

from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from tests.exchange.test_spreadsheet import texts, would_run
from tests.laws import examples
from tlc_desktop.exchange.spreadsheet import Cell, Table, neutral
from tlc_desktop.exchange.workbook import workbook

DAY = date(2026, 11, 23)


def book(*rows: tuple[Cell, ...], right_to_left: bool = False) -> bytes:
    head = [f"h{n}" for n in range(len(rows[0]))]
    table = Table("x", "الأفكار" if right_to_left else "Ideas", head, rows)
    return workbook("Records", [table], DAY, right_to_left=right_to_left)


def cells(content: bytes) -> list[list[object]]:
    return CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0).to_python()[1:]


def part(content: bytes, name: str) -> str:
    with ZipFile(BytesIO(content)) as archive:
        return archive.read(name).decode()


def test_text_is_text_and_days_are_days() -> None:
    content = book(("007", 75, DAY, time(13, 15), None, "https://a.b", "3/2"))
    assert cells(content) == [["007", 75.0, DAY, time(13, 15), "", "https://a.b", "3/2"]]
    sheet = part(content, "xl/worksheets/sheet1.xml")
    assert "<f>" not in sheet
    assert "hyperlink" not in sheet


@given(st.lists(texts.filter(bool), min_size=1, max_size=4))
@settings(max_examples=examples(300))
def test_no_cell_runs_and_none_is_lost(typed: list[str]) -> None:
    (read,) = cells(book(tuple(typed)))
    assert not any(would_run(str(cell)) for cell in read)
    shown = [re.sub(r"[\x00-\x1f]", "", neutral(text)) for text in typed]
    assert [re.sub(r"[\x00-\x1f]|_x00[01][0-9A-F]_", "", str(cell)) for cell in read] == shown


def test_a_text_too_long_for_a_cell_is_cut_and_not_left_out() -> None:
    ((cell,),) = cells(book(("😀" * 40_000,)))
    assert str(cell).startswith("😀" * 10_000)
    assert str(cell).endswith("…")


def test_a_day_that_no_spreadsheet_knows_is_text() -> None:
    assert cells(book((date(1850, 3, 1),))) == [["1850-03-01"]]


def test_an_arabic_sheet_begins_at_the_right() -> None:
    assert 'rightToLeft="1"' in part(book(("أ",), right_to_left=True), "xl/worksheets/sheet1.xml")
    assert "rightToLeft" not in part(book(("a",)), "xl/worksheets/sheet1.xml")


def test_it_says_nothing_of_who_made_it_and_is_the_same_each_time() -> None:
    content = book(("a",))
    core = part(content, "docProps/core.xml")
    assert "<dc:creator></dc:creator>" in core
    assert "<cp:lastModifiedBy></cp:lastModifiedBy>" in core
    assert re.findall(r"<dcterms:\w+ [^>]*>([^<]*)", core) == ["2026-11-23T00:00:00Z"] * 2
    assert content == book(("a",))
