"""A meeting that goes on, on the second screen."""

from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tlc_desktop.domain.entries import Entry
from tlc_desktop.domain.errors import RecordNotThere
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.storage import entries, ideas
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.live.shown import LiveShown
from tlc_desktop.ui.projector.on_screen import OnScreen, live_on_screen, still_on_screen
from tlc_desktop.ui.projector.second_screen import RUN, second_screen_of


class OnProjector(QObject):
    """Says second by second what is to be seen there, while it is on."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._second = second_screen_of(desk)
        self._shown: LiveShown | None = None
        self._part: UUID | None = None
        self._still = OnScreen()
        self._second.changed.connect(self._read)

    def is_on(self) -> bool:
        """Whether the meeting is to be seen there."""
        shown = self._shown
        return shown is not None and self._second.holder == (RUN, shown.key)

    def turn(self) -> None:
        """Show the meeting there, or put it away."""
        if self._shown is not None:
            self._second.turn(RUN, self._shown.key, self._page)

    def show_meeting(self, shown: LiveShown | None) -> None:
        """Follow a meeting; one that is over is put away."""
        if shown is None:
            if self.is_on():
                self._second.put_away()
            self._shown = None
            return
        self._shown = shown
        if self._part != shown.run.item:
            self._part = shown.run.item
            self._second.talk_about("")  # it was said about another part
        if self._second.follow(RUN, shown.key, self._page):
            self._read()

    def tick(self) -> None:
        """Show the time that passed."""
        shown = self._shown
        if shown is not None and self.is_on():
            value = live_on_screen(self._still, shown, self._second.wanted, self._desk)
            self._second.show_value(value)

    def _read(self) -> None:
        """Read what stays until something is changed."""
        shown = self._shown
        if shown is None or not self.is_on():
            return
        self._still = still_on_screen(shown, self._second.wanted, self._said(), self._desk)
        self.tick()

    def _said(self) -> Entry | Idea | None:
        table, _, key = self._second.said.partition(":")
        if not key:
            return None
        try:
            with self._desk.workspace.read() as session:
                read = ideas.idea if table == "idea" else entries.entry
                return read(session, UUID(key))
        except RecordNotThere:
            return None
