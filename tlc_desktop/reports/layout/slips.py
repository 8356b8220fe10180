"""Sheets of slips: how a sheet is cut, what stands in each place, and where the scissors go.

All are set on an A4 or a Letter sheet; two halves of a sheet are cut up like a whole one.
"""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO

from reportlab.lib.units import mm

from tlc_desktop.reports.layout.blocks import Block
from tlc_desktop.reports.layout.canvas import PdfCanvas
from tlc_desktop.reports.layout.flow import Flow, Piece, PlacedPiece, place_next
from tlc_desktop.reports.layout.sheet import Sheet

_EDGE, _CUT, _UNDER_CUT = 10 * mm, 8 * mm, 6.5 * mm  # what text keeps from each
_OVER_FOOT = 2.5 * mm
_ENDLESS = 1e6


@dataclass(frozen=True, slots=True)
class Cells:
    """How a sheet is cut: so many places across, and down; text keeps `side` from its edges."""

    across: int
    down: int
    side: float = 11 * mm


QUARTERS = Cells(2, 2)
BANDS = Cells(1, 3, 12 * mm)
EIGHTHS = Cells(2, 4)


@dataclass(frozen=True, slots=True)
class SlipRoom:
    """How a slip is set.

    Attributes:
        width: Of its text.
        line: How far lines to write on are apart.
        fewer: So many lines are left out where there are several.
        is_page: Whether it has a page of its own.
    """

    width: float
    line: float
    fewer: int = 0
    is_page: bool = False


@dataclass(frozen=True, slots=True)
class CutSlip:
    """What stands on one slip, set in any of the ways; its foot stands at the foot of its place."""

    pieces: Callable[[SlipRoom], Sequence[Piece]]
    foot: Callable[[SlipRoom], Block] | None = None


# From the roomiest to the closest: lines apart, lines left out, share of the white between pieces.
_WAYS = (
    (9 * mm, 0, 1.0),
    (8.5 * mm, 0, 1.0),
    (8 * mm, 0, 1.0),
    (8 * mm, 0, 0.8),
    (8 * mm, 0, 0.6),
    (8 * mm, 1, 0.8),
    (8 * mm, 1, 0.5),
)


@dataclass(frozen=True, slots=True)
class _Set:
    """A slip that has been set: its pieces from the top, and its foot, this high."""

    placed: Sequence[PlacedPiece]
    foot: Block | None = None
    foot_height: float = 0


@dataclass(slots=True)
class _Cut:
    """A sheet that is cut up: what begins in which place, and which places are taken.

    Attributes:
        slips: By column and row; those in `tall` take the place below, too.
    """

    cells: Cells
    slips: dict[tuple[int, int], _Set] = field(default_factory=dict[tuple[int, int], _Set])
    tall: set[tuple[int, int]] = field(default_factory=set[tuple[int, int]])

    def free(self) -> list[tuple[int, int]]:
        """The free places, in reading order."""
        taken = {*self.slips, *((column, row + 1) for column, row in self.tall)}
        places = ((c, r) for r in range(self.cells.down) for c in range(self.cells.across))
        return [place for place in places if place not in taken]

    def take(self, made: _Set, places: int) -> bool:
        """Put a slip into the first place that has room for it, if one has."""
        free = self.free()
        fits = (p for p in free if places == 1 or (p[0], p[1] + 1) in free)
        place = next(fits, None)
        if place is None:
            return False
        self.slips[place] = made
        if places == 2:
            self.tall.add(place)
        return True


def slips_pdf(
    title: str, slips: Sequence[CutSlip], blank: CutSlip | None, sheet: Sheet, cells: Cells
) -> bytes:
    """Slips on sheets to be cut up; `blank` fills the places that are left over.

    A long text takes two places, then a page of its own after the others.
    """
    press = _Press(sheet, cells)
    sheets: list[_Cut] = []
    pages: list[Sequence[PlacedPiece]] = []
    for slip in slips:
        for places in (1, 2):
            if made := press.set(slip, places):
                if not any(each.take(made, places) for each in sheets):
                    sheets.append(_Cut(cells))
                    sheets[-1].take(made, places)
                break
        else:
            pages += press.paged(slip)
    if blank and (filling := press.set(blank, 1)):
        for each in sheets:
            each.slips.update(dict.fromkeys(each.free(), filling))
    return press.printed(title, sheets, pages)


class _Press:
    """Sets slips for one kind of sheet, and draws them."""

    def __init__(self, sheet: Sheet, cells: Cells) -> None:
        self._sheet = sheet
        self._cells = cells
        self._wide, self._high = sorted(sheet.grid.sheet)
        self._cell = (self._wide / cells.across, self._high / cells.down)
        inner = 2 * cells.side if cells.across == 1 else cells.side + _CUT
        self._measure = self._cell[0] - inner
        self._made: dict[tuple[CutSlip, int], _Set | None] = {}

    def set(self, slip: CutSlip, places: int) -> _Set | None:
        """A slip in one or two places; None where it does not fit. Slips alike are set once."""
        key = slip, places
        if key not in self._made:
            self._made[key] = self._set(slip, self._room(places))
        return self._made[key]

    def _room(self, places: int) -> float:
        """How high a slip may be, wherever on the sheet it stands; two places may reach its foot."""
        return self._cell[1] * places - _EDGE - (_CUT if places == 1 else _EDGE)

    def _set(self, slip: CutSlip, room: float) -> _Set | None:
        for line, fewer, share in _WAYS:
            setting = SlipRoom(self._measure, line, fewer)
            flow = Flow(setting.width, _ENDLESS, _ENDLESS, 0)
            waiting = [piece.squeezed(share) for piece in slip.pieces(setting)]
            for piece in waiting:
                flow.place(piece)
            # A code's square stands higher than the capitals beside it.
            used = flow.used + waiting[0].block.white
            foot = slip.foot(setting) if slip.foot else None
            height = foot.measure(setting.width) if foot else 0
            if used + height + (_OVER_FOOT * share - foot.white if foot else 0) <= room:
                return _Set(flow.pages[0], foot, height)
        return None

    def paged(self, slip: CutSlip) -> Iterator[Sequence[PlacedPiece]]:
        """A slip on pages of its own, as many as it takes."""
        setting = SlipRoom(self._wide - 2 * self._cells.side, _WAYS[0][0], is_page=True)
        room = self._high - 2 * _EDGE - 4 * mm
        flow = Flow(setting.width, room, room, 0)
        waiting = deque(slip.pieces(setting))
        if slip.foot:
            waiting.append(Piece(slip.foot(setting), 2 * _OVER_FOOT))
        while waiting:
            place_next(flow, waiting)
        yield from flow.pages

    def printed(
        self, title: str, sheets: Sequence[_Cut], pages: Sequence[Sequence[PlacedPiece]]
    ) -> bytes:
        file = BytesIO()
        size = self._wide, self._high
        canvas = PdfCanvas(file, size, title, str(self._sheet.words.language))
        for each in sheets:
            for place, made in each.slips.items():
                self._paint(canvas, made, place, 1 + (place in each.tall))
            self._paint_cuts(canvas, each)
            canvas.showPage()
        for placed in pages:
            side = self._cells.side
            self._paint_pieces(canvas, placed, (side, self._high - _EDGE), self._wide - 2 * side)
            canvas.showPage()
        canvas.save()
        return file.getvalue()

    def _paint(self, canvas: PdfCanvas, made: _Set, place: tuple[int, int], places: int) -> None:
        column, row = place
        from_left = self._cells.across - 1 - column if self._sheet.rtl else column
        x = from_left * self._cell[0] + (_CUT if from_left else self._cells.side)
        top = self._high - row * self._cell[1] - (_UNDER_CUT if row else _EDGE)
        self._paint_pieces(canvas, made.placed, (x, top), self._measure)
        if made.foot:
            made.foot.paint(canvas, x, top - self._room(places) + made.foot_height)

    def _paint_pieces(
        self,
        canvas: PdfCanvas,
        placed: Sequence[PlacedPiece],
        at: tuple[float, float],
        width: float,
    ) -> None:
        top = at[1] - placed[0].piece.block.white
        for piece in placed:
            piece.paint(canvas, at[0], top, width)

    def _paint_cuts(self, canvas: PdfCanvas, sheet: _Cut) -> None:
        """Straight across the sheet, but for slips that take two places."""
        wide, high = self._cell
        for column in range(1, self._cells.across):
            canvas.cut_down(column * wide)
        for row in range(1, self._cells.down):
            cut = [(c, row - 1) not in sheet.tall for c in range(self._cells.across)]
            for first, last in _stretches(cut[::-1] if self._sheet.rtl else cut):
                start = first * wide or _EDGE
                end = min((last + 1) * wide, self._wide - _EDGE)
                canvas.cut_across(self._high - row * high, start, end)


def _stretches(cut: Sequence[bool]) -> list[tuple[int, int]]:
    """The first and the last of each stretch of columns that are cut."""
    found: list[tuple[int, int]] = []
    for column, here in enumerate(cut):
        if here and found and found[-1][1] == column - 1:
            found[-1] = (found[-1][0], column)
        elif here:
            found.append((column, column))
    return found
