"""The foot of an agenda: its minutes, and two quiet strips of where they come from and go to."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tlc_desktop.domain import live
from tlc_desktop.domain.meetings import (
    AgendaItem,
    MeetingState,
    Origin,
    by_origin,
    by_purpose,
    over_run,
    planned,
)
from tlc_desktop.i18n.value_names import label
from tlc_desktop.storage import meetings
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import icons, theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.meetings.agenda.delegate import FILLS
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.strips import Fill, StripChart, StripPart

FIT = str(QT_TRANSLATE_NOOP("Steps", "Fit the minutes to the time"))
ORIGINS: dict[Origin, Fill] = {
    Origin.GROUP: Fill.SOLID,
    Origin.MEMBER: Fill.HATCH,
    Origin.FACILITATOR: Fill.HONEY,
    Origin.OUTSIDE: Fill.OUTLINE,
}


class StripsPanel(QWidget):
    """One line: the sum, and both strips."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("strips")
        self._clock = QLabel(self)
        self._clock.setPixmap(icons.pixmap("clock", "honey_ink", 16))
        self._sum = labels.Label("", TextRole.CAPTION_BOLD, parent=self)
        self._sum.setObjectName("agenda_sum")
        self._fit = buttons.link(self.tr("Fit to the time"), "agenda_fit")
        told = self.tr("Share the minutes there are among the items, learning shortened last")
        self._fit.setToolTip(theme.tip(told))
        self._fit.setAccessibleDescription(told)
        self._fit.clicked.connect(self._share)
        self._narrow = False
        self._shown: MeetingShown | None = None
        self._whose = StripChart("strip_whose", self.tr("Where the items came from"), 2, self)
        self._learning = StripChart(
            "strip_learning", self.tr("Time for learning (minutes)"), 1, self
        )
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_8)
        row.addWidget(self._clock)
        row.addWidget(self._sum)
        row.addWidget(self._fit)
        row.addStretch(0)
        row.addWidget(self._whose, 1)
        row.addSpacing(theme.SPACE_8)
        row.addWidget(self._learning, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addWidget(labels.hairline())
        column.addLayout(row)

    def breathe(self, *, narrow: bool, compact: bool) -> None:
        """Give up the second strip where there is room for one."""
        self._learning.setVisible(not (narrow and compact))
        self._narrow = narrow
        self._show_fit()

    def show_meeting(self, shown: MeetingShown) -> None:
        """Show the minutes of a meeting's agenda."""
        self._shown = shown
        self._say_sum(shown)
        self._show_fit()
        self.show_items(shown.agenda)

    def show_items(self, items: Sequence[AgendaItem]) -> None:
        """Show the minutes of these items."""
        words, number = self._desk.words, self._desk.formats.number
        self._whose.set_parts(
            [
                StripPart(f"{label(origin, words)} {number(minutes)}", minutes, ORIGINS[origin])
                for origin, minutes in by_origin(items).items()
            ]
        )
        self._learning.set_parts(
            [
                StripPart(f"{label(purpose, words)} {number(minutes)}", minutes, FILLS[purpose][0])
                for purpose, minutes in by_purpose(items).items()
            ]
        )

    def _say_sum(self, shown: MeetingShown) -> None:
        whole, there = planned(shown.agenda), shown.meeting.minutes
        over, digits = over_run(shown.agenda, there), self._desk.formats.digits
        said = self.tr("{planned} of {minutes} minutes").format(planned=whole, minutes=there)
        more = self.tr("{planned} of {minutes} minutes, {more} more than planned")
        told = more.format(planned=whole, minutes=there, more=over) if over else said
        self._sum.setText(digits(said))
        self._sum.setAccessibleName(digits(told))
        self._sum.setToolTip(theme.tip(digits(told)) if over else "")
        self._sum.set_ink("honey_ink" if over else "ink")
        self._clock.setVisible(bool(over))

    def _show_fit(self) -> None:
        """Offer to share the minutes before a meeting, where they are not those that there are."""
        shown = self._shown
        if shown is not None:
            whole, state = planned(shown.agenda), shown.meeting.state
            before = state in (MeetingState.DRAFT, MeetingState.OPEN) and not self._narrow
            self._fit.setVisible(before and whole not in (0, shown.meeting.minutes))

    def _share(self) -> None:
        shown = self._shown
        if shown is None:
            return
        found = live.fit(shown.agenda, shown.meeting.minutes)
        if found is None:
            said = self.tr("Even %n minutes for each item are more than there are.", "", live.LEAST)
            self._desk.tell(self._desk.formats.digits(said))
            return
        with self._desk.workspace.change(FIT) as session:
            for key, minutes in found.items():
                meetings.edit_item(
                    session, key, lambda item, minutes=minutes: replace(item, minutes=minutes)
                )
        self._desk.tell(self.tr("The minutes fit now."), undo=True)
