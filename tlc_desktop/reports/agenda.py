"""The agenda of a meeting."""

from dataclasses import replace

from reportlab.lib.units import mm

from tlc_desktop.domain.meetings import MeetingState, Purpose
from tlc_desktop.domain.pages.meetings import AgendaPage, ItemLine
from tlc_desktop.reports.layout.blocks import Block, Cell, Paragraph, Row, Stack
from tlc_desktop.reports.layout.charts import Pattern, Share, Strip
from tlc_desktop.reports.layout.document import Report, report_pdf
from tlc_desktop.reports.layout.flow import (
    Piece,
    column_labels,
    labelled,
    pair,
    ruled,
)
from tlc_desktop.reports.layout.sheet import (
    BODY,
    BROUGHT_BY,
    GUTTER,
    HAIRLINE,
    LEAD,
    LEAD_MEASURE,
    SECTION,
    STRONG,
    TIMES,
    Sheet,
)
from tlc_desktop.reports.meeting_head import aside, head_facts, small_facts
from tlc_desktop.reports.phrases import minutes, origin, people, sentences, who_does_what
from tlc_desktop.reports.telephone import with_code

_SMALL_TIME, _SMALL_TIME_OF_HALVES = 12 * mm, 15.5 * mm
# Wide enough for 120 min; Arabic's word for it is longer.
_SMALL_MINUTES, _SMALL_MINUTES_RTL = 13 * mm, 18 * mm


def agenda_pdf(page: AgendaPage, sheet: Sheet) -> bytes:
    """The agenda as a PDF: facts, intention, items with their times, lines for notes.

    Args:
        page: What to print; one without items gives its facts and lines.
        sheet: Paper and language. On A5 each item has one line and who brought it.
    """
    words = sheet.words
    kind = words.translate("Reports", "Agenda")
    report = Report(
        kind=kind,
        title=page.meeting.title,
        aside=aside(sheet, kind, page.meeting),
        head=page.head,
        pieces=_small_agenda(page, sheet) if sheet.is_small else _agenda(page, sheet),
        notes=words.translate("Reports", "My notes"),
        foot=with_code(sheet, [], page.entry),
        audience="",
        is_draft=page.meeting.state is MeetingState.DRAFT,
    )
    return report_pdf(report, sheet)


def _agenda(page: AgendaPage, sheet: Sheet) -> list[Piece]:
    words = sheet.words
    meeting = page.meeting
    pieces = head_facts(sheet, meeting, words.translate("Reports", "Tea"))
    closing = (1.9 * mm, HAIRLINE)
    said: list[Block] = []
    if meeting.intention.strip():
        name = Paragraph(words.translate("Reports", "Learning intention"), BODY, sheet.rtl)
        lead = Paragraph(meeting.intention, LEAD, sheet.rtl, balanced=True, most=LEAD_MEASURE)
        said.append(pair(sheet, name, lead, TIMES))
    if roles := who_does_what(sheet, page.roles):
        name = Paragraph(words.translate("Reports", "Who does what"), BODY, sheet.rtl)
        who = Paragraph(" · ".join(roles), BODY, sheet.rtl)
        said.append(pair(sheet, name, who, TIMES))
    if said:
        pieces.append(Piece(Stack(said, 2 * mm), *closing, 5.5 * mm))
        closing = (6 * mm, 0)
    head = column_labels(
        _agenda_row(
            sheet,
            Paragraph(words.translate("Reports", "Time"), BODY, sheet.rtl),
            Paragraph(words.translate("Reports", "What we do"), BODY, sheet.rtl),
            Paragraph(words.translate("Reports", "Suggested by"), BODY, sheet.rtl),
        )
    )
    head = replace(head, gap=closing[0], rule=closing[1], under_rule=3 * mm if closing[1] else 0)
    items = ruled([_item(line, sheet) for line in page.lines])
    return [*pieces, *labelled(head, items), *_shape(page, sheet)]


def _agenda_row(sheet: Sheet, time: Block, what: Block, who: Block) -> Row:
    measure = sheet.grid.measure
    start = TIMES + GUTTER
    end = measure - BROUGHT_BY
    cells = (
        Cell(time, 0, TIMES),
        Cell(what, start, end - GUTTER - start),
        Cell(who, end, BROUGHT_BY),
    )
    return Row(cells, sheet.rtl)


def _item(line: ItemLine, sheet: Sheet) -> Row:
    time = Stack(
        (
            Paragraph(sheet.formats.time(line.starts), STRONG, sheet.rtl),
            Paragraph(minutes(sheet, line.minutes), BODY, sheet.rtl),
        )
    )
    what: list[Block] = [Paragraph(line.title, SECTION, sheet.rtl)]
    if line.notes.strip():
        what.append(Paragraph(line.notes, BODY, sheet.rtl))
    return _agenda_row(
        sheet, time, Stack(what), Paragraph(_brought_by(line, sheet), BODY, sheet.rtl)
    )


def _brought_by(line: ItemLine, sheet: Sheet) -> str:
    return people(sheet, line.brought_by) or origin(sheet, line.origin)


def _for_learning(page: AgendaPage, sheet: Sheet) -> str:
    """How much of the meeting is for learning, and whether it runs over; empty for no items."""
    learning = sum(line.minutes for line in page.lines if line.purpose is Purpose.LEARNING)
    planned = sum(line.minutes for line in page.lines)
    whole = max(page.meeting.minutes, planned)
    if not page.lines or not whole:
        return ""
    formats = sheet.formats
    more = planned - page.meeting.minutes
    over = sheet.words.translate(
        "Reports", "These items take %n minutes more than we have", None, more, formats
    )
    sentence = sheet.words.translate(
        "Reports", "%n of our {minutes} minutes are for learning", None, learning, formats
    )
    learned = sentence.format(minutes=formats.number(whole))
    return sentences([over, learned]) if more > 0 else learned


def _shape(page: AgendaPage, sheet: Sheet) -> list[Piece]:
    sentence = _for_learning(page, sheet)
    if not sentence:
        return []
    start = TIMES + GUTTER
    shares = [
        Share(
            "",
            line.minutes,
            sheet.formats.number(line.minutes),
            Pattern.DIAGONAL if line.purpose is Purpose.LEARNING else Pattern.EMPTY,
        )
        for line in page.lines
    ]
    blocks: list[Block] = []
    if Strip.fits(shares, sheet.grid.measure - start):
        blocks.append(Strip(sheet, shares, start))
    blocks.append(
        pair(
            sheet,
            Paragraph("", BODY, sheet.rtl),
            Paragraph(sentence, BODY, sheet.rtl),
            TIMES,
        )
    )
    return [Piece(Stack(blocks, 0.5 * mm), 7 * mm)]


def _small_agenda(page: AgendaPage, sheet: Sheet) -> list[Piece]:
    meeting = page.meeting
    pieces = small_facts(sheet, meeting)
    if meeting.intention.strip():
        intention = Paragraph(meeting.intention, STRONG, sheet.rtl)
        pieces.append(Piece(intention, 1.9 * mm, HAIRLINE, 2.8 * mm))
    if roles := who_does_what(sheet, page.roles):
        pieces.append(Piece(Paragraph(" · ".join(roles), BODY, sheet.rtl), 1.9 * mm))
    pieces += [Piece(_small_item(line, sheet), 1.2 * mm, HAIRLINE, 2.4 * mm) for line in page.lines]
    if sentence := _for_learning(page, sheet):
        pieces.append(Piece(Paragraph(sentence, BODY, sheet.rtl), 1.2 * mm, HAIRLINE, 2.4 * mm))
    return pieces


def _small_item(line: ItemLine, sheet: Sheet) -> Row:
    wide = _SMALL_MINUTES_RTL if sheet.rtl else _SMALL_MINUTES
    first = _SMALL_TIME_OF_HALVES if sheet.formats.has_half_days else _SMALL_TIME
    at = (first + 2 * mm, first + wide + GUTTER)
    what = Stack(
        (
            Paragraph(line.title, STRONG, sheet.rtl),
            Paragraph(_brought_by(line, sheet), BODY, sheet.rtl),
        )
    )
    time = Paragraph(sheet.formats.time(line.starts), STRONG, sheet.rtl)
    length = Paragraph(minutes(sheet, line.minutes), BODY, sheet.rtl)
    cells = (
        Cell(time, 0, first),
        Cell(length, at[0], wide + 1.5 * mm),
        Cell(what, at[1], sheet.grid.measure - at[1]),
    )
    return Row(cells, sheet.rtl)
