"""Looking at a file before it is opened: opening never creates and never changes."""

import os
from pathlib import Path

from tlc_desktop.domain.errors import (
    FileDamaged,
    FileEmpty,
    FileExists,
    FileForeign,
    FileNotThere,
    FileTooNew,
    IsDevice,
    IsFolder,
)
from tlc_desktop.storage import migrations
from tlc_desktop.storage.files import explained, place_of

APPLICATION_ID = 0x544C4344  # "TLCD"
SCHEMA_VERSION = len(migrations.STEPS)
_HEADER = 100


def look(path: Path) -> int:
    """The schema version of the community file at `path`, read from its first 100 bytes.

    Raises:
        UserError: It is not there, empty, foreign, newer, cut short, or may not be read.
    """
    with explained(path):
        if path.is_dir():
            raise IsFolder(path)
        if not path.is_file():
            raise IsDevice(path) if path.exists() else FileNotThere(path)
        with path.open("rb") as file:
            header = file.read(_HEADER)
            size = os.fstat(file.fileno()).st_size
    if not header:
        raise FileEmpty(path)
    if not is_ours(header):
        raise FileForeign(path)
    version = _number(header, 60)
    if not version:  # no version of ours: it was written over
        raise FileDamaged(path)
    if version > SCHEMA_VERSION:
        raise FileTooNew(path)
    # The size in pages counts only where the two change counters agree (SQLite's file format, 1.3.7).
    # A journal that is not empty will be rolled back: only then the size may differ.
    pages, page = _number(header, 28), int.from_bytes(header[16:18], "big")
    whole = pages * (65536 if page == 1 else page)
    if _number(header, 24) == _number(header, 92) and whole > size and not is_hot(path):
        raise FileDamaged(path)
    return version


def may_replace(path: Path) -> None:
    """Let a page or a copy replace any file but a community's: that is never what was meant.

    Raises:
        UserError: A community is kept there, or it is no file.
    """
    place = place_of(path)
    with explained(path):
        if place.exists():
            with place.open("rb") as file:
                if is_ours(file.read(_HEADER)):
                    raise FileExists(path)


def is_ours(header: bytes) -> bool:
    """Whether the first 100 bytes of a file are those of a community's."""
    whole = len(header) >= _HEADER and header.startswith(b"SQLite format 3\0")
    return whole and _number(header, 68) == APPLICATION_ID


def journal(path: Path) -> Path:
    """Where SQLite keeps the way back of a change under way."""
    return path.with_name(path.name + "-journal")


def is_hot(path: Path) -> bool:
    """Whether a change to the file was cut off, or is under way."""
    beside = journal(path)
    return beside.exists() and beside.stat().st_size > 0


def _number(header: bytes, at: int) -> int:
    return int.from_bytes(header[at : at + 4], "big")


def may_write(path: Path) -> bool:
    """Whether the file and its folder let themselves be written."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
