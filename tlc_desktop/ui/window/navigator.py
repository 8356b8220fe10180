"""Going from page to page: each is made when it is first wanted, and there is a way back."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from importlib import import_module
from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from tlc_desktop.settings import Settings
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.place import HOME, Place
from tlc_desktop.ui.running.event_loop import soon
from tlc_desktop.ui.widgets.announce import announce
from tlc_desktop.ui.window import left_at
from tlc_desktop.ui.window.main_window import MainWindow
from tlc_desktop.ui.window.page_table import PAGES
from tlc_desktop.ui.window.view_state import ViewState, WindowState, recall, remember
from tlc_desktop.ui.window.way import NOWHERE, Way

AT_LEISURE = 400  # milliseconds after the page that it is expected from


def page_class(name: str) -> Callable[[Desk], Page]:
    """What makes a page; reads its module if that was not done yet."""
    line = PAGES[name]
    return cast("Callable[[Desk], Page]", getattr(import_module(line.module), line.made_by))


class Navigator(QObject):
    """The pages of one window, and where one is among them.

    Signals:
        made: A page was made; carries its name and it.
        moved: One is at another place; carries its page, which shows it in a moment.
    """

    made = Signal(str, object)
    moved = Signal(object)

    def __init__(
        self, window: MainWindow, desk: Desk, settings: Settings, today: Page | None
    ) -> None:
        """Begin nowhere; `today` is that page, when it stands in the window already."""
        super().__init__()
        self._window = window
        self._desk = desk
        self._settings = settings
        self._pages: dict[str, Page] = {HOME.page: today} if today is not None else {}
        self._views: dict[str, ViewState] = {}
        self._way = Way()
        self._expected = NOWHERE

    def way(self) -> Way:
        """Where one is, and how one came there."""
        return self._way

    def place(self) -> Place:
        """Where one is."""
        return self._way.here

    def page(self) -> Page | None:
        """The page that is shown."""
        return self._pages.get(self._way.here.page)

    def go(self, place: Place) -> None:
        """Show a place; the one before it can be gone back to."""
        self._show(self._way.to(place))

    def back(self) -> None:
        """Go to where one came from."""
        self._show(self._way.back())

    def forward(self) -> None:
        """Go to where one came back from."""
        self._show(self._way.forward())

    def keep(self) -> WindowState:
        """What is to be seen, for a window of the same file that is built in place of this one."""
        seen = {name: remember(page, page.place) for name, page in self._pages.items()}
        here = self.page()
        if here is not None:
            seen[self.place().page] = remember(here, self.place())
        if "settings" in seen:  # its choices are how the window is now, and not what it was
            seen["settings"] = replace(seen["settings"], pressed={}, choices={})
        return WindowState(self._way, {**self._views, **seen})

    def take_over(self, state: WindowState) -> None:
        """Show each page, when one first comes to it, as it was in the window before."""
        self._way = replace(state.way, here=NOWHERE)
        self._views = dict(state.views)

    def build_others_again(self) -> None:
        """Let go of the pages that are not shown, for something is written otherwise now."""
        for name, page in list(self._pages.items()):
            if page is not self.page():
                self._views[name] = remember(page, page.place)
                del self._pages[name]
                self._window.frame.page_area.drop(page)

    def _show(self, way: Way) -> None:
        came_from, self._way = self._way.here, way
        place = way.here
        page = self._pages.get(place.page) or self._make(place.page)
        is_open = self._desk.workspace.store.key is None
        left_at.keep(self._settings, place if is_open else replace(place, text=""))
        self._window.frame.side_bar.show_place(page.section(place))
        self._window.frame.stand_alone(PAGES[place.page].alone)
        self.moved.emit(page)
        inside = self._holds_focus()
        page.open(place)
        self._window.frame.page_area.show_sheet(page)
        if self._way is not way:
            return  # what was to be shown is gone, and something else is shown
        if inside:
            self._window.frame.page_area.land()
        view = self._views.pop(place.page, None)
        if view is not None and view.place == place:
            recall(page, view)
        if came_from != NOWHERE:  # the first page is read with its window
            announce(page, page.accessibleName())

    def expect(self, place: Place) -> None:
        """Make a page ready while nobody waits for it, so that it is there when it is wanted."""
        if place == self._expected:
            return
        self._expected = place

        def make() -> None:
            if place != self._expected or not self._window.isVisible():
                return
            page = self._pages.get(place.page) or self._make(place.page)
            if page is not self.page():
                page.resize(self._window.frame.page_area.size())
                page.make_ready(place)

        soon(self._window, make, AT_LEISURE)

    def _make(self, name: str) -> Page:
        page = page_class(name)(self._desk)
        page.gone.connect(lambda: self._leave_gone(page))
        page.elsewhere.connect(partial(self._leave_for, page))
        self._pages[name] = page
        self._window.frame.page_area.add(page)
        self.made.emit(name, page)
        return page

    def _leave_gone(self, page: Page) -> None:
        """Go to the list: the record that was shown was deleted, or its making undone."""
        if page is self.page():
            section = page.section(self.place())
            self._show(self._way.instead(Place(section) if section else HOME))

    def _leave_for(self, page: Page, place: Place) -> None:
        """Go to where that is shown now which the page showed; there is no way back to here."""
        if page is self.page():
            self._show(self._way.instead(place))

    def _holds_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self._window.frame.page_area.isAncestorOf(focus)
