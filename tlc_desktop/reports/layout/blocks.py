"""What stands on a page: paragraphs, and paragraphs beside and under each other.

Lengths are in points. A block is measured for a width, then painted with its upper left
corner at a point.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tlc_desktop.reports.layout.canvas import PdfCanvas
from tlc_desktop.reports.text.glyphs import GlyphLine
from tlc_desktop.reports.text.lines import Prepared, Size, Spans, fitted, spans

_CAPITALS = 0.71
_LEAST_LINES = 2
_LONGEST_LINE = 400


class Block(ABC):
    """Something of a fixed width that is painted, and may be parted in two.

    Attributes:
        first_baseline: From its top to the first line of text; 0 for a drawing.
        capitals: How high the capitals of that line are.
    """

    first_baseline = 0.0
    capitals = 0.0

    @property
    def white(self) -> float:
        """The white inside its top, over the capitals of its first line."""
        return self.first_baseline - self.capitals

    @abstractmethod
    def measure(self, width: float) -> float:
        """Fit into `width` and answer the height."""

    @abstractmethod
    def paint(self, canvas: PdfCanvas, x: float, top: float) -> None:
        """Draw on `canvas`, as last measured, the upper left corner at (`x`, `top`)."""

    def parted(self, width: float, room: float) -> "tuple[Block, Block] | None":
        """A part no higher than `room` and the rest; None when it cannot be parted so."""
        del width, room
        return None


class Paragraph(Block):
    """Plain text, or spans of it plain and bold, at the start of its width.

    Attributes:
        lines: As last measured.
    """

    def __init__(
        self,
        text: str | Iterable[tuple[str, bool]],
        size: Size,
        rtl: bool,
        *,
        align: float = 0,
        balanced: bool = False,
        most: float = 1e6,
    ) -> None:
        """Text in a `size`; nothing in it is markup.

        Args:
            text: As typed; line ends in it are kept.
            size: By its letters, Latin or Arabic.
            rtl: Whether the page runs right to left; the text's own direction is
                that of most of its words.
            align: 0 at the page's start, 1 at its end, 0.5 in the middle.
            balanced: Whether its lines are made even.
            most: The widest measure it takes.
        """
        super().__init__()
        self._text = spans(text, size.bold)
        self._size = size
        self._rtl = rtl
        self._align = align
        self._balanced = balanced
        self._most = most
        self._prepared: Prepared | None = None
        self._measured = -1.0
        self._own_width = 0.0
        self.lines: tuple[GlyphLine, ...] = ()
        self._points = self._leading = 0.0

    def measure(self, width: float) -> float:
        if self._measured != width:
            self._measured = self._own_width = width
            if self._prepared is None:
                self._prepared = Prepared(self._text, self._rtl)
                self._points, self._leading = self._size.of(self._prepared.arabic)
                self.capitals = _CAPITALS * self._points
                self.first_baseline = (self._leading + self.capitals) / 2
            ems = max(min(width, self._most) / self._points, 0.5)
            best = fitted(self._prepared, ems, self._balanced)
            self.lines = self._prepared.lines(best, self._points)
        return len(self.lines) * self._leading

    def paint(self, canvas: PdfCanvas, x: float, top: float) -> None:
        align = 1 - self._align if self._rtl else self._align
        y = top - self.first_baseline
        for line in self.lines:
            canvas.text(x + (self._own_width - line.width) * align, y, line)
            y -= self._leading

    def parted(self, width: float, room: float) -> "tuple[Paragraph, Paragraph] | None":
        self.measure(width)
        fit = int((room + 0.01) / self._leading)
        fit = min(fit, len(self.lines) - _LEAST_LINES)
        if fit < _LEAST_LINES:
            return None
        return self._part(self.lines[:fit]), self._part(self.lines[fit:])

    def first_line(self, width: float) -> "Paragraph":
        """Its first line alone, shortened to `width` by an ellipsis where it is longer."""
        if sum(len(piece) for piece, _ in self._text) > _LONGEST_LINE:
            self._text = _cut(self._text, _LONGEST_LINE)
            self._prepared, self._measured = None, -1
        self.measure(width)
        if len(self.lines) < 2 or self._prepared is None:
            return self
        taken = self._prepared.breaks(width / self._points)[0][1]
        while taken > 1:
            short = Paragraph(
                _cut(self._text, taken), self._size, self._rtl, align=self._align, most=self._most
            )
            short.measure(width)
            if len(short.lines) == 1:
                return short
            taken -= 1
        return self._part(self.lines[:1])

    def _part(self, lines: tuple[GlyphLine, ...]) -> "Paragraph":
        part = Paragraph(self._text, self._size, self._rtl, align=self._align, most=self._most)
        part.lines, part._prepared = lines, self._prepared
        part._points, part._leading = self._points, self._leading
        part.first_baseline, part.capitals = self.first_baseline, self.capitals
        part._measured = part._own_width = self._own_width
        return part


def _cut(text: Spans, most: int) -> Spans:
    """The first `most` characters of `text`, an ellipsis after them."""
    out: list[tuple[str, bool]] = []
    for piece, bold in text:
        out.append((piece[:most], bold))
        most -= len(piece)
        if most <= 0:
            break
    last, bold = out[-1]
    return (*out[:-1], (last.rstrip(" \u00a0·\u2068") + "…", bold))


class Stack(Block):
    """Blocks under each other, `gap` apart."""

    def __init__(self, blocks: Sequence[Block], gap: float = 0, *, titled: bool = False) -> None:
        """Blocks, of which the first is a title or not: no page ends with that."""
        super().__init__()
        self._blocks = tuple(blocks)
        self._gap = gap
        self._titled = titled
        self._heights: tuple[float, ...] = ()

    def measure(self, width: float) -> float:
        self._heights = tuple(block.measure(width) for block in self._blocks)
        if self._blocks:
            self.first_baseline = self._blocks[0].first_baseline
            self.capitals = self._blocks[0].capitals
        return sum(self._heights) + self._gap * max(len(self._blocks) - 1, 0)

    def paint(self, canvas: PdfCanvas, x: float, top: float) -> None:
        for block, height in zip(self._blocks, self._heights, strict=True):
            block.paint(canvas, x, top)
            top -= height + self._gap

    def parted(self, width: float, room: float) -> tuple[Block, Block] | None:
        self.measure(width)
        used = 0.0
        for i, height in enumerate(self._heights):
            if used + height > room:
                parts = self._blocks[i].parted(width, room - used)
                if parts:
                    first = [*self._blocks[:i], parts[0]]
                    rest = [parts[1], *self._blocks[i + 1 :]]
                elif i > self._titled:
                    first, rest = list(self._blocks[:i]), list(self._blocks[i:])
                else:
                    return None
                return Stack(first, self._gap, titled=self._titled), Stack(rest, self._gap)
            used += height + self._gap
        return None


@dataclass(frozen=True, slots=True)
class Cell:
    """A block in a row: where it starts, from the page's start, and how wide it is."""

    block: Block
    start: float
    width: float


class Row(Block):
    """Cells side by side on one first baseline; mirrored where the page runs right to left."""

    def __init__(self, cells: Sequence[Cell], rtl: bool, below: float = 0) -> None:
        super().__init__()
        self._cells = tuple(cells)
        self._rtl = rtl
        self._below = below
        self._measure = 0.0

    def measure(self, width: float) -> float:
        self._measure = width
        heights = [cell.block.measure(cell.width) for cell in self._cells]
        self.first_baseline = max((c.block.first_baseline for c in self._cells), default=0)
        self.capitals = max((c.block.capitals for c in self._cells), default=0)
        return self._below + max(
            (
                height + self.first_baseline - cell.block.first_baseline
                for height, cell in zip(heights, self._cells, strict=True)
            ),
            default=0,
        )

    def paint(self, canvas: PdfCanvas, x: float, top: float) -> None:
        for cell in self._cells:
            left = self._measure - cell.start - cell.width if self._rtl else cell.start
            down = self.first_baseline - cell.block.first_baseline
            cell.block.paint(canvas, x + left, top - down)

    def parted(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Part the cells that are too high; the first, which names the row, is repeated."""
        self.measure(width)
        first: list[Cell] = []
        rest: list[Cell] = []
        was_parted = False
        for i, cell in enumerate(self._cells):
            own = room - (self.first_baseline - cell.block.first_baseline)
            if cell.block.measure(cell.width) <= own:
                first.append(cell)
                if i == 0 and len(self._cells) > 1:
                    rest.append(cell)
            elif parts := cell.block.parted(cell.width, own):
                was_parted = True
                first.append(Cell(parts[0], cell.start, cell.width))
                rest.append(Cell(parts[1], cell.start, cell.width))
            else:
                return None
        if not was_parted:
            return None
        return Row(first, self._rtl), Row(rest, self._rtl, self._below)


class Boxed(Block):
    """A block in a box of its own."""

    def __init__(self, block: Block, across: float, down: float, line: float) -> None:
        super().__init__()
        self._block = block
        self._across = across
        self._down = down
        self._line = line
        self._size = (0.0, 0.0)

    def measure(self, width: float) -> float:
        height = self._block.measure(width - 2 * self._across) + 2 * self._down
        self.first_baseline = self.capitals = self._down + self._block.first_baseline
        self._size = (width, height)
        return height

    def paint(self, canvas: PdfCanvas, x: float, top: float) -> None:
        width, height = self._size
        canvas.setLineWidth(self._line)
        canvas.rect(x, top - height, width, height)
        self._block.paint(canvas, x + self._across, top - self._down)

    def parted(self, width: float, room: float) -> tuple[Block, Block] | None:
        parts = self._block.parted(width - 2 * self._across, room - 2 * self._down)
        if parts is None:
            return None
        first, rest = (Boxed(part, self._across, self._down, self._line) for part in parts)
        return first, rest


class Rule(Block):
    """A rule over the whole width, as high as it is wide."""

    def __init__(self, line: float) -> None:
        super().__init__()
        self._line = line
        self._length = 0.0

    def measure(self, width: float) -> float:
        self._length = width
        return self._line

    def paint(self, canvas: PdfCanvas, x: float, top: float) -> None:
        level(canvas, x, top - self._line / 2, self._length, self._line)


def level(canvas: PdfCanvas, x: float, y: float, length: float, width: float) -> None:
    """Draw a level rule from (`x`, `y`)."""
    canvas.setLineWidth(width)
    canvas.line(x, y, x + length, y)
