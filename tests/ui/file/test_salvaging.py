"""From the first screen, what can be read of a damaged file becomes a new one."""

import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.beginnings import write_sample
from tests.running_program import running
from tlc_desktop.app import App
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


def answer_soon(qtbot: QtBot, name: str, shows: str) -> None:
    """Press a button of the dialog that comes, which shows something that is not empty."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        button = dialog.findChild(QPushButton, name) if dialog is not None else None
        if not isinstance(dialog, QWidget) or not isinstance(button, QPushButton):
            QTimer.singleShot(50, look)
            return
        text = dialog.findChild(BidiTextEdit, shows)
        assert text is not None
        assert text.toPlainText()
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
