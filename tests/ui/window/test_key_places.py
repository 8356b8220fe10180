"""Keys are read by their place where the letter on them is of another script, or no digit."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot
from window_shell import act, add_idea

from tlc_desktop.ui.place import Place
from tlc_desktop.ui.window.key_places import DIGITS, LETTERS, X11, KeyPlaces
from tlc_desktop.ui.window.page_table import PAGES
from tlc_desktop.ui.window.shell import Shell

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
# What a French keyboard writes with the keys of the digits, and an Arabic one with those of the letters.
FRENCH = dict(zip("1234567890", "&é\"'(-è_çà", strict=True))
ARABIC = dict(zip("QWERTYUIOPASDFGHJKLZXCVBNM", "ضصثقفغعهخحشسيبلاتنمئءؤرﻻىة", strict=True))
PLACE = {sign: number for number, sign in (DIGITS | LETTERS).items()}


@pytest.fixture(autouse=True)
def places(qapp: QApplication) -> Iterator[KeyPlaces]:
    owner = QObject()
    made = KeyPlaces(owner)
    yield made
    made.stop()


def strike(sign: str, written: str, modifiers: Qt.KeyboardModifier = CONTROL) -> bool:
    """Strike a key where the keyboard is; whether it was somebody's before it was pressed."""
    focus = QApplication.focusWidget() or QApplication.activeWindow()
    assert focus is not None
    taken = False
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        key = ord(written.upper()) if len(written.upper()) == 1 else ord(written)
        event = QKeyEvent(kind, key, modifiers, PLACE[sign] + X11, 0, 0, "")
        event.ignore()
        QApplication.sendEvent(focus, event)
        taken = taken or event.isAccepted()
    return taken


def test_the_row_of_digits_leads_to_the_pages_on_a_french_keyboard(shell: Shell) -> None:
    pages = {line.key[-1]: name for name, line in PAGES.items() if line.key}
    assert sorted(pages) == list("123456789")
    for digit, page in pages.items():
        strike(digit, FRENCH[digit])
        assert shell.navigator.place().page == page, digit


def test_keys_are_read_by_who_comes_late_and_where_nothing_has_the_keyboard(
    shell: Shell, places: KeyPlaces
) -> None:
    """The program is read after its window was painted, and Today has no field with the caret."""
    places.stop()
    late = KeyPlaces(places.parent())
    strike("2", FRENCH["2"])
    assert shell.navigator.place().page == "meetings"
    focus = QApplication.focusWidget()
    assert focus is not None
    focus.clearFocus()
    strike("3", FRENCH["3"])
    assert shell.navigator.place().page == "ideas"
    late.stop()


def test_letters_of_an_arabic_keyboard_do_what_those_at_their_place_do(shell: Shell) -> None:
    strike("N", ARABIC["N"])
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert shell.navigator.place().page == "today"
    field.setText("abc")
    strike("A", ARABIC["A"])
    assert field.selectedText() == "abc"
    strike("C", ARABIC["C"])
    assert QApplication.clipboard().text() == "abc"
    strike("X", ARABIC["X"])
    assert field.text() == ""
    strike("V", ARABIC["V"])
    assert field.text() == "abc"
    strike("Z", ARABIC["Z"])
    assert field.isRedoAvailable()


def test_where_no_letters_are_to_be_taken_back_a_step_is(shell: Shell) -> None:
    add_idea(shell, "Silent corridor")
    assert act(shell, "undo").isEnabled()
    shell.navigator.go(Place("ideas"))
    strike("Z", ARABIC["Z"])
    shell.desk.workspace.settle()
    assert not act(shell, "undo").isEnabled()


def test_alt_and_a_letter_opens_its_menu(qtbot: QtBot, shell: Shell) -> None:
    strike("F", ARABIC["F"], ALT)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    opened = QApplication.activePopupWidget()
    assert isinstance(opened, QMenu)
    assert opened.objectName() == "menu_file"
    opened.close()


def test_keys_that_say_something_themselves_are_left_alone(shell: Shell) -> None:
    shell.navigator.go(Place("ideas"))
    assert not strike("2", "2", Qt.KeyboardModifier.NoModifier)
    assert not strike("Q", "A"), "the A of a French keyboard is an A"
    assert not strike("N", ARABIC["N"], Qt.KeyboardModifier.NoModifier)
    assert shell.navigator.place().page == "ideas"
