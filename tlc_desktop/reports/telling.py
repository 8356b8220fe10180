"""Slips a few days before a meeting: what one wrote, and room for what happened."""

from collections.abc import Sequence

from reportlab.lib.units import mm

from tlc_desktop.domain.pages.slips import TellSlip, TellSlips
from tlc_desktop.domain.text import contained
from tlc_desktop.reports.layout.blocks import Block, Cell, Paragraph, Row, Stack
from tlc_desktop.reports.layout.code import CodeCorner
from tlc_desktop.reports.layout.flow import Piece
from tlc_desktop.reports.layout.sheet import BODY, RULE, SECTION, STEP, STRONG, Sheet
from tlc_desktop.reports.layout.slips import BANDS, CutSlip, SlipRoom, slips_pdf
from tlc_desktop.reports.layout.ticks import Ticks
from tlc_desktop.reports.slip_parts import (
    beside,
    heading,
    lines_under,
    title,
    to_write,
)

_OWN = 62 * mm  # the column of one's own words
_BETWEEN = 8 * mm
_LINES = 5


def telling_pdf(page: TellSlips, sheet: Sheet) -> bytes:
    """A slip for each try-out as a PDF, three to a sheet; blank ones fill the last."""
    name = sheet.words.translate("Reports", "What will I say?")
    slips = [_slip(each, sheet) for each in page.slips] or [_slip(None, sheet)]
    return slips_pdf(name, slips, _slip(None, sheet), sheet, BANDS)


def _slip(slip: TellSlip | None, sheet: Sheet) -> CutSlip:
    return CutSlip(lambda room: _pieces(slip, sheet, room), lambda s: _answers(sheet, s))


def _pieces(slip: TellSlip | None, sheet: Sheet, room: SlipRoom) -> list[Piece]:
    words, rtl = sheet.words, sheet.rtl
    corner = CodeCorner(slip.code if slip else "", rtl)
    name = Paragraph(slip.name if slip else words.translate("Reports", "Name"), STEP, rtl)
    under: Block = name if slip else Row(beside(sheet, name, room.width - corner.wide), rtl)
    said = heading(sheet, words.translate("Reports", "What will I say?"))
    head = Piece(title(sheet, room, [said, under], corner))
    own = _own_words(slip, sheet, room)
    did = words.translate("Reports", "What I did, and what pupils said or did")
    if room.is_page:
        first, *rest = own
        return [
            head,
            Piece(first, 2.5 * mm, RULE, 3 * mm),
            *(Piece(each, 1 * mm) for each in rest),
            *to_write(sheet, room, did, _LINES, 6 * mm),
        ]
    start = _OWN + _BETWEEN
    width = room.width - start
    label = Paragraph(did, STRONG, rtl)
    lines = Stack([p.block for p in lines_under(sheet, SlipRoom(width, room.line), label, _LINES)])
    body = Row((Cell(Stack(own, 1 * mm), 0, _OWN), Cell(Stack([label, lines]), start, width)), rtl)
    return [head, Piece(body, 2.5 * mm, RULE, 3 * mm)]


def _own_words(slip: TellSlip | None, sheet: Sheet, room: SlipRoom) -> Sequence[Block]:
    """What the owner wrote, and the first step; on a blank slip, room to write it."""
    words, rtl = sheet.words, sheet.rtl
    if slip is None:
        label = Paragraph(words.translate("Reports", "I wanted to try"), BODY, rtl)
        narrow = SlipRoom(_OWN, room.line)
        return [label, *(p.block for p in lines_under(sheet, narrow, label, 3))]
    wrote = words.translate("Reports", "In {month} I wrote")
    month = contained(sheet.formats.month(slip.day))
    own: list[Block] = [
        Paragraph(wrote.format(month=month), BODY, rtl),
        Paragraph(sheet.formats.quote(slip.what), SECTION, rtl),
    ]
    if slip.first_step.strip():
        step = words.translate("Reports", "My smallest first step: {step}")
        own.append(Paragraph(step.format(step=contained(slip.first_step)), BODY, rtl))
    return own


def _answers(sheet: Sheet, room: SlipRoom) -> Block:
    words, rtl = sheet.words, sheet.rtl
    good = Paragraph(words.translate("Reports", "Each of these is a good answer:"), BODY, rtl)
    answers = (
        words.translate("Reports", "I tell it"),
        words.translate("Reports", "Not yet"),
        words.translate("Reports", "I changed it"),
        words.translate("Reports", "I leave it for now"),
    )
    start = _OWN + _BETWEEN
    boxes = Cell(Ticks(answers, sheet), start, room.width - start)
    return Row((Cell(good, 0, start), boxes), rtl)
