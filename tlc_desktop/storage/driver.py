"""A connection to a community file, as every part of the program opens it."""

import os
from pathlib import Path
from urllib.parse import quote

from sqlcipher3 import dbapi2

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


def connect(path: Path, *, only_reads: bool = False) -> dbapi2.Connection:
    """A connection to a file; it opens, and never creates."""
    # As the system spells it, which on Linux need not be UTF-8.
    name = quote(os.fsencode(path.absolute()))
    return connect_to(f"file:{name}?mode={'ro' if only_reads else 'rw'}")


def connect_to(address: str) -> dbapi2.Connection:
    """A connection with every setting made.

    The driver's own handling of transactions is off: whoever uses it says BEGIN.
    """
    made = dbapi2.connect(address, uri=True, isolation_level=None, check_same_thread=False)
    for name, value in SETTINGS:
        made.execute(f"PRAGMA {name} = {value}")
    return made
