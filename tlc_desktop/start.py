"""The start: a window that is painted before the rest of the program is read.

It imports inside functions, because that is what it is for.
"""

import gc
import sys
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from importlib import import_module
from pathlib import Path
from threading import Semaphore, Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLockFile, QObject, Signal

from tlc_desktop.domain.errors import FileNotAllowed, UserError
from tlc_desktop.i18n import languages

if TYPE_CHECKING:
    from tlc_desktop.app import App
    from tlc_desktop.domain.communities import Language
    from tlc_desktop.storage.store import Store
    from tlc_desktop.storage.today import Glance
    from tlc_desktop.ui.desk import Place
    from tlc_desktop.ui.file.lock import Held
    from tlc_desktop.ui.first_screen.view import StartWindow
    from tlc_desktop.ui.settings.remembered import Settings
    from tlc_desktop.ui.today.view import TodayPage
    from tlc_desktop.ui.window.main_window import MainWindow
    from tlc_desktop.ui.window.requests import Asked


@dataclass(frozen=True, slots=True)
class Opened:
    """What the reading thread found: an open file, or why there is none."""

    store: "Store | None"
    trouble: UserError | None


class Reading(QObject):
    """Reads the program's modules and the file, on another thread, one thing after the other.

    After each thing that it hands over it waits for `go_on`: two threads of Python
    take turns, and the window's has more to do.

    Signals:
        glanced: The first page can be shown; carries a `Glance`.
        opened: The window can be brought to life; carries an `Opened`.
        broke: A bug; carries the exception.
    """

    glanced = Signal(object)
    opened = Signal(object)
    broke = Signal(object)

    def __init__(self, path: Path | None, glances_in: "Language | None" = None) -> None:
        """Make one for the file at `path`, if any; with a language, *Today* is shown first."""
        super().__init__()
        self._store: Future[Store] = Future()
        self._path = path
        self._language = glances_in
        self._shown = Semaphore(0)
        self._stopped = False
        self._thread = Thread(target=self._run, name="reading", daemon=True)

    def start(self) -> None:
        """Begin; call it after the first paint."""
        self._thread.start()

    def go_on(self) -> None:
        """What was handed over is shown: read on."""
        self._shown.release()

    def opened_store(self) -> "Store":
        """The open file; reads on and waits for it.

        Raises:
            UserError: It could not be opened.
        """
        self.go_on()
        return self._store.result()

    def stop(self) -> None:
        """Read no more, and wait for the module that is being read."""
        self._stopped = True
        self._shown.release()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        try:
            if glance := self._glance():
                self.glanced.emit(glance)
                self._shown.acquire()
            if not self._stopped:
                self.opened.emit(self._read_first())
                self._shown.acquire()
                self._read_later()
        except Exception as bug:  # noqa: BLE001 - handed to the window's thread, where it is shown
            self.broke.emit(bug)

    def _glance(self) -> "Glance | None":
        if self._path is None or self._language is None:
            return None
        from sqlcipher3 import dbapi2

        from tlc_desktop.storage import today
        from tlc_desktop.ui.window import page_table

        page_table.page("today")
        try:
            return today.glance(self._path, datetime.now(), self._language)
        except (UserError, dbapi2.Error, ValueError):
            return None  # opening it will say what is wrong

    def _read_first(self) -> Opened:
        from tlc_desktop.storage.store import Store
        from tlc_desktop.ui.window import page_table

        import_module("tlc_desktop.app")  # read here, so that the window need not wait
        if self._path is None:
            return Opened(None, None)
        page_table.page("today")
        try:
            self._store.set_result(Store(self._path))
        except UserError as trouble:
            self._store.set_exception(trouble)
            return Opened(None, trouble)
        return Opened(self._store.result(), None)

    def _read_later(self) -> None:
        from tlc_desktop.storage import sorting
        from tlc_desktop.ui.window import on_demand, page_table

        steps: list[Callable[[], object]] = [sorting.warm]
        # The page that prints comes last: it brings ReportLab and pypdfium2.
        names = sorted(page_table.PAGES, key=lambda name: name == "print")
        steps += [lambda name=name: page_table.page(name) for name in names]
        steps += [lambda name=name: import_module(name) for name in on_demand.MODULES]
        for step in steps:
            if self._stopped:
                return
            step()


class Start(QObject):
    """From the first paint to the first page, and from there to the whole program."""

    def __init__(
        self, settings: "Settings", path: Path | None, lock: "QLockFile | Held | None"
    ) -> None:
        super().__init__()
        self._settings = settings
        self._lock = lock
        self._path = path
        self._pending: list[Asked] = []
        self._app: App | None = None
        self._page: TodayPage | None = None
        self._wish: Place | None = None
        opens = isinstance(lock, QLockFile)
        first = settings.language if self._begins_at_home() else None
        self.reading = Reading(path if opens else None, first)
        self.reading.glanced.connect(self._show_today)
        self.reading.opened.connect(self._bring_to_life)
        self.reading.broke.connect(self._show_bug)
        self.window = self._first_window()

    def _begins_at_home(self) -> bool:
        """Whether the first page is Today: not where the program was cut off elsewhere."""
        left_at = self._settings.left_at(self._path) if self._path else ""
        return left_at.partition("|")[0] in ("", "today")

    def _first_window(self) -> "MainWindow | StartWindow":
        if self._path is None or not isinstance(self._lock, QLockFile):
            from tlc_desktop.ui.first_screen.view import StartWindow

            self._dress()
            window = StartWindow(self._settings)
            window.asked.connect(self._wait)
            window.painted.connect(self.reading.start)
        else:
            from tlc_desktop.ui.window.main_window import MainWindow

            window = MainWindow()
            window.painted.connect(lambda: self._furnish(window))
        if not self._settings.geometry.isEmpty():
            window.restoreGeometry(self._settings.geometry)
        return window

    def _furnish(self, window: "MainWindow") -> None:
        """Bring the parts of the frame, while the rest is being read."""
        self.reading.start()
        from tlc_desktop.ui.window.frame import furnish

        self._dress()
        furnish(window)
        known = next((each for each in self._settings.recent if each.path == self._path), None)
        if known is not None:
            window.side_bar.show_community(known.name, known.school, is_sample=False)
        window.side_bar.show_place("today")

    def _dress(self) -> None:
        """Put fonts, colours and direction on the whole program."""
        from PySide6.QtWidgets import QApplication

        from tlc_desktop.ui.look import theme

        application, ours = QApplication.instance(), self._settings
        if isinstance(application, QApplication):
            theme.apply(application, ours.dark, ours.language.right_to_left, ours.scale)

    def _show_today(self, glance: "Glance") -> None:
        """Show the first page; what is clicked on it is done as soon as the file is open."""
        from tlc_desktop.ui.desk import Desk
        from tlc_desktop.ui.file.workspace import Workspace
        from tlc_desktop.ui.running.event_loop import soon
        from tlc_desktop.ui.today.view import TodayPage
        from tlc_desktop.ui.window.main_window import MainWindow

        soon(self, self.reading.go_on)  # once it is painted; and whatever happens here
        window, ours = self.window, glance.community
        if not isinstance(window, MainWindow):
            return
        words = languages.words(self._settings.language)
        desk = Desk(Workspace(self.reading.opened_store), words, community=ours)
        self._page = TodayPage(desk, glance.today)
        window.side_bar.show_community(ours.name, ours.school, ours.is_sample)
        window.strip.setVisible(ours.is_sample)
        window.stage.add(self._page)
        window.stage.show_sheet(self._page)
        desk.went.connect(self._wish_for)
        window.side_bar.chosen.connect(self._wish_for_page)
        window.may_close = self._close_later

    def _wish_for(self, place: "Place") -> None:
        self._wish = place

    def _wish_for_page(self, page: str) -> None:
        from tlc_desktop.ui.desk import Place

        self._wish_for(Place(page))

    def _close_later(self) -> bool:
        """Close once the file is open: what was typed has to be saved."""
        from tlc_desktop.ui.window.requests import Quit

        self._wait(Quit())
        return False

    def _wait(self, asked: "Asked") -> None:
        """Keep what was asked for before the program was ready for it."""
        if self._app is None:
            self._pending.append(asked)

    def _bring_to_life(self, opened: Opened) -> None:
        from tlc_desktop.app import App
        from tlc_desktop.ui.running.event_loop import soon
        from tlc_desktop.ui.window.main_window import MainWindow

        app = self._app = App(self._settings, self.window)
        app.filled.connect(lambda: soon(self, self._read_on))
        app.ended.connect(lambda: QCoreApplication.exit(0))
        if opened.store is not None and isinstance(self._lock, QLockFile):
            frame = self.window if isinstance(self.window, MainWindow) else None
            app.enter(opened.store, self._lock, frame, self._page)
            if self._wish is not None:
                app.go(self._wish)
        else:
            self._read_on()
            self._start_without(app, opened.trouble)
        for asked in self._pending:
            app.do(asked)

    def _start_without(self, app: "App", trouble: UserError | None) -> None:
        """No file could be opened: say why on the first screen."""
        from tlc_desktop.app import Notice, explain

        if trouble is not None:
            if isinstance(self._lock, QLockFile):
                self._lock.unlock()
            words = languages.words(self._settings.language)
            app.show_start(Notice(explain(trouble, words)))
        elif self._path is not None:
            app.open(self._path)

    def _read_on(self) -> None:
        """The program is there: read what is needed later."""
        from tlc_desktop.ui.running.garbage import look_now_and_then

        gc.freeze()  # what is there now stays
        look_now_and_then(self.reading)
        self.reading.go_on()

    def _show_bug(self, bug: BaseException) -> None:
        raise bug


def is_own_file(path: Path) -> bool:
    """Whether a community is kept at a path, to be locked; a term file is only looked at."""
    return path.is_file() and path.suffix.lower() != ".tlcterm"


def open_window(path: Path | None, for_qt: list[str]) -> int:
    """Show the window, and stay until it is closed; the exit status.

    Args:
        path: The file to open; the last one without.
        for_qt: Options for Qt.
    """
    from PySide6.QtWidgets import QApplication

    from tlc_desktop.ui.file.lock import Held, take
    from tlc_desktop.ui.look import theme
    from tlc_desktop.ui.settings.remembered import Settings

    gc.disable()  # nothing that a start makes is rubbish; after it the window's thread looks
    application = QApplication([*sys.argv[:1], *for_qt])
    application.setApplicationName("TLC Desktop")
    settings = Settings()
    if path is None:
        recent = settings.recent
        path = recent[0].path if recent else None
    try:
        lock = take(path) if path is not None and is_own_file(path) else None
    except FileNotAllowed:
        lock = None
    if path is not None and isinstance(lock, Held) and lock.here:
        from tlc_desktop.ui.file.doorbell import bring_forward

        if bring_forward(path):
            return 0
    languages.install(settings.language)
    theme.choose(settings.dark, settings.language.right_to_left, settings.scale)
    start = Start(settings, path, lock)
    start.window.show()
    status = application.exec()
    start.reading.stop()
    return status
