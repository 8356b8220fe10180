"""A local pipe: a second start on the same file brings the first one forward."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from tlc_desktop.ui.running.event_loop import soon

ANSWER_WITHIN = 3000


class Doorbell(QObject):
    """Listens on a local pipe, so that a second start on the same file brings this one forward."""

    def __init__(self, path: Path, rung: Callable[[], None]) -> None:
        super().__init__()
        self._rung = rung
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        QLocalServer.removeServer(pipe_name(path))  # of a killed program: we hold the lock
        self._server.listen(pipe_name(path))

    def close(self) -> None:
        """Listen no more."""
        self._server.close()
        self.deleteLater()

    def _answer(self) -> None:
        caller = self._server.nextPendingConnection()
        caller.write(b"here")
        caller.flush()
        caller.disconnected.connect(caller.deleteLater)
        caller.disconnectFromServer()
        soon(self, self._rung)


def pipe_name(path: Path) -> str:
    """The name of the pipe of whoever has the file open."""
    return "tlc-desktop-" + sha256(str(path.resolve()).encode()).hexdigest()[:20]


def bring_forward(path: Path) -> bool:
    """Have the program that holds the file come forward; False if it does not answer."""
    caller = QLocalSocket()
    caller.connectToServer(pipe_name(path))
    if not caller.waitForConnected(ANSWER_WITHIN):
        return False
    return bool(caller.bytesAvailable()) or caller.waitForReadyRead(ANSWER_WITHIN)
