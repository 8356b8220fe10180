"""Support: what was asked of the school and given; behind a lock, what the facilitator promised."""

from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QHideEvent, QScreen, QWindow

from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import icons
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.projector.second_screen import second_screen_of
from tlc_desktop.ui.support.promises_tab import PromisesTab
from tlc_desktop.ui.support.support_tab import SupportTab
from tlc_desktop.ui.tabbed_page import FIRST, TabbedPage

translate = QCoreApplication.translate
PROMISES = "promises"


class SupportPage(TabbedPage):
    """Promises stay closed while the group sees the window, and are closed when the page is left."""

    SHOWS: ClassVar[frozenset[str]] = frozenset({"support", "promise", "member", "community"})

    def __init__(self, desk: Desk) -> None:
        title = translate("SupportPage", "Support")
        super().__init__(desk, "support", title, (SupportTab(desk), PromisesTab(desk)))
        lock = self.tabs.button(PROMISES)
        lock.setIcon(icons.icon("lock", "ink2"))
        self._watched: QWindow | None = None
        self._second = second_screen_of(desk)
        self._second.changed.connect(self._hide_from_group)

    def open(self, place: Place) -> None:
        super().open(place)
        self._keep_closed()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._close_promises()

    def refresh(self) -> None:
        self._keep_closed()
        super().refresh()

    def _keep_closed(self) -> None:
        """Close the promises, and say so, where the group would see them."""
        if self.tabs.choice() != PROMISES:
            return
        if self._second.is_seen_with(self.window()):
            self._close_promises()
            said = translate("SupportPage", "It stays closed while the group sees this window.")
            self.desk.tell(said)
        else:
            self._watch_window()

    def _close_promises(self) -> None:
        if self.tabs.choice() == PROMISES:
            self.tabs.set_choice(FIRST)
            self._stale = True

    def _watch_window(self) -> None:
        """See when the window is taken to another screen, while the promises are open in it."""
        handle = self.window().windowHandle()
        if self.isVisible() and handle is not self._watched:
            self._watched = handle
            handle.screenChanged.connect(self._hide_from_group)

    def _hide_from_group(self, _screen: QScreen | None = None) -> None:
        if self.tabs.choice() == PROMISES and self._second.is_seen_with(self.window()):
            self._close_promises()
            if self.isVisible():
                self._refresh_now()
