"""What stands in a file, looked at without the program."""

from contextlib import closing
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2


def raw_rows(path: Path) -> tuple[int, dict[str, list[Any]]]:
    """The version of a file, and all that stands in its tables, but in the index of search, by table."""
    with closing(dbapi2.connect(str(path))) as file:
        (version,) = file.execute("PRAGMA user_version").fetchone()
        tables = file.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return version, {
            name: sorted(file.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr)
            for (name,) in tables
            if not name.startswith(("search_index", "sqlite_"))
        }
