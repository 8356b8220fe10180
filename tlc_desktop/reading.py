"""The reading of the program and the file, behind a window that is painted already."""

from collections.abc import Callable
from concurrent.futures import Future
from importlib import import_module
from pathlib import Path
from threading import Semaphore, Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from tlc_desktop import deferred
from tlc_desktop.deferred import read_later

if TYPE_CHECKING:
    from tlc_desktop import first_page
    from tlc_desktop.domain import errors
    from tlc_desktop.domain.communities import Language
    from tlc_desktop.reports.text import fonts
    from tlc_desktop.storage import sorting, store
    from tlc_desktop.storage.today import Glance
    from tlc_desktop.ui.window import page_table
else:
    errors = read_later("tlc_desktop.domain.errors")
    first_page = read_later("tlc_desktop.first_page")
    fonts = read_later("tlc_desktop.reports.text.fonts")
    page_table = read_later("tlc_desktop.ui.window.page_table")
    sorting = read_later("tlc_desktop.storage.sorting")
    store = read_later("tlc_desktop.storage.store")


class Reading(QObject):
    """Reads the program's modules and the file, on another thread, one thing after the other.

    After each thing that it hands over it waits for `go_on`: two threads of Python
    take turns, and the window's has more to do.

    Signals:
        glanced: The first page can be shown; carries a `Glance`.
        read: The whole program is there, and the file is open or cannot be.
        broke: A bug; carries the exception.

    Attributes:
        store: The open file, or why there is none.
    """

    glanced = Signal(object)
    read = Signal()
    broke = Signal(object)

    def __init__(self, path: Path | None, glances_in: "Language | None") -> None:
        """Make one for the file at `path`, if any; with a language, *Today* is shown first."""
        super().__init__()
        self.store: Future[store.Store] = Future()
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

    def hurry(self) -> "store.Store":
        """Read on, and wait for the open file.

        Raises:
            UserError: It could not be opened.
        """
        self.go_on()
        return self.store.result()

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
                self._read_first()
                self.read.emit()
                self._shown.acquire()
                self._read_later()
        except Exception as bug:  # noqa: BLE001 - handed to the window's thread, where it is shown
            self.broke.emit(bug)

    def _glance(self) -> "Glance | None":
        if self._path is None or self._language is None:
            return None
        return first_page.glance(self._path, self._language)

    def _read_first(self) -> None:
        import_module("tlc_desktop.app")  # read here, so that the window need not wait
        if self._path is None:
            return
        import_module(page_table.PAGES["today"].module)
        try:
            self.store.set_result(store.Store(self._path))
        except errors.UserError as trouble:
            self.store.set_exception(trouble)

    def _read_later(self) -> None:
        steps: list[Callable[[], object]] = [lambda: sorting.warm()]
        names = [*deferred.to_read_ahead(), *page_table.to_read_ahead()]
        names.sort(key=lambda name: name.startswith("tlc_desktop.reports."))  # what is heavy, last
        steps += [lambda name=name: import_module(name) for name in names]
        steps.append(lambda: fonts.warm())
        for step in steps:
            if self._stopped:
                return
            step()
