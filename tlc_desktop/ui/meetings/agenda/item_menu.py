"""What can be done with one item of an agenda."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from tlc_desktop.ui.look import icons
from tlc_desktop.ui.widgets.announce import identify


class ItemMenu(QMenu):
    """The menu of an agenda's row."""

    def __init__(
        self,
        row: int,
        rows: int,
        move: Callable[[int], None],
        ask: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        """Make the menu; it is not shown yet.

        Args:
            row: Where the item is.
            rows: How many there are.
            move: Moves the item to another row.
            ask: Is told what is wanted: "details", "private", "park" or "remove".
            parent: The table.
        """
        super().__init__(parent)
        identify(self, "agenda_menu", self.tr("More about this item"))
        self._add(self.tr("More about this item…"), lambda: ask("details"))
        self._add(self.tr("Private note…"), lambda: ask("private"), "lock")
        self.addSeparator()
        self._add(self.tr("Move up"), lambda: move(row - 1), offered=row > 0)
        self._add(self.tr("Move down"), lambda: move(row + 1), offered=row < rows - 1)
        self.addSeparator()
        self._add(self.tr("Keep for later"), lambda: ask("park"), "park")
        self._add(self.tr("Remove from the agenda"), lambda: ask("remove"), "bin")

    def _add(
        self, text: str, act: Callable[[], None], icon: str = "", *, offered: bool = True
    ) -> None:
        action = self.addAction(icons.icon(icon), text) if icon else self.addAction(text)
        action.setEnabled(offered)
        action.triggered.connect(act)
