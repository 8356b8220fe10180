"""Unsigned slips on how a meeting was: all of one meeting alike, so that none can be told from another."""

from reportlab.lib.units import mm

from tlc_desktop.domain.pages.slips import PulseSlips
from tlc_desktop.domain.pulse import PulseStep
from tlc_desktop.i18n.value_names import label
from tlc_desktop.reports.layout.blocks import Block, Cell, Paragraph, Row
from tlc_desktop.reports.layout.code import CodeCorner
from tlc_desktop.reports.layout.flow import Piece
from tlc_desktop.reports.layout.sheet import BODY, GUTTER, RULE, Sheet
from tlc_desktop.reports.layout.slips import EIGHTHS, CutSlip, SlipRoom, slips_pdf
from tlc_desktop.reports.layout.ticks import Ticks
from tlc_desktop.reports.layout.writing import WritingLine
from tlc_desktop.reports.slip_parts import beside, heading, title


def pulse_pdf(page: PulseSlips, sheet: Sheet) -> bytes:
    """Slips on how it was as a PDF, eight to a sheet."""
    slip = CutSlip(lambda room: _pieces(page, sheet, room))
    name = sheet.words.translate("Reports", "How was today?")
    return slips_pdf(name, [slip] * page.many, None, sheet, EIGHTHS)


def _pieces(page: PulseSlips, sheet: Sheet, room: SlipRoom) -> list[Piece]:
    words, rtl = sheet.words, sheet.rtl
    corner = CodeCorner(page.code, rtl, has_square=False)
    name = heading(sheet, words.translate("Reports", "How was today?"))
    how = words.translate("Reports", "No name, please. Tick one word.")
    own = Paragraph(words.translate("Reports", "or my own word:"), BODY, rtl)
    first, *others = _words(page, sheet, room)
    return [
        Piece(title(sheet, room, [name], corner)),
        Piece(Paragraph(how, BODY, rtl), 0.5 * mm, follows=True),
        Piece(first, 1.5 * mm, RULE, 3 * mm),
        *(Piece(each, 2.5 * mm) for each in others),
        Piece(Row(beside(sheet, own, room.width), rtl), 3.5 * mm),
        *_next_time(sheet, room),
    ]


def _words(page: PulseSlips, sheet: Sheet, room: SlipRoom) -> list[Block]:
    """The words to tick, two in a row."""
    said = page.words or tuple(label(step, sheet.words) for step in PulseStep)
    half = (room.width - GUTTER) / 2
    ticks = [Ticks((word,), sheet) for word in said]
    return [
        Row((Cell(first, 0, half), Cell(second, half + GUTTER, half)), sheet.rtl)
        for first, second in zip(ticks[::2], ticks[1::2], strict=True)
    ]


def _next_time(sheet: Sheet, room: SlipRoom) -> list[Piece]:
    """One line for a wish; after its label where there is little room."""
    said = sheet.words.translate("Reports", "Next time I would like")
    wish = Paragraph(said, BODY, sheet.rtl)
    if room.fewer:
        return [Piece(Row(beside(sheet, wish, room.width), sheet.rtl), 4 * mm)]
    line = WritingLine(room.line, ((0, room.width),), sheet.rtl)
    return [Piece(wish, 3 * mm), Piece(line, follows=True)]
