"""The working agreement as a poster to sign; with nothing agreed yet, to be written together."""

from reportlab.lib.units import mm

from tlc_desktop.domain.pages.agreements import AgreementPage
from tlc_desktop.domain.text import contained
from tlc_desktop.reports.layout.blocks import Paragraph
from tlc_desktop.reports.layout.document import Report, report_pdf
from tlc_desktop.reports.layout.flow import Piece, dashed, lead, ruled, texts, under_heading
from tlc_desktop.reports.layout.sheet import GUTTER, LEAD, RULE, SECTION, Sheet
from tlc_desktop.reports.layout.writing import WritingLine

_INDENT = 7 * mm
_RULES_TO_WRITE, _TO_SIGN = 6, 8  # lines; two stand beside each other to sign on
_HIGH, _SIGNED = 11.5 * mm, 12 * mm


def agreement_pdf(page: AgreementPage, sheet: Sheet) -> bytes:
    """What the group agreed as a PDF: why it meets, its rules, its question, and lines to sign."""
    words = sheet.words
    kind = words.translate("Reports", "What we agreed")
    report = Report(
        kind=kind,
        title=words.translate("Reports", "How we work together"),
        aside=kind,
        head=page.head,
        pieces=[
            *lead(sheet, page.purpose),
            *_rules(page, sheet),
            *_question(page, sheet),
            *_signed(page, sheet),
        ],
    )
    return report_pdf(report, sheet)


def _rules(page: AgreementPage, sheet: Sheet) -> list[Piece]:
    heading = sheet.words.translate("Reports", "We agree")
    if page.rules:
        return under_heading(
            sheet, heading, ruled([dashed(sheet, rule, LEAD, _INDENT) for rule in page.rules])
        )
    line = WritingLine(_HIGH, ((0, sheet.grid.measure),), sheet.rtl)
    return under_heading(
        sheet, heading, [Piece(line, follows=True) for _ in range(_RULES_TO_WRITE)]
    )


def _question(page: AgreementPage, sheet: Sheet) -> list[Piece]:
    heading = sheet.words.translate("Reports", "Our question")
    return under_heading(sheet, heading, lead(sheet, page.question, 3.5 * mm))


def _signed(page: AgreementPage, sheet: Sheet) -> list[Piece]:
    """Lines to sign on, in any order: nobody's name is printed, and nobody's is asked for."""
    words, measure = sheet.words, sheet.grid.measure
    half = (measure - 2 * GUTTER) / 2
    line = WritingLine(_SIGNED, ((0, half), (half + 2 * GUTTER, half)), sheet.rtl)
    lines: list[Piece] = [Piece(line, follows=True) for _ in range(_TO_SIGN // 2)]
    said = words.translate("Reports", "Whoever likes to signs here; it can be changed together.")
    if page.agreed_on:
        day = sheet.formats.date(page.agreed_on)
        agreed = words.translate("Reports", "Agreed on {day}.").format(day=contained(day))
        said = f"{agreed} {said}"
    heading = Paragraph(words.translate("Reports", "Signed"), SECTION, sheet.rtl)
    head = Piece(heading, 6 * mm, RULE, 2.2 * mm, keeps=len(lines) + 1)
    return [head, *texts(sheet, [said], 1.2 * mm), *lines]
