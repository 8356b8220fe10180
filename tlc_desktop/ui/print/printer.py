"""Pages onto a printer: grey pictures of the PDF's own pages, a strip at a time."""

from collections.abc import Sequence

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from tlc_desktop.domain.errors import CannotPrint
from tlc_desktop.ui.print import pdf_pages
from tlc_desktop.ui.print.pdf_pages import POINTS, PageSize
from tlc_desktop.ui.running.tasks import Cancelled, Progress

SHARPEST = 600
STRIP = 600


def has_printer() -> bool:
    """Whether this computer knows of a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def chosen_printer(parent: QWidget, size: PageSize, pages: int, title: str) -> QPrinter | None:
    """Ask for a printer and which of the pages; none when the user left.

    Args:
        parent: The window that asks.
        size: Of the first page.
        pages: How many there are.
        title: Stands in the printer's queue; no name of a person.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    prepare(printer, size, title)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, pages)
    dialog.setFromTo(1, pages)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, True)
    answer = dialog.exec()
    return printer if answer == QDialog.DialogCode.Accepted else None


def prepare(printer: QPrinter, size: PageSize, title: str) -> None:
    """Set a printer for pages of `size`, black only, to its very edges."""
    printer.setFullPage(True)
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    printer.setDocName(title)
    printer.setCreator("TLC Desktop")
    upright = QSizeF(min(size.width, size.height), max(size.width, size.height))
    paper = QPageSize(upright, QPageSize.Unit.Point)
    lies = size.width > size.height
    turned = QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(paper, turned, QMarginsF(0, 0, 0, 0)))


def chosen_pages(printer: QPrinter, pages: int) -> list[int]:
    """The pages to print, counted from 0, as often as asked where the printer does not repeat them."""
    first = (printer.fromPage() or 1) - 1
    last = min(printer.toPage() or pages, pages)
    once = list(range(first, last))
    copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    return once * copies


def print_pages(
    printer: QPrinter,
    pdf: bytes,
    sizes: Sequence[PageSize],
    pages: Sequence[int],
    progress: Progress,
) -> None:
    """Print pages of a PDF; may be run off the UI thread.

    Raises:
        CannotPrint: The printer did not take them.
        Cancelled: Nothing more is sent.
    """
    painter = QPainter()
    if not painter.begin(printer):
        raise CannotPrint(printer.printerName())
    try:
        for done, page in enumerate(pages):
            progress.step(done, len(pages))
            if done and not printer.newPage():
                raise CannotPrint(printer.printerName())
            _print_page(painter, printer, pdf, page, sizes[page])
    except Cancelled:
        printer.abort()
        raise
    finally:
        painter.end()


def _print_page(
    painter: QPainter, printer: QPrinter, pdf: bytes, page: int, size: PageSize
) -> None:
    """One page in its own size, in the middle of the paper; smaller where the paper is smaller."""
    dots = printer.resolution() / POINTS
    dpi = min(printer.resolution(), SHARPEST)
    paper = printer.pageLayout().fullRectPixels(printer.resolution())
    scale = min(1.0, paper.width() / (size.width * dots), paper.height() / (size.height * dots))
    step = scale * printer.resolution() / dpi
    left = (paper.width() - size.width * dots * scale) / 2
    over = (paper.height() - size.height * dots * scale) / 2
    for top, strip in pdf_pages.bands(pdf, page, dpi, STRIP):
        target = QRectF(left, over + top * step, strip.width() * step, strip.height() * step)
        painter.drawImage(target, strip)
