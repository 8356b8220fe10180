"""A file with a passphrase in the window: it is asked for, set and taken off, and the window is locked.

What brings a damaged file back goes through here too: it may want a passphrase.
"""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.errors import PassphraseWrong, UserError
from tlc_desktop.domain.same_file import is_same
from tlc_desktop.i18n.messages import explain
from tlc_desktop.settings import Recent, Settings
from tlc_desktop.storage import cipher, passphrase
from tlc_desktop.storage.cipher import Key
from tlc_desktop.ui.first_screen.unlock_card import Locked
from tlc_desktop.ui.first_screen.view import StartWindow
from tlc_desktop.ui.running import tasks
from tlc_desktop.ui.running.idle import Idle
from tlc_desktop.ui.running.session_lock import SessionLock
from tlc_desktop.ui.window.main_window import MainWindow
from tlc_desktop.ui.window.requests import Lock, Restore, Salvage, SetPassphrase, Unlock
from tlc_desktop.ui.window.screen_room import stay_as
from tlc_desktop.ui.window.shell import Shell
from tlc_desktop.ui.window.view_state import WindowState

if TYPE_CHECKING:
    from tlc_desktop.ui.file import asking_key, bringing_back, salvaging
else:
    asking_key = read_later("tlc_desktop.ui.file.asking_key")
    bringing_back = read_later("tlc_desktop.ui.file.bringing_back")
    salvaging = read_later("tlc_desktop.ui.file.salvaging")


class Host(Protocol):
    """The program, as far as it is guarded."""

    settings: Settings
    window: MainWindow | StartWindow
    shell: Shell | None

    def open(self, path: Path, anyway: bool = False, key: Key | None = None) -> None:
        """Open a file in place of the one that is open."""

    def show_window(self, window: MainWindow | StartWindow) -> None:
        """Show a window in place of the other."""

    def let_go(self, *, keeps_lock: bool = False) -> bool:
        """Close the file that is open."""
        ...


@dataclass(frozen=True, slots=True)
class _Left:
    """Where one was in a file when it was locked; nothing that was typed."""

    path: Path
    state: WindowState


@dataclass(frozen=True, slots=True)
class _Covered:
    """A window that could not be closed, for what was typed in it could not be saved: it is hidden."""

    path: Path
    key: Key
    window: MainWindow | StartWindow


class Guard(QObject):
    """Locks the window over a file with a passphrase, and asks for that."""

    def __init__(self, host: Host, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self._left: _Left | None = None
        self._covered: _Covered | None = None
        self._typed: Key | None = None  # what opened nothing, for the file is damaged
        self._idle = Idle(lambda: host.settings.locks.after, self)
        self._idle.passed.connect(self.lock)
        self._session = SessionLock(self.lock)
        self._session.listen()

    def do(self, asked: Lock | Unlock | SetPassphrase | Restore | Salvage) -> None:
        """Do what a window asks for."""
        match asked:
            case Lock():
                self.lock()
            case Unlock():
                self._unlock(asked)
            case SetPassphrase():
                self._set(asked)
            case Restore() | Salvage():
                self._rescue(asked)

    def ask(self, path: Path, back: Recent | None = None) -> None:
        """Ask for the passphrase of a file, in place of what is shown."""
        self._host.show_window(StartWindow(self._host.settings, back=back, locked=Locked(path)))

    def left(self, path: Path) -> WindowState | None:
        """Where one was in a file that was locked: told once."""
        left, self._left = self._left, None
        return left.state if left is not None and is_same(left.path, path) else None

    def lock(self) -> None:
        """Hide the open file, if it has a passphrase, and close it."""
        host, shell = self._host, self._host.shell
        store = shell.desk.workspace.store if shell is not None else None
        if shell is None or store is None or store.key is None or self._covered is not None:
            return
        self._typed = None
        for each in QApplication.topLevelWidgets():
            each.hide()  # before anything that takes a while
        cover = StartWindow(host.settings, locked=Locked(store.path))
        stay_as(cover, host.window)
        cover.show()
        focus = QApplication.focusWidget()
        if focus is not None:
            focus.clearFocus()
        shell.desk.workspace.settle()
        if not shell.desk.workspace.all_saved():
            self._covered = _Covered(store.path, store.key, host.window)
            host.window = cover
            cover.asked.connect(self._asked_of_cover)
            return
        state = shell.navigator.keep()
        views = {name: replace(view, texts={}) for name, view in state.views.items()}
        self._left = _Left(store.path, replace(state, views=views))
        host.let_go()
        host.show_window(cover)

    def _asked_of_cover(self, asked: object) -> None:
        if isinstance(asked, Unlock):
            self._unlock(asked)

    def _unlock(self, asked: Unlock) -> None:
        window, words = self._host.window, self._host.settings.words
        keys = asking_key.Keys(asked.path, (), words)

        def then(found: Key | UserError) -> None:
            if isinstance(found, UserError):
                if isinstance(window, StartWindow):
                    window.say(explain(found, words))
            elif self._covered is not None:
                self._uncover(found)
            else:
                self._host.open(asked.path, key=found)
                self._typed = found if self._host.shell is None else None

        tasks.run(
            window,
            asking_key.opening(),
            lambda _progress: keys.typed(asked.path, asked.typed),
            then,
        )

    def _rescue(self, asked: Restore | Salvage) -> None:
        host, shell = self._host, self._host.shell
        own = shell.desk.workspace.store.key if shell is not None else None
        known = tuple(key for key in (own, self._typed) if key is not None)
        keys = asking_key.Keys(asked.path, known, host.settings.words)

        def then(path: Path, key: Key | None) -> None:
            host.open(path, key=key)

        if isinstance(asked, Salvage):
            salvaging.salvage(host.window, keys, host.settings, then)
        else:
            language = host.settings.language
            bringing_back.bring_back(host.window, asked, keys, language, host.let_go, then)

    def _uncover(self, key: Key) -> None:
        covered, cover = self._covered, self._host.window
        if covered is not None and covered.key == key:
            self._covered = None
            self._host.window = covered.window
            covered.window.show()
            cover.hide()
            cover.deleteLater()

    def _set(self, asked: SetPassphrase) -> None:
        """Write the open file anew under another passphrase, or without; then open it at the same place."""
        host, shell = self._host, self._host.shell
        if shell is None:
            return
        path, old = shell.desk.workspace.store.path, shell.desk.workspace.store.key
        shell.desk.workspace.settle()

        def prepare(_progress: tasks.Progress) -> tuple[Key | None, UserError | None]:
            try:
                if old is not None and cipher.key_of(path, asked.now) != old:
                    raise PassphraseWrong(path)
            except UserError as trouble:
                return None, trouble
            return cipher.new_key(asked.new) if asked.new else None, None

        def write(found: tuple[Key | None, UserError | None]) -> None:
            new, trouble = found
            if trouble is not None:
                shell.explain(trouble)
                return
            state = shell.navigator.keep()
            if host.let_go(keeps_lock=True):
                self._left = _Left(path, state)
                self._write(path, old, new)

        tasks.run(host.window, self.tr("Writing the file"), prepare, write)

    def _write(self, path: Path, old: Key | None, new: Key | None) -> None:
        sentence = self.tr("The file is being written anew. Please wait a moment.")
        cover = StartWindow(self._host.settings, locked=Locked(path, sentence, is_busy=True))
        self._host.show_window(cover)

        def work(_progress: tasks.Progress) -> UserError | None:
            try:
                passphrase.write_anew(path, old, new)
            except UserError as trouble:
                return trouble
            return None

        def then(trouble: UserError | None) -> None:
            self._host.let_go()  # of the lock: the file is another one now
            self._host.open(path, key=old if trouble is not None else new)
            if self._host.shell is not None:
                if trouble is not None:
                    self._host.shell.explain(trouble)
                else:
                    self._host.shell.tell(self._done(new))

        tasks.run(cover, self.tr("Writing the file"), work, then)

    def _done(self, new: Key | None) -> str:
        if new is None:
            return self.tr("The passphrase is taken off: anybody who has the file can read it.")
        return self.tr(
            "The passphrase is set. Print the recovery code now: without the two, nobody can open the file."
        )
