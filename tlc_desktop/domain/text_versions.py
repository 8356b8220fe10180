"""What a longer text said before it was changed, which of that is kept, and what became of its words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from difflib import SequenceMatcher
from enum import StrEnum
from uuid import UUID

ALL = 20  # the newest; of what is older, the last of each day
MOST = 50
LETTERS = 200_000  # of one text
_WORD = re.compile(r"\n|[^\S\n]*\S+|[^\S\n]+")
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_MOST_PARTS = 4_000  # more words are compared by line: it would take seconds


@dataclass(frozen=True, slots=True)
class TextOf:
    """Where a text stands: the kind of its record, its id, and the column."""

    kind: str
    record: UUID
    fact: str


@dataclass(frozen=True, slots=True)
class Version:
    """A text as it was saved, until it was changed."""

    text: str
    until: datetime


def thinned(versions: Sequence[tuple[date, int]]) -> set[int]:
    """Which versions are kept no longer, by their place.

    It goes by their order, not by how long ago they were: a clock may be wrong.

    Args:
        versions: The day of each and its letters, the newest first.
    """
    gone, days, letters, kept = set[int](), set[date](), 0, 0
    for n, (day, long) in enumerate(versions):
        if n and (kept >= MOST or letters + long > LETTERS or (kept >= ALL and day in days)):
            gone.add(n)
            continue
        days.add(day)
        letters += long
        kept += 1
    return gone


class Fate(StrEnum):
    """What became of some words since."""

    STAYED = "stayed"
    TAKEN_AWAY = "taken_away"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Passage:
    """Some words of a text, all with one fate."""

    fate: Fate
    text: str


def difference(before: str, now: str) -> list[Passage]:
    """What became of the words of a text: what was not added is `before`, what was not taken away `now`, but for blanks."""
    old, new = [before], [now]
    for part in (_LINE, _WORD):
        finer = part.findall(before), part.findall(now)
        if sum(map(len, finer)) <= _MOST_PARTS:
            old, new = finer
    found: list[Passage] = []
    matcher = SequenceMatcher(None, [*map(_bare, old)], [*map(_bare, new)])
    for what, a, b, c, d in matcher.get_opcodes():
        stayed = what == "equal"
        gone = Passage(Fate.TAKEN_AWAY, "" if stayed else "".join(old[a:b]))
        come = Passage(Fate.STAYED if stayed else Fate.ADDED, "".join(new[c:d]))
        for piece in (gone, come):
            if piece.text:
                found.append(_apart(piece, found[-1].text if found else "\n"))
    return found


def _apart(piece: Passage, after: str) -> Passage:
    """A piece with a blank before it, if it comes right after another word."""
    apart = after[-1].isspace() or piece.text[0].isspace()
    return piece if apart else Passage(piece.fate, f" {piece.text}")


def _bare(word: str) -> str:
    """A word without the blanks before it; a line break is a word."""
    return word.strip(" \t\u00a0\u202f") or word
