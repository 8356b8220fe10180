"""An invitation to a meeting, for a colleague who is not in the group."""

from reportlab.lib.units import mm

from tlc_desktop.domain.pages.letters import InvitationPage
from tlc_desktop.domain.text import contained
from tlc_desktop.reports.layout.flow import Piece, facts, lead
from tlc_desktop.reports.layout.sheet import HAIRLINE, Sheet
from tlc_desktop.reports.layout.ticks import Ticks
from tlc_desktop.reports.letter import Letter, letter_pdf, said


def invitation_pdf(page: InvitationPage, sheet: Sheet) -> bytes:
    """The letter as a PDF."""
    words = sheet.words
    letter = Letter(
        page.sender,
        words.translate("Reports", "Come and sit with us"),
        words.translate("Reports", "To a colleague"),
        words.translate("Reports", "Dear colleague,"),
        [*_who(page, sheet), *_when(page, sheet), *_answer(sheet)],
        [],
    )
    return letter_pdf(letter, sheet)


def _who(page: InvitationPage, sheet: Sheet) -> list[Piece]:
    words = sheet.words
    who = words.translate(
        "Reports",
        "We are teachers of this school who meet, tell each other what we tried in our lessons, and each choose one small thing to try next.",
    )
    free = words.translate(
        "Reports",
        "Nobody is judged, and no years of service count. Come once and see: joining is free, and so is leaving.",
    )
    return [*said(sheet, [who]), *lead(sheet, page.purpose, 4 * mm), *said(sheet, [free], 4 * mm)]


def _when(page: InvitationPage, sheet: Sheet) -> list[Piece]:
    """The meeting, and when and where it is."""
    words, formats, meeting = sheet.words, sheet.formats, page.meeting
    columns = (
        (words.translate("Reports", "Day"), formats.whole_day(meeting.opens_at.date()), 60),
        (
            words.translate("Reports", "Time"),
            formats.time_range(meeting.opens_at, meeting.ends_at),
            36,
        ),
        (words.translate("Reports", "Place"), meeting.place, 50),
    )
    when = [Piece(piece.block, 6 * mm, HAIRLINE, 3.4 * mm) for piece in facts(sheet, columns)]
    about = page.intention if page.intention.strip() else meeting.title
    told = words.translate("Reports", "What it is about: {what}").format(what=contained(about))
    return [*when, *said(sheet, [told], 4 * mm)]


def _answer(sheet: Sheet) -> list[Piece]:
    words = sheet.words
    ticks = Ticks(
        (
            words.translate("Reports", "I come"),
            words.translate("Reports", "later"),
            words.translate("Reports", "no, thank you"),
        ),
        sheet,
    )
    sentence = words.translate(
        "Reports", "Saying no, or later, is a good answer, and nobody asks why."
    )
    first, *_ = said(sheet, [sentence])
    return [Piece(ticks, 6 * mm, HAIRLINE, 3.4 * mm, keeps=1), first]
