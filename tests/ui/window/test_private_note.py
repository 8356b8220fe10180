"""F8 in the window: the note beside an item, on the page of a meeting and while it goes on."""

from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.meetings import AgendaItem, Meeting
from tlc_desktop.storage import live, meetings
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.window.shell import Shell


@pytest.fixture
def key(shell: Shell) -> UUID:
    now = shell.desk.now() - timedelta(minutes=2)
    meeting = Meeting("First", now.date(), now.time())
    with shell.desk.workspace.change("plan") as session:
        return meetings.schedule(session, meeting, [AgendaItem("Welcome"), AgendaItem("Talk")])


def notes(shell: Shell) -> list[QTextEdit]:
    """The private notes that are to be seen."""
    found = shell.window.findChildren(QTextEdit)
    return [
        each for each in found if each.objectName().endswith("private_note") and each.isVisible()
    ]


def press(qtbot: QtBot, shell: Shell) -> None:
    QApplication.processEvents()
    qtbot.keyClick(QApplication.focusWidget() or shell.window, Qt.Key.Key_F8)
    QApplication.processEvents()


def write(qtbot: QtBot, shell: Shell, key: UUID) -> str:
    """Open the note, write, close it; what is kept beside the first item."""
    assert notes(shell) == []
    press(qtbot, shell)
    [note] = notes(shell)
    assert note.hasFocus()
    qtbot.keyClicks(note, "Ask Hala")
    press(qtbot, shell)
    assert notes(shell) == []
    shell.desk.workspace.settle()
    with shell.desk.workspace.read() as session:
        return meetings.agenda(session, key)[0].private_note


def test_f8_opens_and_closes_it_on_the_page_of_a_meeting(
    qtbot: QtBot, shell: Shell, key: UUID
) -> None:
    shell.navigator.go(Place("meeting", key))
    assert write(qtbot, shell, key) == "Ask Hala"


def test_f8_opens_and_closes_it_while_a_meeting_goes_on(
    qtbot: QtBot, shell: Shell, key: UUID
) -> None:
    with shell.desk.workspace.change("begin") as session:
        live.begin(session, key, shell.desk.now())
    shell.navigator.go(Place("live", key))
    assert write(qtbot, shell, key) == "Ask Hala"
