"""A page of the window: a sheet that shows saved things and follows their changes."""

from collections.abc import Callable
from datetime import date
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QShowEvent
from PySide6.QtWidgets import QMenu

from tlc_desktop.domain.errors import RecordNotThere
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.list_acts import offer_table
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.page_sheet import PageSheet
from tlc_desktop.ui.window import page_table


class Page(PageSheet):
    """A sheet over some tables.

    A page reads when it is shown and when one of its tables changes while it is
    shown; a page that is not shown waits. Shown again, it reads only where it is about something
    else, anything at all was saved meanwhile, or another day has begun.

    Signals:
        gone: What the page was about is not there any more, or is in the bin.
        elsewhere: What it was about is shown at another `Place` now.

    Attributes:
        SHOWS: The tables it shows something of.
        place: What it shows.
    """

    SHOWS: ClassVar[frozenset[str]] = frozenset()
    gone = Signal()
    elsewhere = Signal(object)

    def __init__(self, desk: Desk, name: str, accessible: str) -> None:
        super().__init__(name, accessible)
        self.desk = desk
        self.place = Place("")
        self._stale = True
        self._read_on = date.min
        desk.workspace.changed.connect(self._follow)

    def refresh(self) -> None:
        """Read and show; each page has its own."""
        raise NotImplementedError

    @property
    def record(self) -> UUID:
        """The record that the page is about.

        Raises:
            RecordNotThere: It is about none.
        """
        if self.place.record is None:
            raise RecordNotThere(self.place.page, "")
        return self.place.record

    def section(self, place: Place) -> str:
        """The page of the side bar that a place of this page belongs to; empty for none."""
        return page_table.PAGES[place.page].section

    def menu_acts(self) -> dict[str, Callable[[], object]]:
        """What the menu of a meeting offers here, by the names of its acts."""
        return {}

    def open(self, place: Place) -> None:
        """Show what `place` says."""
        if place != self.place or self.desk.today() != self._read_on:
            self._stale = True
        self.place = place
        if self._stale and self.isVisible():
            self._refresh_now()

    def rehearse(self, place: Place) -> None:
        """Show ahead what takes long, while nobody waits for it; each page that is expected has its own."""

    def make_ready(self, place: Place) -> None:
        """Let what `place` says be painted sooner, once it is wanted: a hidden page is dressed and laid out by it."""
        try:
            self.rehearse(place)
        except RecordNotThere:
            return
        self.grab()

    def show_gone(self) -> None:
        """Let the window show another page, for a page that has nothing to say without its record."""
        self.gone.emit()

    def _follow(self, tables: frozenset[str]) -> None:
        self._stale = True
        if tables & self.SHOWS and self.isVisible():
            self._refresh_now()

    def _refresh_now(self) -> None:
        self._stale = False
        self._read_on = self.desk.today()
        try:
            self.refresh()
        except RecordNotThere:
            self._stale = True
            self.show_gone()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A list that has no menu of its own can be copied, as any."""
        under = self.childAt(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            under = self.window().focusWidget()
        while under is not None and under is not self and not isinstance(under, RowList):
            under = under.parentWidget()
        if not isinstance(under, RowList) or not under.row_count():
            super().contextMenuEvent(event)
            return
        under.setFocus(Qt.FocusReason.MouseFocusReason)
        menu = worn(QMenu(under))
        identify(menu, f"{under.objectName()}_menu", under.accessibleName())
        offer_table(menu, under)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh_now()
