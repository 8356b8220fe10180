"""What can be searched and copied on every kind of Arabic page, with two readers."""

import re
import shutil
import subprocess
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import pairwise
from pathlib import Path

import pdf_reading
import pytest
from typed_page import printed

from tests.beginnings import write_sample
from tlc_desktop.domain.communities import Language, Paper
from tlc_desktop.domain.text import DIRECTION_MARKS
from tlc_desktop.printing import kinds
from tlc_desktop.printing.printed_page import Wish, printed_page
from tlc_desktop.reports.layout.blocks import Paragraph
from tlc_desktop.reports.layout.canvas import PdfCanvas
from tlc_desktop.storage.store import Store

NOW = datetime(2026, 11, 23, 10, 42)
WORDS, PAIRS = 0.97, 0.90  # the least share of those that are on the pages
_ARABIC = re.compile("[\u0621-\u064a]")
_NO_MARKS = str.maketrans(dict.fromkeys(DIRECTION_MARKS, ""))

needs_poppler = pytest.mark.skipif(
    shutil.which("pdftotext") is None,
    reason="NOT TESTED: pdftotext is not here; the package poppler-utils brings it",
)


@pytest.fixture(scope="module")
def arabic(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("copied") / "sample.tlc"
    write_sample(path, Language.ARABIC, NOW.date())
    opened = Store(path)
    yield opened
    opened.close()


def poppler(data: bytes, folder: Path) -> str:
    file = folder / "page.pdf"
    file.write_bytes(data)
    told = subprocess.run(
        ["pdftotext", "-enc", "UTF-8", str(file), "-"], capture_output=True, check=True, timeout=60
    )
    return told.stdout.decode()


def pdfium(data: bytes, folder: Path) -> str:
    return "\n".join(pdf_reading.pages(data))


READERS = [pytest.param(poppler, marks=needs_poppler), pdfium]


def found(texts: Iterable[str]) -> tuple[Counter[str], Counter[tuple[str, str]]]:
    """Words with Arabic letters, signs at their ends among them, and pairs of such words.

    Marks on one letter are in one order: readers give them in either, which is the same.
    """
    words: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    for text in texts:
        all_words = unicodedata.normalize("NFC", text.translate(_NO_MARKS)).split()
        words.update(word for word in all_words if _ARABIC.search(word))
        pairs.update(
            pair for pair in pairwise(all_words) if all(_ARABIC.search(word) for word in pair)
        )
    return words, pairs


def _share(source: Counter[str] | Counter[tuple[str, str]], read: Counter[object]) -> float:
    return sum(min(count, read[key]) for key, count in source.items()) / source.total()


@pytest.mark.parametrize("reader", READERS)
def test_arabic_words_and_their_order_are_found_on_all_page_kinds(
    reader: object, arabic: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: dict[object, str] = {}  # a paragraph that is split over pages is one
    plainly = Paragraph.paint

    def noting(self: Paragraph, canvas: PdfCanvas, x: float, top: float) -> None:
        painted[self._prepared] = "".join(piece for piece, _ in self._text)
        plainly(self, canvas, x, top)

    monkeypatch.setattr(Paragraph, "paint", noting)
    source_words, source_pairs = Counter[str](), Counter[tuple[str, str]]()
    read_words, read_pairs = Counter[object](), Counter[object]()
    for size in Paper:
        for kind in kinds.KINDS:
            painted.clear()
            with arabic.read() as session:
                page = printed_page(session, kind, Wish(paper=size), NOW)
            words, pairs = found([reader(page.pdf(), tmp_path)])  # type: ignore[operator]
            own_words, own_pairs = found(painted.values())
            # Of each page only what is on it: what one has too often does not help another.
            read_words += words & own_words
            read_pairs += pairs & own_pairs
            source_words += own_words
            source_pairs += own_pairs
    assert source_words.total() > 1000
    assert _share(source_words, read_words) >= WORDS
    assert _share(source_pairs, read_pairs) >= PAIRS


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize(
    "typed",
    [
        "٥ دقائق في ٢٣ سبتمبر",
        "خمس دقائق، ونجلس نحن: ثم نسأل. نعم",
        "بين 13:15 و14:30 نلتقي",
        "الصفحة 3/2 من الكتاب",
    ],
)
def test_a_blank_after_a_figure_or_a_sign_stays_there(
    reader: object, typed: str, tmp_path: Path
) -> None:
    """Poppler took it to the figure's other side, and the word after it stuck to the figure."""
    read = reader(printed(typed, rtl=True), tmp_path)  # type: ignore[operator]
    assert _plain(read) == typed


@pytest.mark.parametrize("reader", READERS)
def test_latin_pages_read_as_typed(reader: object, tmp_path: Path) -> None:
    typed = "Try 5 minutes, then (in pairs) ask: why? It’s 3/2 – or 50 %."
    assert _plain(reader(printed(typed), tmp_path)) == typed  # type: ignore[operator]


def _plain(read: str) -> str:
    return " ".join(read.translate(_NO_MARKS).split())
