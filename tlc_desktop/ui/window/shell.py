"""The frame brought to life over an open file."""

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.errors import UserError
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.messages import explain
from tlc_desktop.settings import ListOrders, Recent, Settings
from tlc_desktop.storage.undo_log import Step
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.file.show_in_folder import show_in_folder
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.widgets import clipboard
from tlc_desktop.ui.window import left_at
from tlc_desktop.ui.window.file_status import FileStatus
from tlc_desktop.ui.window.happened import where_seen
from tlc_desktop.ui.window.keys import UndoKeys
from tlc_desktop.ui.window.main_window import MainWindow
from tlc_desktop.ui.window.menu_acts import MenuActs
from tlc_desktop.ui.window.navigator import Navigator
from tlc_desktop.ui.window.requests import Rebuild
from tlc_desktop.ui.window.surroundings import Surroundings

if TYPE_CHECKING:
    from tlc_desktop.ui.projector import second_screen
    from tlc_desktop.ui.settings.view import SettingsPage
    from tlc_desktop.ui.widgets import dialogs
else:
    second_screen = read_later("tlc_desktop.ui.projector.second_screen")
    dialogs = read_later("tlc_desktop.ui.widgets.dialogs")


class Shell(QObject):
    """One open file in one window.

    Attributes:
        window: The frame.
        desk: What the pages are given.
        navigator: The pages, and where one is.
        status: Undo, and what is saved.
    """

    def __init__(
        self, window: MainWindow, desk: Desk, settings: Settings, today: Page | None = None
    ) -> None:
        """Bring a frame to life; `today` is that page, when it stands in the frame already."""
        super().__init__()
        self.window = window
        self.desk = desk
        self.settings = settings
        self._orders = ListOrders(settings)
        desk.orders = self._orders.read()
        window.frame.menus.ready()
        self.navigator = Navigator(window, desk, settings, today)
        self.status = FileStatus(window, desk)
        self._acts = MenuActs(window, desk, settings, self.navigator, self.status)
        around = Surroundings(window, desk, settings)
        for part in (self.navigator, self.status, self._acts, around):
            part.setParent(self)  # they end with this
        self._undo_keys = UndoKeys(self)
        self._written = self._how_things_are_written()
        self._second: second_screen.SecondScreen | None = None
        clipboard.ask(lambda: desk.workspace.store.key is not None)
        self._connect()
        self._show_community()

    @property
    def recent(self) -> Recent:
        """The open file, as it is remembered: of one with a passphrase by its own name alone."""
        ours, store = self.desk.community, self.desk.workspace.store
        if store.key is not None:
            return Recent(store.path, store.path.stem)
        return Recent(store.path, ours.name, ours.school)

    def tell(self, sentence: str, can_undo: bool = False) -> None:
        """Say something at the foot of the sheet."""
        self.window.frame.page_area.undo_bar.show_step(sentence, can_undo)

    def _tell_saved(self, sentence: str, path: Path) -> None:
        bar = self.window.frame.page_area.undo_bar
        bar.show_step(sentence, can_undo=False, folder=lambda: show_in_folder(path))

    def explain(self, error: UserError) -> None:
        """Say what happened and what to do, at the foot of the sheet."""
        self.tell(explain(error, self.desk.words))

    def close(self) -> bool:
        """Save what was typed and let go of the file; False to stay, because that could not be."""
        focus = QApplication.focusWidget()
        if focus is not None and self.window.isAncestorOf(focus):
            focus.clearFocus()  # a field hands on its text when it is left
        workspace = self.desk.workspace
        if not workspace.close() and not (self._close_anyway() and workspace.close(anyway=True)):
            return False
        if self._second is not None:
            self._second.put_away()
        left_at.keep(self.settings, None)
        self.settings.geometry = self.window.saveGeometry()
        self.settings.write()
        return True

    def let_go(self) -> None:
        """Leave the window without closing the file, for another shell to take over."""
        self._undo_keys.stop()
        clipboard.ask()
        if self._second is not None:
            self._second.placing.close()  # the next one opens it again
        self.desk.deleteLater()
        self.deleteLater()

    def _connect(self) -> None:
        self.desk.went.connect(self.navigator.go)
        self.desk.expected.connect(self.navigator.expect)
        self.desk.asked.connect(self.window.asked)
        self.desk.told.connect(self.tell)
        self.desk.wrote.connect(self._tell_saved)
        self.desk.ordered.connect(self._keep_orders)
        self.desk.workspace.changed.connect(self._follow)
        self.navigator.made.connect(self._introduce)
        self.navigator.moved.connect(lambda: self._leave_plan())
        self.status.turned.connect(self._show_turned)

    def _close_anyway(self) -> bool:
        return dialogs.ask(
            self.window,
            "close_anyway",
            self.tr("What you typed last is not saved yet"),
            self.window.frame.top_bar.saved_text(),
            self.tr("Close anyway"),
            self.tr("Stay here"),
        )

    def _show_turned(self, step: Step, sentence: str) -> None:
        """Show where a step was undone or done again, and say so."""
        page = self.navigator.page()
        place = where_seen(step, page) if page is not None else None
        if place is not None:
            self.navigator.go(place)
        self.tell(sentence)

    def _keep_orders(self) -> None:
        self._orders.keep(self.desk.orders)

    def _introduce(self, name: str, page: Page) -> None:
        """Give the page of settings what is no part of the file."""
        if name == "settings":
            asks = cast("SettingsPage", page)
            asks.use(self.settings)
            asks.look_changed.connect(lambda: self.window.asked.emit(Rebuild()))
            asks.passphrase.asked.connect(self.window.asked)
        if name in ("meeting", "live"):
            self._second = second_screen.second_screen_of(self.desk)
            self._second.use(self.settings.projector)

    def _leave_plan(self) -> None:
        if self._second is not None:
            self._second.leave_plan(self.navigator.place().record)

    def _follow(self, tables: frozenset[str]) -> None:
        if "community" in tables:
            self._show_community()
            if self._how_things_are_written() != self._written:
                self._written = self._how_things_are_written()
                self.navigator.build_others_again()

    def _how_things_are_written(self) -> tuple[object, ...]:
        found = self.desk.community
        return (self.desk.formats, found.calls_itself, found.article_aside, found.is_sample)

    def _show_community(self) -> None:
        community = self.desk.community
        self.window.frame.side_bar.show_community(
            community.name, community.school, community.is_sample
        )
        self.window.frame.strip.setVisible(community.is_sample)
        self.window.setWindowTitle(
            self.tr("{community} – TLC Desktop").format(community=isolate(self.recent.name))
        )
        self.settings.opened(self.recent)
