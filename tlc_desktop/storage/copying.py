"""What a file holds, page by page: in memory, in another file, read to its end."""

import os
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path
from uuid import uuid4

from sqlcipher3 import dbapi2

from tlc_desktop.domain.errors import FileCutOff, FileDamaged, FileNotAllowed
from tlc_desktop.storage import driver, opening
from tlc_desktop.storage.cipher import Key
from tlc_desktop.storage.files import Proof, beside, put
from tlc_desktop.storage.sql_errors import READING, explained_sql

# Of copying page by page the driver keeps the words alone, and not the code.
_SAID = {
    "database or disk is full": dbapi2.SQLITE_FULL,
    "disk I/O error": dbapi2.SQLITE_IOERR,
    "database is locked": dbapi2.SQLITE_BUSY,
    "attempt to write a readonly database": dbapi2.SQLITE_READONLY,
    "unable to open database file": dbapi2.SQLITE_CANTOPEN,
    "database disk image is malformed": dbapi2.SQLITE_CORRUPT,
    "file is not a database": dbapi2.SQLITE_NOTADB,
}


class HeldInMemory:
    """What a file holds, in memory: for one that may only be read."""

    def __init__(self, path: Path, key: Key | None) -> None:
        """Read the file at `path`; with its key, what is in memory is encrypted too.

        Raises:
            UserError: It cannot be read; a change to it was cut off, and is undone by writing only.
        """
        self._address = new_memory()
        self._key = key
        self._pages = self.connect()  # memory is there while it is connected to
        try:
            with (
                explained_sql(path),
                closing(driver.connect(path, key=key, only_reads=True)) as source,
            ):
                read_pages(source, self._pages)
        except FileNotAllowed as trouble:
            if not opening.is_hot(path):
                raise
            raise FileCutOff(path) from trouble

    def hand_on(self, path: Path, proof: Proof) -> str:
        """Write it to a new file; its sum. As `hand_on`."""
        return hand_on(self._pages, path, self._key, proof, over=False)

    def connect(self) -> dbapi2.Connection:
        """One of as many connections as are wanted."""
        return driver.connect_to(self._address, key=self._key)

    def close(self) -> None:
        """Let go of it, once no connection is left."""
        self._pages.close()


def new_memory() -> str:
    """The address of an empty database in memory, there as long as somebody is connected to it."""
    return f"file:/{uuid4().hex}?vfs=memdb"


def read_pages(source: dbapi2.Connection, memory: dbapi2.Connection) -> None:
    """Copy all that a file holds into memory; what goes wrong has its code."""
    try:
        source.backup(memory)
    except dbapi2.Error as trouble:
        code = _SAID.get(str(trouble), 0)
        trouble.sqlite_errorcode = READING[0] if code == dbapi2.SQLITE_IOERR else code
        raise


def write_pages(memory: dbapi2.Connection, path: Path, key: Key | None) -> None:
    """Copy all that memory holds into a new file under the same key; what goes wrong has its code."""
    with closing(dbapi2.connect(os.fspath(path))) as target:
        driver.unlock(target, key)
        target.execute("PRAGMA journal_mode = OFF")  # it has no name yet, and is synced
        target.execute("PRAGMA synchronous = OFF")
        try:
            memory.backup(target)
        except dbapi2.Error as trouble:
            trouble.sqlite_errorcode = _SAID.get(str(trouble), 0)
            raise


def hand_on(
    memory: dbapi2.Connection, path: Path, key: Key | None, proof: Proof, *, over: bool
) -> str:
    """Put all that memory holds into a file, whole or not at all; its sum.

    Args:
        memory: Where it is.
        path: Where it goes.
        key: The key of both, where they have one.
        proof: What checks it.
        over: Whether it may take the place of a file.

    Raises:
        UserError: There is no room, the folder may not be written, or it is not proved.
    """
    with beside(path, over=over) as made, explained_sql(path, was_there=False):
        write_pages(memory, made.path, key)
        return put(made, proof)


def read_all(connection: dbapi2.Connection, path: Path) -> None:
    """Read every page and every reference.

    Raises:
        FileDamaged: Something cannot be read, or points at nothing.
    """
    whole = connection.execute("PRAGMA integrity_check").fetchall()
    lost = connection.execute("PRAGMA foreign_key_check").fetchall()
    if whole != [("ok",)] or lost:
        raise FileDamaged(path)


@contextmanager
def all_read_beside(connection: dbapi2.Connection, path: Path) -> Generator[None]:
    """As `read_all`, while the block reads otherwise: SQLite takes no part of Python's time."""
    with ThreadPoolExecutor(max_workers=1) as worker:
        pages = worker.submit(read_all, connection, path)
        yield
        pages.result()
