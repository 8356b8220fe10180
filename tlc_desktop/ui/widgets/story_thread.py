"""The story of a try-out: dated texts along one thread, the last one open."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets.announce import identify

INDENT = 32
THREAD_AT = 10
DOT = 6.0


class StoryThread(QWidget):
    """Entries (date, text) from the first to the last, and under them a field for the next.

    Texts stand at the side where the window begins; the thread too.
    """

    def __init__(
        self,
        name: str,
        accessible: str,
        field: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty thread.

        Args:
            name: Object name.
            accessible: What a screen reader calls it.
            field: What the next entry is written in; stands at the end, with an open dot.
            parent: Its owner.
        """
        super().__init__(parent)
        identify(self, name, accessible)
        self._entries: list[QWidget] = []
        self._field = field
        self._column = QVBoxLayout(self)
        self._column.setSpacing(theme.SPACE_16)
        indent = (0, INDENT) if theme.is_rtl() else (INDENT, 0)
        self._column.setContentsMargins(indent[0], 0, indent[1], 0)
        if field is not None:
            self._column.addWidget(field)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def set_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Show these widgets along the thread, each with its first line beside its dot."""
        for old in self._entries:
            self._column.removeWidget(old)
            if old not in widgets:
                old.hide()
                old.deleteLater()
        self._entries = list(widgets)
        for position, widget in enumerate(self._entries):
            self._column.insertWidget(position, widget)
            widget.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = self.width() - THREAD_AT if theme.is_rtl() else THREAD_AT
        half_a_line = QFontMetricsF(theme.font(TextRole.CAPTION)).height() / 2
        knots = [QPointF(x, entry.y() + half_a_line) for entry in self._entries]
        painter.setPen(QPen(theme.color("edge"), 1.5))
        if len(knots) > 1:
            painter.drawLine(knots[0], knots[-1])
        for number, knot in enumerate(knots):
            last = number == len(knots) - 1
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(theme.color("sheet" if last else "accent"))
            painter.drawEllipse(knot, DOT - 1, DOT - 1)
        if self._field is not None and self._field.isVisibleTo(self):
            painter.setPen(QPen(theme.color("edge"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            middle = self._field.y() + min(self._field.height(), theme.measure(38)) / 2
            painter.drawEllipse(QPointF(x, middle), DOT - 1, DOT - 1)
