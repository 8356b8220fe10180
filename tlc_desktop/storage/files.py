"""Files that are whole or not there at all."""

import os
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from errno import EACCES, EDQUOT, EFBIG, ENOSPC, EPERM, EROFS
from pathlib import Path

from tlc_desktop.domain.errors import DiskFull, FileNotAllowed, FileNotThere

# A virus scanner may hold a new file for a moment.
_TRIES, _PAUSE = 25, 0.1


def replace_with_retry(part: Path, path: Path) -> None:
    """Give `part` the name `path`, over a file that has it; waits up to 2.5 s while it is held."""
    for left in reversed(range(_TRIES)):
        try:
            os.replace(part, path)  # noqa: PTH105
        except PermissionError:
            if not left or sys.platform != "win32":
                raise
            time.sleep(_PAUSE)
        else:
            break
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_whole(path: Path, content: bytes) -> None:
    """Write a file that is either all there or not there.

    Raises:
        UserError: There is no room, or the folder may not be written.
    """
    with written_beside(path, content) as part:
        replace_with_retry(part, path)


@contextmanager
def written_beside(path: Path, content: bytes) -> Generator[Path]:
    """A file that holds `content` whole, synced and read back, beside where it is to go.

    It goes again at the end of the block, unless it was given its name by then.

    Raises:
        UserError: There is no room, or the folder may not be written.
    """
    part = path.with_name(path.name + ".part")
    with explained(path):
        try:
            with part.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            if part.read_bytes() != content:
                raise DiskFull(path)
            yield part
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)


def free_path(path: Path, between: str) -> Path:
    """`path`; where a file has it already, with `between` and a number: `Circle 2.tlc`."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}{between}{number}{path.suffix}")
    return free


@contextmanager
def explained(path: Path) -> Generator[None]:
    """Say what the system says of a file as a `UserError`."""
    try:
        yield
    except OSError as trouble:
        if trouble.errno in (ENOSPC, EDQUOT, EFBIG):
            raise DiskFull(path) from trouble
        if trouble.errno in (EACCES, EPERM, EROFS) or isinstance(trouble, IsADirectoryError):
            raise FileNotAllowed(path) from trouble
        if isinstance(trouble, (FileNotFoundError, NotADirectoryError)):
            raise FileNotThere(path) from trouble
        raise FileNotAllowed(path) from trouble
