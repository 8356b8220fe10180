"""A bare main window with a table; prints how long the processor worked until its first paint, then ends."""

import os
import sys
import time

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget


class Bare(QMainWindow):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        print(time.process_time(), flush=True)
        os._exit(0)


app = QApplication(sys.argv[:1])
bare = Bare()
bare.setCentralWidget(QTableWidget(20, 4))
bare.resize(1366, 768)
bare.show()
app.exec()
