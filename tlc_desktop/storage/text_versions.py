"""Earlier versions of longer texts: what each said before it was changed, one for a sitting of typing.

They are beyond the steps of undo, which are a hundred, and no records: no step has them, no search, no dump.
One goes when its record is gone for good.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from tlc_desktop.domain.lengths import TEXT, most
from tlc_desktop.domain.text_versions import TextOf, Version, thinned
from tlc_desktop.storage import content_hash
from tlc_desktop.storage.base import Base, JsonTuple, Writing
from tlc_desktop.storage.driver import Garbled

if TYPE_CHECKING:
    from tlc_desktop.storage.undo_log import RowChange

KEPT = 20_000  # of the whole file
_FACTS = "kind, record, fact, text, until"
_OF_ONE = "WHERE kind = ? AND record = ? AND fact = ?"
_FORGET = f"DELETE FROM text_version {_OF_ONE}"  # noqa: S608
# What is not written as prose: codes, words of ours, and names.
_NO_PROSE = frozenset({"code", "guests", "kind", "named", "sort_key", "time_zone", "word"})


@cache
def long_texts(table: str) -> frozenset[str]:
    """The columns of a table that are longer prose; none, where there is no such table."""
    found = Base.metadata.tables.get(table)
    return frozenset(
        column.name
        for column in (() if found is None else found.columns)
        if type(column.type) is Writing
        or (isinstance(column.type, JsonTuple) and column.type.part is str)
        if most(column.name) == TEXT and column.name not in _NO_PROSE
    )


def keep(
    connection: Connection,
    changes: "Iterable[RowChange]",
    moment: datetime,
    sitting: "Iterable[RowChange]" = (),
) -> None:
    """Keep what these changes replaced.

    Args:
        connection: To the file.
        changes: What became of rows.
        moment: When.
        sitting: What was changed in the same sitting already: what it wrote was on its way only.
    """
    typed = {(c.table, c.id): c for c in sitting}
    for change in changes:
        if change.before is None or change.after is None:
            continue
        first = typed.get((change.table, change.id))
        for fact in sorted(long_texts(change.table)):
            before = _text(change.table, fact, change.before.get(fact))
            if not before.strip() or before == _text(change.table, fact, change.after.get(fact)):
                continue
            if first is None or _is_same(first, fact):
                _write(connection, (change.table, change.id, fact, before, moment.isoformat()))


def _is_same(change: "RowChange", fact: str) -> bool:
    before, after = change.before, change.after
    return before is not None and after is not None and before.get(fact) == after.get(fact)


def _text(table: str, fact: str, kept: Any) -> str:
    """What a column says, as text; each part of a list is a line."""
    if isinstance(Base.metadata.tables[table].columns[fact].type, JsonTuple):
        return "\n".join(json.loads(kept or "[]"))
    return kept or ""


def _write(connection: Connection, facts: tuple[str, ...]) -> None:
    whose, said = facts[:3], facts[3]
    connection.exec_driver_sql(f"{_FORGET} AND text = ?", (*whose, said))
    connection.exec_driver_sql(
        f"INSERT INTO text_version ({_FACTS}, hash) VALUES (?, ?, ?, ?, ?, ?)",  # noqa: S608
        (*facts, content_hash.digest(facts)),
    )
    found = connection.exec_driver_sql(
        f"SELECT id, until, length(text) FROM text_version {_OF_ONE} ORDER BY id DESC",  # noqa: S608
        whose,
    ).all()
    gone = thinned([(date.fromisoformat(until[:10]), long) for _, until, long in found])
    for n in gone:
        connection.exec_driver_sql("DELETE FROM text_version WHERE id = ?", (found[n][0],))
    connection.exec_driver_sql(
        "DELETE FROM text_version WHERE id <= (SELECT max(id) FROM text_version) - ?", (KEPT,)
    )


def said(session: Session, of: TextOf) -> str:
    """What a text says now; nothing where its record is not there."""
    query = f'SELECT "{of.fact}" FROM "{of.kind}" WHERE id = ?'  # noqa: S608 - ours
    found = session.connection().exec_driver_sql(query, (of.record.hex,)).scalar()
    return _text(of.kind, of.fact, found)


def versions(session: Session, of: TextOf) -> list[Version]:
    """What a text said before, the newest first; what it says now is not among it.

    Raises:
        Garbled: Something in it is not as it was written.
    """
    now, whose = said(session, of), (of.kind, of.record.hex, of.fact)
    rows = _rows(session.connection(), f"{_OF_ONE} ORDER BY id DESC", whose)
    if not all(map(is_whole, rows)):
        raise Garbled
    return [Version(row.text, datetime.fromisoformat(row.until)) for row in rows if row.text != now]


def is_whole(row: Any) -> bool:
    """Whether a version is as it was written."""
    return row.hash == content_hash.digest(tuple(row)[1:-1])


def forget(session: Session, of: TextOf) -> None:
    """Take away what a text said before; inside `change_for_good` only, for steps of undo have it too."""
    session.connection().exec_driver_sql(_FORGET, (of.kind, of.record.hex, of.fact))


def forget_gone(connection: Connection, rows: Iterable[tuple[str, str]]) -> None:
    """Take away what is of rows that are not there; of each a table and an id is given."""
    for table, key in rows:
        there = connection.exec_driver_sql(f'SELECT 1 FROM "{table}" WHERE id = ?', (key,))  # noqa: S608
        if there.first() is None:
            of_it = "DELETE FROM text_version WHERE kind = ? AND record = ?"
            connection.exec_driver_sql(of_it, (table, key))


def forget_all_gone(connection: Connection) -> None:
    """Take away what is of rows that are not there."""
    found = connection.exec_driver_sql("SELECT DISTINCT kind, record FROM text_version").all()
    forget_gone(connection, [(kind, record) for kind, record in found])


def rewrite(connection: Connection, change: Callable[[str], str]) -> None:
    """Make of the text of each what `change` makes of it."""
    for row in _rows(connection):
        if (said := change(row.text)) != row.text:
            facts = (row.kind, row.record, row.fact, said, row.until)
            connection.exec_driver_sql(
                "UPDATE text_version SET text = ?, hash = ? WHERE id = ?",
                (said, content_hash.digest(facts), row.id),
            )


def put_back(connection: Connection, rows: Iterable[Mapping[str, Any]]) -> None:
    """Keep what was read of a damaged file: what is as it was written, and of a record that is there."""
    names = _FACTS.split(", ")
    for row in sorted(rows, key=lambda row: row["until"]):
        facts = tuple(row[name] for name in names)
        if row["hash"] == content_hash.digest(facts):
            _write(connection, facts)
    forget_all_gone(connection)


def holds(connection: Connection) -> bool:
    """Whether every version is as it was written."""
    return all(map(is_whole, _rows(connection)))


def _rows(connection: Connection, which: str = "", given: tuple[str, ...] = ()) -> Sequence[Any]:
    query = f"SELECT id, {_FACTS}, hash FROM text_version {which}"  # noqa: S608
    return connection.exec_driver_sql(query, given).all()
