"""A hash over all records of a file, and what is half-typed in it, kept with each change: a letter that changes by itself is seen.

It is the sum of the hashes of all rows, so that a change takes away and adds those of its own rows only.
"""

import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from hashlib import blake2b
from typing import Any, TypeAlias

from sqlalchemy import Connection
from sqlcipher3 import dbapi2

from tlc_desktop.storage.base import kept_rows, row_kinds
from tlc_desktop.storage.driver import Garbled

Row = Mapping[str, Any]
Change: TypeAlias = tuple[str, Row | None, Row | None]
_BYTES = 32
_BEYOND = 2 ** (8 * _BYTES)


def follow(connection: Connection, rows: Iterable[Change]) -> None:
    """Bring the hash up to date with rows just written: table, row before, row after."""
    more = sum(_of(table, after) - _of(table, before) for table, before, after in rows)
    if more:
        _keep(connection, int.from_bytes(kept(connection)) + more)


def rebuild(connection: Connection) -> None:
    """Make the hash anew from all rows."""
    connection.exec_driver_sql("DELETE FROM content_hash")
    connection.exec_driver_sql("INSERT INTO content_hash VALUES (x'')")
    _keep(connection, _of_all(connection))


def holds(connection: Connection) -> bool:
    """Whether every row is as it was written."""
    said, told = kept(connection), _of_all_told(connection)
    return (told is not None and said == _bytes(told)) or said == _bytes(_of_all(connection))


def kept(connection: Connection) -> bytes:
    """The hash as it was written last.

    Raises:
        Garbled: There is none.
    """
    found = connection.exec_driver_sql("SELECT hash FROM content_hash").scalars().all()
    if len(found) != 1 or type(found[0]) is not bytes:
        raise Garbled
    return found[0]


def digest(said: Any) -> bytes:
    """A hash of plain data."""
    told = json.dumps(said, ensure_ascii=False, separators=(",", ":"), default=_blob)
    return blake2b(told.encode(), digest_size=_BYTES).digest()


def _blob(value: bytes) -> list[str]:
    """Bytes, which stand in no column of ours, told apart from any text."""
    return [value.hex()]


def _of(table: str, row: Row | None) -> int:
    return 0 if row is None else int.from_bytes(digest((table, sorted(row.items()))))


def _of_all(connection: Connection) -> int:
    return sum(_of(table, row) for table in _tables() for row in kept_rows(connection, table))


def _of_all_told(connection: Connection) -> int | None:
    """As `_of_all`, where SQLite says each row, which it does several times as fast.

    What no column of ours is to hold it says in other words, and then the hash is another one; of bytes it
    says nothing at all: then None.
    """
    plain: Any = connection.connection.dbapi_connection
    with suppress(dbapi2.OperationalError):
        return _added_up(connection, plain)
    return None


def _added_up(connection: Connection, plain: Any) -> int:
    total = 0
    for table in _tables():
        names = sorted(connection.exec_driver_sql(f'SELECT * FROM "{table}" LIMIT 0').keys())  # noqa: S608
        row = ", ".join(f"json_array('{name}', \"{name}\")" for name in names)
        sql = f"SELECT CAST(json_array('{table}', json_array({row})) AS BLOB) FROM \"{table}\""  # noqa: S608
        for (told,) in plain.execute(sql):
            total += int.from_bytes(blake2b(told, digest_size=_BYTES).digest())
    return total


def _tables() -> tuple[str, ...]:
    return (*row_kinds(), "draft")


def _keep(connection: Connection, total: int) -> None:
    connection.exec_driver_sql("UPDATE content_hash SET hash = ?", (_bytes(total),))


def _bytes(total: int) -> bytes:
    return (total % _BEYOND).to_bytes(_BYTES)
