"""Backups that nobody has to think of: made while the file is open, off the window's thread."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.backups import Why
from tlc_desktop.domain.errors import FileDamaged, UserError
from tlc_desktop.storage import backups
from tlc_desktop.storage.files import explained
from tlc_desktop.storage.store import Store
from tlc_desktop.ui.desk import Desk

if TYPE_CHECKING:
    from tlc_desktop.exchange import whole_file
else:  # brings what checks JSON
    whole_file = read_later("tlc_desktop.exchange.whole_file")

FIRST, AGAIN = 20_000, 60 * 60_000


class ByItself(QObject):
    """Looks an open file through soon after it was opened, and backs it up then and every hour.

    It is backed up whenever it has changed since; not the sample, nor a file that may only be read.

    Signals:
        damaged: The file is not as it was written; carries the `FileDamaged`.
    """

    damaged = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._store = desk.workspace.store
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="backup")
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.begin)
        self._is_kept = self._store.may_write and not desk.community.is_sample
        self._was_read = False
        self._timer.start(FIRST)

    def begin(self) -> None:
        """Begin with it now, and again in an hour."""
        self._timer.start(AGAIN)
        self._worker.submit(self._work)

    def _work(self) -> None:
        try:
            was_made = self._is_kept and back_up(self._store)
            if not (was_made or self._was_read):
                backups.look_through(self._store)
            self._was_read = True
        except FileDamaged as trouble:
            self.damaged.emit(trouble)
        except UserError:
            pass  # no room for it now

    def stop(self) -> None:
        """Finish what is under way, and begin no more: the file is about to be closed."""
        self._timer.stop()
        self._worker.shutdown()


def back_up(store: Store) -> bool:
    """Make a backup if the newest is not what the file is now; read old ones through again.

    What cannot be done now is tried again by itself; the list shows what there is. Whether one was
    made: for that, the file was read through.

    Raises:
        FileDamaged: The file is not as it was written.
    """
    was_made = False
    try:
        was_made = backups.before(store, Why.ITSELF)
        if was_made:
            _keep_readable(store)
    except FileDamaged:
        raise
    except UserError:
        pass
    with suppress(UserError):
        backups.prove_again(store)
    return was_made


def _keep_readable(store: Store) -> None:
    readable = backups.readable(store.path)
    if store.key is None:
        whole_file.write(store, readable)
    else:  # a passphrase was set meanwhile
        with explained(readable):
            readable.unlink(missing_ok=True)
