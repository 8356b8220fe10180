"""Painting the line of a year: its terms, its meetings, and, where the group chose it, how they felt."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.terms.axis_places import AxisPlaces, LineMeeting, When, YearShown, shown_dates
from tlc_desktop.ui.widgets.text_block import lay_out, natural_width

MIDDLE, DATES, ALONE, FIRST_WORD, UNDER = 16, 31, 54, 70, 12  # from the top; under the last word


class LinePainting:
    """The parts of a line, on a ground of some width."""

    def __init__(self, shown: YearShown, places: AxisPlaces, width: float, step: int) -> None:
        """Begin.

        Args:
            shown: What is on it.
            places: Where the days are.
            width: Of the ground.
            step: From one word of how it felt to the next.
        """
        self._shown = shown
        self._places = places
        self._width = width
        self._step = step
        self._line = float(theme.measure(MIDDLE))

    def point(self, meeting: LineMeeting) -> QPointF:
        """Where the point of a meeting is."""
        return QPointF(self._mirrored(self._places.x(meeting.day)), self._line)

    def felt(self) -> list[tuple[int, QPointF | None]]:
        """Of each meeting that is over, the term it was in, and its point on the lines of how it felt."""
        return [
            (
                self._shown.term(m.day),
                None if m.felt is None else QPointF(self.point(m).x(), self._word(m.felt)),
            )
            for m in self._shown.meetings
            if m.when is When.GONE or m.felt is not None
        ]

    def joined(self) -> list[tuple[QPointF, QPointF]]:
        """The pieces of the line through the middle slips: none across a break, or a meeting without."""
        return [
            (here, there)
            for (one, here), (other, there) in pairwise(self.felt())
            if here is not None and there is not None and one == other
        ]

    def paint(self, painter: QPainter, label: str) -> None:
        """Paint all of it; `label` stands at its start."""
        self._write(painter, label, TextRole.CAPTION_BOLD, "ink", self._line)
        self._paint_spans(painter)
        self._paint_words(painter)
        self._paint_today(painter)
        for meeting in self._shown.meetings:
            self._paint_point(painter, meeting)
        self._paint_dates(painter)

    def _word(self, number: int) -> float:
        """How far down the line of a word is."""
        return float(theme.measure(FIRST_WORD + self._step * number))

    def _mirrored(self, x: float) -> float:
        return self._width - x if theme.is_rtl() else x

    def _write(self, painter: QPainter, text: str, role: TextRole, ink: str, middle: float) -> None:
        """Write a label at the start, in the middle of a line."""
        wide = self._places.start - theme.SPACE_12
        block = lay_out(text, theme.font(role), wide, max_lines=1)
        left = self._width - wide if theme.is_rtl() else 0
        block.draw(painter, left, middle - block.height / 2, theme.color(ink))

    def _paint_spans(self, painter: QPainter) -> None:
        painter.setPen(QPen(theme.color("edge"), 1.5))
        for days in self._shown.terms or [self._shown.ends()]:
            start, end = (self._mirrored(self._places.x(day)) for day in days)
            painter.drawLine(QPointF(start, self._line), QPointF(end, self._line))

    def _paint_words(self, painter: QPainter) -> None:
        """Paint a hairline for each word, and the line through the middle slips."""
        places = self._places
        start, end = self._mirrored(places.start), self._mirrored(places.start + places.width)
        for number, word in enumerate(self._shown.words):
            y = self._word(number)
            self._write(painter, word, TextRole.CAPTION, "ink2", y)
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(start, y), QPointF(end, y))
        painter.setPen(QPen(theme.color("accent"), 2))
        for here, there in self.joined():
            painter.drawLine(here, there)
        painter.setBrush(theme.color("sheet"))
        for _term, point in self.felt():
            if point is not None:
                painter.drawEllipse(point, 4, 4)

    def _paint_today(self, painter: QPainter) -> None:
        first, last = self._shown.ends()
        if first <= self._shown.today <= last:
            x = self._mirrored(self._places.x(self._shown.today))
            painter.fillRect(QRectF(x - 1, self._line - 8, 2, 16), theme.color("honey"))

    def _paint_point(self, painter: QPainter, meeting: LineMeeting) -> None:
        radius, ink, thick = {
            When.GONE: (5.0, "accent", 0.0),
            When.NEXT: (6.0, "accent", 2.5),
            When.TO_COME: (4.5, "edge", 1.5),
        }[meeting.when]
        gone = meeting.when is When.GONE
        painter.setPen(Qt.PenStyle.NoPen if gone else QPen(theme.color(ink), thick))
        painter.setBrush(theme.color("accent" if gone else "sheet"))
        painter.drawEllipse(self.point(meeting), radius, radius)

    def _paint_dates(self, painter: QPainter) -> None:
        held = self._shown.meetings
        fonts = [theme.font(_role(m)) for m in held]
        widths = [
            [natural_width(said, font) for said in m.label]
            for m, font in zip(held, fonts, strict=True)
        ]
        found = self._dates(held, widths)
        top = float(theme.measure(DATES))
        for meeting, (left, much), both, font in zip(held, found, widths, fonts, strict=True):
            if not much:
                continue
            which = 0 if much > 1 else 1
            wide = both[which] + 1
            x = self._width - left - wide if theme.is_rtl() else left
            ink = "ink" if meeting.when is When.NEXT else "ink2"
            block = lay_out(meeting.label[which], font, wide, max_lines=1)
            block.draw(painter, x, top, theme.color(ink))

    def _dates(
        self, held: Sequence[LineMeeting], widths: Sequence[Sequence[float]]
    ) -> list[tuple[float, int]]:
        return shown_dates(
            [self._places.x(m.day) for m in held],
            [whole for whole, _ in widths],
            [short for _, short in widths],
            (self._places.start - theme.SPACE_12, self._width),
        )


def _role(meeting: LineMeeting) -> TextRole:
    return TextRole.CAPTION_BOLD if meeting.when is When.NEXT else TextRole.CAPTION
