"""The term summary file (.tlcterm): a term for one audience, open to any program.

A zip of `manifest.json` (what it is; the size and SHA-256 of each other file), `term.json`,
tables for spreadsheets, and the page as it is printed. All three shapes are in `resources/schemas/`.
"""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.errors import DataWrong, FileForeign
from tlc_desktop.domain.exports import Export
from tlc_desktop.domain.members import Audience, NameChoice
from tlc_desktop.domain.pages.terms import TermSummary
from tlc_desktop.domain.plain import of_plain, plain
from tlc_desktop.exchange import packing, schemas, upgrades
from tlc_desktop.exchange.packing import Content
from tlc_desktop.exchange.term_tables import csv_files
from tlc_desktop.exchange.whole_file import content_of
from tlc_desktop.i18n.formats import Formats
from tlc_desktop.i18n.languages import Words
from tlc_desktop.i18n.value_names import label

TERM, PAGE = "term.json", "term.pdf"
_ABOUT = ("language", "community", "term", "audience")


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody who is named in a file.

    Attributes:
        shown: The name as it stands there.
        choice: How they chose to appear to its audience.
        told_us_on: The day they said so; None when nobody asked, so that it is the default.
    """

    shown: str
    choice: NameChoice
    told_us_on: date | None


@dataclass(frozen=True, slots=True)
class PackedTerm:
    """A term as a file, before it is written anywhere, and what to look at first.

    Attributes:
        content: The file.
        named: Who is named in it, by name.
        unnamed: What those who stand in it without their name are called in the group.
        mentions: Names inside what was written, each with the text: somebody should look.
        contents: The files in it.
    """

    content: bytes
    audience: Audience
    term: str
    named: tuple[Named, ...]
    unnamed: tuple[str, ...]
    mentions: tuple[tuple[str, str], ...]
    contents: tuple[Content, ...]

    def line(self, day: date) -> Export:
        """The line of the ledger for a file with this in it."""
        return Export(day, self.audience, self.term, tuple(n.shown for n in self.named))


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


def why(named: Named, words: Words, formats: Formats) -> str:
    """Why somebody is named: "Full name: told us on 30 September 2026"."""
    choice = label(named.choice, words)
    if named.told_us_on is None:
        return words.translate(
            "Export", "{choice}: the usual choice, as nobody has told us anything else"
        ).format(choice=choice)
    return words.translate("Export", "{choice}: told us on {day}").format(
        choice=choice, day=formats.date(named.told_us_on)
    )


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
    inside = {
        TERM: (json.dumps(term, ensure_ascii=False, indent=1) + "\n").encode(),
        **csv_files(summary, words),
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
