"""Paints a cell of the agenda: the row's ground, its texts, its mark."""

from typing import Any, cast
from uuid import UUID

from PySide6.QtCore import QAbstractItemModel, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from tlc_desktop.domain.meetings import Purpose
from tlc_desktop.ui.look import icons, theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.meetings.agenda.model import LINE_ROLE, Column, ItemShown
from tlc_desktop.ui.widgets.line_edit import LineEdit
from tlc_desktop.ui.widgets.rows import Index
from tlc_desktop.ui.widgets.slots import on_text
from tlc_desktop.ui.widgets.strips import Fill, paint_mark
from tlc_desktop.ui.widgets.text_block import TextBlock, lay_out, natural_width

ROW, ROW_COMPACT = 48, 34
ROW_NARROW = 40
LINES, LINES_NARROW = 2, 4  # of a title
MARK = 14
MARK_GAP = 8
PAD = 5  # before what stands in a cell: the ring of the keyboard cuts nothing
EDITOR = 34
TITLE_NEEDS = 190  # before who brought an item stands beside it

FILLS: dict[Purpose, tuple[Fill, bool]] = {
    Purpose.LEARNING: (Fill.SOLID, False),
    Purpose.CARE: (Fill.HONEY, True),
    Purpose.BUSINESS: (Fill.OUTLINE, False),
}


class AgendaDelegate(QStyledItemDelegate):
    """The look of the agenda's cells, in both directions, and the fields to edit them.

    Attributes:
        narrow: Beside what was said: without what stands under a title.
        marked: With the marks of what each item is for.

    Signals:
        typed: A title is being typed; carries its item's id, and what is typed so far.
        taken_back: Editing a title was given up; carries its item's id, and what it was.
    """

    typed = Signal(object, str)
    taken_back = Signal(object, str)

    def __init__(self, view: QTableView, minutes: str, title: str) -> None:
        """Make one.

        Args:
            view: The table.
            minutes: What a screen reader calls the field for minutes.
            title: What it calls the field for a title.
        """
        super().__init__(view)
        self._view = view
        self._minutes = minutes
        self._title = title
        self._began: tuple[UUID, str] | None = None
        self.closeEditor.connect(self._closed)
        self.narrow = False
        self.marked = True

    def row_height(self, line: ItemShown) -> int:
        """As high as the title needs, which is not cut while a few lines are enough for it."""
        wide = self._view.columnWidth(Column.TITLE)
        title, small, height = self._texts(line, wide)
        two = small is not None or title.height > QFontMetricsF(self._title_font()).height() * 1.5
        return max(self._least(), round(height) + (4 if two else 10))

    def _least(self) -> int:
        compact = theme.compact(self._view)
        if self.narrow and not compact:
            return theme.measure(ROW_NARROW)
        return theme.measure(ROW_COMPACT if compact else ROW)

    def _texts(self, line: ItemShown, wide: int) -> tuple[TextBlock, TextBlock | None, float]:
        """The title, what stands under it if there is room for that, and the height of both."""
        room = wide - self._before() - 8
        most = LINES_NARROW if self.narrow else LINES
        title = lay_out(line.item.title, self._title_font(), room, max_lines=most)
        one_line = title.natural_width <= room
        if not line.small or self.narrow or theme.compact(self._view) or not one_line:
            return title, None, title.height
        small = lay_out(line.small, theme.font(TextRole.CAPTION), room, max_lines=1)
        return title, small, title.height + small.height

    def _title_font(self) -> QFont:
        return theme.font(TextRole.BODY if self.narrow else TextRole.NAME)

    def _before(self) -> int:
        """What stands before a title in its cell."""
        return PAD + (MARK + MARK_GAP if self.marked else 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE_ROLE)
        if not isinstance(line, ItemShown):
            return
        rect = cast("QRect", cast("Any", option).rect)  # the stubs hide its public fields
        current = self._view.currentIndex()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(rect)
        self._paint_ground(painter, rect, index.row(), current.row())
        match Column(index.column()):
            case Column.GRIP | Column.MORE as column:
                _paint_icon(painter, rect, "grip" if column is Column.GRIP else "more")
            case Column.TITLE:
                self._paint_title(painter, rect, line)
            case Column.MINUTES as column:
                self._paint_minutes(painter, rect, str(index.data()))
            case Column.STARTS if self.narrow:
                _paint_text(painter, _padded(rect), str(index.data()), TextRole.CAPTION, "ink2")
            case Column.BROUGHT:
                _paint_text(painter, _padded(rect), line.brought, TextRole.CAPTION, "ink2")
            case _:
                _paint_text(painter, _padded(rect), str(index.data()), TextRole.BODY, "ink")
        if index == current and self._view.hasFocus():
            painter.setPen(QPen(theme.color("ink"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(2, 3, -2, -4), 8, 8)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, row: int, current: int) -> None:
        whole = QRect(0, rect.top(), self._view.viewport().width(), rect.height())
        if row == current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("tint"))
            radius = theme.RADIUS_FIELD
            painter.drawRoundedRect(whole.adjusted(0, 0, 0, -1), radius, radius)
        elif row + 1 != current:
            painter.fillRect(
                QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line")
            )

    def _paint_title(self, painter: QPainter, rect: QRect, line: ItemShown) -> None:
        rtl = theme.is_rtl()
        title, small, height = self._texts(line, rect.width())
        top = rect.top() + (rect.height() - 1 - height) / 2
        x = rect.left() + (8 if rtl else self._before())
        if self.marked:
            fill, round_mark = FILLS[line.item.purpose]
            side = rect.right() + 1 - PAD - MARK if rtl else rect.left() + PAD
            first = QFontMetricsF(self._title_font()).height()
            box = QRectF(side, top + (first - MARK) / 2, MARK, MARK)
            paint_mark(painter, box.adjusted(1, 1, -1, -1), fill, round_mark)
        title.draw(painter, x, top, theme.color("ink"))
        if small is not None:
            small.draw(painter, x, top + title.height, theme.color("ink2"))

    def _paint_minutes(self, painter: QPainter, rect: QRect, text: str) -> None:
        """At the end of their column, so that they stand under each other."""
        font = theme.font(TextRole.CAPTION if self.narrow else TextRole.BODY)
        wide = round(natural_width(text, font)) + 4
        end, after = QRect(rect), PAD + (2 if self.narrow else 8)
        if theme.is_rtl():
            end.setRight(rect.left() + after + wide)
            end.setLeft(rect.left() + after)
        else:
            end.setLeft(rect.right() - after - wide)
        role, ink = (TextRole.CAPTION, "ink2") if self.narrow else (TextRole.BODY, "ink")
        _paint_text(painter, end, text, role, ink)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        del option
        is_title = index.column() == Column.TITLE
        name, spoken = (
            ("agenda_title", self._title) if is_title else ("agenda_minutes", self._minutes)
        )
        edit = LineEdit(name, spoken)
        edit.setParent(parent)
        line = index.data(LINE_ROLE)
        if not is_title:
            edit.setStyleSheet("padding: 0 4px")
        elif isinstance(line, ItemShown):
            self._began = line.key, line.item.title
            on_text(edit.textEdited, lambda text: self.typed.emit(line.key, text))
        return edit

    def _closed(self, _editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        if self._began and hint is QStyledItemDelegate.EndEditHint.RevertModelCache:
            self.taken_back.emit(*self._began)
        self._began = None

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if (
            isinstance(editor, QLineEdit) and not editor.isModified()
        ):  # it is asked for at each change
            editor.setText(str(index.data()))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        rect = cast("QRect", cast("Any", option).rect)
        height = max(theme.measure(EDITOR), editor.minimumSizeHint().height())
        top = rect.top() + (rect.height() - height) // 2
        # As seen from left to right: beside the mark of a title, a little around minutes.
        start, end = (self._before() - 6, 4) if index.column() == Column.TITLE else (-8, 6)
        left = rect.left() + (end if theme.is_rtl() else start)
        editor.setGeometry(left, top, rect.width() - start - end, height)


class AgendaHeader(QHeaderView):
    """The names of the columns, small, above a hairline."""

    def __init__(self, parent: QTableView, longest: str) -> None:
        """Make one.

        Args:
            parent: The table.
            longest: The time of day that wants most room.
        """
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._longest = longest
        self.setObjectName("agenda_columns")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedHeight(theme.measure(26))
        self.setSectionsClickable(False)

    def divide(self, room: int, *, narrow: bool, compact: bool) -> None:
        """Share the `room` out among the columns; the title has the rest.

        Beside what was said minutes stand at the far end, and who brought an item does not. Where an agenda
        leads, who brought it gives way to a title that has too little room.
        """
        widths: dict[Column, int] = {} if narrow else {Column.GRIP: 30, Column.MORE: 30}
        font = theme.font(TextRole.CAPTION if narrow else TextRole.BODY)
        time = QFontMetrics(font).horizontalAdvance(self._longest) + PAD + 7
        widths[Column.STARTS] = time if narrow else max(theme.measure(60), time)
        widths[Column.MINUTES] = theme.measure(30 if narrow else 48)
        title = room - sum(widths.values())
        aside = min(theme.measure(120 if compact else 170), title // 3)
        brought = not narrow and title - aside >= theme.measure(TITLE_NEEDS)
        widths[Column.BROUGHT] = aside if brought else 0
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        widths[Column.TITLE] = max(80, title - widths[Column.BROUGHT])
        for column in Column:
            wide = widths.get(column, 0)
            self.setSectionHidden(column, not wide)
            if wide:
                self.resizeSection(column, wide)
        self.moveSection(
            self.visualIndex(Column.MINUTES), Column.TITLE if narrow else Column.MINUTES
        )
        self.setVisible(not narrow)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        text = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        painter.save()
        painter.fillRect(rect, theme.color("sheet"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line"))
        if logicalIndex == Column.TITLE:
            out = MARK + MARK_GAP
            rect = rect.adjusted(0, 0, -out, 0) if theme.is_rtl() else rect.adjusted(out, 0, 0, 0)
        _paint_text(painter, _padded(rect), text, TextRole.CAPTION, "ink2")
        painter.restore()


def _padded(rect: QRect) -> QRect:
    """What of a cell is inside the ring of the keyboard."""
    return rect.adjusted(0, 0, -PAD, 0) if theme.is_rtl() else rect.adjusted(PAD, 0, 0, 0)


def _paint_text(painter: QPainter, rect: QRect, text: str, role: TextRole, ink: str) -> None:
    block = lay_out(text, theme.font(role), rect.width() - 4, max_lines=1)
    left = rect.left() + (4 if theme.is_rtl() else 0)
    block.draw(painter, left, rect.top() + (rect.height() - 1 - block.height) / 2, theme.color(ink))


def _paint_icon(painter: QPainter, rect: QRect, name: str) -> None:
    side = theme.measure(18)
    middle = QRectF(rect).center()
    glyph = icons.pixmap(name, "ink2", 18)
    painter.drawPixmap(QPointF(middle.x() - side / 2, middle.y() - side / 2), glyph)
