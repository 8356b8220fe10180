"""Pictures of real PDFs."""

from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

import pytest
from PySide6.QtGui import QImage
from reportlab.pdfgen.canvas import Canvas

from tlc_desktop.ui.print import pdf_pages
from tlc_desktop.ui.print.pdf_pages import PageSize


@pytest.fixture
def pdf() -> bytes:
    """Three pages of 300 by 400 points; page n has a black square of 100 points, n times 100 down."""
    file = BytesIO()
    canvas = Canvas(file, pagesize=(300, 400))
    for n in range(3):
        canvas.rect(100, 300 - 100 * n, 100, 100, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def grey(image: QImage, x: int, y: int) -> int:
    return image.pixelColor(x, y).lightness()


def test_a_page_is_as_large_as_it_says(pdf: bytes) -> None:
    assert pdf_pages.sizes(pdf) == [PageSize(300, 400)] * 3
    assert PageSize(300, 400).pixels(144) == (600, 800)


@pytest.mark.parametrize("page", [0, 1, 2])
def test_a_picture_shows_its_page(pdf: bytes, page: int) -> None:
    image = pdf_pages.picture(pdf, page, 150)
    assert (image.width(), image.height()) == (150, 200)
    black = [n for n in range(4) if grey(image, 75, 25 + 50 * n) < 20]
    assert black == [page]
    assert grey(image, 10, 10) == 255


@pytest.mark.parametrize("rows", [64, 97, 400, 5000])
def test_strips_put_together_are_the_page(pdf: bytes, rows: int) -> None:
    strips = list(pdf_pages.bands(pdf, 1, 72, rows))
    assert [top for top, _ in strips] == list(range(0, 400, rows))
    assert sum(strip.height() for _, strip in strips) == 400
    for top, strip in strips:
        for y in (0, strip.height() - 1):
            inside = 100 <= top + y < 200
            assert grey(strip, 150, y) == (0 if inside else 255), top + y


def test_many_threads_at_once_see_the_same(pdf: bytes) -> None:
    first = pdf_pages.picture(pdf, 2, 120)
    with ThreadPoolExecutor(8) as pool:
        others = list(pool.map(lambda _n: pdf_pages.picture(pdf, 2, 120), range(24)))
    assert all(other == first for other in others)
