"""Two different acts never share a spot within a second."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.ui.widgets import buttons, steady
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.rows import RowText

LEFT = Qt.MouseButton.LeftButton
Make = Callable[..., QAbstractButton]


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """What time it is, to be moved on."""
    now = [1000.0]
    monkeypatch.setattr(steady, "SETTLES", 1.0)
    monkeypatch.setattr(steady._Last, "act", None)
    monkeypatch.setattr(steady.time, "monotonic", lambda: now[0])
    return now


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.resize(200, 100)
    made.show()
    return made


MADE: dict[str, Make] = {
    "push": lambda name, words: buttons.plain(words, name),
    "cut": lambda name, words: buttons.cut(words, "plain", name),
    "tool": lambda name, words: buttons.icon_button("bin", words, name),
}


def put(window: QWidget, button: QAbstractButton) -> QAbstractButton:
    button.setParent(window)
    button.setGeometry(0, 0, 100, 40)
    button.show()
    return button


@pytest.mark.parametrize("make", MADE.values(), ids=MADE)
def test_a_button_with_another_act_waits(
    qtbot: QtBot, window: QWidget, clock: list[float], make: Make
) -> None:
    done: list[str] = []
    button = put(window, make("state", "Agree"))

    def act() -> None:
        done.append(button.accessibleName())
        button.setAccessibleName("Close")

    button.clicked.connect(act)
    qtbot.mouseClick(button, LEFT)
    qtbot.mouseClick(button, LEFT)
    qtbot.mouseDClick(button, LEFT)
    assert done == ["Agree"]
    clock[0] += 1.1
    qtbot.mouseClick(button, LEFT)
    assert done == ["Agree", "Close"]


def test_a_key_too_many_does_nothing_else(
    qtbot: QtBot, window: QWidget, clock: list[float]
) -> None:
    done: list[str] = []
    button = put(window, buttons.plain("Agree", "state"))

    def act() -> None:
        done.append(button.accessibleName())
        button.setAccessibleName("Close")

    button.clicked.connect(act)
    for _ in range(3):
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert done == ["Agree"]
    clock[0] += 1.1
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert done == ["Agree", "Close"]


def test_what_comes_under_the_pointer_waits(
    qtbot: QtBot, window: QWidget, clock: list[float]
) -> None:
    done: list[str] = []
    first = put(window, buttons.icon_button("bin", "Remove A", "remove_0"))
    second = put(window, buttons.icon_button("bin", "Remove B", "remove_0"))
    for button in (first, second):
        button.clicked.connect(
            lambda _=False, b=button: (done.append(b.accessibleName()), b.hide())
        )
    second.lower()
    qtbot.mouseClick(first, LEFT)
    qtbot.mouseClick(second, LEFT)
    assert done == ["Remove A"]


def test_a_second_click_on_a_row_presses_nothing_that_its_page_brings(
    qtbot: QtBot, window: QWidget, clock: list[float]
) -> None:
    done: list[str] = []
    button = put(window, buttons.plain("Close", "close"))
    button.clicked.connect(lambda: done.append("closed"))
    rows = RowList("list", "Meetings", parent=window)
    rows.set_rows([RowText("a", "First")])
    rows.setGeometry(0, 0, 200, 100)
    rows.show()
    rows.opened.connect(rows.hide)
    button.resize(200, 100)
    spot = rows.visualRect(rows.model().index(0, 0)).center()
    qtbot.mouseClick(rows.viewport(), LEFT, pos=spot)
    assert not rows.isVisible()
    qtbot.mouseClick(button, LEFT, pos=button.mapFrom(window, spot))
    assert done == []


def test_the_same_act_and_one_elsewhere_need_not_wait(
    qtbot: QtBot, window: QWidget, clock: list[float]
) -> None:
    done: list[str] = []
    first = put(window, buttons.plain("Next", "next"))
    second = put(window, buttons.plain("Other", "other"))
    second.move(0, 50)
    for button in (first, second):
        button.clicked.connect(lambda _=False, b=button: done.append(b.text()))
    qtbot.mouseClick(first, LEFT, pos=QPoint(5, 5))
    qtbot.mouseClick(first, LEFT, pos=QPoint(5, 5))
    qtbot.mouseClick(second, LEFT, pos=QPoint(5, 30))
    assert done == ["Next", "Next", "Other"]


@pytest.mark.parametrize("make", MADE.values(), ids=MADE)
def test_enter_presses_a_focused_button_once(
    qtbot: QtBot, window: QWidget, clock: list[float], make: Make
) -> None:
    button = put(window, make("state", "Agree"))
    done: list[str] = []
    button.clicked.connect(lambda: done.append(button.accessibleName()))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        qtbot.keyClick(button, key)
    assert len(done) == 2
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", True
    )
    QApplication.sendEvent(button, held)
    qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(done) == 2
    button.setAccessibleName("Open it again")  # the same button, about something else now
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert len(done) == 2
