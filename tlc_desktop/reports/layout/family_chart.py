"""The family of an idea: boxes in columns, joined by right-angled lines."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from reportlab.lib.units import mm

from tlc_desktop.reports.layout.blocks import Block, Stack
from tlc_desktop.reports.layout.canvas import PdfCanvas
from tlc_desktop.reports.layout.charts import Drawing
from tlc_desktop.reports.layout.sheet import OUTLINE, Sheet

_BOX, _APART, _BETWEEN = 50 * mm, 14 * mm, 5 * mm
_PADDING = 2.4 * mm


@dataclass(frozen=True, slots=True)
class Kin:
    """An idea of the family; `depth` 0 is the first, and parents come before children."""

    title: str
    how: str
    depth: int


@dataclass(slots=True)
class _Place:
    row: int
    column: int
    parent: int | None


@dataclass(slots=True)
class _Lines:
    """What runs through a row beside its boxes.

    Attributes:
        up: Gutters whose line comes from the row above to a box of this one.
        through: Gutters whose line runs on to the row below.
        passing: Gutters whose line comes from above and goes on without a box.
        drops: Columns whose box is continued at the start of a row below.
        from_above: The column such a row is continued from.
        inner: Whether the line of such rows comes from above, and whether it goes on.
        is_inner_child: Whether this row is one of them, but not the first.
    """

    up: set[int] = field(default_factory=set[int])
    through: set[int] = field(default_factory=set[int])
    passing: set[int] = field(default_factory=set[int])
    drops: set[int] = field(default_factory=set[int])
    from_above: int | None = None
    inner: tuple[bool, bool] = (False, False)
    is_inner_child: bool = False


def family_chart(sheet: Sheet, kin: Sequence[Kin]) -> list[Block]:
    """The rows of a family tree, which may stand on more than one page.

    A child stands beside its parent; the next one under it. A family deeper than the
    page is wide goes on below, indented by one column.
    """
    columns = int((sheet.grid.measure + _APART + 0.1) / (_BOX + _APART))
    places = _places([one.depth for one in kin], columns)
    if not places:
        return []
    rows = [_Lines() for _ in range(places[-1].row + 1)]
    first: dict[int, int] = {}
    for place in places:
        if place.parent is None:
            continue
        parent = places[place.parent]
        if place.column <= parent.column:
            _wrap(rows, place.row, parent, first.setdefault(place.parent, place.row))
        elif place.row > parent.row:
            rows[parent.row].through.add(parent.column)
            for row in range(parent.row + 1, place.row):
                rows[row].passing.add(parent.column)
            rows[place.row].up.add(parent.column)
    return [
        _FamilyRow(
            sheet,
            {p.column: kin[i] for i, p in enumerate(places) if p.row == number},
            lines,
            number == len(rows) - 1,
        )
        for number, lines in enumerate(rows)
    ]


def _wrap(rows: list[_Lines], row: int, parent: _Place, first: int) -> None:
    """Join a row that goes on below with its parent, or with the `first` row that does."""
    if row == first:
        rows[parent.row].drops.add(parent.column)
        rows[row].from_above = parent.column
        return
    rows[first].inner = (rows[first].inner[0], True)
    for between in range(first + 1, row):
        rows[between].inner = (True, True)
    rows[row].inner = (True, rows[row].inner[1])
    rows[row].is_inner_child = True


def _places(depths: Sequence[int], columns: int) -> list[_Place]:
    places: list[_Place] = []
    line: list[int] = []
    row = -1
    for i, depth in enumerate(depths):
        del line[depth:]
        parent = line[-1] if line else None
        if parent is None:
            row += 1
            places.append(_Place(row, 0, None))
        else:
            column = places[parent].column + 1
            wraps = column >= columns
            if wraps or parent != i - 1:
                row += 1
            places.append(_Place(row, 1 if wraps else column, parent))
        line.append(i)
    return places


class _FamilyRow(Drawing):
    def __init__(self, sheet: Sheet, boxes: dict[int, Kin], lines: _Lines, is_last: bool) -> None:
        super().__init__(sheet)
        self._lines = lines
        self._is_last = is_last
        self._boxes = {
            column: Stack((self._text(kin.title, bold=True), self._text(kin.how)))
            for column, kin in boxes.items()
        }
        self._tall = 0.0

    def measure(self, width: float) -> float:
        self._measured = width
        inner = _BOX - 2 * _PADDING
        self._tall = max(box.measure(inner) for box in self._boxes.values()) + 2 * _PADDING
        return self._above + self._tall + (0 if self._is_last else _BETWEEN)

    @property
    def _above(self) -> float:
        return 0 if self._lines.from_above is None else _BETWEEN

    def paint(self, canvas: PdfCanvas, x: float, top: float) -> None:
        over = top - self._above
        middle = over - self._tall / 2
        foot = over - self._tall - (0 if self._is_last else _BETWEEN)
        canvas.setLineWidth(OUTLINE)
        for column, stack in self._boxes.items():
            left = self._left(x, column * (_BOX + _APART), _BOX)
            canvas.rect(left, over - self._tall, _BOX, self._tall)
            stack.paint(canvas, left + _PADDING, over - _PADDING)
            if column - 1 in self._boxes:
                self._level(canvas, x, middle, (column * (_BOX + _APART) - _APART, _APART))
        lines = self._lines
        for gutter in lines.up | lines.passing | lines.through:
            at = gutter * (_BOX + _APART) + _BOX + _APART / 2
            upper = top if gutter in lines.up or gutter in lines.passing else middle
            lower = foot if gutter in self._running else middle
            edge = self._left(x, at, 0)
            canvas.line(edge, upper, edge, lower)
            if gutter in lines.up:
                self._level(canvas, x, middle, (at, _APART / 2))
        self._continue(canvas, x, (top, over, middle, foot))

    @property
    def _running(self) -> set[int]:
        return self._lines.through | self._lines.passing

    def _continue(
        self, canvas: PdfCanvas, x: float, heights: tuple[float, float, float, float]
    ) -> None:
        """The lines of a family that goes on below."""
        top, over, middle, foot = heights
        for column in self._lines.drops:
            centre = self._left(x, column * (_BOX + _APART) + _BOX / 2, 0)
            canvas.line(centre, over - self._tall, centre, foot)
        start = _BOX + _APART * 0.8
        edge = self._left(x, start, 0)
        comes, goes = self._lines.inner
        upper, lower = (top if comes else middle), (foot if goes else middle)
        if self._lines.from_above is not None:
            turn = upper = (top + over) / 2
            centre = self._lines.from_above * (_BOX + _APART) + _BOX / 2
            end = self._left(x, centre, 0)
            canvas.line(end, top, end, turn)
            self._level(canvas, x, turn, (start, centre - start))
        if upper != lower:
            canvas.line(edge, upper, edge, lower)
        if self._lines.from_above is not None or self._lines.is_inner_child:
            self._level(canvas, x, middle, (start, _APART * 0.2))

    def _level(self, canvas: PdfCanvas, x: float, y: float, run: tuple[float, float]) -> None:
        left = self._left(x, run[0], run[1])
        canvas.line(left, y, left + run[1], y)
