"""Keys by their place on the keyboard, where the letters on them are of another script.

Ctrl with the second key of the row of digits is Ctrl+2 although a French keyboard writes "é"
there; Ctrl with the key of C copies although an Arabic one writes "ؤ".
"""

from typing import TypeVar, cast

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenuBar, QWidget

from tlc_desktop.ui.window.keys import AtFocus

Q = TypeVar("Q", bound=QObject)
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
# What stands at each place on most keyboards, by the number that the keyboard sends for it.
DIGITS = dict(zip(range(2, 12), "1234567890", strict=True))
LETTERS = {
    **dict(zip(range(16, 26), "QWERTYUIOP", strict=True)),
    **dict(zip(range(30, 39), "ASDFGHJKL", strict=True)),
    **dict(zip(range(44, 51), "ZXCVBNM", strict=True)),
}
X11 = 8  # is added there
LATIN_ENDS, NO_LETTER = 0x0250, 0x01000000


class KeyPlaces(AtFocus):
    """Reads Ctrl and Alt with a key by its place, where the key itself says nothing to anybody."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() not in kinds or not isinstance(event, QKeyEvent):
            return False
        if not event.modifiers() & (CONTROL | ALT) or not isinstance(watched, QWidget):
            return False
        meant = _meant(event, watched.window())
        if meant is None:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # nobody else's; the press comes next
        else:
            press = QKeyEvent(QEvent.Type.KeyPress, meant.key(), meant.keyboardModifiers())
            QApplication.sendEvent(watched, press)  # for menus and buttons too, as Qt has it
        return True


def _meant(event: QKeyEvent, window: QWidget) -> QKeyCombination | None:
    """What a key with Ctrl or Alt means by its place; nothing where it means something by itself."""
    shift = 0 if QGuiApplication.platformName() == "windows" else X11
    place, modifiers = event.nativeScanCode() - shift, event.modifiers()
    if event.key() in range(Qt.Key.Key_0, Qt.Key.Key_9 + 1):
        return None
    if place in DIGITS and modifiers == CONTROL:
        meant = QKeyCombination(modifiers, Qt.Key(ord(DIGITS[place])))
        return meant if _is_taken(window, QKeySequence(meant)) else None
    other_script = LATIN_ENDS <= event.key() < NO_LETTER
    if place not in LETTERS or not other_script or modifiers & ~(CONTROL | SHIFT | ALT):
        return None
    if _is_taken(window, QKeySequence(event.keyCombination())):
        return None
    return QKeyCombination(modifiers, Qt.Key(ord(LETTERS[place])))


def _is_taken(window: QWidget, keys: QKeySequence) -> bool:
    """Whether keys do something in a window, wherever the keyboard is in it."""
    acts, bars = _inside(window, QAction), _inside(window, QMenuBar)
    letters = (QKeySequence.mnemonic(act.text()) for bar in bars for act in bar.actions())
    buttons = _inside(window, QAbstractButton)
    return (
        any(act.isEnabled() and keys in act.shortcuts() for act in acts)
        or keys in letters
        or any(button.isVisible() and button.shortcut() == keys for button in buttons)
    )


def _inside(window: QWidget, kind: type[Q]) -> list[Q]:
    return cast("list[Q]", window.findChildren(kind))  # pyright: ignore[reportUnknownMemberType]
