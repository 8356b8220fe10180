"""The menus and their keys. What they do is tied to them once a file is open."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.window import page_table
from tlc_desktop.ui.window.page_table import MenuPart


class Menus(QObject):
    """Every act of the menu bar, by name; each waits until it is made ready.

    Attributes:
        acts: The acts by their names, and by its name each page that stands in the menus.
        edit: The menu of what is done to a text.
        meeting: The menu of one meeting; there where one is shown.
        recent: The menu of recent files.
    """

    def __init__(self, window: QWidget, bar: QMenuBar) -> None:
        super().__init__(window)
        self._window = window
        self.acts: dict[str, QAction] = {}
        self._keys: dict[str, list[QKeySequence]] = {}
        self._menus: list[QMenu] = []
        self._make_file(bar)
        self.edit = self._make_edit(bar)
        self._make_view(bar)
        self.meeting = self._make_meeting(bar)
        self._make_go(bar)
        self._make_help(bar)

    def ready(self, ready: bool = True) -> None:
        """Let the acts be used, or not yet."""
        for act in self.acts.values():
            act.setEnabled(ready)
        self.recent.setEnabled(ready)

    def tie(self, key: str, do: Callable[[], object]) -> None:
        """Have an act do something."""

        def triggered() -> None:
            do()

        self.acts[key].triggered.connect(triggered)

    def leave_keys(self, taken: Iterable[QKeySequence]) -> None:
        """Leave these keys to the page, which has its own use for them, and take the others."""
        for key, act in self.acts.items():
            kept = [each for each in self._keys[key] if each not in taken]
            act.setShortcuts(kept)  # pyright: ignore[reportUnknownMemberType]

    def with_keys(self) -> list[tuple[str, list[tuple[str, list[QKeySequence]]]]]:
        """Of each menu its title and the acts that have keys, without the marks of their letters."""
        found: list[tuple[str, list[tuple[str, list[QKeySequence]]]]] = []
        for menu in self._menus:
            keyed = [
                (_plain(act.text()), self._keys[key])
                for key, act in self.acts.items()
                if act in menu.actions() and self._keys[key]
            ]
            found.append((_plain(menu.title()), keyed))
        return found

    def _make_file(self, bar: QMenuBar) -> None:
        menu = self._menu(bar, "menu_file", self.tr("&File"))
        self._add(menu, "new", self.tr("&New community…"))
        self._add(menu, "open", self.tr("&Open…"), "Ctrl+O")
        self.recent = worn(QMenu(self.tr("Open &again"), menu))
        self.recent.setObjectName("menu_recent")
        menu.addMenu(self.recent)
        menu.addSeparator()
        self._add(menu, "print", self.tr("&Print…"), "Ctrl+P")
        self._add_pages(menu, MenuPart.FILE_IN)
        self._add(menu, "copy", self.tr("&Give a copy…"))
        self._add(menu, "spreadsheet", self.tr("Make a sp&readsheet…"))
        self._add_pages(menu, MenuPart.FILE_OUT)
        menu.addSeparator()
        self._add_pages(menu, MenuPart.FILE_OWN)
        menu.addSeparator()
        self._add(menu, "lock", self.tr("Lock no&w"), "Ctrl+L")
        self._add(menu, "quit", self.tr("&Quit"), "Ctrl+Q")

    def _make_edit(self, bar: QMenuBar) -> QMenu:
        menu = self._menu(bar, "menu_edit", self.tr("&Edit"))
        self._add(menu, "undo", self.tr("&Undo"), "Ctrl+Z")
        self._add(menu, "redo", self.tr("&Redo"), "Ctrl+Y", "Ctrl+Shift+Z")
        menu.addSeparator()
        self._add(menu, "cut", self.tr("Cu&t"), "Ctrl+X")
        self._add(menu, "copy_out", self.tr("&Copy"), "Ctrl+C")
        self._add(menu, "copy_table", self.tr("Copy as ta&ble"), "Ctrl+Shift+C")
        self._add(menu, "paste", self.tr("&Paste"), "Ctrl+V")
        self._add(menu, "select_all", self.tr("Select &all"), "Ctrl+A")
        menu.addSeparator()
        self._add(menu, "versions", self.tr("Earlier &versions…"), "Ctrl+Shift+H")
        menu.addSeparator()
        self._add(menu, "capture", self.tr("&Note an idea"), "Ctrl+N")
        self._add(menu, "find", self.tr("&Find…"), "Ctrl+F")
        return menu

    def _make_view(self, bar: QMenuBar) -> None:
        menu = self._menu(bar, "menu_view", self.tr("&View"))
        self._add(menu, "larger", self.tr("&Larger text"), "Ctrl++", "Ctrl+=")
        self._add(menu, "smaller", self.tr("&Smaller text"), "Ctrl+-")
        self._add(menu, "usual", self.tr("Text of the &usual size"), "Ctrl+0")

    def _make_meeting(self, bar: QMenuBar) -> QMenu:
        menu = self._menu(bar, "menu_meeting", self.tr("&Meeting"))
        self._add(menu, "begin", self.tr("&Begin, or go on"), "F5")
        self._add(menu, "move_on", self.tr("&Next part"), "F9")
        self._add(menu, "go_back", self.tr("Part b&efore"), "Shift+F9")
        menu.addSeparator()
        self._add(menu, "pause", self.tr("&Pause, or go on"), "F7")
        self._add(menu, "more_time", self.tr("&Five more minutes"), "F4")
        self._add(menu, "interruption", self.tr("&Interruption…"), "F3")
        self._add(menu, "fit", self.tr("Fit the &rest"), "F6")
        menu.addSeparator()
        self._add(menu, "story", self.tr("The line is a &story"), "Ctrl+T")
        self._add(menu, "note", self.tr("Private n&ote"), "F8")
        self._add(menu, "projector", self.tr("On the pro&jector"), "F11")
        menu.addSeparator()
        self._add(menu, "close", self.tr("&Close the meeting"))
        return menu

    def _make_go(self, bar: QMenuBar) -> None:
        menu = self._menu(bar, "menu_go", self.tr("&Go to"))
        self._add_pages(menu, MenuPart.GO)
        menu.addSeparator()
        # The key points where the arrow of the link back points.
        back, forward = ("Right", "Left") if theme.is_rtl() else ("Left", "Right")
        self._add(menu, "back", self.tr("&Back"), f"Alt+{back}")
        self._add(menu, "forward", self.tr("&Forward"), f"Alt+{forward}")

    def _make_help(self, bar: QMenuBar) -> None:
        menu = self._menu(bar, "menu_help", self.tr("&Help"))
        self._add(menu, "help", self.tr("&About this page"), "F1")
        self._add(menu, "keys", self.tr("&Keys"))
        menu.addSeparator()
        self._add(menu, "forms", self.tr("&Blank forms, for a week without electricity"))
        self._add(menu, "recovery", self.tr("&Where our records are, for a drawer"))
        menu.addSeparator()
        self._add(menu, "about", self.tr("About TLC &Desktop"))

    def _add_pages(self, menu: QMenu, where: MenuPart) -> None:
        for name in page_table.in_menu(where):
            line = page_table.PAGES[name]
            self._add(menu, name, self.tr(line.act), *filter(None, [line.key]))

    def _menu(self, bar: QMenuBar, name: str, text: str) -> QMenu:
        menu = worn(QMenu(text, self._window))
        menu.setObjectName(name)
        bar.addMenu(menu)
        self._menus.append(menu)
        return menu

    def _add(self, menu: QMenu, key: str, text: str, *keys: str) -> None:
        act = QAction(text, self._window)
        act.setObjectName(f"act_{key}")
        self._keys[key] = [QKeySequence(each) for each in keys]
        act.setShortcuts(self._keys[key])  # pyright: ignore[reportUnknownMemberType]
        act.setEnabled(False)
        menu.addAction(act)
        self.acts[key] = act


def _plain(text: str) -> str:
    return text.replace("&", "").rstrip("…")
