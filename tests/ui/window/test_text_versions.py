"""What a longer text said before, from its field: by the key, by its menu, and by nothing while the group looks on."""

from dataclasses import replace
from datetime import date
from unittest.mock import patch
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot
from window_shell import act

from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.meetings import AgendaItem, Meeting
from tlc_desktop.domain.text_versions import TextOf
from tlc_desktop.storage import ideas, meetings, text_versions
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.projector.second_screen import second_screen_of
from tlc_desktop.ui.text_versions import view
from tlc_desktop.ui.text_versions.view import VersionsDialog
from tlc_desktop.ui.window.shell import Shell

DAY = date(2026, 10, 6)
FIRST, SECOND = "Give out slips before the bell.", "Give out <b>cards</b> before the bell."


@pytest.fixture
def key(shell: Shell) -> UUID:
    """An idea whose words were other ones once, on its page."""
    with shell.desk.workspace.change("Add") as session:
        made = ideas.add(session, Idea("Slips", DAY, words=FIRST))
    with shell.desk.workspace.change("Edit") as session:
        ideas.edit(session, made, lambda idea: replace(idea, words=SECOND))
    shell.navigator.go(Place("idea", made))
    QApplication.processEvents()
    return made


@pytest.fixture
def told(desk: Desk) -> list[str]:
    found: list[str] = []
    desk.told.connect(lambda said, _undo: found.append(said))
    return found


def field(shell: Shell, name: str = "idea_words") -> QTextEdit:
    found = shell.window.findChild(QTextEdit, name)
    assert isinstance(found, QTextEdit)
    found.setFocus()
    found.moveCursor(QTextCursor.MoveOperation.End)
    QApplication.processEvents()
    return found


def words(shell: Shell, key: UUID) -> str:
    with shell.desk.workspace.read() as session:
        return ideas.idea(session, key).words


def dialogs(shell: Shell) -> list[VersionsDialog]:
    return [each for each in shell.window.findChildren(VersionsDialog) if each.isVisible()]


def opened(qtbot: QtBot, shell: Shell, at: QWidget) -> VersionsDialog:
    shell.window.activateWindow()
    qtbot.waitUntil(at.hasFocus)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(at, Qt.Key.Key_H, keys)
    [found] = dialogs(shell)
    qtbot.waitUntil(found.list.hasFocus)
    return found


def looks(dialog: VersionsDialog) -> dict[str, str]:
    """The words that are struck through, and those that are underlined, with no marks of direction."""
    found = {"struck": "", "underlined": "", "plain": ""}
    block = dialog.difference.document().begin()
    while block.isValid():
        for part in block:
            shape = part.fragment().charFormat()
            how = "struck" if shape.fontStrikeOut() else "plain"
            how = "underlined" if shape.fontUnderline() else how
            found[how] += part.fragment().text().strip("\u2066\u2067\u2068\u2069")
        block = block.next()
    return found


def test_the_key_shows_them_and_one_is_brought_back_by_keys_and_taken_back_again(
    qtbot: QtBot, shell: Shell, key: UUID, told: list[str]
) -> None:
    at = field(shell)
    qtbot.keyClicks(at, " Half")  # on its way to the file: nothing of it is lost
    dialog = opened(qtbot, shell, at)
    assert words(shell, key) == f"{SECOND} Half"
    assert [row.lines for row in dialog.list.row_texts()] == [(SECOND,), (FIRST,)]
    assert looks(dialog)["underlined"] == "Half"
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert looks(dialog) == {
        "struck": "slips",
        "underlined": "<b>cards</b>Half",
        "plain": "Give out   before the bell. ",
    }
    qtbot.keyClick(dialog.findChild(QPushButton, "versions_copy"), Qt.Key.Key_Space)
    assert QApplication.clipboard().text() == FIRST
    dialog.difference.selectAll()
    dialog.difference.copy()
    assert QApplication.clipboard().text() == "Give out slips <b>cards</b> before the bell. Half"
    qtbot.keyClick(dialog.findChild(QPushButton, "versions_back"), Qt.Key.Key_Return)
    assert (dialogs(shell), words(shell, key), at.toPlainText()) == ([], FIRST, FIRST)
    assert told[-1] == "The earlier version is back."
    act(shell, "undo").trigger()
    assert (words(shell, key), at.toPlainText()) == (f"{SECOND} Half", f"{SECOND} Half")


def test_escape_leaves_all_as_it_was(qtbot: QtBot, shell: Shell, key: UUID) -> None:
    at = field(shell)
    qtbot.keyClick(opened(qtbot, shell, at), Qt.Key.Key_Escape)
    assert (dialogs(shell), words(shell, key), at.toPlainText()) == ([], SECOND, SECOND)
    shell.window.activateWindow()
    qtbot.waitUntil(at.hasFocus)


def test_the_menus_offer_them_in_a_longer_text_alone(
    shell: Shell, key: UUID, told: list[str]
) -> None:
    found: list[bool] = []
    for name in ("idea_words", "idea_title"):
        at = field(shell, name)
        shell.window.frame.menus.edit.aboutToShow.emit()
        offered = act(shell, "versions").isEnabled()
        shell.window.frame.menus.edit.aboutToHide.emit()
        with patch.object(QMenu, "popup"):
            event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
            at.contextMenuEvent(event)
        assert bool(at.findChildren(QAction, "text_versions")) is offered
        found.append(offered)
    assert found == [True, False]
    act(shell, "versions").trigger()
    assert told[-1].startswith("Go into a longer text first")
    field(shell, "idea_first_step")
    act(shell, "versions").trigger()
    assert told[-1] == "This text has no earlier versions yet."
    assert dialogs(shell) == []
    field(shell).findChildren(QAction, "text_versions")[0].trigger()
    assert len(dialogs(shell)) == 1


def test_they_are_taken_away_for_good_after_a_question(
    qtbot: QtBot, shell: Shell, key: UUID, told: list[str]
) -> None:
    at = field(shell)
    for sure in (False, True):
        dialog = opened(qtbot, shell, at)
        with patch.object(view, "ask", return_value=sure):
            dialog.findChild(QPushButton, "versions_forget").click()
        assert bool(dialogs(shell)) is not sure
        dialog.reject()
        with shell.desk.workspace.read() as session:
            kept = text_versions.versions(session, TextOf("idea", key, "words"))
        assert bool(kept) is not sure
    assert words(shell, key) == SECOND
    assert told[-1] == "The earlier versions are gone."
    assert shell.desk.workspace.store.labels() == (None, None)


def test_nothing_is_seen_while_the_group_sees_the_window(
    qtbot: QtBot, shell: Shell, key: UUID, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    at, second = field(shell), second_screen_of(shell.desk)
    opened(qtbot, shell, at)
    monkeypatch.setattr(second, "is_seen_with", lambda _window: True)
    second.changed.emit()
    assert dialogs(shell) == []
    act(shell, "versions").trigger()
    assert dialogs(shell) == []
    assert told[-1] == "Earlier versions stay closed while the group sees this window."


def test_the_key_that_hides_a_private_note_hides_what_it_said_before(
    qtbot: QtBot, shell: Shell
) -> None:
    with shell.desk.workspace.change("Plan") as session:
        plan = Meeting("First", shell.desk.today(), shell.desk.now().time())
        made = meetings.schedule(session, plan, [AgendaItem("Talk", private_note="Ask Hala")])
    shell.navigator.go(Place("meeting", made))
    QApplication.processEvents()
    act(shell, "note").trigger()
    note = QApplication.focusWidget()
    assert isinstance(note, QTextEdit)
    qtbot.keyClicks(note, "!")
    dialog = opened(qtbot, shell, note)
    assert [row.lines for row in dialog.list.row_texts()] == [("Ask Hala",)]
    qtbot.keyClick(dialog, Qt.Key.Key_F8)
    assert dialogs(shell) == []
    assert not note.isVisible()
