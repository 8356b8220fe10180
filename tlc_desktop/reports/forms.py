"""Forms for a week without electricity: blank sheets, to be filled in by hand and keyed in later."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from reportlab.lib.units import mm

from tlc_desktop.domain.meetings import MeetingState
from tlc_desktop.domain.pages.forms import FormsPage
from tlc_desktop.domain.pages.meetings import MeetingFacts, SignInPage
from tlc_desktop.domain.pages.run_sheets import RunSheetPage
from tlc_desktop.domain.pages.slips import PlanSlips, PulseSlips
from tlc_desktop.reports.layout.blocks import Cell, Paragraph, Row
from tlc_desktop.reports.layout.document import WRITING_LINE, Report, report_pdf
from tlc_desktop.reports.layout.flow import Piece, column_labels, labelled, under_heading
from tlc_desktop.reports.layout.joined import joined, pages
from tlc_desktop.reports.layout.sheet import BODY, GUTTER, Sheet
from tlc_desktop.reports.layout.writing import Stretch, WritingLine
from tlc_desktop.reports.meeting_head import head_facts
from tlc_desktop.reports.my_plan import my_plan_pdf
from tlc_desktop.reports.pulse import pulse_pdf
from tlc_desktop.reports.run_sheet import run_sheet_pdf
from tlc_desktop.reports.sign_in import sign_in_pdf

_NEVER = datetime(2000, 1, 1)  # stands on no form
_NAMES, _PLANS, _PULSES = 14, 4, 8
_INTENTION, _ITEMS = 2, 10
_AFTER_HEADING = 1 * mm


def forms_pdf(page: FormsPage, sheet: Sheet) -> bytes:
    """The forms as one PDF, each with its own page numbers; the slips fill a sheet to be cut up."""
    words, head = sheet.words, page.head
    title = words.translate("Reports", "To fill in by hand")
    meeting = MeetingFacts(title, _NEVER, _NEVER, 0, "", (), "", MeetingState.OPEN, is_blank=True)
    run_sheet = RunSheetPage(head, meeting, (), (), (), (), 0, (), None)
    forms = [
        _agenda(page, meeting, sheet),
        sign_in_pdf(SignInPage(head, meeting, ("",) * _NAMES), sheet),
        run_sheet_pdf(run_sheet, sheet),
        my_plan_pdf(PlanSlips(head, meeting, None, ("",) * _PLANS), sheet),
        pulse_pdf(PulseSlips(head, meeting, page.pulse_words, "", _PULSES), sheet),
        _summary(page, meeting, sheet),
    ]
    order = [(which, number) for which, form in enumerate(forms) for number in range(pages(form))]
    whole = words.translate("Reports", "Forms for a week without electricity")
    return joined(forms, order, whole, str(words.language))


def _form(
    page: FormsPage, meeting: MeetingFacts, kind: str, sheet: Sheet, under: Sequence[Piece]
) -> Report:
    tea = sheet.words.translate("Reports", "Tea")
    pieces = [*head_facts(sheet, meeting, tea), *under]
    return Report(kind, meeting.title, kind, page.head, pieces)


def _agenda(page: FormsPage, meeting: MeetingFacts, sheet: Sheet) -> bytes:
    words, whole = sheet.words, sheet.grid.measure
    intention = words.translate("Reports", "Learning intention")
    columns = (
        (words.translate("Reports", "Time"), 16),
        (words.translate("Reports", "What we do"), 90),
        (words.translate("Reports", "Minutes"), 18),
        (words.translate("Reports", "Suggested by"), 36),
    )
    pieces = [
        *under_heading(sheet, intention, _lines(((0, whole),), _INTENTION, sheet)),
        *_table(columns, _ITEMS, sheet),
    ]
    report = _form(page, meeting, words.translate("Reports", "Agenda"), sheet, pieces)
    return report_pdf(replace(report, notes=words.translate("Reports", "My notes")), sheet)


def _summary(page: FormsPage, meeting: MeetingFacts, sheet: Sheet) -> bytes:
    words = sheet.words
    name = (words.translate("Reports", "Name"), 40)
    told = (name, (words.translate("Reports", "What they told us"), 120))
    plans = (
        name,
        (words.translate("Reports", "What they will try"), 80),
        (words.translate("Reports", "Friend who will ask"), 40),
    )
    pieces = [
        *_section(words.translate("Reports", "Here today"), 2, sheet),
        *under_heading(
            sheet,
            words.translate("Reports", "What we told each other"),
            _table(told, 6, sheet, _AFTER_HEADING),
        ),
        *_section(words.translate("Reports", "Ideas that came up"), 4, sheet),
        *_section(words.translate("Reports", "Questions we keep"), 2, sheet),
        *_section(words.translate("Reports", "What we decided"), 2, sheet),
        *under_heading(
            sheet,
            words.translate("Reports", "Who will try what"),
            _table(plans, 6, sheet, _AFTER_HEADING),
        ),
        *_section(words.translate("Reports", "For later"), 2, sheet),
        *_section(words.translate("Reports", "Next time"), 1, sheet),
    ]
    kind = words.translate("Reports", "Summary of our meeting")
    report = _form(page, meeting, kind, sheet, pieces)
    return report_pdf(replace(report, notes=words.translate("Reports", "My notes")), sheet)


def _section(heading: str, count: int, sheet: Sheet) -> list[Piece]:
    """A heading, and lines under it that stay with it."""
    head, *lines = under_heading(sheet, heading, _lines(((0, sheet.grid.measure),), count, sheet))
    return [replace(head, keeps=count), *lines]


def _lines(stretches: Sequence[Stretch], count: int, sheet: Sheet) -> list[Piece]:
    line = WritingLine(WRITING_LINE, stretches, sheet.rtl)
    return [Piece(line, follows=True) for _ in range(count)]


def _table(
    columns: Sequence[tuple[str, float]], count: int, sheet: Sheet, gap: float = 6 * mm
) -> list[Piece]:
    """Labels over columns of lines, each with a share of the width."""
    whole = sheet.grid.measure - GUTTER * (len(columns) - 1)
    total = sum(share for _, share in columns)
    cells: list[Cell] = []
    at = 0.0
    for label, share in columns:
        wide = whole * share / total
        cells.append(Cell(Paragraph(label, BODY, sheet.rtl), at, wide))
        at += wide + GUTTER
    head = replace(column_labels(Row(cells, sheet.rtl)), gap=gap)
    return labelled(head, _lines([(cell.start, cell.width) for cell in cells], count, sheet))
