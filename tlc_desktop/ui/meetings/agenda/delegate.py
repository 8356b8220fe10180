"""Paints a cell of the agenda: the row's ground, its texts, its mark."""

from typing import Any, cast
from uuid import UUID

from PySide6.QtCore import QAbstractItemModel, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
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
from tlc_desktop.ui.widgets.text_block import lay_out

ROW, ROW_COMPACT = 53, 35
MARK = 14
MARK_GAP = 8
EDITOR = 36

FILLS: dict[Purpose, tuple[Fill, bool]] = {
    Purpose.LEARNING: (Fill.SOLID, False),
    Purpose.CARE: (Fill.HONEY, True),
    Purpose.BUSINESS: (Fill.OUTLINE, False),
}


class AgendaDelegate(QStyledItemDelegate):
    """The look of the agenda's cells, in both directions, and the fields to edit them.

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
            case Column.BROUGHT:
                _paint_text(painter, rect, line.brought, TextRole.CAPTION, "ink2")
            case _:
                _paint_text(painter, rect, str(index.data()), TextRole.BODY, "ink")
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
        compact = theme.compact(self._view)
        room = rect.width() - MARK - MARK_GAP - 8
        title = lay_out(line.item.title, theme.font(TextRole.NAME), room, max_lines=1)
        small = lay_out(line.small, theme.font(TextRole.CAPTION), room, max_lines=1)
        two = bool(line.small) and not compact
        height = title.height + (small.height if two else 0)
        top = rect.top() + (rect.height() - 1 - height) / 2
        x = rect.left() + (8 if rtl else MARK + MARK_GAP)
        fill, round_mark = FILLS[line.item.purpose]
        side = rect.right() + 1 - MARK if rtl else rect.left()
        box = QRectF(side, top + (title.height - MARK) / 2, MARK, MARK)
        paint_mark(painter, box.adjusted(1, 1, -1, -1), fill, round_mark)
        title.draw(painter, x, top, theme.color("ink"))
        if two:
            small.draw(painter, x, top + title.height, theme.color("ink2"))

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
        start, end = (MARK + 2, 4) if index.column() == Column.TITLE else (-8, 6)
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
        self.setFixedHeight(theme.measure(34))
        self.setSectionsClickable(False)

    def divide(self, width: int, room: int, compact: bool) -> None:
        """Share the `room` inside a table of this width out among the columns; the title has the rest."""
        aside = theme.measure(106 if compact else 130)
        wide = QFontMetrics(theme.font(TextRole.BODY)).horizontalAdvance(self._longest)
        widths = {
            Column.GRIP: 30,
            Column.STARTS: max(theme.measure(56), wide + 8),
            Column.MINUTES: theme.measure(44 if compact else 52),
            Column.BROUGHT: min(aside, width // 4),
            Column.MORE: 34,
        }
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column, wide in widths.items():
            self.resizeSection(column, wide)
        self.resizeSection(Column.TITLE, max(80, room - sum(widths.values())))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        text = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        painter.save()
        painter.fillRect(rect, theme.color("sheet"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line"))
        if logicalIndex == Column.TITLE:
            out = MARK + MARK_GAP
            rect = rect.adjusted(0, 0, -out, 0) if theme.is_rtl() else rect.adjusted(out, 0, 0, 0)
        _paint_text(painter, rect, text, TextRole.CAPTION, "ink2")
        painter.restore()


def _paint_text(painter: QPainter, rect: QRect, text: str, role: TextRole, ink: str) -> None:
    block = lay_out(text, theme.font(role), rect.width() - 4, max_lines=1)
    left = rect.left() + (4 if theme.is_rtl() else 0)
    block.draw(painter, left, rect.top() + (rect.height() - 1 - block.height) / 2, theme.color(ink))


def _paint_icon(painter: QPainter, rect: QRect, name: str) -> None:
    side = theme.measure(18)
    middle = QRectF(rect).center()
    glyph = icons.pixmap(name, "ink2", 18)
    painter.drawPixmap(QPointF(middle.x() - side / 2, middle.y() - side / 2), glyph)
