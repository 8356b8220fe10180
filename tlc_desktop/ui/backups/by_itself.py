"""Backups that nobody has to think of: made while the file is open, off the window's thread."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.backups import Why
from tlc_desktop.domain.errors import FileDamaged, UserError
from tlc_desktop.storage import backups
from tlc_desktop.storage.copying import HeldInMemory
from tlc_desktop.storage.files import explained
from tlc_desktop.storage.store import Store
from tlc_desktop.ui.backups import caring
from tlc_desktop.ui.desk import Desk

if TYPE_CHECKING:
    from tlc_desktop.exchange import whole_file
else:  # brings what checks JSON
    whole_file = read_later("tlc_desktop.exchange.whole_file")

FIRST, AGAIN = 20_000, 60 * 60_000
# So long nothing is said of a backup that a file waits for when it is closed; so long it waits at all.
QUIET, PATIENCE = 0.1, 15_000


class ByItself(QObject):
    """Looks an open file through soon after it was opened, and backs it up then and every hour.

    It is backed up whenever it has changed since, before something risky is done to it, and when it
    is closed; not the sample, nor a file that may only be read.

    Signals:
        damaged: The file is not as it was written; carries the `FileDamaged`.
    """

    damaged = Signal(object)
    _rests = Signal()
    _cares = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._store = desk.workspace.store
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="backup")
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.begin)
        self._is_kept = self._store.may_write and not desk.community.is_sample
        self._was_read = self._stops = False
        self._timer.start(FIRST)
        desk.workspace.risked.connect(self.keep)
        self._cares.connect(desk.show_care)
        self._worker.submit(self._look_for_care)

    def begin(self) -> None:
        """Begin with it now, and again in an hour."""
        self._timer.start(AGAIN)
        self._worker.submit(self._work)

    def _look_for_care(self) -> None:
        with suppress(UserError):
            if self._is_kept and not self._stops:
                self._cares.emit(caring.found(self._desk))

    def keep(self, why: Why) -> None:
        """Take what the file holds now, if that is not kept yet, to be backed up meanwhile."""
        with suppress(UserError):  # no room for it now; what is done next can be undone
            if self._is_kept and not backups.holds_all(self._store):
                self._worker.submit(self._write, backups.held(self._store), why)

    def _write(self, held: HeldInMemory, why: Why) -> None:
        def made() -> None:
            if not backups.holds_all(self._store, held):  # one may have been under way
                backups.made(self._store, why, then=held)

        with closing(held):
            self._say_damage(made)

    def _work(self) -> None:
        self._say_damage(self._look_through)
        self._look_for_care()

    def _look_through(self) -> None:
        was_made = self._is_kept and back_up(self._store, lambda: not self._stops)
        if not (was_made or self._was_read or self._stops):
            backups.look_through(self._store)
        self._was_read = True

    def _say_damage(self, act: Callable[[], object]) -> None:
        try:
            act()
        except FileDamaged as trouble:
            self.damaged.emit(trouble)
        except UserError:
            pass  # no room for it now

    def stop(self) -> None:
        """Back up what changed since the last, and begin no more: the file is about to be closed.

        What is not finished soon goes on without the window, of what was read of the file by then.
        """
        self._timer.stop()
        self._desk.workspace.risked.disconnect(self.keep)
        focus = QApplication.focusWidget()
        if focus is not None:
            focus.clearFocus()  # a field hands on its text when it is left
        self._desk.workspace.settle()
        self.keep(Why.CLOSING)
        self._stops = True
        last = self._worker.submit(self._rests.emit)
        self._worker.shutdown(wait=False)
        if wait([last], QUIET).not_done:
            self._desk.tell(self.tr("One moment: a backup is being finished."))
            self._wait_for(last)

    def _wait_for(self, last: "Future[None]") -> None:
        """Wait until there is nothing left to do, for so long; the window is painted meanwhile."""
        loop = QEventLoop()
        self._rests.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
        timer = QTimer(loop, singleShot=True)
        timer.timeout.connect(loop.quit)
        timer.start(PATIENCE)
        if not last.done():
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


def back_up(store: Store, goes_on: Callable[[], bool] = lambda: True) -> bool:
    """Make a backup if the newest is not what the file is now; read old ones through again.

    What cannot be done now is tried again by itself; the list shows what there is. Whether one was
    made: for that, the file was read through.

    Args:
        store: The file.
        goes_on: Asked before each part whether there is time for it.

    Raises:
        FileDamaged: The file is not as it was written.
    """
    was_made = False
    try:
        was_made = backups.before(store, Why.ITSELF)
        if was_made and goes_on():
            _keep_readable(store)
    except FileDamaged:
        raise
    except UserError:
        pass
    with suppress(UserError):
        backups.prove_again(store, goes_on=goes_on)
    return was_made


def _keep_readable(store: Store) -> None:
    readable = backups.readable(store.path)
    if store.key is None:
        whole_file.write(store, readable)
    else:  # a passphrase was set meanwhile
        with explained(readable):
            readable.unlink(missing_ok=True)
