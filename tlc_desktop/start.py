"""The start: a window that is painted before the rest of the program is read."""

import gc
import os
import sys
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.file_endings import is_term_file
from tlc_desktop.domain.same_file import is_same, real
from tlc_desktop.file_lock import FileLock, Held, take, take_first_screen
from tlc_desktop.i18n import languages
from tlc_desktop.reading import Reading
from tlc_desktop.settings import Settings, seems_dark
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.dress import dress
from tlc_desktop.ui.running.event_loop import soon
from tlc_desktop.ui.running.garbage import look_now_and_then
from tlc_desktop.ui.window.main_window import MainWindow
from tlc_desktop.ui.window.screen_room import give_room

if TYPE_CHECKING:
    from tlc_desktop import app as program
    from tlc_desktop import first_page
    from tlc_desktop.domain import errors
    from tlc_desktop.storage.today import Glance
    from tlc_desktop.ui.file import doorbell
    from tlc_desktop.ui.first_screen import view as first_screen
    from tlc_desktop.ui.page import Page
    from tlc_desktop.ui.running import faults
    from tlc_desktop.ui.widgets import dialogs
    from tlc_desktop.ui.window import left_at, requests
    from tlc_desktop.ui.window.requests import Request
else:
    dialogs = read_later("tlc_desktop.ui.widgets.dialogs")
    doorbell = read_later("tlc_desktop.ui.file.doorbell")
    errors = read_later("tlc_desktop.domain.errors")
    faults = read_later("tlc_desktop.ui.running.faults")
    first_page = read_later("tlc_desktop.first_page")
    first_screen = read_later("tlc_desktop.ui.first_screen.view")
    left_at = read_later("tlc_desktop.ui.window.left_at")
    program = read_later("tlc_desktop.app")
    requests = read_later("tlc_desktop.ui.window.requests")


class Start(QObject):
    """From the first paint to the first page, and from there to the whole program.

    What a window asks for meanwhile is kept, and done by the program.

    Attributes:
        window: The first window.
        reading: What reads the rest.
    """

    def __init__(self, settings: Settings, path: Path | None, lock: FileLock | None) -> None:
        """Make the first window.

        Args:
            settings: What this computer remembers.
            path: The file to open, if any.
            lock: Its lock; without, opening the file will say what is wrong.
        """
        super().__init__()
        self._settings = settings
        self._path = path
        self._lock = lock
        self._asked: list[Request] = []
        self._today: Page | None = None
        self._app: program.App | None = None
        at_home = path is None or not settings.place or left_at.is_home(settings, path)
        language = settings.language if at_home else None
        self.reading = Reading(path if lock is not None else None, language)
        self.reading.glanced.connect(self._show_today)
        self.reading.read.connect(self._hand_over)
        self.reading.broke.connect(self._show_bug)
        self.window = self._first_window()
        self._fills_screen = give_room(self.window, settings.geometry)
        self.window.asked.connect(self._keep)

    def show(self) -> None:
        """Show the first window."""
        self.window.showMaximized() if self._fills_screen else self.window.show()

    def _first_window(self) -> "MainWindow | first_screen.StartWindow":
        if self._lock is None:
            dress(self._settings)
            start = first_screen.StartWindow(self._settings)
            start.painted.connect(self.reading.start)
            return start
        window = MainWindow()
        window.painted.connect(lambda: self._furnish(window))
        return window

    def _furnish(self, window: MainWindow) -> None:
        """Bring the parts of the frame, while the rest is being read."""
        self.reading.start()
        dress(self._settings)
        side_bar = window.frame.side_bar
        recent = self._settings.recent
        known = next(
            (each for each in recent if self._path and is_same(each.path, self._path)), None
        )
        if known is not None:
            side_bar.show_community(known.name, known.school, is_sample=False)
        side_bar.show_place("today")

    def _show_today(self, seen: "Glance") -> None:
        """Show the first page; what is clicked on it is done as soon as the file is open."""
        soon(self, self.reading.go_on)  # once it is painted; and whatever happens here
        if isinstance(self.window, MainWindow):
            words = self._settings.words
            self._today = first_page.show(self.window, seen, self.reading.hurry, words, self._keep)

    def _keep(self, asked: "Request") -> None:
        """Keep what is asked for before the program is there to do it."""
        if self._app is not None:
            return
        self._asked.append(asked)
        if self._asked == [requests.Quit()] and self._today is None:
            self.window.hide()  # nothing was typed yet that has to be saved
            QCoreApplication.exit(0)

    def _hand_over(self) -> None:
        """The program is read: from here it has the window and the file."""
        app = self._app = program.App(self._settings, self.window)
        app.filled.connect(lambda: soon(self, self._read_on))
        app.ended.connect(lambda: QCoreApplication.exit(0))
        if self._lock is None:
            self._read_on()
            if self._path is not None:
                app.open(self._path)
        elif self._path is not None and isinstance(
            self.reading.store.exception(), errors.UserError
        ):
            self._lock.let_go()
            self._read_on()
            app.open(self._path)  # to be read only, or to say why not
        else:
            window = self.window if isinstance(self.window, MainWindow) else None
            app.enter(self.reading.store.result(), self._lock, window, self._today)
        for asked in self._asked:
            app.do(asked)

    def _read_on(self) -> None:
        """The program is there: read what is needed later."""
        gc.freeze()  # what is there now stays
        look_now_and_then(self.reading)
        self.reading.go_on()

    def _show_bug(self, bug: BaseException) -> None:
        raise bug

    def break_off(
        self, _kind: type[BaseException], bug: BaseException, _trace: TracebackType | None
    ) -> None:
        """Say that the program could not be read to its end, and end it: nobody can go on from here."""
        sys.excepthook = sys.__excepthook__
        words = self.tr(
            "The program could not start. Nothing in your files was changed. Start it once more; if"
            " it happens again, install it from a fresh copy."
        )
        details = faults.details(bug)
        told = dialogs.note(self.window, "bug", self.tr("One moment"), words, details)
        told.finished.connect(lambda: QCoreApplication.exit(1))
        told.open()


def is_own_file(path: Path) -> bool:
    """Whether a community is kept at a path, to be locked; a term file is only looked at."""
    # `Path.is_file` raises for a name that is too long.
    return os.path.isfile(path) and not is_term_file(path)  # noqa: PTH113


def open_window(path: Path | None, for_qt: list[str]) -> int:
    """Show the window, and stay until it is closed; the exit status.

    Args:
        path: The file to open; the last one without.
        for_qt: Options for Qt.
    """
    gc.disable()  # nothing that a start makes is rubbish; after it the window's thread looks
    application = QApplication([*sys.argv[:1], *for_qt])
    application.setApplicationName("TLC Desktop")
    settings = Settings()
    if path is None:
        recent = settings.recent
        path = recent[0].path if recent else None
    path = real(path) if path is not None else None
    try:
        lock = take(path) if path is not None and is_own_file(path) else None
        if path is not None and isinstance(lock, Held) and lock.here:
            lock = doorbell.ring(path, lock)
            if lock is None:
                return 0  # the first start has the file, and came forward
        first_screen_lock = take_first_screen(settings.path) if path is None else None
        if isinstance(first_screen_lock, Held) and first_screen_lock.here:
            first_screen_lock = doorbell.ring(settings.path, first_screen_lock, take_first_screen)
            if first_screen_lock is None:
                return 0
    except errors.FileNotAllowed:
        lock = None
    languages.install(settings.language)
    theme.choose(seems_dark(settings), settings.language.right_to_left, settings.scale)
    start = Start(settings, path, lock if isinstance(lock, FileLock) else None)
    sys.excepthook = start.break_off  # until the program is there
    start.show()
    status = application.exec()
    start.reading.stop()
    return status
