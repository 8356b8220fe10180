"""The axis of a year: the names of its terms, the next meeting by name, and the line of all of them."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tlc_desktop.domain.terms import Term
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.terms.axis_places import YearShown
from tlc_desktop.ui.terms.year_line import YearLine
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.buttons import CutButton

LEAST = 60  # of a name
SHARE = 0.42  # of the axis, that the next meeting's name may have


class YearAxis(QWidget):
    """Names stand where their term begins; the link to the next meeting at the far end.

    Signals:
        term_opened: The name of a term was pressed; carries its id.
        next_opened: The next meeting's link was followed.
    """

    term_opened = Signal(str)
    next_opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, "year_axis", self.tr("The year"))
        self._terms: Sequence[Term] = ()
        self._names: list[CutButton] = []
        self.next = buttons.wordy("year_next", self.tr("Next meeting"), TextRole.CAPTION)
        self.next.setProperty("kind", "back")
        self.next.setParent(self)
        self.next.clicked.connect(self.next_opened)
        self.line = YearLine(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_year(self, terms: Sequence[Term], shown: YearShown, following: str) -> None:
        """Show a year.

        Args:
            terms: In order.
            shown: What is on the line.
            following: The next meeting, in words; empty where it is not of this year.
        """
        if [(t.id, t.name) for t in terms] != [(t.id, t.name) for t in self._terms]:
            self._make_names(terms)
        self._terms = terms
        self.next.set_whole(following)
        self.next.setToolTip(theme.tip(following))
        self.next.setAccessibleName(following)
        self.next.setVisible(bool(following))
        self.line.show_year(shown)
        self.updateGeometry()
        self._place()

    def in_turn(self) -> Sequence[QWidget]:
        """What is in it, in the order of reading."""
        return (*self._names, self.next, self.line)

    def _make_names(self, terms: Sequence[Term]) -> None:
        for old in self._names:
            old.hide()
            old.deleteLater()
        self._names = [self._name(term.id, term.name) for term in terms]

    def _name(self, key: UUID, name: str) -> CutButton:
        made = buttons.wordy(f"year_term_{key}", name, TextRole.CAPTION_BOLD)
        made.setParent(self)
        made.set_whole(name)
        made.setToolTip(theme.tip(name))
        made.clicked.connect(lambda: self.term_opened.emit(str(key)))
        made.show()
        return made

    def sizeHint(self) -> QSize:
        line = self.line.sizeHint()
        return QSize(line.width(), self._head() + line.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.line.minimumSizeHint().width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _head(self) -> int:
        """How high the row of names is."""
        names = [each.sizeHint().height() for each in (*self._names, self.next)]
        return max((theme.measure(theme.TARGET), *names))

    def _place(self) -> None:
        head, wide = self._head(), self.width()
        self.line.setGeometry(0, head, wide, self.line.sizeHint().height())
        places = self.line.places()
        starts = [places.x(term.starts) for term in self._terms]
        end = float(wide)
        if not self.next.isHidden():
            last, named = (starts[-1], self._names[-1].sizeHint().width()) if starts else (0.0, 0)
            beside = wide - last - theme.SPACE_12
            room = max(beside - named, min(beside - theme.measure(LEAST), places.width * SHARE))
            room = max(min(room, self.next.sizeHint().width()), theme.measure(LEAST))
            end = wide - room
            self._put(self.next, end, room, head)
            end -= theme.SPACE_12
        limits = [*starts[1:], end] if starts else []
        for name, start, limit in zip(self._names, starts, limits, strict=True):
            room = min(float(name.sizeHint().width()), limit - start - theme.SPACE_4, end - start)
            self._put(name, start, max(room, theme.measure(LEAST) / 2), head)

    def _put(self, widget: QWidget, left: float, width: float, high: int) -> None:
        x = self.width() - left - width if theme.is_rtl() else left
        widget.setGeometry(QRect(round(x), 0, round(width), high))
