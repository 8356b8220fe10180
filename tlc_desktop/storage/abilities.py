"""What the database engine beneath the files is able to do."""

from contextlib import closing, suppress
from pathlib import Path

from sqlcipher3 import dbapi2

_SECRET = "x'" + "2a" * 32 + "'"


def version() -> str:
    """Which SQLite it is."""
    return dbapi2.sqlite_version


def can_search() -> bool:
    """Whether it has full-text search (FTS5)."""
    with closing(dbapi2.connect(":memory:")) as connection:
        connection.execute("CREATE VIRTUAL TABLE looked USING fts5(words)")
        connection.execute("INSERT INTO looked VALUES ('حلقة النقاش')")
        found = connection.execute("SELECT words FROM looked WHERE looked MATCH 'النقاش'")
        return len(found.fetchall()) == 1


def can_encrypt(path: Path) -> bool:
    """Whether what it writes under a key is read with that key and not without.

    Args:
        path: Where a small file may be written; it is taken away again.
    """
    try:
        with closing(dbapi2.connect(str(path), isolation_level=None)) as connection:
            connection.execute(f'PRAGMA key = "{_SECRET}"')
            connection.execute("CREATE TABLE kept (words)")
        if path.read_bytes().startswith(b"SQLite format 3"):
            return False
        with closing(dbapi2.connect(str(path))) as connection:
            connection.execute(f'PRAGMA key = "{_SECRET}"')
            connection.execute("SELECT words FROM kept").fetchall()
        return not _opens_without_key(path)
    finally:
        with suppress(OSError):
            path.unlink(missing_ok=True)


def _opens_without_key(path: Path) -> bool:
    with closing(dbapi2.connect(str(path))) as connection:
        try:
            connection.execute("SELECT words FROM kept").fetchall()
        except dbapi2.DatabaseError:
            return False
        return True
