"""Rows of every kind that point at each other, whatever kinds there are.

Nothing here knows a table by name: a kind of row that is added is planted too.
"""

from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Column, inspect

from tlc_desktop.storage.base import Base, Days, JsonTuple, Word, row_kinds
from tlc_desktop.storage.store import Store

_FACTS: dict[type, Any] = {
    str: "x",
    int: 1,
    bool: True,  # what a check asks for, such as that the host chose
    date: date(2026, 11, 23),
    time: time(13, 15),
    datetime: datetime(2026, 11, 23, 13, 15),
}


def columns(kind: type[Base]) -> Iterator[tuple[str, Column[Any]]]:
    """The attributes of a kind of row that no other kind has, each with its column."""
    for name, column in inspect(kind).columns.items():
        if name not in Base.__annotations__:
            yield name, column


def points_at(column: Column[Any]) -> str | None:
    """The table that a column points at with an id, or with a list of ids, which is of members."""
    for key in column.foreign_keys:
        return key.column.table.name
    return "member" if is_list(column) and column.type.part is UUID else None


def is_list(column: Column[Any]) -> bool:
    return isinstance(column.type, JsonTuple)


def plant(file: Store) -> tuple[dict[str, UUID], dict[str, UUID]]:
    """Add canaries, and records that stay; the ids of both, by table.

    Of each kind there is one canary, and for each column that points at records
    one more row that points at a canary. Nothing else points at one.
    """
    canaries = {table: uuid4() for table in row_kinds()}
    others = {table: uuid4() for table in row_kinds()}
    with file.change("Plant") as session:
        session.connection().exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        for table, kind in row_kinds().items():
            session.add(_made(kind, others, id=others[table]))
            session.add(_made(kind, others, id=canaries[table]))
            for name, column in columns(kind):
                if target := points_at(column):
                    key = canaries[target]
                    pointing = {name: (key,) if is_list(column) else key}
                    session.add(_made(kind, others, **pointing))
    return canaries, others


def _made(kind: type[Base], others: dict[str, UUID], **facts: Any) -> Base:
    """A row of a kind with some facts; where it must point at a record, it points at one of `others`."""
    rest = {name: _fact(column, others) for name, column in columns(kind) if name not in facts}
    return kind(**rest, **facts)


def _fact(column: Column[Any], others: dict[str, UUID]) -> Any:
    if target := points_at(column):
        return () if is_list(column) else None if column.nullable else others[target]
    match column.type:
        case Word(kind=kind):
            return "credited" if "credited" in list(kind) else next(iter(kind))
        case JsonTuple() | Days():
            return ()
        case _ if column.unique:
            return uuid4().hex
        case other:
            return None if column.nullable else _FACTS[other.python_type]


def places(file: Store, key: UUID) -> list[str]:
    """Where in the rows of the file an id stands, as table and column."""
    found: list[str] = []
    with file.connection() as connection:
        for table in row_kinds():
            for row in connection.exec_driver_sql(f"SELECT * FROM {table}").mappings():
                found += [f"{table}.{name}" for name, fact in row.items() if _names(fact, key)]
    return found


def _names(fact: object, key: UUID) -> bool:
    return isinstance(fact, str) and (key.hex in fact or str(key) in fact)
