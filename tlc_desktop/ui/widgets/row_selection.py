"""Which rows of a list are selected, and which one of them is open beside it."""

from collections.abc import Collection

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from tlc_desktop.ui.widgets.rows import RowModel

_FLAG = QItemSelectionModel.SelectionFlag


class SelectableRows(QListView):
    """Rows of which one is chosen; others may be selected beside it, and then it stays the chosen one.

    Signals:
        chosen: Another row became the only one by the user's hand; carries its id.
    """

    chosen = Signal(str)
    _model: RowModel

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = ""
        self._silent = False

    def let_select_several(self) -> None:
        """Let more than one row be selected, with Shift and Ctrl as everywhere."""
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def selected_ids(self) -> list[str]:
        """The ids of the rows that are selected, in their order."""
        numbers = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self._model.key(number) for number in numbers]

    def current_id(self) -> str:
        """The id of the row that is chosen, or an empty text."""
        selected = self.selected_ids()
        return self._chosen if self._chosen in selected else next(iter(selected), "")

    def set_current(self, row_id: str) -> None:
        """Choose the row with this id and show it, without a signal; "" for none.

        Where it is one of several that are selected, they stay so.
        """
        number = self._model.row_of(row_id) if row_id else -1
        self._chosen = row_id if number >= 0 else ""
        if self._chosen and self._chosen in self.selected_ids():
            return
        self._silent = True
        if number < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        else:
            self.selectionModel().setCurrentIndex(self._model.index(number), _FLAG.ClearAndSelect)
        self._silent = False
        self.viewport().update()

    def choose(self, row_id: str) -> None:
        """Choose a row as a click does."""
        self.set_current(row_id)
        self.chosen.emit(row_id)

    def select(self, row_ids: Collection[str]) -> None:
        """Select the rows with these ids, without a signal."""
        wanted = QItemSelection()
        for start, end in _runs(self._model.rows_of(set(row_ids))):
            wanted.select(self._model.index(start), self._model.index(end))
        self._silent = True
        self.selectionModel().select(wanted, _FLAG.ClearAndSelect)
        self._silent = False

    def has(self, row_id: str) -> bool:
        """Whether there is a row with this id."""
        return self._model.row_of(row_id) >= 0

    def beside(self, row_ids: Collection[str]) -> str:
        """The id of the row after these, else of the one before them; empty where there are no others."""
        numbers = self._model.rows_of(set(row_ids))
        last = self._model.rowCount()
        for number in (*range(numbers[-1] + 1, last), *range(numbers[0] - 1, -1, -1)):
            if self._model.flags(self._model.index(number)):
                return self._model.key(number)
        return ""

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.viewport().update()  # the hairline beside the current row goes too
        if self._silent:
            return
        match self.selected_ids():
            case [only] if only != self._chosen or not selected.isEmpty():
                self._chosen = only
                self.chosen.emit(only)
            case _:
                pass

    def mouseMoveEvent(self, e: QMouseEvent) -> None:
        if e.buttons() == Qt.MouseButton.NoButton:  # a hand that trembles selects nothing more
            super().mouseMoveEvent(e)


def _runs(numbers: list[int]) -> list[tuple[int, int]]:
    """Numbers in order as runs without a gap, each with its first and last."""
    found: list[tuple[int, int]] = []
    for number in numbers:
        if found and found[-1][1] == number - 1:
            found[-1] = found[-1][0], number
        else:
            found.append((number, number))
    return found
