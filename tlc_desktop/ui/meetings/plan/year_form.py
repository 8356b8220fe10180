"""The form for a whole series of meetings, with its days before anything is planned."""

from collections.abc import Sequence
from datetime import date, datetime, time

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.holidays import DaysOff
from tlc_desktop.domain.meetings import LATEST, Meeting, planned, plausible
from tlc_desktop.domain.series import MONTHLY, Turn, turns, until
from tlc_desktop.domain.terms import Term
from tlc_desktop.domain.text import one_line
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.typed_days import Sense
from tlc_desktop.storage import holidays, meetings, terms
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.draft import Draft, chosen, counted, dated, timed, typed
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.plan.along_list import AlongList
from tlc_desktop.ui.meetings.plan.form import choices
from tlc_desktop.ui.meetings.plan.planning import BLANK, agendas, beginning, could_come, plan
from tlc_desktop.ui.periods.free_then import FreeThen
from tlc_desktop.ui.settings.holiday_list import HolidayList
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.buttons import Segments
from tlc_desktop.ui.widgets.chips import FlowLayout, NamePill
from tlc_desktop.ui.widgets.closable import ClosablePanel
from tlc_desktop.ui.widgets.dates import DateField, TimeField
from tlc_desktop.ui.widgets.fields import ComboField, LineField, MinutesField
from tlc_desktop.ui.widgets.slots import on_text

PLAN = str(QT_TRANSLATE_NOOP("Steps", "Plan the year"))
WEEKS, COUNT, MOST = 4, 8, 40
OFTEN = (1, 2, 3, 4, 5, 6, 8)
MOVES, SKIPS = "moves", "skips"


class YearForm(ClosablePanel):
    """First day, how often, how many; the days are seen before they are planned."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        identify(self, "year_form", self.tr("Plan the year"))
        self.setProperty("ground", "raised")
        self._desk = desk
        self._make_rule()
        self.title = LineField(self.tr("Title (you can change it later)"), "year_title")
        self.time = TimeField(self.tr("Starts at"), "year_time", desk.formats)
        self._offered = agendas(desk)
        self.template = ComboField(
            self.tr("Start from this agenda"), "year_template", choices(desk, self._offered)
        )
        self._free = FreeThen(desk, "year_free", self)
        self._free.chosen.connect(self._take_free)
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
            often=chosen(self.often),
            count=counted(self.count),
            off=chosen(self.off),
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
        self.refresh()
        self.show()
        self.day.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read when there is no school, and show the days."""
        with self._desk.workspace.read() as session:
            self._days_off = holidays.days_off(session)
            self._terms = terms.terms(session)
        self.holidays.refresh()
        self._show_days()

    def days(self) -> list[date]:
        """The days that would be planned."""
        return [turn.day for turn in self._turns() if turn.day]

    def _propose(self) -> None:
        """What it begins with."""
        first = beginning(self._desk)
        self.title.set_text(self.tr("Meeting"))
        self.day.set_day(first.day)
        self.often.set_choice(str(WEEKS))
        self.count.set_minutes(COUNT)
        self.off.set_choice(MOVES)
        self.time.set_time(first.time)
        self.template.set_choice(first.template)
        self._place = first.place

    def _make_rule(self) -> None:
        """What says on which days the group meets."""
        formats, hint = self._desk.formats, self.tr("day/month/year")
        self._days_off = DaysOff()
        self._terms: Sequence[Term] = ()
        self.day = DateField(self.tr("First day"), "year_day", formats, hint, sense=Sense.TO_COME)
        self.often = ComboField(self.tr("How often"), "year_often", self._rules(None))
        self.count = MinutesField(
            self.tr("How many meetings"), "year_count", most=MOST, formats=formats
        )
        self.whole_term = buttons.link(self.tr("Until the term ends"), "year_term")
        self.whole_term.clicked.connect(self._fill_term)
        self.off = Segments(
            [
                (MOVES, self.tr("moves to the next school day")),
                (SKIPS, self.tr("is left out")),
            ],
            "year_off",
            self.tr("What falls on a weekend or a holiday"),
            MOVES,
        )
        self.holidays = HolidayList(self._desk, "year_holidays")
        self._more = buttons.quiet(self.tr("Holidays"), "year_holidays_open")
        self._more.setCheckable(True)
        self._more.toggled.connect(self._open_holidays)
        self.holidays.hide()
        for field in (self.day, self.often, self.count):
            on_text(field.edited, lambda _: self._show_days())
        on_text(self.off.chosen, lambda _: self._show_days())

    def _rules(self, first: date | None) -> list[tuple[str, str]]:
        """Every so many weeks; or each month, where the first day says on which weekday."""
        formats = self._desk.formats
        found = [(str(n), formats.digits(self.tr("every %n week(s)", "", n))) for n in OFTEN]
        if first is not None:
            said = (
                self.tr("each month, the first {weekday}"),
                self.tr("each month, the second {weekday}"),
                self.tr("each month, the third {weekday}"),
                self.tr("each month, the fourth {weekday}"),
                self.tr("each month, the last {weekday}"),
            )[(first.day - 1) // 7]
            weekday = formats.weekday_name(first.weekday())
            found.append((str(MONTHLY), said.format(weekday=weekday)))
        return found

    def _turns(self) -> list[Turn]:
        first = self.day.day()
        if first is None or not plausible(first):
            return []
        count, often = self.count.minutes(), int(self.often.choice())
        return turns(first, count, often, self._days_off, skips=self.off.choice() == SKIPS)

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE_16)
        grid.setVerticalSpacing(theme.SPACE_8)
        top = Qt.AlignmentFlag.AlignTop
        rows = ((self.day, self.often, self.count), (self.title, self.template, self.time))
        for row, fields in enumerate(rows):
            for place, field in enumerate(fields):
                grid.addWidget(field, row, place, top)
        grid.addLayout(self._off_row(), 2, 0, 1, 2)
        grid.addWidget(self.whole_term, 2, 2, top)
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
        for part in (self.holidays, self._free, self.preview, self._note, self.along):
            column.addWidget(part)
        column.addLayout(row)

    def _off_row(self) -> QVBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_12)
        row.addWidget(self.off)
        row.addWidget(self._more)
        row.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(theme.SPACE_4)
        column.addWidget(labels.caption(self.off.accessibleName()))
        column.addLayout(row)
        return column

    def _open_holidays(self, on: bool) -> None:
        self.holidays.setVisible(on)
        if on:
            self.holidays.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_free(self, begins: datetime) -> None:
        """Have the first of them at another time, and all on its day of the week."""
        self.day.set_day(begins.date())
        self.time.set_time(begins.time())
        self._show_days()
        self.time.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_term(self) -> None:
        """As many meetings as there is room for in the term of the first."""
        first, term = self.day.day(), self._term()
        if first is not None and term is not None:
            often, skips = int(self.often.choice()), self.off.choice() == SKIPS
            fits = until(first, term.ends, often, self._days_off, skips=skips)
            self.count.spin.setValue(fits)
            self.count.spin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _term(self) -> Term | None:
        day = self.day.day()
        return next((term for term in self._terms if day and day in term), None)

    def _show_days(self) -> None:
        while old := self._days.takeAt(0):
            if pill := old.widget():
                pill.hide()
                pill.deleteLater()
        self.often.set_choices(self._rules(self.day.day()))
        formats, found = self._desk.formats, self._turns()
        days = [turn.day for turn in found if turn.day]
        for day in days:
            self._days.addWidget(NamePill(formats.whole_day(day)))
        self._say(found)
        self._show_along()
        self._do.setEnabled(bool(days))
        self.preview.setVisible(bool(days))
        term = self._term()
        self.whole_term.setVisible(term is not None)
        self.whole_term.setToolTip(theme.tip(term.name) if term else "")

    def _show_along(self) -> None:
        """Show what could come along to the first of them; what stands comes to all."""
        chosen = self._offered[self.template.choice()]
        first = Meeting("", self.day.day() or LATEST, self.time.time() or time())
        self._free.show_time(self.day.day(), self.time.time(), chosen.minutes)
        self.along.show_items(could_come(self._desk, first, chosen), ticked=chosen.key != BLANK)
        self.along.say_sum(planned(chosen.items), chosen.minutes)

    def _say(self, found: Sequence[Turn]) -> None:
        moved = [turn.day for turn in found if turn.day and turn.is_moved]
        left_out = [turn.due for turn in found if turn.day is None]
        said: list[str] = []
        if not found:
            said.append(self.tr("Choose the first day, and the others follow."))
        if moved:
            told = self.tr("Moved to the next working day: {days}.")
            said.append(told.format(days=self._named(moved)))
        if left_out:
            said.append(self.tr("Left out: {days}.").format(days=self._named(left_out)))
        self._note.setText(" ".join(said))
        self._note.setVisible(bool(said))

    def _named(self, days: Sequence[date]) -> str:
        """Days in a line, each with the holiday on it."""
        formats = self._desk.formats
        names = [(day, self._days_off.holiday(day)) for day in days]
        return formats.list(
            [
                f"{formats.date(day)} ({isolate(off.name)})"
                if off and off.name
                else formats.date(day)
                for day, off in names
            ]
        )

    def _plan(self) -> None:
        """All of them in one step; what goes on comes to the first, what stands to each."""
        self.time.leave()
        days = self.days()
        if not days or self.time.note() or self.day.note() or self.holidays.note():
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
