"""A line typed while people speak: nothing that is typed after Enter is lost or runs into it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tlc_desktop.ui.widgets.spoken_field import SpokenField


@pytest.fixture
def field(qtbot: QtBot) -> SpokenField:
    made = SpokenField("", "said", "What was said…")
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.setFocus()
    return made


def commit(field: SpokenField, text: str) -> None:
    """As a keyboard for any script does."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field.edit, event)


def test_enter_says_that_a_line_is_whole(qtbot: QtBot, field: SpokenField) -> None:
    with qtbot.assertNotEmitted(field.entered):
        qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    commit(field, "We wait")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        with qtbot.waitSignal(field.entered):
            qtbot.keyClick(field.edit, key)
    assert field.text() == "We wait"


@pytest.mark.parametrize("line", ["We wait", "🙂 نعم", "x"])
def test_what_is_typed_while_a_line_waits_is_a_line_of_its_own(
    field: SpokenField, line: str
) -> None:
    typed: list[str] = []
    field.edited.connect(typed.append)
    commit(field, line)
    field.wait("Whose?")
    assert field.note() == "Whose?"
    assert field.text() == line
    commit(field, "ثم")
    commit(field, " next")
    assert field.text() == f"{line}\nثم next"
    assert typed == [line, f"{line}\nثم", f"{line}\nثم next"]


def test_a_line_that_is_changed_waits_no_more(qtbot: QtBot, field: SpokenField) -> None:
    commit(field, "We wait")
    field.wait("Whose?")
    qtbot.keyClick(field.edit, Qt.Key.Key_Backspace)
    commit(field, "ted")
    assert field.text() == "We waited"
    field.wait("Whose?")
    field.set_text("")
    commit(field, "We waited again")
    assert field.text() == "We waited again"
