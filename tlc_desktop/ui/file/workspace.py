"""An open file as the window sees it: read, change, type, undo."""

from collections.abc import Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from tlc_desktop.domain.errors import RecordNotThere, UserError
from tlc_desktop.ui.file.half_typed import HalfTyped

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from tlc_desktop.domain.backups import Why
    from tlc_desktop.storage.store import Store
    from tlc_desktop.storage.undo_log import RecordingSession, Step

THROTTLE = 800
RETRY = 3000
Write: TypeAlias = "Callable[[RecordingSession], None]"


@dataclass(frozen=True, slots=True)
class _Typed:
    """Text on its way to disk; `joins` names the step it belongs to."""

    label: str
    joins: str
    write: Write


class Workspace(QObject):
    """A store with signals, and a queue for typed text.

    Changes are made on the UI thread. Typed text alone goes through one worker
    thread, at the latest 800 ms after the first unsaved key, so that a slow
    disk never holds up the keys; every other change waits for that queue.

    Signals:
        changed: Something was saved; carries the names of the tables it touched.
        saved: Everything is on disk.
        risked: Something is about to change much; carries for `Why` it should be backed up first.
        trouble: Typed text could not be saved; carries the `UserError`. It is tried again by itself.

    Attributes:
        half_typed: What is typed and not added yet.
    """

    changed = Signal(frozenset)
    saved = Signal()
    risked = Signal(object)
    trouble = Signal(object)
    _written = Signal(str)

    def __init__(
        self,
        store: "Store | Callable[[], Store]",
        half_typed: dict[str, str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Make one.

        Args:
            store: An open file; or what waits for one that is still being opened.
            half_typed: What is half-typed in it, where that was read already.
            parent: Owns it.
        """
        super().__init__(parent)
        self._store = store
        self.half_typed = HalfTyped(self, half_typed)
        self._waiting: dict[str, _Typed] = {}
        self._writing: dict[str, tuple[_Typed, Future[frozenset[str]]]] = {}
        self._visit = uuid4().hex
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="typed")
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._send)
        self._written.connect(self._finish)

    @property
    def store(self) -> "Store":
        """The open file; waits while it is being opened."""
        if callable(self._store):
            self._store = self._store()
        return self._store

    @property
    def may_write(self) -> bool:
        """Whether what is changed is kept."""
        return self.store.may_write

    def read(self) -> "AbstractContextManager[Session]":
        """A session to look with."""
        return self.store.read()

    @contextmanager
    def change(
        self,
        label: str,
        joins: str | None = None,
        *,
        in_passing: bool = False,
        risks: "Why | None" = None,
    ) -> "Generator[RecordingSession]":
        """Change and save something, as one step that the user can undo.

        Args:
            label: What the user is doing, in English; wrap it in `QT_TRANSLATE_NOOP("Steps", ...)`.
            joins: Joins the newest step when that was made with the same.
            in_passing: It is no step: what it changes is noted in passing.
            risks: It changes much at once: then what there is until now is backed up, as this says why.
        """
        self.settle()
        if risks is not None:
            self.risked.emit(risks)
        with self.store.change(label, joins, in_passing=in_passing) as session:
            yield session
        self.tell(session.step.tables)

    @contextmanager
    def change_for_good(self) -> "Generator[RecordingSession]":
        """A change that cannot be undone; the steps before it cannot be either."""
        self.settle()
        with self.store.change_for_good() as session:
            yield session
        self.tell(session.step.tables, for_good=True)

    def tell(self, tables: frozenset[str], *, for_good: bool = False) -> None:
        """Say that these were changed and saved: also what long work did with the store itself."""
        if for_good:
            self.half_typed.read_again()
        if tables or for_good:
            self.changed.emit(tables)
            self.saved.emit()

    def type(self, key: str, label: str, write: Write) -> None:
        """Write typed text soon: `key` names the record and field it belongs to.

        A later text for the same key takes the place of one that still waits.
        All text typed for one key until `leave` is one step.
        """
        self._waiting[key] = _Typed(label, f"{key}:{self._visit}", write)
        if not self._timer.isActive():
            self._timer.start(THROTTLE)

    def drop(self, key: str) -> None:
        """What waits for `key` need not be written any more."""
        self._waiting.pop(key, None)

    def is_typing(self, key: str) -> bool:
        """Whether text for `key` is not on disk yet."""
        return key in self._waiting or key in self._writing

    def leave(self, key: str) -> None:
        """The field was left: its text goes to disk now, and the next text is another step."""
        if key in self._waiting:
            self._send()
        self._visit = uuid4().hex

    def settle(self) -> None:
        """Bring all typed text to disk, waiting for it."""
        self._send()
        for key in list(self._writing):
            self._finish(key)

    def _send(self) -> None:
        self._timer.stop()
        for key, typed in list(self._waiting.items()):
            if key in self._writing:
                self._finish(key)
            del self._waiting[key]
            future = self._worker.submit(self._write, typed)
            self._writing[key] = typed, future
            future.add_done_callback(lambda _future, key=key: self._written.emit(key))

    def _write(self, typed: _Typed) -> frozenset[str]:
        with self.store.change(typed.label, typed.joins) as session:
            typed.write(session)
        return session.step.tables

    def _finish(self, key: str) -> None:
        """Say what became of a text; does nothing the second time."""
        if key not in self._writing:
            return
        typed, future = self._writing[key]
        wait([future])
        del self._writing[key]  # first: a bug may not hold up every other change, and the end
        try:
            tables = future.result()
        except RecordNotThere:
            pass  # deleted while its last letters were on their way
        except UserError as trouble:
            self._waiting.setdefault(key, replace(typed))
            self._timer.start(RETRY)
            self.trouble.emit(trouble)
        else:
            if tables:
                self.changed.emit(tables)
            if not self._writing and not self._waiting:
                self.saved.emit()

    def undo(self) -> "Step | None":
        """Undo the newest step; what was done for it, None when there was nothing to undo.

        Raises:
            CannotUndo: Its rows have changed since.
        """
        self.settle()
        return self._turned(self.store.undo())

    def redo(self) -> "Step | None":
        """Do the last undone step again; like `undo`."""
        self.settle()
        return self._turned(self.store.redo())

    def _turned(self, step: "Step | None") -> "Step | None":
        self._visit = uuid4().hex
        if step is not None:
            self.tell(step.tables)
        return step

    def all_saved(self) -> bool:
        """Whether no typed text is on its way to disk."""
        return not self._waiting and not self._writing

    def close(self, anyway: bool = False) -> bool:
        """Save what was typed and let go of the file; False when something could not be saved.

        Args:
            anyway: Let go although some typed text could not be saved; it is lost.
        """
        self.settle()
        if self._waiting and not anyway:
            return False
        self._waiting.clear()
        self._timer.stop()
        self._worker.shutdown()
        self.store.close()
        return True
