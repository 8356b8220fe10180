"""A bare main window with a table; prints how long the processor worked until its first paint,
and its peak memory, then ends."""

import os
import sys
import time
from pathlib import Path

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget


def peak() -> int:
    """The most memory this process had, in KB; `ru_maxrss` would begin with its parent's."""
    lines = Path("/proc/self/status").read_text("utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))


class Bare(QMainWindow):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        print(time.process_time(), peak(), flush=True)
        os._exit(0)


app = QApplication(sys.argv[:1])
bare = Bare()
bare.setCentralWidget(QTableWidget(20, 4))
bare.resize(1366, 768)
bare.show()
app.exec()
