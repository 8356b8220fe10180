"""One file, however it is spelled: through a link, `..`, another case, or a second name."""

import os
from pathlib import Path


def real(path: Path) -> Path:
    """The path without links and `..`, in the case in which Windows keeps it; it need not be there."""
    return Path(os.path.realpath(path))


def is_same(one: Path, other: Path) -> bool:
    """Whether two paths are those of one file; by their spelling, where there is none."""
    if one == other or real(one) == real(other):
        return True
    try:
        return real(one).samefile(real(other))
    except (OSError, ValueError):
        return False


def identity(path: Path) -> str | None:
    """What the file at `path` has under each of its names, and no other file on this computer has."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return f"{found.st_dev:x}-{found.st_ino:x}" if found.st_ino else None
