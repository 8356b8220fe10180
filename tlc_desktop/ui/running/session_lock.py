"""What Windows says to windows when somebody locks the computer, leaves it to another, or puts it to sleep.

Elsewhere `idle.py` finds out by the clock, soon after the computer is awake again.
"""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtGui import QWindow

from tlc_desktop.deferred import read_later

if TYPE_CHECKING:
    import ctypes
    from ctypes import wintypes
else:  # for Windows
    ctypes = read_later("ctypes")
    wintypes = read_later("ctypes.wintypes")

_KIND = b"windows_generic_MSG"
_SESSION, _POWER = 0x02B1, 0x0218  # WM_WTSSESSION_CHANGE, WM_POWERBROADCAST
# Locked; gone from the screen, or from afar; asleep.
_LEFT = {(_SESSION, 7), (_SESSION, 2), (_SESSION, 4), (_POWER, 4)}
_OF_THIS_SESSION = 0


class SessionLock(QAbstractNativeEventFilter):
    """Hears all that Windows says to the program's windows."""

    def __init__(self, lock: Callable[[], None]) -> None:
        super().__init__()
        self._lock = lock
        self._window: QWindow | None = None

    def listen(self) -> None:
        """Have Windows say it: to a window that is never shown, so that it is there as long as the program."""
        if sys.platform == "win32":
            self._window = QWindow()
            self._window.create()
            told = ctypes.windll.wtsapi32.WTSRegisterSessionNotification
            told(ctypes.c_void_p(int(self._window.winId())), _OF_THIS_SESSION)
            application = QCoreApplication.instance()
            if application is not None:
                application.installNativeEventFilter(self)

    def nativeEventFilter(
        self,
        eventType: QByteArray | bytes | bytearray | memoryview,  # noqa: N803 - Qt's own
        message: int,
    ) -> tuple[bool, int]:
        if QByteArray(eventType).data() == _KIND:
            said = wintypes.MSG.from_address(int(message))
            if (said.message, said.wParam) in _LEFT:
                self._lock()
        return False, 0
