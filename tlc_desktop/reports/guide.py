"""The guide that lies beside the installers: from the stick to the first agenda, on two pages."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from reportlab.lib.units import mm

from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.pages.letterhead import Letterhead
from tlc_desktop.domain.resources import RESOURCES
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.reports.layout.blocks import Block, Cell, Paragraph, Row
from tlc_desktop.reports.layout.document import Report, report_pdf
from tlc_desktop.reports.layout.flow import Piece, under_heading
from tlc_desktop.reports.layout.sheet import BODY, SECTION, STEP, STRONG, Sheet
from tlc_desktop.reports.text.lines import Size

_INDENT = 7 * mm
_NUMBERED = re.compile(r"\d+\. ")
_BOLD = re.compile(r"\*([^*]+)\*")


@dataclass(frozen=True, slots=True)
class Chapter:
    """What stands under one heading; none over the first."""

    heading: str
    lines: tuple[str, ...]


def guide_pdf(names: Mapping[str, str], sheet: Sheet, version: str) -> bytes:
    """The guide in the sheet's language.

    Args:
        names: The file names that `resources/guide/*.md` speaks of: `setup`, `portable`, `deb`
            and `run`.
        version: Of the program.
    """
    text = (RESOURCES / "guide" / f"{sheet.words.language}.md").read_text("utf-8")
    title, chapters = chapters_of(text.format(**names))
    first, *others = chapters
    pieces = [*_pieces(first.lines, sheet)]
    for chapter in others:
        pieces += under_heading(sheet, chapter.heading, _pieces(chapter.lines, sheet), gap=5.4 * mm)
    program = f"TLC Desktop {isolate(version)}"
    head = Letterhead(community=program, school="", audience=Audience.OUTSIDE)
    return report_pdf(Report("", title, "", head, pieces, audience=""), sheet)


def chapters_of(text: str) -> tuple[str, list[Chapter]]:
    """The title and the chapters of a guide: `#`, `##`, `1.`, `-`, and a paragraph a line."""
    title = ""
    chapters: list[Chapter] = [Chapter("", ())]
    for line in text.splitlines():
        if line.startswith("## "):
            chapters.append(Chapter(line[3:], ()))
        elif line.startswith("# "):
            title = line[2:]
        elif line.strip():
            last = chapters[-1]
            chapters[-1] = replace(last, lines=(*last.lines, line))
    return title, chapters


def _pieces(lines: Sequence[str], sheet: Sheet) -> list[Piece]:
    made = list(_blocks(lines, sheet))
    return [
        Piece(block, 2.6 * mm if not i else 1.6 * mm if is_item else 2.4 * mm)
        for i, (block, is_item) in enumerate(made)
    ]


def _blocks(lines: Sequence[str], sheet: Sheet) -> Iterator[tuple[Block, bool]]:
    """Each line as a block, and whether it is one of a list."""
    number = 0
    for line in lines:
        if numbered := _NUMBERED.match(line):
            number += 1
            yield step_of(sheet, number, line[numbered.end() :]), True
        elif line.startswith("- "):
            yield _item("–", STRONG, line[2:], BODY, sheet), True
        else:
            yield Paragraph(spans(line), BODY, sheet.rtl), False


def step_of(sheet: Sheet, number: int, text: str) -> Block:
    """A step after its number; what stands between `*` is bold."""
    return _item(sheet.formats.number(number), SECTION, text, STEP, sheet)


def _item(mark: str, its_size: Size, text: str, size: Size, sheet: Sheet) -> Block:
    words = Paragraph(spans(text), size, sheet.rtl)
    return Row(
        (
            Cell(Paragraph(mark, its_size, sheet.rtl), 0, _INDENT),
            Cell(words, _INDENT, sheet.grid.measure - _INDENT),
        ),
        sheet.rtl,
    )


def spans(text: str) -> list[tuple[str, bool]]:
    """Plain and bold spans; what is bold is somebody else's words, and stands for itself."""
    parts = _BOLD.split(text)
    return [(isolate(part) if i % 2 else part, bool(i % 2)) for i, part in enumerate(parts) if part]
