"""Questions to talk about, and where the group is: blank, to fill in together."""

from collections.abc import Sequence

from reportlab.lib.units import mm

from tlc_desktop.domain.pages.reflections import ReflectionPage
from tlc_desktop.domain.stages import Stage
from tlc_desktop.i18n.value_names import label, what_it_means
from tlc_desktop.reports.layout.blocks import Block, Cell, Paragraph, Row, Stack
from tlc_desktop.reports.layout.document import WRITING_LINE, Report, report_pdf
from tlc_desktop.reports.layout.flow import Piece, lead
from tlc_desktop.reports.layout.sheet import BODY, GUTTER, RULE, SECTION, STRONG, Sheet
from tlc_desktop.reports.layout.writing import WritingLine

# Lines: under a question, under each of the words, for what who has, for what comes next.
_LINES, _LINES_SMALL = (4, 4, 6, 3), (2, 3, 4, 2)


def reflection_pdf(page: ReflectionPage, sheet: Sheet) -> bytes:
    """A set of questions as a PDF, each with lines; then four words side by side, and what who has."""
    words = sheet.words
    kind = words.translate("Reports", "Questions to talk about")
    report = Report(
        kind=kind,
        title=page.title,
        aside=kind,
        head=page.head,
        pieces=[
            *lead(sheet, page.aim),
            *_questions(page, sheet),
            *_where(sheet),
            *_have(sheet),
            *_next_thing(sheet),
        ],
    )
    return report_pdf(report, sheet)


def _questions(page: ReflectionPage, sheet: Sheet) -> list[Piece]:
    count, *_ = _counts(sheet)
    pieces: list[Piece] = []
    for question in page.questions:
        pieces.append(Piece(Paragraph(question, SECTION, sheet.rtl), 6 * mm, keeps=count))
        pieces += _lines(sheet, count)
    return pieces


def _counts(sheet: Sheet) -> tuple[int, int, int, int]:
    return _LINES_SMALL if sheet.is_small else _LINES


def _lines(sheet: Sheet, count: int, columns: int = 1) -> list[Piece]:
    line = WritingLine(WRITING_LINE, _columns(sheet, columns), sheet.rtl)
    return [Piece(line, follows=True) for _ in range(count)]


def _columns(sheet: Sheet, count: int) -> list[tuple[float, float]]:
    """Columns of one width: where each starts, and how wide it is."""
    wide = (sheet.grid.measure - GUTTER * (count - 1)) / count
    return [(n * (wide + GUTTER), wide) for n in range(count)]


def _beside(sheet: Sheet, blocks: Sequence[Block]) -> Row:
    places = _columns(sheet, len(blocks))
    return Row([Cell(b, *at) for b, at in zip(blocks, places, strict=True)], sheet.rtl)


def _heading(text: str, sheet: Sheet, keeps: int) -> Piece:
    return Piece(Paragraph(text, SECTION, sheet.rtl), 7 * mm, RULE, 2.2 * mm, keeps=keeps)


def _where(sheet: Sheet) -> list[Piece]:
    """Four words, none before another; the group places itself in its own."""
    words = sheet.words
    said = words.translate(
        "Reports", "One of these words, if one fits. None of them comes before another."
    )
    stages = [
        Stack(
            (
                Paragraph(label(stage, words), STRONG, sheet.rtl),
                Paragraph(what_it_means(stage, words), BODY, sheet.rtl),
            )
        )
        for stage in Stage
    ]
    _, count, *_ = _counts(sheet)
    keeps = count + 2
    return [
        _heading(words.translate("Reports", "Where are we, in our own words?"), sheet, keeps),
        Piece(Paragraph(said, BODY, sheet.rtl), mm, keeps=keeps - 1),
        Piece(_beside(sheet, stages), 3 * mm, keeps=count),
        *_lines(sheet, count, len(stages)),
    ]


def _have(sheet: Sheet) -> list[Piece]:
    words = sheet.words
    _, _, count, _ = _counts(sheet)
    both = (words.translate("Reports", "Our pupils have"), words.translate("Reports", "We have"))
    labels = [Paragraph(text, STRONG, sheet.rtl) for text in both]
    heading = words.translate("Reports", "What we give our pupils, and what we have ourselves")
    return [
        _heading(heading, sheet, count + 1),
        Piece(_beside(sheet, labels), 3 * mm, keeps=count),
        *_lines(sheet, count, len(labels)),
    ]


def _next_thing(sheet: Sheet) -> list[Piece]:
    said = sheet.words.translate("Reports", "The next small thing")
    *_, count = _counts(sheet)
    return [_heading(said, sheet, count), *_lines(sheet, count)]
