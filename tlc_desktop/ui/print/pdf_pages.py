"""A PDF as pictures of its pages, in grey.

pypdfium2 is not thread-safe: every call of it stands in this file, behind one lock.
It is big, so it is loaded when the first page is shown and not with the window.
"""

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from threading import Lock
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

POINTS = 72
# How much finer a page is drawn that is so many pixels wide; where it is wider, as it is.
FINER = ((1400, 3), (2800, 2))
STRIP = 300
_LOCK = Lock()


@dataclass(frozen=True, slots=True)
class PageSize:
    """Of a page, in points."""

    width: float
    height: float

    def pixels(self, dpi: float) -> tuple[int, int]:
        """Width and height in pixels."""
        return round(self.width * dpi / POINTS), round(self.height * dpi / POINTS)


def sizes(pdf: bytes) -> list[PageSize]:
    """The size of each page."""
    with _open(pdf) as document:
        return [PageSize(*document.get_page_size(n)) for n in range(len(document))]


def picture(pdf: bytes, page: int, width: int) -> QImage:
    """A page, counted from 0, `width` pixels wide.

    It is drawn larger and made smaller: pdfium puts letters on whole pixels, and small
    ones would run into each other. In strips, so that a large page takes no more than itself.
    """
    finer = next((finer for least, finer in FINER if width <= least), 1)
    with _open(pdf) as document:
        size = PageSize(*document.get_page_size(page))
        height = max(1, round(width * size.height / size.width))
        whole = width * finer, height * finer
        made = QImage(width, height, QImage.Format.Format_Grayscale8)
        painter = QPainter(made)
        for top in range(0, height, STRIP):
            rows = min(STRIP, height - top)
            large = _band(document[page], whole, top * finer, rows * finer)
            smooth = Qt.TransformationMode.SmoothTransformation
            painter.drawImage(
                0, top, large.scaled(width, rows, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            )
        painter.end()
    return made


def bands(pdf: bytes, page: int, dpi: float, rows: int) -> Iterator[tuple[int, QImage]]:
    """A page in strips of at most `rows` pixels, each with how far down it begins.

    A page for a printer is 35 MB at 600 dots an inch; a strip of it is small. The
    lock is free between two strips.
    """
    width, height = sizes(pdf)[page].pixels(dpi)
    for top in range(0, height, rows):
        with _open(pdf) as document:
            strip = _band(document[page], (width, height), top, min(rows, height - top))
        yield top, strip


@contextmanager
def _open(pdf: bytes) -> Generator[Any]:
    with _LOCK:
        document = import_module("pypdfium2").PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()


def _band(page: Any, whole: tuple[int, int], top: int, rows: int) -> QImage:
    """`rows` pixels of a page that is `whole` pixels wide and high, from `top` on."""
    raw: Any = import_module("pypdfium2.raw")
    width, height = whole
    bitmap = import_module("pypdfium2").PdfBitmap.new_native(width, rows, raw.FPDFBitmap_Gray)
    try:
        bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, rows)
        how = raw.FPDF_GRAYSCALE | raw.FPDF_PRINTING
        raw.FPDF_RenderPageBitmap(bitmap, page, 0, -top, width, height, 0, how)
        grey = QImage.Format.Format_Grayscale8
        shown = QImage(bytes(bitmap.buffer), width, rows, bitmap.stride, grey)
        return shown.copy()
    finally:
        bitmap.close()
        page.close()
