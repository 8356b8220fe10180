"""Somebody at the keyboard: keys to whatever has it, letters of any script."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

Key = Qt.Key
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


def press(key: Key, text: str = "", held: Qt.KeyboardModifier = NONE) -> None:
    """One key, down and up, to whatever has the keyboard."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        here = QApplication.focusWidget()
        assert here is not None
        QApplication.sendEvent(here, QKeyEvent(kind, key, held, text))


def type_text(text: str) -> int:
    """Type letters of any script; how many keys that took."""
    for letter in text:
        special = {"\n": Key.Key_Return, "\t": Key.Key_Tab, " ": Key.Key_Space}
        press(special.get(letter, Key(0)), letter)
    return len(text)
