"""The rows that can be read of a damaged file, each in the table that it was of.

Which that is, its columns tell: they fit one table alone, or with their neighbours on the page, or by what
they point at. That there were others, the keys of rows tell, and what search says of them.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from sqlalchemy import Column
from sqlalchemy.dialects.sqlite import dialect
from sqlcipher3 import dbapi2

from tlc_desktop.domain.text import one_line
from tlc_desktop.storage import migrations, opening
from tlc_desktop.storage.base import Base, row_kinds
from tlc_desktop.storage.torn_pages import Record, TornPage, pages

# Driver values by column.
Row: TypeAlias = dict[str, Any]

_ID = re.compile(r"[0-9a-f]{32}")
_HASH_BYTES = 32
# What is said of a part of the file: kind, name, whose, where it begins, and how it was made.
_MASTER = ("type", "name", "tbl_name", "rootpage", "sql")
_OF_SEARCH, _OF_HASH, _OF_DRAFTS = "search_text", "content_hash", "draft"
_OF_VERSIONS = "text_version"


@dataclass(slots=True)
class TornFile:
    """What can be read of a damaged file.

    Attributes:
        version: The version of its rows.
        rows: By table and id.
        known: The kind of every record of which it is known that it was there, by its id; empty where that is not known.
        said: What search says of records.
        drafts: What is half-typed, by its place.
        versions: What longer texts said before.
        hash: The hash over all of it, as it was written last.
    """

    version: int
    rows: dict[str, dict[str, Row]] = field(default_factory=dict[str, dict[str, Row]])
    known: dict[str, str] = field(default_factory=dict[str, str])
    said: dict[str, str] = field(default_factory=dict[str, str])
    drafts: dict[str, str] = field(default_factory=dict[str, str])
    versions: list[Row] = field(default_factory=list[Row])
    hash: bytes = b""


@dataclass(frozen=True, slots=True)
class _Shape:
    """A table: how each of its columns is read, and what one has that a row does not say; `points` by column."""

    table: str
    names: tuple[str, ...]
    reads: tuple[Callable[[Any], Any], ...]
    defaults: tuple[Any, ...]
    points: tuple[tuple[str, str], ...] = ()

    def row(self, record: Record) -> Row | None:
        """A record as a row of the table; None where it cannot be one."""
        missing = self.defaults[len(record) :]
        if len(record) > len(self.names) or _NEEDED in missing:
            return None
        try:
            for read, said in zip(self.reads, record, strict=False):
                read(said)
        except ValueError:
            return None
        return dict(zip(self.names, (*record, *missing), strict=True))


_NEEDED: Any = object()


def read(content: bytes) -> TornFile:
    """Read what can be read of the bytes of a file."""
    header = content[:100]
    version = int.from_bytes(header[60:64], "big") if opening.is_ours(header) else 0
    found = TornFile(version if 0 < version <= opening.SCHEMA_VERSION else opening.SCHEMA_VERSION)
    shapes, roots = _shapes(found.version)
    there = {page.number: page for page in pages(content)}
    owners = _owners(there, roots)
    unsure: list[dict[str, list[Row]]] = []
    for page in there.values():
        if not (page.has_rows and (fitting := _fitting(page, shapes.values()))):
            continue
        owner = owners.get(page.number, "")
        sure = owner if owner in fitting else next(iter(fitting)) if len(fitting) == 1 else ""
        if sure:
            _take(found, sure, fitting[sure])
        else:
            unsure.append(fitting)
    for fitting in unsure:
        table = max(fitting, key=lambda name: _pointing(found, shapes[name], fitting[name]))
        _take(found, table, fitting[table])
    _know(found, shapes, [[*_ids(page)] for page in there.values() if not page.has_rows])
    return found


def _owners(there: Mapping[int, TornPage], roots: dict[str, int]) -> dict[int, str]:
    """The table of each page, as far as a way leads there from where the table begins.

    Args:
        there: Every page, by its number.
        roots: Where tables begin in a file that was never brought up from an older version.
    """
    told = [record for page in there.values() if page.has_rows for record in page.records]
    tables = [record for record in told if len(record) == len(_MASTER) and record[0] == "table"]
    begins = {record[1]: record[3] for record in tables} or roots
    found: dict[int, str] = {}
    for table, root in begins.items():
        todo = [root]
        for number in todo:
            if number in there and number not in found:
                found[number] = table
                todo += there[number].below
    return found


def _shapes(version: int) -> tuple[dict[str, _Shape], dict[str, int]]:
    """Every table of a version, as far as it is of use here; and the pages on which tables begin."""
    with closing(dbapi2.connect(":memory:", isolation_level=None)) as built:
        for step in migrations.STEPS[:version]:
            for statement in migrations.statements(step):
                built.execute(statement)
        roots = dict(built.execute("SELECT name, rootpage FROM sqlite_master WHERE type = 'table'"))
        ours = [_shape(built, table) for table in row_kinds() if table in roots]
    names = ("id", "kind", "record", "shown_by", "shown", "folded")
    shapes = [
        *ours,
        _Shape(_OF_SEARCH, names, (_nothing, _kind, _id, _anything, _text, _text), (_NEEDED,) * 6),
        _Shape(_OF_HASH, ("hash",), (_hash,), (_NEEDED,)),
        _Shape(_OF_DRAFTS, ("place", "text"), (_text, _text), (_NEEDED,) * 2),
        _Shape(
            _OF_VERSIONS,
            ("id", "kind", "record", "fact", "text", "until", "hash"),
            (_nothing, _kind, _id, _text, _text, _text, _hash),
            (_NEEDED,) * 7,
        ),
    ]
    return {shape.table: shape for shape in shapes}, roots


def _shape(built: dbapi2.Connection, table: str) -> _Shape:
    told = built.execute(f"PRAGMA table_info({table})").fetchall()
    columns = Base.metadata.tables[table].columns
    names, reads, defaults = list[str](), list[Callable[[Any], Any]](), list[Any]()
    for _, name, _, needed, default, _ in told:
        names.append(name)
        reads.append(_id if name == "id" else _reader(columns.get(name), needed=bool(needed)))
        said = built.execute(f"SELECT {default}").fetchone()[0] if default is not None else None
        defaults.append(_NEEDED if needed and said is None else said)
    points = [
        (c.name, key.column.table.name)
        for c in columns
        for key in c.foreign_keys
        if c.name in names
    ]
    return _Shape(table, tuple(names), tuple(reads), tuple(defaults), tuple(points))


def _reader(column: Column[Any] | None, *, needed: bool) -> Callable[[Any], Any]:
    """How a column of ours is read; one that is no more holds anything."""
    reads: Any = column.type.result_processor(dialect(), None) if column is not None else None
    reads = reads or _anything

    def read_or_refuse(said: Any) -> Any:
        if said is None and needed:
            raise ValueError
        return reads(said)

    return read_or_refuse


def _anything(said: Any) -> Any:
    return said


def _nothing(said: Any) -> None:
    if said is not None:
        raise ValueError


def _text(said: Any) -> str:
    if not isinstance(said, str):
        raise ValueError
    return said


def _id(said: Any) -> str:
    if not _ID.fullmatch(_text(said)):
        raise ValueError
    return said


def _kind(said: Any) -> str:
    if said not in row_kinds():
        raise ValueError
    return said


def _hash(said: Any) -> bytes:
    if type(said) is not bytes or len(said) != _HASH_BYTES:
        raise ValueError
    return said


def _fitting(page: TornPage, shapes: Iterable[_Shape]) -> dict[str, list[Row]]:
    """The tables that most records of a page fit, each with these."""
    votes: dict[str, list[Row]] = {}
    for record in page.records:
        for shape in shapes:
            if (row := shape.row(record)) is not None:
                votes.setdefault(shape.table, []).append(row)
    most = max(map(len, votes.values()), default=0)
    return {table: rows for table, rows in votes.items() if len(rows) == most}


def _take(found: TornFile, table: str, rows: Sequence[Row]) -> None:
    match table:
        case "search_text":
            for row in rows:
                found.said[row["record"]] = row["shown"]
                found.known[row["record"]] = row["kind"]
        case "content_hash":
            found.hash = rows[0]["hash"]
        case "draft":
            found.drafts |= {row["place"]: row["text"] for row in rows}
        case "text_version":
            found.versions += rows
        case _:
            found.rows.setdefault(table, {}).update({row["id"]: row for row in rows})


def _pointing(found: TornFile, shape: _Shape, rows: Sequence[Row]) -> int:
    """How often rows, taken for those of a table, point at what is there."""
    return sum(
        row[column] in found.rows.get(table, ()) for row in rows for column, table in shape.points
    )


def _ids(page: TornPage) -> Iterator[str]:
    """The ids among the keys of a page."""
    for record in page.records:
        if len(record) == 2 and isinstance(record[0], str) and _ID.fullmatch(record[0]):
            yield record[0]


def _know(found: TornFile, shapes: dict[str, _Shape], keys: Sequence[Sequence[str]]) -> None:
    """Note what was there besides: what rows point at, and what stands in keys beside others of its kind."""
    for table, rows in found.rows.items():
        for row in rows.values():
            found.known[row["id"]] = table
            for column, there in shapes[table].points:
                if row[column]:
                    found.known.setdefault(row[column], there)
    for ids in keys:
        kinds = Counter(found.known[key] for key in ids if found.known.get(key))
        for key in ids:
            found.known.setdefault(key, next(iter(kinds)) if len(kinds) == 1 else "")


def title_of(shown: str) -> str:
    """The title of a record, as search says it."""
    return one_line(shown.partition("\n")[0])
