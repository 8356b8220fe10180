"""The preview of a PDF, by hand."""

from io import BytesIO

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from tlc_desktop.domain.communities import Language
from tlc_desktop.i18n.formats import Formats
from tlc_desktop.ui.print import pdf_pages
from tlc_desktop.ui.print.preview import PagePreview
from tlc_desktop.ui.running import tasks
from tlc_desktop.ui.widgets.labels import Label

LEFT = Qt.MouseButton.LeftButton


def blocks(pages: int) -> bytes:
    """Page n is black in its upper part: n tenths of it."""
    file = BytesIO()
    canvas = Canvas(file, pagesize=(300, 400))
    for n in range(1, pages + 1):
        canvas.rect(0, 400 - 40 * n, 300, 40 * n, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def rest(qtbot: QtBot, _preview: PagePreview) -> None:
    qtbot.waitUntil(lambda: not tasks._under_way, timeout=10_000)


def dark_tenths(preview: PagePreview) -> int:
    """How many tenths of the paper on the screen are black, down its middle."""
    shown = preview.paper.grab().toImage()
    column = [
        shown.pixelColor(shown.width() // 2, y).lightness() < 128 for y in range(shown.height())
    ]
    return round(10 * sum(column) / len(column))


@pytest.fixture
def preview(qtbot: QtBot, language: Language) -> PagePreview:
    made = PagePreview(Formats(language))
    qtbot.addWidget(made)
    made.resize(700, 560)
    with qtbot.waitExposed(made):
        made.show()
    pdf = blocks(3)
    made.show_pdf("Agenda", pdf, pdf_pages.sizes(pdf))
    rest(qtbot, made)
    return made


@pytest.mark.every_language
def test_pages_are_turned_by_hand_and_by_key(qtbot: QtBot, preview: PagePreview) -> None:
    back, ahead = (preview.findChild(QToolButton, f"page_{n}") for n in ("back", "next"))
    assert dark_tenths(preview) == 1
    assert not back.isEnabled()
    qtbot.mouseClick(ahead, LEFT)
    rest(qtbot, preview)
    assert dark_tenths(preview) == 2
    qtbot.keyClick(preview.paper, Qt.Key.Key_PageDown)
    rest(qtbot, preview)
    assert dark_tenths(preview) == 3
    assert not ahead.isEnabled()
    assert "3" in preview.findChild(Label, "page_number").text()
    qtbot.keyClick(preview.paper, Qt.Key.Key_PageDown)
    assert preview.page() == 2
    qtbot.keyClick(preview.paper, Qt.Key.Key_Home)
    rest(qtbot, preview)
    assert dark_tenths(preview) == 1
    qtbot.keyClick(preview.paper, Qt.Key.Key_End)
    qtbot.keyClick(preview.paper, Qt.Key.Key_PageUp)
    rest(qtbot, preview)
    assert dark_tenths(preview) == 2


def test_a_page_is_seen_whole_or_as_wide_as_there_is_room(
    qtbot: QtBot, preview: PagePreview
) -> None:
    room = preview._area.viewport()
    assert preview.paper.height() <= room.height()
    assert preview.paper.width() / preview.paper.height() == pytest.approx(0.75, abs=0.01)
    qtbot.mouseClick(preview.findChild(QPushButton, "zoom_width"), LEFT)
    QApplication.processEvents()
    rest(qtbot, preview)
    assert preview.paper.height() > room.height()
    assert room.width() - 20 <= preview.paper.width() <= room.width()
    image = preview.paper.image
    assert image is not None
    assert image.width() == round(preview.paper.width() * preview.devicePixelRatioF())


def test_the_picture_follows_the_window(qtbot: QtBot, preview: PagePreview) -> None:
    before = preview.paper.width()
    preview.resize(400, 360)
    QApplication.processEvents()
    rest(qtbot, preview)
    assert preview.paper.width() < before
    assert preview.paper.image is not None
    assert preview.paper.image.width() == preview.paper.width()
    assert dark_tenths(preview) == 1


def test_a_shorter_pdf_shows_its_last_page(qtbot: QtBot, preview: PagePreview) -> None:
    preview.turn(2)
    pdf = blocks(2)
    preview.show_pdf("Agenda", pdf, pdf_pages.sizes(pdf))
    rest(qtbot, preview)
    assert preview.page() == 1
    assert dark_tenths(preview) == 2


def test_with_nothing_to_show_there_is_nothing_to_turn(preview: PagePreview) -> None:
    preview.clear("Summary")
    assert not preview.paper.isVisible()
    assert preview.findChild(Label, "page_number").text() == ""
    assert not preview.findChild(QToolButton, "page_next").isEnabled()
