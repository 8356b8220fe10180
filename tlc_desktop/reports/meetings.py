"""The agenda of a meeting, and its summary."""

from collections.abc import Sequence
from dataclasses import replace

from reportlab.lib.units import mm

from tlc_desktop.domain.entries import EntryKind
from tlc_desktop.domain.meetings import MeetingState, Purpose
from tlc_desktop.domain.pages import (
    AgendaLine,
    AgendaPage,
    IdeaLine,
    MeetingFacts,
    NextTime,
    SaidLine,
    SummaryPage,
    ToldLine,
)
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.value_names import label
from tlc_desktop.reports.blocks import Block, Cell, Paragraph, Row, Stack
from tlc_desktop.reports.charts import Pattern, Share, Strip
from tlc_desktop.reports.document import Report, pdf
from tlc_desktop.reports.flow import (
    Piece,
    bullets,
    facts,
    labelled,
    labels,
    pair,
    rows,
    section,
)
from tlc_desktop.reports.phrases import answered, credits_of, minutes, origin, said, tried
from tlc_desktop.reports.sheet import (
    BODY,
    BROUGHT_BY,
    FRIEND,
    GUTTER,
    HAIRLINE,
    LEAD,
    LEAD_MEASURE,
    LEAD_STRONG,
    SECTION,
    STRONG,
    TIMES,
    Sheet,
)

_SMALL_TIME = 12 * mm
# Wide enough for 120 min; Arabic's word for it is longer.
_SMALL_MINUTES, _SMALL_MINUTES_RTL = 13 * mm, 18 * mm
_ALSO_SAID = (
    EntryKind.CHALLENGE,
    EntryKind.PUSH_BACK,
    EntryKind.ASSUMPTION,
    EntryKind.FIND,
    EntryKind.VOICE,
    EntryKind.NOTE,
)


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
        aside=_aside(sheet, kind, page.meeting),
        head=page.head,
        pieces=_small_agenda(page, sheet) if sheet.is_small else _agenda(page, sheet),
        notes=words.translate("Reports", "My notes"),
        audience="",
        is_draft=page.meeting.state is MeetingState.DRAFT,
    )
    return pdf(report, sheet)


def summary_pdf(page: SummaryPage, sheet: Sheet) -> bytes:
    """The summary of a meeting as a PDF; a section with nothing in it is left out."""
    words = sheet.words
    meeting = page.meeting
    report = Report(
        kind=words.translate("Reports", "Summary of our meeting"),
        title=meeting.title,
        aside=_aside(sheet, words.translate("Reports", "Summary"), meeting),
        head=page.head,
        pieces=[
            *_facts(sheet, meeting, words.translate("Reports", "Thanks for the tea")),
            *_opening(page, sheet),
            *_told(page.told, sheet),
            *_ideas(page.ideas, sheet),
            *_said(page, sheet),
            *_plans(page, sheet),
            *section(
                sheet,
                words.translate("Reports", "In the parking place"),
                bullets(sheet, page.parked),
            ),
            *_kind(page, sheet, words.translate("Reports", "Thank you"), (EntryKind.THANKS,)),
        ],
        notes=words.translate("Reports", "My notes for next time"),
        foot=_next_time(page.next_time, sheet) if page.next_time else None,
        is_draft=meeting.state is MeetingState.DRAFT,
    )
    return pdf(report, sheet)


def _aside(sheet: Sheet, kind: str, meeting: MeetingFacts) -> str:
    return sheet.words.translate("Reports", "{kind}, {day}").format(
        kind=kind, day=sheet.formats.date(meeting.opens_at.date())
    )


def _facts(sheet: Sheet, meeting: MeetingFacts, tea: str) -> list[Piece]:
    if sheet.is_small:
        return _small_facts(sheet, meeting)
    words, formats = sheet.words, sheet.formats
    pieces = facts(
        sheet,
        (
            (
                words.translate("Reports", "Day"),
                _two_lines(formats.whole_day(meeting.opens_at.date())),
                55,
            ),
            (
                words.translate("Reports", "Time"),
                formats.time_range(meeting.opens_at, meeting.ends_at),
                29,
            ),
            (words.translate("Reports", "Place"), meeting.place, 46),
            (tea, formats.list(meeting.tea), 36),
        ),
    )
    return [replace(piece, gap=3.3 * mm) for piece in pieces]


def _two_lines(day: str) -> str:
    """A day in two calendars, the second under the first: a narrow column would break it anywhere."""
    return day.replace(" – ", " –\n")


def _agenda(page: AgendaPage, sheet: Sheet) -> list[Piece]:
    words = sheet.words
    meeting = page.meeting
    pieces = _facts(sheet, meeting, words.translate("Reports", "Tea"))
    closing = (1.9 * mm, HAIRLINE)
    if meeting.intention.strip():
        name = Paragraph(words.translate("Reports", "Learning intention"), BODY, sheet.rtl)
        lead = Paragraph(meeting.intention, LEAD, sheet.rtl, balanced=True, most=LEAD_MEASURE)
        pieces.append(Piece(pair(sheet, name, lead, TIMES), *closing, 5.5 * mm))
        closing = (6 * mm, 0)
    head = labels(
        _agenda_row(
            sheet,
            Paragraph(words.translate("Reports", "Time"), BODY, sheet.rtl),
            Paragraph(words.translate("Reports", "What we do"), BODY, sheet.rtl),
            Paragraph(words.translate("Reports", "Brought by"), BODY, sheet.rtl),
        )
    )
    head = replace(head, gap=closing[0], rule=closing[1], under_rule=3 * mm if closing[1] else 0)
    items = rows([_item(line, sheet) for line in page.lines])
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


def _item(line: AgendaLine, sheet: Sheet) -> Row:
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


def _brought_by(line: AgendaLine, sheet: Sheet) -> str:
    return sheet.formats.list(line.brought_by) or origin(sheet, line.origin)


def _for_learning(page: AgendaPage, sheet: Sheet) -> str:
    """How much of the meeting is for learning; empty where there is nothing to say."""
    learning = sum(line.minutes for line in page.lines if line.purpose is Purpose.LEARNING)
    whole = max(page.meeting.minutes, sum(line.minutes for line in page.lines))
    if not page.lines or not whole:
        return ""
    formats = sheet.formats
    sentence = sheet.words.translate(
        "Reports", "%n of our {minutes} minutes are for learning", None, learning, formats
    )
    return sentence.format(minutes=formats.number(whole))


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


def _small_facts(sheet: Sheet, meeting: MeetingFacts) -> list[Piece]:
    """When, and where, in two lines."""
    words, formats = sheet.words, sheet.formats
    when = (
        (formats.whole_day(meeting.opens_at.date()), True),
        (f" · {formats.time_range(meeting.opens_at, meeting.ends_at)}", False),
    )
    where = [isolate(meeting.place)] if meeting.place.strip() else []
    if meeting.tea:
        tea = words.translate("Reports", "tea: {names}").format(names=formats.list(meeting.tea))
        where.append(tea)
    lines: list[Block] = [Paragraph(when, BODY, sheet.rtl)]
    if where:
        lines.append(Paragraph(" · ".join(where), BODY, sheet.rtl))
    return [Piece(Stack(lines), 2.5 * mm)]


def _small_agenda(page: AgendaPage, sheet: Sheet) -> list[Piece]:
    meeting = page.meeting
    pieces = _small_facts(sheet, meeting)
    if meeting.intention.strip():
        intention = Paragraph(meeting.intention, STRONG, sheet.rtl)
        pieces.append(Piece(intention, 1.9 * mm, HAIRLINE, 2.8 * mm))
    pieces += [Piece(_small_item(line, sheet), 1.2 * mm, HAIRLINE, 2.4 * mm) for line in page.lines]
    if sentence := _for_learning(page, sheet):
        pieces.append(Piece(Paragraph(sentence, BODY, sheet.rtl), 1.2 * mm, HAIRLINE, 2.4 * mm))
    return pieces


def _small_item(line: AgendaLine, sheet: Sheet) -> Row:
    wide = _SMALL_MINUTES_RTL if sheet.rtl else _SMALL_MINUTES
    at = (_SMALL_TIME + 2 * mm, _SMALL_TIME + wide + GUTTER)
    what = Stack(
        (
            Paragraph(line.title, STRONG, sheet.rtl),
            Paragraph(_brought_by(line, sheet), BODY, sheet.rtl),
        )
    )
    time = Paragraph(sheet.formats.time(line.starts), STRONG, sheet.rtl)
    length = Paragraph(minutes(sheet, line.minutes), BODY, sheet.rtl)
    cells = (
        Cell(time, 0, _SMALL_TIME),
        Cell(length, at[0], wide + 1.5 * mm),
        Cell(what, at[1], sheet.grid.measure - at[1]),
    )
    return Row(cells, sheet.rtl)


def _opening(page: SummaryPage, sheet: Sheet) -> list[Piece]:
    """Who was here, and what became of the intention."""
    words, meeting = sheet.words, page.meeting
    blocks: list[Block] = []
    if page.here or page.guests:
        here = sheet.formats.list(page.here)
        if page.guests:
            guests = words.translate("Reports", "Guests: {names}").format(
                names=sheet.formats.list(page.guests)
            )
            here = f"{here}. {guests}" if here else guests
        blocks.append(_named(sheet, words.translate("Reports", "Here today"), here))
    what: list[Block] = []
    if meeting.intention.strip():
        what.append(Paragraph(meeting.intention, BODY, sheet.rtl))
    if page.summary.strip():
        end = words.translate("Reports", "At the end we said:")
        what.append(Paragraph(((f"{end} ", True), (page.summary, False)), BODY, sheet.rtl))
    if what:
        name = Paragraph(words.translate("Reports", "Our intention"), BODY, sheet.rtl)
        blocks.append(pair(sheet, name, Stack(what, 0.5 * mm), sheet.rail))
    pieces = rows(blocks)
    return [Piece(pieces[0].block, 1.9 * mm, HAIRLINE, 3.4 * mm), *pieces[1:]] if pieces else []


def _named(sheet: Sheet, name: str, text: str) -> Row:
    return pair(
        sheet,
        Paragraph(name, BODY, sheet.rtl),
        Paragraph(text, BODY, sheet.rtl),
        sheet.rail,
    )


def _told(told: Sequence[ToldLine], sheet: Sheet) -> list[Piece]:
    blocks = [
        pair(
            sheet,
            Paragraph(line.name, STRONG, sheet.rtl),
            Stack([Paragraph(text, BODY, sheet.rtl) for text in _story(line, sheet)]),
            sheet.rail,
        )
        for line in told
    ]
    heading = sheet.words.translate("Reports", "What we told each other")
    return section(sheet, heading, rows(blocks))


def _story(line: ToldLine, sheet: Sheet) -> list[str]:
    """What was tried, what the answer was where it says more, and the words told."""
    what = answered(sheet, line.answer, line.what)
    return [what, *(text for text in line.words if text.strip())]


def _ideas(ideas: Sequence[IdeaLine], sheet: Sheet) -> list[Piece]:
    blocks: list[Block] = []
    for idea in ideas:
        parts: list[Block] = [Paragraph(idea.title, STRONG, sheet.rtl)]
        parts += [
            Paragraph(text, BODY, sheet.rtl)
            for text in (idea.words, credits_of(sheet, idea.credits))
            if text.strip()
        ]
        blocks.append(Stack(parts))
    return section(sheet, sheet.words.translate("Reports", "Ideas that came up"), rows(blocks))


def _said(page: SummaryPage, sheet: Sheet) -> list[Piece]:
    words = sheet.words
    return [
        *_kind(page, sheet, words.translate("Reports", "What else was said"), _ALSO_SAID),
        *_kind(page, sheet, words.translate("Reports", "Questions we keep"), (EntryKind.QUESTION,)),
        *_kind(page, sheet, words.translate("Reports", "What we decided"), (EntryKind.DECISION,)),
    ]


def _kind(page: SummaryPage, sheet: Sheet, heading: str, kinds: Sequence[EntryKind]) -> list[Piece]:
    lines: list[SaidLine] = [line for line in page.said if line.kind in kinds]
    return section(sheet, heading, bullets(sheet, [said(sheet, line) for line in lines]))


def _plans(page: SummaryPage, sheet: Sheet) -> list[Piece]:
    """Who will try what; the friend stands at the end."""
    words = sheet.words
    end = sheet.grid.measure - FRIEND
    start = sheet.rail + GUTTER
    has_friends = any(plan.friend for plan in page.plans)
    blocks: list[Block] = []
    for plan in page.plans:
        what = Paragraph(tried(sheet, plan.what, plan.with_class), BODY, sheet.rtl)
        width = (end - GUTTER if has_friends else sheet.grid.measure) - start
        cells = [
            Cell(Paragraph(plan.name, STRONG, sheet.rtl), 0, sheet.rail),
            Cell(what, start, width),
        ]
        if plan.friend:
            cells.append(Cell(Paragraph(plan.friend, BODY, sheet.rtl, align=1), end, FRIEND))
        blocks.append(Row(cells, sheet.rtl))
    friend = words.translate("Reports", "Friend who will ask") if has_friends else ""
    heading = words.translate("Reports", "Who will try what")
    return section(sheet, heading, rows(blocks, dense=True), friend)


def _next_time(next_time: NextTime, sheet: Sheet) -> Block:
    words, formats = sheet.words, sheet.formats
    when = words.translate("Reports", "{day}, {time}").format(
        day=formats.whole_day(next_time.opens_at.date()),
        time=formats.time_range(next_time.opens_at, next_time.ends_at),
    )
    parts = (next_time.title, next_time.place)
    facts_: list[str] = [isolate(text) for text in parts if text.strip()]
    facts_ += [
        words.translate("Reports", "{role}: {names}").format(
            role=label(role, words), names=formats.list(names)
        )
        for role, names in next_time.roles
        if names
    ]
    lines: list[Block] = [Paragraph(when, LEAD_STRONG, sheet.rtl)]
    if facts_:
        lines.append(Paragraph(". ".join(facts_) + ".", BODY, sheet.rtl))
    name = Paragraph(words.translate("Reports", "Next time"), BODY, sheet.rtl)
    return pair(sheet, name, Stack(lines, mm), sheet.rail)
