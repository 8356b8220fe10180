"""The table of free periods with what is chosen above it, and what is said below it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from tlc_desktop.domain.periods import FreeSlot
from tlc_desktop.i18n.typed_bells import shown_period
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.style import FOCUS_MARGIN
from tlc_desktop.ui.periods.cells import Cell
from tlc_desktop.ui.periods.free_grid import FreeGrid
from tlc_desktop.ui.periods.grid_layout import GridWords
from tlc_desktop.ui.periods.not_known import NotKnown
from tlc_desktop.ui.periods.period_choices import PeriodChoices
from tlc_desktop.ui.periods.shown import GridShown, PeriodsShown, grid_of, pills
from tlc_desktop.ui.widgets import labels
from tlc_desktop.ui.widgets.page_sheet import scrolled


class FreeTable(QWidget):
    """Who is free when, of everyone or of two.

    Signals:
        taken: A period was clicked, or Enter pressed on it.
        typing: Somebody's week is to be typed; carries who.
    """

    taken = Signal()
    typing = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: PeriodsShown | None = None
        self.found = GridShown((), {}, frozenset(), ())
        self.choices = PeriodChoices(desk.formats)
        self.grid = FreeGrid("free_grid", self.tr("Free periods"))
        self.not_known = NotKnown(desk)
        self._arrange()
        self.choices.changed.connect(self.show_again)
        self.grid.moved.connect(self._reveal)
        self.grid.taken.connect(self.taken)
        self.not_known.typing.connect(self.typing)

    def show_periods(self, shown: PeriodsShown, minutes: int) -> None:
        """Show when these people are free; at first for as many minutes as meetings have."""
        self._shown = shown
        self.choices.offer(shown.people, minutes)
        self.show_again()

    def show_again(self) -> None:
        """Show what is chosen, in the room that there is."""
        shown = self._shown
        if shown is None:
            return
        two = self.choices.two()
        who = shown.everyone if two is None else [key for key in shown.people if str(key) in two]
        self.found = grid_of(shown.timetable, who, self.choices.minutes())
        self.grid.show_grid(self.found, self._words(shown, is_two=two is not None))
        self.not_known.show_people(shown, who)

    def here(self) -> FreeSlot | None:
        """The period under the keyboard, else the first of those that are framed together with it."""
        cell = self.grid.here()
        if cell is None or self._shown is None:
            return None
        day, n = cell
        bell = self._shown.timetable.bells[n]
        frame = self.found.frame_at(cell)
        return frame[0] if frame else FreeSlot(day, n, bell.starts, bell.ends)

    def _arrange(self) -> None:
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, FOCUS_MARGIN, 0, 0)  # for the ring round what stands at the top
        rows.setSpacing(theme.SPACE_12)
        about = self.tr(
            "Names stand in their order. Point at them for whole names; "
            "press a period to plan a meeting in it."
        )
        self._across = Across(self.grid)
        rows.addWidget(self.choices)
        rows.addWidget(self._across)
        rows.addWidget(self.not_known)
        rows.addWidget(labels.caption(about, wrap=True))
        rows.addStretch(1)
        self._area = scrolled(inside, "periods_scroll")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)

    def _words(self, shown: PeriodsShown, *, is_two: bool) -> GridWords:
        formats, table = self._desk.formats, shown.timetable
        narrow = theme.compact(self)
        every = self.tr("both") if is_two else self.tr("everyone")
        return GridWords(
            {day: formats.weekday_name(day, short=narrow) for day in table.days},
            [(shown_period(bell.name, formats), formats.time(bell.starts)) for bell in table.bells],
            pills(shown.people, self.found.who),
            every,
            lambda cell: self._spoken(shown, cell, every),
        )

    def _spoken(self, shown: PeriodsShown, cell: Cell, every: str) -> str:
        """What is said of a period aloud, and where the pointer rests on it."""
        formats, bell = self._desk.formats, shown.timetable.bells[cell[1]]
        hours = formats.time_range(bell.starts, bell.ends)
        parts = [formats.weekday_name(cell[0]), shown_period(bell.name, formats), hours]
        names = [shown.people[key].name for key in self.found.free[cell]]
        free = every if cell in self.found.common else formats.list(names)
        said = self.tr("{when}. Free: {names}") if names else self.tr("{when}. Free: nobody")
        return said.format(when=formats.list(parts), names=free)

    def _reveal(self) -> None:
        here = self.grid.here()
        if here is not None:
            box = self.grid.cell(here).toAlignedRect()
            at = box.center()
            self._across.ensureVisible(at.x(), at.y(), box.width(), 0)
            at = self.grid.mapTo(self._area.widget(), at)
            self._area.ensureVisible(at.x(), at.y(), 0, box.height())


class Across(QScrollArea):
    """A table that scrolls across where it is wider than the room there is, and is as high as it wants."""

    def __init__(self, table: QWidget) -> None:
        super().__init__()
        self.setObjectName("periods_across")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(table)
        table.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            bar = self.horizontalScrollBar()
            wide = self.widget().minimumWidth() > self.width()
            self.setFixedHeight(self.widget().height() + (bar.sizeHint().height() if wide else 0))
        return super().eventFilter(watched, event)
