"""Nothing found: what a list says where the words or the filter fit none of its rows."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify


class NothingFound(QWidget):
    """Two short lines, and a button that clears the filter.

    Signals:
        cleared: The button was pressed.
    """

    cleared = Signal()

    def __init__(self, name: str, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, name, self.tr("Nothing found"))
        self.words = labels.body(words, "ink2")
        self.words.setVisible(bool(words))
        self.button = buttons.plain(self.tr("Clear the filter"), f"{name}_clear", "search")
        self.button.clicked.connect(self.cleared)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, theme.SPACE_20, 12, theme.SPACE_12)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(labels.section(self.tr("Nothing found")))
        column.addWidget(self.words)
        column.addSpacing(theme.SPACE_8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
