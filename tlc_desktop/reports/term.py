"""The summary of a term, for one of three audiences."""

from collections.abc import Sequence
from dataclasses import replace

from reportlab.lib.units import mm

from tlc_desktop.domain.ideas import IdeaState, Source
from tlc_desktop.domain.meetings import Origin
from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.pages.ideas import FamilyLine, IdeaLine
from tlc_desktop.domain.pages.terms import TermMeeting, TermSummary
from tlc_desktop.domain.text import elided
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.value_names import label
from tlc_desktop.reports.layout.blocks import Block, Cell, Paragraph, Row, Stack
from tlc_desktop.reports.layout.charts import (
    Bars,
    Legend,
    Meetings,
    Minutes,
    Pattern,
    Share,
    Squares,
    Whose,
)
from tlc_desktop.reports.layout.document import Report, report_pdf
from tlc_desktop.reports.layout.family_chart import Kin, family_chart
from tlc_desktop.reports.layout.flow import Piece, bullets, pair, texts, under_heading
from tlc_desktop.reports.layout.sheet import (
    BODY,
    GUTTER,
    LEAD,
    LEAD_MEASURE,
    LEAD_STRONG,
    Sheet,
)
from tlc_desktop.reports.phrases import (
    credits_of,
    ended,
    idea_said,
    origin,
    people,
    sentences,
)
from tlc_desktop.reports.text.lines import Spans

_BARS_TOGETHER = 8
_IN_A_BOX = 90
_QUOTATIONS = 2
_MARKS = ' \u00a0«»“”"'  # said in marks already, it stands in ours
_STATES = (
    (IdeaState.KEPT, Pattern.DIAGONAL),
    (IdeaState.ADAPTED, Pattern.SQUARES),
    (IdeaState.BEING_TRIED, Pattern.UPRIGHT),
    (IdeaState.SAID, Pattern.EMPTY),
    (IdeaState.RESTING, Pattern.DASHED),
)
_ORIGINS = (
    (Origin.MEMBER, Pattern.DIAGONAL),
    (Origin.GROUP, Pattern.EMPTY),
    (Origin.FACILITATOR, Pattern.UPRIGHT),
    (Origin.OUTSIDE, Pattern.SQUARES),
)


def term_pdf(term: TermSummary, sheet: Sheet) -> bytes:
    """The summary of a term as a PDF; a section with nothing in it is left out.

    What each one said and tried, line by line, is in the annex, and so is what the group's
    own ideas say, which it knows.
    """
    words = sheet.words
    ours = term.head.audience is Audience.GROUP
    rest = [idea for idea in term.ideas if idea.state is IdeaState.RESTING]
    kept = [idea for idea in term.ideas if idea.state in (IdeaState.KEPT, IdeaState.ADAPTED)]
    pieces = [
        *_opening(term, sheet),
        *_meetings(term.meetings, sheet),
        *_minutes(term.meetings, sheet),
        *_whose(term, sheet),
        *_told(term.meetings, sheet),
        *_became(term.ideas, sheet),
        *_family(term.family, sheet),
        *_by_title(sheet, words.translate("Reports", "What we left for now, with thanks"), rest),
        *under_heading(
            sheet,
            words.translate("Reports", "Questions still open"),
            bullets(sheet, term.questions),
        ),
        *_by_title(
            sheet, words.translate("Reports", "What we tried and kept"), kept, has_words=not ours
        ),
        *_quotations(term, sheet),
        *under_heading(
            sheet, words.translate("Reports", "Thank you"), texts(sheet, (sentences(term.thanks),))
        ),
    ]
    report = Report(
        kind=words.translate("Reports", "Summary of our term"),
        title=term.name,
        aside=term.head.community,
        head=term.head,
        pieces=pieces,
        foot=_next_term(term, sheet),
    )
    return report_pdf(report, sheet)


def _opening(term: TermSummary, sheet: Sheet) -> list[Piece]:
    pieces: list[Piece] = []
    if term.question.strip():
        lead = Paragraph(term.question, LEAD, sheet.rtl, balanced=True, most=LEAD_MEASURE)
        pieces.append(Piece(lead, 5 * mm))
    wished = sheet.words.translate("Reports", "Names appear here only as their owners wished.")
    if term.head.audience is Audience.GROUP:
        wished = ""
    return [*pieces, *texts(sheet, (term.purpose, wished))]


def _meetings(meetings: Sequence[TermMeeting], sheet: Sheet) -> list[Piece]:
    words = sheet.words
    shown = [
        (sheet.formats.short_day(meeting.day), elided(meeting.title, _IN_A_BOX), meeting.held)
        for meeting in meetings
    ]
    pieces = [
        Piece(Meetings(sheet, shown[i : i + Meetings.ROW]), 5 * mm)
        for i in range(0, len(shown), Meetings.ROW)
    ]
    if pieces and not all(meeting.held for meeting in meetings):
        entries = (
            (words.translate("Reports", "held"), Pattern.DIAGONAL),
            (words.translate("Reports", "planned, not held"), Pattern.DASHED),
        )
        pieces[-1] = replace(pieces[-1], keeps=1)
        pieces.append(Piece(Legend(sheet, entries), 4 * mm))
    return under_heading(sheet, words.translate("Reports", "Our meetings"), pieces)


def _minutes(meetings: Sequence[TermMeeting], sheet: Sheet) -> list[Piece]:
    words, formats = sheet.words, sheet.formats
    held = [meeting for meeting in meetings if meeting.held]
    if not held or not any(m.learning_planned or m.learning_real for m in held):
        return []
    lengths = {meeting.minutes for meeting in held}
    length = max(lengths)
    sentence = words.translate("Reports", "Planned and actual, in minutes.")
    if len(lengths) == 1:
        sentence = words.translate(
            "Reports", "Planned and actual, of %n minutes each time.", None, length, formats
        )
    bars = [Bars(formats.short_day(m.day), m.learning_planned, m.learning_real) for m in held]
    charts = [
        Piece(Minutes(sheet, bars[i : i + _BARS_TOGETHER], length), 3 * mm)
        for i in range(0, len(bars), _BARS_TOGETHER)
    ]
    entries = (
        (words.translate("Reports", "planned"), Pattern.EMPTY),
        (words.translate("Reports", "actual"), Pattern.DIAGONAL),
    )
    charts[-1] = replace(charts[-1], keeps=1)
    legend = Piece(Legend(sheet, entries, Minutes.START), 3 * mm)
    pieces = [Piece(Paragraph(sentence, BODY, sheet.rtl), 3.5 * mm, keeps=1), *charts, legend]
    return under_heading(sheet, words.translate("Reports", "Time for learning (minutes)"), pieces)


def _whose(term: TermSummary, sheet: Sheet) -> list[Piece]:
    words = sheet.words
    minutes = dict(term.whose)
    shares = [
        Share(
            origin(sheet, value),
            minutes.get(value, 0),
            sheet.formats.number(minutes.get(value, 0)),
            pattern,
        )
        for value, pattern in _ORIGINS
        if minutes.get(value, 0) > 0
    ]
    if not shares:
        return []
    sentence = words.translate(
        "Reports", "All items of the term by where they came from, in minutes."
    )
    pieces = [
        Piece(Paragraph(sentence, BODY, sheet.rtl), 3.5 * mm, keeps=1),
        Piece(Whose(sheet, shares), 3 * mm),
    ]
    return under_heading(
        sheet, words.translate("Reports", "Where did the items come from?"), pieces
    )


def _became(ideas: Sequence[IdeaLine], sheet: Sheet) -> list[Piece]:
    """Squares by source and state; each stands for more ideas where they are many."""
    words, formats = sheet.words, sheet.formats
    counts = {
        source: [
            (sum(i.source is source and i.state is state for i in ideas), pattern)
            for state, pattern in _STATES
        ]
        for source in Source
        if any(idea.source is source for idea in ideas)
    }
    if not counts:
        return []
    unit = 1
    while any(
        sum(-(-count // unit) for count, _ in row) > Squares.most(sheet) for row in counts.values()
    ):
        unit *= 10
    sentence = words.translate("Reports", "One square is one idea.")
    if unit > 1:
        sentence = words.translate("Reports", "One square is up to %n ideas.", None, unit, formats)
    charts = [
        Piece(Squares(sheet, label(source, words), [(-(-n // unit), p) for n, p in row]), 4 * mm)
        for source, row in counts.items()
    ]
    # A chart is not split: each row keeps those under it.
    charts = [replace(row, keeps=len(charts) - i) for i, row in enumerate(charts)]
    entries = [(label(state, words), pattern) for state, pattern in _STATES]
    pieces = [
        Piece(Paragraph(sentence, BODY, sheet.rtl), 3.5 * mm, keeps=len(charts) + 1),
        *charts,
        Piece(Legend(sheet, entries, Squares.start(sheet)), 5 * mm),
    ]
    heading = words.translate("Reports", "Ideas: where they came from, what became of them")
    head, *rest = under_heading(sheet, heading, pieces)
    return [replace(head, keeps=len(rest)), *rest]


def _family(lines: Sequence[FamilyLine], sheet: Sheet) -> list[Piece]:
    kin: list[Kin] = []
    for line in lines:
        how = elided(credits_of(sheet, line.idea.credits), _IN_A_BOX)
        when = sheet.formats.month(line.idea.day)
        kin.append(Kin(elided(line.idea.title, _IN_A_BOX), sentences((how, when)), line.depth))
    pieces = [Piece(row, 0 if i else 4 * mm) for i, row in enumerate(family_chart(sheet, kin))]
    return under_heading(sheet, sheet.words.translate("Reports", "How one idea grew"), pieces)


def _told(meetings: Sequence[TermMeeting], sheet: Sheet) -> list[Piece]:
    """What each meeting held said of itself."""
    paragraphs: list[Spans] = []
    for meeting in meetings:
        told = sentences((meeting.intention, meeting.summary))
        if meeting.held and told:
            day, title = sheet.formats.day_month(meeting.day), ended(isolate(meeting.title))
            paragraphs.append(((f"{day} · {title} ", True), (told, False)))
    heading = sheet.words.translate("Reports", "Meeting by meeting")
    return under_heading(sheet, heading, texts(sheet, paragraphs))


def _by_title(
    sheet: Sheet, heading: str, ideas: Sequence[IdeaLine], *, has_words: bool = True
) -> list[Piece]:
    """Ideas, each in a paragraph that begins with its title: their words, and whose they are."""
    paragraphs = [idea_said(sheet, idea, has_words=has_words) for idea in ideas]
    return under_heading(sheet, heading, texts(sheet, paragraphs))


def _quotations(term: TermSummary, sheet: Sheet) -> list[Piece]:
    """Two at most, beside each other, each with its credit."""
    shown = [text for text in term.quotations if text.strip()][:_QUOTATIONS]
    if not shown:
        return []
    column = (sheet.grid.measure - 2 * GUTTER) / 2
    cells: list[Cell] = []
    for i, text in enumerate(shown):
        quoted = sheet.formats.quote(text.strip(_MARKS))
        whose = Paragraph(people(sheet, _who_said(term, text)), BODY, sheet.rtl)
        block = Stack((Paragraph(quoted, LEAD, sheet.rtl, balanced=True), whose), mm)
        cells.append(Cell(block, i * (column + 2 * GUTTER), column))
    heading = sheet.words.translate("Reports", "In our own words")
    return under_heading(sheet, heading, [Piece(Row(cells, sheet.rtl), 3.5 * mm)])


def _who_said(term: TermSummary, quoted: str) -> Sequence[str]:
    """Whose a quotation is: of something said, or of a line told of a try-out."""
    for line in term.said:
        if line.text == quoted:
            return line.by
    return next(((line.name,) for line in term.tryouts if quoted in line.words), ())


def _next_term(term: TermSummary, sheet: Sheet) -> Block | None:
    if term.next_term is None:
        return None
    name, day = term.next_term
    words = sheet.words
    begins = words.translate("Reports", "We begin again on {day}").format(
        day=sheet.formats.whole_day(day)
    )
    lines = [
        Paragraph(begins, LEAD_STRONG, sheet.rtl),
        Paragraph(name, BODY, sheet.rtl),
    ]
    label_ = Paragraph(words.translate("Reports", "Next term"), BODY, sheet.rtl)
    return pair(sheet, label_, Stack(lines, mm), sheet.rail)
