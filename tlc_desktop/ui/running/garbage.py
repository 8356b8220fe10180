"""Python's rubbish, collected on the window's thread alone.

Python looks for rubbish on whatever thread happens to make objects. A cycle of
it may hold widgets, and a widget that is deleted on a worker thread takes the
program down, or holds both threads up for ever: one has Qt's lock and waits for
Python's, the other the other way round. So the collector itself is off
(`gc.disable`), and the window looks now and then.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 1000


def look() -> None:
    """Collect what Python's own thresholds say is due; on the window's thread only."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            break


def look_now_and_then(owner: QObject) -> None:
    """From now on, once a second, for as long as `owner` lives."""
    gc.disable()
    timer = QTimer(owner)
    timer.timeout.connect(look)
    timer.start(EVERY)
