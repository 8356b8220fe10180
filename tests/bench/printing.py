"""A term of forty pages on paper, against plain ReportLab, and Arabic against English."""

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import datetime
from functools import cache
from io import BytesIO
from itertools import cycle
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pypdfium2
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate

from tests.bench.timing import Ratio, at_most, cpu_seconds, in_turn, run_python, worked_by_python
from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.pages.terms import TermSummary
from tlc_desktop.printing import kinds
from tlc_desktop.printing.printed_page import PrintedPage, Wish, printed_page
from tlc_desktop.storage import sample
from tlc_desktop.storage.store import Store

PAGES = 40
NOW = datetime(2026, 11, 23, 10, 42)


PROGRAMS = Path(__file__).parent / "programs"


def ratios(file: Path, runs: int) -> Iterator[Ratio]:
    """A first PDF against a second, one from the command line; then forty pages, of the sample's term told again."""
    yield _first_pdf(file, runs)
    yield _cold_print(file, runs)
    page = long_term(file, PAGES if runs else 4)
    text = _text(page.pdf())
    style = getSampleStyleSheet()["BodyText"]

    def plain() -> None:
        story = [Paragraph(escape(line), style) for line in text if line.strip()]
        SimpleDocTemplate(BytesIO()).build(list(story))

    pair = in_turn(lambda: cpu_seconds(page.pdf), lambda: cpu_seconds(plain), runs)
    yield at_most(
        f"a term PDF of {PAGES if runs else 4} pages", "the same text, plain ReportLab", pair, 3
    )
    arabic = in_arabic(page)
    pair = in_turn(lambda: cpu_seconds(arabic.pdf), lambda: cpu_seconds(page.pdf), runs)
    yield at_most("a term PDF of as many Arabic letters", "English", pair, 1.5)


def _first_pdf(file: Path, runs: int) -> Ratio:
    def once() -> tuple[float, float]:
        done = run_python([str(PROGRAMS / "our_pdfs.py"), str(file)])
        first, second = (float(line) for line in done.split())
        return first, second

    pairs = [once() for _ in range(max(1, runs))]
    pair = min(first for first, _ in pairs), min(second for _, second in pairs)
    return at_most("the first PDF of a process", "the second", pair, 1.5)


def _cold_print(file: Path, runs: int) -> Ratio:
    target = file.with_name("term.pdf")
    ours = ["-m", "tlc_desktop", "print", str(file), "term", "-o", str(target)]
    bare = [str(PROGRAMS / "bare_printer.py")]
    pair = in_turn(lambda: worked_by_python(ours), lambda: worked_by_python(bare), runs)
    return at_most(
        "tlc-desktop print of a term", "Qt, SQLAlchemy and ReportLab imported", pair, 1.5
    )


def in_arabic(page: PrintedPage) -> PrintedPage:
    """The same page with as many letters, in words of the sample's Arabic term."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sample.tlc"
        sample.make(path, Language.ARABIC, NOW.date())
        opened = Store(path)
        with opened.read() as session:
            wish = Wish(language=Language.ARABIC, audience=Audience.GROUP)
            own = printed_page(session, kinds.kind("term"), wish, NOW)
        opened.close()
    told: list[str] = []
    changed(own.value, lambda text: told.append(text) or text)
    words = cycle(" ".join(told).split())

    @cache  # what is told twice is the same in Arabic too
    def as_long(text: str) -> str:
        said = ""
        while len(said) < len(text):
            said += (" " if said else "") + next(words)
        return said

    return replace(page, value=changed(page.value, as_long), sheet=own.sheet)


def changed(value: Any, change: Callable[[str], str]) -> Any:
    """`value` with every text in it changed."""
    if type(value) is str:
        return change(value)
    if isinstance(value, tuple):
        return tuple(changed(one, change) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        found = {f.name: changed(getattr(value, f.name), change) for f in fields(value)}
        return replace(value, **found)
    return value


def _grown(page: PrintedPage, times: int) -> PrintedPage:
    """`page`, of a term, with its ideas and try-outs told again and again."""
    term = page.value
    assert isinstance(term, TermSummary)
    value = replace(term, ideas=term.ideas * times, tryouts=term.tryouts * times)
    return replace(page, value=value)


def long_term(file: Path, pages: int = PAGES) -> PrintedPage:
    """What the sample's term holds, one thing after another, grown until it has so many pages at least."""
    opened = Store(file)
    wish = Wish(language=Language.ENGLISH, audience=Audience.GROUP)
    with opened.read() as session:
        page = printed_page(session, kinds.kind("annex"), wish, NOW)
    opened.close()
    for times in range(pages * 2 // 5, 60):
        grown = _grown(page, times)
        if _count(grown.pdf()) >= pages:
            return grown
    raise AssertionError("a term cannot be made long enough")


def _count(pdf: bytes) -> int:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def _text(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [
            line for page in document for line in page.get_textpage().get_text_bounded().split("\n")
        ]
    finally:
        document.close()
