"""A list of rows: loads pages as they are shown, works by keyboard, mirrors."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyleOptionViewItem,
    QWidget,
)

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.running.event_loop import soon
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.row_delegate import RowDelegate
from tlc_desktop.ui.widgets.rows import ROOT, RowModel, RowText

# Above this many rows all are equally high, so that no page is loaded before it is seen.
UNIFORM_ABOVE = 300
STEP = 24
# In milliseconds: what is not seen yet is measured once what is seen has been painted.
AFTER_PAINT = 40


class RowList(QListView):
    """A list of records, each a row.

    Signals:
        chosen: Another row became current by the user's hand; carries its id.
        opened: Enter on a row, or a click; carries its id.
    """

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(
        self,
        name: str,
        accessible: str,
        load: Callable[[int, int], Sequence[RowText]] | None = None,
        count: Callable[[], int] | None = None,
        most_lines: int = 2,
        grows: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make a list.

        Args:
            name: Object name.
            accessible: What a screen reader calls the list.
            load: From (offset, limit) to rows; with `count`. Without, use `set_rows`.
            count: How many rows there are now.
            most_lines: How many lines each text below a title may take; 0 for all.
            grows: As high as its rows, so that the page scrolls instead of the list. Rows
                below the screen's height are measured once the others are painted.
            parent: Its owner.
        """
        super().__init__(parent)
        identify(self, name, accessible)
        self.setProperty("rows", True)
        self._grows = grows
        self._has_width = False
        self._high = 0
        self._measuring = False
        self._fixed: Sequence[RowText] = ()
        self._silent = False
        self._most_lines = most_lines
        self._model = RowModel(load or self._load_fixed, count or self._count_fixed, self)
        self._delegate = RowDelegate(self, most_lines)
        self.setItemDelegate(self._delegate)
        self._prepare()
        self._set_uniform()
        self.setModel(self._model)  # last: laying out unequal rows would load them all
        self._resized()

    def set_rows(self, rows: Sequence[RowText]) -> None:
        """Show these rows, in a list made without `load`; the current id stays current."""
        self._fixed = tuple(rows)
        self.refresh()

    def refresh(self) -> None:
        """Ask for the rows again; the row with the current id stays current."""
        kept = self.current_id()
        self._model.refresh()
        self._resized()
        self.doItemsLayout()
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
            self.opened.emit(self.current_id())

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

    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self._has_width = True
        if self._grows and e.oldSize().width() != e.size().width():
            self._resized()

    def sizeHint(self) -> QSize:
        return QSize(theme.measure(280), self._high if self._grows else 200)

    def minimumSizeHint(self) -> QSize:
        least = theme.measure(theme.ROW_HEIGHT)
        return QSize(theme.measure(120), self._high if self._grows else least)

    def _prepare(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(STEP)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        vertical = QSizePolicy.Policy.Fixed if self._grows else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        if self._grows:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _resized(self) -> None:
        self._set_uniform()
        if self._grows:
            self._high = self._content_height()
            self.setFixedHeight(self._high)
            self._measure_soon()

    def _set_uniform(self) -> None:
        many = self.row_count() > UNIFORM_ABOVE
        self.setUniformItemSizes(many)
        self._delegate.most_lines = 1 if many else self._most_lines

    def _content_height(self, *, whole: bool = False) -> int:
        """The height of all rows; unless `whole`, of those beyond a screen only about."""
        if not self._has_width:  # not laid out yet: how lines wrap is not known
            return self.row_count() * theme.measure(theme.ROW_HEIGHT)
        option, count = self._option(), self.row_count()
        screen, high = self.screen().size().height(), 0
        self._delegate.guessed_from = None
        for row in range(count):
            high += self._delegate.sizeHint(option, self._model.index(row)).height()
            if not whole and self._delegate.guessed_from is None and high > screen:
                self._delegate.guess = high // (row + 1)
                self._delegate.guessed_from = row + 1
        return high

    def _measure_soon(self) -> None:
        if not self._measuring and self._delegate.guessed_from is not None:
            self._measuring = True
            soon(self, self._measure, AFTER_PAINT)

    def _measure(self) -> None:
        """Measure the rows below the screen too; nothing above them moves."""
        self._measuring = False
        if self._delegate.guessed_from is not None:
            self._high = self._content_height(whole=True)
            self.setFixedHeight(self._high)
            self.doItemsLayout()

    def _option(self) -> QStyleOptionViewItem:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return option

    def _load_fixed(self, offset: int, limit: int) -> Sequence[RowText]:
        return self._fixed[offset : offset + limit]

    def _count_fixed(self) -> int:
        return len(self._fixed)
