"""One scroll a page: a thin line, and never two beside each other."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.page_sheet import PageSheet, scrolled
from tlc_desktop.ui.widgets.rows import RowText
from tlc_desktop.ui.widgets.thin_bar import CLEAR, LINE, ThinBar

Show = Callable[..., QWidget]


def many(count: int = 60) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    for number in range(count):
        column.addWidget(buttons.plain(f"Act {number}", f"act_{number}"))
    return made


@pytest.fixture
def page(rtl: bool, show: Show) -> PageSheet:
    """A page with a list beside what it is about, both longer than the window."""
    made = PageSheet("page", "People")
    made.set_header(buttons.plain("Add names", "add"))
    body = QWidget()
    row = QHBoxLayout(body)
    row.setContentsMargins(0, 0, 0, 0)
    rows = RowList("rows", "Names", beside=True)
    rows.setFixedWidth(300)
    rows.set_rows([RowText(str(n), f"Name {n}", "caption at the end") for n in range(60)])
    row.addWidget(rows)
    row.addWidget(scrolled(many(), "detail"), 1)
    made.set_body(body, scrolls=False, to_edge=True)
    window = show(made, width=1366, height=600)
    window.layout().setStretch(0, 1)
    QApplication.processEvents()
    return made


def shown(page: QWidget) -> list[str]:
    for _ in range(3):  # a line comes once what moved it is over
        QApplication.processEvents()
    bars = page.findChildren(ThinBar)
    return [bar.parentWidget().objectName() for bar in bars if bar.isVisible()]


def over(widget: QWidget) -> None:
    """Move the pointer there; by two steps, for it may be there already."""
    for aside in (QPoint(1, 1), QPoint(0, 0)):
        QTest.mouseMove(widget, widget.rect().center() + aside)
        QApplication.processEvents()


def bar_of(page: QWidget, name: str) -> ThinBar:
    bars = page.findChildren(ThinBar)
    return next(bar for bar in bars if bar.parentWidget().objectName() == name)


def test_the_list_has_its_bar_under_the_pointer_or_with_the_keyboard_and_then_no_other_has(
    page: PageSheet,
) -> None:
    rows, detail = page.findChild(RowList), page.findChild(QScrollArea)
    assert shown(page) == ["detail"]
    over(rows.viewport())
    assert shown(page) == ["rows"]
    over(detail.viewport())
    assert shown(page) == ["detail"]
    rows.setFocus()
    assert shown(page) == ["detail"], "where the pointer is comes first"
    over(page.findChild(QPushButton, "add"))
    assert shown(page) == ["rows"]
    rows.set_rows([])
    assert shown(page) == ["detail"]


def test_what_fits_has_no_bar(page: PageSheet) -> None:
    page.window().resize(1366, 6000)
    QApplication.processEvents()
    assert shown(page) == []


def test_the_line_is_thin_and_clear_of_all_text_and_moves_nothing(
    page: PageSheet, rtl: bool
) -> None:
    """It lies in the margin of the sheet, where the header ends as what scrolls does."""
    detail = page.findChild(QScrollArea)
    bar = bar_of(page, "detail")
    over(detail.viewport())
    image = page.window().grab().toImage()
    at = bar.mapTo(page.window(), QPoint(0, 0))
    y, inks = at.y() + 20, set[int]()
    for x in range(at.x(), at.x() + bar.width()):
        if image.pixelColor(x, y).name() == theme.colors().edge.lower():
            inks.add(x - at.x())
    assert len(inks) == LINE
    assert (max(inks) <= LINE) if rtl else (min(inks) >= CLEAR)
    first = detail.widget().findChild(QPushButton, "act_0")
    head = page.layout().itemAtPosition(0, 0).widget()  # type: ignore[union-attr]

    def far_end(widget: QWidget) -> int:
        corner = widget.mapTo(page, QPoint(0, 0)).x()
        return corner if rtl else corner + widget.width()

    assert far_end(first) == far_end(head)
    wide = first.width()
    page.window().resize(1366, 6000)
    QApplication.processEvents()
    assert first.width() == wide


def test_the_line_is_dragged_and_follows(page: PageSheet) -> None:
    detail = page.findChild(QScrollArea)
    bar = bar_of(page, "detail")
    over(detail.viewport())
    detail.verticalScrollBar().setValue(100)
    assert bar.value() == 100
    bar.setValue(bar.maximum())
    assert detail.verticalScrollBar().value() == detail.verticalScrollBar().maximum()
    bar.grab()
    assert bar.pageStep() == detail.viewport().height()


def test_hover_follows_what_scrolls_under_the_pointer(page: PageSheet) -> None:
    detail = page.findChild(QScrollArea)
    first = detail.widget().findChild(QPushButton, "act_0")
    over(first)
    assert first.underMouse()
    detail.verticalScrollBar().setValue(400)
    QApplication.processEvents()
    assert not first.underMouse()
    under = [each for each in detail.widget().findChildren(QPushButton) if each.underMouse()]
    assert len(under) <= 1
