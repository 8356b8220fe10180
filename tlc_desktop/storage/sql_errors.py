"""What SQLite says of a file, as a `UserError`."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from tlc_desktop.domain.errors import (
    DiskFull,
    FileBusy,
    FileDamaged,
    FileNotAllowed,
    FileNotThere,
    NameTooLong,
    UserError,
)
from tlc_desktop.storage.driver import Garbled
from tlc_desktop.storage.files import is_too_long

# SQLITE_IOERR_READ and SQLITE_IOERR_SHORT_READ; all others of their kind are about writing.
READING = (266, 522)
# What has no code of its own: the driver's of a text, and SQLite's of the table of search and of JSON.
_OF_DAMAGE = (
    "Could not decode to UTF-8",
    "unsupported file format",
    "invalid fts5 file format",
    "vtable constructor failed",
    "malformed JSON",
)


@contextmanager
def explained_sql(path: Path, *, was_there: bool = True) -> Generator[None]:
    """Say what SQLite says of the file, or what cannot be read in it, as a `UserError`."""
    try:
        yield
    except Garbled as trouble:
        raise FileDamaged(path) from trouble
    except (DBAPIError, dbapi2.Error) as trouble:
        meaning = _meaning(trouble, path, was_there=was_there)
        if meaning is None:
            raise
        raise meaning from trouble


def _meaning(
    trouble: DBAPIError | dbapi2.Error, path: Path, *, was_there: bool
) -> UserError | None:
    """What happened to the file; nothing when it is a mistake of the program's own."""
    original = trouble.orig if isinstance(trouble, DBAPIError) else trouble
    code = getattr(original, "sqlite_errorcode", 0)
    match code & 0xFF:
        case dbapi2.SQLITE_FULL:
            return DiskFull(path)
        case dbapi2.SQLITE_IOERR if was_there and not path.exists():
            return FileNotThere(path)  # its stick was pulled out
        case dbapi2.SQLITE_IOERR if code in READING:
            return FileDamaged(path)
        case dbapi2.SQLITE_IOERR:
            return DiskFull(path)
        case dbapi2.SQLITE_CANTOPEN if is_too_long(path):
            return NameTooLong(path)
        case dbapi2.SQLITE_READONLY | dbapi2.SQLITE_CANTOPEN | dbapi2.SQLITE_PERM:
            return FileNotAllowed(path)
        case dbapi2.SQLITE_BUSY | dbapi2.SQLITE_LOCKED:
            return FileBusy(path)
        case dbapi2.SQLITE_CORRUPT | dbapi2.SQLITE_NOTADB:
            return FileDamaged(path)
        case _ if str(original).startswith(_OF_DAMAGE):
            return FileDamaged(path)
        case _:
            return None
