"""The preview of a PDF, by hand."""

from io import BytesIO
from threading import current_thread

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
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


def mark_at(preview: PagePreview, point: QPoint) -> tuple[float, float]:
    """What part of the page is at a point of what is seen of it."""
    on_paper = preview.paper.mapFrom(preview._area.viewport(), point)
    return on_paper.x() / preview.paper.width(), on_paper.y() / preview.paper.height()


def turn_wheel(preview: PagePreview, at: QPoint, by: int) -> None:
    view = preview._area.viewport()
    QApplication.sendEvent(
        preview.paper,
        QWheelEvent(
            QPointF(preview.paper.mapFrom(view, at)),
            QPointF(view.mapToGlobal(at)),
            QPoint(),
            QPoint(0, by),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        ),
    )


@pytest.mark.every_language
def test_a_page_is_looked_at_in_steps_up_to_four_times_its_size(
    qtbot: QtBot, preview: PagePreview, language: Language
) -> None:
    real = 300 * preview.logicalDpiX() / 72
    smaller, larger = (preview.findChild(QToolButton, f"zoom_{n}") for n in ("smaller", "larger"))
    seen: list[int] = []
    while larger.isEnabled():
        qtbot.mouseClick(larger, LEFT)
        seen.append(round(100 * preview.paper.width() / real))
    assert seen[-4:] == [150, 200, 300, 400]
    said = preview.findChild(Label, "zoom_now").text()
    assert Formats(language).percent(400) in said
    assert dark_tenths(preview) == 1  # what is there, until it is drawn anew
    rest(qtbot, preview)
    image = preview.paper.image
    assert image is not None
    assert image.width() == round(preview.paper.width() * preview.devicePixelRatioF())
    assert dark_tenths(preview) == 1
    qtbot.keyClick(preview.paper, Qt.Key.Key_PageDown)
    rest(qtbot, preview)
    assert round(100 * preview.paper.width() / real) == 400
    assert dark_tenths(preview) == 2
    for _ in range(9):
        qtbot.keyClick(preview.paper, Qt.Key.Key_Minus)
    assert round(100 * preview.paper.width() / real) == 50
    assert not smaller.isEnabled()
    qtbot.keyClick(preview.paper, Qt.Key.Key_Plus)
    assert round(100 * preview.paper.width() / real) == 75
    qtbot.keyClick(preview.paper, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert round(100 * preview.paper.width() / real) == 75  # that is for the text of the window
    qtbot.mouseClick(preview.findChild(QPushButton, "zoom_width"), LEFT)
    assert preview.paper.width() == preview._area.maximumViewportSize().width()
    rest(qtbot, preview)


@pytest.mark.every_language
def test_what_is_under_the_pointer_stays_there(qtbot: QtBot, preview: PagePreview) -> None:
    middle = preview._area.viewport().rect().center()
    for _ in range(4):
        turn_wheel(preview, middle, 120)
    for point in (middle, middle / 2):
        before, wide = mark_at(preview, point), preview.paper.width()
        for _ in range(3):  # of two fingers
            turn_wheel(preview, point, 50)
        assert preview.paper.width() > wide
        assert mark_at(preview, point) == pytest.approx(before, abs=0.01)
    rest(qtbot, preview)


def test_a_large_page_is_drawn_in_strips_and_off_this_thread(
    qtbot: QtBot, preview: PagePreview, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[tuple[int, str]] = []
    band = pdf_pages._band

    def noted(page: object, whole: tuple[int, int], top: int, rows: int) -> QImage:
        drawn.append((whole[0] * rows, current_thread().name))
        return band(page, whole, top, rows)

    monkeypatch.setattr(pdf_pages, "_band", noted)
    for _ in range(5):
        qtbot.keyClick(preview.paper, Qt.Key.Key_Plus)
    rest(qtbot, preview)
    assert len(drawn) > 4
    assert max(size for size, _ in drawn) < 6_000_000
    assert all(name.startswith("task") for _, name in drawn)
    image = preview.paper.image
    assert image is not None
    assert image.format() is QImage.Format.Format_Grayscale8
