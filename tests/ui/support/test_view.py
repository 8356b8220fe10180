"""The page of support: what was asked and given, and behind a lock what the facilitator promised."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.support import Promise, PromiseState, Support, SupportKind
from tlc_desktop.storage import records, support
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.projector.second_screen import second_screen_of
from tlc_desktop.ui.support.view import SupportPage

JUNE = date(2026, 6, 2)
ROOM = "Ask for the room"


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> QWidget:
    made = QWidget()
    made.resize(1150, 700)
    qtbot.addWidget(made)
    page = SupportPage(desk)
    page.setParent(made)
    page.setGeometry(0, 0, 1150, 700)
    page.open(Place("support"))
    with qtbot.waitExposed(made):
        made.show()
    QApplication.processEvents()
    return made


@pytest.fixture
def page(window: QWidget) -> SupportPage:
    found = window.findChild(SupportPage)
    assert isinstance(found, SupportPage)
    return found


def known(desk: Desk) -> list[Support]:
    desk.workspace.settle()
    with desk.workspace.read() as session:
        return support.supports(session)


def promised(desk: Desk) -> list[Promise]:
    desk.workspace.settle()
    with desk.workspace.read() as session:
        return support.promises(session)


def line(page: QWidget, name: str) -> QLineEdit:
    found = page.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def press(qtbot: QtBot, page: QWidget, name: str) -> None:
    found = page.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    assert found.isVisible(), name
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def write(qtbot: QtBot, page: QWidget, text: str) -> None:
    add = line(page, "support_add")
    qtbot.keyClicks(add, text)
    qtbot.keyClick(add, Qt.Key.Key_Return)
    QApplication.processEvents()


def dated(qtbot: QtBot, page: QWidget, name: str, text: str) -> None:
    edit = line(page, name)
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClick(edit, Qt.Key.Key_Delete)
    qtbot.keyClicks(edit, text)
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    QApplication.processEvents()


def test_what_is_needed_is_noted_and_goes_from_asked_to_given(
    qtbot: QtBot, page: SupportPage, desk: Desk
) -> None:
    write(qtbot, page, "The library on Tuesdays")
    [row] = page.rows.row_texts()
    assert (row.icon, row.small) == ("note", "\u2068not asked for yet\u2069")
    kind = page.findChild(QComboBox, "support_kind")
    index = kind.findData(SupportKind.ROOM.value)
    kind.setCurrentIndex(index)
    kind.activated.emit(index)
    dated(qtbot, page, "support_asked_on", "2/6/2026")
    dated(qtbot, page, "support_given_on", "9/6/2026")
    note = page.findChild(QTextEdit, "support_note")
    qtbot.keyClicks(note, "until June")
    [one] = known(desk)
    assert (one.kind, one.asked_on, one.promised_on) == (SupportKind.ROOM, JUNE, None)
    assert (one.given_on, one.note) == (date(2026, 6, 9), "until June")
    [row] = page.rows.row_texts()
    assert row.icon == "tick"
    assert "2 June 2026" in row.small
    dated(qtbot, page, "support_given_on", "")
    assert known(desk)[0].given_on is None
    press(qtbot, page, "support_delete")
    assert known(desk) == []
    with desk.workspace.read() as session:
        assert [b.title for b in records.bin_of(session)] == ["The library on Tuesdays"]


def test_a_promise_stands_behind_the_lock_until_the_page_is_left(
    qtbot: QtBot, page: SupportPage, desk: Desk
) -> None:
    press(qtbot, page, "support_tabs_promises")
    write(qtbot, page, ROOM)
    whom = page.findChild(QTextEdit, "promise_whom")
    qtbot.keyClicks(whom, "the head")
    dated(qtbot, page, "promise_until", "2/12/2026")
    press(qtbot, page, "promise_became_kept")
    [one] = promised(desk)
    assert (one.what, one.whom, one.became) == (ROOM, "the head", PromiseState.KEPT)
    assert (one.day, one.until) == (desk.today(), date(2026, 12, 2))
    page.hide()
    page.show()
    QApplication.processEvents()
    assert page.tabs.choice() != "promises"
    assert ROOM not in [row.title for row in page.rows.row_texts()]


def test_promises_stay_closed_while_the_group_sees_the_window(
    qtbot: QtBot, page: SupportPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    with desk.workspace.change("Promise") as session:
        key = support.promise(session, Promise(ROOM, JUNE))
    told: list[str] = []
    desk.told.connect(lambda text, _undo: told.append(text))
    page.open(Place("support", kind="promises"))
    assert [row.title for row in page.rows.row_texts()] == [ROOM]
    second = second_screen_of(desk)
    monkeypatch.setattr(second, "is_seen_with", lambda _window: True)
    second.changed.emit()  # the window is what the projector shows
    assert page.rows.row_texts() == []
    for way in (
        lambda: press(qtbot, page, "support_tabs_promises"),
        lambda: page.open(Place("support", kind="promises")),
        lambda: page.open(Place("support", key)),
    ):
        way()
        assert ROOM not in [row.title for row in page.rows.row_texts()]
        assert page.tabs.choice() != "promises"
    assert len(told) == 3


def test_what_is_asked_for_is_printed_for_the_head_and_what_was_promised_is_not(
    qtbot: QtBot, page: SupportPage, desk: Desk
) -> None:
    button = page.findChild(QPushButton, "print_needs")
    with qtbot.waitSignal(desk.went) as went:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    (place,) = went.args
    assert (place.page, place.kind) == ("print", "needs")
    page.open(Place("support", kind="promises"))
    assert not button.isVisible()
