"""Choosing people by name with the keyboard: letters move, and never tick."""

from collections.abc import Callable
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.widgets.people_picker import PeoplePicker, PeoplePopup

NAMES = (
    "Abeer Shawky",
    "Maha Adel",
    "Marwan Said",
    "Mona Fathy",
    "Nadia Kamel",
    *(f"Teacher {n:02}" for n in range(20)),
    "آمال حسن",
    "منى فتحي",
)
PEOPLE = [(uuid4(), name) for name in NAMES]


@pytest.fixture
def around(qtbot: QtBot) -> QWidget:
    """What stands around the picker, and closes with Escape."""

    class Around(QWidget):
        def keyPressEvent(self, event: QKeyEvent) -> None:
            if event.key() == Qt.Key.Key_Escape:
                self.hide()

    made = Around()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def picker(qtbot: QtBot, desk: Desk, around: QWidget) -> PeoplePicker:
    made = PeoplePicker("Who", "who", desk.formats, "Nobody")
    QVBoxLayout(around).addWidget(made)
    made.show_people(PEOPLE, ())
    with qtbot.waitExposed(around):
        around.show()
    return made


@pytest.fixture
def popup(picker: PeoplePicker) -> PeoplePopup:
    picker.button.click()
    assert picker.popup is not None
    return picker.popup


def type_keys(text: str) -> None:
    """Keys of any script, one after the other, to whatever has the keyboard."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = Qt.Key.Key_Space if letter == " " else 0
            focus = QApplication.focusWidget()
            assert focus is not None
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(focus, event)


def here() -> str:
    focus = QApplication.focusWidget()
    return focus.accessibleName() if focus is not None else ""


def ticked(popup: PeoplePopup) -> list[UUID]:
    return [key for key, box in popup.boxes.items() if box.isChecked()]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("mona", "Mona Fathy"),
        ("mar", "Marwan Said"),
        ("kam", "Nadia Kamel"),
        ("teacher 1", "Teacher 10"),
        ("MONA", "Mona Fathy"),
        ("امال", "آمال حسن"),
        ("مني", "منى فتحي"),
    ],
)
def test_letters_typed_together_find_one_name_and_tick_nobody(
    popup: PeoplePopup, typed: str, found: str
) -> None:
    type_keys(typed)
    assert here() == found
    assert ticked(popup) == []


def test_letters_after_a_while_begin_anew(popup: PeoplePopup) -> None:
    type_keys("m")
    assert here() == "Maha Adel"
    popup._spelling.timeout.emit()
    type_keys("m")
    assert here() == "Marwan Said"


@pytest.mark.parametrize(
    "sentence",
    ["mona said that we wait", "We should ask them  again", "منى قالت إننا ننتظر", "teacher 1 b"],
)
def test_a_sentence_typed_into_the_names_ticks_nobody(popup: PeoplePopup, sentence: str) -> None:
    type_keys(sentence)
    assert ticked(popup) == []


def test_a_blank_after_a_name_ticks_it(popup: PeoplePopup) -> None:
    type_keys("mona ")
    popup._spelling.timeout.emit()
    type_keys("nadia")
    popup._spelling.timeout.emit()
    type_keys(" ")
    assert ticked(popup) == [PEOPLE[3][0], PEOPLE[4][0]]


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_escape_and_enter_close_the_names_and_nothing_around_them(
    qtbot: QtBot, picker: PeoplePicker, around: QWidget, popup: PeoplePopup, key: Qt.Key
) -> None:
    focus = QApplication.focusWidget()
    with qtbot.waitSignal(popup.finished):
        qtbot.keyClick(focus, key)
    assert picker.popup is None
    assert picker.chosen() == ()
    assert around.isVisible()
    assert QApplication.focusWidget() is picker.button


def test_a_ring_shows_the_name_that_has_the_keyboard_and_it_is_in_sight(
    qtbot: QtBot, popup: PeoplePopup
) -> None:
    def seen() -> bool:
        box = QApplication.focusWidget()
        assert box is not None
        area = popup._area.viewport()
        ring = popup.findChild(QWidget, "focus_frame")
        assert ring.isVisible()
        inside = area.rect().contains(box.geometry().translated(box.parentWidget().pos()))
        at = box.mapTo(popup, box.rect().center())
        return inside and ring.geometry().contains(at)

    moves: list[Callable[[], None]] = [
        lambda: qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_End),
        lambda: qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up),
        lambda: qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Home),
        lambda: type_keys("teacher 15"),
    ]
    for move in moves:
        move()
        QApplication.processEvents()
        assert seen(), here()
