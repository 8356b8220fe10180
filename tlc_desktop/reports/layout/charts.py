# pyright: reportUnknownMemberType=false
# (ReportLab's stubs say too little)
"""Charts of outlines and hatching: black only, nothing filled, mirrored with the page.

All are about the group and its ideas; none is by person.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from reportlab.lib.units import mm

from tlc_desktop.reports.layout.blocks import Block, Paragraph
from tlc_desktop.reports.layout.canvas import PdfCanvas
from tlc_desktop.reports.layout.sheet import BODY, HAIRLINE, OUTLINE, STRONG, TIMES, Sheet

_SWATCH = (5 * mm, 4 * mm)


class Pattern(Enum):
    """How a shape is told from another, in the order they are given out."""

    DIAGONAL = "diagonal"
    EMPTY = "empty"
    UPRIGHT = "upright"
    SQUARES = "squares"
    DASHED = "dashed"


@dataclass(frozen=True, slots=True)
class Share:
    """A segment of a bar: its word, its length in any unit, the number to show."""

    word: str
    length: int
    shown: str
    pattern: Pattern


def pattern_box(
    canvas: PdfCanvas, x: float, y: float, size: tuple[float, float], pattern: Pattern
) -> None:
    """A box in `pattern`, its lower left corner at (`x`, `y`)."""
    width, height = size
    canvas.saveState()
    if pattern not in (Pattern.EMPTY, Pattern.DASHED):
        path = canvas.beginPath()
        path.rect(x, y, width, height)
        _hatch(canvas, path, (x, y, width, height), pattern)
    canvas.setLineWidth(OUTLINE)
    if pattern is Pattern.DASHED:
        canvas.setDash(2.6, 2)
    canvas.rect(x, y, width, height)
    canvas.restoreState()


def disc(canvas: PdfCanvas, x: float, y: float, radius: float, pattern: Pattern) -> None:
    """A circle in `pattern` about (`x`, `y`)."""
    canvas.saveState()
    if pattern not in (Pattern.EMPTY, Pattern.DASHED):
        path = canvas.beginPath()
        path.circle(x, y, radius)
        _hatch(canvas, path, (x - radius, y - radius, 2 * radius, 2 * radius), pattern)
    canvas.setLineWidth(OUTLINE)
    if pattern is Pattern.DASHED:
        canvas.setDash(2.6, 2)
    canvas.circle(x, y, radius)
    canvas.restoreState()


def _hatch(
    canvas: PdfCanvas, clip: object, area: tuple[float, float, float, float], pattern: Pattern
) -> None:
    x, y, width, height = area
    lines: list[tuple[float, float, float, float]] = []
    if pattern is Pattern.DIAGONAL:
        step = 1.06 * mm * 2**0.5
        lines = [(x + at - height, y, x + at, y + height) for at in _steps(step, width + height)]
    else:
        step = (1.2 if pattern is Pattern.UPRIGHT else 1.5) * mm
        lines = [(x + at, y, x + at, y + height) for at in _steps(step, width)]
        if pattern is Pattern.SQUARES:
            lines += [(x, y + at, x + width, y + at) for at in _steps(step, height)]
    canvas.saveState()
    canvas.clipPath(clip, stroke=0, fill=0)
    canvas.setLineWidth(HAIRLINE)
    canvas.lines(lines)
    canvas.restoreState()


def _steps(step: float, end: float) -> list[float]:
    return [step * n for n in range(1, int(end / step) + 1) if step * n < end - 0.1]


class Drawing(Block):
    """A block that mirrors what it draws: places are given from the page's start."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self._sheet = sheet
        self._measured = 0.0

    def _box(
        self,
        canvas: PdfCanvas,
        at: tuple[float, float],
        size: tuple[float, float],
        pattern: Pattern,
    ) -> None:
        """A box whose upper corner at the start is `at`: the block's left end, and the top."""
        pattern_box(canvas, at[0], at[1] - size[1], size, pattern)

    def _left(self, x: float, start: float, width: float) -> float:
        """Where something `width` wide stands that is `start` from the page's start."""
        return x + (self._measured - start - width if self._sheet.rtl else start)

    def _text(self, text: str, bold: bool = False, align: float = 0) -> Paragraph:
        return Paragraph(text, STRONG if bold else BODY, self._sheet.rtl, align=align)


class Strip(Drawing):
    """The shape of a meeting: a segment for each item, its minutes below."""

    HEIGHT = 5 * mm
    LEAST = 6 * mm
    MOST = 12

    def __init__(self, sheet: Sheet, shares: Sequence[Share], start: float) -> None:
        super().__init__(sheet)
        self._shares = tuple(shares)
        self._start = start
        self._labels = tuple(self._text(share.shown, align=0.5) for share in shares)

    @classmethod
    def fits(cls, shares: Sequence[Share], width: float) -> bool:
        """Whether every segment is wide enough to be seen and labelled."""
        total = sum(share.length for share in shares)
        return 0 < len(shares) <= cls.MOST and all(
            share.length * width >= cls.LEAST * total for share in shares
        )

    def measure(self, width: float) -> float:
        self._measured = width
        return self.HEIGHT + 0.7 * mm + max(label.measure(20 * mm) for label in self._labels)

    def paint(self, canvas: PdfCanvas, x: float, top: float) -> None:
        whole = self._measured - self._start
        total = sum(share.length for share in self._shares)
        at = self._start
        for share, label in zip(self._shares, self._labels, strict=True):
            width = whole * share.length / total
            left = self._left(x, at, width)
            self._box(canvas, (left, top), (width, self.HEIGHT), share.pattern)
            label.measure(width)
            label.paint(canvas, left, top - self.HEIGHT - 0.7 * mm)
            at += width


class Whose(Drawing):
    """One bar; word and number under each segment, the last set to the end."""

    HEIGHT = 7 * mm

    def __init__(self, sheet: Sheet, shares: Sequence[Share]) -> None:
        super().__init__(sheet)
        self._shares = tuple(share for share in shares if share.length > 0)
        self._labels: list[tuple[Paragraph, Paragraph, float, float]] = []

    def measure(self, width: float) -> float:
        """Labels stand under the start of their segments, pushed apart where they would meet."""
        self._measured = width
        total = sum(share.length for share in self._shares)
        self._labels = []
        least = width / max(len(self._shares), 1) / 1.6
        at = 0.0
        free = 0.0
        for i, share in enumerate(self._shares):
            is_last = 0 < i == len(self._shares) - 1
            left_over = (len(self._shares) - 1 - i) * least
            start = min(max(at, free), width - left_over - least)
            at += width * share.length / total
            room = width - start if is_last else max(min(at, width - left_over) - start, least)
            align = 1 if is_last else 0
            word = self._text(share.word, align=align)
            number = self._text(share.shown, bold=True, align=align)
            self._labels.append((word, number, start, room - 2 * mm * (not is_last)))
            free = start + room
        lows = [w.measure(room) + n.measure(room) for w, n, _, room in self._labels]
        return self.HEIGHT + mm + max(lows, default=0)

    def paint(self, canvas: PdfCanvas, x: float, top: float) -> None:
        total = sum(share.length for share in self._shares)
        at = 0.0
        for share, (word, number, start, room) in zip(self._shares, self._labels, strict=True):
            width = self._measured * share.length / total
            left = self._left(x, at, width)
            self._box(canvas, (left, top), (width, self.HEIGHT), share.pattern)
            at += width
            below = top - self.HEIGHT - mm
            place = self._left(x, start, room)
            height = word.measure(room)
            word.paint(canvas, place, below)
            number.measure(room)
            number.paint(canvas, place, below - height)


class Meetings(Drawing):
    """Up to six meetings on a line: held hatched, others dashed with their reason."""

    ROW = 6
    RADIUS = 3.5 * mm

    def __init__(self, sheet: Sheet, meetings: Sequence[tuple[str, str, bool]]) -> None:
        """Each meeting is its day, its title or the reason, and whether it was held."""
        super().__init__(sheet)
        self._meetings = tuple(
            (self._text(day, bold=True, align=0.5), self._text(title, align=0.5), held)
            for day, title, held in meetings
        )

    def measure(self, width: float) -> float:
        self._measured = width
        column = width / self.ROW - 2 * mm
        heights = [day.measure(column) + text.measure(column) for day, text, _ in self._meetings]
        return 2 * self.RADIUS + 1.5 * mm + max(heights, default=0)

    def paint(self, canvas: PdfCanvas, x: float, top: float) -> None:
        column = self._measured / self.ROW
        middle = top - self.RADIUS
        for i, (day, title, held) in enumerate(self._meetings):
            left = self._left(x, i * column, column)
            centre = left + column / 2
            if i:
                towards = 1 if self._sheet.rtl else -1
                canvas.setLineWidth(OUTLINE)
                canvas.line(
                    centre + towards * self.RADIUS,
                    middle,
                    centre + towards * (column - self.RADIUS),
                    middle,
                )
            pattern = Pattern.DIAGONAL if held else Pattern.DASHED
            disc(canvas, centre, middle, self.RADIUS, pattern)
            below = top - 2 * self.RADIUS - 1.5 * mm
            day.paint(canvas, left + mm, below)
            title.paint(canvas, left + mm, below - day.measure(column - 2 * mm))


class Legend(Drawing):
    """What each pattern means, starting where the data start."""

    def __init__(
        self, sheet: Sheet, entries: Sequence[tuple[str, Pattern]], start: float = 0
    ) -> None:
        super().__init__(sheet)
        self._entries = tuple((self._text(word), pattern) for word, pattern in entries)
        self._start = start
        self._places: list[tuple[float, float, float]] = []

    def measure(self, width: float) -> float:
        self._measured = width
        self._places = []
        at, down, line = self._start, 0.0, 0.0
        for word, _ in self._entries:
            height = word.measure(width - self._start - 6.5 * mm)
            own = 6.5 * mm + max((shown.width for shown in word.lines), default=0)
            if at > self._start and at + own > width:
                at, down = self._start, down + line
            self._places.append((at, down, own))
            at += own + 6 * mm
            line = height
        return down + line

    def paint(self, canvas: PdfCanvas, x: float, top: float) -> None:
        for (word, pattern), (at, down, own) in zip(self._entries, self._places, strict=True):
            left = self._left(x, at, _SWATCH[0])
            over = top - down - (word.first_baseline - 7.1) + 1.5
            self._box(canvas, (left, over), _SWATCH, pattern)
            width = own - 6.5 * mm + 0.1
            word.measure(width + 1)
            word.paint(canvas, self._left(x, at + 6.5 * mm, width + 1), top - down)


@dataclass(frozen=True, slots=True)
class Bars:
    """Minutes of a meeting: its day, those planned and real; None where not all are known."""

    day: str
    planned: int
    real: int | None


class Minutes(Drawing):
    """Two bars for each meeting, between lines at 0 and at the meeting's length."""

    BAR, APART, PITCH = 3.4 * mm, 0.7 * mm, 10 * mm
    START = TIMES + 4 * mm
    END = 12 * mm

    def __init__(self, sheet: Sheet, bars: Sequence[Bars], length: int) -> None:
        super().__init__(sheet)
        self._bars = tuple(bars)
        most = max((max(bar.planned, bar.real or 0) for bar in bars), default=0)
        self._length = max(length, most, 1)

    def measure(self, width: float) -> float:
        self._measured = width
        return len(self._bars) * self.PITCH + self._text("0").measure(width) + 0.5 * mm

    def paint(self, canvas: PdfCanvas, x: float, top: float) -> None:
        whole = self._measured - self.START - self.END
        foot = top - len(self._bars) * self.PITCH
        number = self._sheet.formats.number
        canvas.setLineWidth(OUTLINE)
        for at, minutes in ((self.START, 0), (self.START + whole, self._length)):
            edge = self._left(x, at, 0)
            canvas.line(edge, top, edge, foot)
            label = self._text(number(minutes), align=0.5)
            label.measure(20 * mm)
            label.paint(canvas, edge - 10 * mm, foot - 0.5 * mm)
        for i, bar in enumerate(self._bars):
            over = top - i * self.PITCH - 1.25 * mm
            day = self._text(bar.day, bold=True)
            height = day.measure(TIMES)
            middle = over - self.BAR - self.APART / 2
            day.paint(canvas, self._left(x, 0, TIMES), middle + height / 2)
            self._bar(canvas, x, over, (bar.planned, whole), Pattern.EMPTY)
            if bar.real is not None:
                under = over - self.BAR - self.APART
                self._bar(canvas, x, under, (bar.real, whole), Pattern.DIAGONAL)

    def _bar(
        self, canvas: PdfCanvas, x: float, top: float, of: tuple[int, float], pattern: Pattern
    ) -> None:
        minutes, whole = of
        width = whole * minutes / self._length
        if width:
            left = self._left(x, self.START, width)
            self._box(canvas, (left, top), (width, self.BAR), pattern)
        shown = self._sheet.formats.number(minutes)
        number = self._text(shown, bold=pattern is Pattern.DIAGONAL)
        height = number.measure(self.END)
        start = self.START + width + 1.6 * mm
        line = self.START + whole
        if start < line + mm < start + number.lines[0].width + 2 * mm:
            start = line + 1.6 * mm
        place = self._left(x, start, self.END)
        number.paint(canvas, place, top - self.BAR / 2 + height / 2)


class Squares(Drawing):
    """A source of ideas: one square an idea, by what became of it."""

    SIDE, PITCH, BETWEEN = 5.2 * mm, 6.6 * mm, 2.4 * mm

    @classmethod
    def start(cls, sheet: Sheet) -> float:
        """Where the squares start, beside the names of sources."""
        return sheet.rail + 10 * mm

    @classmethod
    def most(cls, sheet: Sheet) -> int:
        """How many squares a row takes."""
        room = sheet.grid.measure - cls.start(sheet) - 4 * cls.BETWEEN
        return int(room / cls.PITCH)

    def __init__(self, sheet: Sheet, source: str, counts: Sequence[tuple[int, Pattern]]) -> None:
        super().__init__(sheet)
        self._name = self._text(source)
        self._counts = tuple((count, pattern) for count, pattern in counts if count)

    def measure(self, width: float) -> float:
        self._measured = width
        return max(self._name.measure(self.start(self._sheet) - 2 * mm), self.SIDE + mm)

    def paint(self, canvas: PdfCanvas, x: float, top: float) -> None:
        self._name.paint(canvas, self._left(x, 0, self.start(self._sheet) - 2 * mm), top)
        over = top - self._name.first_baseline + 7.1 + (self.SIDE - 7.1) / 2
        at = self.start(self._sheet)
        for count, pattern in self._counts:
            for _ in range(count):
                left = self._left(x, at, self.SIDE)
                self._box(canvas, (left, over), (self.SIDE, self.SIDE), pattern)
                at += self.PITCH
            at += self.BETWEEN
