"""Pages to a printer that is a PDF file, looked at again."""

from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from tlc_desktop.domain.errors import CannotPrint
from tlc_desktop.ui.print import pdf_pages, printer
from tlc_desktop.ui.print.pdf_pages import PageSize
from tlc_desktop.ui.running.tasks import Cancelled, Progress

A4 = (595.28, 841.89)


def squares(size: tuple[float, float], pages: int = 3) -> bytes:
    """Pages with a black square at each corner but the first, and words."""
    file = BytesIO()
    canvas = Canvas(file, pagesize=size)
    for n in range(pages):
        for x, y in ((0, 0), (size[0] - 60, 0), (size[0] - 60, size[1] - 60)):
            canvas.rect(x, y, 60, 60, stroke=0, fill=1)
        canvas.drawString(100, size[1] / 2, f"Page {n}" * 5)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def paper_of(path: Path, size: PageSize) -> QPrinter:
    """A printer, prepared for a page, whose paper is a PDF file."""
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(path))
    printer.prepare(made, size, "Agenda")
    return made


def difference(one: QImage, other: QImage) -> float:
    """How different two pictures are, 0 to 255 for each pixel on average."""
    assert one.size() == other.size()
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return sum(abs(a - b) for a, b in pairs) / one.sizeInBytes()


@pytest.mark.parametrize("size", [A4, (A4[1], A4[0]), (612, 792)], ids=["A4", "lying", "Letter"])
def test_what_is_printed_is_what_was_shown(
    qapp: QApplication, tmp_path: Path, size: tuple[float, float]
) -> None:
    pdf = squares(size)
    sizes = pdf_pages.sizes(pdf)
    device = paper_of(tmp_path / "out.pdf", sizes[0])
    heard: list[int] = []
    printer.print_pages(device, pdf, sizes, [0, 2], Progress(heard.append))
    out = (tmp_path / "out.pdf").read_bytes()
    assert len(pdf_pages.sizes(out)) == 2
    width, height = (round(side) for side in size)
    assert abs(pdf_pages.sizes(out)[0].width - width) < 2
    assert abs(pdf_pages.sizes(out)[0].height - height) < 2
    for printed, page in enumerate((0, 2)):
        shown = pdf_pages.picture(pdf, page, 400)
        again = pdf_pages.picture(out, printed, 400).scaled(shown.size())
        assert difference(shown, again.convertToFormat(shown.format())) < 4
    assert heard == [0, 500]


def test_paper_that_is_too_small_still_holds_the_whole_page(
    qapp: QApplication, tmp_path: Path
) -> None:
    pdf = squares(A4, pages=1)
    sizes = pdf_pages.sizes(pdf)
    device = paper_of(tmp_path / "out.pdf", sizes[0])
    half = QPageSize(QSizeF(A4[0] / 2, A4[1] / 2), QPageSize.Unit.Point)
    portrait = QPageLayout.Orientation.Portrait
    device.setPageLayout(QPageLayout(half, portrait, QMarginsF(0, 0, 0, 0)))
    printer.print_pages(device, pdf, sizes, [0], Progress(lambda _n: None))
    out = (tmp_path / "out.pdf").read_bytes()
    shown = pdf_pages.picture(pdf, 0, 300)
    again = pdf_pages.picture(out, 0, 300).scaled(shown.size()).convertToFormat(shown.format())
    assert difference(shown, again) < 6


@pytest.mark.qt_log_ignore("QPainter::begin")  # Qt says so too
def test_a_printer_that_takes_nothing_is_explained(qapp: QApplication, tmp_path: Path) -> None:
    pdf = squares(A4, pages=1)
    sizes = pdf_pages.sizes(pdf)
    device = paper_of(tmp_path / "no such folder" / "out.pdf", sizes[0])
    with pytest.raises(CannotPrint):
        printer.print_pages(device, pdf, sizes, [0], Progress(lambda _n: None))


def test_a_cancelled_job_sends_nothing_more(qapp: QApplication, tmp_path: Path) -> None:
    pdf = squares(A4)
    sizes = pdf_pages.sizes(pdf)
    device = paper_of(tmp_path / "out.pdf", sizes[0])
    heard: list[int] = []
    progress = Progress(lambda done: (heard.append(done), progress.cancel()))
    with pytest.raises(Cancelled):
        printer.print_pages(device, pdf, sizes, [0, 1, 2], progress)
    assert heard == [0]


def test_the_pages_that_were_chosen_are_printed(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    device = paper_of(tmp_path / "out.pdf", PageSize(*A4))
    assert printer.chosen_pages(device, 3) == [0, 1, 2]
    device.setFromTo(2, 3)
    assert printer.chosen_pages(device, 3) == [1, 2]
    device.setFromTo(2, 9)
    assert printer.chosen_pages(device, 3) == [1, 2]


@pytest.mark.parametrize("answer", [QDialog.DialogCode.Accepted, QDialog.DialogCode.Rejected])
def test_the_system_asks_which_printer(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, answer: QDialog.DialogCode
) -> None:
    asked: list[tuple[int, int, str]] = []

    def exec_(dialog: QPrintDialog) -> int:
        asked.append((dialog.minPage(), dialog.maxPage(), dialog.printer().docName()))
        return answer.value

    monkeypatch.setattr(QPrintDialog, "exec", exec_)
    window = QWidget()
    qtbot.addWidget(window)
    chosen = printer.chosen_printer(window, PageSize(*A4), 7, "Agenda")
    assert asked == [(1, 7, "Agenda")]
    assert (chosen is not None) == (answer == QDialog.DialogCode.Accepted)


def test_this_machine_says_whether_it_has_a_printer() -> None:
    assert printer.has_printer() in (True, False)


def test_at_300_dots_an_inch_paper_shows_what_the_preview_shows(
    qapp: QApplication, tmp_path: Path
) -> None:
    pdf = squares(A4, pages=1)
    sizes = pdf_pages.sizes(pdf)
    device = paper_of(tmp_path / "out.pdf", sizes[0])
    device.setResolution(300)
    printer.print_pages(device, pdf, sizes, [0], Progress(lambda _n: None))
    wide, _ = sizes[0].pixels(300)
    shown = pdf_pages.picture(pdf, 0, wide)
    again = pdf_pages.picture((tmp_path / "out.pdf").read_bytes(), 0, wide).scaled(shown.size())
    assert difference(shown, again.convertToFormat(shown.format())) < 1


def test_a_sheet_that_begins_anew_leaves_the_back_before_it_empty() -> None:
    backs = [False, True, False, False, True, False]
    assert printer.as_turned(range(6), backs) == [0, 1, 2, None, 3, 4, 5]
    assert printer.as_turned([0, 1, 2] * 2, backs) == [0, 1, 2, None, 0, 1, 2]
    assert printer.as_turned(range(6), [False] * 6) == list(range(6))


def test_a_side_that_stays_empty_is_a_page_of_its_own(qapp: QApplication, tmp_path: Path) -> None:
    pdf = squares(A4, pages=2)
    device = paper_of(tmp_path / "out.pdf", PageSize(*A4))
    device.setResolution(72)
    sizes = pdf_pages.sizes(pdf)
    printer.print_pages(device, pdf, sizes, [0, None, 1], Progress(lambda _n: None))
    out = (tmp_path / "out.pdf").read_bytes()
    pictures = [pdf_pages.picture(out, page, 60) for page in range(3)]
    inks = [min(bytes(picture.constBits())) for picture in pictures]
    assert [ink < 128 for ink in inks] == [True, False, True]


def test_a_page_that_lies_fills_paper_that_stands(qapp: QApplication, tmp_path: Path) -> None:
    pdf = squares((A4[1], A4[0]), pages=1)
    device = paper_of(tmp_path / "out.pdf", PageSize(*A4))
    sizes = pdf_pages.sizes(pdf)
    printer.print_pages(device, pdf, sizes, [0], Progress(lambda _n: None))
    out = pdf_pages.picture((tmp_path / "out.pdf").read_bytes(), 0, 300)
    corners = [(5, 5), (295, 5), (5, out.height() - 5), (295, out.height() - 5)]
    assert sum(out.pixelColor(x, y).lightness() < 60 for x, y in corners) == 3


@pytest.mark.parametrize(("margin", "kept"), [(5.0, True), (15.0, False)])
def test_a_page_is_made_smaller_only_for_a_printer_with_wide_edges(
    margin: float, kept: bool
) -> None:
    edges = QMarginsF(margin, margin, margin, margin)
    paper = QPageSize(QPageSize.PageSizeId.A4)
    unit = QPageLayout.Unit.Millimeter
    layout = QPageLayout(paper, QPageLayout.Orientation.Portrait, edges, unit, edges)
    room = printer.room_on(layout, 254)  # ten dots a millimetre
    assert (room.width() > 2095) is kept
    assert room.width() > 1900
