"""The ledger: everything that left this computer, for whom, and who was named in it."""

from tlc_desktop.domain.exports import Export
from tlc_desktop.domain.pages.ledger import PrintedLedger
from tlc_desktop.i18n.value_names import label
from tlc_desktop.reports.layout.blocks import Block, Cell, Paragraph, Row, Stack
from tlc_desktop.reports.layout.document import Report, report_pdf
from tlc_desktop.reports.layout.flow import Piece, column_labels, labelled, ruled, texts
from tlc_desktop.reports.layout.sheet import BODY, GUTTER, STRONG, Sheet
from tlc_desktop.reports.phrases import people


def ledger_pdf(page: PrintedLedger, sheet: Sheet) -> bytes:
    """The ledger as a PDF: a row for each thing that left, with its day."""
    words = sheet.words
    head = column_labels(
        _row(
            sheet,
            Paragraph(words.translate("Reports", "Day"), BODY, sheet.rtl),
            Paragraph(words.translate("Reports", "What left, and for whom"), BODY, sheet.rtl),
            Paragraph(words.translate("Reports", "Who is named in it"), BODY, sheet.rtl),
        )
    )
    kind = words.translate("Reports", "What was given to others")
    report = Report(
        kind=kind,
        title=page.head.community,
        aside=kind,
        head=page.head,
        pieces=labelled(head, ruled([_line(line, sheet) for line in page.lines])) or _empty(sheet),
    )
    return report_pdf(report, sheet)


def _empty(sheet: Sheet) -> list[Piece]:
    return texts(sheet, [sheet.words.translate("Reports", "Nothing was given to others yet.")])


def _line(line: Export, sheet: Sheet) -> Row:
    words, formats = sheet.words, sheet.formats
    what = Stack(
        (
            Paragraph(line.what, STRONG, sheet.rtl),
            Paragraph(label(line.audience, words), BODY, sheet.rtl),
        )
    )
    named = people(sheet, line.named) or words.translate("Reports", "Nobody")
    return _row(
        sheet,
        Paragraph(formats.date(line.day), BODY, sheet.rtl),
        what,
        Paragraph(named, BODY, sheet.rtl),
    )


def _row(sheet: Sheet, day: Block, what: Block, named: Block) -> Row:
    start = sheet.rail + GUTTER
    half = (sheet.grid.measure - start - GUTTER) / 2
    cells = (
        Cell(day, 0, sheet.rail),
        Cell(what, start, half),
        Cell(named, start + half + GUTTER, half),
    )
    return Row(cells, sheet.rtl)
