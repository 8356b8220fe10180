"""One window for one file: a lock beside the file, and one for the file itself, whatever its name."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QDir, QLockFile, QSysInfo

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.same_file import identity, real

if TYPE_CHECKING:
    from tlc_desktop.domain import errors
else:
    errors = read_later("tlc_desktop.domain.errors")


@dataclass(frozen=True, slots=True)
class FileLock:
    """A file is open here, and nowhere else."""

    parts: tuple[QLockFile, ...]

    def let_go(self) -> None:
        """The file may be opened elsewhere."""
        for part in reversed(self.parts):
            part.unlock()


@dataclass(frozen=True, slots=True)
class Held:
    """Somebody else has the file open.

    Attributes:
        here: On this computer.
        computer: The name of that computer.
        process: The program's number there.
    """

    here: bool
    computer: str
    process: int


def take(path: Path, anyway: bool = False) -> FileLock | Held:
    """The lock of the file at `path`, or who holds it.

    The lock of a program that was killed on this computer counts for nothing.

    Args:
        path: The file, however it is spelled.
        anyway: Take it although another computer seems to hold it.

    Raises:
        FileNotAllowed: The folder may not be written.
    """
    taken: list[QLockFile] = []
    for place in (lock_path(path), _lock_of_itself(path)):
        lock = _locked(place, anyway) if place else None
        if isinstance(lock, Held):
            FileLock(tuple(taken)).let_go()
            return lock
        if lock is not None:
            taken.append(lock)
        elif not taken:
            raise errors.FileNotAllowed(path)
    return FileLock(tuple(taken))


def _locked(place: Path, anyway: bool) -> QLockFile | Held | None:
    """The lock at a place, or who holds it; None where none can be put."""
    elsewhere = _elsewhere(place)
    if elsewhere and not anyway:
        return elsewhere
    lock = QLockFile(str(place))
    lock.setStaleLockTime(0)  # stale only when its process is gone, however long it was open
    if elsewhere:
        lock.removeStaleLockFile()
    if lock.tryLock(0):
        return lock
    if lock.error() is not QLockFile.LockError.LockFailedError:
        return None
    process, host, _name = lock.getLockInfo()
    return _elsewhere(place) or Held(here=True, computer=host, process=process)


def _elsewhere(place: Path) -> Held | None:
    """Who holds a lock on another computer, as the lock itself says.

    Qt goes by the computer's id alone, where there is one: two computers that were set up from one image
    have the same, and would take the file away from each other. Two of one name have two ids.
    """
    try:
        said = place.read_text("utf-8", "replace").split("\n")
    except OSError:
        return None
    process, _program, host, whose = (*said, "", "", "", "")[:4]
    ours = QSysInfo.machineUniqueId().toStdString()
    if host in ("", QSysInfo.machineHostName()) and (not whose or not ours or whose == ours):
        return None
    return Held(here=False, computer=host, process=int(process) if process.isdecimal() else 0)


def take_first_screen(settings: Path) -> FileLock | Held:
    """The lock of the first screen, of which there is one while no file is known, or who shows it.

    Args:
        settings: Where the settings of this computer are, which is all that is known then.
    """
    place = settings.with_name("first-screen.lock")
    QDir().mkpath(str(place.parent))
    lock = _locked(place, anyway=False)
    if isinstance(lock, Held):
        return lock
    return FileLock((lock,) if lock else ())


def lock_path(path: Path) -> Path:
    """Where the lock of a file is, for other computers too."""
    found = real(path)
    return found.with_name(found.name + ".lock")


def _lock_of_itself(path: Path) -> Path | None:
    """Where the lock of a file is on this computer, under whichever of its names it is opened."""
    known = identity(path)
    if known is None:
        return None
    # Qt's own hash: Python's reads a library of 5 MB before the first paint.
    whose = QCryptographicHash.hash(
        f"{known} {Path.home()}".encode(), QCryptographicHash.Algorithm.Sha256
    )
    return Path(QDir.tempPath()) / f"tlc-desktop-{whose.toHex().toStdString()[:20]}.lock"
