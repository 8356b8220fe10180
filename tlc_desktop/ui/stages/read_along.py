"""Something to be read as it is, and taken up by one key: a set of ours, or what was said in a meeting."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets import buttons, labels


class ReadAlong(QWidget):
    """A title, a line about it, lines to read, and what can be done with it.

    Signals:
        taken: The first button was pressed.
        copied: The second was.
        printed: It is wanted on paper.
    """

    taken = Signal()
    copied = Signal()
    printed = Signal()

    def __init__(self, name: str, act: str, other_act: str = "", print_act: str = "") -> None:
        """Make one.

        Args:
            name: Object name; those of its buttons are `name + "_take"`, `name + "_copy"`
                and `name + "_print"`.
            act: What the first button does.
            other_act: What the second does; there is none without it.
            print_act: What the one that prints does; there is none without it.
        """
        super().__init__()
        self.setObjectName(name)
        self._title = labels.heading("")
        self._title.setWordWrap(True)
        self._title.setObjectName(f"{name}_title")
        self._about = labels.body("", "ink2")
        self._lines = labels.body("")
        self._lines.setObjectName(f"{name}_lines")
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_12)
        take = buttons.plain(act, f"{name}_take", "plus")
        take.clicked.connect(self.taken)
        row.addWidget(take)
        if other_act:
            copy = buttons.quiet(other_act, f"{name}_copy")
            copy.clicked.connect(self.copied)
            row.addWidget(copy)
        row.addStretch(1)
        if print_act:
            prints = buttons.icon_button("print", print_act, f"{name}_print", parent=self)
            prints.clicked.connect(self.printed)
            row.addWidget(prints)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        for label in (self._title, self._about, self._lines):
            column.addWidget(label)
        column.addSpacing(theme.SPACE_8)
        column.addLayout(row)
        column.addStretch(1)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)

    def show_text(self, title: str, about: str, lines: Sequence[str] = ()) -> None:
        """Show something else."""
        self._title.setText(title)
        self._about.setText(about)
        self._about.setVisible(bool(about.strip()))
        self._lines.setText("\n".join(lines))
        self._lines.setVisible(bool(lines))
