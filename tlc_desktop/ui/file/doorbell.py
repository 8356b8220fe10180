"""A local pipe: a second start on the same file brings the first one forward."""

import os
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from tlc_desktop.file_lock import FileLock, Held, take
from tlc_desktop.ui.running.event_loop import soon

ANSWER_WITHIN = 3000
# As long as an old computer may need from the lock to the window.
RING_FOR, PAUSE = 15.0, 0.1


class Doorbell(QObject):
    """Listens on this program's pipe, so that a second start on its file brings it forward."""

    def __init__(self, rung: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rung = rung
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        name = pipe_name(os.getpid())
        QLocalServer.removeServer(name)  # of a killed program that had our number
        self._server.listen(name)

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _answer(self) -> None:
        caller = self._server.nextPendingConnection()
        caller.write(b"here")
        caller.flush()
        caller.disconnected.connect(caller.deleteLater)
        caller.disconnectFromServer()
        soon(self, self._rung)


def pipe_name(process: int) -> str:
    """The name of the pipe of the program with that number."""
    return f"tlc-desktop-{process}"


def bring_forward(holder: Held) -> bool:
    """Have the program that holds a file come forward; False if it does not answer."""
    caller = QLocalSocket()
    caller.connectToServer(pipe_name(holder.process))
    if not caller.waitForConnected(ANSWER_WITHIN):
        return False
    return bool(caller.bytesAvailable()) or caller.waitForReadyRead(ANSWER_WITHIN)


def ring(
    path: Path, holder: Held, retake: Callable[[Path], FileLock | Held] = take
) -> FileLock | Held | None:
    """Ring until whoever holds a file here comes forward, for it may only just have been started.

    Args:
        path: The file.
        holder: Who holds it.
        retake: Takes its lock, where it was let go of.

    Returns:
        None once it did; the lock, where it let go of the file meanwhile; else who holds it.

    Raises:
        FileNotAllowed: The folder may not be written.
    """
    until = time.monotonic() + RING_FOR
    while not bring_forward(holder):
        if time.monotonic() > until:
            return holder
        time.sleep(PAUSE)
        found = retake(path)
        if isinstance(found, FileLock) or not found.here:
            return found
        holder = found
    return None
