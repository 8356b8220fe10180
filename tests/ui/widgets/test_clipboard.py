"""What is copied out of a community with a passphrase is marked so that no history of the clipboard keeps it."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from tlc_desktop.ui.widgets import clipboard
from tlc_desktop.ui.widgets.bidi_edit import BidiTextEdit
from tlc_desktop.ui.widgets.line_edit import LineEdit

CTRL = Qt.KeyboardModifier.ControlModifier
UI = Path(clipboard.__file__).parents[1]


@pytest.fixture(autouse=True)
def secret() -> Iterator[None]:
    clipboard.ask(lambda: True)
    yield
    clipboard.ask()


def copied() -> tuple[str, bool]:
    """What is on the clipboard, and whether it is marked."""
    found = QGuiApplication.clipboard().mimeData()
    marked = all(found.data(mark).data() == said for mark, said in clipboard.MARKS.items())
    return found.text(), marked


def by_menu(edit: LineEdit, name: str) -> None:
    at = edit.rect().center()
    why = QContextMenuEvent.Reason.Mouse
    edit.contextMenuEvent(QContextMenuEvent(why, at, edit.mapToGlobal(at)))
    menu = edit.findChild(QMenu)
    assert menu is not None
    act = menu.findChild(QAction, name)
    assert act is not None
    act.trigger()
    menu.close()


@pytest.mark.parametrize(
    "act",
    [
        lambda edit: QTest.keyClick(edit, Qt.Key.Key_C, CTRL),
        lambda edit: QTest.keyClick(edit, Qt.Key.Key_X, CTRL),
        lambda edit: by_menu(edit, "edit-copy"),
        lambda edit: by_menu(edit, "edit-cut"),
        lambda edit: clipboard.copy(edit.text()),
    ],
)
def test_it_is_marked_however_it_is_copied(qtbot: QtBot, act: Callable[[LineEdit], None]) -> None:
    edit = LineEdit("line", "A line")
    qtbot.addWidget(edit)
    edit.setText("Zephyrine")
    edit.selectAll()
    act(edit)
    assert copied() == ("Zephyrine", True)
    if not edit.text():  # it was cut
        edit.undo()
        assert edit.text() == "Zephyrine"
    clipboard.ask()
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_C, CTRL)
    assert copied() == ("Zephyrine", False)


def test_a_longer_text_is_marked_and_a_passphrase_is_not_copied(qtbot: QtBot) -> None:
    text = BidiTextEdit("text", "A text")
    qtbot.addWidget(text)
    text.set_text("Zephyrine\nAdel")
    text.selectAll()
    QTest.keyClick(text, Qt.Key.Key_C, CTRL)
    assert copied() == ("Zephyrine\nAdel", True)
    secret = LineEdit("secret", "A passphrase")
    qtbot.addWidget(secret)
    secret.setEchoMode(QLineEdit.EchoMode.Password)
    secret.setText("three cups of tea")
    secret.selectAll()
    for key in (Qt.Key.Key_C, Qt.Key.Key_X):
        QTest.keyClick(secret, key, CTRL)
    assert copied()[0] == "Zephyrine\nAdel" and secret.text() == "three cups of tea"


def test_nothing_goes_there_by_another_way() -> None:
    puts = re.compile(r"clipboard\(\)\.set|QMimeData\(\)")
    found = {
        p.relative_to(UI).as_posix() for p in UI.rglob("*.py") if puts.search(p.read_text("utf-8"))
    }
    assert found == {"widgets/clipboard.py", "widgets/in_place.py"}  # that hands on what is pasted
