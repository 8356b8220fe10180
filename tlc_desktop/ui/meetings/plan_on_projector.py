"""The agenda of a meeting on the second screen, for the group to agree on it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.projector.on_screen import plan_on_screen
from tlc_desktop.ui.projector.second_screen import PLAN, second_screen_of


class PlanOnProjector(QObject):
    """Follows what the page of a meeting shows, while its agenda is to be seen."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._second = second_screen_of(desk)
        self._shown: MeetingShown | None = None

    def turn(self) -> None:
        """Show the agenda there, or put away what is."""
        if self._shown is not None:
            self._second.turn(PLAN, self._shown.key, self._page)
            self.show_meeting(self._shown)

    def show_meeting(self, shown: MeetingShown) -> None:
        """Follow a meeting."""
        self._shown = shown
        if self._second.follow(PLAN, shown.key, self._page):
            self._second.show_value(plan_on_screen(shown, self._desk))
