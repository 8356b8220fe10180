"""A term of forty pages on paper, against the same text through plain ReportLab paragraphs."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape

import pypdfium2
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate

from tests.bench.timing import Ratio, at_most, in_turn, seconds
from tlc_desktop import printing
from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.pages import TermSummary
from tlc_desktop.printing import Wish
from tlc_desktop.storage.store import Store

PAGES = 40
NOW = datetime(2026, 11, 23, 10, 42)


def ratios(sample: Path, runs: int) -> Iterator[Ratio]:
    """The sample's term with its ideas told again until it fills forty pages."""
    page = long_term(sample)
    text = _text(printing.pdf(page))
    style = getSampleStyleSheet()["BodyText"]

    def plain() -> None:
        story = [Paragraph(escape(line), style) for line in text if line.strip()]
        SimpleDocTemplate(BytesIO()).build(list(story))

    pair = in_turn(lambda: seconds(lambda: printing.pdf(page)), lambda: seconds(plain), runs)
    yield at_most(f"a term PDF of {PAGES} pages", "the same text, plain ReportLab", pair, 3)


def long_term(sample: Path) -> printing.Page:
    """The page of the sample's term, grown until it has forty pages at least."""
    opened = Store(sample)
    wish = Wish(language=Language.ENGLISH, audience=Audience.GROUP)
    with opened.read() as session:
        page = printing.page(session, printing.kind("term"), wish, NOW)
    opened.close()
    term = page.value
    assert isinstance(term, TermSummary)
    for times in range(2, 40):
        grown = replace(
            page,
            value=replace(term, ideas=term.ideas * times, tryouts=term.tryouts * times),
        )
        if _count(printing.pdf(grown)) >= PAGES:
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
