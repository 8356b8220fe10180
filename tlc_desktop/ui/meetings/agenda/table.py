"""The agenda's table: rows moved by hand or by keys, titles and minutes edited in place."""

from collections.abc import Sequence
from datetime import time
from uuid import UUID

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QSizePolicy,
    QTableView,
    QWidget,
)

from tlc_desktop.i18n.formats import Formats
from tlc_desktop.i18n.languages import Words
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.agenda.delegate import (
    ROW,
    ROW_COMPACT,
    AgendaDelegate,
    AgendaHeader,
)
from tlc_desktop.ui.meetings.agenda.drag import RowDrag
from tlc_desktop.ui.meetings.agenda.item_menu import ItemMenu
from tlc_desktop.ui.meetings.agenda.model import AgendaModel, Column, ItemShown
from tlc_desktop.ui.widgets.announce import announce, identify
from tlc_desktop.ui.widgets.focus_frame import OWN_RING

LONGEST = time(22, 45)  # to write
_ALT = Qt.KeyboardModifier.AltModifier


class AgendaTable(QTableView):
    """Shows an agenda as high as it is; asks for every change.

    Signals:
        edited: See `AgendaModel.edited`.
        typed: A title is being typed, or is again what it was; carries the item's id, and the text.
        moved: An item is wanted at another place; carries its id and index.
        asked: Something from a row's menu: the item's id and "details", "park" or "remove".
        chosen: Another row is current; carries the item's id.
    """

    edited = Signal(object, str, object)
    typed = Signal(object, str)
    moved = Signal(object, int)
    asked = Signal(object, str)
    chosen = Signal(object)

    def __init__(self, formats: Formats, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, "agenda", self.tr("Agenda"))
        self.setProperty(OWN_RING, True)
        self._model = AgendaModel(formats, words, self)
        self._model.edited.connect(self.edited)
        self._current: UUID | None = None
        self._header = AgendaHeader(self, formats.time(LONGEST))
        self._prepare()
        self.setModel(self._model)
        self._fit()
        self._drag = RowDrag(self)
        self._drag.dropped.connect(self._move)

    def show_lines(self, lines: Sequence[ItemShown]) -> None:
        """Show a saved agenda; the current item stays current wherever it went."""
        kept, column = self._current, max(self.currentIndex().column(), Column.TITLE)
        if self.currentIndex().isValid():
            column = self.currentIndex().column()
        self._model.show(lines)
        row = self._model.row_of(kept) if kept else -1
        if row >= 0 and (row, column) != (self.currentIndex().row(), self.currentIndex().column()):
            self.setCurrentIndex(self._model.index(row, column))
        elif row < 0:
            self._current = None
        self._fit()
        self.viewport().update()

    def current(self) -> UUID | None:
        """The item of the current row."""
        line = self._model.line(self.currentIndex().row())
        return line.key if line else None

    def set_current(self, key: UUID) -> None:
        """Make an item's row current."""
        row = self._model.row_of(key)
        if row >= 0:
            self.setCurrentIndex(self._model.index(row, Column.TITLE))

    def menu(self, row: int) -> ItemMenu | None:
        """What can be done with the item at a row; not shown yet."""
        line = self._model.line(row)
        if line is None:
            return None
        return ItemMenu(
            row,
            self._model.rowCount(),
            lambda end: self._move(row, end),
            lambda what: self.asked.emit(line.key, what),
            self,
        )

    def currentChanged(self, current: object, previous: object) -> None:
        super().currentChanged(current, previous)  # pyright: ignore[reportArgumentType]
        key = self.current()
        self.viewport().update()
        if key is not None and key != self._current:
            self._current = key
            self.chosen.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        key = Qt.Key(event.key())
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key)
        if step is not None and event.modifiers() & _ALT:
            self._move(index.row(), index.row() + step)
            return
        if not index.isValid() or event.modifiers() & (_ALT | Qt.KeyboardModifier.ControlModifier):
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open()
        elif key == Qt.Key.Key_Delete and (here := self.current()):
            self.asked.emit(here, "remove")
        elif key == Qt.Key.Key_Menu:
            self._show_menu(index.row())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        row = self.rowAt(arg__1.pos().y())
        self._show_menu(row if row >= 0 else self.currentIndex().row())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.column() == Column.MORE:
            self._show_menu(index.row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.column() in (Column.STARTS, Column.BROUGHT):
            self._open()
            return
        super().mouseDoubleClickEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, Column.TITLE))
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(theme.measure(420), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.measure(300), self._height())

    def _prepare(self) -> None:
        self.setHorizontalHeader(self._header)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(20)
        delegate = AgendaDelegate(self, self.tr("Minutes"), self.tr("Title"))
        delegate.typed.connect(self.typed)
        delegate.taken_back.connect(self.typed)
        self.setItemDelegate(delegate)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        )

    def _height(self) -> int:
        rows = self._model.rowCount() * self.verticalHeader().defaultSectionSize()
        return self.horizontalHeader().height() + rows

    def _fit(self) -> None:
        """Columns as wide as there is room, rows as high as it allows, and no more than these."""
        compact = theme.compact(self)
        self._header.divide(self.width(), self.viewport().width(), compact)
        self.verticalHeader().setDefaultSectionSize(theme.measure(ROW_COMPACT if compact else ROW))
        if self.height() != self._height():
            self.setFixedHeight(self._height())

    def _move(self, start: int, end: int) -> None:
        line = self._model.line(start)
        if line is None or not 0 <= end < self._model.rowCount():
            return
        self.moved.emit(line.key, end)
        now = self._model.line(end)
        if now is not None:
            starts = self._model.index(end, Column.STARTS).data()
            announce(
                self, self.tr("{title}: starts at {time}").format(title=now.item.title, time=starts)
            )

    def _open(self) -> None:
        if self.state() == QAbstractItemView.State.EditingState:
            return  # Enter in the field comes through to the table
        index, key = self.currentIndex(), self.current()
        match index.column():
            case Column.TITLE | Column.MINUTES:
                self.edit(index)
            case Column.MORE:
                self._show_menu(index.row())
            case _ if key is not None:
                self.asked.emit(key, "details")
            case _:
                return

    def _show_menu(self, row: int) -> None:
        menu = self.menu(row)
        if menu is None:
            return
        rect = self.visualRect(self._model.index(row, Column.MORE))
        corner = rect.bottomRight() if theme.is_rtl() else rect.bottomLeft()
        menu.popup(self.viewport().mapToGlobal(corner - QPoint(0, 8)))
        menu.aboutToHide.connect(menu.deleteLater)
