"""The form for a whole series of meetings, with its days before anything is planned."""

from datetime import date, time, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.meetings import LATEST, Meeting, planned, plausible
from tlc_desktop.domain.series import series
from tlc_desktop.domain.text import one_line
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.typed_days import Sense
from tlc_desktop.storage import holidays, meetings
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.draft import Draft, chosen, counted, dated, timed, typed
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.plan.along_list import AlongList
from tlc_desktop.ui.meetings.plan.form import choices
from tlc_desktop.ui.meetings.plan.planning import BLANK, agendas, beginning, could_come, plan
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.chips import FlowLayout, NamePill
from tlc_desktop.ui.widgets.closable import ClosablePanel
from tlc_desktop.ui.widgets.dates import DateField, TimeField
from tlc_desktop.ui.widgets.fields import ComboField, LineField, MinutesField
from tlc_desktop.ui.widgets.slots import on_text

PLAN = str(QT_TRANSLATE_NOOP("Steps", "Plan the year"))
WEEKS, COUNT, MOST = 4, 8, 40


class YearForm(ClosablePanel):
    """First day, every how many weeks, how many; the days are seen before they are planned."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        identify(self, "year_form", self.tr("Plan the year"))
        self.setProperty("ground", "raised")
        self._desk = desk
        formats = desk.formats
        self.title = LineField(self.tr("Title (you can change it later)"), "year_title")
        hint = self.tr("day/month/year")
        self.day = DateField(self.tr("First day"), "year_day", formats, hint, sense=Sense.TO_COME)
        self.weeks = MinutesField(
            self.tr("Weeks between meetings"), "year_weeks", most=12, formats=formats
        )
        self.count = MinutesField(
            self.tr("How many meetings"), "year_count", most=MOST, formats=formats
        )
        self.time = TimeField(self.tr("Starts at"), "year_time", formats)
        self._offered = agendas(desk)
        self.template = ComboField(
            self.tr("Start from this agenda"), "year_template", choices(desk, self._offered)
        )
        self.along = AlongList(desk, "year_along")
        self._place = ""
        self.preview = QWidget()
        identify(self.preview, "year_preview", self.tr("The days"))
        self._days = FlowLayout(self.preview, gap=6)
        self._note = labels.caption("", wrap=True)
        self._note.setObjectName("year_note")
        self._do = buttons.primary(self.tr("Plan these meetings"), "year_do")
        self._do.clicked.connect(self._plan)
        self._leave = buttons.plain(self.tr("Not now"), "year_leave")
        self._leave.clicked.connect(self.closed)
        for field in (self.day, self.weeks, self.count):
            on_text(field.edited, lambda _: self._show_days())
        for field in (self.time, self.template):
            on_text(field.edited, lambda _: self._show_along())
        self.along.changed.connect(self._show_along)
        self._arrange()
        self._draft = Draft(
            desk,
            "year",
            self._propose,
            title=typed(self.title),
            day=dated(self.day),
            weeks=counted(self.weeks),
            count=counted(self.count),
            time=timed(self.time),
            template=chosen(self.template),
        )

    def start(self) -> None:
        """Begin, or go on."""
        self._offered = agendas(self._desk)
        self.template.set_choices(choices(self._desk, self._offered))
        self._draft.show()
        self.day.say("")
        self.along.begin()
        self._show_days()
        self.show()
        self.day.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _propose(self) -> None:
        """What it begins with."""
        first = beginning(self._desk)
        self.title.set_text(self.tr("Meeting"))
        self.day.set_day(first.day)
        self.weeks.set_minutes(WEEKS)
        self.count.set_minutes(COUNT)
        self.time.set_time(first.time)
        self.template.set_choice(first.template)
        self._place = first.place

    def days(self) -> list[date]:
        """The days that would be planned."""
        first = self.day.day()
        if first is None or not plausible(first):
            return []
        with self._desk.workspace.read() as session:
            days_off = holidays.days_off(session)
        found = series(first, self.count.minutes(), self.weeks.minutes(), days_off)
        return [day for day in found if plausible(day)]

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE_16)
        grid.setVerticalSpacing(theme.SPACE_8)
        top = Qt.AlignmentFlag.AlignTop
        rows = ((self.day, self.weeks, self.count), (self.title, self.template, self.time))
        for row, fields in enumerate(rows):
            for place, field in enumerate(fields):
                grid.addWidget(field, row, place, top)
        for place, share in enumerate((3, 3, 2)):
            grid.setColumnStretch(place, share)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        row.addWidget(self._leave)
        row.addWidget(self._do)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(theme.SPACE_12)
        column.addWidget(labels.section(self.tr("Plan the year")))
        column.addLayout(grid)
        column.addWidget(self.preview)
        column.addWidget(self._note)
        column.addWidget(self.along)
        column.addLayout(row)

    def _show_days(self) -> None:
        while old := self._days.takeAt(0):
            if pill := old.widget():
                pill.hide()
                pill.deleteLater()
        formats, days = self._desk.formats, self.days()
        for day in days:
            self._days.addWidget(NamePill(formats.whole_day(day)))
        first, weeks = self.day.day(), self.weeks.minutes()
        wanted = [first + timedelta(weeks=weeks * n) for n in range(len(days))] if first else []
        moved = [day for day, planned in zip(days, wanted, strict=True) if day != planned]
        self._say(days, moved)
        self._show_along()
        self._do.setEnabled(bool(days))
        self.preview.setVisible(bool(days))

    def _show_along(self) -> None:
        """Show what could come along to the first of them; what stands comes to all."""
        chosen = self._offered[self.template.choice()]
        first = Meeting("", self.day.day() or LATEST, self.time.time() or time())
        self.along.show_items(could_come(self._desk, first, chosen), ticked=chosen.key != BLANK)
        self.along.say_sum(planned(chosen.items), chosen.minutes)

    def _say(self, days: list[date], moved: list[date]) -> None:
        formats = self._desk.formats
        if not days:
            said = self.tr("Choose the first day, and the others follow.")
        elif moved:
            said = self.tr("Moved to the next working day: {days}.").format(
                days=formats.list([formats.date(day) for day in moved])
            )
        else:
            said = ""
        self._note.setText(said)
        self._note.setVisible(bool(said))

    def _plan(self) -> None:
        """All of them in one step; what goes on comes to the first, what stands to each."""
        self.time.leave()
        days = self.days()
        if not days or self.time.note() or self.day.note():
            return
        formats = self._desk.formats
        chosen = self._offered[self.template.choice()]
        title = one_line(self.title.text()) or self.tr("Meeting")
        along = self.along.chosen()
        with self._draft.added(PLAN) as session:
            for number, day in enumerate(days, start=1):
                name = f"{title} {formats.number(number)}"
                at = self.time.time() or time()
                meeting = Meeting(name, day, at, chosen.minutes, self._place)
                key = plan(session, meeting, chosen, along)
                along = {item.id for item in meetings.agenda(session, key) if item.standing}
        self.closed.emit()
        said = self.tr("%n meeting(s) planned, from {first} to {last}.", "", len(days)).format(
            first=isolate(formats.date(days[0])), last=isolate(formats.date(days[-1]))
        )
        self._desk.tell(formats.digits(said), undo=True)
