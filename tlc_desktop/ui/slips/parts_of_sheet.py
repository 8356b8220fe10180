"""What the run sheet has besides slips: who came, how long each part took, what was said, how it ended."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.meetings import AgendaItem, starts
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.storage import meetings
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.agenda.for_later import ForLaterField
from tlc_desktop.ui.meetings.agenda.item_panel import EDIT
from tlc_desktop.ui.meetings.record.after_panel import AfterPanel
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.slips.slip_form import Done, SlipForm
from tlc_desktop.ui.widgets import labels
from tlc_desktop.ui.widgets.fields import MinutesField
from tlc_desktop.ui.widgets.reading_order import stops

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

    def show_meeting(self, shown: MeetingShown) -> None:
        """Show this part of a meeting."""
        self.say(self._name, "")
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
    """The real minutes, as they stand at the edge of the run sheet: a number for each part."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "minutes_slip")
        self.setAccessibleName(self.tr("Real minutes"))
        self._fields: dict[UUID, MinutesField] = {}
        self._made: Sequence[tuple[object, ...]] = ()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.SPACE_12)
        self._grid.setVerticalSpacing(theme.SPACE_4)
        self._grid.setColumnStretch(1, 1)
        self.only_goes_on(self.tr("Go on"))
        self.arrange(self._grid)

    def show_meeting(self, shown: MeetingShown) -> None:
        """Show the parts of a meeting, each with the minutes that it took."""
        made = [(item.id, item.title, item.minutes) for item in shown.agenda]
        if made != self._made:
            self._made = made
            self._make(shown)
        for item in shown.agenda:
            self._fields[item.id].set_minutes(item.real or 0)
        said = self.tr("How many minutes each part took, where that was noted")
        self.say(self.tr("Real minutes"), said)

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
        self.walk_along(list(self._fields.values()))

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

    def _write(self, key: UUID, minutes: str) -> None:
        real = int(minutes) or None
        with self.desk.workspace.change(EDIT, f"item:{key}:real") as session:
            meetings.edit_item(session, key, lambda item: replace(item, real=real))

    def keep(self) -> Done:
        return Done.UNTOUCHED
