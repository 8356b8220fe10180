"""The page of all meetings: those to come first, those that were below, by term."""

from collections.abc import Sequence
from functools import cached_property
from typing import ClassVar, TypeVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlc_desktop.domain.meetings import MeetingLine, MeetingState
from tlc_desktop.domain.terms import Term, school_year, term_of
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.value_names import label
from tlc_desktop.storage import calendar, terms
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.plan.form import PlanForm
from tlc_desktop.ui.meetings.plan.year_form import YearForm
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.running.event_loop import soon
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.empty_state import EmptyState
from tlc_desktop.ui.widgets.growing_list import GrowingList
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.page_header import PageHeader
from tlc_desktop.ui.widgets.reveal import opened_by
from tlc_desktop.ui.widgets.rows import RowText

SHOWN_AT_FIRST = 4
COMING = "coming"
PLAN = "plan"
Form = TypeVar("Form", PlanForm, YearForm)


class MeetingGroup(QWidget):
    """A heading and the meetings under it."""

    def __init__(self, name: str, accessible: str) -> None:
        super().__init__()
        self.heading: Label = labels.section(accessible)
        self.rows = GrowingList(name, accessible, most_lines=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.SPACE_12)
        column.setSpacing(theme.SPACE_4)
        column.addWidget(self.heading)
        column.addWidget(self.rows)


class MeetingsPage(Page):
    """Every meeting, and the forms to plan one, a year of them, or to enter one that took place."""

    SHOWS: ClassVar[frozenset[str]] = frozenset({"meeting", "term", "community"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "meetings_page", "")
        self.setAccessibleName(self.tr("Meetings"))
        self._groups: dict[str, MeetingGroup] = {}
        self._shows_all = False
        self._is_empty = True
        self._make_header()
        self._form: PlanForm | YearForm | None = None
        self.empty = EmptyState(
            "meetings_empty",
            self.tr("No meetings yet"),
            self.tr("A title and a day are enough to plan the first one."),
            self.tr("Plan a meeting"),
        )
        self.empty.begun.connect(self.plan)
        self.earlier = buttons.quiet(self.tr("Show earlier meetings"), "meetings_earlier", "down")
        self.earlier.clicked.connect(self._show_all)
        inside = QWidget()
        self._inside = QVBoxLayout(inside)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(theme.SPACE_8)
        for widget in (self.empty, self.earlier):
            self._inside.addWidget(widget, 100 if widget is self.empty else 0)
        self._inside.addStretch(1)
        self.set_body(inside)

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
        """Show the page; with the kind "plan", begin to plan a meeting."""
        super().open(Place(place.page))
        if place.kind == PLAN:  # later, for the window still puts the keyboard into the page
            soon(self, self.plan)

    def plan(self) -> None:
        """Open the form for a new meeting."""
        self._open_form(self.form)
        self.form.start(past=False)

    def enter_past(self) -> None:
        """Open the form for a meeting that already took place."""
        self._open_form(self.form)
        self.form.start(past=True)

    def plan_year(self) -> None:
        """Open the form for a series."""
        self._open_form(self.year)
        self.year.start()

    def refresh(self) -> None:
        """Read the meetings and group them."""
        with self.desk.workspace.read() as session:
            kept = calendar.lines(session)
            known = terms.terms(session)
        grouped = self._grouped(kept, known)
        shown = list(grouped)[: None if self._shows_all else SHOWN_AT_FIRST]
        self._set_groups([(key, grouped[key][0]) for key in shown])
        for key in shown:
            rows = [self._row(m, known, key) for m in grouped[key][1]]
            self._groups[key].rows.set_rows(rows)
        self._is_empty = not kept
        self.earlier.setVisible(len(shown) < len(grouped))
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

    def _grouped(
        self, kept: Sequence[MeetingLine], known: Sequence[Term]
    ) -> dict[str, tuple[str, list[MeetingLine]]]:
        """Meetings by group: those to come, the nearest first; then each term, the newest first."""
        today = self.desk.today()
        coming = [m for m in kept if m.day >= today and m.state is not MeetingState.CLOSED]
        groups: dict[str, tuple[str, list[MeetingLine]]] = {}
        if coming:
            groups[COMING] = self.tr("Coming up"), coming
        for meeting in sorted(kept, key=lambda m: m.opens_at, reverse=True):
            if meeting not in coming:
                key, name = self._group_of(meeting, known)
                groups.setdefault(key, (name, []))[1].append(meeting)
        return groups

    def _group_of(self, meeting: MeetingLine, known: Sequence[Term]) -> tuple[str, str]:
        term = term_of(known, meeting.day)
        if term is not None:
            return f"term_{term.id}", term.name
        year = school_year(meeting.day)
        said = self.tr("School year {start} to {end}").format(start=year, end=year + 1)
        return f"year_{year}", self.desk.formats.digits(said)

    def _set_groups(self, wanted: Sequence[tuple[str, str]]) -> None:
        """Keep the groups that are wanted already, so that the keyboard's place is not lost."""
        if list(self._groups) != [key for key, _ in wanted]:
            for group in self._groups.values():
                self._inside.removeWidget(group)
                group.hide()
                group.deleteLater()
            self._groups = {}
            for key, name in wanted:
                made = MeetingGroup(f"meetings_{key}", name)
                made.rows.opened.connect(self._open_meeting)
                self._groups[key] = made
                self._inside.insertWidget(self._inside.indexOf(self.earlier), made)
        for key, name in wanted:
            self._groups[key].heading.setText(name)

    def _row(self, meeting: MeetingLine, known: Sequence[Term], group: str) -> RowText:
        formats = self.desk.formats
        times = formats.time_range(meeting.opens_at, meeting.ends_at)
        term = term_of(known, meeting.day) if group == COMING else None
        parts = (
            times,
            formats.hijri(meeting.day),
            meeting.place.strip(),
            term.name if term else "",
        )
        is_closed = meeting.state is MeetingState.CLOSED
        return RowText(
            id=str(meeting.id),
            title=meeting.title,
            caption=formats.day(meeting.day),
            small=" · ".join(isolate(part) for part in parts if part),
            chip="" if is_closed else label(meeting.state, self.desk.words),
        )

    def _open_meeting(self, key: str) -> None:
        for group in self._groups.values():
            group.rows.set_current("")
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
        self.empty.setVisible(self._is_empty and not planning)
        self._plan.setVisible(not self._is_empty and not planning)
        for button in (self._past, self._year):
            button.setVisible(not planning)

    def _show_all(self) -> None:
        self._shows_all = True
        self.refresh()
