"""A letter: whom it is from and to, its day and title, what it says, and a line to sign on."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm

from tlc_desktop.domain.communities import Calls
from tlc_desktop.domain.pages.letterhead import Letterhead
from tlc_desktop.domain.pages.letters import Sender
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.value_names import label
from tlc_desktop.reports.layout.blocks import Block, Cell, Paragraph, Row, Stack
from tlc_desktop.reports.layout.document import Report, report_pdf
from tlc_desktop.reports.layout.flow import Piece, ruled
from tlc_desktop.reports.layout.sheet import (
    BODY,
    GUTTER,
    LEAD_STRONG,
    SMALL_TITLE,
    STRONG,
    TITLE,
    Sheet,
)
from tlc_desktop.reports.layout.ticks import Ticks
from tlc_desktop.reports.layout.writing import WritingLine
from tlc_desktop.reports.text.lines import Size

_MEASURE = 150 * mm
_ANSWERS, _ANSWERS_SMALL = 42 * mm, 38 * mm
_SIGNED, _HIGH = 80 * mm, 14 * mm
_OVER = 3.2 * mm  # between paragraphs


@dataclass(frozen=True, slots=True)
class Letter:
    """All that a letter says.

    Attributes:
        to: Whom it is for.
        greeting: Its first words.
        pieces: Under these.
        after: Paragraphs under that, before the line to sign on.
    """

    sender: Sender
    title: str
    to: str
    greeting: str
    pieces: Sequence[Piece]
    after: Sequence[str]


def letter_pdf(letter: Letter, sheet: Sheet) -> bytes:
    """A letter as a PDF."""
    day = sheet.formats.whole_day(letter.sender.day)
    report = Report(
        kind=letter.title,
        title=letter.title,
        aside=sheet.formats.date(letter.sender.day),
        head=letter.sender.head,
        pieces=[
            *_addressed(letter, day, sheet),
            *said(sheet, [letter.greeting], 5.5 * mm),
            *letter.pieces,
            *said(sheet, letter.after, 5.5 * mm),
            *_signed(letter.sender.head, sheet),
        ],
        letterhead=Stack([Paragraph(*line, sheet.rtl) for line in _sender(letter.sender, sheet)]),
        audience="",
    )
    return report_pdf(report, sheet)


def to_the_head(head: Letterhead, sheet: Sheet) -> tuple[str, str]:
    """How a letter to the head is addressed, and how it begins."""
    words = sheet.words
    to = words.translate("Reports", "To the head of the school")
    if head.school.strip():
        school = isolate(head.school)
        to = words.translate("Reports", "To the head of {school}").format(school=school)
    return to, words.translate("Reports", "Dear Head,")


def said(sheet: Sheet, paragraphs: Sequence[str], first: float = _OVER) -> list[Piece]:
    """Paragraphs of a letter, no wider than is good to read; empty ones are left out."""
    kept = [text for text in paragraphs if text.strip()]
    return [
        Piece(Paragraph(text, BODY, sheet.rtl, most=_MEASURE), _OVER if i else first)
        for i, text in enumerate(kept)
    ]


def asked(sheet: Sheet, rows: Sequence[tuple[str, str]], answers: Sequence[str]) -> list[Piece]:
    """What is asked for, each with boxes to tick; without words there are lines to write on."""
    measure = sheet.grid.measure
    last = _ANSWERS_SMALL if sheet.is_small else _ANSWERS
    start, end = sheet.rail + GUTTER, measure - last
    blocks: list[Block] = []
    for name, text in rows:
        blank = WritingLine(5 * mm, ((0, end - GUTTER - start),), sheet.rtl)
        cells = (
            Cell(Paragraph(name, STRONG, sheet.rtl), 0, sheet.rail),
            Cell(Paragraph(text, BODY, sheet.rtl) if text else blank, start, end - GUTTER - start),
            Cell(Ticks(answers, sheet), end, last),
        )
        blocks.append(Row(cells, sheet.rtl))
    return ruled(blocks)


def answers(sheet: Sheet) -> tuple[str, str]:
    """What can be answered to what is asked for: there is no box for no."""
    return sheet.words.translate("Reports", "yes"), sheet.words.translate("Reports", "later")


def _sender(sender: Sender, sheet: Sheet) -> list[tuple[str, Size]]:
    """The lines of the letterhead; those that say nothing are left out."""
    head = sender.head
    calls = next((each for each in Calls if each == head.calls_itself), None)
    plain = [
        label(calls, sheet.words) if calls else head.calls_itself,
        sender.directorate,
        sender.administration,
        head.school,
    ]
    return [(head.community, STRONG), *((line, BODY) for line in plain if line.strip())]


def _addressed(letter: Letter, day: str, sheet: Sheet) -> list[Piece]:
    """To whom, and the day at the end; under it the title."""
    measure = sheet.grid.measure
    wide = measure * 0.55
    cells = (
        Cell(Paragraph(letter.to, BODY, sheet.rtl), 0, wide - GUTTER),
        Cell(Paragraph(day, BODY, sheet.rtl, align=1), wide, measure - wide),
    )
    title = Paragraph(letter.title, SMALL_TITLE if sheet.is_small else TITLE, sheet.rtl)
    title.measure(measure)
    if len(title.lines) > 2:
        title = Paragraph(letter.title, LEAD_STRONG, sheet.rtl)
    gap = (6 if sheet.is_small else 10) * mm
    return [Piece(Row(cells, sheet.rtl), gap), Piece(title, gap, keeps=1)]


def _signed(head: Letterhead, sheet: Sheet) -> list[Piece]:
    """Thanks, a line to sign on, and for whom; whole on one page."""
    words = sheet.words
    thanks = Paragraph(words.translate("Reports", "With thanks,"), BODY, sheet.rtl)
    line = WritingLine(_HIGH, ((0, min(_SIGNED, sheet.grid.measure)),), sheet.rtl)
    whose = words.translate("Reports", "for {community}").format(community=isolate(head.community))
    return [
        Piece(thanks, _OVER, keeps=2),
        Piece(line, follows=True, keeps=1),
        Piece(Paragraph(whose, BODY, sheet.rtl), 2.2 * mm),
    ]
