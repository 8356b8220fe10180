"""The private note beside an item: behind F8, closed by whatever comes, kept in the file alone."""

from dataclasses import replace
from datetime import date, time
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.meetings import AgendaItem, Meeting
from tlc_desktop.storage import meetings
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.live.private_row import PrivateRow
from tlc_desktop.ui.projector.second_screen import second_screen_of

ITEMS = (AgendaItem("Welcome", 5), AgendaItem("Listening", 15, private_note="Ask Hala first"))


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> QWidget:
    """A line that has the keyboard, and the row under it."""
    with desk.workspace.change("plan") as session:
        meetings.schedule(session, Meeting("First", date(2026, 10, 20), time(13, 15)), ITEMS)
    made = QWidget()
    made.resize(316, 400)
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    line = QLineEdit(made)
    line.setObjectName("line")
    column.addWidget(line)
    column.addStretch(1)
    column.addWidget(PrivateRow(desk, parent=made))
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    line.setFocus()
    return made


@pytest.fixture
def row(window: QWidget) -> PrivateRow:
    made = window.findChild(PrivateRow)
    assert isinstance(made, PrivateRow)
    made.show_item(ITEMS[1])
    return made


def note(row: PrivateRow) -> QTextEdit:
    found = row.findChild(QTextEdit, "private_note")
    assert isinstance(found, QTextEdit)
    return found


def saved(desk: Desk, key: UUID) -> str:
    desk.workspace.settle()
    with desk.workspace.read() as session:
        return meetings.item(session, key).private_note


def test_nothing_of_a_note_is_seen_but_that_there_is_one(row: PrivateRow) -> None:
    assert not note(row).isVisible()
    assert row.head.says() == "Private note: there is one"
    seen = (row.head.text(), row.head.toolTip(), row.head.accessibleDescription())
    assert not any("Hala" in text for text in seen)
    row.show_item(ITEMS[0])
    assert row.head.says() == "Private note"


def test_it_opens_and_leads_the_keyboard_there_and_back(
    row: PrivateRow, window: QWidget, qtbot: QtBot, desk: Desk
) -> None:
    line = window.findChild(QLineEdit, "line")
    row.head.click()
    assert note(row).isVisible()
    assert note(row).hasFocus()
    assert note(row).toPlainText() == "Ask Hala first"
    note(row).selectAll()
    qtbot.keyClicks(note(row), "Ask Mona")
    row.head.click()
    assert not note(row).isVisible()
    assert line.hasFocus()
    assert saved(desk, ITEMS[1].id) == "Ask Mona"


def test_escape_closes_the_note_and_nothing_else(
    row: PrivateRow, window: QWidget, qtbot: QtBot
) -> None:
    line = window.findChild(QLineEdit, "line")
    row.head.click()
    qtbot.keyClick(note(row), Qt.Key.Key_Escape)
    assert not note(row).isVisible()
    assert line.hasFocus()
    assert window.isVisible()


def test_a_click_and_enter_open_it_too(row: PrivateRow, qtbot: QtBot) -> None:
    qtbot.mouseClick(row.head, Qt.MouseButton.LeftButton)
    assert note(row).isVisible()
    qtbot.mouseClick(row.head, Qt.MouseButton.LeftButton)
    assert not note(row).isVisible()
    row.head.setFocus()
    qtbot.keyClick(row.head, Qt.Key.Key_Return)
    assert note(row).isVisible()


def test_it_is_closed_by_itself_when_another_item_comes(
    row: PrivateRow, window: QWidget, qtbot: QtBot, desk: Desk
) -> None:
    line = window.findChild(QLineEdit, "line")
    row.head.click()
    note(row).selectAll()
    qtbot.keyClicks(note(row), "Not yet")
    row.show_item(replace(ITEMS[1], minutes=20))  # the same one, changed
    assert note(row).isVisible()
    row.show_item(ITEMS[0])
    assert not note(row).isVisible()
    assert line.hasFocus()
    assert saved(desk, ITEMS[1].id) == "Not yet"
    assert saved(desk, ITEMS[0].id) == ""
    row.head.click()
    assert note(row).toPlainText() == ""


def test_it_is_closed_where_the_row_is_put_away(
    row: PrivateRow, window: QWidget, qtbot: QtBot
) -> None:
    row.head.click()
    row.hide()
    row.show()
    assert not note(row).isVisible()
    row.hide()
    row.head.click()
    row.show()
    assert not note(row).isVisible()


def test_with_no_item_there_is_nothing_to_open(
    row: PrivateRow, window: QWidget, qtbot: QtBot
) -> None:
    row.show_item(None)
    row.head.click()
    assert not note(row).isVisible()


def test_it_stays_closed_while_the_group_sees_the_window(
    row: PrivateRow, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = second_screen_of(desk)
    row.head.click()
    assert note(row).isVisible()
    monkeypatch.setattr(second, "is_seen_with", lambda _window: True)
    second.changed.emit()
    assert not note(row).isVisible()
    row.head.click()
    assert not note(row).isVisible()
    assert not row.head.isChecked()
    monkeypatch.undo()
    row.head.click()
    assert note(row).isVisible()
    monkeypatch.setattr(second, "is_seen_with", lambda _window: True)
    handle = row.window().windowHandle()
    handle.screenChanged.emit(handle.screen())  # it was dragged there
    assert not note(row).isVisible()
