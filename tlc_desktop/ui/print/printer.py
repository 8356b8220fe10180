"""Pages onto a printer: grey pictures of the PDF's own pages, a strip at a time."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from tlc_desktop.domain.errors import CannotPrint, PrinterStopped
from tlc_desktop.ui.print import pdf_pages
from tlc_desktop.ui.print.pdf_pages import POINTS, PageSize
from tlc_desktop.ui.running.tasks import Cancelled, Progress

SHARPEST = 600
STRIP = 600
# Nothing of ours stands nearer to the edge of the paper, in points; a little less, for a page that is made smaller.
OURS = 9 * POINTS / 25.4
_UNIT = QPageLayout.Unit
_POINTS_IN = {
    _UNIT.Millimeter: POINTS / 25.4,
    _UNIT.Point: 1.0,
    _UNIT.Inch: float(POINTS),
    _UNIT.Pica: 12.0,
    _UNIT.Didot: 1.065826771,
    _UNIT.Cicero: 12.789921252,
}
_GONE = (QPrinter.PrinterState.Aborted, QPrinter.PrinterState.Error)


def has_printer() -> bool:
    """Whether this computer knows of a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def usual_printer() -> str:
    """What the printer is called that this computer uses unless somebody says otherwise."""
    return QPrinterInfo.defaultPrinterName()


def chosen_printer(
    parent: QWidget, size: PageSize, pages: int, title: str, *, both_sides: bool = True
) -> QPrinter | None:
    """Ask for a printer, and which of the pages, how often and how; none when the user left.

    Args:
        parent: The window that asks.
        size: Of the first page.
        pages: How many there are.
        title: Stands in the printer's queue; no name of a person.
        both_sides: Whether the paper is turned, unless somebody says otherwise there.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    prepare(printer, size, title)
    duplex = QPrinter.DuplexMode
    printer.setDuplex(duplex.DuplexAuto if both_sides else duplex.DuplexNone)
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


def turns_paper(printer: QPrinter) -> bool:
    """Whether a printer prints on both sides."""
    is_paper = printer.outputFormat() is QPrinter.OutputFormat.NativeFormat
    return is_paper and printer.duplex() is not QPrinter.DuplexMode.DuplexNone


def as_turned(pages: Sequence[int], backs: Sequence[bool]) -> list[int | None]:
    """The pages as a printer takes them that turns paper: a side stays empty where a new sheet begins.

    Args:
        pages: Those to print.
        backs: Of every page, whether it is on the back of the one before.
    """
    sides: list[int | None] = []
    turns = any(backs)
    for page in pages:
        if turns and not backs[page] and len(sides) % 2:
            sides.append(None)
        sides.append(page)
    return sides


def print_pages(
    printer: QPrinter,
    pdf: bytes,
    sizes: Sequence[PageSize],
    pages: Sequence[int | None],
    progress: Progress,
) -> None:
    """Print pages of a PDF, and sides that stay empty (None); may be run off the UI thread.

    Where they do not all go, none of them is left in the printer's queue.

    Raises:
        CannotPrint: The printer did not take them.
        PrinterStopped: It took some.
        Cancelled: Nothing more is sent.
    """
    name = printer.printerName() or Path(printer.outputFileName()).name
    painter = QPainter()
    if not painter.begin(printer):
        raise CannotPrint(name)
    done = 0
    try:
        for done, page in enumerate(pages):
            progress.step(done, len(pages))
            if done and not printer.newPage():
                raise OSError
            if page is not None:
                _print_page(painter, printer, pdf, page, sizes[page])
            if printer.printerState() in _GONE:
                raise OSError
    except OSError as trouble:
        printer.abort()
        raise (PrinterStopped if done else CannotPrint)(name) from trouble
    except Cancelled:
        printer.abort()
        raise
    finally:
        painter.end()


def _print_page(
    painter: QPainter, printer: QPrinter, pdf: bytes, page: int, size: PageSize
) -> None:
    """One page in its own size, in the middle of the paper; smaller where there is less room."""
    dots = printer.resolution() / POINTS
    dpi = min(printer.resolution(), SHARPEST)
    room = room_on(printer.pageLayout(), printer.resolution())
    painter.save()
    if (size.width > size.height) != (room.width() > room.height()):
        painter.translate(room.left() + room.right(), 0)  # it lies on paper that stands
        painter.rotate(90)
        room = QRectF(room.top(), room.left(), room.height(), room.width())
    scale = min(1.0, room.width() / (size.width * dots), room.height() / (size.height * dots))
    step = scale * printer.resolution() / dpi
    left = room.left() + (room.width() - size.width * dots * scale) / 2
    over = room.top() + (room.height() - size.height * dots * scale) / 2
    for top, strip in pdf_pages.bands(pdf, page, dpi, STRIP):
        target = QRectF(left, over + top * step, strip.width() * step, strip.height() * step)
        painter.drawImage(target, strip)
    painter.restore()


def room_on(layout: QPageLayout, resolution: int) -> QRectF:
    """Where a page may stand on paper, in dots: all of it, less what a printer leaves beyond our margins."""
    least = layout.minimumMargins()
    unit = _POINTS_IN[layout.units()]
    dots = resolution / POINTS
    left, top, right, bottom = (
        max(0.0, side * unit - OURS) * dots
        for side in (least.left(), least.top(), least.right(), least.bottom())
    )
    return QRectF(layout.fullRectPixels(resolution)).adjusted(left, top, -right, -bottom)
