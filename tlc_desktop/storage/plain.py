"""Rows as values of the domain, read by plain SQL.

For what is shown first: SQLAlchemy takes as long to be read as all else together.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields
from datetime import date, time
from enum import StrEnum
from functools import lru_cache
from types import UnionType
from typing import Any, TypeVar, get_args, get_origin
from uuid import UUID

from sqlcipher3 import dbapi2

Row = dict[str, Any]
Read = Callable[[Any], Any]
V = TypeVar("V")


def rows(
    connection: dbapi2.Connection, sql: str, given: Sequence[object] | Mapping[str, object] = ()
) -> Iterator[Row]:
    """What a statement finds, each row by the names of its columns."""
    found = connection.execute(sql, given)
    names = [column[0] for column in found.description]
    for facts in found:
        yield dict(zip(names, facts, strict=True))


def value(kind: type[V], row: Row, **parts: object) -> V:
    """The value of `kind` that `row` holds; `parts` are the fields that stand elsewhere."""
    facts = {
        name: read(row[_column(name, row)]) for name, read in _fields(kind) if name not in parts
    }
    return kind(**facts, **parts)


def _column(name: str, row: Row) -> str:
    """The column of a field; what points at a record is its name and `_id`."""
    return name if name in row else f"{name}_id"


@lru_cache
def _fields(kind: type) -> tuple[tuple[str, Read], ...]:
    return tuple((field.name, _reading(field.type)) for field in fields(kind))


def _reading(kind: Any) -> Read:
    """How a column is read that holds values of `kind`; `storage.base` says how they are kept."""
    if isinstance(kind, UnionType):
        read = _reading(next(each for each in get_args(kind) if each is not type(None)))
        return lambda kept: None if kept is None else read(kept)
    if get_origin(kind) is tuple:
        part = _reading(get_args(kind)[0])
        return lambda kept: tuple(part(each) for each in json.loads(kept or "[]"))
    if get_origin(kind) is frozenset:
        return lambda kept: frozenset(int(each) for each in kept or "")
    if kind is date or kind is time:
        return kind.fromisoformat
    if kind in (str, bool, UUID) or issubclass(kind, StrEnum):
        return kind
    return lambda kept: kept
