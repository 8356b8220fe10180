"""Fit the rest: the new minutes of each part, shown before they are given."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tlc_desktop.domain.meetings import AgendaItem, Purpose
from tlc_desktop.i18n.formats import Formats, isolate
from tlc_desktop.i18n.value_names import label
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import announce, identify
from tlc_desktop.ui.widgets.page_sheet import scrolled
from tlc_desktop.ui.widgets.strips import Fill, paint_mark
from tlc_desktop.ui.widgets.text_block import lay_out, natural_width

ROW, ROW_COMPACT = 36, 32
TITLE, NUMBERS, MARK = 262, 92, 12
_FILLS = {
    Purpose.LEARNING: Fill.SOLID,
    Purpose.CARE: Fill.SOLID,
    Purpose.BUSINESS: Fill.OUTLINE,
}


@dataclass(frozen=True, slots=True)
class Fitted:
    """One part, with the minutes that it has and would have."""

    item: AgendaItem
    before: int
    after: int
    is_on: bool


class FitRow(QWidget):
    """Mark of what it is for, title, old and new minutes, and both as bars."""

    def __init__(self, fitted: Fitted, longest: int, formats: Formats, purpose: str) -> None:
        super().__init__()
        self._fitted = fitted
        self._longest = max(longest, 1)
        self._formats = formats
        changes = fitted.before != fitted.after
        said = self.tr("{before}, now {after}") if changes else "{after}"
        minutes = said.format(
            before=formats.number(fitted.before), after=formats.number(fitted.after)
        )
        identify(
            self, f"fit_{fitted.item.id.hex}", f"{isolate(fitted.item.title)}, {purpose}, {minutes}"
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        high = ROW_COMPACT if theme.compact(self) else ROW
        return QSize(theme.measure(300), theme.measure(high))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, mark = self.height() / 2, theme.measure(MARK)
        bars = not theme.compact(self)
        title = theme.measure(TITLE)
        if not bars:
            title = self.width() - mark - theme.measure(NUMBERS) - 2 * theme.SPACE_12
        self._mark(painter, QRectF(0, middle - mark / 2, mark, mark))
        role = TextRole.NAME if self._fitted.is_on else TextRole.BODY
        start = mark + theme.SPACE_12
        self._text(painter, self._fitted.item.title, role, start, title, "ink")
        self._numbers(painter, start + title + theme.SPACE_8)
        if bars:
            at = start + title + theme.measure(NUMBERS) + theme.SPACE_16
            self._bars(painter, QRectF(at, middle - 6, self.width() - at, 12))
        if self.y():
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(0, 0, self.width(), 0)

    def _mark(self, painter: QPainter, box: QRectF) -> None:
        purpose = self._fitted.item.purpose
        round_mark = purpose is Purpose.CARE
        paint_mark(painter, self._mirrored(box), _FILLS[purpose], round_mark=round_mark)

    def _numbers(self, painter: QPainter, start: float) -> None:
        """25 > 24, or the one number where it stays."""
        before, after = (self._formats.number(n) for n in (self._fitted.before, self._fitted.after))
        cell = theme.measure(26)
        if before == after:
            self._text(painter, after, TextRole.BODY, start, cell, "ink", end=True)
            return
        self._text(painter, before, TextRole.BODY, start, cell, "ink2", end=True)
        arrow = "‹" if theme.is_rtl() else "›"
        self._text(painter, arrow, TextRole.BODY, start + cell + 8, 12, "ink2")
        self._text(painter, after, TextRole.NAME, start + cell + 22, cell, "ink", end=True)

    def _bars(self, painter: QPainter, room: QRectF) -> None:
        """The old length with a dashed edge, the new one solid."""
        fill = _FILLS[self._fitted.item.purpose]
        if self._fitted.before != self._fitted.after:
            old = QRectF(room)
            old.setWidth(max(room.width() * self._fitted.before / self._longest, 3))
            pen = QPen(theme.color("edge"), 1)
            pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._mirrored(old.adjusted(0.5, 0.5, -0.5, -0.5)), 4, 4)
        new = QRectF(room)
        new.setWidth(max(room.width() * self._fitted.after / self._longest, 3))
        paint_mark(painter, self._mirrored(new), fill)

    def _mirrored(self, box: QRectF) -> QRectF:
        if theme.is_rtl():
            return QRectF(self.width() - box.right(), box.top(), box.width(), box.height())
        return box

    def _text(
        self,
        painter: QPainter,
        text: str,
        role: TextRole,
        start: float,
        wide: float,
        ink: str,
        *,
        end: bool = False,
    ) -> None:
        font = theme.font(role)
        block = lay_out(text, font, int(wide), max_lines=1)
        left = start + max(0.0, wide - natural_width(text, font)) if end else start
        room = self._mirrored(QRectF(left if end else start, 0, wide, 1))
        at = room.left()
        if end and theme.is_rtl():
            at = self.width() - start - wide
        block.draw(painter, at, (self.height() - block.height) / 2, theme.color(ink))


class FitPanel(QFrame):
    """The parts that are left with their new minutes; F6 gives them, Esc leaves it.

    Signals:
        given: The minutes were agreed to.
        closed: They were not.
    """

    given = Signal()
    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        identify(self, "fit_panel", self.tr("Fit the rest"))
        self.setProperty("ground", "raised")
        self._desk = desk
        self._title = labels.Label("", TextRole.SECTION)
        self._title.setObjectName("fit_title")
        self._why = labels.caption("")
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        inside = QWidget()
        inside.setLayout(self._rows)
        self._made: list[FitRow] = []
        leave = buttons.plain(self.tr("Leave it"), "fit_leave")
        leave.clicked.connect(self.closed)
        self._fit = buttons.primary(self.tr("Fit the rest"), "fit_it")
        self._fit.clicked.connect(self.given)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._why)
        foot.addWidget(labels.caption(self.tr("Undo takes it back: Ctrl+Z")), 1)
        foot.addWidget(leave)
        foot.addWidget(self._fit)
        foot.setSpacing(theme.SPACE_8)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 10, 18, 10)
        column.setSpacing(theme.SPACE_8)
        column.addLayout(head)
        column.addWidget(scrolled(inside, "fit_scroll"), 1)
        column.addLayout(foot)

    def can(self) -> bool:
        """Whether there are minutes to be given."""
        return self._fit.isEnabled()

    def show_fit(
        self, parts: Sequence[AgendaItem], minutes: Mapping[UUID, int] | None, said: tuple[str, str]
    ) -> None:
        """Show the minutes of each part.

        Args:
            parts: The part that is on and those to come.
            minutes: What each would have; None where nothing fits.
            said: The heading, and what it is about.
        """
        title, why = said
        self._title.setText(title)
        self._why.setText(why)
        self._fit.setEnabled(minutes is not None)
        given = minutes or {}
        rows = [
            Fitted(item, item.length, given.get(item.id, item.length), number == 0)
            for number, item in enumerate(parts)
        ]
        longest = max((max(row.before, row.after) for row in rows), default=1)
        for old in self._made:
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        formats, words = self._desk.formats, self._desk.words
        self._made = [FitRow(row, longest, formats, label(row.item.purpose, words)) for row in rows]
        for number, row in enumerate(self._made):
            self._rows.insertWidget(number, row)
        if self._rows.count() == len(self._made):
            self._rows.addStretch(1)
        announce(self, title)

    def begin(self) -> None:
        """Put the keyboard on what the panel is for."""
        self._fit.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
