"""The group's journey: where it says that it is, in its own words, each time it wants to."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID, uuid4

from tlc_desktop.domain.text import lines_of


class Stage(StrEnum):
    """Four words for where a school is on its way; the group chooses one, or none of them."""

    ISOLATION = "isolation"
    INITIATION = "initiation"
    ENGAGEMENT = "engagement"
    INTEGRATION = "integration"


@dataclass(frozen=True, slots=True)
class ReflectionAnswer:
    """A question that the group talked about, and what it said, in a sentence."""

    question: str
    answer: str = ""
    id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True, slots=True)
class WhatShows:
    """Something that shows where the group is, and where that comes from."""

    text: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Reflection:
    """What the group said of itself on a day; what it said before stays.

    Attributes:
        words: Where it is, in its own words.
        shows: What shows it, one a line; where that comes from in brackets at its end.
        next_thing: The next small thing.
    """

    day: date
    stage: Stage | None = None
    words: str = ""
    shows: str = ""
    next_thing: str = ""
    id: UUID = field(default_factory=uuid4)

    @property
    def says_where(self) -> bool:
        """Whether it says where the group is: by a word of the four, or in its own."""
        return self.stage is not None or bool(self.words.strip())

    @property
    def parted(self) -> tuple[WhatShows, ...]:
        """What shows it, line by line."""
        return tuple(_shown(line) for line in lines_of(self.shows))


def _shown(line: str) -> WhatShows:
    text, _, source = line.rstrip(". ").removesuffix(")").rpartition("(")
    in_brackets = line.rstrip(". ").endswith(")") and ")" not in source
    if in_brackets and text.strip() and source.strip():
        return WhatShows(text.strip(), source.strip())
    return WhatShows(line)


def now_and_before(said: Sequence[Reflection]) -> tuple[Reflection | None, Reflection | None]:
    """What holds, and what the group said before that; of all it said, the newest first."""
    where = [each for each in said if each.says_where]
    return next(iter(where), None), next(iter(where[1:]), None)
