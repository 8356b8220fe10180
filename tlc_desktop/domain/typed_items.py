"""Items of an agenda as people type them: a title, and after it how many minutes."""

import re

from tlc_desktop.domain.meetings import AgendaItem
from tlc_desktop.domain.text import lines_of

MOST = 600  # minutes; a larger number is a year, or a room
_UNIT = r"(?:(?:minutes?|mins?|mn|min|m|د|دق|دقيقة|دقائق|دقيقه|['’′])\.?)"
# Welcome, 5 · Welcome; 5 min · Welcome – 5
_AFTER_MARK = re.compile(rf"(.*\S)\s*(?:[,،;؛|]|\s[–—-]\s)\s*(\d{{1,3}})\s*{_UNIT}?", re.IGNORECASE)
# Welcome (5) · Welcome (5 min)
_IN_BRACKETS = re.compile(rf"(.*\S)\s*[(\[]\s*(\d{{1,3}})\s*{_UNIT}?\s*[)\]]", re.IGNORECASE)
# Welcome 5 min: without a mark the word is needed, for a title may end with a number.
_WITH_UNIT = re.compile(rf"(.*\S)\s+(\d{{1,3}})\s*{_UNIT}", re.IGNORECASE)
# 5 min Welcome · 5': Welcome
_FIRST = re.compile(rf"(\d{{1,3}})\s*{_UNIT}\s*[:,،–—-]?\s+(.*\S)", re.IGNORECASE)
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
    for form in (_AFTER_MARK, _IN_BRACKETS, _WITH_UNIT):
        if (found := form.fullmatch(line)) and int(found[2]) <= MOST:
            return AgendaItem(found[1], int(found[2]))
    if (found := _FIRST.fullmatch(line)) and int(found[1]) <= MOST:
        return AgendaItem(found[2], int(found[1]))
    return AgendaItem(line)
