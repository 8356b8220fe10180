"""Values as plain data that JSON holds, and back: for dumps, term files and columns alike."""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import StrEnum
from functools import cache, lru_cache
from types import NoneType, UnionType
from typing import Any, cast, get_args, get_origin, get_type_hints
from uuid import UUID

# Beyond these a sum is no day any more, and a number fits nowhere.
_FIRST, _LAST, _LARGEST = 1000, 7999, 1_000_000_000


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
    """The value of the type `hint` that `data` stands for.

    Raises:
        ValueError: It is none: a day that is no day, a word of no such enum, half a character,
            or data of another kind altogether.
    """
    return reading(hint)(data)


@cache
def reading(hint: Any) -> Callable[[Any], Any]:
    """How a value of a type is read: found out once, for a page reads some thousand of them."""
    if isinstance(hint, type) and not get_args(hint):
        return _reading_one(hint)
    parts = get_args(hint)
    if isinstance(hint, UnionType):
        read = reading(next(part for part in parts if part is not NoneType))
        return lambda data: None if data is None else read(data)
    if get_origin(hint) is frozenset:
        each = reading(parts[0])
        return lambda data: frozenset(each(one) for one in _of_kind(list, data))
    if parts[-1] is Ellipsis:
        each = reading(parts[0])
        return lambda data: tuple(each(one) for one in _of_kind(list, data))
    of_parts = [reading(part) for part in parts]
    return lambda data: tuple(
        read(one) for read, one in zip(of_parts, _of_kind(list, data), strict=True)
    )


def _reading_one(kind: Any) -> Callable[[Any], Any]:
    if is_dataclass(kind):
        return lambda data: _of_fields(kind, data)
    if issubclass(kind, StrEnum | UUID):
        return lambda data: kind(_of_kind(str, data))
    if issubclass(kind, date | time):
        return lambda data: _near(kind.fromisoformat(_of_kind(str, data)))
    if issubclass(kind, int):
        return lambda data: _countable(_of_kind(kind, data))
    return _text


def _of_fields(kind: Any, data: Any) -> Any:
    given = _of_kind(dict, data)
    return kind(**{name: of_plain(hint, given[name]) for name, hint in hints(kind).items()})


def _text(data: Any) -> str:
    _of_kind(str, data).encode()  # a half of a surrogate pair is no text
    return data


def _of_kind(kind: type, data: Any) -> Any:
    if type(data) is not kind:
        raise ValueError(f"no {kind.__name__}")
    return data


def _near(moment: date | time) -> date | time:
    """A day or time that can be counted on from, all of them in one zone."""
    if isinstance(moment, date) and not _FIRST <= moment.year <= _LAST:
        raise ValueError("no year of ours")
    if isinstance(moment, time | datetime) and moment.tzinfo:
        raise ValueError("a time of another zone")
    return moment


def _countable(number: int) -> int:
    if abs(number) > _LARGEST:
        raise ValueError("no number of ours")
    return number


@lru_cache
def hints(kind: type) -> Mapping[str, Any]:
    """The fields of a dataclass, each with its type."""
    return get_type_hints(kind)
