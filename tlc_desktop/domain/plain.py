"""Values as plain data that JSON holds, and back: for dumps, term files and columns alike."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, time
from enum import StrEnum
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, cast, get_args, get_origin, get_type_hints
from uuid import UUID


def plain(value: Any) -> Any:
    """`value` as plain data.

    A dataclass as an object, a tuple and a set as a list, days as yyyy-MM-dd, times in
    ISO 8601, an id as text, an enum as its word.
    """
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [plain(part) for part in cast("tuple[Any, ...]", value)]
    if isinstance(value, frozenset):
        return sorted(cast("frozenset[Any]", value))
    match value:
        case StrEnum():
            return value.value
        case UUID():
            return str(value)
        case date() | time():
            return value.isoformat()
        case _:
            return value


def of_plain(hint: Any, data: Any) -> Any:
    """The value of the type `hint` that `data`, of the right shape, stands for.

    Raises:
        ValueError: A day is none, a word is none of its enum, a text has half a character.
    """
    if isinstance(hint, type) and not get_args(hint):
        return _one(hint, data)
    parts = get_args(hint)
    if isinstance(hint, UnionType):
        kind = next(part for part in parts if part is not NoneType)
        return None if data is None else of_plain(kind, data)
    if get_origin(hint) is frozenset:
        return frozenset(of_plain(parts[0], each) for each in data)
    if parts[-1] is Ellipsis:
        return tuple(of_plain(parts[0], each) for each in data)
    return tuple(of_plain(part, each) for part, each in zip(parts, data, strict=True))


def _one(kind: type, data: Any) -> Any:
    if is_dataclass(kind):
        given = cast("Mapping[str, Any]", data)
        return kind(**{name: of_plain(hint, given[name]) for name, hint in hints(kind).items()})
    if issubclass(kind, StrEnum | UUID):
        return kind(data)
    if issubclass(kind, date | time):
        return kind.fromisoformat(data)
    if isinstance(data, str):
        data.encode()  # a half of a surrogate pair is no text
    return data


@lru_cache
def hints(kind: type) -> Mapping[str, Any]:
    """The fields of a dataclass, each with its type."""
    return get_type_hints(kind)
