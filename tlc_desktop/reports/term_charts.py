"""The charts of a term, for its page and for the window alike; none is by person."""

from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO

from reportlab.lib.units import mm

from tlc_desktop.domain.ideas import IdeaState, Source
from tlc_desktop.domain.meetings import Origin
from tlc_desktop.domain.pages.ideas import FamilyLine, IdeaLine
from tlc_desktop.domain.pages.terms import TermMeeting, TermSummary
from tlc_desktop.domain.text import elided
from tlc_desktop.i18n.value_names import label
from tlc_desktop.reports.layout.blocks import Paragraph
from tlc_desktop.reports.layout.canvas import PdfCanvas
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
from tlc_desktop.reports.layout.family_chart import Kin, family_chart
from tlc_desktop.reports.layout.flow import Flow, Piece, under_heading
from tlc_desktop.reports.layout.sheet import BODY, Sheet
from tlc_desktop.reports.phrases import credits_of, origin, sentences

_BARS_TOGETHER = 8
_IN_A_BOX = 90
_ENDLESS = 1e6
_AIR = 4 * mm
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


def charts_pdf(term: TermSummary, sheet: Sheet) -> bytes:
    """All charts of a term under each other, on one page that is as high as they are; empty where there is none.

    For the window, which shows the very lines that are printed.
    """
    width = sheet.grid.measure
    flow = Flow(width, _ENDLESS, _ENDLESS, _ENDLESS)
    for piece in (
        *meetings_held(term.meetings, sheet),
        *minutes_for_learning(term.meetings, sheet),
        *whose_agenda(term, sheet),
        *ideas_became(term.ideas, sheet),
        *how_ideas_grew(term.family, sheet),
    ):
        flow.place(piece)
    if not flow.pages[-1]:
        return b""
    file, size = BytesIO(), (width + 2 * _AIR, flow.used + 2 * _AIR)
    canvas = PdfCanvas(file, size, term.name, str(sheet.words.language))
    for placed in flow.pages[-1]:
        placed.paint(canvas, _AIR, size[1] - _AIR, width)
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def meetings_held(meetings: Sequence[TermMeeting], sheet: Sheet) -> list[Piece]:
    """The meetings of a term on a line, six a row."""
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


def minutes_for_learning(meetings: Sequence[TermMeeting], sheet: Sheet) -> list[Piece]:
    """Minutes for learning, planned and actual, of each meeting that was held."""
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


def whose_agenda(term: TermSummary, sheet: Sheet) -> list[Piece]:
    """Where the items came from, in minutes."""
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


def ideas_became(ideas: Sequence[IdeaLine], sheet: Sheet) -> list[Piece]:
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


def how_ideas_grew(lines: Sequence[FamilyLine], sheet: Sheet) -> list[Piece]:
    """The largest family of ideas of the term."""
    kin: list[Kin] = []
    for line in lines:
        how = elided(credits_of(sheet, line.idea.credits), _IN_A_BOX)
        when = sheet.formats.month(line.idea.day)
        kin.append(Kin(elided(line.idea.title, _IN_A_BOX), sentences((how, when)), line.depth))
    pieces = [Piece(row, 0 if i else 4 * mm) for i, row in enumerate(family_chart(sheet, kin))]
    return under_heading(sheet, sheet.words.translate("Reports", "How one idea grew"), pieces)
