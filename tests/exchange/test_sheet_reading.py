"""Names out of spreadsheets: what other programs write is read, and what is hostile does nothing."""

import zipfile
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.laws import examples
from tlc_desktop.domain.errors import (
    FileNotThere,
    SheetEmpty,
    SheetLocked,
    SheetNotRead,
    SheetOld,
    SheetTooLong,
    UserError,
)
from tlc_desktop.domain.members import typed_columns, typed_people
from tlc_desktop.exchange import sheet_reading
from tlc_desktop.exchange.sheet_reading import names_in, rows_of

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
Fill = Callable[[xlsxwriter.Workbook], object]


def book(fill: Fill) -> bytes:
    out = BytesIO()
    made = xlsxwriter.Workbook(out, {"in_memory": True})
    fill(made)
    made.close()
    return out.getvalue()


def listed(*rows: tuple[object, ...]) -> bytes:
    def fill(made: xlsxwriter.Workbook) -> None:
        sheet = made.add_worksheet()
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)

    return book(fill)


def changed(content: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def people(content: bytes, tmp_path: Path, name: str = "list.xlsx") -> list[tuple[str, str, str]]:
    path = tmp_path / name
    path.write_bytes(content)
    found = typed_people(names_in(path))
    return [(each.name, each.subject, each.room) for each in found]


def test_a_list_under_its_title_with_merged_cells_formulas_and_days(tmp_path: Path) -> None:
    def fill(made: xlsxwriter.Workbook) -> None:
        made.add_worksheet("Cover").write("A1", "Al-Nakhil School")
        sheet = made.add_worksheet()
        sheet.merge_range("A1:E1", "Teachers of this year")
        sheet.write_row("A3", ("No.", "Teacher", "Subject", "Room", "Phone", "Date"))
        rows = (("Salma Hassan", "Maths", 12), ("أحمد لطفي", "علوم", "٣ب"))
        for n, (name, subject, room) in enumerate(rows):
            day = date(2026, 9, 1).isoformat()
            sheet.write_row(3 + n, 0, (n + 1, name, subject, room, 201001234567, day))
        sheet.write_formula("B6", "=1/0", value="#DIV/0!")
        sheet.write_formula("B7", '="Nadia "&"Fikry"', value="Nadia Fikry")
        sheet.merge_range("C7:C8", "Art")

    assert people(book(fill), tmp_path) == [
        ("Salma Hassan", "Maths", "12"),
        ("أحمد لطفي", "علوم", "٣ب"),
        ("Nadia Fikry", "Art", ""),
    ]


def test_two_columns_called_name(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(
        listed(("Name", "Name"), ("سلمى حسن", "Salma Hassan"), ("Nadia Fikry", "Head Teacher"))
    )
    text = names_in(path)
    found = [(each.name, each.other_script) for each in typed_people(text)]
    assert found == [("سلمى حسن", "Salma Hassan"), ("Nadia Fikry", "")]
    columns = typed_columns(text)
    assert columns is not None
    assert columns.twice == "Name"


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_text_in_whatever_letters_excel_writes(sign: str, tmp_path: Path) -> None:
    told = {
        "fr": ("Nom", "Matière", "Émilie Lefèvre", "Français", ("cp1252", "cp850", "mac_roman")),
        "ar": ("الاسم", "المادة", "هالة منصور", "لغة عربية", ("cp1256", "cp720")),
    }
    for name, what, who, subject, pages in told.values():
        text = f"{name}{sign}{what}\r\n{who}{sign}{subject}\r\n"
        for page in (*pages, "utf-8", "utf-8-sig", "utf-16"):
            found = people(text.encode(page), tmp_path, "list.csv")
            assert found == [(who, subject, "")], page


def test_what_excel_says_of_its_own_separator_and_a_quoted_cell(tmp_path: Path) -> None:
    text = 'sep=;\r\nName;Subject\r\n"Hassan; Salma";"Maths\r\nand more"\r\n'
    path = tmp_path / "a.csv"
    path.write_text(text, "utf-8", newline="")
    assert rows_of(path)[1] == ["Hassan; Salma", "Maths\nand more"]
    assert names_in(path).count("\n") == 1


def test_what_else_a_school_keeps_of_people_stays_there(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Name,Phone,Subject\nSalma Hassan,0100123,Maths\n", "utf-8")
    assert names_in(path) == "Name\tPhone\tSubject\nSalma Hassan\t\tMaths"
    path.write_text("Name\n" + f"{'Salma ' * 20}\n" * 1_900, "utf-8")
    with pytest.raises(SheetTooLong):
        names_in(path)


def far(name: str, content: bytes) -> bytes:
    if "sheet1" not in name:
        return content
    return content.replace(b'r="A2"', b'r="XFD1048576"')


BAD = {
    "password.xlsx": (OLE + "EncryptedPackage".encode("utf-16-le"), SheetLocked),
    "old.xls": (OLE, SheetOld),
    "picture.xlsx": (b"\x89PNG\r\n\x1a\n\0\0", SheetNotRead),
    "web.xls": (b"<html><table><tr><td>Name</td></tr></table></html>", SheetNotRead),
    "letter.xlsx": (listed(("a",))[:900], SheetNotRead),
    "empty.xlsx": (listed(("",)), SheetEmpty),
    "nothing.csv": (b"", SheetEmpty),
    "long.csv": (b"Name\n" + b"Salma Hassan\n" * 100_000, SheetTooLong),
    "line.csv": (b"a," * 900_000, SheetTooLong),
    "cells.xlsx": (
        changed(listed(("a",)), lambda n, c: b"<row>" + b"<c/>" * 500_000 if "sheet1" in n else c),
        SheetTooLong,
    ),
    "far.xlsx": (changed(listed(("Name",), ("Salma",)), far), SheetTooLong),
    "bomb.xlsx": (
        changed(listed(("a",)), lambda n, c: b" " * 80_000_000 if "sheet1" in n else c),
        SheetTooLong,
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_what_cannot_be_read_has_its_own_sentence(name: str, tmp_path: Path) -> None:
    content, wanted = BAD[name]
    (tmp_path / name).write_bytes(content)
    with pytest.raises(wanted):
        rows_of(tmp_path / name)
    with pytest.raises(FileNotThere):
        rows_of(tmp_path / "gone")


def test_a_book_with_a_hundred_thousand_rows_is_left_early(tmp_path: Path) -> None:
    rows = b"".join(
        b'<row r="%d"><c r="A%d"><v>1</v></c></row>' % (n, n) for n in range(1, 100_001)
    )

    def long(name: str, content: bytes) -> bytes:
        if "sheet1" not in name:
            return content
        head, _, tail = content.partition(b"<sheetData>")
        return head + b"<sheetData>" + rows + tail.partition(b"</row>")[2]

    (tmp_path / "a.xlsx").write_bytes(changed(listed(("a",)), long))
    with pytest.raises(SheetTooLong):
        rows_of(tmp_path / "a.xlsx")


def test_a_text_with_another_ending_is_read_as_what_it_is(tmp_path: Path) -> None:
    assert people(b"Name,Subject\nSalma Hassan,Maths\n", tmp_path, "a.xlsx")[0][0] == "Salma Hassan"
    content = listed(("Name", "Subject"), ("Salma Hassan", "Maths"))
    assert people(content, tmp_path, "a.csv")[0][0] == "Salma Hassan"


@given(st.binary(max_size=300))
@settings(max_examples=examples(200), suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_are_rows_or_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes(content)
    with suppress(UserError):
        assert typed_people(names_in(path)) is not None


@given(st.integers(0, 10**6), st.binary(min_size=1, max_size=4), st.booleans())
@settings(max_examples=examples(300), suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_damaged_book_is_a_sentence(tmp_path: Path, at: int, junk: bytes, cut: bool) -> None:
    sound = listed(("Name", "Subject"), ("Salma Hassan", "Maths"))
    place = at % len(sound)
    path = tmp_path / "x.xlsx"
    path.write_bytes(sound[:place] + junk + (b"" if cut else sound[place + len(junk) :]))
    with suppress(UserError):
        assert len(rows_of(path)) <= sheet_reading.MOST_ROWS
