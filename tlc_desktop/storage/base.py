"""What every stored row has, and how values of the domain stand in columns."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import Field, fields
from datetime import date, datetime, time
from enum import Enum, StrEnum
from functools import cache, lru_cache
from typing import Any, ClassVar, Protocol, TypeVar, get_args
from uuid import UUID, uuid4

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Date,
    DateTime,
    Dialect,
    Integer,
    MetaData,
    Text,
    Time,
    Uuid,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, Session, mapped_column
from sqlalchemy.types import TypeDecorator, TypeEngine

from tlc_desktop.domain.errors import RecordNotThere
from tlc_desktop.domain.plain import plain, reading
from tlc_desktop.domain.text import unsteered
from tlc_desktop.storage.driver import Garbled


class Kept(TypeDecorator[Any]):
    """Values of one kind, as a column keeps them.

    SQLite lets any column hold anything: what is none of its kind is told when it is read.

    Attributes:
        kind: What the values are.
        kept_as: What the driver gives for one.
    """

    impl = Text
    cache_ok = True
    kept_as: type = str

    def __init__(self, kind: Any, impl: TypeEngine[Any] | None = None) -> None:
        super().__init__()
        self.kind = kind
        self._read = reading(kind)
        self.impl = impl or self.impl

    @property
    def python_type(self) -> Any:
        return self.kind

    def value(self, kept: Any) -> Any:
        """The value that is kept; raises ValueError where it is none."""
        return self._read(kept)

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:  # noqa: ARG002
        kind, value = self.kept_as, self.value

        def read(kept: Any) -> Any:
            if kept is None:
                return None
            if type(kept) is not kind:
                raise Garbled
            try:
                return value(kept)
            except (ValueError, LookupError, RecursionError) as trouble:
                raise Garbled from trouble

        return read


class Writing(Kept):
    """Text, which the driver has read already."""

    cache_ok = True

    def __init__(self) -> None:
        super().__init__(str)

    def value(self, kept: str) -> str:
        return kept


class Name(Writing):
    """A person's name. It shows no marks of direction, so it keeps none: they steered what stood beside it."""

    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else unsteered(value)


class Number(Kept):
    """A whole number, or whether something is so."""

    cache_ok = True
    kept_as = int

    def value(self, kept: int) -> int:
        return self._read(kept if self.kind is int else _BOTH[kept])


_BOTH = {0: False, 1: True}


class Word(Kept):
    """A value of one enum, kept as its word."""

    cache_ok = True

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else self.kind(value).value

    def value(self, kept: str) -> StrEnum:
        return self.kind(kept)


class JsonTuple(Kept):
    """A short tuple kept as a JSON list; each part is of one kind."""

    cache_ok = True

    def __init__(self, part: type) -> None:
        super().__init__(tuple[part, ...])
        self.part = part

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:  # noqa: ARG002
        return json.dumps(plain(tuple(value or ())), ensure_ascii=False)

    def value(self, kept: str) -> tuple[Any, ...]:
        return self._read(json.loads(kept or "[]"))


class Days(Kept):
    """Days of the week, as digits."""

    cache_ok = True

    def __init__(self) -> None:
        super().__init__(frozenset[int])

    def process_bind_param(self, value: frozenset[int] | None, dialect: Dialect) -> str:  # noqa: ARG002
        return "".join(str(day) for day in sorted(value or ()))

    def value(self, kept: str) -> frozenset[int]:
        return frozenset("0123456".index(day) for day in kept)


# Lists are read again after each change, thousands of ids each time.
_IDS_KEPT = 2**15
_known = lru_cache(_IDS_KEPT)(UUID)


def _id(text: Any) -> UUID | None:
    try:
        return None if text is None else _known(text)
    except (ValueError, TypeError, AttributeError) as trouble:
        raise Garbled from trouble


class Id(Uuid[UUID]):
    """An id, as 32 letters and digits; the same id is read but once."""

    cache_ok = True

    def result_processor(
        self,
        dialect: Dialect,  # noqa: ARG002
        coltype: object,  # noqa: ARG002
    ) -> Any:
        return _id


class Tie(Enum):
    """What becomes of a row when the record that one of its columns points at is taken away.

    A column that says nothing is emptied; one that may not be empty has to say.
    """

    OWN = "into the bin with it, back with it, and out of the file with it"
    GOES = "out of the file with it"
    EMPTIED = "it stays, and points at nothing"


# A fact that is noted in passing, such as that a page was printed: no step holds it, and none takes it back.
IN_PASSING = {"in_passing": True}
OWN = {"tie": Tie.OWN}
GOES = {"tie": Tie.GOES}


def tie(column: Column[Any]) -> Tie:
    """How a row is tied to what a column of its points at."""
    return column.info.get("tie", Tie.EMPTIED)


class Base(MappedAsDataclass, DeclarativeBase, kw_only=True):
    """A stored row.

    Ids are made here, not by the database: a row keeps its id through undo,
    export and merge. The three times are set by the session that writes. A column
    that points at a record says in its `info` if it is the record's own, or goes with it.

    Attributes:
        TITLE: What stands for the row in a list; empty for one that is no record of its own.
        BLANK: Whether that may be blank.
        FOUND: What search finds it by, its title first.
        ALONE: A column and its word, where a row so marked has a page of its own though it belongs to another.
        NOTED: Whether such a row is made in passing; it goes, and comes back, with what it points at.
    """

    TITLE: ClassVar[str] = ""
    BLANK: ClassVar[bool] = False
    FOUND: ClassVar[tuple[str, ...]] = ()
    ALONE: ClassVar[tuple[str, str] | None] = None
    NOTED: ClassVar[bool] = False

    metadata = MetaData(
        naming_convention={
            "pk": "pk_%(table_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012
        UUID: Id(),
        tuple[UUID, ...]: JsonTuple(UUID),
        tuple[str, ...]: JsonTuple(str),
        frozenset[int]: Days(),
        str: Writing(),
        int: Number(int, Integer()),
        bool: Number(bool, Boolean()),
        date: Kept(date, Date()),
        time: Kept(time, Time()),
        datetime: Kept(datetime, DateTime()),
    }

    id: Mapped[UUID] = mapped_column(primary_key=True, default_factory=uuid4)
    created_at: Mapped[datetime] = mapped_column(default=None)
    changed_at: Mapped[datetime] = mapped_column(default=None)
    deleted_at: Mapped[datetime | None] = mapped_column(default=None)

    def __init_subclass__(cls, **options: Any) -> None:
        """Map a kind of row; each enum in its columns is kept as its word."""
        held = (get_args(hint) for hint in cls.__annotations__.values())
        kinds = {part for (kind, *_) in filter(None, held) for part in (kind, *get_args(kind))}
        words = {
            kind: Word(kind)
            for kind in kinds
            if isinstance(kind, type) and issubclass(kind, StrEnum)
        }
        cls.registry.update_type_annotation_map(words)
        super().__init_subclass__(**options)


def row_kinds() -> dict[str, type[Base]]:
    """Every kind of row, by its table; those that others point at come first."""
    mapped = {mapper.local_table: mapper.class_ for mapper in Base.registry.mappers}
    return {table.name: mapped[table] for table in Base.metadata.sorted_tables}


def stands_alone(kind: type[Base], facts: Mapping[str, Any]) -> bool:
    """Whether a row of a kind is shown on its own page, and not on that of the record it belongs to."""
    return kind.ALONE is not None and facts[kind.ALONE[0]] == kind.ALONE[1]


@cache
def in_passing(table: str) -> frozenset[str]:
    """The columns of a table that are noted in passing."""
    columns = Base.metadata.tables[table].columns
    return frozenset(column.name for column in columns if column.info.get("in_passing"))


@cache
def is_noted(table: str) -> bool:
    """Whether the rows of a table are made in passing."""
    return row_kinds()[table].NOTED


def kept_rows(connection: Connection, table: str) -> Iterator[dict[str, Any]]:
    """Every row of a table of ours as the driver gives it, what is in the bin too."""
    found = connection.exec_driver_sql(f'SELECT * FROM "{table}"')  # noqa: S608
    names = list(found.keys())
    for row in found:
        yield dict(zip(names, row, strict=True))


class Value(Protocol):
    """A frozen dataclass of the domain."""

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]


V = TypeVar("V", bound=Value)
R = TypeVar("R", bound=Base)


def value(kind: type[V], row: Base, **parts: Any) -> V:
    """The value of `kind` that `row` holds; `parts` are the fields that stand in other rows."""
    facts = {name: getattr(row, name) for name in _names(kind) if name not in parts}
    return kind(**facts, **parts)


@cache
def _names(kind: type[Value]) -> tuple[str, ...]:
    return tuple(f.name for f in fields(kind))


def made(kind: type[R], kept: Value, **facts: Any) -> R:
    """A row that holds `kept`, but for the fields that stand in other rows, and `facts` beside it."""
    own = kind.__mapper__.columns
    held = {name: getattr(kept, name) for name in _names(type(kept)) if name in own}
    return kind(**held, **facts)


def rewrite(row: Base, kept: V, change: Callable[[V], V]) -> None:
    """Write into `row`, which holds `kept`, what `change` makes of that: what differs, nothing else.

    Raises:
        AttributeError: A field differs that stands in other rows, or the id.
    """
    changed = change(kept)
    for name in _names(type(kept)):
        if (fact := getattr(changed, name)) != getattr(kept, name):
            if name == "id" or name not in row.__mapper__.columns:
                raise AttributeError(name)
            setattr(row, name, fact)


def row_of(session: Session, kind: type[R], key: UUID) -> R:
    """The row with the id.

    Raises:
        RecordNotThere: There is none, or it is in the bin.
    """
    row = session.get(kind, key)
    if row is None or row.deleted_at is not None:
        raise RecordNotThere(kind.__tablename__, str(key))
    return row
