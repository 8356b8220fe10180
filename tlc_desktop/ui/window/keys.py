"""Where keys go: Ctrl+Z between a field and the file, and the acts on text to what has the keyboard."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

# What is done to a text, by the names of the menu's acts, and with Ctrl by which key.
OF_TEXT = {
    "cut": Qt.Key.Key_X,
    "copy_out": Qt.Key.Key_C,
    "paste": Qt.Key.Key_V,
    "select_all": Qt.Key.Key_A,
}


def type_control(window: QWidget, key: Qt.Key) -> None:
    """Have what has the keyboard in a window do what it does at Ctrl and a key."""
    press = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.ControlModifier)
    window.focusWidget().keyPressEvent(press)  # sent as an event, it would be the menu's again


def done_to_text(field: QWidget) -> set[str]:
    """Which of `OF_TEXT` would do something there."""
    match field:
        case QLineEdit():
            chosen, any_text, written = (
                field.hasSelectedText(),
                bool(field.text()),
                field.isReadOnly(),
            )
        case QTextEdit() | QPlainTextEdit():
            chosen = field.textCursor().hasSelection()
            any_text, written = not field.document().isEmpty(), field.isReadOnly()
        case QAbstractItemView():
            several = field.selectionMode() is QAbstractItemView.SelectionMode.ExtendedSelection
            copies = field.selectionModel().hasSelection()
            possible = {"copy_out": copies, "select_all": several}
            return {name for name, can in possible.items() if can}
        case _:
            return set()
    can = {"cut": chosen and not written, "copy_out": chosen, "select_all": any_text}
    can["paste"] = not written and bool(QApplication.clipboard().text())
    return {name for name, possible in can.items() if possible}


class AtFocus(QObject):
    """Sees the keys of whatever has the keyboard, before that does."""

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._watched: QWidget | None = None
        self._app = QApplication.instance()
        if isinstance(self._app, QApplication):
            self._app.focusChanged.connect(self._follow)
            self._app.focusWindowChanged.connect(self._look_again)
        self._look_again()

    def stop(self) -> None:
        """Watch no field any more."""
        if isinstance(self._app, QApplication):
            self._app.focusChanged.disconnect(self._follow)
            self._app.focusWindowChanged.disconnect(self._look_again)
            self._app = None
        self._watch(None)

    def _look_again(self) -> None:
        self._follow(None, QApplication.focusWidget())

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Follow the keyboard; where nothing in a window has it, its keys go to the window."""
        self._watch(now or QApplication.activeWindow())

    def _watch(self, now: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):  # its end may be noticed first
            self._watched.removeEventFilter(self)
            self._watched.destroyed.disconnect(self._forget)
        self._watched = None
        if now is not None and self._wants(now):
            self._watched = now
            now.installEventFilter(self)
            now.destroyed.connect(self._forget)

    def _wants(self, widget: QWidget) -> bool:
        """Whether the keys of a widget are to be seen."""
        return widget.isWidgetType()

    def _forget(self) -> None:
        self._watched = None


class UndoKeys(AtFocus):
    """Lets Ctrl+Z take back letters in a field that has some to take back, and else the newest step.

    A text field keeps these keys to itself even when it has nothing to undo.
    """

    def _wants(self, widget: QWidget) -> bool:
        return isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo)
            redo = event.matches(QKeySequence.StandardKey.Redo)
            if (undo and not _has_undo(watched)) or (redo and not _has_redo(watched)):
                event.ignore()
                return True
        return False


def _has_undo(field: QObject) -> bool:
    match field:
        case QLineEdit():
            return field.isUndoAvailable()
        case QTextEdit() | QPlainTextEdit():
            return field.document().isUndoAvailable()
        case _:
            return False


def _has_redo(field: QObject) -> bool:
    match field:
        case QLineEdit():
            return field.isRedoAvailable()
        case QTextEdit() | QPlainTextEdit():
            return field.document().isRedoAvailable()
        case _:
            return False


def keys_of(page: QWidget) -> list[QKeySequence]:
    """The shortcuts that a page has for itself."""
    found = cast("list[QShortcut]", page.findChildren(QShortcut))  # pyright: ignore[reportUnknownMemberType]
    return [each.key() for each in found]
