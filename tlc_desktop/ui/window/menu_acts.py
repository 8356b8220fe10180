"""What the menus, the side bar and the strip of the sample do."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLineEdit

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.same_file import is_same
from tlc_desktop.settings import SCALES, Settings
from tlc_desktop.ui import copied_tables
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.print.printable import what_to_print
from tlc_desktop.ui.window.file_status import FileStatus
from tlc_desktop.ui.window.keys import OF_TEXT, done_to_text, keys_of, type_control
from tlc_desktop.ui.window.main_window import MainWindow
from tlc_desktop.ui.window.navigator import Navigator
from tlc_desktop.ui.window.page_table import PAGES
from tlc_desktop.ui.window.requests import BeginAnew, Lock, OpenFile, Quit, Rebuild, RemoveSample

if TYPE_CHECKING:
    from tlc_desktop.printing import export_kinds
    from tlc_desktop.ui import record_text
    from tlc_desktop.ui.about import view as about_view
    from tlc_desktop.ui.exchange import export_view
    from tlc_desktop.ui.file import hand_on
    from tlc_desktop.ui.help import view as help_view
else:
    about_view = read_later("tlc_desktop.ui.about.view")
    export_kinds = read_later("tlc_desktop.printing.export_kinds")
    export_view = read_later("tlc_desktop.ui.exchange.export_view")
    hand_on = read_later("tlc_desktop.ui.file.hand_on")
    help_view = read_later("tlc_desktop.ui.help.view")
    record_text = read_later("tlc_desktop.ui.record_text")


KEYS = "keys"


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
        lock = window.frame.menus.acts["lock"]  # only what has a passphrase can be locked
        lock.setVisible(desk.workspace.store.key is not None)
        lock.setEnabled(lock.isVisible())
        window.frame.menus.recent.aboutToShow.connect(self._fill_recent)
        window.frame.side_bar.chosen.connect(self._go)
        window.frame.page_area.undo_bar.undo_asked.connect(status.undo)
        window.frame.top_bar.undo.clicked.connect(status.undo)
        window.frame.strip.make.clicked.connect(lambda: window.asked.emit(BeginAnew()))
        window.frame.strip.remove.clicked.connect(lambda: window.asked.emit(RemoveSample()))
        edit = window.frame.menus.edit
        edit.aboutToShow.connect(self._offer_of_text)
        for act in window.frame.menus.meeting.actions():
            act.triggered.connect(partial(self._do_on_page, act.objectName()))
        edit.aboutToHide.connect(lambda: self._offer_of_text(all_of_it=True))
        navigator.moved.connect(self._follow)

    @cached_property
    def _help(self) -> "help_view.HelpWindow":
        keys = help_view.keys_page(self._window.frame.menus.with_keys())
        return help_view.HelpWindow(self._desk.words, self._window, keys)

    def _all(self, status: FileStatus) -> dict[str, Callable[[], object]]:
        """What each act of the menus does, by its name."""
        window = self._window
        pages = [name for name, line in PAGES.items() if line.menu is not None]
        return {
            "new": lambda: window.asked.emit(BeginAnew()),
            "open": lambda: window.asked.emit(OpenFile()),
            "print": self._print,
            "copy": lambda: hand_on.hand_on(self._window, self._desk),
            "copy_table": lambda: copied_tables.copy_table(self._desk, self._window),
            "spreadsheet": lambda: self._hand_over(export_kinds.WORKBOOK),
            "lock": lambda: window.asked.emit(Lock()),
            "quit": lambda: window.asked.emit(Quit()),
            "undo": status.undo,
            "redo": status.redo,
            **{name: partial(type_control, window, key) for name, key in OF_TEXT.items()},
            "versions": self._show_versions,
            "larger": lambda: self._scale(1),
            "smaller": lambda: self._scale(-1),
            "usual": lambda: self._scale(0),
            "find": lambda: self._go_to_field("search"),
            "capture": lambda: self._go_to_field("today"),
            "back": self._navigator.back,
            "forward": self._navigator.forward,
            "help": self._show_help,
            "keys": lambda: self._help.open_page(KEYS),
            **{
                name: partial(self._navigator.go, Place("print", kind=name))
                for name in ("forms", "recovery")
            },
            "about": lambda: about_view.show_about(self._window),
            **{name: partial(self._go, name) for name in pages},
        }

    def _hand_over(self, kind: "export_kinds.ExportKind") -> None:
        export_view.ExportDialog(self._desk, kind, parent=self._window).open()

    def _go(self, page: str) -> None:
        self._navigator.go(Place(page))

    def _follow(self, page: Page) -> None:
        """Offer what can be done at the place where one is."""
        self._window.frame.menus.leave_keys(keys_of(page))
        way, acts = self._navigator.way(), self._window.frame.menus.acts
        acts["back"].setEnabled(bool(way.behind))
        acts["forward"].setEnabled(bool(way.ahead))
        self._offer_sizes()
        self._offer_of_meeting(page)

    def _offer_of_meeting(self, page: Page) -> None:
        offered = page.menu_acts()
        menu = self._window.frame.menus.meeting
        menu.menuAction().setVisible(bool(offered))
        for act in menu.actions():
            is_offered = act.objectName().removeprefix("act_") in offered
            act.setEnabled(is_offered)
            act.setVisible(is_offered or act.isSeparator())

    def _do_on_page(self, act: str) -> None:
        page = self._navigator.page()
        do = page.menu_acts().get(act.removeprefix("act_")) if page is not None else None
        if do is not None:
            do()

    def _scale(self, steps: int) -> None:
        """Show text so many sizes larger, or as usual for none."""
        sizes, now = SCALES, SCALES.index(self._settings.scale)
        wanted = sizes[max(0, min(now + steps, len(sizes) - 1)) if steps else 0]
        if wanted != self._settings.scale:
            self._settings.scale = wanted
            self._offer_sizes()
            self._window.asked.emit(Rebuild())

    def _offer_sizes(self) -> None:
        acts, now = self._window.frame.menus.acts, self._settings.scale
        acts["larger"].setEnabled(now < SCALES[-1])
        acts["smaller"].setEnabled(now > SCALES[0])

    def _offer_of_text(self, all_of_it: bool = False) -> None:
        """Offer what can be done to the text that has the keyboard; the keys may always be tried."""
        can = done_to_text(self._window.focusWidget())
        table = all_of_it or copied_tables.list_at(self._window) is not None
        self._window.frame.menus.acts["copy_table"].setEnabled(table)
        is_long = all_of_it or record_text.long_text_at(self._window.focusWidget()) is not None
        self._window.frame.menus.acts["versions"].setEnabled(is_long)
        for name in OF_TEXT:
            self._window.frame.menus.acts[name].setEnabled(all_of_it or name in can)

    def _show_versions(self) -> None:
        text = record_text.long_text_at(self._window.focusWidget())
        if text is not None:
            text.show_versions()
        else:
            said = self.tr("Go into a longer text first; what it said before is shown from there.")
            self._desk.tell(said)

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
        """Print what is shown; where that is nothing, choose among all there is."""
        place = what_to_print(self._desk, self._navigator.place())
        self._navigator.go(place or Place("sheets"))

    def _show_help(self) -> None:
        self._help.open_page(PAGES[self._navigator.place().page].help)
