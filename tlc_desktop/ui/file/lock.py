"""One window for one file: a lock beside the file."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile, QSysInfo

from tlc_desktop.domain.errors import FileNotAllowed


@dataclass(frozen=True, slots=True)
class Held:
    """Somebody else has the file open.

    Attributes:
        here: On this computer.
        computer: The name of that computer.
    """

    here: bool
    computer: str


def take(path: Path, anyway: bool = False) -> QLockFile | Held:
    """The lock of the file at `path`, or who holds it.

    The lock of a program that was killed on this computer counts for nothing.

    Args:
        path: The file.
        anyway: Take it although another computer seems to hold it.

    Raises:
        FileNotAllowed: The folder may not be written.
    """
    lock = QLockFile(str(lock_path(path)))
    lock.setStaleLockTime(0)  # stale only when its process is gone, however long it was open
    if lock.tryLock(0):
        return lock
    if lock.error() is not QLockFile.LockError.LockFailedError:
        raise FileNotAllowed(path)
    _pid, host, _name = lock.getLockInfo()
    here = host in ("", QSysInfo.machineHostName())
    if anyway and not here and lock.removeStaleLockFile() and lock.tryLock(0):
        return lock
    return Held(here, host)


def lock_path(path: Path) -> Path:
    """Where the lock of a file is."""
    return path.with_name(path.name + ".lock")
