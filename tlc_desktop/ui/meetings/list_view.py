"""The page of all meetings: those to come first, those that were below, by term."""

from functools import cached_property, partial
from typing import ClassVar, TypeVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.meetings import MeetingLine
from tlc_desktop.storage import calendar, terms
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.meeting_rows import (
    COMING,
    OLDEST,
    in_sections,
    matches,
    meeting_acts,
    rows_of,
)
from tlc_desktop.ui.meetings.plan.form import PlanForm
from tlc_desktop.ui.meetings.plan.year_form import YearForm
from tlc_desktop.ui.ordering import OrderButton
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.running.event_loop import soon
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.empty_state import EmptyState
from tlc_desktop.ui.widgets.fields import LineField
from tlc_desktop.ui.widgets.growing_list import GrowingList
from tlc_desktop.ui.widgets.nothing_found import NothingFound
from tlc_desktop.ui.widgets.page_header import PageHeader
from tlc_desktop.ui.widgets.reveal import opened_by

SHOWN_AT_FIRST = 4
SEARCH = 260
PLAN, PAST = "plan", "past"
Form = TypeVar("Form", PlanForm, YearForm)


class MeetingsPage(Page):
    """Every meeting, and the forms to plan one, a year of them, or to enter one that took place."""

    SHOWS: ClassVar[frozenset[str]] = frozenset({"meeting", "term", "community", "holiday"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "meetings_page", "")
        self.setAccessibleName(self.tr("Meetings"))
        self._kept: list[MeetingLine] = []
        self._shows_all = False
        self._is_empty = True
        self._make_header()
        self._form: PlanForm | YearForm | None = None
        self._find = QWidget()
        self.field = LineField("", "meetings_find", self.tr("Find in meetings"), icon="search")
        orders = ((COMING, self.tr("Coming up first")), (OLDEST, self.tr("Oldest first")))
        self.order = OrderButton(desk, "meetings_order", orders)
        self.rows = GrowingList("meetings", self.tr("Meetings"), most_lines=1)
        meeting_acts(desk, self.rows, lambda: self._kept, self.plan_like)
        self.earlier = buttons.quiet(self.tr("Show earlier meetings"), "meetings_earlier", "down")
        self._arrange()
        self.field.edited.connect(self.refresh)
        self.order.chosen.connect(self.refresh)
        self.earlier.clicked.connect(self._show_all)
        self.rows.opened.connect(self._open_meeting)

    def _arrange(self) -> None:
        row = QHBoxLayout(self._find)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_4)
        self.field.setFixedWidth(theme.measure(SEARCH))
        row.addWidget(self.field)
        row.addWidget(self.order)
        row.addStretch(1)
        inside = QWidget()
        self._inside = QVBoxLayout(inside)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(theme.SPACE_8)
        for widget in (self._find, self.rows, self.earlier):
            self._inside.addWidget(widget)
        self._inside.addStretch(1)
        self.set_body(inside)

    @cached_property
    def empty(self) -> EmptyState:
        """What stands here while there are none."""
        made = EmptyState(
            "meetings_empty",
            self.tr("No meetings yet"),
            self.tr("A title and a day are enough to plan the first one."),
            self.tr("Plan a meeting"),
        )
        self._inside.insertWidget(self._inside.indexOf(self._find), made, 100)
        made.begun.connect(self.plan)
        return made

    @cached_property
    def nothing(self) -> NothingFound:
        """What stands here where no meeting is like what is typed."""
        made = NothingFound("meetings_nothing")
        made.cleared.connect(self._clear)
        self._inside.insertWidget(self._inside.indexOf(self.rows), made)
        return made

    @cached_property
    def form(self) -> PlanForm:
        """The form for one meeting; made when it is first wanted, as the other is."""
        return self._placed(PlanForm(self.desk), self._plan)

    @cached_property
    def year(self) -> YearForm:
        """The form for a series."""
        return self._placed(YearForm(self.desk), self._year)

    def _placed(self, form: Form, button: QWidget) -> Form:
        opened_by(form, button)
        form.closed.connect(self._close_forms)
        form.hide()
        self._inside.insertWidget(0, form)
        return form

    def open(self, place: Place) -> None:
        """Show the page; with the kind "plan", begin to plan a meeting, like the one of its record if any.

        With a text it is at that time: see `PlanForm.start`. With the kind "past" begin to enter one that was.
        """
        super().open(Place(place.page))
        if place.kind == PLAN:  # later, for the window still puts the keyboard into the page
            soon(self, partial(self.plan_like, place.record, place.text))
        elif place.kind == PAST:
            soon(self, self.enter_past)

    def plan(self) -> None:
        """Open the form for a new meeting."""
        self._open_form(self.form)
        self.form.start(past=False)

    def plan_like(self, key: UUID | None, at: str = "") -> None:
        """Open the form for a new meeting that is like another, or at a time."""
        self._open_form(self.form)
        self.form.start(past=False, like=key, at=at)

    def enter_past(self) -> None:
        """Open the form for a meeting that already took place."""
        self._open_form(self.form)
        self.form.start(past=True)

    def plan_year(self) -> None:
        """Open the form for a series."""
        self._open_form(self.year)
        self.year.start()

    def refresh(self) -> None:
        """Read the meetings, and show those that are looked for under their headings."""
        with self.desk.workspace.read() as session:
            self._kept = calendar.lines(session)
            known = terms.terms(session)
        typed, order = self.field.text(), self.order.choice()
        found = [meeting for meeting in self._kept if matches(meeting, typed)]
        sections = in_sections(self.desk, found, known, order)
        all_of_them = self._shows_all or bool(typed.strip()) or order == OLDEST
        shown = sections[: None if all_of_them else SHOWN_AT_FIRST]
        self.rows.set_rows([row for each in shown for row in rows_of(self.desk, each, known)])
        self._is_empty = not self._kept
        self._find.setVisible(not self._is_empty)
        self.rows.setVisible(bool(found))
        if not found or "nothing" in self.__dict__:
            self.nothing.setVisible(not found and not self._is_empty)
        self.earlier.setVisible(len(shown) < len(sections))
        if isinstance(self._form, YearForm):
            self._form.refresh()
        self._show_what_fits()

    def _make_header(self) -> None:
        self.header = PageHeader("meetings_header", self.tr("Meetings"))
        self._past = buttons.plain(self.tr("A past meeting"), "meetings_past")
        self._past.setToolTip(self.tr("Enter a meeting that already took place"))
        self._year = buttons.plain(self.tr("Plan the year"), "meetings_year")
        self._plan = buttons.primary(self.tr("Plan a meeting"), "meetings_plan", "plus")
        acts = (self._past, self.enter_past), (self._year, self.plan_year), (self._plan, self.plan)
        for button, act in acts:
            button.clicked.connect(act)
            self.header.add(button)
        self.set_header(self.header)

    def _open_meeting(self, key: str) -> None:
        self.rows.set_current("")
        self.desk.go("meeting", UUID(key))

    def _open_form(self, form: PlanForm | YearForm | None) -> None:
        if self._form is not None:
            self._form.hide()
        self._form = form
        if form is not None:
            form.show()
        self._show_what_fits()

    def _close_forms(self) -> None:
        self._open_form(None)
        begin = self.empty.button if self._is_empty else self._plan
        if begin is not None:
            begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_what_fits(self) -> None:
        """One primary button at a time: the form's, the empty state's or the page's."""
        planning = self._form is not None
        if self._is_empty or "empty" in self.__dict__:
            self.empty.setVisible(self._is_empty and not planning)
        self._plan.setVisible(not self._is_empty and not planning)
        for button in (self._past, self._year):
            button.setVisible(not planning)

    def _clear(self) -> None:
        self.field.set_text("")
        self.refresh()
        self.field.setFocus()

    def _show_all(self) -> None:
        self._shows_all = True
        self.refresh()
