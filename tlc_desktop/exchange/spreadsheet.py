"""Tables that a spreadsheet opens, in which no text of ours is run as a formula."""

import csv
import re
import unicodedata
from collections.abc import Iterable, Sequence
from io import StringIO

_STARTERS = frozenset("=+-@\t")
# Letters that are drawn as nothing; the other invisible ones have categories of their own.
_BLANK_LETTERS = frozenset("\u115f\u1160\u3164\uffa0\u2800")
# Where a program may see a cell begin: a line, and what other regions part their cells with.
_PARTS = re.compile(
    r"[^\n\v\f\x1c-\x1e\x85\u2028\u2029;\t]*(?:[\n\v\f\x1c-\x1e\x85\u2028\u2029;\t]|\Z)"
)


def neutral(text: str) -> str:
    """`text` as a cell that a spreadsheet shows, and never runs.

    A part that begins like a formula, after whatever is not seen, gets an apostrophe before
    it: each line of the cell, and what stands after a semicolon or a tab, where a computer
    of another region would begin a new cell. A phone number stays readable ('+20 100...).

    Source:
        OWASP, CSV Injection; ASVS 1.2.10.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    parts: list[str] = _PARTS.findall(lines)
    return "".join(f"'{part}" if _would_run(part) else part for part in parts)


def _would_run(part: str) -> bool:
    for letter in part:
        if unicodedata.normalize("NFKC", letter)[:1] in _STARTERS:
            return True
        if not _is_unseen(letter):
            return False
    return False


def _is_unseen(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "ZCM" or letter in _BLANK_LETTERS


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """A CSV file: UTF-8 with the mark by which Excel knows it, every cell in quotes.

    Args:
        head: Names of columns.
        rows: As many cells each; what they say is made harmless here.
    """
    out = StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([neutral(cell) for cell in head])
    writer.writerows([neutral(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig", "replace")
