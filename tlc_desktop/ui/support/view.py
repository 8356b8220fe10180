"""Support: what was asked of the school and given; behind a lock, what the facilitator promised."""

from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QHideEvent

from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import icons
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.projector.kept_from_group import KeptFromGroup
from tlc_desktop.ui.support.promises_tab import PromisesTab
from tlc_desktop.ui.support.support_tab import SupportTab
from tlc_desktop.ui.tabbed_page import FIRST, TabbedPage
from tlc_desktop.ui.widgets import buttons

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
        said = translate("SupportPage", "Print for the head")
        self._print = buttons.quiet(said, "print_needs", "print", parent=self)
        self._print.clicked.connect(lambda: desk.go("print", self.place.record, kind="needs"))
        self.under.addWidget(self._print, 0, Qt.AlignmentFlag.AlignLeading)
        self._kept = KeptFromGroup(desk, self)
        self._kept.seen.connect(self._hide_from_group)

    def open(self, place: Place) -> None:
        super().open(place)
        self._keep_closed()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._close_promises()

    def refresh(self) -> None:
        self._keep_closed()
        super().refresh()
        self._print.setVisible(self.tabs.choice() != PROMISES)

    def _keep_closed(self) -> None:
        """Close the promises, and say so, where the group would see them."""
        if self.tabs.choice() != PROMISES:
            return
        if self._kept.is_seen():
            self._close_promises()
            said = translate("SupportPage", "It stays closed while the group sees this window.")
            self.desk.tell(said)
        elif self.isVisible():
            self._kept.watch()

    def _close_promises(self) -> None:
        if self.tabs.choice() == PROMISES:
            self.tabs.set_choice(FIRST)
            self._stale = True

    def _hide_from_group(self) -> None:
        if self.tabs.choice() == PROMISES:
            self._close_promises()
            self._refresh_now()
