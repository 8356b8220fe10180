"""The rows of a list, loaded a page at a time from wherever they are kept."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
ID_ROLE = Qt.ItemDataRole.UserRole
ROW_ROLE = Qt.ItemDataRole.UserRole + 1

PAGE = 60
PAGES_KEPT = 30


@dataclass(frozen=True, slots=True)
class RowText:
    """What one row says.

    Attributes:
        id: Of its record.
        title: Line one; Bold unless `light`.
        caption: Small text at the far end of line one.
        lines: Body text below; each wraps.
        small: Small text under the lines.
        icon: Name of an icon at the start, coloured `icon_ink`.
        chip: A state, in a tinted pill after the title.
        columns: Small texts after the title in columns of equal width, as in a list of people.
        light: The title is Regular, and Bold only while its row is current.
        marks: Words that stand out in Bold: for the title, then for each line, where they
            start and end.
    """

    id: str
    title: str
    caption: str = ""
    lines: tuple[str, ...] = ()
    small: str = ""
    icon: str = ""
    icon_ink: str = "accent"
    chip: str = ""
    columns: tuple[str, ...] = ()
    light: bool = False
    marks: tuple[tuple[tuple[int, int], ...], ...] = ()

    @property
    def spoken(self) -> str:
        """All of the row, for a screen reader."""
        parts = (self.title, self.chip, *self.columns, self.caption, *self.lines, self.small)
        return ", ".join(part for part in parts if part)


class RowModel(QAbstractListModel):
    """Rows by number; a page of them is loaded when one of it is first shown.

    Holds at most `PAGE * PAGES_KEPT` rows, whatever the count.
    """

    def __init__(
        self,
        load: Callable[[int, int], Sequence[RowText]],
        count: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        """Make a model and ask for the count.

        Args:
            load: From (offset, limit) to that many rows, fewer at the end.
            count: How many rows there are now.
            parent: Its owner.
        """
        super().__init__(parent)
        self._load = load
        self._ask_count = count
        self._count = count()
        self._pages: OrderedDict[int, Sequence[RowText]] = OrderedDict()

    def refresh(self) -> None:
        """Ask for everything again; while the count is the same, the view keeps its place."""
        count = self._ask_count()
        if count != self._count:
            self.beginResetModel()
            self._pages.clear()
            self._count = count
            self.endResetModel()
        elif count:
            self._pages.clear()
            self.dataChanged.emit(self.index(0), self.index(count - 1))

    def row_text(self, row: int) -> RowText | None:
        """The row at a number; none where the list has become shorter meanwhile."""
        page, within = divmod(row, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            rows = self._load(page * PAGE, PAGE)
            self._pages[page] = rows
            while len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(page)
        return rows[within] if within < len(rows) else None

    def row_of(self, row_id: str) -> int:
        """The number of the row with this id, or -1; looks at loaded pages first."""
        for page, rows in self._pages.items():
            for within, row in enumerate(rows):
                if row.id == row_id:
                    return page * PAGE + within
        for number in range(self._count):
            row = self.row_text(number)
            if row is not None and row.id == row_id:
                return number
        return -1

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.row_text(index.row())
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case _ if role == ID_ROLE:
                return row.id
            case _ if role == ROW_ROLE:
                return row
            case _:
                return None
