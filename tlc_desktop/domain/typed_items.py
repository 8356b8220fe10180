"""Items of an agenda as people type them: a title, and after it how many minutes."""

import re

from tlc_desktop.domain.meetings import AgendaItem
from tlc_desktop.domain.text import lines_of
from tlc_desktop.domain.timed_line import timed

_BULLET = re.compile(r"^(?:[-–—•*·▪◦]|\d{1,2}[.)])\s+")


def typed_items(text: str) -> list[AgendaItem]:
    """An item for each line that says something: `Title, 10`, `Title (10 min)`, `Title 10 min` or `10 min Title`.

    A number without a mark before it, or a word after it, belongs to the title.
    """
    lines = (_BULLET.sub("", line, count=1) for line in lines_of(as_cells(text)))
    return [_item(line) for line in lines if line]


def as_cells(text: str) -> str:
    """Text of which a tab, as between the cells of a table, is a comma."""
    return re.sub(r"(?<=\S)\t+(?=\S)", ", ", text)


def _item(line: str) -> AgendaItem:
    title, minutes = timed(line)
    return AgendaItem(title) if minutes is None else AgendaItem(title, minutes)
