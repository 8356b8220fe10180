from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

SQLITE_FULL: int
SQLITE_IOERR: int
SQLITE_READONLY: int
SQLITE_CANTOPEN: int
SQLITE_PERM: int
SQLITE_BUSY: int
SQLITE_LOCKED: int
SQLITE_CORRUPT: int
SQLITE_NOTADB: int
sqlite_version: str

class Error(Exception):
    sqlite_errorcode: int

class DatabaseError(Error): ...
class OperationalError(DatabaseError): ...

class Cursor:
    description: Sequence[Sequence[Any]]
    def __iter__(self) -> Iterator[Any]: ...
    def fetchone(self) -> Any: ...
    def fetchall(self) -> list[Any]: ...

class Connection:
    isolation_level: str | None
    def execute(
        self, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ..., /
    ) -> Cursor: ...
    def executemany(self, sql: str, parameters: Iterable[Sequence[Any]], /) -> Cursor: ...
    def backup(self, target: Connection) -> None: ...
    def close(self) -> None: ...

def connect(
    database: str,
    *,
    uri: bool = ...,
    isolation_level: str | None = ...,
    check_same_thread: bool = ...,
    timeout: float = ...,
) -> Connection: ...
