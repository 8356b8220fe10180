"""All that is for one meeting, against a bare ReportLab document of as many pages and words.

That has the two weights of our typeface in it, as a page must that looks alike everywhere.
"""

import gc
import io
import os
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from xml.sax.saxutils import escape

import pypdfium2
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate

from tests.bench.timing import Ratio, at_most, cpu_seconds, in_turn
from tlc_desktop.domain.communities import Language
from tlc_desktop.printing import kinds
from tlc_desktop.printing.printed_page import PrintedPage, Wish, printed_page
from tlc_desktop.reports.text.typefaces import FONTS, Face
from tlc_desktop.storage.store import Store

NOW = datetime(2026, 11, 23, 10, 42)
IN_A_ROW = 40


def ratios(file: Path, runs: int) -> Iterator[Ratio]:
    """The time of a pack, its size, and what many in a row leave in memory."""
    page = pack(file)
    pages = _texts(page.pdf())
    for name, file_of in (("Plain", Face.REGULAR), ("Strong", Face.BOLD)):
        pdfmetrics.registerFont(TTFont(name, str(FONTS / file_of.value)))
    sample = getSampleStyleSheet()["BodyText"]
    styles = [ParagraphStyle(name, sample, fontName=name) for name in ("Plain", "Strong")]

    def bare() -> bytes:
        out = io.BytesIO()
        story = [
            part
            for text in pages
            for part in (
                *(Paragraph(escape(line), styles[not at]) for at, line in enumerate(text)),
                PageBreak(),
            )
        ]
        SimpleDocTemplate(out).build(story)
        return out.getvalue()

    against = "a bare ReportLab document of as many words"
    pair = in_turn(lambda: cpu_seconds(page.pdf), lambda: cpu_seconds(bare), runs)
    yield at_most(f"the pack of a meeting, {len(pages)} pages", against, pair, 3)
    ours, theirs = (len(made) / 1024 for made in (page.pdf(), bare()))
    yield Ratio("the size of that pack", against, ours, theirs, 2 * theirs, "at most 2 x", "KB")
    if runs:
        yield _memory(page)


def pack(file: Path) -> PrintedPage:
    """Everything for the next meeting of the sample."""
    opened = Store(file)
    with opened.read() as session:
        made = printed_page(session, kinds.kind("pack"), Wish(language=Language.ENGLISH), NOW)
    opened.close()
    return made


def _memory(page: PrintedPage) -> Ratio:
    """What is held after many packs, against what was held after a few."""
    for _ in range(5):
        page.pdf()
    before = _held()
    for _ in range(IN_A_ROW):
        page.pdf()
    name, against = f"memory after {IN_A_ROW} packs in a row", "before"
    return Ratio(name, against, _held(), before, 1.05 * before, "at most 1.05 x", "MB")


def _held() -> float:
    """What this process holds of memory, in MB; where the system does not say it, what Python knows of."""
    gc.collect()
    told = Path("/proc/self/statm")
    if told.exists():
        return int(told.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
    return sys.getallocatedblocks() / 2**20


def _texts(pdf: bytes) -> list[list[str]]:
    """The lines of each page."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_bounded().splitlines() for page in document]
    finally:
        document.close()
