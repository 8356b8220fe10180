"""The button that orders a list."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Language
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.ordering import OrderButton


@pytest.fixture
def button(qtbot: QtBot, desk: Desk) -> Iterator[OrderButton]:
    window = QWidget()
    window.resize(400, 300)
    made = OrderButton(desk, "shelf_order", [("name", "By name"), ("day", "By day")], window)
    made.move(200, 20)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    yield made
    window.hide()


@pytest.mark.every_language
def test_an_order_is_chosen_by_keys_said_and_remembered(
    qtbot: QtBot, desk: Desk, language: Language, button: OrderButton
) -> None:
    assert "By name" in button.accessibleName()
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    edge = button.mapToGlobal(button.rect().bottomLeft()).x()
    if language.right_to_left:
        edge = button.mapToGlobal(button.rect().bottomRight()).x()
        assert abs(menu.geometry().right() - edge) <= 2
    else:
        assert abs(menu.geometry().left() - edge) <= 2
    assert [act.isChecked() for act in menu.actions()] == [True, False]
    with qtbot.waitSignals([button.chosen, desk.ordered]):
        qtbot.keyClick(menu, Qt.Key.Key_Down)
        if not menu.actions()[1].isChecked() and menu.activeAction() is menu.actions()[0]:
            qtbot.keyClick(menu, Qt.Key.Key_Down)
        qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert button.choice() == "day"
    assert desk.orders == {"shelf_order": "day"}
    assert "By day" in button.accessibleName()
