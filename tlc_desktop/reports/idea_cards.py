"""Ideas on cards to be cut apart: eight to a sheet."""

from reportlab.lib.units import mm

from tlc_desktop.domain.pages.cards import IdeaCards
from tlc_desktop.domain.pages.ideas import IdeaLine
from tlc_desktop.reports.layout.blocks import Block, Paragraph
from tlc_desktop.reports.layout.flow import Piece
from tlc_desktop.reports.layout.sheet import BODY, RULE, SECTION, Sheet
from tlc_desktop.reports.layout.slips import EIGHTHS, CutSlip, SlipRoom, slips_pdf
from tlc_desktop.reports.layout.writing import WritingLine
from tlc_desktop.reports.phrases import credits_of

_LINES = 4  # on a blank card, under the one for its title


def idea_cards_pdf(page: IdeaCards, sheet: Sheet) -> bytes:
    """A card for each idea as a PDF; blank ones, to write one on, fill the last sheet."""
    blank = CutSlip(lambda room: _blank(sheet, room))
    cards = [_card(idea, sheet) for idea in page.ideas] or [blank]
    return slips_pdf(sheet.words.translate("Reports", "Ideas"), cards, blank, sheet, EIGHTHS)


def _card(idea: IdeaLine, sheet: Sheet) -> CutSlip:
    def pieces(_room: SlipRoom) -> list[Piece]:
        title = Piece(Paragraph(idea.title, SECTION, sheet.rtl), keeps=1)
        words = Piece(Paragraph(idea.words, BODY, sheet.rtl), 1.5 * mm, RULE, 2.5 * mm)
        return [title, words] if idea.words.strip() else [title]

    whose = credits_of(sheet, idea.credits)

    def foot(_room: SlipRoom) -> Block:
        return Paragraph(whose, BODY, sheet.rtl)

    return CutSlip(pieces, foot if whose else None)


def _blank(sheet: Sheet, room: SlipRoom) -> list[Piece]:
    title = Paragraph(sheet.words.translate("Reports", "An idea to try"), BODY, sheet.rtl)
    line = WritingLine(room.line, ((0, room.width),), sheet.rtl)
    return [Piece(title), *(Piece(line, follows=True) for _ in range(_LINES + 1))]
