"""A connection to a community file, as every part of the program opens it."""

import os
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import quote

from sqlcipher3 import dbapi2

from tlc_desktop.domain.errors import FileAltered
from tlc_desktop.storage import parts

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


class Garbled(ValueError):
    """What a column holds is none of its kind."""


def connect(path: Path, *, only_reads: bool = False) -> dbapi2.Connection:
    """A connection to a file; it opens, and never creates.

    Nothing is read through it before the parts of the file were looked at.

    Raises:
        FileAltered: The file has parts that are not ours, or lacks some.
    """

    def look(made: dbapi2.Connection) -> None:
        if not parts.are_ours(made):
            raise FileAltered(path)

    # As the system spells it, which on Linux need not be UTF-8.
    name = quote(os.fsencode(path.absolute()))
    return connect_to(f"file:{name}?mode={'ro' if only_reads else 'rw'}", look)


def connect_to(
    address: str, look: Callable[[dbapi2.Connection], None] = lambda _made: None
) -> dbapi2.Connection:
    """A connection with every setting made.

    The driver's own handling of transactions is off: whoever uses it says BEGIN.

    Args:
        address: Where to.
        look: Looks through it before anything is set, some of which is written.
    """
    made = dbapi2.connect(address, uri=True, isolation_level=None, check_same_thread=False)
    with ExitStack() as unless_done:
        unless_done.callback(made.close)
        look(made)
        for name, value in SETTINGS:
            made.execute(f"PRAGMA {name} = {value}")
        unless_done.pop_all()
    return made
