"""The agenda as a table: shows saved items, and asks when one is edited."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QAbstractTableModel,
    QObject,
    Qt,
    Signal,
)

from tlc_desktop.domain.meetings import AgendaItem
from tlc_desktop.i18n.digits import typed_number
from tlc_desktop.i18n.formats import Formats
from tlc_desktop.i18n.languages import Words
from tlc_desktop.i18n.value_names import label
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets.rows import ROOT, Index

DataRole = Qt.ItemDataRole
LINE_ROLE = DataRole.UserRole


class Column(IntEnum):
    GRIP = 0
    STARTS = 1
    MINUTES = 2
    TITLE = 3
    BROUGHT = 4
    MORE = 5


@dataclass(frozen=True, slots=True)
class ItemShown:
    """One row of the agenda.

    Attributes:
        small: What stands under the title.
        brought: Who brought it.
    """

    key: UUID
    item: AgendaItem
    starts: datetime
    small: str
    brought: str


class AgendaModel(QAbstractTableModel):
    """Shows lines of an agenda; never saves.

    Signals:
        edited: The user typed something; carries the item's id, "title" or "minutes", and the value.
    """

    edited = Signal(object, str, object)

    def __init__(self, formats: Formats, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._words = words
        self._lines: tuple[ItemShown, ...] = ()

    def show(self, lines: Sequence[ItemShown]) -> None:
        """Show these lines; while there are as many, the current cell stays current."""
        resized = len(lines) != len(self._lines)
        if resized:
            self.beginResetModel()
        self._lines = tuple(lines)
        if resized:
            self.endResetModel()
        elif lines:
            last = self.index(len(lines) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def line(self, row: int) -> ItemShown | None:
        """The line at a row, if there is one."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, key: UUID) -> int:
        """The row of an item, or -1."""
        return next((n for n, line in enumerate(self._lines) if line.key == key), -1)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = DataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != DataRole.DisplayRole:
            return None
        return {
            Column.STARTS: self.tr("Starts"),
            Column.MINUTES: self.tr("Min"),
            Column.TITLE: self.tr("Item"),
            Column.BROUGHT: self.tr("Suggested by"),
        }.get(Column(section), "")

    def flags(self, index: Index) -> Qt.ItemFlag:
        editable = index.isValid() and index.column() in (Column.TITLE, Column.MINUTES)
        return super().flags(index) | (
            Qt.ItemFlag.ItemIsEditable if editable else Qt.ItemFlag.NoItemFlags
        )

    def data(self, index: Index, role: int = DataRole.DisplayRole) -> Any:
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        column = Column(index.column())
        match role:
            case _ if role == LINE_ROLE:
                return line
            case DataRole.DisplayRole | DataRole.EditRole:
                return self._shown(line, column)
            case DataRole.ToolTipRole:
                return self._tip(line, column)
            case DataRole.AccessibleTextRole:
                return self._spoken(line, column)
            case _:
                return None

    def _shown(self, line: ItemShown, column: Column) -> str:
        match column:
            case Column.STARTS:
                return self._formats.time(line.starts)
            case Column.MINUTES:
                return self._formats.number(line.item.minutes)
            case Column.TITLE:
                return line.item.title
            case Column.BROUGHT:
                return line.brought
            case _:
                return ""

    def _tip(self, line: ItemShown, column: Column) -> str | None:
        match column:
            case Column.GRIP:
                return self.tr("Drag to move; or press Alt with the up and down keys")
            case Column.TITLE:
                return theme.tip("\n".join(t for t in (line.item.title, line.small) if t))
            case Column.BROUGHT:
                return theme.tip(line.brought)
            case Column.MORE:
                return self.tr("More about this item")
            case _:
                return None

    def _spoken(self, line: ItemShown, column: Column) -> str:
        match column:
            case Column.GRIP:
                return self.tr("Move “{title}”").format(title=line.item.title)
            case Column.MORE:
                return self.tr("More about “{title}”").format(title=line.item.title)
            case Column.TITLE:
                purpose = label(line.item.purpose, self._words)
                return ", ".join(t for t in (line.item.title, purpose, line.small) if t)
            case _:
                return self._shown(line, column)

    def setData(self, index: Index, value: Any, role: int = DataRole.EditRole) -> bool:
        line = self.line(index.row()) if index.isValid() else None
        if role != DataRole.EditRole or line is None:
            return False
        typed = str(value).strip()
        if index.column() == Column.TITLE:
            if not typed or typed == line.item.title:
                return False
            self.edited.emit(line.key, "title", typed)
            return True
        minutes = typed_number(typed)
        if minutes is None or minutes == line.item.minutes:
            return False
        self.edited.emit(line.key, "minutes", minutes)
        return True
