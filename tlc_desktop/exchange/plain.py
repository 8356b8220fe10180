"""Values of the domain as plain data that JSON holds, and back."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache
from types import UnionType
from typing import Any, TypeVar, cast, get_args, get_origin, get_type_hints

from tlc_desktop.storage.base import Value

V = TypeVar("V", bound=Value)


def plain(value: Any) -> Any:
    """`value` as plain data: a dataclass as an object, days as yyyy-MM-dd, an enum as its word."""
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [plain(part) for part in cast("tuple[Any, ...]", value)]
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    return value


def valued(kind: type[V], data: Mapping[str, Any]) -> V:
    """The value of `kind` that `data`, of the right shape, stands for.

    Raises:
        ValueError: A day is none, or a word is none of its enum.
    """
    return kind(**{name: _made(hint, data[name]) for name, hint in _hints(kind).items()})


@lru_cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _made(hint: Any, data: Any) -> Any:
    if is_dataclass(hint):
        return valued(cast("type[Value]", hint), data)
    if isinstance(hint, UnionType):
        return None if data is None else _made(get_args(hint)[0], data)
    if get_origin(hint) is tuple:
        kinds = get_args(hint)
        if kinds[-1] is Ellipsis:
            return tuple(_made(kinds[0], part) for part in data)
        return tuple(_made(part, given) for part, given in zip(kinds, data, strict=True))
    if isinstance(hint, type) and issubclass(hint, datetime | date):
        return hint.fromisoformat(data)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint(data)
    return data
