"""Finding something in what was said: a line over the list, there while it is wanted."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlc_desktop.domain.text import fold
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets.line_edit import LineEdit
from tlc_desktop.ui.widgets.rows import RowText


class SaidFinder(QWidget):
    """A filter: the rows with every word of it stay, among them kind and names. Escape leaves it.

    Signals:
        changed: Other rows fit now.
        left: The keyboard belongs elsewhere again.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        said = self.tr("Find in what was said")
        self.edit = LineEdit("said_find", said, said, "search", self)
        self.edit.setClearButtonEnabled(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_8, 0, 0)
        column.addWidget(self.edit)
        self.edit.textChanged.connect(self.changed)
        self.hide()

    def open(self) -> None:
        """Show it, with the keyboard."""
        self.show()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def close_up(self) -> None:
        """Show everything again."""
        self.hide()
        self.edit.clear()

    def among(self, rows: Sequence[RowText]) -> list[RowText]:
        """Those of some rows that are wanted."""
        wanted = fold(self.edit.text()).split()
        if not wanted:
            return list(rows)
        return [row for row in rows if all(word in fold(row.spoken) for word in wanted)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_up()
            self.left.emit()
            return
        super().keyPressEvent(event)
