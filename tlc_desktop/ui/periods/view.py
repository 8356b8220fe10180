"""Free periods: when everyone, or two, have no class, and each member's week."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import Enum
from functools import cached_property
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tlc_desktop.i18n.typed_bells import shown_period
from tlc_desktop.storage import periods
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.plan.planning import beginning, next_on
from tlc_desktop.ui.meetings.room import NO_LIMIT
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.periods.bells_panel import BellsPanel
from tlc_desktop.ui.periods.free_grid import FreeGrid, GridWords
from tlc_desktop.ui.periods.not_known import NotKnown
from tlc_desktop.ui.periods.shown import GridShown, PeriodsShown, grid_of, pills, read
from tlc_desktop.ui.periods.week_panel import WeekPanel
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.buttons import Segments
from tlc_desktop.ui.widgets.empty_state import EmptyState
from tlc_desktop.ui.widgets.fields import ComboField
from tlc_desktop.ui.widgets.page_header import PageHeader
from tlc_desktop.ui.widgets.page_sheet import scrolled
from tlc_desktop.ui.widgets.thin_bar import ROOM

EVERYONE, TWO = "everyone", "two"
LENGTHS = (30, 45, 60, 75, 90, 120)
PANEL = 338
MARK = 16


class Side(Enum):
    """What stands beside the table, or in its place where there is less room."""

    NONE = "none"
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
        self._side_now = Side.NONE
        self._shown: PeriodsShown | None = None
        self._grid_shown: GridShown | None = None
        self._minutes = 0
        self._make_header()
        # From the outside in: a widget that moves is styled again, with all that is in it.
        self._whole = QStackedWidget(self)
        self.set_body(self._whole, scrolls=False, to_edge=True)
        self._split = QWidget(self._whole)
        self._whole.addWidget(self._split)
        self._main = QWidget(self._split)
        self._side = QStackedWidget(self._split)
        self.whose = Segments(
            [(EVERYONE, self.tr("Everyone")), (TWO, self.tr("These two"))],
            "periods_whose",
            self.tr("Whose free periods"),
            EVERYONE,
        )
        self.first = ComboField("", "periods_first", (), self.tr("The first of the two"))
        self.second = ComboField("", "periods_second", (), self.tr("The second of the two"))
        self.length = ComboField("", "periods_length", (), self.tr("How long"))
        self.grid = FreeGrid("free_grid", self.tr("Free periods"))
        self.not_known = NotKnown(desk)
        self._about = labels.caption("", wrap=True)
        self._about.setObjectName("periods_about")
        self._arrange()
        self._connect()

    @cached_property
    def week(self) -> WeekPanel:
        """One member's week."""
        made = WeekPanel(self.desk)
        self._sides[Side.WEEK] = scrolled(made, "week_scroll", beside=True)
        self._side.addWidget(self._sides[Side.WEEK])
        made.chosen.connect(self._choose)
        made.closed.connect(lambda: self._turn(Side.NONE))
        return made

    @cached_property
    def bells(self) -> BellsPanel:
        """The school's bells."""
        made = BellsPanel(self.desk)
        self._sides[Side.BELLS] = scrolled(made, "bells_scroll", beside=True)
        self._side.addWidget(self._sides[Side.BELLS])
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
            self._side_now = Side.WEEK
        super().open(Place("periods", place.record or self.place.record))

    def refresh(self) -> None:
        with self.desk.workspace.read() as session:
            shown = self._shown = read(session, self.desk)
            member = self._member(shown)
            week = periods.week(session, member) if member else None
        self.place = Place("periods", member)
        if not self._minutes:
            self._minutes = beginning(self.desk).minutes
        self._offer(shown)
        self._show_grid()
        if member is not None and shown.timetable.bells:
            self.week.show_week(shown, member, week)
        self._show_what_fits()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._shown is not None:
            self._show_grid()
            self._show_what_fits()

    def _make_header(self) -> None:
        header = PageHeader("periods_header", self.tr("Free periods"), back=self.tr("People"))
        header.back.connect(lambda: self.desk.go("people"))
        self._week_button = buttons.plain(self.tr("Edit a week"), "periods_week")
        self._bells_button = buttons.plain(self.tr("The school’s bells"), "periods_bells", "bell")
        self._plan_button = buttons.primary(self.tr("Plan a meeting then"), "periods_plan")
        for button in (self._week_button, self._bells_button, self._plan_button):
            header.add(button)
        self.set_header(header)

    def _arrange(self) -> None:
        self._sides: dict[Side, QScrollArea] = {}
        column = QVBoxLayout(self._main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_12)
        column.addLayout(self._choices())
        self._pair = QWidget()
        pair = QHBoxLayout(self._pair)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(theme.SPACE_12)
        pair.addWidget(self.first)
        pair.addWidget(self.second)
        column.addWidget(self._pair)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.SPACE_12)
        rows.addWidget(self.grid)
        rows.addWidget(self.not_known)
        rows.addWidget(self._about)
        rows.addStretch(1)
        self._area = scrolled(inside, "periods_scroll")
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        column.addWidget(self._area, 1)
        row = QHBoxLayout(self._split)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_8)
        row.addWidget(self._main, 1)
        row.addWidget(self._side)

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_12)
        row.addWidget(self.whose)
        row.addSpacing(theme.SPACE_8)
        row.addWidget(labels.caption(self.tr("for")))
        self.length.setSizePolicy(self.whose.sizePolicy())
        row.addWidget(self.length)
        row.addStretch(1)
        row.addWidget(FrameMark())
        self._legend = labels.caption("")
        self._legend.setObjectName("periods_legend")
        row.addWidget(self._legend)
        row.addSpacing(ROOM)  # as much as what scrolls below leaves to its bar
        return row

    def _connect(self) -> None:
        self.whose.chosen.connect(self._show_grid)
        for field in (self.first, self.second):
            field.edited.connect(self._show_grid)
        self.length.edited.connect(self._take_length)
        self.grid.moved.connect(self._reveal)
        self.grid.taken.connect(self._plan)
        self.not_known.typing.connect(self._type_week)
        self._plan_button.clicked.connect(self._plan)
        self._bells_button.clicked.connect(self._type_bells)
        self._week_button.clicked.connect(self._turn_week)

    def _member(self, shown: PeriodsShown) -> UUID | None:
        """Whose week is shown: the one chosen, else the first whose week is not known."""
        if self.place.record in shown.people:
            return self.place.record
        wanted = shown.timetable.unknown(shown.everyone) or list(shown.people)
        return next(iter(wanted), None)

    def _offer(self, shown: PeriodsShown) -> None:
        """Offer two people, and lengths."""
        names = [(str(key), one.name) for key, one in shown.people.items()]
        for n, field in enumerate((self.first, self.second)):
            before = field.choice()
            field.set_choices(names)
            if before not in dict(names) and len(names) > n:
                field.set_choice(names[n][0])
        formats = self.desk.formats
        lengths = sorted({*LENGTHS, self._minutes})
        self.length.set_choices(
            [(str(n), formats.digits(self.tr("%n minute(s)", "", n))) for n in lengths]
        )
        self.length.set_choice(str(self._minutes))

    def _asked(self, shown: PeriodsShown) -> list[UUID]:
        """Whom the table is about."""
        if self.whose.choice() == EVERYONE:
            return list(shown.everyone)
        chosen = {self.first.choice(), self.second.choice()}
        return [key for key in shown.people if str(key) in chosen]

    def _show_grid(self) -> None:
        shown = self._shown
        if shown is None:
            return
        who = self._asked(shown)
        self._pair.setVisible(self.whose.choice() == TWO)
        found = self._grid_shown = grid_of(shown.timetable, who, self._minutes)
        self.grid.show_grid(found, self._words(shown, found))
        self.not_known.show_people(shown, who)
        said = self.tr("room for %n minute(s)", "", self._minutes)
        self._legend.setText(self.desk.formats.digits(said))
        self._about.setText(
            self.tr(
                "Names stand in their order. Point at them for whole names; "
                "press a period to plan a meeting in it."
            )
        )

    def _words(self, shown: PeriodsShown, found: GridShown) -> GridWords:
        formats, days = self.desk.formats, shown.timetable.days
        name = formats.short_weekday_name if theme.compact(self) else formats.weekday_name
        every = self.tr("everyone") if self.whose.choice() == EVERYONE else self.tr("both")
        spoken: dict[tuple[int, int], str] = {}
        for day in days:
            for n, bell in enumerate(shown.timetable.bells):
                names = [shown.people[key].name for key in found.free[day, n]]
                when = formats.list(
                    [
                        formats.weekday_name(day),
                        shown_period(bell.name, formats),
                        formats.time_range(bell.starts, bell.ends),
                    ]
                )
                free = every if (day, n) in found.common else formats.list(names)
                said = (
                    self.tr("{when}. Free: {names}") if names else self.tr("{when}. Free: nobody")
                )
                spoken[day, n] = said.format(when=when, names=free)
        return GridWords(
            {day: name(day) for day in days},
            [
                (shown_period(bell.name, formats), formats.time(bell.starts))
                for bell in shown.timetable.bells
            ],
            pills(shown.people, found.who),
            every,
            spoken,
        )

    def _show_what_fits(self) -> None:
        shown, narrow = self._shown, theme.compact(self)
        if shown is None:
            return
        has_bells, typing = bool(shown.timetable.bells), self._side_now is Side.BELLS
        beside = self._side_now if narrow or typing else Side.WEEK
        if beside is Side.WEEK and not has_bells:
            beside = Side.NONE
        if not shown.people:
            self._whole.setCurrentWidget(self._nobody)
        elif not has_bells and not typing:
            self._whole.setCurrentWidget(self._empty)
        else:
            self._whole.setCurrentWidget(self._split)
        if beside in self._sides:
            self._side.setCurrentWidget(self._sides[beside])
        self._side.setVisible(beside in self._sides)
        self._main.setVisible(has_bells and not (narrow and beside is not Side.NONE))
        whole = self._main.isHidden()
        wide = theme.measure(PANEL) + ROOM
        self._side.setMinimumWidth(0 if whole else wide)
        self._side.setMaximumWidth(NO_LIMIT if whole else wide)
        there = has_bells and bool(shown.people)
        self._bells_button.setVisible(there and not typing)
        self._plan_button.setVisible(there and not self._main.isHidden() and not typing)
        self._week_button.setVisible(there and narrow and not typing)
        self.week.narrow(narrow)
        all_weeks = beside is Side.WEEK
        self._week_button.setText(self.tr("All weeks") if all_weeks else self.tr("Edit a week"))
        self._week_button.setAccessibleName(self._week_button.text())

    def _turn(self, side: Side) -> None:
        self._side_now = side
        self._show_what_fits()

    def _turn_week(self) -> None:
        self._turn(Side.NONE if self._side_now is Side.WEEK else Side.WEEK)
        if self._side_now is Side.WEEK:
            self.week.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _type_bells(self) -> None:
        self.bells.show()
        self._turn(Side.BELLS)
        self.bells.start()

    def _leave_bells(self) -> None:
        self._turn(Side.NONE)
        begin: QPushButton | None = self._bells_button
        if self._whole.currentWidget() is not self._split:
            begin = self._empty.button
        if begin is not None:
            begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _type_week(self, member: UUID) -> None:
        self._choose(member)
        self._turn(Side.WEEK)
        self.week.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, member: UUID) -> None:
        self.place = Place("periods", member)
        self.refresh()

    def _take_length(self, key: str) -> None:
        self._minutes = int(key)
        self._show_grid()

    def _reveal(self) -> None:
        here = self.grid.here()
        if here is not None:
            box = self.grid.cell(here).toAlignedRect()
            at = self.grid.mapTo(self._area.widget(), box.center())
            self._area.ensureVisible(at.x(), at.y(), box.width(), box.height())

    def _plan(self) -> None:
        """Plan a meeting in the framed periods under the keyboard, else in the period itself."""
        here, shown, found = self.grid.here(), self._shown, self._grid_shown
        if here is None or shown is None or found is None:
            return
        frame: Sequence[object] = found.frame_at(here)
        at = found.frame_at(here)[0].starts if frame else shown.timetable.bells[here[1]].starts
        begins = datetime.combine(next_on(self.desk, here[0], at), at)
        ends = begins + timedelta(minutes=self._minutes)
        self.desk.go("meetings", kind="plan", text=f"{begins.isoformat()}/{ends.isoformat()}")


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
