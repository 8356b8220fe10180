"""A part of a colleague's page that is a list: at most three rows at first, then all, and never how many."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.changing_part import headed
from tlc_desktop.ui.widgets.growing_list import GrowingList
from tlc_desktop.ui.widgets.rows import RowText

AT_FIRST = 3


class FewRows(QWidget):
    """A heading over rows; it takes no room while there are none.

    Signals:
        opened: Enter or a click on a row; carries its id.
    """

    opened = Signal(str)

    def __init__(self, name: str, heading: str, more: str) -> None:
        """Make one with no rows.

        Args:
            name: Object name of the list.
            heading: What the rows are.
            more: What a screen reader calls the button that shows all.
        """
        super().__init__()
        self.setObjectName(f"{name}_part")
        self._of: object = None
        self._whole = False
        self._count = 0
        self._load: Callable[[int], Sequence[RowText]] = lambda _most: ()
        self.rows = GrowingList(name, heading, most_lines=1)
        self.more = buttons.link(self.tr("More"), f"{name}_more")
        self.more.setAccessibleName(more)
        below, column = headed(heading)
        column.addWidget(self.rows)
        column.addWidget(self.more)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(below)
        whole.addStretch(1)
        self.rows.opened.connect(self.opened)
        self.more.clicked.connect(self._show_all)
        self.hide()

    def show_rows(self, of: object, count: int, load: Callable[[int], Sequence[RowText]]) -> None:
        """Show the rows of somebody.

        Args:
            of: Whose they are; of somebody else, again only the first are shown.
            count: How many there are.
            load: The first so many of them.
        """
        if of != self._of:
            self._of, self._whole = of, False
        self._count, self._load = count, load
        self._show()

    def _show_all(self) -> None:
        self._whole = True
        self._show()
        self.rows.setFocus()

    def _show(self) -> None:
        rows = list(self._load(self._count if self._whole else AT_FIRST)) if self._count else []
        if rows != self.rows.row_texts():
            self.rows.set_rows(rows)
        self.more.setVisible(len(rows) < self._count)
        self.setVisible(bool(rows))
