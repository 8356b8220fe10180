"""Slips on which colleagues say how their names may appear."""

from collections.abc import Sequence

from reportlab.lib.units import mm

from tlc_desktop.domain.members import NameChoice
from tlc_desktop.domain.pages.slips import ConsentSlip, ConsentSlips
from tlc_desktop.i18n.value_names import label
from tlc_desktop.reports.layout.blocks import Block, Cell, Paragraph, Row
from tlc_desktop.reports.layout.code import CodeCorner
from tlc_desktop.reports.layout.flow import Piece
from tlc_desktop.reports.layout.sheet import BODY, GUTTER, HAIRLINE, RULE, STRONG, Sheet
from tlc_desktop.reports.layout.slips import BANDS, CutSlip, SlipRoom, slips_pdf
from tlc_desktop.reports.layout.ticks import TickBox
from tlc_desktop.reports.slip_parts import beside, heading, title
from tlc_desktop.reports.text.lines import Spans

_FIRST = 0.31  # of the width: where a name may stand
_SHARES = {
    NameChoice.FULL: 0.24,
    NameChoice.CALLED: 0.17,
    NameChoice.INITIALS: 0.14,
    NameChoice.MEMBER: 0.14,
}
_FOR, _SIGNED = 0.31, 0.37  # of the width; the rest is for the day


def consent_pdf(page: ConsentSlips, sheet: Sheet) -> bytes:
    """A slip for each colleague as a PDF, three to a sheet; blank ones fill the last."""
    name = sheet.words.translate("Reports", "How may my name appear?")
    blank = _slip(ConsentSlip("", (), ""), sheet)
    slips = [_slip(each, sheet) for each in page.slips] or [blank]
    return slips_pdf(name, slips, blank, sheet, BANDS)


def _slip(slip: ConsentSlip, sheet: Sheet) -> CutSlip:
    return CutSlip(lambda room: _pieces(slip, sheet, room), lambda room: _signed(slip, sheet, room))


def _pieces(slip: ConsentSlip, sheet: Sheet, room: SlipRoom) -> list[Piece]:
    words, rtl = sheet.words, sheet.rtl
    name = heading(sheet, words.translate("Reports", "How may my name appear?"))
    mine = words.translate(
        "Reports", "It is my name. I can change my mind on any day, and say nothing about why."
    )
    until = words.translate(
        "Reports", "Until I say otherwise: my name in our group, “a member” everywhere else."
    )
    head = title(sheet, room, [name, Paragraph(mine, BODY, rtl)], CodeCorner(slip.code, rtl))
    labels, *rows = _table(slip, sheet, room)
    over, under = (1.9 * mm, 2.6 * mm) if rtl else (2.7 * mm, 3.3 * mm)
    return [
        Piece(head),
        Piece(labels, 2 * mm, RULE, 2.5 * mm),
        *(Piece(row, over, HAIRLINE, under) for row in rows),
        Piece(Paragraph(until, BODY, rtl), 1.9 * mm, RULE, 2.5 * mm),
    ]


def _table(slip: ConsentSlip, sheet: Sheet, room: SlipRoom) -> list[Row]:
    """Where a name may stand, by how: as it would really stand there."""
    words, rtl = sheet.words, sheet.rtl
    ways = slip.ways or tuple((choice, label(choice, words)) for choice in NameChoice)
    first = Paragraph(words.translate("Reports", "Tick one in each row"), BODY, rtl)
    shown = [Paragraph(name, STRONG, rtl) for _, name in ways]
    at = _columns([choice for choice, _ in ways], room.width)

    def row(start: Block, others: Sequence[Block]) -> Row:
        cells = (Cell(block, *place) for block, place in zip(others, at, strict=True))
        return Row((Cell(start, 0, room.width * _FIRST - GUTTER), *cells), rtl)

    boxes = [TickBox(rtl) for _ in ways]
    return [row(first, shown), *(row(Paragraph(w, BODY, rtl), boxes) for w in _where(sheet))]


def _columns(choices: Sequence[NameChoice], width: float) -> list[tuple[float, float]]:
    """Where the column of each way begins, and how wide it is."""
    found: list[tuple[float, float]] = []
    start = width * _FIRST
    for choice in choices:
        found.append((start, width * _SHARES[choice] - GUTTER / 2))
        start += width * _SHARES[choice]
    return found


def _where(sheet: Sheet) -> list[Spans]:
    words = sheet.words
    places = (
        (
            words.translate("Reports", "in our group:"),
            words.translate("Reports", "agenda, summary"),
        ),
        (
            words.translate("Reports", "in the school:"),
            words.translate("Reports", "wall, term summary"),
        ),
        (
            words.translate("Reports", "outside:"),
            words.translate("Reports", "other schools, the centre"),
        ),
    )
    return [((f"{where} ", True), (what, False)) for where, what in places]


def _signed(slip: ConsentSlip, sheet: Sheet, room: SlipRoom) -> Block:
    """Whose slip it is, and lines to sign on."""
    words, rtl, width = sheet.words, sheet.rtl, room.width
    before = words.translate("Reports", "For")
    first = width * _FOR - GUTTER
    whose = Paragraph(((f"{before} ", False), (slip.name, True)), BODY, rtl)
    if not slip.name:
        whose = Paragraph(words.translate("Reports", "For"), BODY, rtl)
    named = (Cell(whose, 0, first),) if slip.name else beside(sheet, whose, first)
    signed = Paragraph(words.translate("Reports", "Signed"), BODY, rtl)
    day = Paragraph(words.translate("Reports", "Day"), BODY, rtl)
    middle, end = width * _FOR, width * (_FOR + _SIGNED)
    return Row(
        (
            *named,
            *beside(sheet, signed, end - middle - 2 * GUTTER, middle),
            *beside(sheet, day, width - end, end),
        ),
        rtl,
    )
