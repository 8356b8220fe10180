"""What is said once, such as who came: where two rows come together that say it, one is enough."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from sqlalchemy import inspect
from sqlalchemy.orm import Session

from tlc_desktop.storage.base import Base
from tlc_desktop.storage.sound import ONCE


def once(row: Base, after: Mapping[str, Any] | None = None) -> tuple[Any, ...] | None:
    """What no other row of its kind says; None where several may say the same.

    Args:
        row: What is in the bin says nothing that is not said outside.
        after: What of it is about to change.
    """
    names = _names(type(row))
    if not names:
        return None
    facts = ((after or {}).get(name, getattr(row, name)) for name in names)
    return (row.__tablename__, row.deleted_at is None, *facts)


def say_once(session: Session, rows: Iterable[Base]) -> None:
    """Take away what says the same as an older row."""
    known: set[tuple[Any, ...]] = set()
    for row in sorted(rows, key=lambda row: row.created_at):
        said = once(row)
        if said in known:
            session.delete(row)
        elif said:
            known.add(said)
    session.flush()


@cache
def _names(kind: type[Base]) -> tuple[str, ...]:
    columns = inspect(kind).columns.items()
    names = {column.name: name for name, column in columns}
    return tuple(names[each] for each in ONCE.get(kind.__tablename__, ()))
