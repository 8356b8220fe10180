"""Rows as values of the domain, read by plain SQL.

For what is shown first: SQLAlchemy takes as long to be read as all else together.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeVar, get_origin

from sqlcipher3 import dbapi2

from tlc_desktop.domain.plain import hints, of_plain
from tlc_desktop.storage.driver import Garbled

Row = dict[str, Any]
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
    """The value of `kind` that `row` holds; `parts` are the fields that stand elsewhere.

    Raises:
        Garbled: A column holds what is none of its kind.
    """
    facts = {
        name: fact(hint, row[_column(name, row)])
        for name, hint in hints(kind).items()
        if name not in parts
    }
    return kind(**facts, **parts)


def fact(hint: Any, kept: Any) -> Any:
    """The value of the type `hint` that a column holds; raises like `value`."""
    try:
        return of_plain(hint, _plain(hint, kept))
    except (ValueError, TypeError, LookupError, RecursionError) as trouble:
        raise Garbled from trouble


def _column(name: str, row: Row) -> str:
    """The column of a field; what points at a record is its name and `_id`."""
    return name if name in row else f"{name}_id"


def _plain(hint: Any, kept: Any) -> Any:
    """What a column holds, as plain data; `storage.base` says how it is kept."""
    if get_origin(hint) is tuple:
        return json.loads(kept or "[]")
    if get_origin(hint) is frozenset:
        return [int(each) for each in kept or ""]
    return {0: False, 1: True}[kept] if hint is bool else kept
