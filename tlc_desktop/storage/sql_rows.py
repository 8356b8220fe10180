"""Rows as values of the domain, read by plain SQL.

For what is shown first: SQLAlchemy takes as long to be read as all else together.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, TypeVar, get_origin

from sqlcipher3 import dbapi2

from tlc_desktop.domain.plain import hints, reading
from tlc_desktop.storage.driver import Garbled

Row = dict[str, Any]
V = TypeVar("V")
# What is raised for a column that holds what is none of its kind.
_WRONG = (ValueError, TypeError, LookupError, RecursionError)


def rows(
    connection: dbapi2.Connection, sql: str, given: Sequence[object] | Mapping[str, object] = ()
) -> Iterator[Row]:
    """What a statement finds, each row by the names of its columns."""
    found = connection.execute(sql, given)
    names = [column[0] for column in found.description]
    for facts in found:
        yield dict(zip(names, facts, strict=True))


def value(kind: type[V], row: Row, **parts: object) -> V:
    """The value of `kind` that `row` holds; `parts` are the fields that stand elsewhere.

    Raises:
        Garbled: A column holds what is none of its kind.
    """
    try:
        facts = {
            name: read(row[_column(name, row)])
            for name, read in _readings(kind)
            if name not in parts
        }
    except _WRONG as trouble:
        raise Garbled from trouble
    return kind(**facts, **parts)


def fact(hint: Any, kept: Any) -> Any:
    """The value of the type `hint` that a column holds; raises like `value`."""
    try:
        return _reading(hint)(kept)
    except _WRONG as trouble:
        raise Garbled from trouble


@cache
def _readings(kind: type) -> list[tuple[str, Callable[[Any], Any]]]:
    """The fields of a kind, and how each is read: found out once, for a page reads some thousand of them."""
    return [(name, _reading(hint)) for name, hint in hints(kind).items()]


@cache
def _reading(hint: Any) -> Callable[[Any], Any]:
    """How what a column holds becomes a value of a type; `storage.base` says how it is kept."""
    read = reading(hint)
    if get_origin(hint) is tuple:
        return lambda kept: read(json.loads(kept or "[]"))
    if get_origin(hint) is frozenset:
        return lambda kept: read([int(each) for each in kept or ""])
    if hint is bool:
        return lambda kept: read({0: False, 1: True}[kept])
    return read


def _column(name: str, row: Row) -> str:
    """The column of a field; what points at a record is its name and `_id`."""
    return name if name in row else f"{name}_id"
