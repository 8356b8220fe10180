"""The sheet of a class visit: what its host asks to be looked at, and lines for what was seen."""

from dataclasses import replace

from reportlab.lib.units import mm

from tlc_desktop.domain.name_parts import kept_together
from tlc_desktop.domain.pages.visits import VisitPage
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.reports.layout.blocks import Block, Cell, Paragraph, Row
from tlc_desktop.reports.layout.document import WRITING_LINE, Report, report_pdf
from tlc_desktop.reports.layout.flow import Piece, facts, lead, pair
from tlc_desktop.reports.layout.sheet import (
    BODY,
    GUTTER,
    HAIRLINE,
    RULE,
    SECTION,
    SMALL_TITLE,
    TITLE,
    Sheet,
)
from tlc_desktop.reports.layout.writing import WritingLine

_NUMBER = 10 * mm
_SEEN, _SEEN_SMALL = 5, 3  # lines for each thing that was looked at
_TRIED, _TRIED_SMALL = 2, 1


def visit_pdf(page: VisitPage, sheet: Sheet) -> bytes:
    """A class visit as a PDF: no scale, and nothing that comes back; it belongs to the host."""
    words = sheet.words
    kind = words.translate("Reports", "A visit to my class")
    title = words.translate("Reports", "{host} invites {visitor}")
    belongs = words.translate("Reports", "This sheet belongs to the host.")
    no_copy = words.translate("Reports", "There is no copy.")
    report = Report(
        kind=kind,
        title=title.format(host=isolate(page.host), visitor=isolate(page.visitor)),
        aside=kind,
        head=page.head,
        pieces=[
            *_facts(page, sheet),
            *_asked(sheet),
            *_question(page, sheet),
            *_looked_at(page, sheet),
            *_for_the_visitor(page, sheet),
        ],
        audience=belongs if sheet.is_small else f"{belongs} {no_copy}",
    )
    return report_pdf(report, sheet)


def _facts(page: VisitPage, sheet: Sheet) -> list[Piece]:
    words, formats = sheet.words, sheet.formats
    day = formats.day(page.day) if page.day else words.translate("Reports", "No day yet")
    where = " · ".join(isolate(each) for each in (page.with_class, page.period) if each.strip())
    columns = (
        (words.translate("Reports", "Host"), kept_together(page.host), 40),
        (words.translate("Reports", "Visitor"), kept_together(page.visitor), 40),
        (words.translate("Reports", "Day"), day, 56),
        (words.translate("Reports", "Class and period"), where, 42),
    )
    if not sheet.is_small:
        return [replace(piece, gap=3.3 * mm) for piece in facts(sheet, columns)]
    said = ((day, True), (f" · {where}" if where else "", False))
    return [Piece(Paragraph(said, BODY, sheet.rtl), 2.5 * mm)]


def _asked(sheet: Sheet) -> list[Piece]:
    asked = sheet.words.translate(
        "Reports",
        "I chose my visitor, and these are the two things I would like your eyes for. Please sit at the back, and watch the pupils first.",
    )
    return [
        replace(piece, rule=HAIRLINE, under_rule=4 * mm) for piece in lead(sheet, asked, 1.9 * mm)
    ]


def _question(page: VisitPage, sheet: Sheet) -> list[Piece]:
    if not page.question.strip():
        return []
    name = Paragraph(sheet.words.translate("Reports", "A question before"), BODY, sheet.rtl)
    said = Paragraph(page.question, BODY, sheet.rtl)
    return [Piece(pair(sheet, name, said, sheet.rail), 3 * mm)]


def _looked_at(page: VisitPage, sheet: Sheet) -> list[Piece]:
    """Each thing with its number and lines; one that is not said yet has a line for that too."""
    count = _SEEN_SMALL if sheet.is_small else _SEEN
    size = SMALL_TITLE if sheet.is_small else TITLE
    measure = sheet.grid.measure
    pieces: list[Piece] = []
    for n, what in enumerate(page.look_at, 1):
        number = Paragraph(sheet.formats.number(n), size, sheet.rtl)
        wide = measure - _NUMBER
        said: Block = Paragraph(what, SECTION, sheet.rtl)
        if not what.strip():
            said = WritingLine(2 * mm, ((0, wide),), sheet.rtl)
        head = Row((Cell(number, 0, _NUMBER), Cell(said, _NUMBER, wide)), sheet.rtl)
        first = n == 1
        rule, under = (RULE, 3 * mm) if first else (0, 0)
        pieces.append(Piece(head, (5 if first else 7) * mm, rule, under, keeps=count))
        pieces += _lines(sheet, count, ((0, measure),))
    return pieces


def _lines(sheet: Sheet, count: int, stretches: tuple[tuple[float, float], ...]) -> list[Piece]:
    line = WritingLine(WRITING_LINE, stretches, sheet.rtl)
    return [Piece(line, follows=True) for _ in range(count)]


def _for_the_visitor(page: VisitPage, sheet: Sheet) -> list[Piece]:
    """What the visitor takes along, asks and thanks for; and how the two talk afterwards."""
    words, measure = sheet.words, sheet.grid.measure
    count = _TRIED_SMALL if sheet.is_small else _TRIED
    half = (measure - 2 * GUTTER) / 2
    other = half + 2 * GUTTER
    try_myself = words.translate("Reports", "Something I saw and would like to try myself")
    question = words.translate("Reports", "A question for {name}").format(name=isolate(page.host))
    thanks = words.translate("Reports", "Thank you for")
    beside = Row(
        (
            Cell(Paragraph(question, SECTION, sheet.rtl), 0, half),
            Cell(Paragraph(thanks, SECTION, sheet.rtl), other, half),
        ),
        sheet.rtl,
    )
    seen = words.translate(
        "Reports",
        "What I saw, not what I think of it: there is no scale. After the lesson we talk for ten minutes, the pupils first.",
    )
    keeps = words.translate("Reports", "Then {name} keeps this sheet, or does not.").format(
        name=isolate(page.host)
    )
    return [
        Piece(Paragraph(try_myself, SECTION, sheet.rtl), 7 * mm, keeps=count),
        *_lines(sheet, count, ((0, measure),)),
        Piece(beside, 7 * mm, keeps=count),
        *_lines(sheet, count, ((0, half), (other, half))),
        Piece(Paragraph(f"{seen} {keeps}", BODY, sheet.rtl), 7 * mm),
    ]
