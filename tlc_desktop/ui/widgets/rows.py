"""The rows of a list, loaded a page at a time from wherever they are kept."""

from collections import OrderedDict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
# Of the records that are rows; a list is told of a row by its key as text.
Keys = Sequence[UUID] | Sequence[str]
ROOT = QModelIndex()
ID_ROLE = Qt.ItemDataRole.UserRole

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
        wraps: The title takes as many lines as it needs.
        light: The title is Regular, and Bold only while its row is current.
        marks: Words that stand out in Bold: for the title, then for each line, where they
            start and end.
        heading: It is no record: its title stands over the rows below it.
        told: What was said: its icon stands for the title, which is read aloud and told by a tool tip, and
            the first of the lines stands beside it.
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
    wraps: bool = False
    light: bool = False
    marks: tuple[tuple[tuple[int, int], ...], ...] = ()
    heading: bool = False
    told: bool = False

    def __hash__(self) -> int:
        """By what tells most rows apart: it is asked for all of a list, at each change."""
        return hash((self.id, self.title))

    @property
    def spoken(self) -> str:
        """All of the row, for a screen reader."""
        parts = (self.title, self.chip, *self.columns, self.caption, *self.lines, self.small)
        return ", ".join(part for part in parts if part)

    def cells(self, wide: int) -> list[str]:
        """Its texts in so many cells as all rows of a list have, whose columns are at most `wide`."""
        columns = [*self.columns, *[""] * (wide - len(self.columns))]
        return [self.title, self.chip, *columns, self.caption, " ".join(self.lines), self.small]


def without_empty(rows: Sequence[Sequence[str]]) -> list[Sequence[str]]:
    """Rows of cells without the columns in which nothing stands."""
    kept = [any(column) for column in zip(*rows, strict=True)]
    return [[cell for cell, keep in zip(row, kept, strict=True) if keep] for row in rows]


# What a row answers to each role.
_SAID: dict[int, Callable[[RowText], object]] = {
    int(Qt.ItemDataRole.DisplayRole): lambda row: row.title,
    int(Qt.ItemDataRole.AccessibleTextRole): lambda row: row.spoken,
    int(ID_ROLE): lambda row: row.id,
}


class RowModel(QAbstractListModel):
    """Rows by number; a page of them is loaded when one of it is first shown.

    Holds at most `PAGE * PAGES_KEPT` rows, whatever the count.

    Attributes:
        headed: Whether some rows are headings.
        writes: Whether a title may be written where it stands.
    """

    def __init__(
        self,
        load: Callable[[int, int], Sequence[RowText]],
        keys: Callable[[], Keys],
        parent: QObject | None = None,
    ) -> None:
        """Make a model and ask for the keys.

        Args:
            load: From (offset, limit) to that many rows, fewer at the end.
            keys: Of all the rows there are now, in their order.
            parent: Its owner.
        """
        super().__init__(parent)
        self._load = load
        self._ask_keys = keys
        self._keys = keys()
        self._pages: OrderedDict[int, Sequence[RowText]] = OrderedDict()
        self.headed = False
        self.writes = False

    def refresh(self) -> None:
        """Ask for everything again; while the count is the same, the view keeps its place."""
        keys = self._ask_keys()
        if len(keys) != len(self._keys):
            self.beginResetModel()
            self._pages.clear()
            self._keys = keys
            self.endResetModel()
        elif keys:
            self._pages.clear()
            self._keys = keys
            self.dataChanged.emit(self.index(0), self.index(len(keys) - 1))

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

    def key(self, row: int) -> str:
        """The key of the row at a number."""
        return str(self._keys[row])

    def row_of(self, row_id: str) -> int:
        """The number of the row with this key, or -1."""
        return next(iter(self.rows_of({row_id})), -1)

    def rows_of(self, row_ids: Collection[str]) -> list[int]:
        """The numbers of the rows with these keys, in order; no row is loaded for it."""
        keys: Sequence[object] = self._keys
        if not keys or isinstance(keys[0], str):
            return [n for n, key in enumerate(keys) if key in row_ids]
        wanted = {UUID(each).int for each in row_ids if each}  # whose hash takes no Python
        return [n for n, key in enumerate(keys) if isinstance(key, UUID) and key.int in wanted]

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.headed and (row := self.row_text(index.row())) and row.heading:
            return Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return usual | Qt.ItemFlag.ItemIsEditable if self.writes else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.row_text(index.row())
        said = _SAID.get(role)
        return said(row) if row is not None and said is not None else None
