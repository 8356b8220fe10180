"""Fit the rest: opened, agreed to or left, by its key or its buttons."""

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from tlc_desktop.domain import live as going
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.live.fit_panel import FitPanel
from tlc_desktop.ui.live.run_acts import RunActs
from tlc_desktop.ui.live.shown import LiveShown


class Fitting(QObject):
    """The panel of the new minutes, and what it does.

    Signals:
        made: The panel was made, which has no place yet.
        turned: It was opened, or is over.
    """

    made = Signal(object)
    turned = Signal(bool)

    def __init__(self, desk: Desk, shown: Callable[[], LiveShown | None], acts: RunActs) -> None:
        super().__init__()
        self._desk = desk
        self._shown = shown
        self._acts = acts
        self._minutes: dict[UUID, int] | None = None
        self._panel: FitPanel | None = None

    @property
    def panel(self) -> FitPanel:
        """The new minutes; made when they are first wanted."""
        if self._panel is None:
            made = self._panel = FitPanel(self._desk)
            made.hide()
            made.given.connect(self._give)
            made.closed.connect(self.leave)
            self.made.emit(made)
        return self._panel

    def is_open(self) -> bool:
        """Whether the new minutes are to be seen."""
        return self._panel is not None and not self._panel.isHidden()

    def press(self) -> None:
        """Open it; once it is open, give the minutes."""
        if not self.is_open():
            self._open()
        elif self.panel.can():
            self._give()

    def leave(self) -> None:
        """Leave the minutes as they are."""
        if self.is_open():
            self.panel.hide()
            self.turned.emit(False)

    def _give(self) -> None:
        if self._minutes is not None:
            self._acts.fit(self._minutes)
        self.leave()

    def _open(self) -> None:
        shown = self._shown()
        even = self._desk.even.now()
        if shown is None or not shown.has_time(even):
            return
        room = shown.meeting.meeting.ends_at - self._desk.now()
        self._minutes = going.fit_the_rest(shown.run, shown.meeting.agenda, even, room)
        parts = [part for part in (shown.part, *shown.ahead) if part is not None]
        self.panel.show_fit(parts, self._minutes, self._said(shown, room))
        self.panel.show()
        self.turned.emit(True)
        self.panel.begin()

    def _said(self, shown: LiveShown, room: timedelta) -> tuple[str, str]:
        """The heading, and what is shared; where nothing fits, when it would end at the earliest."""
        formats = self._desk.formats
        if self._minutes is None:
            parts = [part for part in (shown.part, *shown.ahead) if part is not None]
            least = sum(min(going.LEAST, part.length) for part in parts)
            end = self._desk.now() + timedelta(minutes=least)
            said = self.tr("Even two minutes each would end {time}")
            return said.format(time=formats.time(end)), ""
        minutes = max(room, timedelta(0)) // timedelta(minutes=1)
        why = self.tr(
            "%n minute(s) are left. Learning gives way last, no part below 2.", "", minutes
        )
        title = self.tr("Fit the rest: ends {time}")
        ends = formats.time(shown.meeting.meeting.ends_at)
        return title.format(time=ends), formats.digits(why)
