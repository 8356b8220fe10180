"""A part of a page that is folded away, and says in its line what is in it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.fold import Fold

Show = Callable[..., QWidget]


def test_what_is_folded_is_made_when_it_is_opened_and_a_hand_has_the_last_word(
    qtbot: QtBot, rtl: bool, show: Show
) -> None:
    made: list[QWidget] = []

    def make() -> QWidget:
        made.append(buttons.plain("Inside", "inside"))
        return made[-1]

    fold = Fold("facts", "Facts", make)
    show(fold, width=500)
    folded = fold.height()
    fold.head.set_says("English · with us since September 2025")
    assert fold.height() == folded
    assert not made
    assert fold.head.accessibleDescription().startswith("English")
    fold.head.grab()
    qtbot.keyClick(fold.head, Qt.Key.Key_Space)
    assert made[0].isVisible()
    fold.suggest(False)
    assert made[0].isVisible(), "it was opened by hand"
    qtbot.mouseClick(fold.head, Qt.MouseButton.LeftButton)
    assert not made[0].isVisible()
    fold.suggest(True)
    assert not made[0].isVisible()
    assert len(made) == 1
