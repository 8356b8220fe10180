"""The form for a new meeting, or for one that already took place."""

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from tlc_desktop.domain.errors import DayNeeded, TitleNeeded
from tlc_desktop.domain.meetings import LATEST, Meeting, MeetingState, planned
from tlc_desktop.domain.templates import Template
from tlc_desktop.domain.text import one_line
from tlc_desktop.i18n.messages import explain
from tlc_desktop.i18n.typed_days import Sense
from tlc_desktop.storage import meetings
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.draft import Draft, chosen, counted, dated, timed, typed
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.plan.along_list import AlongList
from tlc_desktop.ui.meetings.plan.day_off import DayOff
from tlc_desktop.ui.meetings.plan.planning import BLANK, agendas, beginning, could_come, plan
from tlc_desktop.ui.periods.free_then import FreeThen
from tlc_desktop.ui.terms.term_of_day import TermOfDay
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.closable import ClosablePanel
from tlc_desktop.ui.widgets.dates import DateField, TimeField
from tlc_desktop.ui.widgets.fields import ComboField, LineField, MinutesField
from tlc_desktop.ui.widgets.slots import on_text

PLAN = str(QT_TRANSLATE_NOOP("Steps", "Plan a meeting"))
ENTER = str(QT_TRANSLATE_NOOP("Steps", "Enter a meeting that took place"))


def choices(desk: Desk, offered: Mapping[str, Template]) -> list[tuple[str, str]]:
    """The agendas to choose from, each by its key and name."""
    return [(key, desk.formats.digits(each.name)) for key, each in offered.items()]


class PlanForm(ClosablePanel):
    """A title and a day; time, length, place and template have sensible values already."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        identify(self, "plan_form", self.tr("Plan a meeting"))
        self.setProperty("ground", "raised")
        self._desk = desk
        self._past = False
        self._own_minutes = False
        self._heading = labels.section("")
        self.title = LineField(self.tr("Title"), "plan_title", self.tr("What is it about?"))
        self.day = DateField(self.tr("Day"), "plan_day", desk.formats, self.tr("day/month/year"))
        self.time = TimeField(self.tr("Starts at"), "plan_time", desk.formats)
        self.minutes = MinutesField(
            self.tr("How many minutes"), "plan_minutes", formats=desk.formats
        )
        self._off = DayOff(desk, "plan_day_off", self)
        self._free = FreeThen(desk, "plan_free", self)
        self._term = TermOfDay(desk, "plan_term", self)
        self.along = AlongList(desk, "plan_along")
        self.place = LineField(self.tr("Place"), "plan_place", self.tr("Optional"))
        self._like: UUID | None = None
        self._offered = agendas(desk)
        self.template = ComboField(
            self.tr("Start from this agenda"), "plan_template", choices(desk, self._offered)
        )
        self._about = labels.caption("", wrap=True)
        self._do = buttons.primary("", "plan_do")
        self._leave = buttons.plain(self.tr("Not now"), "plan_leave")
        self._do.clicked.connect(self._plan)
        self._leave.clicked.connect(self.closed)
        lines = (self.title.edit, self.place.edit, self.day.edit, self.time.edit)
        for edit in (*lines, self.minutes.spin.lineEdit()):
            edit.returnPressed.connect(self._plan)
        on_text(self.title.edited, lambda _: self.title.say(""))
        on_text(self.template.edited, self._take)
        on_text(self.minutes.edited, lambda _: self._own())
        for field in (self.day, self.time):
            on_text(field.edited, lambda _: self._show_along())
        self.along.changed.connect(self._show_along)
        self._free.chosen.connect(self._take_free)
        self._arrange()
        self._draft = Draft(
            desk,
            "plan",
            self._propose,
            title=typed(self.title),
            place=typed(self.place),
            day=dated(self.day),
            time=timed(self.time),
            minutes=counted(self.minutes),
            template=chosen(self.template),
        )

    def start(self, *, past: bool, like: UUID | None = None, at: str = "") -> None:
        """Begin, or go on: for a meeting to come, also one like another, or for one that already took place.

        With `at` it is from one time to another, written as 2026-12-01T12:35/2026-12-01T13:50.
        """
        self._past, self._like = past, like
        self._offered = agendas(self._desk, like)
        self.template.set_choices(choices(self._desk, self._offered))
        self.day.sense = Sense.GONE_BY if past else Sense.TO_COME
        self._draft.show(*(["past"] if past else []), *(["like", like] if like else []))
        self._heading.setText(
            self.tr("A meeting that already took place") if past else self.tr("Plan a meeting")
        )
        self._do.setText(self.tr("Enter it") if past else self.tr("Plan it"))
        self._do.setAccessibleName(self._do.text())
        for field in (self.title, self.day, self.time):
            field.say("")
        self._free.hide()
        if at:
            self._take_time(*(datetime.fromisoformat(part) for part in at.split("/")))
        self._tell_about()
        self.along.begin()
        self._show_along()
        self.show()
        self.title.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_time(self, begins: datetime, ends: datetime) -> None:
        self.day.set_day(begins.date())
        self.time.set_time(begins.time())
        self.minutes.set_minutes((ends - begins) // timedelta(minutes=1))
        self._own_minutes = True

    def _take_free(self, begins: datetime) -> None:
        """Take another time, of as many minutes."""
        self._take_time(begins, begins + timedelta(minutes=self.minutes.minutes()))
        for field in (self.day, self.time):
            field.say("")
        self._show_along()
        self.time.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _propose(self) -> None:
        """What it begins with."""
        first = beginning(self._desk, self._like)
        self._own_minutes = False
        self.title.set_text(first.title)
        self.day.set_day(None if self._past else first.day)
        self.time.set_time(first.time)
        self.minutes.set_minutes(first.minutes)
        self.place.set_text(first.place)
        self.template.set_choice(first.template)

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE_16)
        grid.setVerticalSpacing(theme.SPACE_8)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.title, 0, 0, 1, 2, top)
        grid.addWidget(self.day, 0, 2, 1, 2, top)
        grid.addWidget(self.template, 1, 0, 1, 2, top)
        grid.addWidget(self.time, 1, 2, top)
        grid.addWidget(self.minutes, 1, 3, top)
        grid.addWidget(self._about, 2, 0, 1, 2, top)
        grid.addWidget(self.place, 2, 2, 1, 2, top)
        for column in range(4):
            grid.setColumnStretch(column, 1)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        row.addWidget(self._leave)
        row.addWidget(self._do)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(theme.SPACE_12)
        column.addWidget(self._heading)
        column.addLayout(grid)
        column.addWidget(self._off)
        column.addWidget(self._free)
        column.addWidget(self._term)
        column.addWidget(self.along)
        column.addLayout(row)

    def _own(self) -> None:
        self._own_minutes = True
        self._show_along()

    def _take(self, key: str) -> None:
        if not self._own_minutes:
            self.minutes.set_minutes(self._offered[key].minutes)
        self._tell_about()
        self._show_along()

    def _tell_about(self) -> None:
        chosen = self._offered[self.template.choice()]
        self._about.setText(self._desk.formats.digits(chosen.about))

    def _show_along(self) -> None:
        """Show what could come along; to a blank agenda, and to what was, nothing does by itself."""
        chosen = self._offered[self.template.choice()]
        day, at = self.day.day() or LATEST, self.time.time() or time()
        self._off.show_day(None if self._past else self.day.day())
        if not self._past:
            self._free.show_time(self.day.day(), self.time.time(), self.minutes.minutes())
        self._term.show_day(self.day.day())
        items = [] if self._past else could_come(self._desk, Meeting("", day, at), chosen)
        self.along.show_items(items, ticked=chosen.key != BLANK)
        self.along.say_sum(planned(chosen.items), self.minutes.minutes())

    def _meeting(self) -> Meeting | None:
        """What the form says; none while something is not said, with a sentence beside it."""
        self.day.leave()
        self.time.leave()
        day = self.day.day()
        title = one_line(self.title.text())
        if day is None and not self.day.note():
            self.day.say(self.tr("Which day?"))
        if not title:
            self.title.say(self.tr("What is its title?"))
            self.title.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.day.note():
            self.day.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        if day is None or not title or self.day.note() or self.time.note():
            return None
        return Meeting(
            title,
            day,
            self.time.time() or time(),
            self.minutes.minutes(),
            self.place.text().strip(),
            state=MeetingState.OPEN if self._past else MeetingState.DRAFT,
            term=self._term.term(),
        )

    def _plan(self) -> None:
        meeting = self._meeting()
        if meeting is None:
            return
        chosen = self._offered[self.template.choice()]
        try:
            with self._draft.added(ENTER if self._past else PLAN) as session:
                key = plan(session, meeting, chosen, self.along.chosen())
        except TitleNeeded as trouble:
            self.title.say(explain(trouble, self._desk.words))
            return
        except DayNeeded as trouble:
            self.day.say(explain(trouble, self._desk.words))
            return
        self.closed.emit()
        self._desk.go("slips" if self._past else "meeting", key)
        self._tell_what_came(key, len(chosen.items))

    def _tell_what_came(self, key: UUID, own: int) -> None:
        """Say in one line what walked on to the new meeting."""
        with self._desk.workspace.read() as session:
            came = len(meetings.agenda(session, key)) - own
        if came > 0:
            said = self.tr("%n item(s) came along from earlier meetings.", "", came)
            self._desk.tell(self._desk.formats.digits(said), undo=True)
