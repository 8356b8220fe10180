"""The terms of the community, the newest first, each with its meetings."""

from collections.abc import Sequence
from datetime import date
from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlc_desktop.domain.terms import Term, term_of
from tlc_desktop.i18n.formats import Formats
from tlc_desktop.storage import calendar, terms
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.terms.offer import NewTerm, TermsOffer
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.growing_list import GrowingList
from tlc_desktop.ui.widgets.page_header import PageHeader
from tlc_desktop.ui.widgets.reveal import opened_by
from tlc_desktop.ui.widgets.rows import RowText


def term_row(term: Term, held: Sequence[tuple[date, str]], formats: Formats) -> RowText:
    """A term with its days, and a line for the day and title of each meeting."""
    lines = tuple(f"{formats.short_day(day)}\u2002{title}" for day, title in held)
    days = (term.starts, term.ends)
    return RowText(
        str(term.id),
        term.name,
        formats.period(*days),
        lines,
        small=formats.hijri_period(*days),
    )


class TermsPage(Page):
    """Every term; while there is none, an offer to make the school year's two."""

    SHOWS: ClassVar[frozenset[str]] = frozenset({"term", "meeting", "community"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "terms", "")
        self.setAccessibleName(self.tr("Terms"))
        header = PageHeader("terms_header", self.tr("Terms"))
        self._add = buttons.plain(self.tr("Add a term"), "add_term", "plus")
        header.add(self._add)
        self._offer: TermsOffer | None = None  # each made when it is first needed
        self._new: NewTerm | None = None
        self._list = GrowingList("term_list", self.tr("Terms"), most_lines=1)
        self._outside = labels.line("", "ink2")
        identify(self._outside, "meetings_in_no_term")
        body = QWidget()
        self._parts = QVBoxLayout(body)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(theme.SPACE_12)
        for part in (self._list, self._outside):
            self._parts.addWidget(part)
        self._parts.addStretch(1)
        self.set_header(header)
        self.set_body(body)
        self._list.opened.connect(self._open)
        self._add.clicked.connect(self._begin)

    def refresh(self) -> None:
        with self.desk.workspace.read() as session:
            there = terms.terms(session)
            held = calendar.lines(session)
        self._offer_terms(wanted=not there)
        adding = self._new is not None and not self._new.isHidden()
        self._add.setVisible(bool(there) and not adding)
        self._list.setVisible(bool(there))
        formats = self.desk.formats
        of_term: dict[Term | None, list[tuple[date, str]]] = {}
        for each in held:
            of_term.setdefault(term_of(there, each.day), []).append((each.day, each.title))
        self._list.set_rows([term_row(term, of_term.get(term, []), formats) for term in there])
        outside = of_term.get(None, []) if there else []
        each = [formats.list([title, formats.short_day(day)]) for day, title in outside]
        titles = formats.list(each)
        self._outside.setText(self.tr("Outside every term: {meetings}").format(meetings=titles))
        self._outside.setVisible(bool(outside))

    def _offer_terms(self, *, wanted: bool) -> None:
        if wanted and self._offer is None:
            self._offer = TermsOffer(self.desk)
            self._parts.insertWidget(0, self._offer)
        if self._offer is not None:
            self._offer.setVisible(wanted)
            if wanted:
                self._offer.propose()
        if wanted and self._new is not None:
            self._new.hide()

    def _open(self, key: str) -> None:
        self.desk.go("term", UUID(key))

    def _begin(self) -> None:
        if self._new is None:
            self._new = NewTerm(self.desk)
            opened_by(self._new, self._add)
            self._new.closed.connect(self._end)
            self._parts.insertWidget(0, self._new)
        self._new.show()
        self._add.hide()
        self._new.begin()

    def _end(self) -> None:
        if self._new is not None:
            self._new.hide()
        self.refresh()
        self._add.setFocus()
