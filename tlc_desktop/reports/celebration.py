"""A term to celebrate, as a poster for the wall of the staff room."""

from collections.abc import Sequence

from reportlab.lib.units import mm

from tlc_desktop.domain.pages.celebrations import CelebrationPage, Quotation
from tlc_desktop.domain.pages.ideas import IdeaLine
from tlc_desktop.reports.layout.blocks import Block, Cell, Paragraph, Row, Stack
from tlc_desktop.reports.layout.document import Report, report_pdf
from tlc_desktop.reports.layout.flow import Piece, lead, ruled, texts, under_heading
from tlc_desktop.reports.layout.sheet import BODY, GUTTER, LEAD, LEAD_STRONG, Sheet
from tlc_desktop.reports.phrases import credits_of, people, sentences
from tlc_desktop.reports.term import begins_again, quoted

_WITH_WORDS = 5  # ideas; of more than that the titles stand alone


def celebration_pdf(page: CelebrationPage, sheet: Sheet) -> bytes:
    """What came of a term as a PDF: its ideas, what was said, and thanks; nobody is compared or counted."""
    words = sheet.words
    kind = words.translate("Reports", "We celebrate")
    report = Report(
        kind=kind,
        title=page.name,
        aside=kind,
        head=page.head,
        pieces=[
            *lead(sheet, page.question),
            *_ideas(page.ideas, sheet),
            *_quotations(page.quotations, sheet),
            *under_heading(
                sheet,
                words.translate("Reports", "Thank you"),
                lead(sheet, sentences(page.thanks), 3.5 * mm),
            ),
            *_of_nothing(page, sheet),
        ],
        foot=begins_again(page.next_term, sheet),
    )
    return report_pdf(report, sheet)


def _ideas(ideas: Sequence[IdeaLine], sheet: Sheet) -> list[Piece]:
    blocks: list[Block] = []
    for idea in ideas:
        said: list[Block] = [Paragraph(idea.title, LEAD_STRONG, sheet.rtl)]
        parts = (idea.words if len(ideas) <= _WITH_WORDS else "", credits_of(sheet, idea.credits))
        said += [Paragraph(text, BODY, sheet.rtl) for text in parts if text.strip()]
        blocks.append(Stack(said, 0.5 * mm, titled=True))
    heading = sheet.words.translate("Reports", "What we tried and kept")
    return under_heading(sheet, heading, ruled(blocks))


def _quotations(quotations: Sequence[Quotation], sheet: Sheet) -> list[Piece]:
    """Two beside each other, on half a sheet under each other."""
    across = 1 if sheet.is_small else 2
    column = (sheet.grid.measure - 2 * GUTTER * (across - 1)) / across
    rows: list[Block] = []
    for at in range(0, len(quotations), across):
        cells = [
            Cell(_quotation(each, sheet), n * (column + 2 * GUTTER), column)
            for n, each in enumerate(quotations[at : at + across])
        ]
        rows.append(Row(cells, sheet.rtl))
    heading = sheet.words.translate("Reports", "In our own words")
    pieces = [Piece(row, 6 * mm if n else 3.5 * mm) for n, row in enumerate(rows)]
    return under_heading(sheet, heading, pieces)


def _quotation(quotation: Quotation, sheet: Sheet) -> Block:
    said: list[Block] = [Paragraph(quoted(quotation.text, sheet), LEAD, sheet.rtl, balanced=True)]
    if quotation.by:
        said.append(Paragraph(people(sheet, quotation.by), BODY, sheet.rtl))
    return Stack(said, mm)


def _of_nothing(page: CelebrationPage, sheet: Sheet) -> list[Piece]:
    """What is said while there is nothing to hang up yet."""
    if page.ideas or page.quotations or page.thanks:
        return []
    return texts(
        sheet,
        [
            sheet.words.translate(
                "Reports",
                "Here will stand what we keep, and what was said, of those who like to be named.",
            )
        ],
    )
