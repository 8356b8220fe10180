"""Something to do a moment later."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def soon(owner: QObject, act: Callable[[], object], after: int = 0) -> None:
    """Call `act` once the event loop is back, unless `owner` is gone by then."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.timeout.connect(lambda: act())
    timer.timeout.connect(timer.deleteLater)
    timer.start(after)
