"""A list of rows: loads pages as they are shown, works by keyboard, mirrors."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import ClassVar, Protocol

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QListView, QSizePolicy, QWidget

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.row_delegate import SIDE, RowDelegate, RowShape
from tlc_desktop.ui.widgets.row_selection import SelectableRows
from tlc_desktop.ui.widgets.rows import ROOT, Keys, RowModel, RowText, without_empty
from tlc_desktop.ui.widgets.steady import Act, done
from tlc_desktop.ui.widgets.thin_bar import ROOM, ThinBar

# Above this many rows all are equally high, so that no page is loaded before it is seen; between headings,
# those that say as much.
UNIFORM_ABOVE = 300
STEP = 24


class Acts(Protocol):
    """What can be done with the rows of a list, by its keys and a menu at the pointer."""

    def takes(self, event: QKeyEvent) -> bool:
        """Do what a key is for; whether it is for something."""
        ...

    def show_menu(self, event: QContextMenuEvent) -> None:
        """Offer it all at the pointer, or at the row where the keyboard is."""
        ...

    def cells(self, row_ids: Sequence[str]) -> list[Sequence[str]]:
        """The facts of the rows with these ids, as they are copied."""
        ...


class RowList(SelectableRows):
    """A list of records, each a row.

    Signals:
        opened: Enter on a row, or a click; carries its id.

    Attributes:
        SCROLLS: Whether it scrolls by itself; else the page does.
        acts: What can be done with its rows, if anything.
    """

    SCROLLS: ClassVar[bool] = True
    opened = Signal(str)

    def __init__(
        self,
        name: str,
        accessible: str,
        load: Callable[[int, int], Sequence[RowText]] | None = None,
        keys: Callable[[], Keys] | None = None,
        most_lines: int = 2,
        parent: QWidget | None = None,
        *,
        beside: bool = False,
    ) -> None:
        """Make a list.

        Args:
            name: Object name.
            accessible: What a screen reader calls the list.
            load: From (offset, limit) to rows; with `keys`. Without, use `set_rows`.
            keys: Of all the rows there are now, in their order.
            most_lines: How many lines each text below a title may take; 0 for all.
            parent: Its owner.
            beside: It stands beside what the page is about, which scrolls too.
        """
        super().__init__(parent)
        identify(self, name, accessible)
        self.setProperty("rows", True)
        self.acts: Acts | None = None
        self._fixed: Sequence[RowText] = ()
        self._stale = False
        self._most_lines = most_lines
        self._model = RowModel(
            load or (lambda offset, limit: self._fixed[offset : offset + limit]),
            keys or (lambda: [row.id for row in self._fixed]),
            self,
        )
        shape = RowShape(most_lines, ROOM if self.SCROLLS else SIDE)
        self._delegate = RowDelegate(self, self._model, shape)
        self.setItemDelegate(self._delegate)
        _prepare(self)
        if self.SCROLLS:
            ThinBar(self, beside=beside, over=True)
        self._fit()
        self.setModel(self._model)  # last: laying out unequal rows would load them all

    def set_rows(self, rows: Sequence[RowText]) -> None:
        """Show these rows, in a list made without `load`; the current id stays current."""
        self._fixed = tuple(rows)
        self.refresh()

    def shape_rows(self, columns_at: int, high: int) -> None:
        """Have the columns of rows begin at a place, and rows with columns be so high."""
        shape = replace(self._delegate.shape, columns_at=columns_at, high=high)
        if shape != self._delegate.shape:
            self._delegate.shape = shape
            self._fit()
            self.doItemsLayout()

    def align_icons(self) -> None:
        """Have rows without an icon leave its room free, so that all titles stand under each other."""
        self._delegate.shape = replace(self._delegate.shape, with_icons=True)

    def refresh(self) -> None:
        """Ask for the rows again; those with the ids that are selected stay so.

        While a title is written in a row, it waits.
        """
        if self.state() == QListView.State.EditingState:
            self._stale = True
            return
        chosen, selected = self.current_id(), self.selected_ids()
        self._model.refresh()
        self._fit()
        self.scheduleDelayedItemsLayout()
        if selected and self.selected_ids() != selected:
            self.select(selected)
        if chosen and self.current_id() != chosen:
            self.set_current(chosen)

    def row_count(self) -> int:
        """How many rows there are."""
        return self._model.rowCount(ROOT)

    def row_texts(self) -> list[RowText]:
        """Every row, loading all: for tests and short lists."""
        found = (self._model.row_text(row) for row in range(self.row_count()))
        return [row for row in found if row is not None]

    def table(self) -> list[Sequence[str]]:
        """What stands in it, a row a record: its facts, or else its texts, each in a column of its own."""
        rows = [row for row in self.row_texts() if not row.heading]
        if self.acts is not None:
            return self.acts.cells([row.id for row in rows])
        wide = max((len(row.columns) for row in rows), default=0)
        return without_empty([row.cells(wide) for row in rows])

    def rename(self, row_id: str, write: Callable[[str], object]) -> None:
        """Have the title of a row written where it stands; a blank one changes nothing.

        Args:
            row_id: The row.
            write: Takes the new title.
        """
        self._model.writes = True
        self._delegate.write = write
        self.edit(self._model.index(self._model.row_of(row_id)))

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        self._model.writes = False
        if self._stale:
            self._stale = False
            self.refresh()

    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        if self.acts is not None:
            self.acts.show_menu(arg__1)
        else:
            arg__1.ignore()  # the page offers what can be done with any list

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QListView.State.EditingState:
            return  # what the field has no use for comes through to the list
        opens = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        moves = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up)
        here = self.currentIndex()
        # Where the keyboard has only arrived, nothing is chosen yet: the first key chooses.
        if (opens or moves) and not self.current_id() and here.isValid():
            self.selectionModel().setCurrentIndex(
                here, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            if moves:
                return
        if opens:
            if len(self.selected_ids()) == 1:
                self.opened.emit(self.current_id())
            return
        if self.acts is None or not self.acts.takes(event):
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        selects = event.modifiers() != Qt.KeyboardModifier.NoModifier
        if left and not selects and index.isValid() and index == self.currentIndex():
            act = Act(self.objectName(), self.current_id(), event.globalPosition().toPoint())
            self.opened.emit(self.current_id())
            done(act)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.row_count():
            # So that a ring is seen; arriving is not choosing.
            first = next((n for n in range(2) if self._model.flags(self._model.index(n))), 0)
            self.selectionModel().setCurrentIndex(
                self._model.index(first), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(theme.measure(280), 200)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.measure(120), theme.measure(theme.ROW_HEIGHT))

    def _fit(self) -> None:
        """Take the rows as they are now."""
        self._model.headed = any(row.heading for row in self._fixed)
        many = self.row_count() > UNIFORM_ABOVE
        self.setUniformItemSizes(many and not self._model.headed)
        self._delegate.evenly = many
        lines = 1 if many else self._most_lines
        self._delegate.shape = replace(self._delegate.shape, most_lines=lines)


def _prepare(view: QListView) -> None:
    view.setSelectionMode(QListView.SelectionMode.SingleSelection)
    view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.verticalScrollBar().setSingleStep(STEP)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setMouseTracking(True)
    view.setTabKeyNavigation(False)
    view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
