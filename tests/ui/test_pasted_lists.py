"""A list pasted where one thing goes becomes one for each line, shown first, in one step."""

from collections.abc import Callable
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.meetings import AgendaItem, Meeting, Part
from tlc_desktop.storage import entries, ideas, meetings
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.ideas.list_view import IdeasPage
from tlc_desktop.ui.meetings.view import MeetingPage
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.today.view import TodayPage
from tlc_desktop.ui.widgets.pasted_lines import PastedLines

LIST = ("Reading corner keys", "Photo of the month", "Sports day")
CLICK = Qt.MouseButton.LeftButton


@pytest.fixture
def meeting(desk: Desk) -> Place:
    plan = Meeting("October", date(2026, 10, 20), time(13, 15))
    items = (AgendaItem("Welcome"), AgendaItem("Summary", part=Part.SUMMARY))
    with desk.workspace.change("plan") as session:
        return Place("meeting", meetings.schedule(session, plan, items))


@pytest.fixture
def opened(qtbot: QtBot) -> Callable[[Page, Place], Page]:
    def shown(page: Page, place: Place) -> Page:
        page.resize(1150, 720)
        qtbot.addWidget(page)
        page.open(place)
        with qtbot.waitExposed(page):
            page.show()
        return page

    return shown


def pasted(qtbot: QtBot, field: QLineEdit | QTextEdit) -> None:
    field.setFocus()
    QApplication.clipboard().setText("\r\n".join(LIST) + "\r\n")
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def enter(qtbot: QtBot) -> None:
    """Take what is shown."""
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, PastedLines)
    qtbot.keyClick(shown, Qt.Key.Key_Return)


def line(page: QWidget, name: str) -> QLineEdit:
    found = page.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def press(qtbot: QtBot, page: QWidget, name: str) -> None:
    found = page.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    qtbot.mouseClick(found, CLICK)


def titles(desk: Desk) -> list[str]:
    with desk.workspace.read() as session:
        return [idea.title for idea in ideas.latest(session, 100)]


def test_onto_an_agenda_and_into_the_parking_place(
    qtbot: QtBot, desk: Desk, meeting: Place, opened: Callable[[Page, Place], Page]
) -> None:
    page = opened(MeetingPage(desk), meeting)

    def agenda() -> list[str]:
        with desk.workspace.read() as session:
            return [item.title for item in meetings.agenda(session, meeting.record)]

    def parked() -> list[str]:
        with desk.workspace.read() as session:
            return [item.title for item in meetings.agenda(session, None)]

    press(qtbot, page, "agenda_add")
    pasted(qtbot, line(page, "agenda_new"))
    enter(qtbot)
    assert agenda() == ["Welcome", *LIST, "Summary"]
    desk.workspace.undo()
    assert agenda() == ["Welcome", "Summary"]
    press(qtbot, page, "parking_open")
    pasted(qtbot, line(page, "parking_add"))
    enter(qtbot)
    assert sorted(parked()) == sorted(LIST)
    desk.workspace.undo()
    assert parked() == []


def test_each_line_of_what_was_said_is_seen_in_its_field(
    qtbot: QtBot, desk: Desk, meeting: Place, opened: Callable[[Page, Place], Page]
) -> None:
    page = opened(MeetingPage(desk), meeting)
    field = page.findChild(QTextEdit, "said")
    assert isinstance(field, QTextEdit)
    pasted(qtbot, field)
    assert field.toPlainText().split("\n")[:3] == list(LIST)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert sorted(titles(desk)) == sorted(LIST)
    desk.workspace.undo()
    assert titles(desk) == []


def test_ideas_and_finds_noted_on_today(
    qtbot: QtBot, desk: Desk, opened: Callable[[Page, Place], Page]
) -> None:
    page = opened(TodayPage(desk), Place("today"))
    pasted(qtbot, line(page, "note"))
    assert titles(desk) == [], "shown first"
    enter(qtbot)
    assert sorted(titles(desk)) == sorted(LIST)
    said = page.note.noted()
    assert all(each in said for each in LIST)
    desk.workspace.undo()
    assert titles(desk) == []
    page.findChild(QAbstractButton, "note_kind_find").click()
    pasted(qtbot, line(page, "note"))
    enter(qtbot)
    with desk.workspace.read() as session:
        assert sorted(find.text for find in entries.finds(session)) == sorted(LIST)


def test_ideas_noted_in_their_list(
    qtbot: QtBot, desk: Desk, opened: Callable[[Page, Place], Page]
) -> None:
    with desk.workspace.change("Add idea") as session:
        ideas.add(session, Idea("Silent corridor", date(2026, 10, 1)))
    page = opened(IdeasPage(desk), Place("ideas"))
    pasted(qtbot, line(page, "note_idea"))
    enter(qtbot)
    assert sorted(titles(desk)) == sorted((*LIST, "Silent corridor"))
    desk.workspace.undo()
    assert titles(desk) == ["Silent corridor"]
