"""Our year: its terms and meetings on one axis, how they felt, and the terms themselves."""

from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlc_desktop.i18n.formats import isolate
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.pulse.panel import PulsePanel
from tlc_desktop.ui.terms.all_terms import AllTerms
from tlc_desktop.ui.terms.in_a_break import InABreak
from tlc_desktop.ui.terms.offer import TermsOffer
from tlc_desktop.ui.terms.shown import OurYear, day_and_title, read_year, year_line
from tlc_desktop.ui.terms.term_charts_part import TermChartsPart
from tlc_desktop.ui.terms.where_and_given import WhereAndGiven
from tlc_desktop.ui.terms.year_axis import YearAxis
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.fields import Choice
from tlc_desktop.ui.widgets.page_header import PageHeader


class OurYearPage(Page):
    """One school year; while there is no term, an offer to make this year's."""

    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {"term", "meeting", "community", "agreement", "pulse_total", "mirror"}
        | WhereAndGiven.SHOWS
        | {"agenda_item", "idea", "idea_credit", "idea_link"}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "our_year", "")
        self.setAccessibleName(self.tr("Our year"))
        self._year: int | None = None
        self._shown: OurYear | None = None
        self._top = PageHeader("our_year_header", self.tr("Our year"))
        self._choice = Choice("year_choice", self.tr("School year"))
        self._print = buttons.primary(self.tr("Print the term"), "print_the_term", "print")
        self._top.add(self._choice)
        self._top.add(self._print)
        self._offer: TermsOffer | None = None  # made when it is first needed
        self._asked = InABreak(desk)
        self._axis = YearAxis()
        self._pulse = PulsePanel(desk)
        self._parted = WhereAndGiven(desk)
        self._charts = TermChartsPart(desk)
        self._all = AllTerms(desk)
        body = QWidget()
        self._parts = QVBoxLayout(body)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(theme.SPACE_12)
        for part in (self._asked, self._axis, self._pulse, self._parted, self._charts, self._all):
            self._parts.addWidget(part)
        self._parts.addStretch(1)
        self.set_header(self._top)
        self.set_body(body)
        self._connect()

    def _connect(self) -> None:
        self._choice.activated.connect(self._choose)
        self._print.clicked.connect(self._print_term)
        self._axis.term_opened.connect(partial(self._open, "term"))
        self._axis.line.opened.connect(partial(self._open, "meeting"))
        self._axis.line.pointed.connect(self._pulse.point)
        self._axis.next_opened.connect(self._open_next)

    def refresh(self) -> None:
        shown = self._shown = read_year(self.desk, self._year)
        self._offer_terms(wanted=not shown.all_terms)
        self._show_years(shown)
        self._print.setVisible(shown.term is not None)
        asking = self.tr("Our question: {question}").format(question=isolate(shown.question))
        self._top.set_facts(asking if shown.question.strip() else "")
        self._asked.show_asked(shown.asked)
        following = shown.following
        told = day_and_title(self.desk, following.day, following.title) if following else ""
        self._axis.show_year(shown.terms, year_line(self.desk, shown), told)
        self._axis.setVisible(bool(shown.terms or shown.meetings))
        self._pulse.show_year(shown.meetings, shown.totals)
        self._pulse.setVisible(bool(shown.meetings))
        self._parted.show_year(shown.year)
        term = shown.term
        self._charts.show_term(term.id if term else None, term.name if term else "")
        self._all.show_terms(shown.all_terms, shown.outside)

    def _show_years(self, shown: OurYear) -> None:
        self._choice.clear()
        for year in shown.years:
            said = self.desk.formats.digits(f"{year}–{(year + 1) % 100:02}")
            self._choice.addItem(said, year)
        self._choice.setCurrentIndex(self._choice.findData(shown.year))
        self._choice.setVisible(bool(shown.years))

    def _choose(self) -> None:
        self._year = self._choice.currentData()
        self.refresh()

    def _print_term(self) -> None:
        if self._shown is not None and self._shown.term is not None:
            self.desk.go("print", self._shown.term.id, kind="term")

    def _open(self, page: str, key: str) -> None:
        self.desk.go(page, UUID(key))

    def _open_next(self) -> None:
        if self._shown is not None and self._shown.following is not None:
            self.desk.go("meeting", self._shown.following.id)

    def _offer_terms(self, *, wanted: bool) -> None:
        if wanted and self._offer is None:
            self._offer = TermsOffer(self.desk)
            self._parts.insertWidget(0, self._offer)
        if self._offer is not None:
            self._offer.setVisible(wanted)
            if wanted:
                self._offer.propose()
