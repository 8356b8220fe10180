"""When a class visit is: day, period and class; under them when the visitor has no class."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from tlc_desktop.domain.periods import Bell, FreeSlot, Timetable
from tlc_desktop.domain.text import one_line
from tlc_desktop.domain.visits import Visit
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.typed_days import Sense
from tlc_desktop.storage import periods, visits
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import icons, theme
from tlc_desktop.ui.meetings.plan.day_off import DayOff
from tlc_desktop.ui.record_text import RecordText, writes
from tlc_desktop.ui.visits.visit_acts import person
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.changing_part import ChangingPart
from tlc_desktop.ui.widgets.chips import FlowLayout
from tlc_desktop.ui.widgets.dates import DateField
from tlc_desktop.ui.widgets.fields import ComboField, LineField

EDIT = str(QT_TRANSLATE_NOOP("Steps", "Edit class visit"))
SHARES = 42, 36, 22
LATELY = 200  # days in which a day of the year says enough
MOST = 2  # other periods that are offered


class WhenRow(QWidget):
    """Three fields; the period is one of the school's, where its bells are known, else words."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._visit: Visit | None = None
        self._bells: tuple[Bell, ...] = ()
        self.day = DateField(
            self.tr("Day"),
            "visit_day",
            desk.formats,
            self.tr("Not agreed yet"),
            optional=True,
            spelled=self._spelled,
            sense=Sense.TO_COME,
            parent=self,
        )
        self._off = DayOff(desk, "visit_day_off", self)
        self.period = ComboField(self.tr("Period"), "visit_period", [], parent=self)
        optional = self.tr("Optional")
        self.words = LineField(self.tr("Period"), "visit_period_words", optional, parent=self)
        self._kind = QStackedWidget(self)
        self.with_class = LineField(self.tr("Class"), "visit_with_class", optional, parent=self)
        self._free = ChangingPart("visit_free")
        self._arrange()
        self._texts = [
            (name, RecordText(desk, field, f"visit:{name}", EDIT, write, kept=one_line))
            for name, field in (("period", self.words), ("with_class", self.with_class))
            for write in (writes(visits.edit, Visit, name),)
        ]
        self.day.edited.connect(self._set_day)
        self.period.edited.connect(self._set_period)

    def _arrange(self) -> None:
        for field in (self.period, self.words):
            self._kind.addWidget(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.SPACE_12)
        self._grid.setHorizontalSpacing(theme.SPACE_20)
        column.addLayout(self._grid)
        column.addWidget(self._off)
        column.addWidget(self._free)
        self._divide(small=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._divide(small=theme.compact(self))

    def _divide(self, *, small: bool) -> None:
        """Three beside each other; in a narrow window the class stands below the other two."""
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(self.day, 0, 0, top)
        self._grid.addWidget(self._kind, 0, 1, top)
        row, column, wide = (1, 0, 2) if small else (0, 2, 1)
        self._grid.addWidget(self.with_class, row, column, 1, wide, top)
        for column, share in enumerate(SHARES):
            self._grid.setColumnStretch(column, 0 if small and column == len(SHARES) - 1 else share)

    def show_visit(self, visit: Visit | None) -> None:
        """Show when a visit is; nothing for one that is not kept yet."""
        self._visit = visit
        with self._desk.workspace.read() as session:
            times = periods.timetable(session, self._desk.today())
        self._bells = times.bells
        self._kind.setCurrentWidget(self.period if self._bells else self.words)
        self._offer_periods(visit.period if visit else "")
        self.day.set_day(visit.day if visit else None)
        self._off.show_day(visit.day if visit else None)
        for name, text in self._texts:
            if visit is not None:
                text.show(visit.id, str(getattr(visit, name)))
        if visit is None:
            self.words.set_text("")
            self.with_class.set_text("")
        self._show_free(visit, times)

    def _offer_periods(self, kept: str) -> None:
        choices = [(bell.name, self._told(bell)) for bell in self._bells]
        bell = _bell(kept, self._bells)
        if kept and bell is None:
            choices.append((kept, kept))  # as the school called it then
        self.period.set_choices([("", self.tr("Not agreed yet")), *choices])
        self.period.set_choice(bell.name if bell else kept)

    def _told(self, bell: Bell) -> str:
        formats = self._desk.formats
        return self.tr("{period}, {time}").format(
            period=isolate(self._called(bell)), time=isolate(formats.time(bell.starts))
        )

    def _called(self, bell: Bell) -> str:
        """What the school calls a period; one with a number alone is period so and so."""
        if not bell.name.isdecimal():
            return bell.name
        return self.tr("period {number}").format(number=self._desk.formats.digits(bell.name))

    def _show_free(self, visit: Visit | None, times: Timetable) -> None:
        """Whether the visitor has a class then, and two more periods that would do."""
        if visit is None or times.unknown([visit.visitor]):
            self._free.put(None, None)
            return
        bell = _bell(visit.period, times.bells)
        others = _others(visit, bell, times)
        said = self._said(visit, bell, times, bool(others))
        row = (lambda: self._free_row(said, others)) if said else None
        self._free.put((visit.id, said, others), row)

    def _free_row(self, said: str, others: Sequence[FreeSlot]) -> QWidget:
        made = QWidget()
        flow = FlowLayout(made, theme.SPACE_8)
        clock = QLabel()
        clock.setPixmap(icons.pixmap("clock", "accent", 16))
        beside = [self._link(n, slot) for n, slot in enumerate(others)]
        high = max((link.sizeHint().height() for link in beside), default=0)
        for part in (clock, labels.caption(said)):
            part.setMinimumHeight(high)  # on one line with the links
            flow.addWidget(part)
        for link in beside:
            flow.addWidget(link)
        return made

    def _said(self, visit: Visit, bell: Bell | None, times: Timetable, others: bool) -> str:
        name = isolate(person(self._desk, visit.visitor))
        if visit.day is None or bell is None:
            said = self.tr("{name} has no class:") if others else ""
            return said.format(name=name)
        is_free = (visit.day.weekday(), bell.id) in times.weeks[visit.visitor]
        said = (
            self.tr("{name} has no class then.") if is_free else self.tr("{name} has a class then.")
        )
        more = self.tr("Free too:") if is_free else self.tr("Free:")
        return f"{said.format(name=name)} {more}" if others else said.format(name=name)

    def _link(self, n: int, slot: FreeSlot) -> QWidget:
        bell = self._bells[slot.period]
        said = self.tr("{day}, {period}").format(
            day=isolate(self._desk.formats.weekday_name(slot.day)),
            period=isolate(self._called(bell)),
        )
        made = buttons.link(said, f"visit_free_{n}")
        made.clicked.connect(lambda: self._move(slot))
        return made

    def _move(self, slot: FreeSlot) -> None:
        """Have the visit in another period, on the next such day."""
        if self._visit is None:
            return
        since = max(self._visit.day or self._desk.today(), self._desk.today())
        day = since + timedelta((slot.day - since.weekday()) % 7)
        name = self._bells[slot.period].name
        self._edit(lambda visit: replace(visit, day=day, period=name))

    def _spelled(self, day: date) -> str:
        """Its weekday, and no year where that is plain."""
        formats = self._desk.formats
        if abs((day - self._desk.today()).days) > LATELY:
            return formats.day(day)
        return f"{formats.weekday(day)} {formats.day_month(day)}"

    def _set_day(self, text: str) -> None:
        day = date.fromisoformat(text) if text else None
        self._edit(lambda visit: replace(visit, day=day))

    def _set_period(self, name: str) -> None:
        self._edit(lambda visit: replace(visit, period=name))

    def _edit(self, change: Callable[[Visit], Visit]) -> None:
        if self._visit is not None:
            with self._desk.workspace.change(EDIT) as session:
                visits.edit(session, self._visit.id, change)


def _bell(period: str, bells: Sequence[Bell]) -> Bell | None:
    """The period that is called so now; what was typed may say its time as well."""
    name = re.split("[,،]", period)[0].strip()
    return next((bell for bell in bells if bell.name in (name, period)), None)


def _others(visit: Visit, bell: Bell | None, times: Timetable) -> list[FreeSlot]:
    """Periods in which the visitor has no class and, where that is known, the host has one: one a day."""
    hosts = times.weeks.get(visit.host, frozenset())
    now = (visit.day.weekday() if visit.day else None, times.bells.index(bell) if bell else None)
    found: dict[int, FreeSlot] = {}
    for slot in times.common([visit.visitor]):
        teaches = (slot.day, times.bells[slot.period].id) not in hosts
        if teaches and (slot.day, slot.period) != now and slot.day != now[0]:
            found.setdefault(slot.day, slot)
    return list(found.values())[:MOST]
