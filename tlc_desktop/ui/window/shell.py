"""The frame brought to life over an open file: pages, the way back, undo, what was saved."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from tlc_desktop.domain.errors import UserError
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.messages import explain
from tlc_desktop.settings import Recent, Settings
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.place import HOME, Place
from tlc_desktop.ui.print.printable import what_to_print
from tlc_desktop.ui.widgets.announce import announce
from tlc_desktop.ui.window import left_at, on_demand, page_table
from tlc_desktop.ui.window.keys import UndoKeys, focus_into, keys_of
from tlc_desktop.ui.window.main_window import MainWindow
from tlc_desktop.ui.window.menus import PLACES
from tlc_desktop.ui.window.requests import BeginAnew, OpenFile, Quit, Rebuild, RemoveSample
from tlc_desktop.ui.window.view_state import Kept, Sight, recall, remember

if TYPE_CHECKING:
    from tlc_desktop.ui.help.view import HelpWindow
    from tlc_desktop.ui.settings.view import SettingsPage

KEPT_PLACES = 50


class Shell(QObject):
    """One open file in one window.

    Attributes:
        window: The frame.
        desk: What the pages are given.
    """

    def __init__(
        self, window: MainWindow, desk: Desk, settings: Settings, today: Page | None = None
    ) -> None:
        """Bring a frame to life; `today` is that page, when it stands in the frame already."""
        super().__init__()
        self.window = window
        self.desk = desk
        self.settings = settings
        self._pages: dict[str, Page] = {"today": today} if today is not None else {}
        self._back: list[Place] = []
        self._ahead: list[Place] = []
        self._sights: dict[str, Sight] = {}
        self._place = Place("")
        self._look = self._how_things_are_written()
        self._undo_keys = UndoKeys(self)
        self._help: HelpWindow | None = None
        self._connect()
        self._connect_menus()
        self._show_community()
        self._show_steps()

    def place(self) -> Place:
        """Where one is."""
        return self._place

    def page(self) -> Page | None:
        """The page that is shown."""
        return self._pages.get(self._place.page)

    def go(self, place: Place) -> None:
        """Show a place; the one before it can be gone back to."""
        if place != self._place and self._place.page:
            self._back = [*self._back, self._place][-KEPT_PLACES:]
            self._ahead = []
        self._show(place)

    def back(self) -> None:
        """Go to where one came from."""
        if self._back:
            self._ahead.append(self._place)
            self._show(self._back.pop())

    def forward(self) -> None:
        """Go to where one came back from."""
        if self._ahead:
            self._back.append(self._place)
            self._show(self._ahead.pop())

    def undo(self) -> None:
        """Undo the newest step."""
        self.window.frame.stage.undo_bar.hide()
        self.desk.workspace.undo()

    def redo(self) -> None:
        """Do the last undone step again."""
        self.desk.workspace.redo()

    def tell(self, sentence: str, can_undo: bool = False) -> None:
        """Say something at the foot of the sheet."""
        self.window.frame.stage.undo_bar.show_step(sentence, can_undo)

    def explain(self, error: UserError) -> None:
        """Say what happened and what to do, at the foot of the sheet."""
        self.tell(explain(error, self.desk.words))

    def close(self) -> bool:
        """Save what was typed and let go of the file; False to stay, because that could not be."""
        focus = QApplication.focusWidget()
        if focus is not None and self.window.isAncestorOf(focus):
            focus.clearFocus()  # a field hands on its text when it is left
        if not self.desk.workspace.close():
            anyway = on_demand.ask(
                self.window,
                "close_anyway",
                self.tr("Your last words are not on disk yet"),
                self.window.frame.top_bar.saved_text(),
                self.tr("Close anyway"),
                self.tr("Stay here"),
            )
            if not anyway or not self.desk.workspace.close(anyway=True):
                return False
        left_at.keep(self.settings, None)
        self.settings.geometry = self.window.saveGeometry()
        self.settings.write()
        return True

    def keep(self) -> Kept:
        """What is to be seen, for a window of the same file that is built in place of this one."""
        seen = {name: remember(page, page.place) for name, page in self._pages.items()}
        here = self.page()
        if here is not None:
            seen[self._place.page] = remember(here, self._place)
        if "settings" in seen:  # its choices are how the window is now, and not what it was
            seen["settings"] = replace(seen["settings"], pressed={}, choices={})
        return Kept(tuple(self._back), tuple(self._ahead), {**self._sights, **seen})

    def take_over(self, kept: Kept) -> None:
        """Show each page, when one first comes to it, as it was in the window before."""
        self._back, self._ahead = list(kept.back), list(kept.ahead)
        self._sights = dict(kept.sights)

    def let_go(self) -> None:
        """Leave the window without closing the file, for another shell to take over."""
        self._undo_keys.stop()
        self.desk.deleteLater()
        self.deleteLater()

    def _connect(self) -> None:
        desk, window = self.desk, self.window
        desk.went.connect(self.go)
        desk.told.connect(self.tell)
        desk.workspace.changed.connect(self._follow)
        desk.workspace.saved.connect(self._show_saved)
        desk.workspace.trouble.connect(self._show_trouble)
        window.frame.side_bar.chosen.connect(self._go_to_page)
        window.frame.stage.undo_bar.undo_asked.connect(self.undo)
        window.frame.top_bar.undo.clicked.connect(self.undo)
        window.frame.strip.make.clicked.connect(lambda: self.window.asked.emit(BeginAnew()))
        window.frame.strip.remove.clicked.connect(lambda: self.window.asked.emit(RemoveSample()))

    def _connect_menus(self) -> None:
        menus = self.window.frame.menus
        menus.ready()
        does: dict[str, Callable[[], object]] = {
            "new": lambda: self.window.asked.emit(BeginAnew()),
            "open": lambda: self.window.asked.emit(OpenFile()),
            "print": self._print,
            "copy": lambda: on_demand.hand_on(self.window, self.desk),
            "quit": lambda: self.window.asked.emit(Quit()),
            "undo": self.undo,
            "redo": self.redo,
            "find": lambda: self._go_to_field("search"),
            "capture": lambda: self._go_to_field("today"),
            "back": self.back,
            "forward": self.forward,
            "help": self._show_help,
            "about": lambda: on_demand.show_about(self.window),
        }
        for page in ("ledger", "bin", "settings", *PLACES):
            does[page] = partial(self.go, Place(page))
        for name, do in does.items():
            menus.tie(name, do)
        menus.recent.aboutToShow.connect(self._fill_recent)

    def _go_to_page(self, page: str) -> None:
        self.go(Place(page))

    def _fill_recent(self) -> None:
        menu = self.window.frame.menus.recent
        menu.clear()
        here = self.desk.workspace.store.path
        for each in self.settings.recent:
            if each.path != here:
                act = menu.addAction(each.name.replace("&", "&&"))
                act.triggered.connect(partial(self.window.asked.emit, OpenFile(each.path)))
        if menu.isEmpty():
            menu.addAction(self.tr("Nothing else was open yet")).setEnabled(False)

    def _go_to_field(self, page: str) -> None:
        """Go to a page, and put the keyboard into its first line of text."""
        self.go(Place(page))
        found = self.page()
        field = found.findChild(QLineEdit) if found is not None else None
        if field is not None:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            field.selectAll()

    def _print(self) -> None:
        place = what_to_print(self.desk, self._place)
        if place is not None:
            self.go(place)

    def _show_help(self) -> None:
        if self._help is None:
            self._help = on_demand.help_window(self.desk.words, self.window)
        self._help.open_page(on_demand.help_page(self._place.page))

    def _show(self, place: Place) -> None:
        found = self._pages.get(place.page) or self._made(place.page)
        came_from = self._place.page
        self._place = place
        left_at.keep(self.settings, place)
        self.window.frame.side_bar.show_place(page_table.section(place))
        self._follow_place(place, found)
        inside = self._holds_focus()
        found.open(place)
        self.window.frame.stage.show_sheet(found)
        if inside:
            focus_into(found)
        sight = self._sights.pop(place.page, None)
        if sight is not None and sight.place == place:
            recall(found, sight)
        if came_from:  # the first page is read with its window
            announce(found, found.accessibleName())

    def _follow_place(self, place: Place, page: Page) -> None:
        self.window.frame.menus.leave_keys(keys_of(page))
        acts = self.window.frame.menus.acts
        acts["back"].setEnabled(bool(self._back))
        acts["forward"].setEnabled(bool(self._ahead))
        acts["print"].setEnabled(what_to_print(self.desk, place) is not None)

    def _made(self, name: str) -> Page:
        made = page_table.page(name)(self.desk)
        made.gone.connect(lambda: self._leave_gone(made))
        if name == "settings":
            asks = cast("SettingsPage", made)
            asks.use(self.settings)
            asks.look_changed.connect(lambda: self.window.asked.emit(Rebuild()))
        self._pages[name] = made
        self.window.frame.stage.add(made)
        return made

    def _leave_gone(self, page: Page) -> None:
        """Go to the list: the record that was shown was deleted, or its making undone."""
        if page is self.page():
            gone = self._place
            self._back = [each for each in self._back if each != gone]
            self._show(Place(page_table.section(gone)) if page_table.section(gone) else HOME)

    def _holds_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.window.frame.stage.isAncestorOf(focus)

    def _follow(self, tables: frozenset[str]) -> None:
        if "community" in tables:
            self._show_community()
            if self._how_things_are_written() != self._look:
                self._look = self._how_things_are_written()
                self._drop_pages()
        self._show_steps()

    def _how_things_are_written(self) -> tuple[object, ...]:
        found = self.desk.community
        return (self.desk.formats, found.calls_itself, found.article_aside, found.is_sample)

    def _drop_pages(self) -> None:
        """Numbers and days are written otherwise now: build the other pages again."""
        for name, page in list(self._pages.items()):
            if page is not self.page():
                self._sights[name] = remember(page, page.place)
                del self._pages[name]
                self.window.frame.stage.drop(page)

    def _show_community(self) -> None:
        community = self.desk.community
        self.window.frame.side_bar.show_community(
            community.name, community.school, community.is_sample
        )
        self.window.frame.strip.setVisible(community.is_sample)
        self.window.setWindowTitle(
            self.tr("{community} – TLC Desktop").format(community=isolate(community.name))
        )
        path = self.desk.workspace.store.path
        self.settings.opened(Recent(path, community.name, community.school))

    def _show_steps(self) -> None:
        undo, redo = self.desk.workspace.store.labels()
        words = self.desk.words
        undo_text = self.tr("Undo: {step}").format(
            step=isolate(words.translate("Steps", undo or ""))
        )
        redo_text = self.tr("Redo: {step}").format(
            step=isolate(words.translate("Steps", redo or ""))
        )
        self.window.frame.top_bar.show_undo(undo_text if undo else "")
        acts = self.window.frame.menus.acts
        for act, known, text, bare in (
            (acts["undo"], undo, undo_text, self.tr("Undo")),
            (acts["redo"], redo, redo_text, self.tr("Redo")),
        ):
            act.setEnabled(bool(known))
            act.setText((text if known else bare).replace("&", "&&"))

    def _show_saved(self) -> None:
        if self.desk.workspace.all_saved():
            moment: datetime = self.desk.now()
            time = isolate(self.desk.formats.time(moment))
            self.window.frame.top_bar.show_saved(self.tr("Saved {time}").format(time=time))

    def _show_trouble(self, trouble: UserError) -> None:
        why = explain(trouble, self.desk.words)
        self.window.frame.top_bar.show_trouble(
            self.tr("Not saved: {why} Your text is still here.").format(why=why)
        )
