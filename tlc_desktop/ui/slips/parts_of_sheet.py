"""What the run sheet has besides slips: who came, how long each part took, what was said, how it ended."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import time
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.meetings import AgendaItem, Meeting, began_at, ended_at, starts
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.storage import meetings
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.agenda.for_later import ForLaterField
from tlc_desktop.ui.meetings.agenda.item_panel import EDIT
from tlc_desktop.ui.meetings.facts_panel import EDIT as EDIT_MEETING
from tlc_desktop.ui.meetings.record.after_panel import AfterPanel
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.slips.sheet_lines import SheetLine
from tlc_desktop.ui.slips.slip_form import Done, SlipForm, beside
from tlc_desktop.ui.widgets import labels
from tlc_desktop.ui.widgets.dates import TimeField
from tlc_desktop.ui.widgets.fields import MinutesField
from tlc_desktop.ui.widgets.reading_order import stops
from tlc_desktop.ui.widgets.slots import on_text

MINUTES = 96


class SheetPart(SlipForm):
    """A part that the page of a meeting has too, here in its place; what is typed in it is kept there and then."""

    def __init__(
        self,
        desk: Desk,
        name: str,
        title: str,
        part: QWidget,
        show: Callable[[MeetingShown], None],
        first: QWidget | None = None,
    ) -> None:
        """Make one.

        Args:
            desk: The open file.
            name: Of its widgets.
            title: What it is called.
            part: What it shows.
            show: Has that show a meeting.
            first: Where the keyboard begins; without it where Tab comes first.
        """
        super().__init__(desk, name)
        self.setAccessibleName(title)
        self._show, self._name, self._part, self._first = show, title, part, first
        self.only_goes_on(self.tr("Go on"))
        self.arrange(part)

    def show_meeting(self, shown: MeetingShown, line: SheetLine) -> None:
        """Show this part of a meeting."""
        self.say(self._name, "", self.before(line))
        self._show(shown)

    def begin(self) -> None:
        here = self._first or next(iter(stops(self._part)), None)
        if here is not None:
            here.setFocus(Qt.FocusReason.TabFocusReason)

    def keep(self) -> Done:
        return Done.UNTOUCHED


class EndOfSheet(QWidget):
    """What was said of the intention, and what waits for a later meeting."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._after = AfterPanel(desk)
        self._later = ForLaterField(
            desk,
            "slips_later",
            self.tr("For later"),
            self.tr("What waits for another meeting, one a line, then Enter"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(self._after)
        column.addWidget(self._later)

    def show_meeting(self, shown: MeetingShown) -> None:
        """Show the end of a meeting."""
        self._after.show_meeting(shown)
        self._later.show_meeting(shown.key)


class MinutesSlip(SlipForm):
    """When it really was, as that stands on the run sheet: started and ended, and a number for each part."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "minutes_slip")
        self.setAccessibleName(self.tr("Real minutes"))
        self._meeting: UUID | None = None
        self._fields: dict[UUID, MinutesField] = {}
        self._made: Sequence[tuple[object, ...]] | None = None
        self.began = TimeField(self.tr("Started"), "minutes_began", desk.formats)
        self.ended = TimeField(self.tr("Ended"), "minutes_ended", desk.formats)
        on_text(self.began.edited, lambda at: self._put_right(self.began, began_at, at))
        on_text(self.ended.edited, lambda at: self._put_right(self.ended, ended_at, at))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.SPACE_12)
        self._grid.setVerticalSpacing(theme.SPACE_4)
        self._grid.setColumnStretch(1, 1)
        self.only_goes_on(self.tr("Go on"))
        self.arrange(beside(self.began, self.ended), self._grid)

    def show_meeting(self, shown: MeetingShown, line: SheetLine) -> None:
        """Show when a meeting was, and its parts, each with the minutes that it took."""
        other = self._meeting != shown.key
        self._meeting = shown.key
        ends = shown.meeting.ends_at.time()
        for when, at in ((self.began, shown.meeting.time), (self.ended, ends)):
            if other:
                when.say("")
            if not when.note() and when.time() != at:  # what is being typed stays
                when.set_time(at)
        made = [(item.id, item.title, item.minutes) for item in shown.agenda]
        if made != self._made:
            self._made = made
            self._make(shown)
        for item in shown.agenda:
            self._fields[item.id].set_minutes(item.real or 0)
        said = self.tr("How many minutes each part took, where that was noted")
        self.say(self.tr("Real minutes"), said if shown.agenda else "", self.before(line))

    def _make(self, shown: MeetingShown) -> None:
        while old := self._grid.takeAt(0):
            if widget := old.widget():
                widget.hide()
                widget.deleteLater()
        self._fields = {}
        at = starts(shown.agenda, shown.meeting.opens_at)
        for row, (item, start) in enumerate(zip(shown.agenda, at, strict=True)):
            self._fields[item.id] = field = self._field(item)
            begins = labels.caption(self.desk.formats.time(start))
            for column, widget in enumerate((begins, labels.body(item.title), field)):
                self._grid.addWidget(widget, row, column, Qt.AlignmentFlag.AlignVCenter)
        self.walk_along([self.began, self.ended, *self._fields.values()])

    def _field(self, item: AgendaItem) -> MinutesField:
        spoken = self.tr("Minutes that “{title}” took").format(title=isolate(item.title))
        made = MinutesField(
            "",
            f"minutes_{item.id}",
            least=0,
            accessible=spoken,
            formats=self.desk.formats,
        )
        made.spin.setSpecialValueText("–")
        made.setFixedWidth(theme.measure(MINUTES))
        made.edited.connect(partial(self._write, item.id))
        return made

    def _put_right(
        self, field: TimeField, change: Callable[[Meeting, time], Meeting | None], typed: str
    ) -> None:
        """Keep when it was, where that can be."""
        key = self._meeting
        if key is None:
            return
        with self.desk.workspace.read() as session:
            there = change(meetings.meeting(session, key), time.fromisoformat(typed))
        if there is None:
            field.say(self.tr("That is before it started. Please look again."))
            return
        with self.desk.workspace.change(EDIT_MEETING) as session:
            meetings.edit(
                session, key, lambda kept: replace(kept, time=there.time, minutes=there.minutes)
            )

    def _write(self, key: UUID, minutes: str) -> None:
        real = int(minutes) or None
        with self.desk.workspace.change(EDIT, f"item:{key}:real") as session:
            meetings.edit_item(session, key, lambda item: replace(item, real=real))

    def keep(self) -> Done:
        return Done.UNTOUCHED
