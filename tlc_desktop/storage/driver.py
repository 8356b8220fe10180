"""A connection to a community file, as every part of the program opens it."""

import os
from collections.abc import Callable
from contextlib import ExitStack, closing
from pathlib import Path
from urllib.parse import quote

from sqlcipher3 import dbapi2

from tlc_desktop.domain.errors import FileAltered
from tlc_desktop.storage import parts
from tlc_desktop.storage.cipher import Key

SETTINGS = (
    ("foreign_keys", "ON"),
    ("secure_delete", "ON"),
    ("trusted_schema", "OFF"),
    ("cell_size_check", "ON"),
    ("temp_store", "MEMORY"),
    ("busy_timeout", "5000"),
    ("journal_mode", "TRUNCATE"),
    ("synchronous", "FULL"),
)
# Of what was decrypted, twice what is kept of another file: a table that is read through fits. In KiB, as SQLite says it.
_KEPT = -16_000


class Garbled(ValueError):
    """What a column holds is none of its kind."""


def connect(path: Path, *, key: Key | None = None, only_reads: bool = False) -> dbapi2.Connection:
    """A connection to a file; it opens, and never creates.

    Nothing is read through it before the parts of the file were looked at.

    Args:
        path: The file.
        key: Its key, where it has a passphrase.
        only_reads: Nothing is written through it.

    Raises:
        FileAltered: The file has parts that are not ours, or lacks some.
    """

    def look(made: dbapi2.Connection) -> None:
        if not parts.are_ours(made):
            raise FileAltered(path)

    return connect_to(_address(path, "mode=ro" if only_reads else "mode=rw"), look, key=key)


def numbers(path: Path, key: Key) -> tuple[int, int, int]:
    """What stands at the beginning of a file with a passphrase: whose it is, its version, and its pages.

    Nothing else is read, and nothing changed, not even where a change was cut off.

    Raises:
        dbapi2.DatabaseError: Its first page is damaged.
    """
    made = dbapi2.connect(_address(path, "mode=ro&immutable=1"), uri=True, isolation_level=None)
    with closing(made):
        unlock(made, key)
        names = ("application_id", "user_version", "page_count")
        whose, version, pages = (made.execute(f"PRAGMA {name}").fetchone()[0] for name in names)
        return whose, version, pages


def unlock(made: dbapi2.Connection, key: Key | None) -> None:
    """Give a connection the key of its file, if that has one: before anything else is done with it."""
    if key is not None:
        made.execute(f'PRAGMA key = "{key.spelled()}"')


def _address(path: Path, how: str) -> str:
    # As the system spells it, which on Linux need not be UTF-8.
    return f"file:{quote(os.fsencode(path.absolute()))}?{how}"


def connect_to(
    address: str,
    look: Callable[[dbapi2.Connection], None] = lambda _made: None,
    *,
    key: Key | None = None,
) -> dbapi2.Connection:
    """A connection with every setting made.

    The driver's own handling of transactions is off: whoever uses it says BEGIN.

    Args:
        address: Where to.
        look: Looks through it before anything is set, some of which is written.
        key: What is there has a passphrase, or is to have one.
    """
    made = dbapi2.connect(address, uri=True, isolation_level=None, check_same_thread=False)
    with ExitStack() as unless_done:
        unless_done.callback(made.close)
        unlock(made, key)
        look(made)
        for name, value in SETTINGS:
            made.execute(f"PRAGMA {name} = {value}")
        if key is not None:
            made.execute(f"PRAGMA cache_size = {_KEPT}")
        unless_done.pop_all()
    return made
