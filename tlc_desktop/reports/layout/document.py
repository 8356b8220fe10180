"""A report as pages: the frame every page has, and how pieces are broken over pages."""

import math
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from typing import TypeAlias

from reportlab.lib.units import mm

from tlc_desktop.domain.pages.letterhead import Letterhead
from tlc_desktop.domain.text import elided
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.value_names import label
from tlc_desktop.reports.layout.blocks import Block, Cell, Paragraph, Row, Rule, Stack, level
from tlc_desktop.reports.layout.canvas import PdfCanvas
from tlc_desktop.reports.layout.code import CodeCorner
from tlc_desktop.reports.layout.flow import Flow, Piece, PlacedPiece, place_next
from tlc_desktop.reports.layout.sheet import (
    BODY,
    GUTTER,
    HAIRLINE,
    HEAVY,
    LEAD_STRONG,
    OUTLINE,
    RULE,
    SECTION,
    SMALL_TITLE,
    STRONG,
    TITLE,
    Sheet,
)

WRITING_LINE = 9 * mm
_NOTES_FROM = 2  # lines
_OVER_NOTES = 6 * mm
# How much of the white between pieces stands where a page can be saved: as little as it takes.
_SQUEEZED = (0.8, 0.65, 0.5, 0.45)
_UNDER_FOOT = 1.5 * mm
_TITLE_MOST = 200
_CHAIRS = 12
_ANY_WIDTH = 1e4
# The footer runs with the page, whatever the script of the community's name.
_RUNS_LTR, _RUNS_RTL = "\u200e", "\u200f"


@dataclass(frozen=True, slots=True)
class Report:
    """Everything of a report but its paper.

    Attributes:
        kind: What it is, above the title.
        title: The page's title.
        aside: Stands beside the title on the pages after the first.
        head: Whom it is from and for.
        pieces: Under the title's rule, in order.
        notes: The heading of the lines that fill the last page; empty for none.
        foot: Stands whole at the foot of the last page, under a heavy rule.
        audience: Whom it is for, in the footer, where the letterhead's word is not meant.
        is_draft: Whether the footer says so.
        code: Of a page that comes back: it takes the ring's place.
        letterhead: Of a letter: whom it is from, in the place of kind and title.
        notes_wanted: How many lines for notes there are at least: the page turns for them.
    """

    kind: str
    title: str
    aside: str
    head: Letterhead
    pieces: Sequence[Piece]
    notes: str = ""
    foot: Block | None = None
    audience: str | None = None
    is_draft: bool = False
    code: str = ""
    letterhead: Block | None = None
    notes_wanted: int = 0


def report_pdf(report: Report, sheet: Sheet) -> bytes:
    """`report` on `sheet`, the same bytes for the same values."""
    report = _with_foot_that_fits(report, sheet)
    pages = _paginated(report, sheet)
    file = BytesIO()
    title = elided(" ".join(report.title.split()) or report.kind, _TITLE_MOST)
    canvas = PdfCanvas(file, sheet.grid.sheet, title, str(sheet.words.language), sheet.grid.copies)
    footer = _Footer(report, sheet)
    for number, page in enumerate(pages, 1):
        last = number == len(pages)
        _paint(canvas, report, sheet, page, number)
        footer.paint(canvas, number, len(pages))
        if last:
            _paint_end(canvas, report, sheet, page, number == 1)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def page_count(report: Report, sheet: Sheet) -> int:
    """How many pages `report` takes on `sheet`."""
    return len(_paginated(_with_foot_that_fits(report, sheet), sheet))


def _with_foot_that_fits(report: Report, sheet: Sheet) -> Report:
    """A foot over half a page high runs on with the rest."""
    grid = sheet.grid
    if report.foot is None or _foot_height(report.foot, grid.measure) <= grid.room / 2:
        return report
    last = Piece(report.foot, 6 * mm, HEAVY, 4 * mm)
    return replace(report, foot=None, pieces=[*report.pieces, last])


Pages: TypeAlias = list[list[PlacedPiece]]


def _paginated(report: Report, sheet: Sheet) -> Pages:
    """The pages: with less white where that saves one, the last never with the foot alone."""
    pages, share = _flowed(report, sheet), 1.0
    if len(pages) > 1 and len(tightest := _flowed(report, sheet, _SQUEEZED[-1])) < len(pages):
        tried = ((_flowed(report, sheet, share), share) for share in _SQUEEZED)
        pages, share = next(made for made in tried if len(made[0]) == len(tightest))
    return pages if pages[-1] or len(pages) == 1 else _with_company(report, sheet, pages, share)


def _with_company(report: Report, sheet: Sheet, pages: Pages, share: float) -> Pages:
    """The pages where the foot stood alone: the section before it comes along, or some lines."""
    headings = [p.piece.block for p in pages[-2][1:] if p.piece.rule == RULE]
    for block in reversed(headings):
        pieces = [replace(p, turns=True) if p.block is block else p for p in report.pieces]
        made = _flowed(replace(report, pieces=pieces), sheet, share)
        if len(made) == len(pages) and made[-1]:
            return made
    room = sheet.grid.room
    shorter = (_flowed(report, sheet, share, room * part / 12) for part in range(1, 10))
    return next((made for made in shorter if made[-1]), pages)


def _flowed(report: Report, sheet: Sheet, share: float = 1, less: float = 0) -> Pages:
    """The pages with a `share` of the white between pieces, each `less` high than it could be."""
    grid = sheet.grid
    room = grid.room - less
    continued = room - _continued(report, sheet)
    splits = sheet.is_small or share < 1
    flow = Flow(grid.measure, room, continued, 0 if splits else grid.room / 2)
    pieces = [*_title(report, sheet), *report.pieces]
    waiting = deque(piece.squeezed(share) for piece in pieces) if share < 1 else deque(pieces)
    while waiting:
        place_next(flow, waiting)
    needs = _notes_wanted(report, sheet)
    if report.foot is not None:
        needs += _foot_height(report.foot, grid.measure) + 6 * mm * share
    if flow.left + less < needs and flow.pages[-1]:
        flow.turn()
    return flow.pages


def _title(report: Report, sheet: Sheet) -> list[Piece]:
    """The head of the first page: kind, title, ring or code, a heavy rule; of a letter whom it is from."""
    grid = sheet.grid
    text = report.title.strip() or report.kind
    kind = Paragraph(report.kind, STRONG, sheet.rtl)
    # Measured for itself: what the corner stands level with is as wide as it likes.
    corner, wide = _corner(report, sheet, Paragraph(report.kind, STRONG, sheet.rtl))
    width = grid.measure - wide - 2 * GUTTER
    end = Cell(corner, grid.measure - wide, wide)
    if report.letterhead is not None:
        return [Piece(Row((Cell(report.letterhead, 0, width), end), sheet.rtl))]
    title = Paragraph(text, SMALL_TITLE if sheet.is_small else TITLE, sheet.rtl)
    title.measure(width)
    if len(title.lines) > 2:
        title = Paragraph(text, LEAD_STRONG, sheet.rtl)
    said = Cell(Stack((kind, title), 0.3 * mm), 0, width)
    block = Row((said, end), sheet.rtl)
    gap = (4.9 if sheet.rtl else 3.4) * mm
    return [Piece(block), Piece(Rule(HEAVY), gap, keeps=1)]


def _corner(report: Report, sheet: Sheet, kind: Paragraph) -> tuple[Block, float]:
    """What stands at the end of the title, and how wide it is."""
    if report.code:
        code = CodeCorner(report.code, sheet.rtl)
        return _AtCapitals(code, kind), code.wide
    ring = sheet.grid.ring
    return _AtCapitals(_Ring(ring), kind), ring


class _AtCapitals(Block):
    """A drawing beside a text, its upper edge level with the capitals."""

    def __init__(self, drawing: Block, text: Block) -> None:
        super().__init__()
        self._drawing = drawing
        self._text = text

    def measure(self, width: float) -> float:
        self._text.measure(_ANY_WIDTH)
        self.first_baseline = self._text.first_baseline
        self.capitals = self._text.capitals
        return self._drawing.measure(width)

    def paint(self, canvas: PdfCanvas, x: float, top: float) -> None:
        self._drawing.paint(canvas, x, top - self.white)


class _Ring(Block):
    """Twelve open circles: chairs, nobody at the head."""

    def __init__(self, across: float) -> None:
        super().__init__()
        self._across = across

    def measure(self, width: float) -> float:
        del width
        return self._across

    def paint(self, canvas: PdfCanvas, x: float, top: float) -> None:
        radius = self._across * 0.088
        middle = self._across / 2
        canvas.setLineWidth(OUTLINE)
        for chair in range(_CHAIRS):
            angle = 2 * math.pi * chair / _CHAIRS
            away = middle - radius - OUTLINE / 2
            canvas.circle(
                x + middle + away * math.sin(angle),
                top - middle + away * math.cos(angle),
                radius,
            )


def _paint(
    canvas: PdfCanvas, report: Report, sheet: Sheet, page: Sequence[PlacedPiece], number: int
) -> None:
    grid = sheet.grid
    top = grid.height - grid.top
    if number > 1:
        _paint_continued(canvas, report, sheet, top)
        top -= _continued(report, sheet)
    for placed in page:
        placed.paint(canvas, grid.side, top, grid.measure)
    if not sheet.is_small:
        x, middle = (grid.width - 12.5 * mm if sheet.rtl else 10 * mm), grid.height / 2
        level(canvas, x, middle, 2.5 * mm, HAIRLINE)


def _continuation(report: Report, sheet: Sheet) -> tuple[Paragraph, Paragraph]:
    measure = sheet.grid.measure
    title = Paragraph(report.title.strip() or report.kind, STRONG, sheet.rtl)
    aside = Paragraph(report.aside, BODY, sheet.rtl, align=1)
    return (
        title.first_line(measure * 0.55 - GUTTER),
        aside.first_line(measure * 0.45),
    )


def _continued(report: Report, sheet: Sheet) -> float:
    """How high the head of the pages after the first is."""
    title, aside = _continuation(report, sheet)
    measure = sheet.grid.measure
    return max(title.measure(measure), aside.measure(measure)) + RULE + 5.5 * mm


def _paint_continued(canvas: PdfCanvas, report: Report, sheet: Sheet, top: float) -> None:
    grid = sheet.grid
    title, aside = _continuation(report, sheet)
    start = grid.measure * 0.55
    row = Row((Cell(title, 0, start - GUTTER), Cell(aside, start, grid.measure - start)), sheet.rtl)
    height = row.measure(grid.measure)
    top += row.white
    row.paint(canvas, grid.side, top)
    level(canvas, grid.side, top - height - mm, grid.measure, RULE)


class _Footer:
    """Whom the pages are from and for, and which page of how many each is."""

    def __init__(self, report: Report, sheet: Sheet) -> None:
        words, head = sheet.words, report.head
        said = [
            label(head.audience, words) if report.audience is None else report.audience,
            words.translate("Reports", "draft") if report.is_draft else "",
            words.translate("Reports", "sample") if head.is_sample else "",
        ]
        self._own = f"{_RUNS_RTL if sheet.rtl else _RUNS_LTR}{isolate(head.community)}"
        self._said = ([head.school, *said], [*said, head.school])
        self._sheet = sheet
        # By the width it is cut to: that of the pages' numbers differs little.
        self._cut: dict[int, Paragraph] = {}

    def paint(self, canvas: PdfCanvas, number: int, count: int) -> None:
        sheet, grid, formats = self._sheet, self._sheet.grid, self._sheet.formats
        level(canvas, grid.side, grid.footer, grid.measure, HAIRLINE)
        page = sheet.words.translate("Reports", "Page {number} of {count}").format(
            number=formats.number(number), count=formats.number(count)
        )
        which = Paragraph(page, BODY, sheet.rtl, align=1)
        which.measure(grid.measure)
        end = math.ceil(which.lines[0].width) + 1
        start = grid.measure - end
        who = self._cut.get(end)
        if who is None:
            who = self._cut[end] = self._who(start - GUTTER)
        row = Row((Cell(who, 0, start - GUTTER), Cell(which, start, end)), sheet.rtl)
        row.measure(grid.measure)
        baseline = grid.footer - (4.4 if sheet.is_small else 5.1) * mm
        row.paint(canvas, grid.side, baseline + row.first_baseline)

    def _who(self, width: float) -> Paragraph:
        """Whom they are from and for; where there is no room for all, the school is cut."""
        whole, short = (
            Paragraph(
                (
                    (self._own, True),
                    ("".join(f" · {isolate(text)}" for text in said if text.strip()), False),
                ),
                BODY,
                self._sheet.rtl,
            )
            for said in self._said
        )
        whole.measure(width)
        return whole if len(whole.lines) == 1 else short.first_line(width)


def _foot_height(foot: Block, width: float) -> float:
    """From its heavy rule to the lower bound of the text, white under it included."""
    return foot.measure(width) - foot.white + HEAVY + 4 * mm + _UNDER_FOOT


def _paint_end(
    canvas: PdfCanvas, report: Report, sheet: Sheet, page: Sequence[PlacedPiece], is_first: bool
) -> None:
    """The foot of the last page, and lines for notes between it and the text."""
    grid = sheet.grid
    used = max(
        (placed.top + placed.piece.block.measure(grid.measure) for placed in page), default=0
    )
    top = grid.height - grid.top - (0 if is_first else _continued(report, sheet)) - used
    end = grid.footer
    if report.foot is not None:
        height = _foot_height(report.foot, grid.measure)
        y = grid.bottom + height
        level(canvas, grid.side, y - HEAVY / 2, grid.measure, HEAVY)
        report.foot.paint(canvas, grid.side, y - HEAVY - 4 * mm + report.foot.white)
        end = y + 9 * mm
    if report.notes:
        _paint_notes(canvas, report, sheet, (top, end))


def _notes_heading(report: Report, sheet: Sheet) -> tuple[Paragraph, float]:
    """What stands over the lines for notes, and how high it is from the rule over it."""
    heading = Paragraph(report.notes, SECTION, sheet.rtl)
    height = heading.measure(sheet.grid.measure)
    return heading, 2.2 * mm + height - heading.white


def _notes_wanted(report: Report, sheet: Sheet) -> float:
    """How much room there has to be for notes."""
    if not report.notes_wanted:
        return 0
    return _OVER_NOTES + _notes_heading(report, sheet)[1] + report.notes_wanted * WRITING_LINE


def _paint_notes(
    canvas: PdfCanvas, report: Report, sheet: Sheet, between: tuple[float, float]
) -> None:
    """A heading, and lines 9 mm apart or a little more, the last at the lower bound; two at least."""
    grid = sheet.grid
    over, end = between[0] - _OVER_NOTES, between[1]
    heading, height = _notes_heading(report, sheet)
    top = over - height
    count = int((top - end) / WRITING_LINE)
    if count < _NOTES_FROM:
        return
    level(canvas, grid.side, over, grid.measure, RULE)
    heading.paint(canvas, grid.side, over - 2.2 * mm + heading.white)
    pitch = (top - end) / count
    for line in range(1, count + 1):
        level(canvas, grid.side, top - line * pitch, grid.measure, HAIRLINE)
