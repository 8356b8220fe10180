"""The annex to a term's summary: what each one said and tried, line by line, for those who want it.

No name stands in a column, and none gives the order: nobody is counted here.
"""

from collections.abc import Sequence

from reportlab.lib.units import mm

from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.pages.meetings import SaidLine
from tlc_desktop.domain.pages.terms import TermSummary, TryOutLine
from tlc_desktop.domain.text import fold
from tlc_desktop.reports.layout.blocks import Block, Paragraph, Stack
from tlc_desktop.reports.layout.document import Report, report_pdf
from tlc_desktop.reports.layout.flow import Piece, bullets, ruled, texts, under_heading
from tlc_desktop.reports.layout.sheet import BODY, Sheet
from tlc_desktop.reports.phrases import (
    credited,
    idea_said,
    said_by,
    sentences,
    tried,
    with_answer,
)


def annex_pdf(term: TermSummary, sheet: Sheet) -> bytes:
    """The annex as a PDF; what each one said and tried is in it for the group alone."""
    words = sheet.words
    ours = term.head.audience is Audience.GROUP
    report = Report(
        kind=words.translate("Reports", "Annex to the summary of our term"),
        title=term.name,
        aside=term.head.community,
        head=term.head,
        pieces=[
            *_tryouts(term.tryouts if ours else (), sheet),
            *under_heading(
                sheet,
                words.translate("Reports", "What we decided and said"),
                bullets(sheet, [said_by(sheet, line) for line in _said(term) if ours]),
            ),
            *under_heading(
                sheet,
                words.translate("Reports", "Our ideas of the term"),
                texts(sheet, [idea_said(sheet, idea) for idea in term.ideas]),
            ),
        ],
    )
    return report_pdf(report, sheet)


def _said(term: TermSummary) -> list[SaidLine]:
    """What was said, without the questions and thanks that stand in the summary."""
    elsewhere = {*term.questions, *term.thanks}
    return [line for line in term.said if line.text not in elsewhere]


def _tryouts(tryouts: Sequence[TryOutLine], sheet: Sheet) -> list[Piece]:
    """By the ideas they come from: the name ends the paragraph that its owner told."""
    blocks: list[Block] = []
    for line in sorted(tryouts, key=lambda line: (fold(line.idea), fold(line.what))):
        what = tried(sheet, line.what, line.with_class)
        told = sentences(line.words)
        spans = with_answer(
            sheet, line.answer, what if told else credited(sheet, what, (line.name,))
        )
        parts = [Paragraph(spans, BODY, sheet.rtl)]
        if told:
            parts.append(Paragraph(credited(sheet, told, (line.name,)), BODY, sheet.rtl))
        blocks.append(Stack(parts, 0.3 * mm, titled=True))
    heading = sheet.words.translate("Reports", "Who tried what")
    return under_heading(sheet, heading, ruled(blocks, dense=True))
