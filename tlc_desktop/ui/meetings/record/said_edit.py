"""The words of the line in which what is said is caught."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QFontMetricsF, QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets.focus_frame import OWN_RING
from tlc_desktop.ui.widgets.spoken_field import MOST_LINES, SpokenEdit

AIR = 8


class SaidEdit(SpokenEdit):
    """One line; a long one, or those that cannot be kept yet, take up to three before they scroll.

    Attributes:
        typing: Whether what changes now is typed, letter by letter; not pasted, undone or shown.
    """

    def __init__(self, name: str, accessible: str, placeholder: str, parent: QWidget) -> None:
        super().__init__(name, accessible, placeholder, most_lines=MOST_LINES, parent=parent)
        self.typing = False
        self.setProperty("bare", "line")
        self.setProperty(OWN_RING, True)
        theme.set_font(self, TextRole.LEAD)
        self.setViewportMargins(AIR, 0, AIR, 0)
        self._fit()

    def set_text(self, text: str) -> None:
        super().set_text(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def at(self) -> int:
        """Where the cursor is, in letters; Qt counts those beyond the first plane as two."""
        units = self.textCursor().position()
        return len(self.text().encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))

    def cut_out(self, start: int, end: int) -> None:
        """Take some letters out; the cursor stays among the others."""
        cut = QTextCursor(self.document())
        text = self.text()
        cut.setPosition(_units(text[:start]))
        cut.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        cut.removeSelectedText()

    def go_on(self, letters: str) -> None:
        """Take letters at the end, and the keyboard."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.insertPlainText(letters)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.typing = False
        super().insertFromMimeData(source)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.typing = True
        super().inputMethodEvent(event)
        self.typing = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.typing = event.text().isprintable() or event.key() == Qt.Key.Key_Backspace
        super().keyPressEvent(event)
        self.typing = False

    def _height(self, lines: int) -> int:
        return max(theme.measure(theme.TARGET), round(lines * QFontMetricsF(self.font()).height()))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
