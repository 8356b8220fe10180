"""What follows what on the pages of a report, and where pages break."""

import math
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from reportlab.lib.units import mm

from tlc_desktop.reports.layout.blocks import Block, Cell, Paragraph, Row, Rule, Stack, level
from tlc_desktop.reports.layout.canvas import PdfCanvas
from tlc_desktop.reports.layout.sheet import (
    BODY,
    GUTTER,
    HAIRLINE,
    LEAD,
    LEAD_MEASURE,
    RULE,
    SECTION,
    STRONG,
    Sheet,
)
from tlc_desktop.reports.text.lines import Size, Spans

_UNDER_LABELS = 3.4 * mm


@dataclass(frozen=True, slots=True)
class Piece:
    """A block in the flow of a report.

    Attributes:
        gap: White above it, in points; not at the top of a page. White is measured from
            the foot of the last line above to the capitals of its first line.
        rule: Width of a rule above it; not at the top of a page.
        under_rule: White between that rule and it.
        keeps: How many pieces after it stay on its page.
        labels: What is repeated above it at the top of a page.
        follows: Whether its first line follows the one above as in one paragraph.
        turns: Whether a page begins with it.
    """

    block: Block
    gap: float = 0
    rule: float = 0
    under_rule: float = 0
    keeps: int = 0
    labels: "Piece | None" = None
    follows: bool = False
    turns: bool = False

    def squeezed(self, share: float) -> "Piece":
        """The same with a share of the white above it, a heading with one row under it at least."""
        gap, under, keeps = self.gap * share, self.under_rule * share, min(self.keeps, 1)
        return replace(self, gap=gap, under_rule=under, keeps=keeps)

    @property
    def above(self) -> float:
        return self.gap + self.rule + self.under_rule

    @property
    def white(self) -> float:
        """The white inside its block's top that the white above it counts in."""
        return 0 if self.follows else self.block.white


@dataclass(frozen=True, slots=True)
class PlacedPiece:
    """A piece on a page, the top of its block so far below the top of the text."""

    piece: Piece
    top: float
    has_rule: bool

    def paint(self, canvas: PdfCanvas, x: float, top: float, width: float) -> None:
        """Draw it, and the rule above it, where the text begins at (`x`, `top`)."""
        y = top - self.top
        if self.has_rule:
            white = self.piece.under_rule - self.piece.block.white
            level(canvas, x, y + white + self.piece.rule / 2, width, self.piece.rule)
        self.piece.block.paint(canvas, x, y)


@dataclass(slots=True)
class Flow:
    """Pages being filled.

    Attributes:
        first_room: The height of the text on the first page; `room` on the others.
        whole: A piece up to this height is never split.
    """

    width: float
    first_room: float
    room: float
    whole: float
    pages: list[list[PlacedPiece]] = field(default_factory=lambda: [[]])
    used: float = 0

    @property
    def left(self) -> float:
        return (self.room if len(self.pages) > 1 else self.first_room) - self.used

    def turn(self) -> None:
        self.pages.append([])
        self.used = 0

    def place(self, piece: Piece) -> None:
        at_top = not self.pages[-1]
        height = piece.block.measure(self.width)
        self.used += -piece.block.white if at_top else piece.above - piece.white
        self.pages[-1].append(PlacedPiece(piece, self.used, bool(piece.rule) and not at_top))
        self.used += height


def _kept(flow: Flow, piece: Piece) -> float:
    """The room that a piece needs to begin in: for all of it, or for its first lines."""
    height = piece.block.measure(flow.width)
    if height > flow.whole:
        few, some = flow.room / 12, min(height, flow.room / 6)
        height = few if piece.block.parted(flow.width, few) else some
    return piece.above - piece.white + height


def _following(flow: Flow, waiting: Iterable[Piece], keeps: int) -> float:
    """The room for the next pieces that stay on a page, with those that they keep there."""
    room = 0.0
    for i, piece in enumerate(waiting):
        if i >= keeps:
            break
        room += _kept(flow, piece)
        keeps = max(keeps, i + 1 + piece.keeps)
    return room


def place_next(flow: Flow, waiting: deque[Piece]) -> None:
    """Place the first piece that waits, a part of it, or turn the page."""
    piece = waiting.popleft()
    if piece.turns and flow.pages[-1]:
        flow.turn()
    at_top = not flow.pages[-1]
    shown = replace(piece, turns=False)
    if at_top and piece.labels is not None:
        flow.place(piece.labels)
        shown = replace(shown, gap=_UNDER_LABELS, rule=0, under_rule=0, follows=False)
    height = shown.block.measure(flow.width)
    room = flow.left + (shown.white - shown.above if flow.pages[-1] else shown.block.white)
    following = _following(flow, waiting, piece.keeps)
    if height + following <= room or (at_top and height <= room):
        flow.place(shown)
        return
    if height > flow.whole and (parts := shown.block.parted(flow.width, room)):
        flow.place(replace(shown, block=parts[0]))
        waiting.appendleft(replace(piece, block=parts[1], turns=False))
        return
    if at_top:
        flow.place(shown)
        return
    waiting.appendleft(replace(piece, turns=False))
    flow.turn()


def under_heading(
    sheet: Sheet, heading: str, rows: Sequence[Piece], end: str = "", gap: float = 6 * mm
) -> list[Piece]:
    """A heading under a rule, and what stands under it; nothing where that is empty.

    `end` is the label of an end column, beside the heading.
    """
    if not rows:
        return []
    title = Paragraph(heading, SECTION, sheet.rtl)
    measure = sheet.grid.measure
    block: Block = title
    if end:
        half = measure / 2
        cells = (
            Cell(title, 0, half),
            Cell(Paragraph(end, BODY, sheet.rtl, align=1), half, half),
        )
        block = Row(cells, sheet.rtl)
    head = Piece(block, gap, RULE, 2.2 * mm, keeps=min(2, len(rows)))
    first, *others = [row if row.labels else replace(row, labels=Piece(block)) for row in rows]
    return [head, replace(first, rule=0, under_rule=0), *others]


def ruled(blocks: Sequence[Block], *, dense: bool = False, first: float = 3.5 * mm) -> list[Piece]:
    """Blocks with hairlines between them; the first stands `first` points under what is above."""
    below, above = (1.9 * mm, 2.8 * mm) if dense else (2.5 * mm, 3.4 * mm)
    return [
        Piece(block, below, HAIRLINE, above) if i else Piece(block, first)
        for i, block in enumerate(blocks)
    ]


def texts(sheet: Sheet, paragraphs: Sequence[str | Spans], first: float = 3.5 * mm) -> list[Piece]:
    """Paragraphs under each other, each a piece; empty ones are left out."""
    kept = [text for text in paragraphs if not isinstance(text, str) or text.strip()]
    return [
        Piece(Paragraph(text, BODY, sheet.rtl), 0.8 * mm if i else first, follows=i > 0)
        for i, text in enumerate(kept)
    ]


def lead(sheet: Sheet, text: str, gap: float = 5 * mm) -> list[Piece]:
    """A text in large letters, its lines about equally long; nothing where it is blank."""
    if not text.strip():
        return []
    return [Piece(Paragraph(text, LEAD, sheet.rtl, balanced=True, most=LEAD_MEASURE), gap)]


def dashed(sheet: Sheet, text: str, size: Size = BODY, indent: float = 5 * mm) -> Row:
    """A text after a dash."""
    said = Cell(Paragraph(text, size, sheet.rtl), indent, sheet.grid.measure - indent)
    return Row((Cell(Paragraph("–", size, sheet.rtl), 0, indent), said), sheet.rtl)


def bullets(sheet: Sheet, items: Sequence[str]) -> list[Piece]:
    """A dash before each item."""
    blocks = [dashed(sheet, item) for item in items]
    return [Piece(block, 0 if i else 3.5 * mm, follows=i > 0) for i, block in enumerate(blocks)]


def widest(sheet: Sheet, texts: Sequence[str]) -> float:
    """How wide the longest of some texts is, each on a line of its own."""
    width = 0.0
    for text in texts:
        paragraph = Paragraph(text, BODY, sheet.rtl)
        paragraph.measure(sheet.grid.measure)
        width = max(width, *(line.width for line in paragraph.lines))
    return math.ceil(width) + 1


def facts(sheet: Sheet, columns: Sequence[tuple[str, str | Block, float]]) -> list[Piece]:
    """Labels over bold values, or over a block; each column has a share of the width. Empty ones are left out."""
    kept = [(name, value, share) for name, value, share in columns if value]
    if not kept:
        return []
    whole = sheet.grid.measure - GUTTER * (len(kept) - 1)
    total = sum(share for _, _, share in kept)
    cells: list[Cell] = []
    at = 0.0
    for name, value, share in kept:
        width = whole * share / total
        shown = Paragraph(value, STRONG, sheet.rtl) if isinstance(value, str) else value
        cells.append(Cell(Stack((Paragraph(name, BODY, sheet.rtl), shown)), at, width))
        at += width + GUTTER
    return [Piece(Row(cells, sheet.rtl))]


def pair(sheet: Sheet, name: Block, main: Block, rail: float) -> Row:
    """A name at the page's start, and what it names beside it."""
    start = rail + GUTTER
    return Row((Cell(name, 0, rail), Cell(main, start, sheet.grid.measure - start)), sheet.rtl)


class _Labels(Stack):
    """Labels over columns and the rule under them: no page ends between the two."""

    def parted(self, width: float, room: float) -> None:
        del width, room


def column_labels(row: Row) -> Piece:
    """Labels over columns, closed by a rule; give it to the rows for pages to repeat."""
    return Piece(_Labels((row, Rule(RULE)), 1.2 * mm), 5 * mm, keeps=2)


def labelled(head: Piece, under: Sequence[Piece]) -> list[Piece]:
    """Column labels and the rows under them, repeated where the rows run over a page."""
    if not under:
        return []
    own = replace(head, keeps=0)
    first, *others = [row if row.labels else replace(row, labels=own) for row in under]
    return [head, replace(first, gap=_UNDER_LABELS), *others]
