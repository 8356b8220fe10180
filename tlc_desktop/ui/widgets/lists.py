"""A list of rows: loads pages as they are shown, works by keyboard, mirrors."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QWidget,
)

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.row_delegate import SIDE, RowDelegate
from tlc_desktop.ui.widgets.rows import ROOT, RowModel, RowText
from tlc_desktop.ui.widgets.steady import Act, done
from tlc_desktop.ui.widgets.thin_bar import ROOM, ThinBar

# Above this many rows all are equally high, so that no page is loaded before it is seen.
UNIFORM_ABOVE = 300
STEP = 24


class RowList(QListView):
    """A list of records, each a row.

    Signals:
        chosen: Another row became current by the user's hand; carries its id.
        opened: Enter on a row, or a click; carries its id.

    Attributes:
        SCROLLS: Whether it scrolls by itself; else the page does.
    """

    SCROLLS: ClassVar[bool] = True
    chosen = Signal(str)
    opened = Signal(str)

    def __init__(
        self,
        name: str,
        accessible: str,
        load: Callable[[int, int], Sequence[RowText]] | None = None,
        count: Callable[[], int] | None = None,
        most_lines: int = 2,
        parent: QWidget | None = None,
        *,
        beside: bool = False,
    ) -> None:
        """Make a list.

        Args:
            name: Object name.
            accessible: What a screen reader calls the list.
            load: From (offset, limit) to rows; with `count`. Without, use `set_rows`.
            count: How many rows there are now.
            most_lines: How many lines each text below a title may take; 0 for all.
            parent: Its owner.
            beside: It stands beside what the page is about, which scrolls too.
        """
        super().__init__(parent)
        identify(self, name, accessible)
        self.setProperty("rows", True)
        self._fixed: Sequence[RowText] = ()
        self._silent = False
        self._most_lines = most_lines
        self._model = RowModel(
            load or (lambda offset, limit: self._fixed[offset : offset + limit]),
            count or (lambda: len(self._fixed)),
            self,
        )
        self._delegate = RowDelegate(self, most_lines, ROOM if self.SCROLLS else SIDE)
        self.setItemDelegate(self._delegate)
        self._prepare()
        if self.SCROLLS:
            ThinBar(self, beside=beside, over=True)
        self._fit()
        self.setModel(self._model)  # last: laying out unequal rows would load them all

    def set_rows(self, rows: Sequence[RowText]) -> None:
        """Show these rows, in a list made without `load`; the current id stays current."""
        self._fixed = tuple(rows)
        self.refresh()

    def refresh(self) -> None:
        """Ask for the rows again; the row with the current id stays current."""
        kept = self.current_id()
        self._model.refresh()
        self._fit()
        self.scheduleDelayedItemsLayout()
        if kept and self.current_id() != kept:
            self.set_current(kept)

    def row_count(self) -> int:
        """How many rows there are."""
        return self._model.rowCount(ROOT)

    def row_texts(self) -> list[RowText]:
        """Every row, loading all: for tests and short lists."""
        found = (self._model.row_text(row) for row in range(self.row_count()))
        return [row for row in found if row is not None]

    def current_id(self) -> str:
        """The id of the current row, or an empty text."""
        for index in self.selectionModel().selectedIndexes():
            row = self._model.row_text(index.row())
            return row.id if row else ""
        return ""

    def set_current(self, row_id: str) -> None:
        """Make the row with this id current and show it, without a signal; "" for none."""
        self._silent = True
        number = self._model.row_of(row_id) if row_id else -1
        if number < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        else:
            self.setCurrentIndex(self._model.index(number))
        self._silent = False
        self.viewport().update()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.viewport().update()  # the hairline beside the current row goes too
        if not self._silent and not selected.isEmpty():
            self.chosen.emit(self.current_id())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        opens = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        moves = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up)
        # Where the keyboard has only arrived, nothing is chosen yet: the first key chooses.
        if (opens or moves) and not self.current_id() and self.currentIndex().isValid():
            self.setCurrentIndex(self.currentIndex())
            if moves:
                return
        if opens and self.current_id():
            self.opened.emit(self.current_id())
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        if left and index.isValid() and index == self.currentIndex():
            act = Act(self.objectName(), self.current_id(), event.globalPosition().toPoint())
            self.opened.emit(self.current_id())
            done(act)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.row_count():
            # So that a ring is seen; arriving is not choosing.
            self.selectionModel().setCurrentIndex(
                self._model.index(0), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(theme.measure(280), 200)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.measure(120), theme.measure(theme.ROW_HEIGHT))

    def _prepare(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(STEP)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def _fit(self) -> None:
        """Take the rows as they are now."""
        many = self.row_count() > UNIFORM_ABOVE
        self.setUniformItemSizes(many)
        self._delegate.most_lines = 1 if many else self._most_lines
