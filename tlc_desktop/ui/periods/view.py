"""Free periods: when everyone, or two, have no class, each member's week, and the school's bells."""

from datetime import datetime, timedelta
from enum import Enum
from functools import cached_property
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QWidget

from tlc_desktop.storage import periods
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.plan.planning import beginning, next_on
from tlc_desktop.ui.meetings.room import NO_LIMIT
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.periods.bells_panel import BellsPanel
from tlc_desktop.ui.periods.free_table import FreeTable
from tlc_desktop.ui.periods.shown import PeriodsShown, read
from tlc_desktop.ui.periods.week_panel import WeekPanel
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.closable import ClosablePanel
from tlc_desktop.ui.widgets.empty_state import EmptyState
from tlc_desktop.ui.widgets.page_header import PageHeader
from tlc_desktop.ui.widgets.page_sheet import scrolled
from tlc_desktop.ui.widgets.thin_bar import ROOM

PANEL, TIGHT, MARGINS = 338, 700, 76


class BesideTable(Enum):
    """What stands beside the table, or in its place where there is less room."""

    NOTHING = "nothing"
    WEEK = "week"
    BELLS = "bells"


class FreePeriodsPage(Page):
    """The table of everybody's free periods, one member's week, and the school's bells.

    Its record is the member whose week is shown.
    """

    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {"bell", "week", "free_period", "member", "community", "term", "meeting"}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "periods_page", "")
        self.setAccessibleName(self.tr("Free periods"))
        self._now = BesideTable.NOTHING
        self._shown: PeriodsShown | None = None
        self._make_header()
        # From the outside in: a widget that moves is styled again, with all that is in it.
        self._whole = QStackedWidget(self)
        self.set_body(self._whole, scrolls=False, to_edge=True)
        self._split = QWidget(self._whole)
        self._whole.addWidget(self._split)
        self._side = QStackedWidget(self._split)
        self._panels: dict[BesideTable, QScrollArea] = {}
        row = self._row = QHBoxLayout(self._split)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_8)
        row.addWidget(self._side)

    @cached_property
    def table(self) -> FreeTable:
        """When who is free; made once the bells are known."""
        made = FreeTable(self.desk, self._split)
        made.taken.connect(self._plan)
        made.typing.connect(self._type_week)
        self._row.insertWidget(0, made, 1)
        return made

    @cached_property
    def week(self) -> WeekPanel:
        """One member's week."""
        made = WeekPanel(self.desk)
        self._place(BesideTable.WEEK, made)
        made.chosen.connect(self._choose)
        made.closed.connect(lambda: self._turn(BesideTable.NOTHING))
        return made

    @cached_property
    def bells(self) -> BellsPanel:
        """The school's bells."""
        made = BellsPanel(self.desk)
        self._place(BesideTable.BELLS, made)
        made.closed.connect(self._leave_bells)
        return made

    @cached_property
    def _empty(self) -> EmptyState:
        """What stands here before the bells are typed."""
        made = EmptyState(
            "periods_empty",
            self.tr("When are we all free?"),
            self.tr("Type the school’s bells once, then each colleague’s week."),
            self.tr("The school’s bells"),
        )
        made.begun.connect(self._type_bells)
        self._whole.addWidget(made)
        return made

    @cached_property
    def _nobody(self) -> EmptyState:
        """What stands here while nobody does."""
        made = EmptyState(
            "periods_nobody",
            self.tr("Nobody is here yet"),
            self.tr("Add the names of your group first, then type each colleague’s week."),
            self.tr("Add names"),
        )
        made.begun.connect(lambda: self.desk.go("people", kind="add"))
        self._whole.addWidget(made)
        return made

    def open(self, place: Place) -> None:
        if place.record is not None:
            self._now = BesideTable.WEEK
        super().open(Place("periods", place.record or self.place.record))

    def refresh(self) -> None:
        shown = self._shown = read(self.desk)
        member = whose_week(shown, self.place.record)
        with self.desk.workspace.read() as session:
            week = periods.week(session, member) if member else None
        self.place = Place("periods", member)
        if shown.timetable.bells:
            self.table.show_periods(shown, beginning(self.desk).minutes)
            if member is not None:
                self.week.show_week(shown, member, week)
        self._show_what_fits(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._shown is not None:
            if self._shown.timetable.bells:
                self.table.show_again()
            self._show_what_fits(self._shown)

    def _make_header(self) -> None:
        header = PageHeader("periods_header", self.tr("Free periods"), back=self.tr("People"))
        header.back.connect(lambda: self.desk.go("people"))
        self._week_button = buttons.plain(self.tr("Edit a week"), "periods_week")
        self._bells_button = buttons.plain(self.tr("The school’s bells"), "periods_bells", "bell")
        self._plan_button = buttons.primary(self.tr("Plan a meeting then"), "periods_plan")
        acts = (
            (self._week_button, self._turn_week),
            (self._bells_button, self._type_bells),
            (self._plan_button, self._plan),
        )
        for button, act in acts:
            button.clicked.connect(act)
            header.add(button)
        self.set_header(header)

    def _place(self, side: BesideTable, panel: ClosablePanel) -> None:
        self._panels[side] = scrolled(panel, f"{panel.objectName()}_scroll", beside=True)
        self._side.addWidget(self._panels[side])

    def _show_what_fits(self, shown: PeriodsShown) -> None:
        """The table and one panel beside each other, or one of them; and one primary button."""
        rings = bool(shown.timetable.bells)
        narrow = rings and is_narrow(self, self.table)
        typing = self._now is BesideTable.BELLS
        beside = self._now if narrow or typing else BesideTable.WEEK
        if not rings and not typing:
            beside = BesideTable.NOTHING
        empty = (
            self._nobody if not shown.people else self._empty if not rings and not typing else None
        )
        self._whole.setCurrentWidget(empty or self._split)
        self._show_panel(beside, alone=narrow or not rings)
        there = empty is None and not typing
        self._bells_button.setVisible(there)
        # Where it has no room, it goes: to press a period plans a meeting too.
        tight = is_tight(self)
        self._plan_button.setVisible(there and not tight and not self.table.isHidden())
        bells = self._bells_button.accessibleName()
        self._bells_button.setText("" if tight else bells)
        self._bells_button.setToolTip(theme.tip(bells) if tight else "")
        self._week_button.setVisible(there and narrow)
        is_week = beside is BesideTable.WEEK
        self._week_button.setText(self.tr("All weeks") if is_week else self.tr("Edit a week"))
        self._week_button.setAccessibleName(self._week_button.text())

    def _show_panel(self, beside: BesideTable, *, alone: bool) -> None:
        """Show a panel beside the table, or in its place."""
        panel = self._panels.get(beside)
        if panel is not None:
            self._side.setCurrentWidget(panel)
        wide = theme.measure(PANEL) + ROOM
        self._side.setMinimumWidth(0 if alone else wide)
        self._side.setMaximumWidth(NO_LIMIT if alone else wide)
        self._side.setVisible(panel is not None)
        tight = is_tight(self)
        if "table" in self.__dict__:
            self.table.setVisible(panel is None or not alone)
            self.table.choices.arrange(tight=tight)
        if BesideTable.WEEK in self._panels:
            self.week.arrange(wide=alone and not tight, tight=tight)

    def _turn(self, side: BesideTable) -> None:
        self._now = side
        if self._shown is not None:
            self._show_what_fits(self._shown)

    def _turn_week(self) -> None:
        is_week = self._now is BesideTable.WEEK
        self._turn(BesideTable.NOTHING if is_week else BesideTable.WEEK)
        if not is_week:
            self.week.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _type_bells(self) -> None:
        bells = self.bells
        self._turn(BesideTable.BELLS)
        bells.start()

    def _leave_bells(self) -> None:
        self._turn(BesideTable.NOTHING)
        begin = self._bells_button if self._bells_button.isVisible() else self._empty.button
        if begin is not None:
            begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _type_week(self, member: UUID) -> None:
        self._choose(member)
        self._turn(BesideTable.WEEK)
        self.week.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, member: UUID) -> None:
        self.place = Place("periods", member)
        self.refresh()

    def _plan(self) -> None:
        """Plan a meeting in the period under the keyboard, or in those that are framed together with it."""
        slot = self.table.here()
        if slot is not None:
            begins = datetime.combine(next_on(self.desk, slot.day, slot.starts), slot.starts)
            ends = begins + timedelta(minutes=self.table.choices.minutes())
            text = f"{begins.isoformat()}/{ends.isoformat()}"
            self.desk.go("meetings", kind="plan", text=text)


def whose_week(shown: PeriodsShown, chosen: UUID | None) -> UUID | None:
    """Whose week is shown: the one chosen, else the first whose week is not known."""
    if chosen in shown.people:
        return chosen
    wanted = shown.timetable.unknown(shown.everyone) or list(shown.people)
    return next(iter(wanted), None)


def is_narrow(page: QWidget, table: FreeTable) -> bool:
    """Whether a page has no room for the table and a panel beside each other."""
    both = theme.measure(PANEL) + table.grid.minimumWidth() + 2 * ROOM
    return theme.compact(page) or page.width() < both + MARGINS


def is_tight(page: QWidget) -> bool:
    """Whether a page has little room even for one of them, as where text is large."""
    return page.width() < theme.measure(TIGHT)
