"""An idea for others: the handout."""

from collections.abc import Sequence

from reportlab.lib.units import mm

from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.pages.ideas import FamilyLine, HandoutPage
from tlc_desktop.domain.text import elided
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.value_names import label
from tlc_desktop.reports.layout.blocks import Block, Boxed, Cell, Paragraph, Row
from tlc_desktop.reports.layout.document import Report, report_pdf
from tlc_desktop.reports.layout.family_chart import Kin, family_chart
from tlc_desktop.reports.layout.flow import Piece, lead, pair, ruled, under_heading
from tlc_desktop.reports.layout.sheet import (
    BODY,
    GUTTER,
    LEAD_STRONG,
    RULE,
    SECTION,
    STEP,
    Sheet,
)
from tlc_desktop.reports.phrases import credits_of

_IN_A_BOX = 90  # letters


def handout_pdf(page: HandoutPage, sheet: Sheet) -> bytes:
    """An idea as a PDF to pass on: its words, first step, steps, and what is good to know."""
    words = sheet.words
    kind = words.translate("Reports", "An idea to try")
    pieces = [
        *lead(sheet, page.idea.words),
        *_first_step(page, sheet),
        *under_heading(
            sheet, words.translate("Reports", "How to do it"), _steps(page.steps, sheet)
        ),
        *under_heading(
            sheet,
            words.translate("Reports", "Good to know"),
            ruled(_good_to_know(page, sheet), dense=True),
        ),
        *_family(page.family, sheet),
    ]
    pass_on = words.translate("Reports", "Please copy and pass on")
    report = Report(
        kind=kind,
        title=page.idea.title,
        aside=kind,
        head=page.head,
        pieces=pieces,
        notes=words.translate("Reports", "What I change for my class"),
        audience=None if page.head.audience is Audience.GROUP else pass_on,
    )
    return report_pdf(report, sheet)


def _first_step(page: HandoutPage, sheet: Sheet) -> list[Piece]:
    """The smallest first step, in the one box that a page may have."""
    if not page.first_step.strip():
        return []
    name = Paragraph(sheet.words.translate("Reports", "Smallest first step"), BODY, sheet.rtl)
    step = Paragraph(page.first_step, LEAD_STRONG, sheet.rtl)
    start = sheet.rail + GUTTER
    cells = (
        Cell(name, 0, sheet.rail),
        Cell(Boxed(step, 5 * mm, 4 * mm, RULE), start, sheet.grid.measure - start),
    )
    return [Piece(Row(cells, sheet.rtl, below=2 * mm), 8 * mm)]


def _steps(steps: Sequence[str], sheet: Sheet) -> list[Piece]:
    blocks = [
        pair(
            sheet,
            Paragraph(sheet.formats.number(number), SECTION, sheet.rtl),
            Paragraph(step, STEP, sheet.rtl),
            sheet.rail,
        )
        for number, step in enumerate(steps, 1)
    ]
    return ruled(blocks)


def _family(lines: Sequence[FamilyLine], sheet: Sheet) -> list[Piece]:
    """The ideas that stand nearest to it, and how each came from the one before it."""
    words = sheet.words
    kin = [
        Kin(
            elided(line.idea.title, _IN_A_BOX),
            label(line.kind, words) if line.kind else "",
            line.depth,
        )
        for line in lines
    ]
    pieces = [Piece(row, 0 if i else 4 * mm) for i, row in enumerate(family_chart(sheet, kin))]
    return under_heading(sheet, words.translate("Reports", "How one idea grew"), pieces)


def _good_to_know(page: HandoutPage, sheet: Sheet) -> list[Block]:
    words = sheet.words
    known = [isolate(page.how_we_know)] if page.how_we_know.strip() else []
    facts = (
        (words.translate("Reports", "You do not need"), page.works_without),
        (words.translate("Reports", "Not so well"), page.not_so_well),
        (
            words.translate("Reports", "How we know"),
            " · ".join([*known, label(page.idea.source, words)]),
        ),
        (words.translate("Reports", "Who"), credits_of(sheet, page.idea.credits)),
        (words.translate("Reports", "Read more"), page.read_more),
    )
    return [
        pair(
            sheet,
            Paragraph(name, BODY, sheet.rtl),
            Paragraph(text, BODY, sheet.rtl),
            sheet.rail,
        )
        for name, text in facts
        if text.strip()
    ]
