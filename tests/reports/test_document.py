"""What holds for every page of every kind, in three languages and on three papers."""

import dataclasses
import io
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import Any

import page_values as values
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from page_values import KINDS
from pdf_reading import Ink, fonts, ink, pages, pixels, squeezed, text
from pypdf import PdfReader

from tests.laws import examples
from tlc_desktop.domain.communities import Language, Paper
from tlc_desktop.i18n.value_names import label
from tlc_desktop.reports.agenda import agenda_pdf
from tlc_desktop.reports.layout.blocks import Paragraph
from tlc_desktop.reports.layout.document import Report, report_pdf
from tlc_desktop.reports.layout.flow import (
    Piece,
    bullets,
    column_labels,
    labelled,
    pair,
    ruled,
    under_heading,
)
from tlc_desktop.reports.layout.sheet import BODY, Sheet

LONG = "R&D <b> “3/2” & more; " * 450

every_kind = pytest.mark.parametrize("kind", KINDS)
every_paper = pytest.mark.parametrize("paper", Paper)
every_language = pytest.mark.parametrize("language", Language)


@lru_cache(maxsize=64)
def printed(kind: str, language: Language, paper: Paper, typed: str | None = None) -> bytes:
    """A page of a kind, all its texts replaced by `typed` if that is given."""
    make, print_ = KINDS[kind]
    value = make() if typed is None else with_text(make(), typed)
    return print_(value, values.sheet(language, paper))


def with_text(value: Any, typed: str) -> Any:
    """`value` with `typed` in the place of every text."""
    if type(value) is str:
        return typed
    if isinstance(value, tuple):
        return tuple(with_text(one, typed) for one in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        found = {
            f.name: with_text(getattr(value, f.name), typed) for f in dataclasses.fields(value)
        }
        return replace(value, **found)
    return value


@every_kind
@every_paper
@every_language
def test_nothing_is_printed_within_10_mm_of_an_edge(
    kind: str, paper: Paper, language: Language
) -> None:
    for page in pixels(printed(kind, language, paper)):
        found = ink(page)
        assert min(dataclasses.astuple(found)) >= 9.7


@every_kind
@every_paper
@every_language
def test_each_page_says_which_of_how_many_it_is(
    kind: str, paper: Paper, language: Language
) -> None:
    found = pages(printed(kind, language, paper))
    digits = values.sheet(language, paper).formats.number
    for number, page in enumerate(found, 1):
        assert digits(number) in page
        # Readers turn a line that is partly Arabic round, this one too.
        if language is Language.ENGLISH and kind != "agenda-ar":
            assert f"Page {number} of {len(found)}" in page


@every_kind
@pytest.mark.parametrize("typed", ["", " ", "x" * 80, "كلمة " * 400, "😀<b>R&D</b>\n\u202e"])
@pytest.mark.parametrize("paper", [Paper.A4, Paper.A5])
def test_any_length_prints_and_no_page_is_blank(kind: str, typed: str, paper: Paper) -> None:
    for page in pages(printed(kind, Language.ENGLISH, paper, typed)):
        assert len(page.strip()) > len("Page 1 of 1") + 4


@every_kind
@settings(max_examples=examples(15))
@given(typed=st.text(max_size=200))
def test_any_text_prints_on_every_kind(kind: str, typed: str) -> None:
    assert printed(kind, Language.ARABIC, Paper.A5, typed).startswith(b"%PDF")


@every_kind
def test_a_text_of_ten_thousand_characters_is_all_there(kind: str) -> None:
    data = printed(kind, Language.ENGLISH, Paper.A4, LONG)
    assert all(len(page) > 60 for page in pages(data))
    assert squeezed(data).count("R&D<b>“3/2”&more;") >= 450
    for page in pixels(data, 6):
        assert ink(page).bottom >= 9.7


@every_kind
def test_the_file_names_no_machine_and_no_person(kind: str) -> None:
    data = printed(kind, Language.ENGLISH, Paper.A4)
    about = PdfReader(io.BytesIO(data)).metadata
    assert about is not None
    assert about.title
    assert {about.author, about.creator, about.producer} == {"TLC Desktop"}
    assert b"/home" not in data
    assert b".ttf" not in data
    assert fonts(data) <= {"TLCText-Regular", "TLCText-Bold", "TLCSymbols-Regular"}


def test_the_same_value_gives_the_same_bytes() -> None:
    sheet = values.sheet(Language.ARABIC)
    assert agenda_pdf(values.agenda_ar(), sheet) == agenda_pdf(values.agenda_ar(), sheet)


def test_pages_can_be_made_in_several_threads_at_once() -> None:
    sheet = values.sheet(Language.ARABIC)
    alone = agenda_pdf(values.agenda_ar(), sheet)
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda _: agenda_pdf(values.agenda_ar(), sheet), range(12)))
    assert set(together) == {alone}


def test_the_title_is_in_the_language_it_was_typed_in() -> None:
    data = printed("agenda-ar", Language.ARABIC, Paper.A4)
    reader = PdfReader(io.BytesIO(data))
    assert reader.metadata is not None
    assert reader.metadata.title == "ثلاث ثوانٍ من الصمت"
    assert reader.trailer["/Root"]["/Lang"] == "ar"


def test_half_sheets_stand_twice_on_a_sheet_with_a_line_to_cut() -> None:
    data = agenda_pdf(values.agenda(), values.sheet(paper=Paper.A5))
    assert text(data).count("How’s it going?") == 2
    (page,) = pixels(data)
    middle = round(148.5 / 25.4 * 144)
    dashes = [any(row[middle - 1 : middle + 2]) for row in page]
    assert 0.4 < sum(dashes) / len(dashes) < 0.8
    half = [row[: middle - 20] for row in page]
    other = [row[middle + 1 : middle + 1 + len(half[0])] for row in page]
    same = sum(a == b for a, b in zip(half, other, strict=True))
    assert same > 0.5 * len(page)


def test_pages_of_arabic_are_mirrored() -> None:
    """Kind, ring, punch mark and page number change sides."""
    (latin,) = pixels(agenda_pdf(values.agenda(), values.sheet()))
    (arabic,) = pixels(agenda_pdf(values.agenda(), values.sheet(Language.ARABIC)))

    def has_ink(page: list[list[bool]], x: float, y: float, right: float, low: float) -> bool:
        a, b, c, d = (round(v / 25.4 * 144) for v in (x, y, right, low))
        return any(any(row[a:c]) for row in page[b:d])

    places = [(16, 14, 28, 17.5), (181, 14, 194, 27), (9, 147, 13, 150), (185, 279, 194, 285)]
    for x, y, right, low in places:
        assert has_ink(latin, x, y, right, low)
        assert has_ink(arabic, 210 - right, y, 210 - x, low)
    assert not has_ink(latin, 197, 147, 201, 150)
    assert not has_ink(arabic, 9, 147, 13, 150)


HEADINGS = ("Heading", "Name")


@pytest.mark.parametrize("lines", range(20, 60, 3))
def test_a_heading_is_never_the_last_line_of_a_page(lines: int) -> None:
    sheet = values.sheet()
    before = bullets(sheet, [f"line {n}" for n in range(lines)])
    after = ruled([Paragraph(f"row {n}", BODY, False) for n in range(9)])
    found = _flowed(sheet, [*before, *under_heading(sheet, "Heading", after)])
    for page in found[:-1]:
        assert "Heading" not in page.split("\n")[-3:]
    page = next(page for page in found if "Heading" in page)
    assert "row 0" in page
    assert "row 1" in page
    for page in found:
        assert ("Heading" in page) is ("row" in page)  # it is repeated over the rows that go on


def test_column_labels_are_repeated_over_rows() -> None:
    sheet = values.sheet()
    name = Paragraph("Name", BODY, False)
    head = column_labels(pair(sheet, name, Paragraph("What", BODY, False), 80))
    found = _flowed(
        sheet, labelled(head, ruled([Paragraph(f"row {n}", BODY, False) for n in range(60)]))
    )
    assert len(found) > 1
    assert all(page.count("What") == 1 for page in found)


def test_column_labels_are_repeated_where_the_first_row_is_parted() -> None:
    sheet = values.sheet()
    head = column_labels(
        pair(sheet, Paragraph("Name", BODY, False), Paragraph("What", BODY, False), 80)
    )
    told = Paragraph("much was told " * 900, BODY, False)
    rows = [pair(sheet, Paragraph(name, BODY, False), told, 80) for name in ("Dalia", "Mona")]
    found = _flowed(sheet, labelled(head, ruled(rows)))
    assert len(found) > 4
    assert all(page.count("What") == 1 for page in found)


def test_a_row_over_half_a_page_is_split_and_names_itself_again() -> None:
    sheet = values.sheet()
    told = Paragraph("much was told " * 900, BODY, False)
    found = _flowed(sheet, [Piece(pair(sheet, Paragraph("Dalia", BODY, False), told, 80))])
    assert len(found) > 2
    assert all("Dalia" in page for page in found)


def test_a_short_row_is_not_split() -> None:
    sheet = values.sheet()
    blocks = [Paragraph(f"<{n} " + "words " * 60 + f"{n}>", BODY, False) for n in range(44)]
    found = _flowed(sheet, ruled(blocks))
    for n in range(44):
        (page,) = (page for page in found if f"<{n} " in page)
        assert f"{n}>" in page


def _flowed(sheet: Sheet, pieces: list[Piece]) -> list[str]:
    return pages(report_pdf(Report("Kind", "Title", "Aside", values.HEAD, pieces), sheet))


def test_lines_for_notes_fill_the_page_down_to_the_footer() -> None:
    sheet = values.sheet()
    report = Report("Kind", "Title", "Aside", values.HEAD, bullets(sheet, ["one"]))
    plain = pixels(report_pdf(report, sheet))[0]
    lined = pixels(report_pdf(replace(report, notes="My notes"), sheet))[0]

    def level_lines(page: list[list[bool]]) -> list[int]:
        return [i for i, row in enumerate(page) if sum(row) > 0.8 * len(row)]

    more = set(level_lines(lined)) - set(level_lines(plain))
    assert len(more) > 15
    # The last is the footer's own rule, which was there before.
    gap = (max(level_lines(plain)) - max(more)) / 144 * 25.4
    assert 8.8 < gap < 10.5


def test_notes_have_two_lines_or_are_left_out() -> None:
    sheet = values.sheet()
    seen = set[int]()
    for count in range(30, 52):
        many = bullets(sheet, [f"line {n}" for n in range(count)])
        report = Report("Kind", "Title", "Aside", values.HEAD, many)
        noted = replace(report, notes="My notes")
        if len(pages(report_pdf(report, sheet))) > 1:
            break
        plain, lined = (_rules(report_pdf(one, sheet)) for one in (report, noted))
        lines = lined - plain
        assert ("My notes" in text(report_pdf(noted, sheet))) is (lines > 0)
        seen.add(lines)
    assert {0, 2} <= seen  # a rule over them, and one line: the last is the footer's own
    assert 1 not in seen


def _rules(data: bytes) -> int:
    """How many rules stand across the first page."""
    (page, *_) = pixels(data, 1)
    across = [sum(row) > 0.8 * len(row) for row in page]
    return sum(now and not before for before, now in pairwise([False, *across]))


@pytest.mark.parametrize("paper", [Paper.A4, Paper.A5], ids=str)
def test_a_last_page_never_holds_the_foot_alone(paper: Paper) -> None:
    """White is squeezed, else the section before comes along, else some lines of it."""
    sheet = values.sheet(paper=paper)
    foot = Paragraph("Next time", BODY, False)
    whole = Paragraph("much was told " * 390, BODY, False)
    for count in (*range(20, 64, 2), 0):
        many = bullets(sheet, [f"line {n}" for n in range(count)])
        pieces = [*under_heading(sheet, "Heading", many), *ruled([whole] if not count else [])]
        report = Report("Kind", "Title", "Aside", values.HEAD, pieces, "My notes", foot)
        last = pages(report_pdf(report, sheet))[-1]
        assert "Next time" in last
        assert "line" in last or "told" in last


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_in_a_narrow_footer_the_school_is_cut(language: Language) -> None:
    school = (
        "مدرسة شجرة التوت الإعدادية المشتركة الجديدة" if language is Language.ARABIC else "S" * 60
    )
    head = replace(values.HEAD, school=school, is_sample=True)
    for paper in (Paper.A4, Paper.A5):
        sheet = values.sheet(language, paper)
        read = squeezed(report_pdf(Report("Kind", "Title", "Aside", head, []), sheet))
        for wanted in (
            label(head.audience, sheet.words),
            sheet.words.translate("Reports", "sample"),
        ):
            assert "".join(wanted.split()) in read


def test_draft_and_sample_are_said_in_the_footer() -> None:
    sheet = values.sheet()
    head = replace(values.HEAD, is_sample=True)
    report = Report("Kind", "Title", "Aside", head, [], is_draft=True)
    assert "draft · sample" in text(report_pdf(report, sheet))


def test_ink_bounds_are_in_millimetres() -> None:
    page = [[False] * 144 for _ in range(144)]
    page[72][72] = True
    assert ink(page) == Ink(*(pytest.approx(v, abs=0.2) for v in (12.7, 12.7, 12.5, 12.5)))
