"""The terms of the community, the newest first, each with its meetings."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.terms import Term, term_of
from tlc_desktop.i18n.formats import Formats
from tlc_desktop.storage import meetings, terms
from tlc_desktop.ui import theme
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.terms.offer import NewTerm, TermsOffer
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.page_header import PageHeader
from tlc_desktop.ui.widgets.rows import RowText


def term_row(term: Term, held: Sequence[Meeting], formats: Formats) -> RowText:
    """A term with its days, and its meetings a line each."""
    lines = tuple(f"{formats.short_day(m.day)}\u2002{m.title}" for m in held)
    return RowText(str(term.id), term.name, days_of(term, formats), lines)


def days_of(term: Term, formats: Formats) -> str:
    """The first and the last day of a term."""
    return f"{formats.date(term.starts)} – {formats.date(term.ends)}"


class TermsPage(Page):
    """Every term; while there is none, an offer to make the school year's two."""

    SHOWS: ClassVar[frozenset[str]] = frozenset({"term", "meeting", "community"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "terms", "")
        self.setAccessibleName(self.tr("Terms"))
        header = PageHeader("terms_header", self.tr("Terms"))
        self._add = buttons.plain(self.tr("Add a term"), "add_term", "plus")
        header.add(self._add)
        self._offer = TermsOffer(desk)
        self._new = NewTerm(desk)
        self._new.hide()
        self._list = RowList("term_list", self.tr("Terms"), most_lines=1, grows=True)
        self._outside = labels.line("", "ink2")
        identify(self._outside, "meetings_in_no_term")
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_12)
        for part in (self._offer, self._new, self._list, self._outside):
            column.addWidget(part)
        column.addStretch(1)
        self.set_header(header)
        self.set_body(body)
        self._list.opened.connect(self._open)
        self._add.clicked.connect(self._begin)
        self._new.closed.connect(self._end)

    def refresh(self) -> None:
        with self.desk.workspace.read() as session:
            there = terms.terms(session)
            held = meetings.meetings(session)
        self._offer.setVisible(not there)
        self._add.setVisible(bool(there) and self._new.isHidden())
        self._list.setVisible(bool(there))
        if not there:
            self._new.hide()
            self._offer.propose()
        formats = self.desk.formats
        of_term = {term.id: [m for m in held if term_of(there, m.day) == term] for term in there}
        self._list.set_rows([term_row(term, of_term[term.id], formats) for term in there])
        outside = [m for m in held if term_of(there, m.day) is None] if there else []
        titles = formats.list([f"{m.title}, {formats.short_day(m.day)}" for m in outside])
        self._outside.setText(self.tr("In no term: {meetings}").format(meetings=titles))
        self._outside.setVisible(bool(outside))

    def _open(self, key: str) -> None:
        self.desk.go("term", key)

    def _begin(self) -> None:
        self._new.show()
        self._add.hide()
        self._new.begin()

    def _end(self) -> None:
        self._new.hide()
        self.refresh()
        self._add.setFocus()
