"""Tables as text, whatever program wrote them: in which letters, and with which signs between the cells."""

import codecs
import csv
import re
from collections import Counter
from itertools import islice

_MARKED = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Of Windows in Arabic and in French or English, of DOS in both, and of the Mac: the likeliest first.
_PAGES = ("cp1256", "cp1252", "cp720", "cp850", "mac_roman")
_SEPARATORS = "\t;,|"
_LOOKED_AT, _ENOUGH = 50, 50_000
_ARABIC, _LATIN = "\u0621-\u0652", "A-Za-zàâäæçèéêëîïôœöùûüÿÀÂÄÆÇÈÉÊËÎÏÔŒÖÙÛÜŸ"
_USUAL = re.compile(rf"[{_ARABIC}{_LATIN}\s!-/:-@\[-`{{-~0-9٠-٩،؛؟«»’‘“”–—…ـ°€\u00a0\u200c-\u200f]")
_MIXED = re.compile(rf"[{_ARABIC}][{_LATIN}]|[{_LATIN}][{_ARABIC}]")
_TOLD = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)


def decoded(content: bytes) -> str | None:
    """The text of a file; None where it is none, such as a picture or a page of the web."""
    for mark, name in _MARKED:
        if content.startswith(mark):
            return _text(content.decode(name, "replace"))
    try:
        return _text(content.decode())
    except UnicodeDecodeError:
        return _text(min((_read_as(content, page) for page in _PAGES), key=_oddness))


def _text(text: str) -> str | None:
    is_text = "\0" not in text and not text.lstrip().startswith(("<", "%PDF", "{\\rtf"))
    return text if is_text else None


def _read_as(content: bytes, page: str) -> str:
    return content.decode(page, "replace")


def _oddness(text: str) -> int:
    """How many letters stand where nobody would write them: signs, and two scripts in one word."""
    seen = text[:_ENOUGH]
    return len(seen) - len(_USUAL.findall(seen)) + 2 * len(_MIXED.findall(seen))


def rows(text: str, most: int) -> list[list[str]]:
    """The cells of a text, of at most so many rows."""
    told = _TOLD.match(text)
    if told:
        text = text[told.end() :]
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    between = told[1] if told else _separator([line[:_ENOUGH] for line in lines[:_LOOKED_AT]])
    try:
        return list(islice(csv.reader(_ended(lines), delimiter=between), most))
    except csv.Error:  # a quote that nobody closed
        return [line.split(between) for line in lines[:most]]


def _ended(lines: list[str]) -> list[str]:
    return [f"{line}\n" for line in lines]


def _separator(lines: list[str]) -> str:
    """The sign that parts most lines into equally many cells."""

    def fits(sign: str) -> tuple[int, int]:
        try:
            wide = Counter(len(row) for row in csv.reader(_ended(lines), delimiter=sign) if row)
        except csv.Error:
            wide = Counter(line.count(sign) + 1 for line in lines if line)
        cells, often = max(wide.items(), key=lambda each: (each[0] > 1, each[1]), default=(1, 0))
        return (often, cells) if cells > 1 else (0, 1)

    return max(_SEPARATORS, key=fits)
