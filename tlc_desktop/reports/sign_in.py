"""Who is here: names to sign beside, and room for guests. Nothing stands on it for who is not there."""

import math
from dataclasses import replace

from reportlab.lib.units import mm

from tlc_desktop.domain.pages.meetings import SignInPage
from tlc_desktop.reports.layout.blocks import Block, Cell, Paragraph, Row
from tlc_desktop.reports.layout.document import Report, report_pdf
from tlc_desktop.reports.layout.flow import Piece, column_labels, facts, labelled
from tlc_desktop.reports.layout.sheet import BODY, GUTTER, HAIRLINE, RULE, SECTION, STEP, Sheet
from tlc_desktop.reports.layout.writing import WritingLine
from tlc_desktop.reports.meeting_head import aside, blank_facts, small_facts, when

TWO_COLUMNS = 15  # names; from here on they stand in two
_NAME = 0.36  # of a column: its name; the rest is to sign in
_GUESTS = 6
_HIGH = 11.5 * mm
_OVER_LINE, _UNDER_LINE = 2.6 * mm, 4.2 * mm  # a row is 11.5 mm high with them
_GUEST = 0.64  # of a guest's line: the name; after a gutter, the school


def sign_in_pdf(page: SignInPage, sheet: Sheet) -> bytes:
    """The sign-in sheet as a PDF: every colleague who is awaited by name, and lines for guests."""
    words = sheet.words
    kind = words.translate("Reports", "Sign-in sheet")
    report = Report(
        kind=kind,
        title=words.translate("Reports", "Welcome. We are glad you are here."),
        aside=aside(sheet, kind, page.meeting),
        head=page.head,
        pieces=[*_about(page, sheet), *_names(page, sheet), *_guests(sheet)],
        code=page.code,
    )
    return report_pdf(report, sheet)


def _about(page: SignInPage, sheet: Sheet) -> list[Piece]:
    words, formats, meeting = sheet.words, sheet.formats, page.meeting
    if meeting.is_blank:
        return blank_facts(sheet, [(words.translate("Reports", "Meeting"), 68), *when(sheet)])
    if sheet.is_small:
        title = Paragraph(meeting.title, BODY, sheet.rtl)
        return [Piece(title, 2.5 * mm), *small_facts(sheet, replace(meeting, tea=(), place=""))]
    pieces = facts(
        sheet,
        (
            (words.translate("Reports", "Meeting"), meeting.title, 68),
            (words.translate("Reports", "Day"), formats.day(meeting.opens_at.date()), 62),
            (
                words.translate("Reports", "Time"),
                formats.time_range(meeting.opens_at, meeting.ends_at),
                40,
            ),
        ),
    )
    return [replace(piece, gap=3.3 * mm) for piece in pieces]


def _names(page: SignInPage, sheet: Sheet) -> list[Piece]:
    """Names down the columns, each with room to sign."""
    columns = 2 if len(page.names) >= TWO_COLUMNS and not sheet.is_small else 1
    deep = math.ceil(len(page.names) / columns)
    names = [Paragraph(name, STEP, sheet.rtl) for name in page.names]
    rows = [_row(sheet, names[n::deep], columns) for n in range(deep)]
    ruled = [
        Piece(row, _OVER_LINE, HAIRLINE if n else 0, _UNDER_LINE) for n, row in enumerate(rows)
    ]
    words = sheet.words
    labels: list[Block] = []
    for _ in range(columns):
        labels.append(Paragraph(words.translate("Reports", "Name"), BODY, sheet.rtl))
        labels.append(Paragraph(words.translate("Reports", "I am here"), BODY, sheet.rtl))
    head = column_labels(Row(_cells(sheet, labels, columns), sheet.rtl))
    return labelled(replace(head, gap=1.9 * mm, rule=HAIRLINE, under_rule=3 * mm), ruled)


def _row(sheet: Sheet, names: list[Paragraph], columns: int) -> Row:
    blank = Paragraph("", STEP, sheet.rtl)
    beside: list[Block] = [block for name in names for block in (name, blank)]
    return Row(_cells(sheet, beside, columns), sheet.rtl)


def _cells(sheet: Sheet, blocks: list[Block], columns: int) -> list[Cell]:
    """A name and the room beside it, in each column."""
    wide = (sheet.grid.measure - GUTTER * (columns - 1)) / columns
    share = 0.5 if columns > 1 else _NAME
    cells: list[Cell] = []
    for n, block in enumerate(blocks):
        at = (n // 2) * (wide + GUTTER)
        name = wide * share
        start, own = (at, name) if n % 2 == 0 else (at + name + GUTTER, wide - name - GUTTER)
        cells.append(Cell(block, start, own))
    return cells


def _guests(sheet: Sheet) -> list[Piece]:
    """Lines for guests, as many as are likely; those that find no room go overleaf together with their heading."""
    words, measure = sheet.words, sheet.grid.measure
    first = measure * _GUEST
    rest = (first + GUTTER, measure - first - GUTTER)
    title = Paragraph(words.translate("Reports", "Guests, welcome too"), SECTION, sheet.rtl)
    whence = Paragraph(words.translate("Reports", "School or subject"), BODY, sheet.rtl)
    head = Row((Cell(title, 0, first), Cell(whence, *rest)), sheet.rtl)
    line = WritingLine(_HIGH, ((0, first), rest), sheet.rtl)
    return [
        Piece(head, 4 * mm, RULE, 2.2 * mm, keeps=_GUESTS),
        *(Piece(line, follows=True) for _ in range(_GUESTS)),
    ]
