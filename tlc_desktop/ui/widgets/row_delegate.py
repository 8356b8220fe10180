"""Paints a row of a list: line one with its caption, the lines below, the hairline."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtCore import QAbstractItemModel, QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from tlc_desktop.domain.text import one_line, unsteered
from tlc_desktop.ui.look import icons, theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets.fields import LineEdit
from tlc_desktop.ui.widgets.rows import Index, RowModel, RowText
from tlc_desktop.ui.widgets.text_block import TextBlock, lay_out, natural_width

SIDE = 12
TOP = 8
ICON = 18
ICON_GAP = 10
GAP = 10
COLUMN_START = 0.38
HEADING = 48
EDITOR = 36
TOLD, TOLD_ASIDE = 32, 0.4  # its height, and the most that names take of it
HEIGHTS_KEPT = 1000


@dataclass(frozen=True, slots=True)
class RowShape:
    """How the rows of a list are laid out.

    Attributes:
        most_lines: How many lines each text below the title may take; 0 for all it needs.
        end: How much is clear at the far end, in logical pixels.
        columns_at: Where the columns of a row begin; 0 for a share of its width.
        high: How high a row with columns is, before it grows with the text.
        with_icons: Rows that have no icon leave its room free.
    """

    most_lines: int = 2
    end: int = SIDE
    columns_at: int = 0
    high: int = theme.ROW_HEIGHT
    with_icons: bool = False


@dataclass(frozen=True, slots=True)
class PlacedText:
    """A block of text and where its top left corner stands in the row, in LTR coordinates."""

    block: TextBlock
    x: float
    y: float
    ink: str


@dataclass(frozen=True, slots=True)
class RowPlan:
    """Everything of a row, placed; mirrored only when it is painted."""

    texts: tuple[PlacedText, ...]
    chip: QRectF | None
    height: int
    cut: bool


class RowDelegate(QStyledItemDelegate):
    """The look of a list row, in both directions.

    Attributes:
        shape: How its rows are laid out.
        guessed_from: Rows from this one on, if they were never measured, are as high as
            `guess`; none for no such row.
        guess: In logical pixels.
        evenly: Rows that say as much are as high as the first of them that was measured.
        write: Takes a title that was written in its row.
    """

    def __init__(self, view: QListView, rows: RowModel, shape: RowShape) -> None:
        super().__init__(view)
        self._view = view
        self._rows = rows  # asked straight: through an index, Qt would carry each answer
        self.shape = shape
        self.guessed_from: int | None = None
        self.guess = 0
        self.write: Callable[[str], object] = str
        self.evenly = False
        self._heights: dict[RowText | tuple[int, bool], int] = {}
        self._measured_for = 0, shape

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        width = self._view.viewport().width()
        # Of equal rows Qt asks for the last, and would have a page loaded that nobody sees.
        number = 0 if self._view.uniformItemSizes() else index.row()
        return QSize(width, self.height(number, width))

    def height(self, number: int, width: int) -> int:
        """How high a row is in a list so wide."""
        row = self._rows.row_text(number)
        if row is None:
            return theme.measure(theme.ROW_HEIGHT)
        if row.columns or row.heading:
            return _columns_height(self.shape.high) if row.columns else theme.measure(HEADING)
        if self._measured_for != (width, self.shape):
            self._measured_for = width, self.shape
            self._heights.clear()
        fixed = self.evenly and not row.wraps and not row.told
        alike = (len(row.lines), bool(row.small)) if fixed else row
        found = self._heights.get(alike)
        if found is None:
            if self.guessed_from is not None and number >= self.guessed_from:
                return self.guess
            if len(self._heights) > HEIGHTS_KEPT:
                self._heights.clear()
            found = row_plan(row, width, self.shape, current=False).height
            self._heights[alike] = found
        return found

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._rows.row_text(index.row())
        if row is None:
            return
        facts = cast("Any", option)  # the stubs hide its public fields
        rect = cast("QRect", facts.rect)
        state = cast("QStyle.StateFlag", facts.state)
        current = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not row.heading:
            self._paint_ground(painter, rect, state, index.row(), current)
        planned = row_plan(row, rect.width(), self.shape, current=current)
        _paint_plan(painter, rect, planned, row, current)
        if index == self._view.currentIndex() and self._view.hasFocus():
            painter.setPen(QPen(theme.color("ink"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), 8, 8)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        row = self._rows.row_text(index.row()) if index.isValid() else None
        if event.type() != QEvent.Type.ToolTip or row is None:
            return super().helpEvent(event, view, option, index)
        width = self._view.viewport().width()
        cut = row_plan(row, width, self.shape, current=True).cut
        cut = cut or row.told
        whole = "\n".join(part for part in (row.title, *row.lines) if part)
        QToolTip.showText(event.globalPos(), theme.tip(whole) if cut else "", view)
        return True

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        del option, index
        edit = LineEdit("row_title", self.tr("Its name"))
        edit.setParent(parent)
        return edit

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        # It is asked for at each change.
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data()))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        del model
        if isinstance(editor, QLineEdit):
            typed = one_line(editor.text())
            if unsteered(typed).strip() and typed != index.data():
                self.write(typed)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        rect = cast("QRect", cast("Any", option).rect)
        row = self._rows.row_text(index.row())
        if row is None:
            return
        title = row_plan(row, rect.width(), self.shape, current=True).texts[0]
        start = round(title.x) - SIDE + 2
        wide = rect.width() - start - 2
        if row.columns:
            at = self.shape.columns_at
            wide = at - start - GAP if at else round(wide * COLUMN_START)
        height = max(theme.measure(EDITOR), editor.minimumSizeHint().height())
        top = rect.top() + round(title.y + (title.block.height - height) / 2)
        left = rect.right() + 1 - start - wide if theme.is_rtl() else rect.left() + start
        editor.setGeometry(left, max(rect.top(), top), wide, height)

    def _paint_ground(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, row: int, current: bool
    ) -> None:
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if current or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("tint" if current else "raised"))
            painter.drawRoundedRect(rect, theme.RADIUS_FIELD, theme.RADIUS_FIELD)
        under = self._rows.row_text(row + 1) if row + 1 < self._rows.rowCount() else None
        if current or under is None or under.heading:
            return
        if not self._view.selectionModel().isSelected(self._rows.index(row + 1)):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("line"))
            painter.drawRect(rect.left(), rect.bottom(), rect.width(), 1)


def row_plan(row: RowText, width: int, shape: RowShape, *, current: bool) -> RowPlan:
    """Lay a row out for a width, in logical pixels, as if from left to right."""
    start = SIDE + (theme.measure(ICON) + ICON_GAP if row.icon or shape.with_icons else 0)
    inner = max(40.0, width - start - shape.end)
    if row.heading:
        return _heading_plan(row, width)
    if row.columns:
        return _columns_plan(row, start, inner, shape, current=current)
    if row.told:
        return _told_plan(row, start, inner)
    title_font = theme.font(TextRole.BODY if row.light and not current else TextRole.NAME)
    caption_font = theme.font(TextRole.CAPTION)
    aside = natural_width(row.caption, caption_font) + 1 if row.caption else 0.0
    aside = min(aside, inner * 0.5)
    chip_width = _chip_width(row.chip)
    room = inner - (aside + GAP if aside else 0) - (chip_width + GAP if chip_width else 0)
    lines = 0 if row.wraps else 1
    title = lay_out(row.title, title_font, room, max_lines=lines, marks=_marks(row, 0))
    texts = [PlacedText(title, start, TOP, "ink")]
    line_height = title.height
    if aside:
        caption = lay_out(row.caption, caption_font, aside, max_lines=1)
        drop = QFontMetricsF(title_font).ascent() - QFontMetricsF(caption_font).ascent()
        texts.append(PlacedText(caption, start + inner - aside, TOP + drop, "ink2"))
    chip = None
    if chip_width:
        tall = theme.measure(22)
        at = start + min(title.natural_width, room) + GAP
        chip = QRectF(at, TOP + (line_height - tall) / 2, chip_width, tall)
    below, cut = _below(row, start, inner, TOP + line_height, shape.most_lines)
    bottom = max((p.y + p.block.height for p in below), default=TOP + line_height)
    height = max(theme.measure(theme.ROW_HEIGHT), round(bottom + TOP) + 1)
    if not below:  # a row of one line stands in the middle of its height
        shift = (height - 1 - line_height) / 2 - TOP
        texts = [PlacedText(p.block, p.x, p.y + shift, p.ink) for p in texts]
        chip = chip.translated(0, shift) if chip else None
    return RowPlan((*texts, *below), chip, height, cut or title.cut)


def _below(
    row: RowText, start: float, inner: float, top: float, most_lines: int
) -> tuple[list[PlacedText], bool]:
    placed: list[PlacedText] = []
    cut = False
    parts = [(text, TextRole.BODY, "ink") for text in row.lines]
    if row.small:
        parts.append((row.small, TextRole.CAPTION, "ink2"))
    for number, (text, role, ink) in enumerate(parts, 1):
        marks = _marks(row, number)
        block = lay_out(text, theme.font(role), inner, max_lines=most_lines, marks=marks)
        placed.append(PlacedText(block, start, top, ink))
        top += block.height
        cut = cut or block.cut
    return placed, cut


def _marks(row: RowText, text: int) -> tuple[tuple[int, int], ...]:
    return row.marks[text] if text < len(row.marks) else ()


def _heading_plan(row: RowText, width: int) -> RowPlan:
    """Near the rows that it stands over, and flush with what stands above the list."""
    title = lay_out(row.title, theme.font(TextRole.SECTION), max(40.0, width), max_lines=1)
    height = theme.measure(HEADING)
    placed = PlacedText(title, 0, height - title.height - 5, "ink")
    return RowPlan((placed,), None, height, title.cut)


def _columns_height(high: int) -> int:
    return theme.measure(high) + 1


def _columns_plan(
    row: RowText, start: float, inner: float, shape: RowShape, *, current: bool
) -> RowPlan:
    font = theme.font(TextRole.BODY if row.light and not current else TextRole.NAME)
    small = theme.font(TextRole.CAPTION)
    first = shape.columns_at - start if shape.columns_at else inner * COLUMN_START
    aside = natural_width(row.caption, small) + 1 + GAP if row.caption else 0.0
    each = (inner - first - aside) / len(row.columns)
    height = _columns_height(shape.high)
    middle = (height - 1) / 2
    placed = [(row.title, font, 0.0, first - GAP, "ink")]
    for position, text in enumerate(row.columns):
        placed.append((text, small, first + position * each, each - GAP, "ink2"))
    if aside:
        placed.append((row.caption, small, inner - aside + GAP, aside - GAP, "ink2"))
    texts: list[PlacedText] = []
    for text, written, x, room, ink in placed:
        block = lay_out(text, written, room, max_lines=1)
        texts.append(PlacedText(block, start + x, middle - block.height / 2, ink))
    return RowPlan(tuple(texts), None, height, any(text.block.cut for text in texts))


def _told_plan(row: RowText, start: float, inner: float) -> RowPlan:
    """What was said, in as many lines as it needs; beside the first of them whose it is."""
    small, font = theme.font(TextRole.CAPTION), theme.font(TextRole.BODY)
    aside = min(natural_width(row.caption, small) + 1, inner * TOLD_ASIDE)
    words = lay_out(" ".join(row.lines), font, inner - aside - 2 * GAP)
    caption = lay_out(row.caption, small, aside, max_lines=1)
    high = max(theme.measure(TOLD), round(words.height) + 7)
    top = (high - 1 - words.height) / 2
    drop = QFontMetricsF(font).ascent() - QFontMetricsF(small).ascent()
    texts = (
        PlacedText(words, start, top, "ink"),
        PlacedText(caption, start + inner - aside, top + drop, "ink2"),
    )
    return RowPlan(texts, None, high, caption.cut)


def _chip_width(chip: str) -> float:
    return natural_width(chip, _chip_font()) + 20 if chip else 0.0


def _chip_font() -> QFont:
    return theme.font(TextRole.CAPTION_BOLD)


def _paint_plan(
    painter: QPainter, rect: QRect, planned: RowPlan, row: RowText, current: bool
) -> None:
    rtl = theme.is_rtl()

    def mirrored(x: float, width: float) -> float:
        return rect.left() + (rect.width() - x - width if rtl else x)

    for text in planned.texts:
        x = mirrored(text.x, text.block.width)
        text.block.draw(painter, x, rect.top() + text.y, theme.color(text.ink))
    if row.icon:
        side = theme.measure(ICON)
        glyph = icons.pixmap(row.icon, row.icon_ink, ICON)
        line = QFontMetricsF(theme.font(TextRole.NAME)).height()
        top = planned.texts[0].y + (line - side) / 2
        painter.drawPixmap(QPointF(mirrored(SIDE, side), rect.top() + top), glyph)
    if planned.chip is not None:
        box = QRectF(planned.chip)
        box.moveTo(mirrored(box.x(), box.width()), rect.top() + box.y())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sheet" if current else "tint"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        block = lay_out(row.chip, _chip_font(), box.width() - 18, max_lines=1)
        left = box.left() + 10 - (2 if rtl else 0)
        top = box.center().y() - block.height / 2
        block.draw(painter, left, top, theme.color("tint_ink"))
