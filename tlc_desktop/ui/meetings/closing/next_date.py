"""The meeting after the one that is closed: its day, and who does what in it."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.typed_days import Sense
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.meetings.plan.day_off import DayOff
from tlc_desktop.ui.meetings.roles_table import RolesTable
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.calendar_leaf import CalendarLeaf
from tlc_desktop.ui.widgets.dates import DateField


class NextDate(QWidget):
    """The next meeting as a leaf; where none is planned, the day on which one will be.

    Signals:
        chosen: Another day was chosen, or none.
    """

    chosen = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("closing_next")
        self._desk = desk
        self._later: Meeting | None = None
        self._shown: MeetingShown | None = None
        self._to_come = uuid4()  # stands for the meeting that would be planned
        self._made: QWidget | None = None
        self.act = buttons.quiet("", "closing_plan")
        self.act.clicked.connect(self._go)
        self.roles = RolesTable(desk, "closing_roles", self, beside=True, stores=False)
        top = QHBoxLayout()
        top.addWidget(labels.section(self.tr("Next time")), 1)
        top.addWidget(self.act)
        self.day = DateField(
            self.tr("Its day, if it shall be planned now"),
            "closing_day",
            desk.formats,
            self.tr("day/month/year"),
            optional=True,
            sense=Sense.TO_COME,
        )
        self._off = DayOff(desk, "closing_day_off", self)
        self.day.edited.connect(self._show_to_come)
        self.day.edited.connect(self.chosen)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_4)
        self._column.addLayout(top)
        self._column.addWidget(self.day)
        self._column.addWidget(self._off)
        self._column.addWidget(self.roles)

    def planned(self) -> date | None:
        """The day on which a meeting is to be planned, if one is."""
        return self.day.day() if self._later is None else None

    def show_next(self, later: Meeting | None, shown: MeetingShown) -> None:
        """Show the meeting that comes next, with the names that are known."""
        self._later, self._shown = later, shown
        if self._made is not None:
            self._made.hide()
            self._made.deleteLater()
        self._made = self._leaf(later) if later else None
        if self._made is not None:
            self._column.insertWidget(1, self._made)
        self.day.setVisible(later is None)
        if later is None:
            self._show_to_come()
        else:
            self._off.hide()
            self.roles.show()
            # An agenda that others know already is added to only where that is asked for.
            self.roles.show_roles(later, shown, proposes=not later.is_agreed)
        said = self.tr("Look at it") if later else self.tr("Plan it")
        self.act.setText(said)
        self.act.setAccessibleName(said)

    def _show_to_come(self) -> None:
        """Propose who does what in the meeting that would be planned, once it has its day."""
        day, shown = self.planned(), self._shown
        self._off.show_day(day)
        self.roles.setVisible(day is not None)
        if day is None or shown is None:
            self.roles.forget()
        else:
            after = replace(shown.meeting, day=day, tea=(), roles=(), id=self._to_come)
            self.roles.show_roles(after, shown)

    def _leaf(self, later: Meeting) -> QWidget:
        formats, day, made = self._desk.formats, later.day, QWidget()
        leaf = CalendarLeaf(
            formats.short_month(day),
            formats.number(day.day),
            formats.short_weekday(day),
            formats.whole_day(day),
        )
        parts = [formats.time_range(later.opens_at, later.ends_at), later.place.strip()]
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(labels.Label(later.title, TextRole.NAME, wrap=True, max_lines=2))
        where = " · ".join(isolate(part) for part in parts if part)
        words.addWidget(labels.caption(where, wrap=True))
        words.addStretch(1)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_16)
        row.addWidget(leaf, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return made

    def _go(self) -> None:
        if self._later is not None:
            self._desk.go("meeting", self._later.id)
        else:
            self._desk.go("meetings", kind="plan")
