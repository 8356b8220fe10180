"""Beside the table: one member's week, how long it holds, and the next colleague's."""

from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from tlc_desktop.domain.periods import Slot, Until, Week
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.typed_bells import shown_period
from tlc_desktop.storage import periods
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.periods.cells import Cell
from tlc_desktop.ui.periods.shown import PeriodsShown
from tlc_desktop.ui.periods.week_grid import WeekGrid
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.closable import ClosablePanel
from tlc_desktop.ui.widgets.fields import ComboField
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.slots import on_text

CHANGE = str(QT_TRANSLATE_NOOP("Steps", "Change a week"))
EMPTY = str(QT_TRANSLATE_NOOP("Steps", "Empty a week"))
STILL_SO = str(QT_TRANSLATE_NOOP("Steps", "A week is still so"))


class WeekPanel(ClosablePanel):
    """A week is kept at each stroke, which is one step.

    Signals:
        chosen: Another member was chosen; carries who.
    """

    chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        identify(self, "week_panel", self.tr("One member’s week"))
        self.setProperty("ground", "raised")
        self._desk = desk
        self._shown: PeriodsShown | None = None
        self._member: UUID | None = None
        self._week: Week | None = None
        self.who = ComboField("", "week_member", (), self.tr("Whose week"))
        self.grid = WeekGrid("week_grid", self.tr("Periods without a class"))
        self._asked = Label("", TextRole.CAPTION, "honey_ink", wrap=True)
        self._asked.setObjectName("week_asked")
        self._still = buttons.plain(self.tr("It is still so"), "week_still_so")
        self.until = ComboField(self.tr("Until"), "week_until", self._untils())
        self._empty = buttons.quiet(self.tr("Empty this week"), "week_empty")
        self._next = buttons.plain(self.tr("Next colleague"), "week_next")
        self._line = labels.hairline()
        self._arrange()
        on_text(self.who.edited, lambda key: self.chosen.emit(UUID(key)))
        self.grid.ticked.connect(self._tick)
        self.until.edited.connect(self._hold)
        self._still.clicked.connect(self._say_still_so)
        self._empty.clicked.connect(self._clear)
        self._next.clicked.connect(self._go_on)

    def show_week(self, shown: PeriodsShown, member: UUID, week: Week | None) -> None:
        """Show the week of somebody."""
        self._shown, self._member, self._week = shown, member, week
        self.who.set_choices([(str(key), one.name) for key, one in shown.people.items()])
        self.who.set_choice(str(member))
        formats, bells = self._desk.formats, shown.timetable.bells
        free, days = week.free if week else frozenset[Slot](), shown.timetable.days
        self.grid.show_week(
            {day: formats.weekday_name(day, short=True) for day in days},
            [shown_period(bell.name, formats) for bell in bells],
            self._spoken(shown),
            frozenset(
                (day, n) for day in days for n, bell in enumerate(bells) if (day, bell.id) in free
            ),
        )
        self.until.set_choice(week.until if week else Until.BELLS)
        for control in (
            self.until,
            self._empty,
        ):  # of a week that is not typed there is nothing to say
            control.setEnabled(week is not None)
        asks = member in shown.timetable.asked_again
        self._asked.setText(self._why_asked(week) if asks else "")
        self._asked.setVisible(asks)
        self._still.setVisible(asks)

    def arrange(self, *, wide: bool, tight: bool) -> None:
        """Take the room there is: wide, where the panel is alone; tight, where two buttons are below each other."""
        ways = QBoxLayout.Direction
        self._parts.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        self._parts.setSpacing(theme.SPACE_28 if wide else theme.SPACE_12)
        self._parts.setStretch(0, 1 if wide else 0)
        self._foot.setDirection(ways.TopToBottom if tight else ways.LeftToRight)
        self._line.setVisible(not wide)

    def _untils(self) -> list[tuple[str, str]]:
        return [
            (Until.BELLS, self.tr("the bells or the term change")),
            (Until.TERM, self.tr("the term changes")),
            (Until.TOLD, self.tr("we are told otherwise")),
        ]

    def _arrange(self) -> None:
        """What is typed, and after or beside it how long it holds."""
        week = QVBoxLayout()
        week.setSpacing(theme.SPACE_12)
        week.addWidget(labels.section(self.tr("One member’s week")))
        week.addWidget(self.who)
        how = self.tr(
            "Tick the periods without a class: click, drag over several, or arrows and Space."
        )
        week.addWidget(labels.caption(how, wrap=True))
        week.addWidget(self.grid)
        rest = QVBoxLayout()
        rest.setSpacing(theme.SPACE_12)
        rest.addWidget(self._asked)
        rest.addWidget(self._still, 0, Qt.AlignmentFlag.AlignLeading)
        rest.addWidget(self.until)
        rest.addStretch(1)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setSpacing(theme.SPACE_8)
        self._foot.addWidget(self._empty)
        self._foot.addStretch(1)
        self._foot.addWidget(self._next)
        rest.addLayout(self._foot)
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._parts.setContentsMargins(17, 14, 17, 14)
        self._parts.addLayout(week)
        self._parts.addWidget(self._line)
        self._parts.addLayout(rest, 1)
        self.arrange(wide=False, tight=False)

    def _spoken(self, shown: PeriodsShown) -> dict[Cell, tuple[str, str]]:
        formats = self._desk.formats
        found: dict[Cell, tuple[str, str]] = {}
        for day in shown.timetable.days:
            for n, bell in enumerate(shown.timetable.bells):
                when = formats.list(
                    [
                        formats.weekday_name(day),
                        shown_period(bell.name, formats),
                        formats.time(bell.starts),
                    ]
                )
                found[day, n] = (
                    self.tr("{when}: free").format(when=when),
                    self.tr("{when}: not free").format(when=when),
                )
        return found

    def _why_asked(self, week: Week | None) -> str:
        if week is not None and week.said_on is None:
            return self.tr("The bells changed after this week was typed. Please ask again.")
        day = isolate(self._desk.formats.date(week.said_on)) if week and week.said_on else ""
        return self.tr("This week was typed on {day}, in another term. Please ask again.").format(
            day=day
        )

    def _tick(self, cells: frozenset[Cell]) -> None:
        shown, member = self._shown, self._member
        if shown is None or member is None:
            return
        bells, days = shown.timetable.bells, shown.timetable.days
        kept = self._week.free if self._week else frozenset[Slot]()
        # What was typed for a day that the week has no more stays.
        hidden = {(day, bell) for day, bell in kept if day not in days}
        free = {(day, bells[n].id) for day, n in cells}
        with self._desk.workspace.change(CHANGE) as session:
            periods.say(session, member, hidden | free, self._desk.today())

    def _hold(self, key: str) -> None:
        if self._member is not None:
            with self._desk.workspace.change(CHANGE) as session:
                periods.hold_until(session, self._member, Until(key))

    def _say_still_so(self) -> None:
        if self._member is not None:
            with self._desk.workspace.change(STILL_SO) as session:
                periods.still_so(session, [self._member], self._desk.today())
            self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear(self) -> None:
        shown, member = self._shown, self._member
        if shown is None or member is None:
            return
        name = shown.people[member].name
        with self._desk.workspace.change(EMPTY) as session:
            periods.empty(session, member)
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        said = self.tr("The week of {name} is empty, and not known any more.")
        self._desk.tell(said.format(name=isolate(name)), undo=True)

    def _go_on(self) -> None:
        """Show the next by name; after the last, the first."""
        if self._shown is None or self._member is None:
            return
        keys = list(self._shown.people)
        here = keys.index(self._member)
        self.chosen.emit(keys[(here + 1) % len(keys)])
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
