"""The run sheet: all that it takes to run a meeting without the laptop, for the facilitator alone."""

from collections.abc import Sequence
from dataclasses import replace

from reportlab.lib.units import mm

from tlc_desktop.domain.meetings import MeetingState, Part
from tlc_desktop.domain.name_parts import kept_together
from tlc_desktop.domain.pages.run_sheets import RunItem, RunSheetPage, TellingLine
from tlc_desktop.domain.tryouts import Answer
from tlc_desktop.i18n.value_names import label
from tlc_desktop.reports.layout.blocks import Block, Cell, Paragraph, Row, Rule, Stack
from tlc_desktop.reports.layout.code import CodeWord
from tlc_desktop.reports.layout.document import WRITING_LINE, Report, report_pdf
from tlc_desktop.reports.layout.flow import Piece, column_labels, labelled, pair
from tlc_desktop.reports.layout.sheet import (
    BODY,
    GUTTER,
    HAIRLINE,
    SECTION,
    STRONG,
    TIMES,
    Sheet,
)
from tlc_desktop.reports.layout.ticks import TickBox, Ticks
from tlc_desktop.reports.layout.writing import WritingLine
from tlc_desktop.reports.meeting_head import aside, head_facts
from tlc_desktop.reports.phrases import minutes, people, sentences, tried, who_does_what
from tlc_desktop.reports.run_words import asked, lines_of_part, prompt

_REAL, _REAL_SMALL = 26 * mm, 22 * mm
_RAIL_SMALL, _RAIL_SMALL_RTL = 16 * mm, 22 * mm
_CODE, _TICK = 20 * mm, 20 * mm
_UNDER_TITLE = 5 * mm
_TO_SAY = 5.5 * mm  # under what somebody wrote: room for a few of their words
_BLANK_ROWS = 6
_PARKED = 4


def run_sheet_pdf(page: RunSheetPage, sheet: Sheet) -> bytes:
    """The run sheet as a PDF: what to set out, each part with what to say and room to write, the turns.

    Args:
        page: What to print; one without items, or turns, has lines to write them on.
        sheet: Paper and language. On A5 the answers stand under what somebody wrote.
    """
    words = sheet.words
    kind = words.translate("Reports", "Run sheet")
    report = Report(
        kind=kind,
        title=page.meeting.title,
        aside=aside(sheet, kind, page.meeting),
        head=page.head,
        pieces=[*_head(page, sheet), *_plan(page, sheet)],
        notes=words.translate("Reports", "For later, and what I promised"),
        notes_wanted=_PARKED,
        audience=words.translate("Reports", "For the facilitator only"),
        is_draft=page.meeting.state is MeetingState.DRAFT,
        code=page.code,
    )
    return report_pdf(report, sheet)


def _rail(sheet: Sheet) -> float:
    if not sheet.is_small:
        return TIMES
    return _RAIL_SMALL_RTL if sheet.rtl else _RAIL_SMALL


def _head(page: RunSheetPage, sheet: Sheet) -> list[Piece]:
    """When and where, what we want to learn, who does what, and what lies ready."""
    words, meeting = sheet.words, page.meeting
    label_ = words.translate("Reports", "Started, ended")
    half = 16 * mm
    written = WritingLine(_UNDER_TITLE, ((0, half), (half + 3 * mm, half)), sheet.rtl)
    pieces = head_facts(sheet, meeting, label_, written)
    said: list[Block] = []
    if sheet.is_small:
        said.append(pair(sheet, _body(label_, sheet), written, 26 * mm))
    named = [
        (words.translate("Reports", "Learning intention"), meeting.intention),
        (words.translate("Reports", "Who does what"), " · ".join(_duties(page, sheet))),
    ]
    said += [
        pair(sheet, _body(name, sheet), _body(text, sheet), _wide_rail(sheet))
        for name, text in named
        if text.strip()
    ]
    boxes = Ticks(_set_out(page, sheet), sheet)
    said.append(
        pair(sheet, _body(words.translate("Reports", "Set out"), sheet), boxes, _wide_rail(sheet))
    )
    return [*pieces, Piece(Stack(said, 2 * mm), 1.9 * mm, HAIRLINE, 3.4 * mm)]


def _wide_rail(sheet: Sheet) -> float:
    return 26 * mm if sheet.is_small else TIMES


def _body(text: str, sheet: Sheet) -> Paragraph:
    return Paragraph(text, BODY, sheet.rtl)


def _duties(page: RunSheetPage, sheet: Sheet) -> list[str]:
    duties = who_does_what(sheet, page.roles)
    if page.meeting.tea:
        tea, names = sheet.words.translate("Reports", "Tea"), people(sheet, page.meeting.tea)
        said = sheet.words.translate("Reports", "{role}: {names}")
        duties.append(said.format(role=tea, names=names))
    return duties


def _set_out(page: RunSheetPage, sheet: Sheet) -> list[str]:
    words, formats, number = sheet.words, sheet.formats, page.awaited
    slips = (
        [
            words.translate("Reports", "%n my-plan slip(s)", None, number, formats),
            words.translate("Reports", "%n pulse slip(s)", None, number, formats),
        ]
        if number
        else [
            words.translate("Reports", "my-plan slips"),
            words.translate("Reports", "pulse slips"),
        ]
    )
    card = words.translate("Reports", "card: {title}")
    return [
        words.translate("Reports", "sign-in sheet"),
        *slips,
        *(card.format(title=title) for title in page.cards),
    ]


def _plan(page: RunSheetPage, sheet: Sheet) -> list[Piece]:
    """Each part with what to say and do; the turns and the lines to write on stand under the first of their kind.

    After the turns, whose columns are others, the labels of these are said again.
    """
    words = sheet.words
    head = column_labels(
        _plan_row(
            sheet,
            _body(words.translate("Reports", "Time"), sheet),
            _body(words.translate("Reports", "What I say and do"), sheet),
            Paragraph(words.translate("Reports", "Real minutes"), BODY, sheet.rtl, align=1),
        )
    )
    tables: list[list[Piece]] = [[]]
    seen: set[Part] = set()
    own: list[Piece] = []
    before = Part.OTHER
    for item in page.items:
        if own and page.tellings and before is Part.GOING:
            tables.append([])
        gap, rule = (5 * mm if own else 2.5 * mm), HAIRLINE
        own = [] if item.part in seen else _of_part(item.part, page, sheet)
        seen.add(before := item.part)
        row = Piece(_item(item, page, sheet), gap, rule, 3.4 * mm, keeps=min(len(own), 2))
        tables[-1] += [row if tables[-1] else replace(row, rule=0, under_rule=0), *own]
    if not page.items:
        tables = [[_blank_item(sheet) for _ in range(_BLANK_ROWS)]]
    rest = [piece for part in asked() if part not in seen for piece in _of_part(part, page, sheet)]
    return [*(piece for table in tables for piece in labelled(head, table)), *rest]


def _plan_row(sheet: Sheet, time: Block, what: Block, real: Block) -> Row:
    column = _REAL_SMALL if sheet.is_small else _REAL
    start, end = _rail(sheet) + GUTTER, sheet.grid.measure - column
    cells = (
        Cell(time, 0, _rail(sheet)),
        Cell(what, start, end - GUTTER - start),
        Cell(real, end, column),
    )
    return Row(cells, sheet.rtl)


def _real(sheet: Sheet) -> WritingLine:
    return WritingLine(_UNDER_TITLE, ((0, _REAL_SMALL if sheet.is_small else _REAL),), sheet.rtl)


def _item(item: RunItem, page: RunSheetPage, sheet: Sheet) -> Row:
    words = sheet.words
    starts = Paragraph(sheet.formats.time(item.starts), STRONG, sheet.rtl)
    said = sentences(
        [text for text in (item.notes, prompt(item, page, sheet)) if text.strip()],
    )
    what: list[Block] = [Paragraph(item.title, SECTION, sheet.rtl)]
    if item.brought_by:
        by = words.translate("Reports", "{role}: {names}").format(
            role=words.translate("Reports", "Suggested by"), names=people(sheet, item.brought_by)
        )
        what.append(_body(by, sheet))
    if said:
        what.append(_body(said, sheet))
    what += [_step(sheet, title, length) for title, length in item.steps]
    if item.for_me.strip():
        for_me = words.translate("Reports", "For me:")
        note = ((f"{for_me} ", True), (sentences([item.for_me]), False))
        what.append(Paragraph(note, BODY, sheet.rtl))
    time = Stack((starts, _body(minutes(sheet, item.minutes), sheet)))
    return _plan_row(sheet, time, Stack(what, titled=True), _real(sheet))


def _step(sheet: Sheet, title: str, length: int) -> Paragraph:
    """A step of the protocol, its minutes before it."""
    return Paragraph(((f"{minutes(sheet, length)}  ", True), (title, False)), BODY, sheet.rtl)


def _blank_item(sheet: Sheet) -> Piece:
    end = sheet.grid.measure
    start, real = _rail(sheet) + GUTTER, _REAL_SMALL if sheet.is_small else _REAL
    stretches = (
        (0, _rail(sheet)),
        (start, end - real - GUTTER - start),
        (end - real, real),
    )
    return Piece(WritingLine(WRITING_LINE, stretches, sheet.rtl), follows=True)


def _of_part(part: Part, page: RunSheetPage, sheet: Sheet) -> list[Piece]:
    """What stands under the first part of a kind: the turns, or lines to write on."""
    if part is Part.GOING:
        return _go_round(page, sheet)
    pieces: list[Piece] = []
    for name, count in lines_of_part(part, sheet):
        start = _rail(sheet) + GUTTER
        stretch = ((start, sheet.grid.measure - start),)
        named = pair(sheet, _body("", sheet), _body(name, sheet), _rail(sheet))
        pieces.append(Piece(named, 2.5 * mm, keeps=count))
        pieces += [Piece(WritingLine(WRITING_LINE, stretch, sheet.rtl), follows=True)] * count
    return pieces


def _go_round(page: RunSheetPage, sheet: Sheet) -> list[Piece]:
    """The turns in their order, each with room for a few words and the four answers."""
    words = sheet.words
    heading = Paragraph(
        words.translate("Reports", "Go-round, in today’s order"), SECTION, sheet.rtl
    )
    tellings: Sequence[TellingLine] = page.tellings
    if not tellings and not page.also:
        tellings = [TellingLine("", "", "")] * _BLANK_ROWS
    has_codes = any(line.code for line in tellings)
    said = [
        words.translate(
            "Reports",
            "The line is for a few of their own words. Whoever is carried to next time is carried with thanks.",
        )
    ]
    if page.also:
        also = words.translate("Reports", "A turn for everyone, so also for {names}.")
        said.append(also.format(names=people(sheet, page.also)))
    above = said if tellings else said[1:]
    pieces = [
        Piece(heading, 6 * mm, keeps=3 if tellings else 1),
        Piece(_body(" ".join(above), sheet), keeps=2 if tellings else 0, follows=True),
    ]
    if not tellings:
        return pieces
    rows: list[Block] = [_telling(line, sheet, has_codes) for line in tellings]
    rows[-1] = Stack((rows[-1], Rule(HAIRLINE)))
    first, *others = [Piece(row, 0, HAIRLINE, 3 * mm) for row in rows]
    first = replace(first, rule=0, under_rule=0)
    head = replace(_answers(sheet, has_codes), gap=3 * mm)
    return [*pieces, *labelled(head, [first, *others])]


def _columns(
    sheet: Sheet, first: Block | None, what: Block, answers: Sequence[Block], below: float = 0
) -> Row:
    """Code, what was written, and four narrow columns for the answers."""
    start = _CODE if first else 0
    end = sheet.grid.measure - len(answers) * _TICK
    cells = [Cell(first, 0, _CODE - 2 * mm)] if first else []
    cells.append(Cell(what, start, end - GUTTER - start))
    cells += [Cell(each, end + n * _TICK, _TICK - mm) for n, each in enumerate(answers)]
    return Row(cells, sheet.rtl, below)


def _answers(sheet: Sheet, has_codes: bool) -> Piece:
    words = sheet.words
    code = _body(words.translate("Reports", "Code"), sheet) if has_codes else None
    who = _body(words.translate("Reports", "Who, and what they wrote"), sheet)
    said = [_body(label(answer, words), sheet) for answer in Answer]
    return column_labels(_columns(sheet, code, who, [] if sheet.is_small else said))


def _telling(line: TellingLine, sheet: Sheet, has_codes: bool) -> Row:
    said: list[Block] = [
        Paragraph(kept_together(line.name), STRONG, sheet.rtl),
        _body(tried(sheet, line.what, line.with_class), sheet),
    ]
    if sheet.is_small:
        said.append(Ticks([label(answer, sheet.words) for answer in Answer], sheet))
    boxes = [] if sheet.is_small else [TickBox(sheet.rtl) for _ in Answer]
    code = CodeWord(line.code, sheet.rtl) if has_codes else None
    return _columns(sheet, code, Stack(said), boxes, _TO_SAY)
