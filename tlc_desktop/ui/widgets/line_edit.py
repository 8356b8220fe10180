"""A line to type into, which stays a line whatever comes into it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QDropEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tlc_desktop.domain.lengths import LINE
from tlc_desktop.domain.text import lines_of, right_to_left, shed
from tlc_desktop.ui.look import icons, theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets import clipboard
from tlc_desktop.ui.widgets.announce import identify

ICON = 16
START = {
    False: Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute,
    True: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute,
}


class LineEdit(QLineEdit):
    """One line of plain text at the side where its own language begins.

    Whichever way text comes into it, line breaks and tabs are shed; a field of which each line
    becomes something (`takes_several`) tells of them instead.

    Signals:
        several: Several lines were pasted into a field that takes them; carries all of its text.
    """

    several = Signal(str)

    def __init__(
        self,
        name: str,
        accessible: str,
        placeholder: str = "",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        identify(self, name, accessible)
        self.takes_several = False
        self._icon = icon
        if icon:
            room = theme.measure(ICON) + 8
            self.setTextMargins(0 if theme.is_rtl() else room, 0, room if theme.is_rtl() else 0, 0)
        theme.set_font(self, TextRole.BODY)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(LINE)
        self.textChanged.connect(self._direct)
        self._direct(self.text())

    def setText(self, arg__1: str, /) -> None:
        text = shed(arg__1)
        self.setMaxLength(max(LINE, len(text.encode("utf-16-le")) // 2))  # kept when more fitted
        super().setText(text)

    def paste(self) -> None:
        self.put_in(QApplication.clipboard().text())

    def put_in(self, text: str) -> None:
        """Take a text from elsewhere in place of what is chosen, or at the cursor."""
        if self.isReadOnly():
            return
        if self.takes_several and len(lines_of(text)) > 1:
            start = self.selectionStart() if self.hasSelectedText() else self.cursorPosition()
            end = start + len(self.selectedText())
            self.several.emit(self.text()[:start] + text + self.text()[end:])
        else:
            self.insert(shed(text))

    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        # Qt's own are no methods that can be replaced.
        for key, act in self._acts():
            if arg__1.matches(key):
                act()
                return
        super().keyPressEvent(arg__1)

    def copy(self) -> None:
        if self.hasSelectedText() and self.echoMode() is QLineEdit.EchoMode.Normal:
            clipboard.copy(self.selectedText())

    def cut(self) -> None:
        self.copy()
        if self.hasSelectedText() and self.echoMode() is QLineEdit.EchoMode.Normal:
            self.insert("")

    def _acts(self) -> list[tuple[QKeySequence.StandardKey, Callable[[], None]]]:
        keys = QKeySequence.StandardKey
        acts = [(keys.Paste, self.paste), (keys.Copy, self.copy)]
        return acts if self.isReadOnly() else [*acts, (keys.Cut, self.cut)]

    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ours = {"edit-paste": self.paste, "edit-copy": self.copy, "edit-cut": self.cut}
        for act in menu.actions():
            if (do := ours.get(act.objectName())) is not None:
                act.triggered.disconnect()
                act.triggered.connect(do)
        menu.popup(arg__1.globalPos())

    def mouseReleaseEvent(self, arg__1: QMouseEvent) -> None:
        there = QApplication.clipboard()
        if arg__1.button() == Qt.MouseButton.MiddleButton and there.supportsSelection():
            self.deselect()
            self.setCursorPosition(self.cursorPositionAt(arg__1.position().toPoint()))
            self.put_in(there.text(QClipboard.Mode.Selection))
        else:
            super().mouseReleaseEvent(arg__1)

    def dropEvent(self, arg__1: QDropEvent) -> None:
        text = arg__1.mimeData().text()
        if shed(text) == text:
            super().dropEvent(arg__1)
            return
        self.deselect()
        self.setCursorPosition(self.cursorPositionAt(arg__1.position().toPoint()))
        self.put_in(text)
        arg__1.acceptProposedAction()

    def inputMethodEvent(self, arg__1: QInputMethodEvent) -> None:
        text = arg__1.commitString()
        if shed(text) != text:
            arg__1.setCommitString(
                shed(text), arg__1.replacementStart(), arg__1.replacementLength()
            )
        super().inputMethodEvent(arg__1)

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        super().paintEvent(arg__1)
        if self._icon:
            side = theme.measure(ICON)
            glyph = icons.pixmap(self._icon, "ink2" if self.isEnabled() else "edge", ICON)
            left = self.width() - side - 10 if theme.is_rtl() else 10
            QPainter(self).drawPixmap(left, (self.height() - side) // 2, glyph)

    def _direct(self, text: str) -> None:
        """Follow the text; the caption's side stays the window's, the letters run their own way."""
        rtl = right_to_left(text, theme.is_rtl())
        # What is in it hears only this key; left alone, it runs as its first letter does.
        key = Qt.Key.Key_Direction_R if rtl else Qt.Key.Key_Direction_L
        told = QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        super().keyPressEvent(told)
        self.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        # Said outright: left alone, Qt puts digits at the left in a right-to-left window.
        self.setAlignment(START[rtl])
