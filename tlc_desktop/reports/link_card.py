"""A step by which an idea goes from one to another, on a card for each of the two."""

from dataclasses import replace

from reportlab.lib.units import mm

from tlc_desktop.domain.pages.cards import LinkCards, StepCard
from tlc_desktop.domain.text import contained
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.value_names import label
from tlc_desktop.reports.layout.blocks import Block, Cell, Paragraph, Row
from tlc_desktop.reports.layout.flow import Piece
from tlc_desktop.reports.layout.sheet import (
    BODY,
    GUTTER,
    HAIRLINE,
    RULE,
    SMALL_TITLE,
    STRONG,
    Sheet,
)
from tlc_desktop.reports.layout.slips import QUARTERS, CutSlip, SlipRoom, slips_pdf
from tlc_desktop.reports.layout.ticks import Ticks
from tlc_desktop.reports.layout.writing import WritingLine
from tlc_desktop.reports.slip_parts import to_write

_RAIL = 24 * mm
_LINES = 3
_OPEN = 5 * mm  # over a line to write on


def link_card_pdf(page: LinkCards, sheet: Sheet) -> bytes:
    """Two cards for each step as a PDF; blank ones fill the last sheet."""
    cards = [_card(page, step, sheet) for step in page.steps for _ in range(2)]
    blank = _card(page, None, sheet)
    title = sheet.words.translate("Reports", "From one to another")
    return slips_pdf(title, cards or [blank], blank, sheet, QUARTERS)


def _card(page: LinkCards, step: StepCard | None, sheet: Sheet) -> CutSlip:
    return CutSlip(lambda room: _pieces(page, step, sheet, room), lambda _: _ours(sheet))


def _pieces(page: LinkCards, step: StepCard | None, sheet: Sheet, room: SlipRoom) -> list[Piece]:
    words, rtl = sheet.words, sheet.rtl
    kind = Paragraph(words.translate("Reports", "From one to another"), STRONG, rtl)
    enough = Paragraph(words.translate("Reports", "Small enough for both?"), STRONG, rtl)
    ticks = Ticks(
        (
            words.translate("Reports", "yes"),
            words.translate("Reports", "smaller first"),
            words.translate("Reports", "someone in between"),
        ),
        sheet,
    )
    saw = words.translate("Reports", "What we saw, and what comes next")
    return [
        Piece(kind),
        Piece(Paragraph(page.idea.title, SMALL_TITLE, rtl), 0.5 * mm, follows=True, keeps=1),
        *_rows(step, sheet, room),
        Piece(enough, 3 * mm, HAIRLINE, 2.8 * mm),
        Piece(ticks, 2 * mm),
        *to_write(sheet, room, saw, _LINES - room.fewer, 3.5 * mm),
    ]


def _rows(step: StepCard | None, sheet: Sheet, room: SlipRoom) -> list[Piece]:
    """Who, how, what and when; a line to write on where that is open."""
    words = sheet.words
    who = words.translate("Reports", "{giver} and {receiver}")
    facts = (
        (
            words.translate("Reports", "We two"),
            who.format(giver=isolate(step.giver), receiver=isolate(step.receiver)) if step else "",
        ),
        (words.translate("Reports", "How"), label(step.how, words) if step else ""),
        (words.translate("Reports", "What"), step.what if step else ""),
        (
            words.translate("Reports", "When"),
            contained(sheet.formats.day(step.day)) if step and step.day else "",
        ),
    )
    first, *others = [_row(name, said, sheet, room) for name, said in facts]
    return [replace(first, gap=1.5 * mm, rule=RULE, under_rule=max(first.gap, 3 * mm)), *others]


def _row(name: str, said: str, sheet: Sheet, room: SlipRoom) -> Piece:
    start = _RAIL + GUTTER
    width = room.width - start
    first = Cell(Paragraph(name, BODY, sheet.rtl), 0, _RAIL)
    if said.strip():
        value = Cell(Paragraph(said, STRONG, sheet.rtl), start, width)
        return Piece(Row((first, value), sheet.rtl), 1.9 * mm, HAIRLINE, 2.8 * mm)
    line = WritingLine(0.5 * mm, ((0, width),), sheet.rtl)
    return Piece(Row((first, Cell(line, start, width)), sheet.rtl), _OPEN)


def _ours(sheet: Sheet) -> Block:
    said = sheet.words.translate("Reports", "This card belongs to the two of us.")
    return Paragraph(said, BODY, sheet.rtl)
