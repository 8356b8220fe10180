"""What holds for every page, tried on pages drawn at random: any kind, language and paper, any record."""

import io
import pkgutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from importlib import import_module
from itertools import product
from pathlib import Path
from shutil import which
from typing import Any, get_type_hints

import pypdf
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from reportlab.lib.units import mm

from tests.laws import examples
from tests.printing.random_values import RandomValues
from tlc_desktop import reports
from tlc_desktop.domain.communities import Community, Digits, Language, Paper
from tlc_desktop.domain.text import DIRECTION_MARKS
from tlc_desktop.i18n.formats import formats
from tlc_desktop.i18n.languages import words
from tlc_desktop.printing import kinds
from tlc_desktop.printing.page_kind import PageKind
from tlc_desktop.printing.printed_page import Wish, printed_page
from tlc_desktop.reports.layout.blocks import Block, Cell, Paragraph
from tlc_desktop.reports.layout.canvas import PdfCanvas
from tlc_desktop.reports.layout.document import _Footer
from tlc_desktop.reports.layout.flow import Piece, labelled, under_heading
from tlc_desktop.reports.layout.sheet import SECTION, Sheet
from tlc_desktop.reports.text.glyphs import GlyphLine
from tlc_desktop.storage.store import Store

NOW = datetime(2026, 11, 23, 10, 42)

# Operators that would give another colour than black.
_COLOURS = frozenset({"rg", "RG", "g", "G", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN", "sh"})
_EDGE, _NEAR = 9 * mm, 20  # points
# Each has what it uses of the others by name.
REPORTS = [
    import_module(f"{reports.__name__}.{found.name}")
    for found in pkgutil.iter_modules(reports.__path__)
    if not found.ispkg
]
_UNSEEN = frozenset(DIRECTION_MARKS + "\u00ad\u2060\ufe0f")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text as it was drawn: where it begins and ends, its baseline, how large it is."""

    left: float
    right: float
    y: float
    size: float

    def meets(self, other: "Line") -> bool:
        """Whether the small letters of both would share a place."""
        beside = min(self.right, other.right) - max(self.left, other.left)
        over = min(self.y + self.size / 2, other.y + other.size / 2) - max(self.y, other.y)
        return beside > 1 and over > 1


@dataclass(slots=True)
class Drawn:
    """A page as it was drawn.

    Attributes:
        right: Where its paper, or its half of that, ends.
        headings: The baselines of headings.
        texts: What is on it, each text by its `Prepared`.
        foot: Its number and of how many, and what it says of that.
    """

    lines: list[Line] = field(default_factory=list[Line])
    headings: list[float] = field(default_factory=list[float])
    texts: set[int] = field(default_factory=set[int])
    strokes: int = 0
    right: float = 0
    operators: frozenset[str] = frozenset()
    foot: tuple[int, int, str] | None = None


@dataclass(slots=True)
class Watched:
    """The pages of a PDF, and of each text which of its letters were drawn.

    Attributes:
        tables: The labels of columns, or a heading, with each row under them.
    """

    pages: list[Drawn] = field(default_factory=lambda: [Drawn()])
    tables: list[tuple[Block, Block]] = field(default_factory=list[tuple[Block, Block]])
    texts: dict[int, tuple[object, str, dict[int, GlyphLine]]] = field(default_factory=dict)
    said: str = ""


@contextmanager
def watched() -> Iterator[Watched]:
    """Note all that is drawn."""
    found = Watched()
    text, show = PdfCanvas.text, PdfCanvas.showPage
    paint, foot = Paragraph.paint, _Footer.paint

    def noting_text(self: PdfCanvas, x: float, y: float, line: GlyphLine) -> None:
        if _letters(line):
            left, base = self.absolutePosition(x, y)
            size = max(run.size for run in line.runs)
            found.pages[-1].lines.append(Line(left, left + line.width, base, size))
        text(self, x, y, line)

    def noting_paint(self: Paragraph, canvas: PdfCanvas, x: float, top: float) -> None:
        found.said = "".join(piece for piece, _ in self._text)
        _, _, drawn = found.texts.setdefault(id(self._prepared), (self._prepared, found.said, {}))
        drawn |= {id(line): line for line in self.lines}
        found.pages[-1].texts.add(id(self._prepared))
        if self._size is SECTION:
            found.pages[-1].headings.append(
                canvas.absolutePosition(x, top - self.first_baseline)[1]
            )
        paint(self, canvas, x, top)

    def noting_page(self: PdfCanvas) -> None:
        page, (count, offset) = found.pages[-1], self._copies
        code = "\n".join(self._code).split()
        page.operators, page.strokes = frozenset(code), code.count("S")
        page.right = offset if count > 1 else self._pagesize[0]
        found.pages.append(Drawn())
        show(self)

    def noting_foot(self: _Footer, canvas: PdfCanvas, number: int, count: int) -> None:
        foot(self, canvas, number, count)
        found.pages[-1].foot = (number, count, found.said)

    def note(labels: Block, under: Sequence[Piece]) -> None:
        inside = [row.labels.block for row in under if row.labels]  # of a table within it
        mine = [row.block for row in under if not row.labels and row.block not in inside]
        found.tables += [(labels, block) for block in mine]

    def noting_labelled(head: Piece, under: Sequence[Piece]) -> list[Piece]:
        note(head.block, under)
        return labelled(head, under)

    def noting_heading(
        sheet: Sheet, heading: str, rows: Sequence[Piece], *how: Any, **more: Any
    ) -> list[Piece]:
        made = under_heading(sheet, heading, rows, *how, **more)
        if made:
            note(made[0].block, rows)
        return made

    with pytest.MonkeyPatch.context() as patch:
        for name, noting in (("labelled", noting_labelled), ("under_heading", noting_heading)):
            for module in REPORTS:
                if hasattr(module, name):
                    patch.setattr(module, name, noting)
        patch.setattr(PdfCanvas, "text", noting_text)
        patch.setattr(PdfCanvas, "showPage", noting_page)
        patch.setattr(Paragraph, "paint", noting_paint)
        patch.setattr(_Footer, "paint", noting_foot)
        yield found
    found.pages.pop()


def _letters(line: GlyphLine) -> int:
    """How many letters a line shows."""
    read = "".join(glyph[1] for run in line.runs for word in run.words for glyph in word.glyphs)
    return _seen(read)


def _seen(text: str) -> int:
    return sum(not letter.isspace() and letter not in _UNSEEN for letter in text)


def page_of(kind: PageKind, seed: int) -> Any:
    """The value of a page, made of what its reader says it gives."""
    return RandomValues(seed).made(get_type_hints(kind.read)["return"])


def sheet_of(language: Language, paper: Paper) -> Sheet:
    own = Community(name="Thursday Circle", digits=Digits.ARABIC)
    return Sheet(words(language), formats(own, language), paper)


def faults(found: Watched, sheet: Sheet) -> list[str]:
    """What is wrong with pages that were drawn."""
    wrong = [
        f"{number}: {fault}"
        for number, page in enumerate(found.pages, 1)
        for fault in (*_of_page(page, sheet), *_of_foot(page, sheet), *_of_lines(page))
    ]
    if not found.pages:
        wrong.append("no page")
    wrong += _of_tables(found)
    for _, text, drawn in found.texts.values():
        if sum(map(_letters, drawn.values())) < _seen(text):
            wrong.append(f"lost: {text[:200]}")
    return wrong


def _of_page(page: Drawn, sheet: Sheet) -> Iterator[str]:
    """Nothing but what every page has: the title over its rule, the foot under its own, the mark to punch."""
    own, rules = 0, 0
    if page.foot:
        own, rules = (2, 3) if page.foot[0] > 1 else (0, 2)
    shown = sum(line.y > sheet.grid.footer for line in page.lines) if page.foot else len(page.lines)
    if shown <= own and page.strokes <= rules:
        yield "blank"
    if colours := _COLOURS & page.operators:
        yield f"colours {colours}"


def _of_foot(page: Drawn, sheet: Sheet) -> Iterator[str]:
    """Which page of how many it is; a heading with nothing under it but that."""
    if page.foot is None:
        return
    number, count, said = page.foot
    figure = sheet.formats.number
    wanted = sheet.words.translate("Reports", "Page {number} of {count}")
    if said != wanted.format(number=figure(number), count=figure(count)):
        yield f"says {said}"
    foot = sheet.grid.footer
    lowest = min((line.y for line in page.lines if line.y > foot), default=0)
    if number < count and page.headings and min(page.headings) < lowest + 1 and not page.strokes:
        yield "a heading last"


def _of_lines(page: Drawn) -> Iterator[str]:
    for line in page.lines:
        if line.left < _EDGE or line.right > page.right - _EDGE or line.y < _EDGE:
            yield f"over the edge: {line}"
    lines = sorted(page.lines, key=lambda line: line.y)
    for i, line in enumerate(lines):
        for other in lines[i + 1 :]:
            if other.y - line.y > _NEAR:
                break
            if line.meets(other):
                yield f"{line} on {other}"


def _of_tables(found: Watched) -> Iterator[str]:
    """Labels of columns, and headings, stand on each page that shows a row under them."""
    for labels, row in found.tables:
        over, under = set(_texts(labels)), set(_texts(row))
        for number, page in enumerate(found.pages, 1):
            if under & page.texts and not over <= page.texts:
                yield f"{number}: without its labels: {[found.texts[key][1] for key in under & page.texts]}"


def _texts(part: object) -> Iterator[int]:
    """The texts of a block that have letters."""
    if isinstance(part, Paragraph):
        if _seen("".join(piece for piece, _ in part._text)):
            yield id(part._prepared)
    elif isinstance(part, Cell):
        yield from _texts(part.block)
    elif isinstance(part, Block):
        for held in vars(part).values():
            for each in held if isinstance(held, tuple) else (held,):
                yield from _texts(each)


def about(pdf: bytes) -> list[str]:
    """What is wrong with what a file says of itself, and with its typefaces."""
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    said = reader.metadata
    wrong = [] if said and {said.author, said.creator, said.producer} == {"TLC Desktop"} else ["T9"]
    for page in reader.pages:
        for font in page["/Resources"].get("/Font", {}).values():
            known = font.get_object()
            if "/FontFile2" not in known["/FontDescriptor"].get_object():
                wrong.append(f"not embedded: {known['/BaseFont']}")
    return wrong


needs_qpdf = pytest.mark.skipif(
    which("qpdf") is None,
    reason="NOT TESTED: qpdf is not installed; the package qpdf brings it",
)


def told_by_qpdf(pdf: bytes, path: Path) -> str:
    """What `qpdf --check` finds wrong with a file; it reads none from a pipe."""
    path.write_bytes(pdf)
    call = ["qpdf", "--check", str(path)]
    told = subprocess.run(call, capture_output=True, check=False)
    return f"{told.returncode}: {told.stderr.decode()}" if told.returncode or told.stderr else ""


# A pack is made of the others, and tried by itself.
every_page = given(
    st.sampled_from([kind for kind in kinds.KINDS if kind.name != "pack"]),
    st.sampled_from(list(Language)),
    st.sampled_from(list(Paper)),
    st.integers(0, 2**32),
)


# The rule under the labels of its columns stood on the next page.
@example(kinds.kind("run-sheet"), Language.ENGLISH, Paper.A4, 37)
@settings(max_examples=examples(2_000))
@every_page
def test_a_page_drawn_at_random_is_whole(
    kind: PageKind, language: Language, paper: Paper, seed: int
) -> None:
    """All its letters, on the paper and beside each other, in black; which page of how many."""
    sheet, value = sheet_of(language, paper), page_of(kind, seed)
    with watched() as found:
        pdf = kind.report(value, sheet)
    assert faults(found, sheet) == []
    assert about(pdf) == []


@pytest.mark.long
@needs_qpdf
@settings(max_examples=examples(200), suppress_health_check=[HealthCheck.function_scoped_fixture])
@every_page
def test_qpdf_finds_nothing_wrong_with_a_page_drawn_at_random(
    tmp_path: Path, kind: PageKind, language: Language, paper: Paper, seed: int
) -> None:
    pdf = kind.report(page_of(kind, seed), sheet_of(language, paper))
    assert told_by_qpdf(pdf, tmp_path / "page.pdf") == ""


@pytest.mark.long
@needs_qpdf
def test_qpdf_finds_nothing_wrong_with_any_kind_of_the_sample(
    community: Store, tmp_path: Path
) -> None:
    with community.read() as session:
        for kind, language, paper in product(kinds.KINDS, Language, Paper):
            page = printed_page(session, kind, Wish(None, None, language, paper), NOW)
            assert told_by_qpdf(page.pdf(), tmp_path / "page.pdf") == "", (kind.name, language)


@needs_qpdf
def test_qpdf_tells_what_is_wrong(tmp_path: Path) -> None:
    """Else the tests above would find nothing, whatever was in a file."""
    kind = kinds.kind("recovery")
    pdf = kind.report(page_of(kind, 1), sheet_of(Language.ENGLISH, Paper.A4))
    assert told_by_qpdf(pdf, tmp_path / "page.pdf") == ""
    assert told_by_qpdf(pdf[: len(pdf) // 2], tmp_path / "page.pdf") != ""
