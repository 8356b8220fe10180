"""Class visits: who welcomes whom, what to look at, and the one thing that the visitor will try."""

from functools import cached_property
from typing import ClassVar
from uuid import UUID

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from tlc_desktop.domain.visits import Visit, by_day
from tlc_desktop.storage import visits
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.tryouts.tabs import tabs
from tlc_desktop.ui.visits.visit_detail import VisitDetail
from tlc_desktop.ui.visits.visit_list import FoundVisits
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.empty_state import EmptyState
from tlc_desktop.ui.widgets.page_header import PageHeader
from tlc_desktop.ui.widgets.reveal import opened_by

LIST, LIST_COMPACT = 392, 290


class VisitsPage(Page):
    """The list at one side, the chosen visit at the other; it is the second tab of try-outs.

    Its record is the one chosen.
    """

    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {"visit", "member", "try_out", "community", "bell", "week", "free_period"}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "visits_page", "")
        self.setAccessibleName(self.tr("Class visits"))
        self._planning = False
        self._small: bool | None = None
        header = PageHeader("visits_header", self.tr("Try-outs"))
        header.set_beside(tabs(desk, "visits"))
        self.plan = buttons.primary(self.tr("Plan a visit"), "plan_visit", "plus")
        header.add(self.plan)
        self.set_header(header)
        # From the outside in: a widget that moves is styled again, with all that is in it.
        self._whole = QStackedWidget(self)
        self.set_body(self._whole, scrolls=False, to_edge=True)
        self._split = QWidget(self._whole)
        self._whole.addWidget(self._split)
        self.found = FoundVisits(desk, self._split)
        self._side = QWidget(self._split)
        self._form = QWidget(self._side)  # there while a visit is being planned
        self._form.setObjectName("visit_form")
        self._arrange()
        self.found.wanted.connect(self._narrow)
        self.found.chosen.connect(self._choose)
        self.plan.clicked.connect(self.start_planning)

    @cached_property
    def detail(self) -> VisitDetail:
        """The chosen visit; made when there is one to show."""
        made = VisitDetail(self.desk, self._side)
        made.planned.connect(self._planned)
        self._beside.addWidget(made, 1)
        return made

    @cached_property
    def _empty(self) -> EmptyState:
        """What stands here while there are none."""
        made = EmptyState(
            "visits_empty",
            self.tr("No class visits yet"),
            self.tr(
                "A visit begins with its host, who chooses the visitor and what to look at. What was seen stays on paper."
            ),
            self.tr("Plan the first visit"),
        )
        self._whole.addWidget(made)
        made.begun.connect(self.start_planning)
        return made

    def _arrange(self) -> None:
        opened_by(self._form, self.plan)
        self._form.setFixedHeight(0)
        column = self._beside = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._form)
        self._row = QHBoxLayout(self._split)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.found)
        self._row.addWidget(labels.hairline(upright=True))
        self._row.addWidget(self._side, 1)
        self._divide(small=True)  # so that the page is never wider than a small window

    def open(self, place: Place) -> None:
        if place.record is not None:
            self._stale = True
            self.found.field.set_text("")
        if self._planning:
            self._stale = True
            self._planning = False
        super().open(Place("visits", place.record or self.place.record))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        small = theme.compact(self)
        self._divide(small=small)
        before, self._small = self._small, small
        if before not in (None, small):  # rows say the day elsewhere
            self.refresh()

    def _divide(self, *, small: bool) -> None:
        self.found.setFixedWidth(theme.measure(LIST_COMPACT if small else LIST))
        self._row.setSpacing(16 if small else 28)

    def refresh(self) -> None:
        with self.desk.workspace.read() as session:
            found = visits.visits(session, self.found.field.text())
            some = bool(found) or bool(visits.visits(session))
        shown = None if self._planning else self._shown(found)
        self.place = Place("visits", shown.id if shown else None)
        self._whole.setCurrentWidget(self._split if some or self._planning else self._empty)
        self.plan.setVisible(some and not self._planning)
        self.found.show_found(found, str(self.place.record or ""))
        self._form.setVisible(self._planning)
        if self._planning or shown is not None:
            self.detail.show_visit(shown)
            self.detail.show()
        elif "detail" in self.__dict__:
            self.detail.hide()

    def _shown(self, found: list[Visit]) -> Visit | None:
        """The visit to show: the one chosen if it is there, else the first of the list."""
        chosen = next((visit for visit in found if visit.id == self.place.record), None)
        coming, been = by_day(found, self.desk.today())
        return chosen or next(iter((*coming, *been)), None)

    def _narrow(self) -> None:
        """Look for something else: what is not found does not stay beside it."""
        self._planning = False
        self.refresh()

    def _choose(self, key: str) -> None:
        self._planning = False
        self.place = Place("visits", UUID(key))
        self.refresh()

    def start_planning(self) -> None:
        """Begin a new visit; nothing of it is kept before its host has chosen."""
        self._planning = True
        self.refresh()
        self.detail.start()

    def _planned(self, key: str) -> None:
        self.open(Place("visits", UUID(key)))
        self.detail.when.day.setFocus()
