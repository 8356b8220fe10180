"""Numbers, days and lists as the community writes them, in one language."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from tlc_desktop.domain.communities import (
    FRIDAY,
    SATURDAY,
    Community,
    Digits,
    Language,
    usual_digits,
)
from tlc_desktop.domain.text import begins_right_to_left, contained, right_to_left
from tlc_desktop.i18n.days import DayFormats

_LRI, _RLI, _FSI, _PDI = "\u2066", "\u2067", "\u2068", "\u2069"
_ISOLATING = re.compile("[\u2066-\u2069]")


def isolate(text: str) -> str:
    """`text` between marks that keep its direction from moving what stands around it.

    It runs as most of it does, not as its first letter. Its own marks cannot end them; what else
    they steer ends with them.
    """
    return f"{_FSI if text.isascii() else _begins(text)}{text if _closes_itself(text) else contained(text)}{_PDI}"


@lru_cache(4096)
def _begins(text: str) -> str:
    """The mark before a text: its first letter says how it runs, unless most words run the other way."""
    first = begins_right_to_left(text)
    most = right_to_left(text, first)
    return _FSI if first is most else _RLI if most else _LRI


def _closes_itself(text: str) -> bool:
    """Whether every isolate in `text` begins and ends there."""
    depth = 0
    for mark in _ISOLATING.findall(text):
        depth += -1 if mark == _PDI else 1
        if depth < 0:
            return False
    return depth == 0


@dataclass(frozen=True, slots=True)
class Formats(DayFormats):
    """How all things are written for one community in one language."""

    first_day: int = SATURDAY
    weekend: frozenset[int] = frozenset({FRIDAY, SATURDAY})

    def number(self, n: int) -> str:
        return self.digits(str(n))

    def percent(self, n: int) -> str:
        """100%, or 100 % and ١٠٠٪ as the language has it."""
        match self.language:
            case Language.ARABIC:
                return f"\u200f{self.number(n)}٪"  # the mark: the sign stands after, at the left
            case Language.ENGLISH:
                return f"{self.number(n)}%"
            case Language.FRENCH:
                return f"{self.number(n)}\u00a0%"

    def list(self, parts: Sequence[str]) -> str:
        """Names or words after each other, each keeping its own direction."""
        comma = "، " if self.language is Language.ARABIC else ", "
        return comma.join(isolate(part) for part in parts)

    def quote(self, text: str) -> str:
        """`text` in the quotation marks of the language."""
        opening, closing = self.language.quotation_marks
        return f"{opening}{isolate(text)}{closing}"


def formats(community: Community, language: Language) -> Formats:
    """How `community` writes in `language`; Arabic-Indic digits stand only in Arabic text."""
    figures = community.digits if language is Language.ARABIC else Digits.WESTERN
    return Formats(
        language,
        figures,
        has_hijri=community.hijri,
        hijri_shift=community.hijri_shift,
        has_half_days=community.half_days,
        first_day=community.first_day,
        weekend=community.weekend,
    )


def formats_of(language: Language) -> Formats:
    """How things are written where no community is known."""
    return formats(Community("", language, digits=usual_digits(language)), language)
