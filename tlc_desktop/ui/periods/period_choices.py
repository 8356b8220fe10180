"""Above the table of free periods: about whom it is, and how long a meeting would be."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.members import Member
from tlc_desktop.i18n.formats import Formats
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets import labels
from tlc_desktop.ui.widgets.buttons import Segments
from tlc_desktop.ui.widgets.fields import ComboField

EVERYONE, TWO = "everyone", "two"
LENGTHS = (30, 45, 60, 75, 90, 120)
MARK = 16


class PeriodChoices(QWidget):
    """Everyone or two, and for how long.

    Signals:
        changed: Something else was chosen.
    """

    changed = Signal()

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self.whose = Segments(
            [(EVERYONE, self.tr("Everyone")), (TWO, self.tr("These two"))],
            "periods_whose",
            self.tr("Whose free periods"),
            EVERYONE,
        )
        self.first = ComboField("", "periods_first", (), self.tr("The first of the two"))
        self.second = ComboField("", "periods_second", (), self.tr("The second of the two"))
        self.length = ComboField("", "periods_length", (), self.tr("How long"))
        self.length.setSizePolicy(self.whose.sizePolicy())
        self._pair = QWidget()
        self._legend = labels.caption("")
        self._legend.setObjectName("periods_legend")
        self._arrange()
        self.whose.chosen.connect(self._show)
        self.length.edited.connect(self._show)
        for field in (self.first, self.second):
            field.edited.connect(self.changed)

    def offer(self, people: Mapping[UUID, Member], minutes: int) -> None:
        """Offer these people; and at first as many minutes as meetings have."""
        names = [(str(key), one.name) for key, one in people.items()]
        for n, field in enumerate((self.first, self.second)):
            before = field.choice()
            field.set_choices(names)
            if before not in dict(names) and len(names) > n:
                field.set_choice(names[n][0])
        kept = self.minutes() or minutes
        self.length.set_choices(
            [
                (str(n), self._written(self.tr("%n minute(s)", "", n)))
                for n in sorted({*LENGTHS, kept})
            ]
        )
        self.length.set_choice(str(kept))
        self._say()

    def arrange(self, *, tight: bool) -> None:
        """Stand in one row, or in two where there is little room."""
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if tight else ways.LeftToRight)
        self._row.setSpacing(theme.SPACE_8 if tight else theme.SPACE_20)

    def minutes(self) -> int:
        """How long; 0 before anything was offered."""
        return int(self.length.choice() or 0)

    def two(self) -> frozenset[str] | None:
        """The ids of the two that are asked about; none where everyone is."""
        if self.whose.choice() == EVERYONE:
            return None
        return frozenset((self.first.choice(), self.second.choice()))

    def _arrange(self) -> None:
        long = QHBoxLayout()
        long.setSpacing(theme.SPACE_12)
        long.addWidget(labels.caption(self.tr("for")))
        long.addWidget(self.length)
        long.addStretch(1)
        long.addWidget(FrameMark())
        long.addWidget(self._legend)
        row = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(theme.SPACE_20)
        row.addWidget(self.whose)
        row.addLayout(long, 1)
        pair = QHBoxLayout(self._pair)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(theme.SPACE_12)
        pair.addWidget(self.first)
        pair.addWidget(self.second)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_12)
        column.addLayout(row)
        column.addWidget(self._pair)

    def _show(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        self._pair.setVisible(self.whose.choice() == TWO)
        self._legend.setText(self._written(self.tr("room for %n minute(s)", "", self.minutes())))

    def _written(self, text: str) -> str:
        return self._formats.digits(text)


class FrameMark(QWidget):
    """What lies round periods with room for the length that is asked for, small, beside its words."""

    def sizeHint(self) -> QSize:
        side = theme.measure(MARK)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.setBrush(theme.color("tint"))
        side = theme.measure(MARK)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
