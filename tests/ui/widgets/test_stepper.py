"""A number between its two buttons, by mouse and by key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Digits, Language
from tlc_desktop.i18n.formats import Formats
from tlc_desktop.ui.widgets.stepper import Stepper


@pytest.fixture
def stepper(qtbot: QtBot) -> Stepper:
    made = Stepper("copies", "Copies", Formats(Language.ARABIC, Digits.ARABIC), 12)
    qtbot.addWidget(made)
    made.show_number(11)
    made.show()
    return made


def test_one_more_and_one_less_as_far_as_it_goes(qtbot: QtBot, stepper: Stepper) -> None:
    heard: list[int] = []
    stepper.stepped.connect(heard.append)
    less, more = (stepper.findChild(QToolButton, f"copies_{what}") for what in ("less", "more"))
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert not more.isEnabled()
    qtbot.mouseClick(less, Qt.MouseButton.LeftButton)
    qtbot.keyClick(stepper, Qt.Key.Key_Up)
    qtbot.keyClick(stepper, Qt.Key.Key_Down)
    assert heard == [12, 11, 12, 11]
    assert stepper.text() == "١١"
    assert less.geometry().right() < more.geometry().left() or less.geometry().left() > 0


def test_what_the_program_shows_is_nobodys_wish(qtbot: QtBot, stepper: Stepper) -> None:
    with qtbot.assertNotEmitted(stepper.stepped):
        stepper.show_number(1)
    assert not stepper.findChild(QToolButton, "copies_less").isEnabled()
    with qtbot.waitSignal(stepper.stepped):
        stepper.selectAll()
        qtbot.keyClicks(stepper, "7")
    assert stepper.value() == 7
