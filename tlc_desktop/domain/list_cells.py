"""The cells of pasted lists: what parts them, and what in them is no part of a name."""

import re
import unicodedata
from collections.abc import Sequence

from tlc_desktop.domain.list_headings import Columns, columns_of, is_heading
from tlc_desktop.domain.text import fold, one_line, unsteered

# Marks, symbols, what cannot be seen, and the bullets of office programs, of Unicode's kinds.
_DECORATION = ("So", "Sk", "Cf", "Co")
# What may stand at either end of a name in a list, and is no part of it.
_ENDS = frozenset("-–—−⁃•‣*·▪●○◦►§|,،;؛:…/\\#_=~\ufe0f\u20e3\u200d")
_PARTING = frozenset(",،;؛|\ufe0f\u20e3\u200d")  # what a subject ends with is its own, as in C#
_NUMBER = re.compile(
    r"(?:n\s*[°º]|no\.|رقم)?\s*[(\[]?\s*[0-9٠-٩۰-۹]{1,4}\s*[°º]?\s*[)\].\-–—/:،,]*\s*",
    re.IGNORECASE,
)
# A letter that numbers a line, or the small o that stands for a round bullet.
_LETTER = re.compile(
    r"(?:\(?[a-zء-ي]\s*\)|[a-z]\.(?=\s*[^\W\d_]{2})(?<!m\.)|[أابجدهو]\s*[-–]|o)(?=\s|$)"
)
_TICK_BOX = re.compile(r"\[\s*[xX✓✔]?\s*\]\s*")
_QUOTED = re.compile(r"[\"“”«»„'‘](.*[^\W\d_].*)[\"“”«»'’]")
# After a name in the list of an address book: how to reach somebody.
_LONG_ENOUGH = 80
_REACHED = re.compile(r"\s*(?:<[^<>]*@[^<>]*>|\(?\S+@\S+\)?|[+(]?[0-9٠-٩][0-9٠-٩ ().\-]{6,})$")
_ENDED = re.compile(r"[^\W\d_]{3}\.$")  # a full stop; after an initial a dot is its own
_TATWEEL = "\u0640"
_MARKS = ("\t", ";", "؛", "|", ",", "،")
_ENOUGH = 3  # names in one line with commas between; two may be a name and what it is


def bare(cell: str) -> str:
    """A cell of a list without what is no part of a name: marks, numbers, bullets, ticks."""
    text, before = one_line(unsteered(cell)).replace(_TATWEEL, ""), ""
    while text != before:
        before, text = text, _begun(text)
    text = _plain_end(text, _ENDS)
    text = text[:-_LONG_ENOUGH] + _REACHED.sub("", text[-_LONG_ENOUGH:]) or text
    family, comma, first = text.partition(", ")
    text = f"{family} {first}" if comma and family.isupper() else text
    text = _plain_end(text, _ENDS)
    return text[:-1] if _ENDED.search(text) else text


def _begun(text: str) -> str:
    """`text` without one sign before it, or the quotes round it."""
    if text and (text[0] in _ENDS or unicodedata.category(text[0]) in _DECORATION):
        return text[1:].lstrip()
    for sign in (_NUMBER, _TICK_BOX, _LETTER):
        if found := sign.match(text):
            return text[found.end() :].lstrip()
    before, colon, after = text.partition(":")
    if colon and is_heading(before):
        return after.lstrip()
    quoted = _QUOTED.fullmatch(text)
    return quoted[1].strip() if quoted else text


def beside(cell: str) -> str:
    """What stands beside a name: a subject, a room."""
    text = _plain_end(one_line(unsteered(cell)), _PARTING)
    quoted = _QUOTED.fullmatch(text)
    return quoted[1].strip() if quoted else text


def _plain_end(text: str, ends: frozenset[str]) -> str:
    """`text` without the signs that stand after it in a list, and without ticks."""
    while text and (text[-1] in ends or unicodedata.category(text[-1]) in _DECORATION):
        text = text[:-1].rstrip()
    return text


def headed(line: str) -> tuple[str, Columns] | None:
    """What parts the cells of a row of headings, and what it says; none if it is no such row."""
    for mark in _MARKS:
        if columns := columns_of(line.split(mark)):
            return (mark if mark in line else "\t"), columns
    return None


def people_of(line: str, *, alone: bool) -> list[str]:
    """The lines that a line is: parted by semicolons, but where these part the cells of a row.

    Args:
        line: With cells parted by tabs, if by any.
        alone: Nothing else was typed: names may stand in it one after the other, with commas.
    """
    for marks in ("[;؛]", "[,،]"):
        pieces = re.split(marks, line)
        if len(pieces) > 1 and not bare(pieces[0]):
            return ["\t".join(pieces)]
        if len(pieces) > 1 and marks == "[;؛]":
            return pieces
        if alone and len(pieces) >= _ENOUGH and "\t" not in line and _are_names(pieces):
            return pieces
    return [line]


def _are_names(pieces: Sequence[str]) -> bool:
    return all(re.fullmatch(r"[^\d]{2,}", fold(piece).strip()) for piece in pieces if piece.strip())
