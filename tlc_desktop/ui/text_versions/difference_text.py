"""A text to read, in which is seen what became of its words: struck through, or underlined."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from tlc_desktop.domain.text_versions import Fate, Passage
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets.bidi_edit import BidiTextEdit

_ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))


class DifferenceText(BidiTextEdit):
    """The words of both texts, each looking like its fate: never by its colour alone."""

    def __init__(
        self, name: str, accessible: str, lines: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, accessible, lines=lines, most_lines=lines, parent=parent)
        self.setReadOnly(True)

    def show_difference(self, passages: Sequence[Passage]) -> None:
        """Show what became of the words of a text, from its beginning."""
        self.clear()
        cursor = self.textCursor()
        for passage in passages:
            shape = _shape(passage.fate)
            for n, line in enumerate(passage.text.split("\n")):
                if n:
                    cursor.insertBlock()
                _insert(cursor, line, shape, changed=passage.fate is not Fate.STAYED)
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.setTextCursor(cursor)

    def createMimeDataFromSelection(self) -> QMimeData:
        made = super().createMimeDataFromSelection()
        made.setText(made.text().translate(_ISOLATES))
        return made


def _insert(cursor: QTextCursor, line: str, shape: QTextCharFormat, *, changed: bool) -> None:
    """Add a line; what changed keeps its direction from moving what stands around it."""
    words = line.strip(" ")
    blanks = line[: len(line) - len(line.lstrip(" "))]
    cursor.insertText(blanks, _shape(Fate.STAYED))
    if words:
        cursor.insertText(isolate(words) if changed else words, shape)
        cursor.insertText(line[len(blanks) + len(words) :], _shape(Fate.STAYED))


def _shape(fate: Fate) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFontStrikeOut(fate is Fate.TAKEN_AWAY)
    made.setFontUnderline(fate is Fate.ADDED)
    made.setForeground(theme.color("ink2" if fate is Fate.TAKEN_AWAY else "ink"))
    return made
