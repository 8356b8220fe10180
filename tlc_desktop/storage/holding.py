"""What tells a file that is still being written from one whose writer was killed: a mark that it holds."""

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from tlc_desktop.deferred import read_later

if TYPE_CHECKING:
    import fcntl
    import msvcrt
else:  # each system has one of them
    fcntl = read_later("fcntl")
    msvcrt = read_later("msvcrt")

_WRITTEN = b"held"
_BEYOND = 1 << 10  # what is locked cannot be read on Windows


@contextmanager
def held(mark: Path) -> Generator[None]:
    """Hold a mark as long as the block lasts, and this program.

    It says that it was held only once it is. Where a file system knows no locks, it never says so.
    """
    handle = os.open(mark, os.O_RDWR | os.O_CREAT)
    try:
        with suppress(OSError):
            _lock(handle)
            os.write(handle, _WRITTEN)
        yield
    finally:
        os.close(handle)


def is_let_go(mark: Path) -> bool:
    """Whether a mark was held, and is not any more: whoever held it is gone."""
    try:
        handle = os.open(mark, os.O_RDWR)
    except OSError:
        return False
    try:
        _lock(handle)
        return os.read(handle, len(_WRITTEN)) == _WRITTEN
    except OSError:
        return False
    finally:
        os.close(handle)


def _lock(handle: int) -> None:
    """Lock a file for this program alone, at once.

    Raises:
        OSError: Another holds it, or there are no locks here.
    """
    if sys.platform == "win32":
        os.lseek(handle, _BEYOND, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        os.lseek(handle, 0, os.SEEK_SET)
    else:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
