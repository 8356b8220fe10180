"""What a page shows while there is nothing on it yet, or nothing was found."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.ring import Ring

RING = 184


class EmptyState(QWidget):
    """The ring with a slip on its table, what will be here, and the one button to begin.

    Signals:
        begun: The button was pressed.
    """

    begun = Signal()

    def __init__(
        self,
        name: str,
        heading: str,
        words: str,
        act: str = "",
        icon: str = "plus",
        parent: QWidget | None = None,
    ) -> None:
        """Make one.

        Args:
            name: Object name; the button's is `name + "_begin"`.
            heading: One Bold line, such as "No ideas here yet".
            words: One or two lines: what will be here.
            act: What the button does; no button without it.
            icon: Of the button.
            parent: Its owner.
        """
        super().__init__(parent)
        identify(self, name, heading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_16, 0, theme.SPACE_16)
        column.setSpacing(theme.SPACE_8)
        column.addStretch(2)
        column.addWidget(Ring(RING, slip=True), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.SPACE_20)
        self.heading = Label(heading, TextRole.HEADING, wrap=True, centred=True)
        self.words = Label(words, TextRole.BODY, "ink2", wrap=True, centred=True)
        for label, width in ((self.heading, 560), (self.words, 440)):
            label.setMaximumWidth(theme.measure(width))
            column.addLayout(_in_the_middle(label))
        column.addSpacing(theme.SPACE_12)
        self.button: QPushButton | None = None
        if act:
            self.button = buttons.primary(act, f"{name}_begin", icon)
            self.button.clicked.connect(self.begun)
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)


def _in_the_middle(label: Label) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(label, 100)
    row.addStretch(1)
    return row
