"""Items of an agenda as people type them: a title, and after it how many minutes."""

import re
from collections.abc import Sequence

from tlc_desktop.domain.meetings import AgendaItem
from tlc_desktop.domain.text import fold, lines_of, unsteered
from tlc_desktop.domain.timed_line import timed

# Before an item: a bullet or a box to tick, its number or letter, when it begins, or from when to when.
_BEFORE = re.compile(
    r"^(?:[-–—•*·▪◦⁃✓✔✅☐☑\uf0b7]\ufe0f?\s+|\[[ xX]?\]\s+|(?:\d{1,2}(?:\.\d)?[.)]|\d{1,2}\s?[-–ـ](?=\s+\D)|[أا-ي][-)]|\(\d{1,2}\))\s+"
    r"|\d{1,2}[:h]\d{2}(?:\s*[-–]\s*\d{1,2}[:h]\d{2})?\s*(?:[-–:,]\s*|\s))(?=\S)"
)
_SERIAL = re.compile(r"[(\[]?\d{1,3}[)\].\-]?|[-–—•*·▪◦⁃o\uf0b7]")
_HEADINGS = frozenset(
    [
        "م",
        "ت",
        "#",
        "no",
        "no.",
        "n°",
        "nr",
        "item",
        "items",
        "topic",
        "activity",
        "minutes",
        "min",
        "time",
        "duration",
        "who",
        "point",
        "points",
        "sujet",
        "theme",
        "activite",
        "duree",
        "temps",
        "heure",
        "horaire",
        "qui",
        "البند",
        "البنود",
        "الموضوع",
        "النشاط",
        "الزمن",
        "الوقت",
        "المده",
        "الدقايق",
        "دقيقه",
        "دقايق",
        "من",
        "مسلسل",
    ]
)


def typed_items(text: str) -> list[AgendaItem]:
    """An item for each line that says something: `Title, 10`, `Title (10 min)`, `Title 10 min` or `10 min Title`.

    A number without a mark before it, or a word after it, belongs to the title.
    """
    lines = (_bare(line) for line in lines_of(as_cells(unsteered(text))))
    return [_item(line) for line in lines if line]


def as_cells(text: str) -> str:
    """Text of which a tab, as between the cells of a table, is a comma.

    The headings of a table, and a column of numbers or bullets, are left out.
    """
    return "\n".join(_row(line.split("\t")) if "\t" in line else line for line in text.splitlines())


def _row(row: Sequence[str]) -> str:
    cells = [cell.strip() for cell in row if cell.strip()]
    if len(cells) > 1 and all(fold(cell) in _HEADINGS for cell in cells):
        return ""
    if len(cells) > 1 and _SERIAL.fullmatch(cells[0]):
        cells = cells[1:]
    return ", ".join(cells)


def _bare(line: str) -> str:
    """A line without what stands before an item in a list."""
    while found := _BEFORE.match(line):
        line = line[found.end() :]
    return line


def _item(line: str) -> AgendaItem:
    title, minutes = timed(line)
    return AgendaItem(title) if minutes is None else AgendaItem(title, minutes)
