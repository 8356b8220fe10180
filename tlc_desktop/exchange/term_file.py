"""The term summary file (.tlcterm): a term for one audience, open to any program.

A zip of `manifest.json` (what it is; the size and SHA-256 of each other file), `term.json`,
its tables for spreadsheets, each alone and all in one workbook, and the page as it is printed. All three shapes are in `resources/schemas/`.
"""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.errors import DataWrong, FileForeign
from tlc_desktop.domain.pages.terms import TermSummary
from tlc_desktop.domain.plain import of_plain, plain
from tlc_desktop.exchange import packing, schemas, upgrades
from tlc_desktop.exchange.packing import Content
from tlc_desktop.exchange.spreadsheet import csv_file
from tlc_desktop.exchange.term_tables import term_tables
from tlc_desktop.exchange.whole_file import content_of
from tlc_desktop.exchange.workbook import workbook
from tlc_desktop.i18n.languages import Words

TERM, BOOK, PAGE = "term.json", "tables.xlsx", "term.pdf"
_ABOUT = ("language", "community", "term", "audience")


@dataclass(frozen=True, slots=True)
class TermFile:
    """What a term summary file says.

    Attributes:
        made_on: The day it was made.
        language: Of its page, tables and words such as "a member".
        summary: The term, in values.
        page: The page, as a PDF.
        contents: The files in it.
    """

    made_on: date
    language: Language
    summary: TermSummary
    page: bytes
    contents: tuple[Content, ...]


def packed(summary: TermSummary, words: Words, page: bytes, made_on: date) -> bytes:
    """A term as a file; the same values give the same bytes.

    Args:
        summary: The term, its names those that its audience may read.
        words: The words of its language.
        page: The printed page, as a PDF.
        made_on: Today.
    """
    term = {
        "format": upgrades.TERM.name,
        "version": upgrades.TERM.version,
        "language": words.language.value,
        "term": plain(summary),
    }
    about = {
        "format": upgrades.MANIFEST.name,
        "version": upgrades.MANIFEST.version,
        "made_on": made_on.isoformat(),
        **_about(summary, words.language.value),
    }
    tables = term_tables(summary, words)
    title = words.translate("Pages", "Summary of a term")
    inside = {
        TERM: (json.dumps(term, ensure_ascii=False, indent=1) + "\n").encode(),
        **{f"{table.name}.csv": csv_file(table) for table in tables},
        BOOK: workbook(title, tables, made_on, right_to_left=words.rtl),
        PAGE: page,
    }
    return packing.zipped(about, inside)


def _about(summary: TermSummary, language: str) -> dict[str, str]:
    """What the manifest says of the term."""
    audience = summary.head.audience.value
    said = (language, summary.head.community, summary.name, audience)
    return dict(zip(_ABOUT, said, strict=True))


def read(path: Path) -> TermFile:
    """What the file at `path` says; nothing in it is believed before its size and hash are checked.

    Raises:
        DataCut: It is not whole, or no such file.
        DataWrong: Something in it is not as it should be.
        DataTooNew: A newer version of the program wrote it.
        FileForeign: It is what another program packs, such as a letter.
        UserError: It is not there, or may not be read.
    """
    content = content_of(path, packing.LARGEST)
    if packing.is_others(content):
        raise FileForeign(path)
    return unpacked(content, path)


def unpacked(content: bytes, path: Path) -> TermFile:
    """What a packed term says; raises like `read`."""
    manifest, inside = packing.unzipped(content, path, upgrades.MANIFEST)
    for needed in (TERM, PAGE):
        if needed not in inside:
            raise DataWrong(path, needed)
    data = upgrades.brought_up(schemas.read_json(inside[TERM], path), upgrades.TERM, path)
    try:
        summary = of_plain(TermSummary, data["term"])
        made_on = date.fromisoformat(manifest["made_on"])
    except ValueError as trouble:
        raise DataWrong(path, TERM) from trouble
    if _about(summary, data["language"]) != {name: manifest[name] for name in _ABOUT}:
        raise DataWrong(path, packing.MANIFEST)
    if not inside[PAGE].startswith(b"%PDF-"):
        raise DataWrong(path, PAGE)
    listed = tuple(Content(name, len(file)) for name, file in inside.items())
    return TermFile(made_on, Language(data["language"]), summary, inside[PAGE], listed)
