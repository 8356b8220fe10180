"""Files that are whole or not there at all."""

import errno
import os
import re
import shutil
import stat
import sys
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TypeAlias
from uuid import uuid4

from tlc_desktop.domain.errors import (
    DiskFull,
    FileExists,
    FileNotAllowed,
    FileNotKept,
    FileNotThere,
    IsDevice,
    IsFolder,
    NameTooLong,
    UserError,
)
from tlc_desktop.domain.folders import FolderNotAllowed, FolderNotThere
from tlc_desktop.domain.same_file import real
from tlc_desktop.storage.holding import held, is_let_go

# Raises a `UserError` where a file is not what it should be; closes it again.
Proof: TypeAlias = Callable[[Path], None]

# What SQLite keeps beside a file, and takes for that of any file of the name.
OF_SQLITE = ("-journal", "-wal", "-shm")
# Under this ending it takes it for nothing, whatever becomes of the name.
_ASIDE = ".aside"
# A virus scanner may hold a new file for a moment: what Windows says then.
_HELD_BY_ANOTHER = (5, 32, 33)
_TRIES, _PAUSE = 25, 0.1
_BLOCK = 1 << 20
# In the folder that a file is written in: held by whoever writes it.
_HELD = ".held"
_OURS = re.compile(r"\.[0-9a-f]{8}\.part")
# On ext4, NTFS and APFS.
_LONGEST_NAME = 255
# For SQLite, less the folder that a new file is written in.
_LONGEST_PATH = 512 - len("/.01234567.part")

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_TOO_LONG = 206  # what Windows says
# Of a folder: there are systems on which it cannot be synced, or not be read.
_NOT_SYNCED = (errno.EINVAL, errno.ENOTSUP, errno.ENOSYS, errno.EACCES)


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A file that is being written, in a folder of its own beside its place.

    Attributes:
        path: Where it is until then.
        place: Where it goes.
        over: Whether it takes the place of a file that is there.
    """

    path: Path
    place: Path
    over: bool


def place_of(path: Path, *, over: bool = True) -> Path:
    """Where a file goes that is to have the name `path`: what a link leads to.

    Raises:
        UserError: There is something else than a file; or a file, unless `over`.
    """
    with explained(path):
        try:
            mode = path.stat().st_mode
        except FileNotFoundError:
            mode = None
        if mode is not None and stat.S_ISDIR(mode):
            raise IsFolder(path)
        if mode is not None and not stat.S_ISREG(mode):
            raise IsDevice(path)
        if mode is not None and not over:
            raise FileExists(path)
        return real(path) if path.is_symlink() else path


@contextmanager
def beside(path: Path, *, over: bool = True) -> Generator[Unfinished]:
    """Where to write the file that is to have the name `path`, for `put` to give it.

    It goes again at the end of the block, with all that was written beside it.

    Args:
        path: Its name.
        over: Whether it takes the place of a file that is there.

    Raises:
        UserError: It may not have the name, there is no room, or the folder may not be written.
    """
    place = place_of(path, over=over)
    with explained(path):
        _clear(place.parent)
        folder = _new_folder(place)
        try:
            with held(folder / _HELD):
                yield Unfinished(folder / place.name, place, over)
        finally:
            _take_away(folder)


def _new_folder(place: Path) -> Path:
    """A folder of its own beside a place.

    Raises:
        FolderNotThere, FolderNotAllowed: There can be none.
    """
    folder = place.with_name(f".{uuid4().hex[:8]}.part")
    try:
        folder.mkdir()
    except OSError as trouble:
        match _meaning(trouble, place):
            case FileNotThere():
                raise FolderNotThere(place.parent) from trouble
            case FileNotAllowed():
                raise FolderNotAllowed(place.parent) from trouble
            case _:
                raise
    return folder


def _clear(folder: Path) -> None:
    """Take away what programs that were killed were writing in a folder; what may be written still stays."""
    with suppress(OSError):
        for left in folder.glob(".????????.part"):
            if _OURS.fullmatch(left.name) and is_let_go(left / _HELD):
                _take_away(left)


def _take_away(folder: Path) -> None:
    """Take away the folder that a file was written in, as far as it lets itself be."""
    with suppress(OSError):
        for left in folder.iterdir():
            left.unlink()
        folder.rmdir()


@contextmanager
def written_beside(path: Path, content: bytes) -> Generator[Unfinished]:
    """A file that holds `content` and is to have the name `path`; like `beside`."""
    with beside(path) as made:
        _find_room(made.path.parent, len(content), path)
        made.path.write_bytes(content)
        yield made


def _find_room(folder: Path, size: int, path: Path) -> None:
    """Look whether there is room for so many bytes, before a stick is filled to its end.

    Raises:
        DiskFull: There is not.
    """
    if free_room(folder) < size:
        raise DiskFull(path, -(-size // 1_000_000))


def free_room(folder: Path) -> int:
    """The bytes that are free there; of a place of which that is not known, as many as anybody wants."""
    there = shutil.disk_usage(folder)
    return there.free if there.total else sys.maxsize


def write_whole(path: Path, content: bytes) -> None:
    """Write a file that is either all there or not there.

    Raises:
        UserError: There is no room, or the folder may not be written.
    """
    with written_beside(path, content) as made:
        put(made)


def copy_blocks(source: Path, target: Path) -> None:
    """Copy what a file holds into a new one.

    Raises:
        UserError: `source` cannot be read.
    """
    with target.open("wb") as file:
        for block in _blocks(source):
            file.write(block)


def put(made: Unfinished, proved: Proof = lambda _path: None) -> str:
    """Give a file its name: the one way in which the program puts a whole file anywhere.

    It is proved and synced first. What SQLite left beside the name would be taken for its own,
    so that goes aside. Then it is read back from its place: if it is not, byte for byte, what it was
    before it was proved, it does not stay. Its sum is told, as `sum_of` would find it.

    Raises:
        UserError: It is not there: what was at its place is as it was. Or it is not what it was.
    """
    with explained(made.place):
        content = sum_of(made.path, from_disk=False)
        proved(made.path)
        _sync(made.path)
        with _leftovers_aside(made.place):
            place_of(made.place, over=made.over)
            replace_with_retry(made.path, made.place)
        _take_away(made.path.parent)
        with ExitStack() as taken_away:
            if made.over:  # what was there is gone: whole, though not for sure, is better than none
                _sync_folder(made.place.parent)
            taken_away.callback(made.place.unlink, missing_ok=True)
            if not made.over:
                _sync_folder(made.place.parent)
            if sum_of(made.place) != content:
                raise FileNotKept(made.place)
            taken_away.pop_all()
        return content


@contextmanager
def _leftovers_aside(path: Path) -> Generator[None]:
    """Move what SQLite left beside a name to names that it does not know; back if the block fails."""
    with ExitStack() as back:
        for ending in OF_SQLITE:
            left = path.with_name(path.name + ending)
            if os.path.lexists(left):
                aside = free_path(left.with_name(left.name + _ASIDE), " ")
                replace_with_retry(left, aside)
                back.callback(replace_with_retry, aside, left)
        yield
        back.pop_all()


def replace_with_retry(old: Path, new: Path) -> None:
    """Rename a file, over one that has the name; waits up to 2.5 s while it is held."""
    for left in reversed(range(_TRIES)):
        try:
            os.replace(old, new)  # noqa: PTH105
        except PermissionError as trouble:
            if not left or getattr(trouble, "winerror", None) not in _HELD_BY_ANOTHER:
                raise
            time.sleep(_PAUSE)
        else:
            return


def _sync(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Have the names in a folder outlive a power cut, where the system knows how."""
    if sys.platform == "win32":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as trouble:
        if trouble.errno not in _NOT_SYNCED:
            raise


def sum_of(path: Path, *, from_disk: bool = True) -> str:
    """The SHA-256 of what a file holds; nobody in the program may have the file open: see `_blocks`.

    Args:
        path: The file.
        from_disk: Not what the system remembers of it, as far as it lets us.

    Raises:
        UserError: It cannot be read.
    """
    if from_disk and sys.platform == "linux":
        with explained(path), path.open("rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    found = sha256()
    for block in _blocks(path):
        found.update(block)
    return found.hexdigest()


def _blocks(path: Path) -> Iterator[bytes]:
    """What a file holds; closing it lets go of every lock that the program has on it."""
    with explained(path), path.open("rb") as file:
        while block := file.read(_BLOCK):
            yield block


def free_path(path: Path, between: str) -> Path:
    """`path`; where something has the name already, with `between` and a number: `Circle 2.tlc`."""
    number, free = 1, path
    while os.path.lexists(free):
        number += 1
        free = path.with_name(f"{path.stem}{between}{number}{path.suffix}")
    return free


def with_its_folder(path: Path) -> Path:
    """A path, once there is the folder that it is in.

    Raises:
        UserError: The folder cannot be made.
    """
    with explained(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    return path


def is_too_long(path: Path) -> bool:
    """Whether SQLite cannot keep a file under the name, and its journal beside it."""
    journal = path.absolute().with_name(path.name + OF_SQLITE[0])
    return len(os.fsencode(journal.name)) > _LONGEST_NAME or (
        len(os.fsencode(journal)) > _LONGEST_PATH
    )


@contextmanager
def explained(path: Path) -> Generator[None]:
    """Say what the system says of a file as a `UserError`."""
    try:
        yield
    except OSError as trouble:
        raise _meaning(trouble, path) from trouble


def _meaning(trouble: OSError, path: Path) -> UserError:
    match trouble:
        case OSError(errno=code) if code in _FULL:
            return DiskFull(path)
        case OSError(errno=errno.ENAMETOOLONG):
            return NameTooLong(path)
        case OSError(winerror=code) if code == _TOO_LONG:  # only Windows has it
            return NameTooLong(path)
        case IsADirectoryError():
            return IsFolder(path)
        case FileNotFoundError() | NotADirectoryError():
            return FileNotThere(path)
        case _:
            return FileNotAllowed(path)
