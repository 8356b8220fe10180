"""Values to print, made at random from what their types say."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import Enum
from random import Random
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints
from uuid import UUID

_SAID = (
    "try three seconds wait pupils group card library before R&D <Ahmed> 3/2 “why?” small".split(),  # noqa: SIM905
    "نجرّب ثلاث ثوانٍ الصف التلاميذ بطاقة المكتبة ٣/٢ «لماذا؟» فكرة Think-Pair-Share قبل".split(),  # noqa: SIM905
    "essayer trois secondes élèves « pourquoi ? » l’idée bibliothèque n° 3/2 😀 petit".split(),  # noqa: SIM905
)
_LONG, _WORD, _MANY = 2_000, 80, 300
# How many there are of most things; seldom 60, and of ideas 300.
_SIZES = (0, 1, 1, 2, 2, 3, 3, 3, 5, 5, 8, 8, 12, 12, 60)
_LETTERS = 2_500  # of a page, after which its texts are short
_CODE = "K7M4R"
_FOUR = frozenset({"pulse_words", "words"})  # four of the group's own, or none
_SOME = frozenset({"codes", "many"})  # of slips there is a sheet at least
# What comes after what, and how much later.
_LATER = (
    ("opens_at", "ends_at", timedelta(minutes=75)),
    ("starts", "ends", timedelta(days=120)),
    ("first", "last", timedelta(days=3)),
)


class RandomValues:
    """Makes values of any type that a page is made of; the same seed makes the same."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)
        self._letters = _LETTERS

    def made(self, kind: Any, name: str = "", depth: int = 0) -> Any:
        """A value of a type, such as a fact with that name has."""
        origin, parts = get_origin(kind), get_args(kind)
        if origin is tuple:
            return self._tuple(parts, name, depth)
        if origin in (UnionType, Union):
            return self._one_of(parts, name, depth)
        if origin in (Mapping, dict):
            return {}
        if origin in (frozenset, list):
            return origin()
        if is_dataclass(kind):
            return self._facts(kind, depth)
        return self._plain(kind, name)

    def _tuple(self, parts: tuple[Any, ...], name: str, depth: int) -> tuple[Any, ...]:
        if parts[-1] is not Ellipsis:
            return tuple(self.made(part, name, depth) for part in parts)
        many = self._random.choice(_SIZES)
        if name == "ideas" and self._random.random() < 0.02:
            many = _MANY
        if name in _FOUR and parts[0] is str:
            many = self._random.choice((0, 4))
        elif depth > 1:
            many = min(many, 3)
        if name in _SOME:
            many = max(many, 1)
        found = tuple(self.made(parts[0], name, depth) for _ in range(many))
        if name == "ways":  # each is offered once
            return tuple({choice: (choice, shown) for choice, shown in found}.values())
        return found

    def _one_of(self, parts: tuple[Any, ...], name: str, depth: int) -> Any:
        if NoneType in parts and self._random.random() < 0.3:
            return None
        return self.made(self._random.choice([p for p in parts if p is not NoneType]), name, depth)

    def _facts(self, kind: Any, depth: int) -> Any:
        hints = get_type_hints(kind)
        value = kind(**{f.name: self.made(hints[f.name], f.name, depth + 1) for f in fields(kind)})
        for first, last, after in _LATER:
            if hasattr(value, first) and hasattr(value, last):
                value = replace(value, **{last: getattr(value, first) + after})
        return value

    def _plain(self, kind: Any, name: str) -> Any:
        some = self._random
        made = {
            str: lambda: self._text(name),
            bool: lambda: some.random() < 0.5,
            int: lambda: some.randint(int(name in _SOME), 60),
            datetime: lambda: datetime(2026, 9, 1, 8) + timedelta(minutes=some.randint(0, 300_000)),
            date: lambda: date(2026, 9, 1) + timedelta(days=some.randint(0, 300)),
            time: lambda: time(some.randint(7, 16), some.randint(0, 59)),
            UUID: lambda: UUID(int=some.getrandbits(128)),
        }
        if kind in made:
            return made[kind]()
        if isinstance(kind, type) and issubclass(kind, Enum):
            return some.choice(list(kind))
        raise TypeError(kind)

    def _text(self, name: str) -> str:
        """Nothing, a title, a sentence, a paragraph, or a word that is longer than its column."""
        some = self._random
        if name.startswith("code"):
            return some.choice((_CODE, ""))
        most = some.choices((0, 12, 40, 160, _LONG, -1), (20, 25, 30, 22, 2, 1))[0]
        if most < 0:
            return "m" * _WORD
        if not most and name not in ("community", "title"):
            return ""
        long = some.randint(1, max(1, min(most, max(self._letters, 12))))
        self._letters -= long
        said = some.choice(_SAID)
        text = ""
        while len(text) < long:
            text += f"{some.choice(said)} "
        return text[:long]
