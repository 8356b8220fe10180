"""The terms of every year as rows, the newest first, and a way to add one."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.meetings import MeetingLine
from tlc_desktop.domain.terms import Term
from tlc_desktop.i18n.formats import Formats
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.terms import going_over
from tlc_desktop.ui.terms.offer import NewTerm
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.growing_list import GrowingList
from tlc_desktop.ui.widgets.reveal import into_sight, opened_by
from tlc_desktop.ui.widgets.rows import RowText


def term_row(term: Term, formats: Formats) -> RowText:
    """A term with its days."""
    days = (term.starts, term.ends)
    return RowText(
        str(term.id), term.name, formats.period(*days), small=formats.hijri_period(*days)
    )


class AllTerms(QWidget):
    """Not shown while there is no term."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("all_terms")
        self._desk = desk
        self._new: NewTerm | None = None  # made when it is first needed
        self.add = buttons.quiet(self.tr("Add a term"), "add_term", "plus")
        self.next_year = buttons.quiet(self.tr("The next school year…"), "next_year")
        self._list = GrowingList("term_list", self.tr("Terms"), most_lines=1)
        self._outside = labels.line("", "ink2")
        identify(self._outside, "meetings_in_no_term")
        top = QHBoxLayout()
        top.addWidget(labels.section(self.tr("Terms")), 1)
        top.addWidget(self.next_year)
        top.addWidget(self.add)
        self._parts = QVBoxLayout(self)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(theme.SPACE_8)
        self._parts.addLayout(top)
        self._parts.addWidget(self._list)
        self._parts.addWidget(self._outside)
        self._list.opened.connect(self._open)
        self.add.clicked.connect(self._begin)
        self.next_year.clicked.connect(lambda: going_over.begin(self, self._desk))

    def show_terms(self, there: Sequence[Term], outside: Sequence[MeetingLine]) -> None:
        """Show these terms, and the meetings that are in none."""
        formats = self._desk.formats
        self._list.set_rows([term_row(term, formats) for term in there])
        each = [formats.list([line.title, formats.short_day(line.day)]) for line in outside]
        titles = formats.list(each)
        self._outside.setText(self.tr("Outside every term: {meetings}").format(meetings=titles))
        self._outside.setVisible(bool(outside))
        self.setVisible(bool(there))

    def _open(self, key: str) -> None:
        self._desk.go("term", UUID(key))

    def _begin(self) -> None:
        if self._new is None:
            self._new = NewTerm(self._desk)
            opened_by(self._new, self.add)
            self._new.closed.connect(self._end)
            self._parts.insertWidget(1, self._new)
        self._new.show()
        self.add.hide()
        self._new.begin()
        into_sight(self._new)

    def _end(self) -> None:
        if self._new is not None:
            self._new.hide()
        self.add.show()
        self.add.setFocus()
