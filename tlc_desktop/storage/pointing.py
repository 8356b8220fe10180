"""Which rows point at which: by a key, or in a list of ids."""

from collections.abc import Collection, Iterable, Iterator
from functools import cache
from uuid import UUID

from sqlalchemy import ColumnElement, String, cast, inspect, or_, select
from sqlalchemy.orm import Session

from tlc_desktop.storage.base import Base, JsonTuple, R, Tie, tie


@cache
def pointers(kind: type[Base], *ties: Tie) -> list[tuple[str, str]]:
    """Where a kind of row points at records so tied, each with the table of those."""
    return [
        (name, key.column.table.name)
        for name, column in inspect(kind).columns.items()
        for key in column.foreign_keys
        if tie(column) in ties
    ]


@cache
def id_lists(kind: type[Base]) -> list[str]:
    """Where a kind of row keeps lists of ids."""
    columns = inspect(kind).columns.items()
    return [name for name, c in columns if isinstance(c.type, JsonTuple) and c.type.part is UUID]


def pointing(session: Session, kind: type[R], name: str, keys: Iterable[UUID]) -> Iterator[R]:
    """The rows of a kind that point at one of some records by a column."""
    for some in in_turn(keys):
        yield from those(session, kind, getattr(kind, name).in_(some))


def in_turn(keys: Iterable[UUID], most: int = 500) -> Iterator[list[UUID]]:
    """Ids, as many at a time as one question may name."""
    left = list(keys)
    return (left[n : n + most] for n in range(0, len(left), most))


def listing(session: Session, kind: type[R], name: str, keys: Collection[UUID]) -> Iterator[R]:
    """The rows of a kind that have one of some records in a list of ids."""
    for some in in_turn(keys, 100):
        held = [cast(getattr(kind, name), String).contains(str(key)) for key in some]
        yield from those(session, kind, or_(*held))


def those(session: Session, kind: type[R], which: ColumnElement[bool]) -> list[R]:
    """The rows of a kind of which something is so, those in the bin too."""
    return list(session.scalars(select(kind).where(which).execution_options(with_bin=True)))
