"""The agenda's table: rows moved by hand or by keys, titles and minutes edited in place."""

from collections.abc import Sequence
from datetime import time
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QTableView,
    QWidget,
)

from tlc_desktop.i18n.formats import Formats
from tlc_desktop.i18n.languages import Words
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.agenda.delegate import AgendaDelegate, AgendaHeader
from tlc_desktop.ui.meetings.agenda.drag import RowDrag
from tlc_desktop.ui.meetings.agenda.item_menu import ItemMenu
from tlc_desktop.ui.meetings.agenda.model import AgendaModel, Column, ItemShown
from tlc_desktop.ui.widgets.announce import announce, identify
from tlc_desktop.ui.widgets.focus_frame import OWN_RING
from tlc_desktop.ui.widgets.landing import IN_PLACE
from tlc_desktop.ui.widgets.list_acts import offer_table
from tlc_desktop.ui.widgets.thin_bar import ThinBar

LONGEST = time(22, 45)  # to write
_ALT = Qt.KeyboardModifier.AltModifier
STEP = 24
LEAST_ROWS = 2


class AgendaTable(QTableView):
    """Shows an agenda as high as it is, as far as there is room; asks for every change.

    Signals:
        edited: See `AgendaModel.edited`.
        typed: A title is being typed, or is again what it was; carries the item's id, and the text.
        moved: An item is wanted at another place; carries its id and index.
        asked: Something from a row's menu: the item's id and "details", "private", "park" or "remove".
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
        self._delegate = AgendaDelegate(self, self.tr("Minutes"), self.tr("Title"))
        self._delegate.typed.connect(self.typed)
        self._delegate.taken_back.connect(self.typed)
        self._narrow = self._compact = False
        self._high = 0
        _prepare(self, self._header, self._delegate)
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

    def breathe(self, *, narrow: bool, compact: bool) -> None:
        """Lead a page, or stand narrow beside what was said; in a narrow window, or a wide one."""
        self._narrow, self._compact = narrow, compact
        self._delegate.narrow = narrow
        self._delegate.marked = not (narrow and compact)
        self.setProperty(IN_PLACE, narrow)
        self._fit()

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
            self.show_menu(index.row())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        row = self.rowAt(arg__1.pos().y())
        menu = self.menu(row if row >= 0 else self.currentIndex().row())
        if menu is not None:
            menu.addSeparator()
            offer_table(menu, self)
            menu.popup(arg__1.globalPos())
            menu.aboutToHide.connect(menu.deleteLater)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.column() == Column.MORE:
            self.show_menu(index.row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.column() in (Column.STARTS, Column.BROUGHT):
            self._open()
            return
        super().mouseDoubleClickEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, Column.TITLE))  # first: Qt takes any column
        super().focusInEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(theme.measure(420), self._height(self._model.rowCount()))

    def minimumSizeHint(self) -> QSize:
        least = min(LEAST_ROWS, self._model.rowCount())
        return QSize(theme.measure(160), self._height(least))

    def _height(self, rows: int) -> int:
        head = 0 if self._header.isHidden() else self._header.height()
        return head + sum(self.rowHeight(row) for row in range(rows))

    def _fit(self) -> None:
        """Columns as wide as there is room, rows as high as their titles need."""
        self._header.divide(self.viewport().width(), narrow=self._narrow, compact=self._compact)
        for row in range(self._model.rowCount()):
            line = self._model.line(row)
            if line is not None:
                self.setRowHeight(row, self._delegate.row_height(line))
        if self._high != self.sizeHint().height():
            self._high = self.sizeHint().height()
            self.updateGeometry()

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
                self.show_menu(index.row())
            case _ if key is not None:
                self.asked.emit(key, "details")
            case _:
                return

    def show_menu(self, row: int | None = None, below: QWidget | None = None) -> None:
        """Show what can be done with the item of a row, else with the current or the first.

        Args:
            row: The row.
            below: Under which button; else at the end of the row.
        """
        here = max(0, self.currentIndex().row()) if row is None else row
        menu = self.menu(here)
        if menu is not None:
            more = self.visualRect(self._model.index(here, Column.MORE)).adjusted(0, 0, 0, -8)
            rect, around = (below.rect(), below) if below else (more, self.viewport())
            corner = rect.bottomRight() if theme.is_rtl() else rect.bottomLeft()
            menu.popup(around.mapToGlobal(corner))
            menu.aboutToHide.connect(menu.deleteLater)


def _prepare(table: QTableView, header: QHeaderView, delegate: AgendaDelegate) -> None:
    """Have a table be looked at and edited as an agenda is."""
    table.setHorizontalHeader(header)
    table.verticalHeader().hide()
    table.verticalHeader().setMinimumSectionSize(20)
    table.setItemDelegate(delegate)
    table.setShowGrid(False)
    table.setFrameShape(QTableView.Shape.NoFrame)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.setTabKeyNavigation(False)
    table.setMouseTracking(True)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalScrollBar().setSingleStep(STEP)
    ThinBar(table, beside=True, over=True)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
    triggers = QAbstractItemView.EditTrigger
    table.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
