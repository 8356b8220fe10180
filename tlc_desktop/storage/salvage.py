"""What can be read of a damaged file, made into a new one; the damaged one is only read."""

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Connection
from sqlalchemy.dialects.sqlite import dialect
from sqlcipher3 import dbapi2

from tlc_desktop.domain.communities import Community
from tlc_desktop.domain.entries import Authorship
from tlc_desktop.domain.errors import NothingToSalvage
from tlc_desktop.domain.plain import of_plain, plain
from tlc_desktop.domain.text import one_line
from tlc_desktop.storage import (
    content_hash,
    decrypting,
    drafts,
    driver,
    migrations,
    opening,
    sound,
    store,
    text_versions,
    torn_rows,
    whole,
)
from tlc_desktop.storage.base import Base, JsonTuple, Tie, kept_rows, row_kinds, tie
from tlc_desktop.storage.cipher import Key
from tlc_desktop.storage.copying import new_memory
from tlc_desktop.storage.driver import Garbled
from tlc_desktop.storage.files import copy_blocks, explained
from tlc_desktop.storage.torn_rows import TornFile, title_of
from tlc_desktop.storage.whole import Plain

# Values by column, by id, by table.
Facts = dict[str, dict[UUID, dict[str, Any]]]


@dataclass(frozen=True, slots=True)
class NotRead:
    """A record that was there: its table and title, each empty where it is not known."""

    kind: str
    title: str


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What became of a damaged file.

    Attributes:
        path: The new one.
        counts: How many records of each kind are in it, without those in the bin.
        lost: What could not be read.
        doubtful: What was read, but search says otherwise of it: a letter may be wrong.
        is_whole: All of it is as it was written last.
    """

    path: Path
    counts: Mapping[str, int]
    lost: tuple[NotRead, ...]
    doubtful: tuple[NotRead, ...]
    is_whole: bool


def salvage(
    path: Path,
    target: Path,
    own: Community,
    spare: Mapping[str, Sequence[Plain]] | None = None,
    key: Key | None = None,
) -> Salvaged:
    """Make a new file of what can be read of a damaged one.

    Args:
        path: The damaged file.
        target: Where there is no file yet.
        own: The community, where its one row cannot be read.
        spare: Records as they were dumped last: of what was lost since, what they say is taken.
        key: The key of the damaged file, where it has a passphrase: the new one has it too.

    Raises:
        NothingToSalvage: Nothing of ours can be read in it.
        UserError: It may not be read, there is a file at `target`, no room, or the folder may not be written.
    """
    torn = torn_rows.read(content_of(path, key))
    if not torn.rows:
        raise NothingToSalvage(path)
    facts = _facts(torn)
    _fill_in(facts, torn, spare or {})
    _mend(facts, own)
    records = {
        table: [_plain(table, row) for row in facts.get(table, {}).values()]
        for table in row_kinds()
    }
    whole.load(target, records, path, key)
    with closing(store.Store(target, key=key)) as made:
        return _told(made, torn, records, spare or {})


def content_of(path: Path, key: Key | None = None) -> bytes:
    """What a file holds, readable, with a change taken back that was cut off; done to a copy."""
    with explained(path), TemporaryDirectory() as folder:
        copy = Path(folder) / "copy"
        copy_blocks(path, copy)
        if opening.is_hot(path):
            copy_blocks(opening.journal(path), opening.journal(copy))
            with (
                suppress(dbapi2.Error, UnicodeDecodeError),
                closing(dbapi2.connect(os.fspath(copy))) as made,
            ):
                driver.unlock(made, key)
                made.execute("PRAGMA trusted_schema = OFF")
                made.execute("SELECT count(*) FROM sqlite_master").fetchone()
        content = copy.read_bytes()
        return content if key is None else decrypting.plain_of(content, key)


def _facts(torn: TornFile) -> Facts:
    """The rows as values, brought up to the newest version."""
    connect = driver.connect_to(new_memory())
    connect.execute("PRAGMA foreign_keys = OFF")
    engine = store.engine(lambda: connect)
    try:
        with engine.execution_options(writes=True).begin() as connection:
            _write(connection, torn)
            migrations.upgrade(connection, torn.version)
            return {table: dict(_read(connection, table)) for table in row_kinds()}
    finally:
        engine.dispose()


def _write(connection: Connection, torn: TornFile) -> None:
    for step in migrations.STEPS[: torn.version]:
        for statement in migrations.statements(step):
            connection.exec_driver_sql(statement)
    for table, rows in torn.rows.items():
        for row in rows.values():
            names = ", ".join(f'"{name}"' for name in row)
            places = ", ".join("?" * len(row))
            connection.exec_driver_sql(
                f'INSERT OR IGNORE INTO "{table}" ({names}) VALUES ({places})',  # noqa: S608 - ours
                tuple(row.values()),
            )


def _read(connection: Connection, table: str) -> Iterator[tuple[UUID, dict[str, Any]]]:
    """Every row of which each column is of its kind."""
    columns = row_kinds()[table].__table__.columns
    readers: dict[str, Any] = {c.name: c.type.result_processor(dialect(), None) for c in columns}
    for kept in kept_rows(connection, table):
        with suppress(Garbled):
            row = {name: read(kept[name]) if read else kept[name] for name, read in readers.items()}
            yield row["id"], row


def _plain(table: str, row: Mapping[str, Any]) -> Plain:
    columns = whole.columns(row_kinds()[table].__table__)  # pyright: ignore[reportArgumentType]
    return {column.name: plain(row[column.name]) for column in columns}


def _fill_in(facts: Facts, torn: TornFile, spare: Mapping[str, Sequence[Plain]]) -> None:
    """Take from a dump what was there to the last, and cannot be read."""
    for table, rows in spare.items():
        columns = row_kinds()[table].__table__.columns
        for row in rows:
            key = UUID(row["id"])
            if key.hex in torn.known and key not in facts[table]:
                facts[table][key] = {
                    column.name: None
                    if (said := row.get(column.name)) is None
                    else of_plain(column.type.python_type, said)
                    for column in columns
                }


def _mend(facts: Facts, own: Community) -> None:
    """Let no row stay that points at nothing, or says what nobody could have written."""
    ours = list(facts["community"].values())[:1]
    facts["community"] = {row["id"]: row for row in ours or [_begun(own)]}
    while _let_go(facts) or _put_right(facts):
        pass


def _begun(own: Community) -> dict[str, Any]:
    """The row of a community that is not known but by name."""
    names = row_kinds()["community"].__table__.columns.keys()
    moment = store.now()
    beside = {"id": uuid4(), "created_at": moment, "changed_at": moment, "deleted_at": None}
    return {name: beside[name] if name in beside else getattr(own, name) for name in names}


def _let_go(facts: Facts) -> bool:
    """Empty the keys that point at nothing, or take the rows away; whether there were any."""
    changed = False
    people = facts["member"]
    for table, rows in facts.items():
        for column in Base.metadata.tables[table].columns:
            of_people = isinstance(column.type, JsonTuple) and column.type.part is UUID
            there = {key.column.table.name for key in column.foreign_keys}
            for key, row in list(rows.items()):
                said = row[column.name]
                if of_people and not set(said or ()) <= people.keys():
                    row[column.name] = tuple(each for each in said if each in people)
                elif there and said is not None and said not in facts[next(iter(there))]:
                    if tie(column) is Tie.EMPTIED and column.nullable:
                        row[column.name] = None
                    else:
                        del rows[key]
                else:
                    continue
                changed = True
    return changed


def _put_right(facts: Facts) -> bool:
    """Have what lost its author say so, and take away what cannot be; whether there was any."""
    listed = {table: list(rows.values()) for table, rows in facts.items()}
    found = list(sound.faults(listed))
    for table, n, column in found:
        row = listed[table][n]
        match table:
            case "community":
                row[column] = getattr(Community("?"), column)
            case "entry" | "idea" if row["authorship"] is Authorship.CREDITED:
                row["authorship"] = Authorship.NOT_STORED
            case _:
                facts[table].pop(row["id"], None)
    return bool(found)


def _told(
    made: store.Store,
    torn: TornFile,
    records: Mapping[str, Sequence[Plain]],
    spare: Mapping[str, Sequence[Plain]],
) -> Salvaged:
    there = {UUID(row["id"]).hex for rows in records.values() for row in rows}
    titles = {key: title_of(shown) for key, shown in torn.said.items()}
    for kind, row in _titled(spare):
        titles.setdefault(UUID(row["id"]).hex, one_line(row[kind]))
    lost = [
        NotRead(kind, titles.get(key, "")) for key, kind in torn.known.items() if key not in there
    ]
    _write_beside(made, torn)
    with made.read() as session:
        connection = session.connection()
        said = connection.exec_driver_sql("SELECT record, kind, shown FROM search_text").all()
        is_whole = content_hash.kept(connection) == torn.hash
        counts = whole.counts(session)
    doubtful = [
        NotRead(kind, title_of(shown))
        for key, kind, shown in said
        if torn.said.get(key, shown) != shown
    ]
    return Salvaged(made.path, counts, tuple(lost), tuple(doubtful), is_whole)


def _titled(records: Mapping[str, Sequence[Plain]]) -> Iterator[tuple[str, Plain]]:
    """Every record that has a title, after the column that has it."""
    for table, rows in records.items():
        if title := row_kinds()[table].TITLE:
            for row in rows:
                yield title, row


def _write_beside(made: store.Store, torn: TornFile) -> None:
    with made.change("", in_passing=True) as session:
        text_versions.put_back(session.connection(), torn.versions)
        for place, said in torn.drafts.items():
            drafts.keep(session, place, said)
