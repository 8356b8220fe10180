"""What the window says of the file: steps to take back, what is saved, what is not."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from window_shell import CLICK, act, add_idea

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.errors import DiskFull
from tlc_desktop.storage import records
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.window.shell import Shell


@pytest.mark.every_language
def test_undo_is_named_and_undoes(qtbot: QtBot, shell: Shell, language: Language) -> None:
    bar = shell.window.frame.top_bar
    assert bar.undo.isHidden()
    assert not act(shell, "undo").isEnabled()
    add_idea(shell, "Silent corridor")
    step = shell.desk.words.translate("Steps", "Add idea")
    assert step in bar.undo.text()
    assert step in act(shell, "undo").text()
    qtbot.mouseClick(bar.undo, CLICK)
    with shell.desk.workspace.read() as session:
        assert records.titles(session, "idea") == []
    assert bar.undo.isHidden()
    assert step in act(shell, "redo").text()
    qtbot.keyClick(shell.window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    with shell.desk.workspace.read() as session:
        assert [title for _, title in records.titles(session, "idea")] == ["Silent corridor"]
    qtbot.keyClick(shell.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    with shell.desk.workspace.read() as session:
        assert records.titles(session, "idea") == []


@pytest.mark.every_language
def test_saved_is_said_with_the_time(shell: Shell, language: Language) -> None:
    assert shell.window.frame.top_bar.saved_text() == ""
    add_idea(shell, "Silent corridor")
    time = "١٠:٤٢" if language is Language.ARABIC else "10:42"
    assert time in shell.window.frame.top_bar.saved_text()


def test_trouble_stays_in_words_until_it_is_cured(shell: Shell) -> None:
    workspace = shell.desk.workspace
    workspace.trouble.emit(DiskFull(workspace.store.path))
    said = shell.window.frame.top_bar.saved_text()
    assert said.startswith("Not saved: There is no room left for")
    assert said.endswith("Your text is still here.")
    shell.navigator.go(Place("ideas"))
    assert shell.window.frame.top_bar.saved_text() == said
    add_idea(shell, "Silent corridor")
    assert "10:42" in shell.window.frame.top_bar.saved_text()
