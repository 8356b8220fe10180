"""The summary of a term, for one of three audiences."""

from collections.abc import Sequence
from datetime import date

from reportlab.lib.units import mm

from tlc_desktop.domain.ideas import IdeaState
from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.pages.ideas import IdeaLine
from tlc_desktop.domain.pages.terms import TermMeeting, TermSummary
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.reports.layout.blocks import Block, Cell, Paragraph, Row, Stack
from tlc_desktop.reports.layout.document import Report, report_pdf
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
    ended,
    idea_said,
    people,
    sentences,
)
from tlc_desktop.reports.term_charts import (
    how_ideas_grew,
    ideas_became,
    meetings_held,
    minutes_for_learning,
    whose_agenda,
)
from tlc_desktop.reports.text.lines import Spans

_QUOTATIONS = 2
_MARKS = ' \u00a0«»“”"'  # said in marks already, it stands in ours


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
        *meetings_held(term.meetings, sheet),
        *minutes_for_learning(term.meetings, sheet),
        *whose_agenda(term, sheet),
        *_told(term.meetings, sheet),
        *ideas_became(term.ideas, sheet),
        *how_ideas_grew(term.family, sheet),
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
        foot=begins_again(term.next_term, sheet),
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
        whose = Paragraph(people(sheet, _who_said(term, text)), BODY, sheet.rtl)
        block = Stack((Paragraph(quoted(text, sheet), LEAD, sheet.rtl, balanced=True), whose), mm)
        cells.append(Cell(block, i * (column + 2 * GUTTER), column))
    heading = sheet.words.translate("Reports", "In our own words")
    return under_heading(sheet, heading, [Piece(Row(cells, sheet.rtl), 3.5 * mm)])


def _who_said(term: TermSummary, said: str) -> Sequence[str]:
    """Whose a quotation is: of something said, or of a line told of a try-out."""
    for line in term.said:
        if line.text == said:
            return line.by
    return next(((line.name,) for line in term.tryouts if said in line.words), ())


def quoted(text: str, sheet: Sheet) -> str:
    """A text in the marks of the page's language; those that it has are not said twice."""
    return sheet.formats.quote(text.strip(_MARKS))


def begins_again(next_term: tuple[str, date] | None, sheet: Sheet) -> Block | None:
    """When the next term begins, and what it is called; nothing where that is not known."""
    if next_term is None:
        return None
    name, day = next_term
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
