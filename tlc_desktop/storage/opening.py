"""Looking at a file before it is opened: opening never creates and never changes."""

import os
from pathlib import Path

from sqlcipher3 import dbapi2

from tlc_desktop.domain.errors import (
    FileDamaged,
    FileEmpty,
    FileExists,
    FileForeign,
    FileNotThere,
    FileTooNew,
    IsDevice,
    IsFolder,
    PassphraseNeeded,
    PassphraseWrong,
)
from tlc_desktop.storage import cipher, driver, migrations
from tlc_desktop.storage.cipher import Key, is_ciphered
from tlc_desktop.storage.files import explained, place_of

APPLICATION_ID = 0x544C4344  # "TLCD"
SCHEMA_VERSION = len(migrations.STEPS)
_HEADER = 100


def look(path: Path, key: Key | None = None) -> int:
    """The schema version of the community file at `path`, read from its first 100 bytes.

    Args:
        path: The file.
        key: Its key, where it has a passphrase.

    Raises:
        UserError: It is not there, empty, foreign, newer, cut short, or may not be read; or it has
            a passphrase, and the key is not there or another one's.
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
        if is_ciphered(path):
            version, whole = _unlocked(path, key)
        else:
            version, whole = _plain(path, header)
    if not version:  # no version of ours: it was written over
        raise FileDamaged(path)
    if version > SCHEMA_VERSION:
        raise FileTooNew(path)
    # A journal that is not empty will be rolled back: only then the size may differ.
    if whole > size and not is_hot(path):
        raise FileDamaged(path)
    return version


def _plain(path: Path, header: bytes) -> tuple[int, int]:
    """The version and the whole size that a file says it has."""
    if not is_ours(header):
        raise FileForeign(path)
    # The size in pages counts only where the two change counters agree (SQLite's file format, 1.3.7).
    agree = _number(header, 24) == _number(header, 92)
    pages, page = _number(header, 28), int.from_bytes(header[16:18], "big")
    return _number(header, 60), pages * (65536 if page == 1 else page) if agree else 0


def _unlocked(path: Path, key: Key | None) -> tuple[int, int]:
    """As `_plain`, of a file with a passphrase."""
    if key is None:
        raise PassphraseNeeded(path)
    if not cipher.fits(path, key):
        raise PassphraseWrong(path)
    try:
        whose, version, pages = _numbers(path, key)
    except dbapi2.DatabaseError as trouble:
        raise FileDamaged(path) from trouble
    if whose != APPLICATION_ID:
        raise FileForeign(path)
    return version, pages * cipher.PAGE


def _numbers(path: Path, key: Key) -> tuple[int, int, int]:
    try:
        return driver.numbers(path, key)
    except dbapi2.DatabaseError:
        if not is_hot(path) or not may_write(path):
            raise
        # The first page was half written when the power went: its way back is in the journal.
        driver.connect(path, key=key).close()
        return driver.numbers(path, key)


def may_replace(path: Path) -> None:
    """Let a page or a copy replace any file but a community's: that is never what was meant.

    Raises:
        UserError: A community is kept there, or it is no file.
    """
    place = place_of(path)
    with explained(path):
        if place.exists():
            with place.open("rb") as file:
                header = file.read(_HEADER)
            if is_ours(header) or is_ciphered(place):
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
