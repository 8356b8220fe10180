"""The program with its window: one community open at a time, one window for one file."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.errors import PassphraseNeeded, UserError
from tlc_desktop.domain.file_endings import is_term_file
from tlc_desktop.domain.same_file import is_same, real
from tlc_desktop.file_lock import FileLock, Held, take
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.messages import explain
from tlc_desktop.settings import ColorChoice, Recent, Settings, is_dark
from tlc_desktop.storage import opening, sample
from tlc_desktop.storage.cipher import Key
from tlc_desktop.storage.files import explained
from tlc_desktop.storage.store import Store
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.file import new_file, taken_away
from tlc_desktop.ui.file.doorbell import Doorbell, bring_forward
from tlc_desktop.ui.file.file_dialogs import choose_file, usual_folder
from tlc_desktop.ui.file.taken_away import TakenAway
from tlc_desktop.ui.file.workspace import Workspace
from tlc_desktop.ui.first_screen.view import Notice, StartWindow
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.dress import dress
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.place import HOME, Place
from tlc_desktop.ui.running import tasks
from tlc_desktop.ui.running.event_loop import soon
from tlc_desktop.ui.running.faults import LastResort
from tlc_desktop.ui.window.fault_telling import FaultTelling, is_lost
from tlc_desktop.ui.window.guard import Guard
from tlc_desktop.ui.window.key_places import KeyPlaces
from tlc_desktop.ui.window.left_at import left_at
from tlc_desktop.ui.window.main_window import MainWindow
from tlc_desktop.ui.window.requests import (
    BeginAnew,
    BringBack,
    GoTo,
    Lock,
    MakeNew,
    OpenFile,
    OpenSample,
    Quit,
    Rebuild,
    RemoveSample,
    Request,
    Restore,
    Salvage,
    SetPassphrase,
    Unlock,
)
from tlc_desktop.ui.window.screen_room import come_forward, give_room, stay_as
from tlc_desktop.ui.window.shell import Shell
from tlc_desktop.ui.window.view_state import WindowState

if TYPE_CHECKING:
    from tlc_desktop.ui.backups import by_itself
    from tlc_desktop.ui.exchange import term_file_view
    from tlc_desktop.ui.widgets import dialogs
else:
    by_itself = read_later("tlc_desktop.ui.backups.by_itself")
    dialogs = read_later("tlc_desktop.ui.widgets.dialogs")
    term_file_view = read_later("tlc_desktop.ui.exchange.term_file_view")

STEP = str(QT_TRANSLATE_NOOP("Steps", "Take the sample away"))


class App(QObject):
    """What is open, and how another file takes its place.

    Signals:
        filled: A community's first page was built and shown.
        ended: The program is over; everything is saved.

    Attributes:
        window: The window that is shown: a `MainWindow`, or a `StartWindow` while no file is open.
        shell: The open community, if one is.
        faults: Says that something in the program broke.
    """

    filled = Signal()
    ended = Signal()

    def __init__(
        self,
        settings: Settings,
        window: MainWindow | StartWindow,
        clock: Callable[[], datetime] = datetime.now,
    ) -> None:
        super().__init__()
        self.settings = settings
        self.window = window
        self.shell: Shell | None = None
        self._clock = clock
        self._lock: FileLock | None = None
        self._by_itself: by_itself.ByItself | None = None
        self._places = KeyPlaces(self)
        self._guard = Guard(self, self)
        self._bell = Doorbell(lambda: come_forward(self.window), self)
        self._term_files: list[QWidget] = []
        self._away: list[TakenAway] = []
        self.faults = FaultTelling(lambda: self.window, lambda: self.shell, self)
        LastResort(self.tell, self.faults.show, self.faults.again, self).install()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        window.asked.connect(self.do)
        with suppress(UserError):
            taken_away.bring_back_left(settings)

    def do(self, asked: Request) -> None:
        """Do what a window asks of the program."""
        match asked:
            case GoTo(place):
                if self.shell is not None:
                    self.shell.navigator.go(place)
            case MakeNew():
                self.settings.language = asked.language
                self.open(new_file.make(asked))
            case OpenFile(path, anyway):
                chosen = path or choose_file(self.window, usual_folder(self.settings))
                if chosen is not None:
                    self.open(chosen, anyway)
            case OpenSample(language):
                self._open_sample(language)
            case RemoveSample():
                self._remove_sample()
            case BringBack():
                self._bring_back()
            case BeginAnew():
                back = self.shell.recent if self.shell is not None else None
                if self.let_go():
                    self.show_start(back=back)
            case Rebuild():
                self._rebuild()
            case Lock() | Unlock() | SetPassphrase() | Salvage() | Restore():
                self._guard.do(asked)
            case Quit():
                self.quit()

    def open(self, path: Path, anyway: bool = False, key: Key | None = None) -> None:
        """Open a file in place of the one that is open, or say why not.

        Args:
            path: A community or a term file.
            anyway: Although another computer seems to have it open.
            key: Its key, where it has a passphrase.
        """
        if is_term_file(path):
            self._show_term_file(path)
            return
        if self.shell is not None and is_same(self.shell.desk.workspace.store.path, path):
            return
        path, lock = real(path), None
        try:
            with explained(path):
                is_there = path.exists()
            only_reads = is_there and not opening.may_write(path)
            lock = take(path, anyway) if is_there and not only_reads else None
            if isinstance(lock, Held):
                self._say_held(path, lock)
                return
            opened = Store(path, key=key, only_reads=only_reads)
        except UserError as trouble:
            if isinstance(lock, FileLock):
                lock.let_go()
            self.refuse(trouble)
            return
        if not self.let_go():
            opened.close()
            return
        self.enter(opened, lock)

    def enter(
        self,
        opened: Store,
        lock: FileLock | None,
        window: MainWindow | None = None,
        today: Page | None = None,
    ) -> None:
        """Show an open file, at the place where the program was cut off, else at Today.

        Args:
            opened: The file.
            lock: Its lock, already taken.
            window: A window that is shown already, to be filled.
            today: That page, when it stands in the window already.
        """
        self._lock = lock
        kept = self._guard.left(opened.path)
        place = kept.way.here if kept is not None else left_at(self.settings, opened.path)
        workspace = today.desk.workspace if today is not None else Workspace(opened)
        self._fill(workspace, place or HOME, window, today, kept)
        self._keep_backups()
        if self._away and self.shell is not None:
            self.shell.status.offer_earlier(STEP, self._bring_back)
        if place and kept is None and self.shell is not None:
            self.shell.tell(
                self.tr(
                    "The program stopped while you were working. Everything saved is still here."
                )
            )
        self.filled.emit()

    def refuse(self, trouble: UserError) -> None:
        """Say why a file was not opened; ask for its passphrase, where that is why."""
        if isinstance(trouble, PassphraseNeeded):
            back = self.shell.recent if self.shell is not None else None
            if self.let_go():
                self._guard.ask(trouble.path, back)
            return
        self._say(Notice(trouble=trouble))

    def show_start(self, notice: Notice | None = None, back: Recent | None = None) -> None:
        """Show the first screen, with a sentence when a file could not be opened.

        Args:
            notice: The sentence.
            back: What was open until now, to go back to.
        """
        if notice is None and self._away:
            sentence = self.tr("The sample is taken away. Ctrl+Z brings it back.")
            notice = Notice(sentence, self.tr("Bring it back"), BringBack())
        self.show_window(StartWindow(self.settings, notice, back))

    def tell(self, trouble: UserError) -> None:
        """Explain what rose out of a slot, or was found of the open file."""
        if is_lost(trouble, self.shell):
            soon(self, lambda: self.refuse(trouble))  # not out of a page that is being shown
        elif self.shell is not None:
            self.shell.explain(trouble)
        else:
            words = explain(trouble, self.settings.words)
            dialogs.note(self.window, "trouble", self.tr("One moment"), words).open()

    def quit(self) -> None:
        """End the program, unless something typed could not be saved and the user wants to stay."""
        if self.let_go():
            self._bell.close()  # whoever rings now opens the file itself
            for away in self._away:
                with suppress(UserError):  # it is brought back at the next start, then
                    taken_away.let_go_for_good(away, self.settings)
            for window in (self.window, *self._term_files):
                window.hide()
            self.ended.emit()

    def _open_sample(self, language: Language) -> None:
        path = new_file.sample_path(language)
        if path.exists():
            self.open(path)
            return
        day = self._clock().date()
        tasks.run(
            self.window,
            self.tr("Writing the sample"),
            lambda _progress: sample.make(path, language, day),
            lambda _made: self.open(path),
        )

    def _remove_sample(self) -> None:
        if self.shell is None or not self.shell.desk.community.is_sample:
            return
        workspace, ours = self.shell.desk.workspace, self.shell.desk.community
        workspace.settle()
        if workspace.store.was_changed() and not taken_away.asked_to(self.window):
            return
        if not self.let_go(keeps_lock=True):  # nobody opens it before it is away
            return
        file = Recent(workspace.store.path, ours.name, ours.school)
        self._away.append(taken_away.take_away(file, self.settings))
        self.let_go()
        self.show_start()

    def _bring_back(self) -> None:
        """Undo the last taking away."""
        if self._away:
            back = taken_away.bring_back(self._away[-1], self.settings)
            self._away.pop()
            self.open(back.path)

    def _rebuild(self) -> None:
        if self.shell is None:
            return
        shell, workspace = self.shell, self.shell.desk.workspace
        place = shell.navigator.place()
        workspace.settle()
        self.settings.geometry = self.window.saveGeometry()
        kept = shell.navigator.keep()
        dress(self.settings)
        shell.let_go()
        self._fill(workspace, place, kept=kept)

    def _follow_system(self) -> None:
        """The system turned dark or light."""
        colors = theme.DARK if is_dark(self.settings) else theme.LIGHT
        if self.settings.look is ColorChoice.SYSTEM and theme.colors() is not colors:
            self._rebuild()

    def _fill(
        self,
        workspace: Workspace,
        place: Place,
        window: MainWindow | None = None,
        today: Page | None = None,
        kept: WindowState | None = None,
    ) -> None:
        if window is None:  # as large as the last one, and on a screen that is there
            window = MainWindow()
            give_room(window, self.settings.geometry)
        desk = today.desk if today else Desk(workspace, self.settings.words, self._clock)
        self.shell = Shell(window, desk, self.settings, today)
        if kept is not None:
            self.shell.navigator.take_over(kept)
        self.show_window(window)
        self.shell.navigator.go(place)

    def show_window(self, window: MainWindow | StartWindow) -> None:
        """Show a window in place of the other."""
        old = self.window
        if window is old:
            return
        self.window = window
        window.asked.connect(self.do)
        if old.isVisible():
            stay_as(window, old)
        window.show()
        old.hide()
        old.deleteLater()

    def _keep_backups(self) -> None:
        if self.shell is not None:
            self._by_itself = by_itself.ByItself(self.shell.desk, self)
            self._by_itself.damaged.connect(self.tell)

    def let_go(self, *, keeps_lock: bool = False) -> bool:
        """Close the file that is open, if one is; False to stay with it.

        Args:
            keeps_lock: Nobody else may open it yet.
        """
        if self.shell is not None:
            if self._by_itself is not None:
                self._by_itself.stop()
            if not self.shell.close():
                self._keep_backups()
                return False
            self.shell.let_go()
            self.shell = None
        if self._lock is not None and not keeps_lock:
            self._lock.let_go()
            self._lock = None
        return True

    def _say_held(self, path: Path, held: Held) -> None:
        if held.here:
            if not bring_forward(held):
                self._say(
                    Notice(self.tr("This file is open in another window. Close it there first."))
                )
            return
        sentence = self.tr(
            "“{file}” seems to be open on the computer “{computer}”. Close it there first. If it was"
            " only switched off there, open it here."
        ).format(file=isolate(path.name), computer=isolate(held.computer))
        self._say(Notice(sentence, self.tr("Open it here"), OpenFile(path, anyway=True)))

    def _say(self, notice: Notice) -> None:
        """Say why a file was not opened: over the open one, or on the first screen."""
        leads_on = notice.offer or is_lost(notice.trouble, self.shell)
        if self.shell is None or (leads_on and self.let_go()):
            self.show_start(notice)
        else:
            self.shell.tell(notice.said(self.settings.words))

    def _show_term_file(self, path: Path) -> None:
        formats = self.shell.desk.formats if self.shell is not None else None
        window = term_file_view.TermFileWindow(path, self.settings.words, formats)
        self._term_files.append(window)
        window.destroyed.connect(lambda: self._term_files.remove(window))
        window.show()
