"""Of all that Windows says, what means that nobody looks any more locks."""

import ctypes
from ctypes import wintypes

import pytest

from tlc_desktop.ui.running.session_lock import SessionLock


@pytest.mark.parametrize(
    ("message", "what", "locks"),
    [
        (0x02B1, 7, 1),  # WTS_SESSION_LOCK
        (0x02B1, 2, 1),  # WTS_CONSOLE_DISCONNECT
        (0x02B1, 8, 0),  # WTS_SESSION_UNLOCK
        (0x0218, 4, 1),  # PBT_APMSUSPEND
        (0x0218, 18, 0),  # PBT_APMRESUMEAUTOMATIC
        (0x0100, 7, 0),  # a key
    ],
)
def test_it_locks_when_the_computer_is_locked_or_sleeps(
    message: int, what: int, locks: int
) -> None:
    told: list[int] = []
    session = SessionLock(lambda: told.append(1))
    session.listen()  # which does nothing but under Windows
    said = wintypes.MSG(message=message, wParam=what)
    assert session.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(said)) == (False, 0)
    assert session.nativeEventFilter(b"xcb_generic_event_t", ctypes.addressof(said)) == (False, 0)
    assert len(told) == locks
