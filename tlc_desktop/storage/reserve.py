"""Room kept aside on a disk, to be set free when it is full: SQLite needs some even to delete.

One file on each disk: among the program's own files where a community lies on the same disk as these, else
beside the community. It takes a quarter of what is free at most, so that a small stick keeps its room.
"""

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.errors import DiskFull, UserError
from tlc_desktop.storage import own_folder
from tlc_desktop.storage.files import free_room, write_whole

if TYPE_CHECKING:
    import ctypes
else:  # for Windows
    ctypes = read_later("ctypes")

NAME = ".tlc-room"
SIZE = 4 << 20
LEAST = 64 << 10
_HIDDEN = 2  # as Windows says it


def reserve_of(path: Path) -> Path:
    """Where the room for the community at `path` is kept."""
    ours = own_folder.files_folder()
    with suppress(OSError):
        if ours.stat().st_dev == path.parent.stat().st_dev:
            return ours / NAME
    return path.with_name(NAME)


def keep(path: Path) -> bool:
    """Keep room on the disk of the community at `path`, where there is some to keep; whether it is kept."""
    place = reserve_of(path)
    if place.exists():
        return True
    size = min(SIZE, _free(path) // 4)
    if size < LEAST:
        return False
    with suppress(UserError):
        write_whole(place, os.urandom(size))  # zeros take no room on some disks
        _hide(place)
    return place.exists()


def _hide(place: Path) -> None:
    """Take it out of sight under Windows too, where a point before a name hides nothing."""
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetFileAttributesW(os.fspath(place), _HIDDEN)


@contextmanager
def at_hand(path: Path) -> Generator[None]:
    """Let go of the room before a change that would not find as much; else for the next, where the disk was full."""
    place = reserve_of(path)
    with suppress(OSError):
        if _free(path) < place.stat().st_size:
            place.unlink()
    try:
        yield
    except DiskFull:
        with suppress(OSError):
            place.unlink()
        raise


def is_narrow(path: Path) -> bool:
    """Whether there is less room than would be kept aside on a disk that has enough."""
    return _free(path) < SIZE


def _free(path: Path) -> int:
    with suppress(OSError):
        return free_room(path.parent)
    return SIZE  # of a folder that is gone something else tells
