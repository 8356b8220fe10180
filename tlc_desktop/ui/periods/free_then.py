"""Under the day and time of a meeting that is planned: who has a class then, and when everyone is free."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlc_desktop.domain.periods import FreeSlot, runs
from tlc_desktop.storage import holidays, periods
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.plan.planning import next_on
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.chips import FlowLayout

OFFERED = 3
HALF_A_WEEK, WEEK = 3, 7  # days


class FreeThen(QWidget):
    """A caption, and links to other times; not there while no week is known.

    Signals:
        chosen: Another time is wanted; carries the moment.
    """

    chosen = Signal(object)

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, name, self.tr("Free periods"))
        self._desk = desk
        self._offered: list[datetime] = []
        self._caption = labels.caption("", wrap=True)
        self._caption.setObjectName(f"{name}_caption")
        row = QWidget()
        flow = FlowLayout(row, theme.SPACE_12)
        self._all = labels.caption(self.tr("Everyone is free:"))
        flow.addWidget(self._all)
        self._links = [buttons.link("", f"{name}_{n}") for n in range(OFFERED)]
        for n, link in enumerate(self._links):
            link.clicked.connect(self._chooser(n))
            flow.addWidget(link)
        self._all.setMinimumHeight(self._links[0].sizeHint().height())  # on one line with them
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addWidget(self._caption)
        column.addWidget(row)
        self._row = row
        self.hide()

    def show_time(self, day: date | None, at: time | None, minutes: int) -> None:
        """Say who has a class in some minutes of a day, and offer other times of about that week."""
        with self._desk.workspace.read() as session:
            table = periods.timetable(session, self._desk.today())
            everyone = periods.everyone(session)
            off = holidays.days_off(session)
        self.setVisible(bool(table.bells and table.weeks))
        if self.isHidden():
            return
        said: list[str] = []
        if day is not None and at is not None and day not in off and table.during(at, minutes):
            said = self._said(
                self._named(table.busy(everyone, day.weekday(), at, minutes)),
                self._named(table.unknown(everyone)),
            )
        self._caption.setText(" ".join(said))
        self._caption.setVisible(bool(said))
        starts = [run[0] for run in runs(table.common(everyone), minutes)]
        moments = sorted(self._moment(slot, day) for slot in starts)
        here = datetime.combine(day, at) if day and at else None
        self._offered = [moment for moment in moments if moment != here][:OFFERED]
        self._show_links()

    def _said(self, busy: list[str], unknown: list[str]) -> list[str]:
        formats = self._desk.formats
        said: list[str] = []
        if busy:
            said.append(self.tr("A class then: {names}.").format(names=formats.list(busy)))
        if unknown:
            told = self.tr("Their week is not known: {names}.")
            said.append(told.format(names=formats.list(unknown)))
        return said or [self.tr("Nobody has a class then.")]

    def _named(self, keys: Iterable[UUID]) -> list[str]:
        return [self._desk.people[key].name for key in keys]

    def _moment(self, slot: FreeSlot, day: date | None) -> datetime:
        """When a free period is, nearest to a day and not gone by."""
        if day is None:
            return datetime.combine(next_on(self._desk, slot.day, slot.starts), slot.starts)
        ahead = (slot.day - day.weekday() + HALF_A_WEEK) % WEEK - HALF_A_WEEK
        near = datetime.combine(day, slot.starts) + timedelta(days=ahead)
        return near if near > self._desk.now() else near + timedelta(days=WEEK)

    def _show_links(self) -> None:
        formats = self._desk.formats
        for n, link in enumerate(self._links):
            link.setVisible(n < len(self._offered))
            if n < len(self._offered):
                moment = self._offered[n]
                day = f"{formats.weekday(moment)} {formats.short_day(moment)}"
                link.setText(formats.list([day, formats.time(moment)]))
                link.setAccessibleName(link.text())
        self._row.setVisible(bool(self._offered))

    def _chooser(self, n: int) -> Callable[[], None]:
        return lambda: self.chosen.emit(self._offered[n])
