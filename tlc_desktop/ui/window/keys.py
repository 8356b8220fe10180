"""Where keys go: Ctrl+Z between a field and the file, and the keyboard into a new page."""

from typing import cast

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget


class UndoKeys(QObject):
    """Lets Ctrl+Z take back letters in a field that has some to take back, and else the newest step.

    A text field keeps these keys to itself even when it has nothing to undo.
    """

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._watched: QWidget | None = None
        self._app = QApplication.instance()
        if isinstance(self._app, QApplication):
            self._app.focusChanged.connect(self._follow)

    def stop(self) -> None:
        """Watch no field any more."""
        if isinstance(self._app, QApplication):
            self._app.focusChanged.disconnect(self._follow)
        self._follow(None, None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo)
            redo = event.matches(QKeySequence.StandardKey.Redo)
            if (undo and not _has_undo(watched)) or (redo and not _has_redo(watched)):
                event.ignore()
                return True
        return False

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched.destroyed.disconnect(self._forget)
        self._watched = None
        if isinstance(now, QLineEdit | QTextEdit | QPlainTextEdit):
            self._watched = now
            now.installEventFilter(self)
            now.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._watched = None


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
