"""What is noted in passing of a row: it goes with it, and comes back with it."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from sqlalchemy import Connection

from tlc_desktop.storage.base import Base, is_noted


def noted_of(
    connection: Connection, rows: Iterable[tuple[str, str]]
) -> Iterator[tuple[str, dict[str, Any]]]:
    """The rows that are noted of some, each with its table; of those a table and an id is given."""
    for table, key in rows:
        for kind, column in _tables(table):
            query = f'SELECT * FROM "{kind}" WHERE "{column}" = ?'  # noqa: S608 - ours
            for row in connection.exec_driver_sql(query, (key,)).mappings():
                yield kind, dict(row)


@cache
def _tables(table: str) -> list[tuple[str, str]]:
    """The tables whose rows are noted in passing, each with a column by which they point at one."""
    return [
        (kind.name, key.parent.name)
        for kind in Base.metadata.sorted_tables
        for key in kind.foreign_keys
        if is_noted(kind.name) and key.column.table.name == table
    ]
