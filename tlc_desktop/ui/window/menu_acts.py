"""What the menus, the side bar and the strip of the sample do."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLineEdit

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.same_file import is_same
from tlc_desktop.settings import Settings
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.print.printable import what_to_print
from tlc_desktop.ui.window.file_status import FileStatus
from tlc_desktop.ui.window.keys import keys_of
from tlc_desktop.ui.window.main_window import MainWindow
from tlc_desktop.ui.window.navigator import Navigator
from tlc_desktop.ui.window.page_table import PAGES
from tlc_desktop.ui.window.requests import BeginAnew, OpenFile, Quit, RemoveSample

if TYPE_CHECKING:
    from tlc_desktop.ui.about import view as about_view
    from tlc_desktop.ui.file import hand_on
    from tlc_desktop.ui.help import view as help_view
else:
    about_view = read_later("tlc_desktop.ui.about.view")
    hand_on = read_later("tlc_desktop.ui.file.hand_on")
    help_view = read_later("tlc_desktop.ui.help.view")


class MenuActs(QObject):
    """The acts of a window over an open file."""

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        settings: Settings,
        navigator: Navigator,
        status: FileStatus,
    ) -> None:
        super().__init__()
        self._window = window
        self._desk = desk
        self._settings = settings
        self._navigator = navigator
        for name, do in self._all(status).items():
            window.frame.menus.tie(name, do)
        window.frame.menus.recent.aboutToShow.connect(self._fill_recent)
        window.frame.side_bar.chosen.connect(self._go)
        window.frame.page_area.undo_bar.undo_asked.connect(status.undo)
        window.frame.top_bar.undo.clicked.connect(status.undo)
        window.frame.strip.make.clicked.connect(lambda: window.asked.emit(BeginAnew()))
        window.frame.strip.remove.clicked.connect(lambda: window.asked.emit(RemoveSample()))
        navigator.moved.connect(self._follow)

    @cached_property
    def _help(self) -> "help_view.HelpWindow":
        return help_view.HelpWindow(self._desk.words, self._window)

    def _all(self, status: FileStatus) -> dict[str, Callable[[], object]]:
        """What each act of the menus does, by its name."""
        window = self._window
        pages = [name for name, line in PAGES.items() if line.menu is not None]
        return {
            "new": lambda: window.asked.emit(BeginAnew()),
            "open": lambda: window.asked.emit(OpenFile()),
            "print": self._print,
            "copy": lambda: hand_on.hand_on(self._window, self._desk),
            "quit": lambda: window.asked.emit(Quit()),
            "undo": status.undo,
            "redo": status.redo,
            "find": lambda: self._go_to_field("search"),
            "capture": lambda: self._go_to_field("today"),
            "back": self._navigator.back,
            "forward": self._navigator.forward,
            "help": self._show_help,
            "about": lambda: about_view.show_about(self._window),
            **{name: partial(self._go, name) for name in pages},
        }

    def _go(self, page: str) -> None:
        self._navigator.go(Place(page))

    def _follow(self, page: Page) -> None:
        """Offer what can be done at the place where one is."""
        self._window.frame.menus.leave_keys(keys_of(page))
        way, acts = self._navigator.way(), self._window.frame.menus.acts
        acts["back"].setEnabled(bool(way.behind))
        acts["forward"].setEnabled(bool(way.ahead))
        acts["print"].setEnabled(what_to_print(self._desk, way.here) is not None)

    def _fill_recent(self) -> None:
        menu = self._window.frame.menus.recent
        menu.clear()
        here = self._desk.workspace.store.path
        for each in self._settings.recent:
            if not is_same(each.path, here):
                act = menu.addAction(each.name.replace("&", "&&"))
                act.triggered.connect(partial(self._window.asked.emit, OpenFile(each.path)))
        if menu.isEmpty():
            menu.addAction(self.tr("Nothing else was open yet")).setEnabled(False)

    def _go_to_field(self, page: str) -> None:
        """Go to a page, and put the keyboard into its first line of text."""
        self._go(page)
        found = self._navigator.page()
        field = found.findChild(QLineEdit) if found is not None else None
        if field is not None:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            field.selectAll()

    def _print(self) -> None:
        place = what_to_print(self._desk, self._navigator.place())
        if place is not None:
            self._navigator.go(place)

    def _show_help(self) -> None:
        self._help.open_page(PAGES[self._navigator.place().page].help)
