"""Slips to plan on: one small thing to try, four to a sheet."""

from collections.abc import Callable, Sequence
from functools import cache, partial

from reportlab.lib.units import mm

from tlc_desktop.domain.pages.slips import PlanSlips
from tlc_desktop.domain.text import contained
from tlc_desktop.reports.layout.blocks import Block, Cell, Paragraph, Row
from tlc_desktop.reports.layout.code import CodeCorner
from tlc_desktop.reports.layout.flow import Piece
from tlc_desktop.reports.layout.sheet import BODY, RULE, STRONG, Sheet
from tlc_desktop.reports.layout.slips import QUARTERS, CutSlip, SlipRoom, slips_pdf
from tlc_desktop.reports.slip_parts import beside, heading, lines_under, title, to_write

_BETWEEN = 5 * mm  # the class and the day, beside each other


def my_plan_pdf(page: PlanSlips, sheet: Sheet) -> bytes:
    """Slips to plan on as a PDF, each with its own code."""
    filled = cache(partial(_to_fill_in, sheet))  # alike on all of them
    slips = [_slip(page, code, sheet, filled) for code in page.codes]
    return slips_pdf(sheet.words.translate("Reports", "My plan"), slips, None, sheet, QUARTERS)


def _slip(
    page: PlanSlips, code: str, sheet: Sheet, filled: Callable[[SlipRoom], Sequence[Piece]]
) -> CutSlip:
    def pieces(room: SlipRoom) -> list[Piece]:
        corner = CodeCorner(code, sheet.rtl)
        name = sheet.words.translate("Reports", "My plan")
        return [
            Piece(title(sheet, room, [heading(sheet, name)], corner)),
            Piece(Paragraph(_until(page, sheet), BODY, sheet.rtl), 2.2 * mm),
            *filled(room),
        ]

    return CutSlip(pieces, lambda _: _good_too(sheet))


def _until(page: PlanSlips, sheet: Sheet) -> str:
    words, formats = sheet.words, sheet.formats
    if page.until is None:
        return words.translate("Reports", "One small thing to try")
    day = f"{formats.weekday(page.until)} {formats.day_month(page.until)}"
    said = words.translate("Reports", "One small thing to try before {day}")
    return said.format(day=contained(day))


def _to_fill_in(sheet: Sheet, room: SlipRoom) -> list[Piece]:
    words, rtl = sheet.words, sheet.rtl
    half = (room.width - _BETWEEN) / 2
    first, *others = to_write(
        sheet, room, words.translate("Reports", "I want to try"), 3 - room.fewer
    )
    visited = (
        (words.translate("Reports", "I would like a visit from"), True),
        (" " + words.translate("Reports", "(only if I like)"), False),
    )
    name = Paragraph(words.translate("Reports", "Name"), STRONG, rtl)
    both = Row(
        (
            Cell(Paragraph(words.translate("Reports", "With class"), STRONG, rtl), 0, half),
            Cell(Paragraph(words.translate("Reports", "When"), STRONG, rtl), half + _BETWEEN, half),
        ),
        rtl,
    )
    stretches = ((0.0, half), (half + _BETWEEN, half))
    return [
        Piece(first.block, 1.5 * mm, RULE, 3 * mm),
        *others,
        Piece(both, 2.3 * mm),
        *lines_under(sheet, room, both, 1, stretches),
        *to_write(sheet, room, words.translate("Reports", "My smallest first step"), 2),
        *to_write(sheet, room, words.translate("Reports", "A friend who will ask how it went")),
        *to_write(sheet, room, visited),
        Piece(Row(beside(sheet, name, room.width), rtl), 4.3 * mm),
    ]


def _good_too(sheet: Sheet) -> Block:
    said = sheet.words.translate(
        "Reports", "“Not yet” and “leave it for now” are good answers too."
    )
    return Paragraph(said, BODY, sheet.rtl)
