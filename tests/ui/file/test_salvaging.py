"""From the first screen, what can be read of a damaged file becomes a new one."""

import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.beginnings import DAY, begin, write_sample
from tests.running_program import running
from tlc_desktop.app import App
from tlc_desktop.domain.communities import Community
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.storage import cipher, ideas, passphrase
from tlc_desktop.ui.file.asking_key import KeyQuestion
from tlc_desktop.ui.widgets.bidi_edit import BidiTextEdit

NOW = datetime(2026, 11, 23, 10, 42)


@pytest.fixture
def program(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[App]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    with running(qapp, tmp_path, NOW) as made:
        yield made


def press(qtbot: QtBot, window: QWidget, name: str) -> None:
    button = window.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def answer_soon(qtbot: QtBot, name: str, shows: str = "") -> None:
    """Press a button of the dialog that comes, which shows something that is not empty, if that is asked."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        button = dialog.findChild(QPushButton, name) if dialog is not None else None
        if not isinstance(dialog, QWidget) or not isinstance(button, QPushButton):
            QTimer.singleShot(50, look)
            return
        text = dialog.findChild(BidiTextEdit, shows)
        assert not shows or (text is not None and text.toPlainText())
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(50, look)


def test_what_can_be_read_of_a_damaged_file_is_saved_from_the_first_screen(
    qtbot: QtBot, program: App, tmp_path: Path
) -> None:
    circle = tmp_path / "Tuesday Circle.tlc"
    write_sample(circle)
    content = bytearray(circle.read_bytes())
    content[4096 * 180 : 4096 * 220] = bytes(4096 * 40)
    del content[-5000:]
    circle.write_bytes(content)
    program.open(circle)
    with qtbot.waitSignal(program.filled, timeout=20000):
        answer_soon(qtbot, "salvaged_open", "salvaged_list")
        press(qtbot, program.window, "start_salvage")
    assert program.shell is not None
    assert program.shell.desk.workspace.store.path.name == "Tuesday Circle (saved).tlc"
    assert circle.read_bytes() == content


def test_of_a_file_with_a_passphrase_that_was_cut_off_it_is_asked_for(
    qtbot: QtBot, program: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cipher, "_TURNS", 1_000)
    circle, key = tmp_path / "Tuesday Circle.tlc", cipher.new_key("tea")
    opened = begin(circle, Community("Tuesday Circle"))
    with opened.change("Add") as session:
        for n in range(30):
            ideas.add(session, Idea(f"Idea {n}", DAY, words="What it is. " * 30))
    opened.close()
    passphrase.write_anew(circle, None, key)
    circle.write_bytes(circle.read_bytes()[: -8 * cipher.PAGE + 99])
    program.open(circle)

    def type_it() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, KeyQuestion):
            QTimer.singleShot(50, type_it)
            return
        QTest.keyClicks(dialog.field.edit, "tea")
        QTest.keyClick(dialog.field.edit, Qt.Key.Key_Return)
        answer_soon(qtbot, "salvaged_open")

    QTimer.singleShot(50, type_it)
    with qtbot.waitSignal(program.filled, timeout=20000):
        press(qtbot, program.window, "start_salvage")
    assert program.shell is not None
    saved = program.shell.desk.workspace.store
    assert saved.key == key
    with program.shell.desk.workspace.read() as session:
        assert ideas.how_many(session) > 5
    assert b"What it is" not in saved.path.read_bytes()
