"""The summary of a meeting."""

from collections.abc import Sequence

from reportlab.lib.units import mm

from tlc_desktop.domain.entries import EntryKind
from tlc_desktop.domain.meetings import MeetingState
from tlc_desktop.domain.name_parts import kept_together
from tlc_desktop.domain.pages.ideas import IdeaLine
from tlc_desktop.domain.pages.meetings import (
    NextTime,
    SaidLine,
    SummaryPage,
    ToldLine,
    WaitingLine,
)
from tlc_desktop.reports.layout.blocks import Block, Cell, Paragraph, Row, Stack
from tlc_desktop.reports.layout.document import Report, report_pdf
from tlc_desktop.reports.layout.flow import (
    Piece,
    bullets,
    pair,
    ruled,
    texts,
    under_heading,
    widest,
)
from tlc_desktop.reports.layout.sheet import (
    BODY,
    FRIEND,
    GUTTER,
    HAIRLINE,
    LEAD_STRONG,
    RULE,
    STRONG,
    Sheet,
)
from tlc_desktop.reports.layout.writing import WritingLine
from tlc_desktop.reports.meeting_head import aside, head_facts
from tlc_desktop.reports.phrases import (
    credited,
    ended,
    felt,
    idea_said,
    people,
    said_by,
    sentences,
    tried,
    who_does_what,
    with_answer,
)
from tlc_desktop.reports.telephone import with_code

_SIGNED, _STAMP = 14 * mm, 26 * mm
ALSO_SAID = (
    EntryKind.CHALLENGE,
    EntryKind.PUSH_BACK,
    EntryKind.ASSUMPTION,
    EntryKind.FIND,
    EntryKind.VOICE,
    EntryKind.NOTE,
)


def summary_pdf(page: SummaryPage, sheet: Sheet) -> bytes:
    """The summary of a meeting as a PDF; a section with nothing in it is left out."""
    words = sheet.words
    meeting = page.meeting
    report = Report(
        kind=words.translate("Reports", "Summary of our meeting"),
        title=meeting.title,
        aside=aside(sheet, words.translate("Reports", "Summary"), meeting),
        head=page.head,
        pieces=[
            *head_facts(sheet, meeting, words.translate("Reports", "Thanks for the tea")),
            *_opening(page, sheet),
            *_told(page.told, sheet),
            *_ideas(page.ideas, sheet),
            *_said(page, sheet),
            *_plans(page, sheet),
            *_aftermath(page, sheet),
            *(_signed(sheet) if page.is_signed else ()),
        ],
        notes=words.translate("Reports", "My notes for next time"),
        foot=_next_time(page, page.next_time, sheet) if page.next_time else None,
        is_draft=meeting.state is MeetingState.DRAFT,
    )
    return report_pdf(report, sheet)


def _opening(page: SummaryPage, sheet: Sheet) -> list[Piece]:
    """Who was here, and what became of the intention."""
    words, meeting = sheet.words, page.meeting
    blocks: list[Block] = []
    if page.here or page.guests:
        here = people(sheet, page.here)
        if page.guests:
            guests = words.translate("Reports", "Guests: {names}").format(
                names=people(sheet, page.guests)
            )
            here = sentences([text for text in (here, guests) if text])
        blocks.append(_named(sheet, words.translate("Reports", "Here today"), here))
    what: list[tuple[str, bool]] = []
    if meeting.intention.strip():
        what.append((ended(sentences((meeting.intention,))), False))
    if page.intention_met.strip():
        met = words.translate("Reports", "Was it met?")
        what += [(f" {met} " if what else f"{met} ", True)]
        what += [(ended(sentences((page.intention_met,))), False)]
    if page.summary.strip():
        end = words.translate("Reports", "At the end we said:")
        what += [(f" {end} " if what else f"{end} ", True), (sentences((page.summary,)), False)]
    if what:
        name = Paragraph(words.translate("Reports", "Our intention"), BODY, sheet.rtl)
        blocks.append(pair(sheet, name, Paragraph(what, BODY, sheet.rtl), sheet.rail))
    pieces = ruled(blocks)
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
            Paragraph(kept_together(line.name), STRONG, sheet.rtl),
            _story(line, sheet),
            sheet.rail,
        )
        for line in told
    ]
    heading = sheet.words.translate("Reports", "What we told each other")
    return under_heading(sheet, heading, ruled(blocks))


def _story(line: ToldLine, sheet: Sheet) -> Stack:
    """What was tried, and under it what was told of it, in one paragraph."""
    what = Paragraph(with_answer(sheet, line.answer, line.what), BODY, sheet.rtl)
    words = sentences(line.words)
    parts = [what, Paragraph(words, BODY, sheet.rtl)] if words else [what]
    return Stack(parts, titled=True)


def _ideas(ideas: Sequence[IdeaLine], sheet: Sheet) -> list[Piece]:
    heading = sheet.words.translate("Reports", "Ideas that came up")
    return under_heading(sheet, heading, texts(sheet, [idea_said(sheet, idea) for idea in ideas]))


def _said(page: SummaryPage, sheet: Sheet) -> list[Piece]:
    words = sheet.words
    return [
        *_of_kinds(page, sheet, words.translate("Reports", "What else was said"), ALSO_SAID),
        *_of_kinds(
            page, sheet, words.translate("Reports", "Questions we keep"), (EntryKind.QUESTION,)
        ),
        *_of_kinds(
            page, sheet, words.translate("Reports", "What we decided"), (EntryKind.DECISION,)
        ),
    ]


def _of_kinds(
    page: SummaryPage, sheet: Sheet, heading: str, kinds: Sequence[EntryKind]
) -> list[Piece]:
    lines: list[SaidLine] = [line for line in page.said if line.kind in kinds]
    return under_heading(sheet, heading, bullets(sheet, [said_by(sheet, line) for line in lines]))


def _aftermath(page: SummaryPage, sheet: Sheet) -> list[Piece]:
    """What was not finished, and thanks: few words, so their names stand beside them."""
    words = sheet.words
    thanks = [said_by(sheet, line) for line in page.said if line.kind is EntryKind.THANKS]
    named = (
        (words.translate("Reports", "What goes on next time"), _waiting(page.going_on, sheet)),
        (words.translate("Reports", "For later"), _waiting(page.parked, sheet)),
        (words.translate("Reports", "Thank you"), thanks),
        (
            words.translate("Reports", "How it felt"),
            [said] if (said := felt(sheet, page.felt)) else [],
        ),
    )
    blocks = [
        pair(
            sheet,
            Paragraph(name, STRONG, sheet.rtl),
            Stack([Paragraph(text, BODY, sheet.rtl) for text in said]),
            sheet.rail,
        )
        for name, said in named
        if said
    ]
    pieces = ruled(blocks, dense=True)
    return [Piece(pieces[0].block, 6 * mm, RULE, 2.8 * mm), *pieces[1:]] if pieces else []


def _waiting(lines: Sequence[WaitingLine], sheet: Sheet) -> list[str]:
    """Items that were not finished, with those who brought them."""
    return [credited(sheet, line.title, line.by) for line in lines]


def _plans(page: SummaryPage, sheet: Sheet) -> list[Piece]:
    """Who will try what; the friend stands at the end."""
    words = sheet.words
    friend = words.translate("Reports", "Friend who will ask")
    names = [kept_together(plan.friend) for plan in page.plans if plan.friend]
    column = min(FRIEND, widest(sheet, names))
    end = sheet.grid.measure - column
    start = sheet.rail + GUTTER
    blocks: list[Block] = []
    for plan in page.plans:
        what = Paragraph(tried(sheet, plan.what, plan.with_class), BODY, sheet.rtl)
        width = (end - GUTTER if names else sheet.grid.measure) - start
        cells = [
            Cell(Paragraph(kept_together(plan.name), STRONG, sheet.rtl), 0, sheet.rail),
            Cell(what, start, width),
        ]
        if plan.friend:
            name = Paragraph(kept_together(plan.friend), BODY, sheet.rtl, align=1)
            cells.append(Cell(name, end, column))
        blocks.append(Row(cells, sheet.rtl))
    heading = words.translate("Reports", "Who will try what")
    return under_heading(sheet, heading, ruled(blocks, dense=True), friend if names else "")


def _signed(sheet: Sheet) -> list[Piece]:
    """Lines to sign for the group and for the school, and room for the school's stamp, side by side."""
    words = sheet.words
    said = (
        words.translate("Reports", "Signed for the group"),
        words.translate("Reports", "Signed for the school"),
        words.translate("Reports", "Stamp of the school"),
    )
    wide = (sheet.grid.measure - 2 * GUTTER) / len(said)
    line, room = ((0, wide),), ()
    cells = [
        Cell(
            Stack(
                (
                    Paragraph(text, BODY, sheet.rtl),
                    WritingLine(_SIGNED if n < 2 else _STAMP, line if n < 2 else room, sheet.rtl),
                ),
                titled=True,
            ),
            n * (wide + GUTTER),
            wide,
        )
        for n, text in enumerate(said)
    ]
    return [Piece(Row(cells, sheet.rtl), 6 * mm, RULE, 2.8 * mm)]


def _next_time(page: SummaryPage, next_time: NextTime, sheet: Sheet) -> Block | None:
    words, formats = sheet.words, sheet.formats
    when = words.translate("Reports", "{day}, {time}").format(
        day=formats.whole_day(next_time.opens_at.date()),
        time=formats.time_range(next_time.opens_at, next_time.ends_at),
    )
    parts = (next_time.title, next_time.place)
    facts_ = [*parts, *who_does_what(sheet, next_time.roles)]
    if next_time.tea:
        tea, names = words.translate("Reports", "Tea"), people(sheet, next_time.tea)
        facts_.append(words.translate("Reports", "{role}: {names}").format(role=tea, names=names))
    lines: list[Block] = [Paragraph(when, LEAD_STRONG, sheet.rtl)]
    if any(facts_):
        lines.append(Paragraph(ended(sentences(facts_)), BODY, sheet.rtl))
    name = Paragraph(words.translate("Reports", "Next time"), BODY, sheet.rtl)
    if page.entry is None:
        return pair(sheet, name, Stack(lines, mm), sheet.rail)
    return with_code(sheet, [name, *lines], page.entry)
