"""Slips to think on, in silence and without a name, before anybody speaks."""

from collections.abc import Sequence

from reportlab.lib.units import mm

from tlc_desktop.domain.pages.slips import ThinkSlips
from tlc_desktop.reports.layout.blocks import Block, Paragraph
from tlc_desktop.reports.layout.flow import Piece
from tlc_desktop.reports.layout.sheet import BODY, RULE, SECTION, Sheet
from tlc_desktop.reports.layout.slips import QUARTERS, CutSlip, SlipRoom, slips_pdf
from tlc_desktop.reports.layout.writing import WritingLine
from tlc_desktop.reports.slip_parts import heading, to_write

_LINES, _QUESTION = 8, 2


def think_slip_pdf(page: ThinkSlips, sheet: Sheet) -> bytes:
    """Slips to think on as a PDF, all alike."""
    slip = CutSlip(lambda room: _pieces(page, sheet, room), lambda _: _whose(sheet))
    title = sheet.words.translate("Reports", "Write first")
    return slips_pdf(title, [slip] * page.many, None, sheet, QUARTERS)


def _pieces(page: ThinkSlips, sheet: Sheet, room: SlipRoom) -> Sequence[Piece]:
    words, rtl = sheet.words, sheet.rtl
    how = words.translate("Reports", "Two minutes, in silence. No name, please.")
    line = WritingLine(room.line, ((0, room.width),), rtl)
    question = words.translate("Reports", "Our question")
    asked = (
        [Piece(Paragraph(page.question, SECTION, rtl))]
        if page.question
        else to_write(sheet, room, question, _QUESTION)
    )
    first, *others = asked
    return [
        Piece(heading(sheet, words.translate("Reports", "Write first"))),
        Piece(Paragraph(how, BODY, rtl), 1 * mm, follows=True),
        Piece(first.block, 1.5 * mm, RULE, 3 * mm),
        *others,
        *(Piece(line, follows=True) for _ in range(_LINES - room.fewer)),
    ]


def _whose(sheet: Sheet) -> Block:
    said = sheet.words.translate("Reports", "It is mine. I read from it only if I like.")
    return Paragraph(said, BODY, sheet.rtl)
