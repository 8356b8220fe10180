"""The names that may be meant, in a list over the line in which they are typed."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets.announce import announce, identify
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.rows import RowText

MOST_SHOWN = 5
WIDTH = 300


class NameList(QFrame):
    """Rows over a line, which keeps the keyboard: its arrow keys walk here. At first none is chosen.

    Signals:
        taken: A row was clicked; carries its id.
    """

    taken = Signal(str)

    def __init__(self, line: QWidget, name: str, accessible: str) -> None:
        super().__init__(line.window())
        identify(self, name, accessible)
        self.setProperty("ground", "popup")
        self._line = line
        self.rows = RowList(f"{name}_list", accessible)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.opened.connect(self.taken)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.rows)
        line.destroyed.connect(self.deleteLater)
        self.hide()

    def show_rows(self, rows: Sequence[RowText]) -> None:
        """Show these; none takes the list away."""
        shown = self.rows.row_texts() if self.isVisible() else []
        if list(rows) == shown:
            return
        self.setVisible(bool(rows))
        if not rows:
            return
        self.rows.set_current("")
        self.rows.set_rows(rows)
        self._place()
        self.raise_()
        announce(self._line, f"{self.accessibleName()}: {'; '.join(row.spoken for row in rows)}")

    def walk(self, steps: int) -> None:
        """Go down or up; from where none is chosen, to the end that is next to the line, or the first."""
        ids = [row.id for row in self.rows.row_texts()]
        here = self.current()
        at = ids.index(here) + steps if here else (0 if steps > 0 else len(ids) - 1)
        self.rows.set_current(ids[max(0, min(at, len(ids) - 1))])
        announce(self._line, self.rows.row_texts()[ids.index(self.current())].spoken)

    def current(self) -> str:
        """The row that was walked to, or an empty text."""
        return self.rows.current_id() if self.isVisible() else ""

    def _place(self) -> None:
        """Above the line, at the side where it begins; below it where there is no room above."""
        line, window = self._line, self.window()
        wide = min(theme.measure(WIDTH), line.width())
        self.rows.setFixedWidth(wide - 2)
        count = min(self.rows.row_count(), MOST_SHOWN)
        self.rows.setFixedHeight(sum(self.rows.sizeHintForRow(n) for n in range(count)))
        self.adjustSize()
        corner = line.mapTo(window, QPoint(line.width() - wide if theme.is_rtl() else 0, 0))
        above = corner.y() - self.height() - 4
        self.move(corner.x(), above if above >= 0 else corner.y() + line.height() + 4)
