"""Every record of a file as plain data, and a file made from it."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from sqlalchemy import Column, Connection, Engine, Table, func, insert, select
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import Session

from tlc_desktop.domain.errors import DataWrong, FileDamaged
from tlc_desktop.domain.plain import of_plain, plain
from tlc_desktop.domain.text import unsteered
from tlc_desktop.storage import content_hash, search, sound, store
from tlc_desktop.storage.base import Base, Name
from tlc_desktop.storage.cipher import Key
from tlc_desktop.storage.sorting import sort_key
from tlc_desktop.storage.store import Store
from tlc_desktop.storage.tables import tables

Plain = dict[str, Any]
Records = dict[str, list[Plain]]

# Written anew from what the row says, so that another version may sort in another way.
_DERIVED = "sort_key"


def columns(table: Table) -> list[Column[Any]]:
    """The columns of a table that say something of their own."""
    return [column for column in table.columns if column.name != _DERIVED]


def dump(opened: Store) -> Records:
    """Every row of every table of records, what is in the bin too, each table by id.

    Ids and times are text, days yyyy-MM-dd, lists are lists; undo steps and the
    search index are not in it.

    Raises:
        FileDamaged: Something in a row is none of its kind.
        UserError: The file may not be used now.
    """
    try:
        with opened.read() as session:
            connection = session.connection()
            return {table.name: _rows(connection, table) for table in tables()}
    except (ValueError, LookupError, DBAPIError) as trouble:
        raise FileDamaged(opened.path) from trouble


def counts(session: Session) -> dict[str, int]:
    """How many records there are of each kind, without those in the bin."""
    connection = session.connection()
    return {
        table.name: connection.execute(
            select(func.count()).select_from(table).where(table.c.deleted_at.is_(None))
        ).scalar_one()
        for table in tables()
    }


def check(opened: Store) -> None:
    """Read everything: every page, every reference, every letter, every fact.

    Raises:
        FileDamaged: Something cannot be read, is not as it was written, or is none of its kind.
    """
    opened.check()
    dump(opened)


def _rows(connection: Connection, table: Table) -> list[Plain]:
    kept = columns(table)
    rows = connection.execute(select(*kept).order_by(table.c.id))
    return [
        {column.name: plain(fact) for column, fact in zip(kept, row, strict=True)} for row in rows
    ]


def load(
    path: Path, records: Mapping[str, Sequence[Plain]], source: Path, key: Key | None = None
) -> None:
    """Make a new community file at `path` that holds `records`, as `dump` gives them.

    Args:
        path: Where there is no file yet.
        records: Rows by table; their shape was checked already.
        source: Where they were read from, to be named when something in them is wrong.
        key: Its key, where it is to have a passphrase.

    Raises:
        DataWrong: A fact is none of its kind or may not be, an id stands twice, or points at nothing.
        UserError: There is a file at `path`, no room, or the folder may not be written.
    """
    facts = {
        table: [
            _facts(table, row, f"{table.name}[{i}]", source)
            for i, row in enumerate(records[table.name])
        ]
        for table in tables()
    }
    _refuse_faults(facts, source)
    article_aside: bool = records["community"][0]["article_aside"]
    for table, rows in facts.items():
        _sort(table, rows, article_aside=article_aside)

    def fill(empty: Engine) -> None:
        with empty.execution_options(writes=True).begin() as connection:
            connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
            for table, rows in facts.items():
                if rows:
                    _insert(connection, table, rows, source)
            lost = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
            if lost:
                raise DataWrong(source, str(lost[0]))
            search.rebuild(connection)
            content_hash.rebuild(connection)

    store.make(path, fill, key)


def _refuse_faults(facts: Mapping[Table, Sequence[Plain]], source: Path) -> None:
    by_name = {table.name: rows for table, rows in facts.items()}
    for table, number, column in sound.faults(by_name):
        raise DataWrong(source, f"{table}[{number}].{column}")


def _insert(connection: Connection, table: Table, rows: list[Plain], source: Path) -> None:
    try:
        # As they came: by that a file knows the last of them.
        connection.execute(insert(table), sorted(rows, key=lambda row: row["created_at"]))
    except IntegrityError as trouble:
        raise DataWrong(source, table.name) from trouble


def _facts(table: Table, row: Plain, where: str, source: Path) -> Plain:
    facts: Plain = {}
    for column in columns(table):
        try:
            fact = row[column.name]
            value: Any = None if fact is None else of_plain(column.type.python_type, fact)
        except ValueError as trouble:
            raise DataWrong(source, f"{where}.{column.name}") from trouble
        facts[column.name] = unsteered(value) if isinstance(column.type, Name) else value
    return facts


def _sort(table: Table, rows: list[Plain], *, article_aside: bool) -> None:
    """Give each row its sort key, where its table has one."""
    if _DERIVED not in table.columns:
        return
    kind = next(m.class_ for m in Base.registry.mappers if m.local_table is table)
    sort_text: Callable[[Any], str] = kind.sort_text.fget
    for row in rows:
        row[_DERIVED] = sort_key(sort_text(SimpleNamespace(**row)), article_aside=article_aside)
