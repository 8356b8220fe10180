"""The key of the private note, on an agenda of which no item is open."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut

from tlc_desktop.ui.live.private_row import KEY
from tlc_desktop.ui.meetings.agenda.table import AgendaTable


class NoteKey(QObject):
    """Asks for the private note beside the current item, or beside the first."""

    def __init__(self, table: AgendaTable) -> None:
        super().__init__(table)
        self._table = table
        self._key = QShortcut(QKeySequence(KEY), table, self._ask)

    def rest(self, on: bool) -> None:
        """While an item is open, the key is that one's own."""
        self._key.setEnabled(not on)

    def _ask(self) -> None:
        table = self._table
        if table.current() is None:
            table.selectRow(0)
        if (key := table.current()) is not None:
            table.asked.emit(key, "private")
