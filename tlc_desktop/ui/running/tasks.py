"""Long work off the UI thread, with progress and Cancel after two seconds."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from threading import Event
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget
from shiboken6 import isValid

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify

SHOWN_AFTER = 2000
STEPS = 1000
T = TypeVar("T")


class Cancelled(Exception):
    """The user cancelled: rises out of `Progress.step`, and is nobody's trouble."""


class Progress:
    """How work says how far it is, from any thread, and hears that it was cancelled."""

    def __init__(self, said: Callable[[int], None]) -> None:
        self._said = said
        self._cancelled = Event()

    def step(self, done: float, of: float = 1.0) -> None:
        """So much is done.

        Raises:
            Cancelled: The user does not want it any more; leave things as they were.
        """
        if self._cancelled.is_set():
            raise Cancelled
        self._said(round(STEPS * done / of) if of else 0)

    def cancel(self) -> None:
        """Have the next `step` stop the work."""
        self._cancelled.set()


class ProgressDialog(QDialog):
    """What is being done, how far it is, and Cancel."""

    def __init__(self, parent: QWidget | None, what: str) -> None:
        super().__init__(parent)
        identify(self, "progress", what)
        self.setWindowTitle(what)
        self.setModal(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(theme.SPACE_12)
        column.addWidget(labels.body(what))
        self.bar = QProgressBar()
        identify(self.bar, "progress_bar", what)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        column.addWidget(self.bar)
        self.cancel = buttons.plain(self.tr("Cancel"), "progress_cancel")
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignTrailing)
        self.setMinimumWidth(theme.measure(380))

    def show_share(self, share: int) -> None:
        """So many thousandths are done; never goes back."""
        self.bar.setRange(0, STEPS)
        self.bar.setValue(max(self.bar.value(), share))

    def closeEvent(self, arg__1: QCloseEvent) -> None:
        arg__1.ignore()  # Cancel is the way out: the work must hear of it

    def reject(self) -> None:
        self.cancel.click()


class Task(QObject, Generic[T]):
    """Work under way.

    Signals:
        ended: It is over, well or not, and everything about it has been said.
    """

    ended = Signal()
    _said = Signal(int)
    _done = Signal()

    def __init__(
        self,
        parent: QWidget,
        what: str,
        work: Callable[[Progress], T],
        then: Callable[[T], Any],
    ) -> None:
        super().__init__()  # without a parent: a page may go while its work is under way
        _under_way.add(self)
        self._window = parent
        self._what = what
        self._then = then
        self._dialog: ProgressDialog | None = None
        self._said.connect(self._show_share)
        # Queued: work that is over at once would else end before there is anything to end.
        self._done.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self.progress = Progress(self._said.emit)
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="task")
        self._future: Future[T] = self._worker.submit(work, self.progress)
        self._future.add_done_callback(lambda _future: self._say_done())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._show)
        self._timer.start(SHOWN_AFTER)

    def _say_done(self) -> None:
        with suppress(RuntimeError):  # the window was closed meanwhile, and this with it
            self._done.emit()

    def cancel(self) -> None:
        """Stop at the next step, and leave things as they were."""
        self.progress.cancel()
        if self._dialog is not None:
            self._dialog.cancel.setEnabled(False)

    def _show(self) -> None:
        if not isValid(self._window):
            return
        self._dialog = ProgressDialog(self._window, self._what)
        self._dialog.cancel.clicked.connect(self.cancel)
        self._dialog.open()

    def _show_share(self, share: int) -> None:
        if self._dialog is not None and isValid(self._dialog):
            self._dialog.show_share(share)

    def _finish(self) -> None:
        self._timer.stop()
        _under_way.discard(self)
        if self._dialog is not None and isValid(self._dialog):
            self._dialog.done(0)
            self._dialog.deleteLater()
        # The worker may not have come back from saying that it is done, which it does as this: not long.
        self._worker.shutdown(wait=True)
        self.deleteLater()
        self.ended.emit()
        try:
            result = self._future.result()
        except Cancelled:
            return
        if isValid(self._window):
            self._then(result)


_under_way: set[Task[Any]] = set()


def run(
    parent: QWidget, what: str, work: Callable[[Progress], T], then: Callable[[T], Any]
) -> Task[T]:
    """Do `work` on another thread, then give its result to `then` on this one.

    What the work raises rises on the UI thread, where it is explained.

    Args:
        parent: The window or page that waits; when it is gone by then, nobody hears the result.
        what: What is being done, as a short sentence.
        work: Must not touch widgets; calls `step` of the `Progress` it is given.
        then: What to do with the result; not called when cancelled.
    """
    return Task(parent, what, work, then)
