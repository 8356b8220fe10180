"""The parts that a page is built from: sheet, header, empty state, undo bar, focus frame."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets import announce, buttons, labels, page_sheet
from tlc_desktop.ui.widgets.capture import CaptureLine
from tlc_desktop.ui.widgets.empty_state import EmptyState
from tlc_desktop.ui.widgets.fields import LineField
from tlc_desktop.ui.widgets.focus_frame import FocusFrame
from tlc_desktop.ui.widgets.page_header import PageHeader
from tlc_desktop.ui.widgets.page_sheet import PageSheet
from tlc_desktop.ui.widgets.undo_bar import STAYS, UndoBar
from tlc_desktop.ui.window.page_area import PageArea

Show = Callable[..., QWidget]
TITLE = "Waiting time, and the quiet ones"


def left_of(widget: QWidget, inside: QWidget) -> int:
    return widget.mapTo(inside, QPoint(0, 0)).x()


def header(title: str = TITLE) -> PageHeader:
    made = PageHeader("head", title, "R&D <meetings>", "open", "20 October · Library")
    made.add(buttons.plain("Print", "print", "print"))
    made.add(buttons.primary("Start meeting", "start", "play"))
    return made


def test_buttons_stand_at_the_far_end_beside_the_title(rtl: bool, show: Show) -> None:
    head = header()
    show(head, width=1000)
    title, start = head.findChild(QLabel, "head_title"), head.findChild(QWidget, "start")
    assert (left_of(start, head) < left_of(title, head)) is rtl
    far = left_of(start, head) if rtl else head.width() - left_of(start, head) - start.width()
    assert far == 0
    assert abs(title.mapTo(head, QPoint()).y() - start.mapTo(head, QPoint()).y()) < 12
    assert not title.is_cut()


@pytest.mark.parametrize("width", [420, 640])
def test_a_narrow_header_shows_all_buttons(rtl: bool, show: Show, width: int) -> None:
    head = header(TITLE * 3)
    window = show(head, width=width)
    for name in ("print", "start"):
        button = head.findChild(QWidget, name)
        left = left_of(button, window)
        assert left >= 0
        assert left + button.width() <= window.width()
    assert head.findChild(QLabel, "head_title").width() > window.width() / 3


def test_the_back_link_is_said_and_followed(qtbot: QtBot, rtl: bool, show: Show) -> None:
    head = header()
    show(head)
    link = head.findChild(QWidget, "head_back")
    assert link.height() >= 32
    assert link.accessibleName() == "Back to R&D <meetings>"
    assert link.text() == "R&&D <meetings>"
    with qtbot.waitSignal(head.back):
        qtbot.keyClick(link, Qt.Key.Key_Space)
    head.set_back("")
    head.set_chip("")
    assert not link.isVisible()


def test_the_header_stays_while_the_body_scrolls(rtl: bool, show: Show) -> None:
    page = PageSheet("page", "Meeting")
    body = QWidget()
    column = QVBoxLayout(body)
    for number in range(60):
        column.addWidget(labels.line(f"Line {number}"))
    page.set_header(header())
    page.set_body(body)
    page.set_foot(labels.caption("foot"))
    window = show(page, width=900, height=500)
    window.layout().setStretch(0, 1)
    QApplication.processEvents()
    area = page.findChild(QWidget, "page_scroll")
    bar = area.verticalScrollBar()
    assert bar.maximum() > 0
    head = page.findChild(PageHeader)
    before = head.mapTo(page, QPoint())
    bar.setValue(bar.maximum())
    assert head.mapTo(page, QPoint()) == before
    assert area.geometry().top() > head.geometry().bottom()


def test_a_replaced_body_is_gone(qtbot: QtBot, rtl: bool, show: Show) -> None:
    page = PageSheet("page", "Meeting")
    page.set_header(header())
    page.set_body(labels.line("first"), scrolls=False)
    page.set_body(labels.line("second"), scrolls=False)
    show(page)
    texts = [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
    assert "second" in texts
    assert "first" not in texts


def test_the_corner_of_a_sheet_shows_the_desk(rtl: bool, show: Show) -> None:
    page = PageSheet("page", "Meeting")
    page.set_body(labels.line(""), scrolls=False)
    window = show(page)
    image = window.grab().toImage()
    at = page.geometry()
    assert image.pixelColor(at.topLeft()).name() == theme.colors().desk.lower()
    inside = at.center() + QPoint(0, at.height() // 4)
    assert image.pixelColor(inside).name() == theme.colors().sheet.lower()


def test_a_panel_mirrors_its_margins(rtl: bool) -> None:
    panel = page_sheet.panel("tint", (20, 1, 10, 1))
    margins = panel.layout().contentsMargins()
    assert (margins.left(), margins.right()) == ((10, 20) if rtl else (20, 10))


def test_an_empty_state_says_what_will_be_here(qtbot: QtBot, rtl: bool, show: Show) -> None:
    empty = EmptyState("none", "No ideas here yet", "What if we… " * 12, "Note the first idea")
    window = show(empty, width=700, height=560)
    middle = empty.heading.mapTo(window, empty.heading.rect().center()).x()
    assert abs(middle - window.width() / 2) <= 2
    assert empty.words.height() > empty.words.fontMetrics().height() * 1.8
    with qtbot.waitSignal(empty.begun):
        qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    assert EmptyState("none", "Nothing found", "Other words may help.").button is None


@pytest.fixture
def bar(rtl: bool, show: Show) -> UndoBar:
    page = PageSheet("page", "Ideas")
    page.set_body(LineField("Find", "find"), scrolls=False)
    stage = PageArea()
    stage.add(page)
    stage.show_sheet(page)
    window = show(stage, width=900)
    window.layout().setStretch(0, 1)
    QApplication.processEvents()
    return stage.undo_bar


def test_the_undo_bar_floats_in_the_middle_of_the_foot(bar: UndoBar) -> None:
    assert not bar.isVisible()
    bar.show_step("“Silent corridor” is in the bin.")
    page = bar.parentWidget()
    assert bar.isVisible()
    assert bar.height() >= 44
    assert abs(bar.geometry().center().x() - page.width() / 2) <= 2
    assert page.height() - bar.geometry().bottom() < 40
    assert bar.accessibleName() == bar.words() == "“Silent corridor” is in the bin."
    assert STAYS >= 10_000


def test_undo_is_asked_once_and_the_bar_goes(qtbot: QtBot, bar: UndoBar) -> None:
    bar.show_step("Gone")
    with qtbot.waitSignal(bar.undo_asked):
        qtbot.mouseClick(bar.button, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()
    bar.show_step("Gone again", can_undo=False)
    assert not bar.button.isVisible()


def test_the_undo_bar_goes_by_itself_and_takes_no_focus(qtbot: QtBot, bar: UndoBar) -> None:
    bar.show_step("Gone")
    assert bar._timer.isActive()
    assert bar.button.focusPolicy() is Qt.FocusPolicy.NoFocus
    bar._timer.setInterval(1)
    bar._timer.start()
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_the_bar_leads_to_a_file_by_mouse_and_keys_and_stays_for_them(
    qtbot: QtBot, bar: UndoBar
) -> None:
    shown: list[str] = []
    bar.show_step("Gone")
    assert not bar.folder.isVisible()
    bar.show_step("Saved as Agenda.pdf", can_undo=False, folder=lambda: shown.append("folder"))
    assert (bar.button.isVisible(), bar.folder.isVisible()) == (False, True)
    qtbot.mouseClick(bar.folder, Qt.MouseButton.LeftButton)
    assert bar.isVisible(), "it may be wanted again"
    bar.folder.setFocus(Qt.FocusReason.TabFocusReason)
    assert not bar._timer.isActive()
    qtbot.keyClick(bar.folder, Qt.Key.Key_Space)
    assert shown == ["folder", "folder"]
    bar.folder.clearFocus()
    assert bar._timer.isActive()


def test_the_ring_follows_the_keyboard(rtl: bool, show: Show) -> None:
    first, second = LineField("A", "a"), buttons.plain("Print", "print")
    window = show(first, second)
    frame = FocusFrame(window)
    for control in (first.edit, second):
        control.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        assert frame.widget() is control
        assert frame.isVisible()
        around = control.rect().translated(control.mapTo(window, QPoint()))
        assert frame.geometry().contains(around.adjusted(-3, -3, 3, 3))
        image = window.grab().toImage()
        at = frame.geometry()
        assert image.pixelColor(at.center().x(), at.top()).name() == theme.colors().ink.lower()
    second.clearFocus()
    assert not frame.isVisible()


def test_the_ring_is_never_cut_by_what_scrolls(rtl: bool, show: Show) -> None:
    wide = LineField("A", "a")
    area = page_sheet.scrolled(wide, "a_scroll")
    window = show(area)
    frame = FocusFrame(window)
    wide.edit.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    image = window.grab().toImage()
    around = wide.edit.rect().translated(wide.edit.mapTo(window, QPoint()))
    middle = around.center().y()
    ink = theme.colors().ink.lower()
    assert frame.isVisible()
    assert image.pixelColor(around.left(), middle).name() == ink
    assert image.pixelColor(around.right(), middle).name() == ink


def test_a_capture_line_keeps_its_text_with_enter(qtbot: QtBot, rtl: bool, show: Show) -> None:
    line = CaptureLine("note", "Note an idea", "Note a find or an idea")
    window = show(line, width=500)
    frame = FocusFrame(window)
    line.setFocus()
    assert line.property("held") is True
    assert not frame.isVisible()
    qtbot.keyClicks(line.edit, "  count to seven ")
    with qtbot.waitSignal(line.captured, check_params_cb=lambda text: text == "count to seven"):
        qtbot.keyClick(line.edit, Qt.Key.Key_Return)
    assert line.text() == ""
    with qtbot.assertNotEmitted(line.captured):
        qtbot.keyClick(line.edit, Qt.Key.Key_Return)
    assert line.height() == 46  # the window is narrow
    assert line.edit.accessibleName() == "Note an idea"


def test_a_capture_line_is_taller_in_a_wide_window(rtl: bool, show: Show) -> None:
    line = CaptureLine("note", "Note an idea", "Note a find or an idea")
    show(line, width=1300)
    assert line.height() == 50


def test_nothing_is_read_aloud_as_an_empty_name(rtl: bool, show: Show) -> None:
    window = show(header(), LineField("A", "a"), CaptureLine("c", "Note", "Note"))
    for widget in window.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface.text(QAccessible.Text.Name), widget
            assert widget.objectName(), widget


def test_the_undo_bar_waits_while_the_pointer_is_on_it(bar: UndoBar) -> None:
    bar.show_step("Gone")
    QApplication.sendEvent(bar, QEvent(QEvent.Type.Leave))
    assert bar._timer.isActive()


def test_an_announcement_comes_from_its_widget(
    monkeypatch: pytest.MonkeyPatch, rtl: bool, show: Show
) -> None:
    heard: list[tuple[str, object]] = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        heard.append((event.message(), event.object()))

    monkeypatch.setattr(announce.QtGui.QAccessible, "updateAccessibility", hear)
    label = labels.line("x")
    show(label)
    announce.announce(label, "Saved 10:42")
    assert heard == [("Saved 10:42", label)]
