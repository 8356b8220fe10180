"""Looking at a window as somebody would who came to find fault with it; each function returns faults."""

from collections.abc import Callable, Collection, Iterator
from itertools import pairwise
from typing import cast

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QStackedWidget,
    QTextEdit,
    QWidget,
)

from tlc_desktop.ui.first_screen.language_cards import LanguageCards
from tlc_desktop.ui.live.seat_ring import SeatRing
from tlc_desktop.ui.widgets.buttons import CutButton, Segments
from tlc_desktop.ui.widgets.dates import DateField
from tlc_desktop.ui.widgets.focus_frame import FocusFrame
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.page_sheet import PageSheet
from tlc_desktop.ui.widgets.rows import RowText
from tlc_desktop.ui.widgets.steady import PressedByEnter
from tlc_desktop.ui.widgets.undo_bar import UndoBar

INTERACTIVE = (
    QAbstractButton,
    QLineEdit,
    QTextEdit,
    QPlainTextEdit,
    QComboBox,
    QAbstractSpinBox,
    QAbstractItemView,
)
FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)
LEAST, LEAST_CLICKED = 24, 32
MOST_STOPS = 250
# Has its own key instead, and a place in the menus: the keyboard must never fall on it.
BY_KEY = {"undo", "undo_bar_undo"}
# Drawn over what is beneath them, on purpose.
OVERLAYS = (FocusFrame, UndoBar)


def children(parent: QWidget) -> list[QWidget]:
    """Every widget inside, however deep."""
    return cast("list[QWidget]", parent.findChildren(QWidget))


def visible(window: QWidget) -> list[QWidget]:
    """Every widget that is shown, without what belongs to other windows or lies in an overlay."""
    found: list[QWidget] = []
    for each in window.children():
        if isinstance(each, QWidget) and each.isVisible() and not _stands_aside(each):
            found += [each, *visible(each)]
    return found


def _stands_aside(each: QWidget) -> bool:
    return each.isWindow() or isinstance(each, OVERLAYS)


def _ups(widget: QWidget) -> Iterator[QWidget]:
    up = widget.parentWidget()
    while up is not None:
        yield up
        up = up.parentWidget()


def interactive(window: QWidget) -> list[QWidget]:
    """What can be clicked or typed into; not the parts of which a spin box or a combo box is made."""
    found = [each for each in visible(window) if isinstance(each, INTERACTIVE) or _own_stop(each)]
    wholes = (QComboBox, QAbstractSpinBox)
    return [
        each
        for each in found
        if not any(isinstance(up, wholes) for up in _ups(each))
        and each.objectName() != "qt_menubar_ext_button"
        and not isinstance(each, QMenuBar | QHeaderView)
        and each.windowType() is not Qt.WindowType.Popup
    ]


def _own_stop(widget: QWidget) -> bool:
    """Whether a widget of our own that paints itself stops Tab."""
    ours = type(widget).__module__.startswith("tlc_desktop")
    stops = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return ours and stops


def named(widget: QWidget) -> str:
    """How a fault names a widget."""
    text = getattr(widget, "text", None)
    said = str(text())[:40] if callable(text) else ""
    return f"{type(widget).__name__} {widget.objectName() or '?'} “{said}” in {_home(widget)}"


def _home(widget: QWidget) -> str:
    return next((up.objectName() for up in _ups(widget) if up.objectName()), "?")


def place(widget: QWidget, window: QWidget) -> QRect:
    """Where it is, in its window."""
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


# --- text ---------------------------------------------------------------------------------------


def clipped(window: QWidget, is_ours: Callable[[str], bool]) -> list[str]:
    """Text that has no room; a user's own may be cut in a label, where its tool tip says it whole."""
    return [said for each in visible(window) if (said := _clipped(each, is_ours))]


def _clipped(widget: QWidget, is_ours: Callable[[str], bool]) -> str:
    match widget:
        case Label():
            if widget.is_cut() and is_ours(widget.text()):
                return f"our words are cut: {named(widget)} at {widget.width()}"
            high = widget.heightForWidth(widget.width()) if widget.wordWrap() else 0
            if high > widget.height() and not widget.is_cut():
                return f"{high - widget.height()} px too low: {named(widget)}"
        case QLabel():
            if widget.text() and widget.sizeHint().width() > widget.width():
                return f"too narrow: {named(widget)}"
        case CutButton():
            return ""
        case QAbstractButton():
            wanted = widget.sizeHint()
            if widget.text() and wanted.width() > widget.width():
                return f"{wanted.width() - widget.width()} px too narrow: {named(widget)}"
            if widget.text() and wanted.height() > widget.height():
                return f"{wanted.height() - widget.height()} px too low: {named(widget)}"
        case QLineEdit():
            return _cut_placeholder(widget) or _cut_day(widget) or _out_of_sight(widget)
        case QComboBox():
            room = widget.width() - 11 - 34
            wide = QFontMetrics(widget.font()).horizontalAdvance(widget.currentText())
            if is_ours(widget.currentText()) and wide > room:
                return f"{wide - room} px too narrow: {named(widget)} “{widget.currentText()}”"
        case _:
            pass
    return ""


def _cut_placeholder(field: QLineEdit) -> str:
    text = field.placeholderText()
    margins = field.textMargins()
    sides = margins.left() + margins.right()
    room = field.width() - sides - (2 if field.property("bare") or field.property("read") else 26)
    wide = QFontMetrics(field.font()).horizontalAdvance(text)
    if text and not field.text() and wide > room:
        return f"placeholder “{text}” needs {wide - room} px more: {named(field)}"
    return ""


def _out_of_sight(field: QLineEdit) -> str:
    """A text of which the beginning is not to be seen, where nobody is typing."""
    if field.hasFocus() or field.cursorPosition() == 0:
        return ""
    margins = field.textMargins()
    sides = 4 if field.property("bare") or field.property("read") else 26
    room = field.width() - margins.left() - margins.right() - sides
    wide = QFontMetrics(field.font()).horizontalAdvance(field.text())
    return f"begins {wide - room} px out of sight: {named(field)}" if wide > room else ""


def _cut_day(field: QLineEdit) -> str:
    """A day that is longer than its field, where nobody is typing."""
    if not isinstance(field.parentWidget(), DateField) or field.hasFocus():
        return ""
    margins = field.textMargins()
    room = field.width() - margins.left() - margins.right() - (8 if field.property("read") else 26)
    wide = QFontMetrics(field.font()).horizontalAdvance(field.text())
    return f"{wide - room} px too narrow: {named(field)}" if wide > room else ""


def marked_up(window: QWidget) -> list[str]:
    """Labels that would take text for HTML, shown or not."""
    labels = cast("list[QLabel]", window.findChildren(QLabel))
    rich = [each for each in labels if each.textFormat() is not Qt.TextFormat.PlainText]
    return [f"not plain: {named(each)}" for each in rich if each.pixmap().isNull()]


# --- geometry -----------------------------------------------------------------------------------


def outside(window: QWidget) -> list[str]:
    """What stands out of its parent, or is wider than the area in which it scrolls up and down."""
    found: list[str] = []
    for each in visible(window):
        parent = each.parentWidget()
        if parent is None or each.isWindow() or _is_part_of_scroll_area(each):
            continue
        if isinstance(parent.parentWidget(), QScrollArea):
            over = each.width() - parent.width()
            if over > 0:
                found.append(f"{over} px wider than its scroll area: {named(each)}")
        elif each.width() and each.height() and not parent.rect().contains(each.geometry()):
            found.append(f"{each.geometry()} outside {parent.rect()}: {named(each)}")
    return found


def _is_part_of_scroll_area(widget: QWidget) -> bool:
    """A scroll bar or viewport, or an item's own widget, which Qt places."""
    parent = widget.parentWidget()
    viewport_of = parent.parentWidget() if parent else None
    is_list = isinstance(viewport_of, QAbstractItemView | QTextEdit | QPlainTextEdit)
    return isinstance(parent, QAbstractScrollArea) or is_list


def overlapping(window: QWidget) -> list[str]:
    """Widgets of one parent that lie over each other."""
    found: list[str] = []
    seen = visible(window)
    inside: dict[QWidget | None, list[QWidget]] = {}
    for each in seen:
        inside.setdefault(each.parentWidget(), []).append(each)
    for parent in [window, *seen]:
        shown = [each for each in inside.get(parent, ()) if not _is_backdrop(each)]
        for at, one in enumerate(shown):
            for other in shown[at + 1 :]:
                both = one.geometry().intersected(other.geometry())
                if not (one.mask().isEmpty() and other.mask().isEmpty()):
                    both = _taken(one).intersected(_taken(other)).boundingRect()
                if both.width() > 1 and both.height() > 1:
                    found.append(f"{both}: {named(one)} over {named(other)}")
    return found


def _taken(widget: QWidget) -> QRegion:
    """What a widget takes of its parent, where it is no rectangle."""
    mask = widget.mask()
    return QRegion(widget.geometry()) if mask.isEmpty() else mask.translated(widget.pos())


def _is_backdrop(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    lists = isinstance(parent, QAbstractItemView | QAbstractScrollArea | QStackedWidget)
    return lists or widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def beside_each_other(window: QWidget) -> list[str]:
    """Scroll bars, where more than one is to be seen."""
    bars = [each for each in visible(window) if isinstance(each, QScrollBar)]
    bars = [bar for bar in bars if bar.maximum() > bar.minimum()]
    return [f"one of {len(bars)} bars: {named(bar)}" for bar in bars if len(bars) > 1]


def too_small(window: QWidget) -> list[str]:
    """What is hard to hit."""
    found: list[str] = []
    for each in interactive(window):
        least = LEAST_CLICKED if isinstance(each, QAbstractButton) else LEAST
        if each.width() < LEAST or each.height() < least:
            found.append(f"{each.width()}x{each.height()}: {named(each)}")
    return found


# --- names and keys -----------------------------------------------------------------------------


def nameless(window: QWidget) -> list[str]:
    """What a test, or a screen reader, has no name for."""
    found: list[str] = []
    for each in interactive(window):
        read = QAccessible.queryAccessibleInterface(each)
        if not each.objectName():
            found.append(f"no object name: {named(each)}")
        if not read or not read.text(QAccessible.Text.Name).strip():
            found.append(f"no accessible name: {named(each)}")
    return found


def deaf(window: QWidget) -> list[str]:
    """Buttons that have the keyboard and do nothing about Enter."""
    ticked = (QCheckBox, QRadioButton)
    buttons = (each for each in interactive(window) if isinstance(each, QAbstractButton))
    return [
        f"Enter does not press it: {named(each)}"
        for each in buttons
        if not isinstance(each, (*ticked, PressedByEnter))
        and each.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]


def activate(window: QWidget) -> None:
    """Give a window the keyboard; off screen, Qt does not notice where it thinks it has it already."""
    other = QWidget()
    other.show()
    other.activateWindow()
    assert QTest.qWaitForWindowActive(other)
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    other.close()
    other.deleteLater()


def walk(window: QWidget) -> list[QWidget]:
    """Every widget at which Tab stops, in order, from the first one on."""
    activate(window)
    stops: list[QWidget] = []
    here: QWidget = QApplication.focusWidget() or window
    for _ in range(MOST_STOPS):
        QTest.keyClick(here, Qt.Key.Key_Tab)  # pyright: ignore[reportUnknownMemberType]
        now = QApplication.focusWidget()
        if now is here and now in stops:
            continue  # from link to link inside a text
        if now is None or now in stops:
            break
        stops.append(now)
        here = now
    return stops


def unreached(window: QWidget, stops: list[QWidget]) -> list[str]:
    """What Tab does not come to; of joined choices it comes to one, and arrows to the others."""
    reached = set(stops) | {up for each in stops for up in _ups(each)}
    sets = {_set_of(each) for each in stops} - {None}
    return [
        f"Tab does not come to {named(each)}"
        for each in interactive(window)
        if each.isEnabled()
        and each.objectName() not in BY_KEY
        and each not in reached
        and each.focusProxy() not in reached
        and _set_of(each) not in sets
    ]


def _set_of(widget: QWidget) -> QWidget | None:
    """What a choice of several belongs to."""
    parent = widget.parentWidget()
    if isinstance(parent, Segments | LanguageCards | SeatRing):
        return parent
    if isinstance(widget, QRadioButton):
        return parent
    if isinstance(widget, QAbstractButton) and widget.autoExclusive():
        return parent
    return None


def out_of_order(window: QWidget, stops: list[QWidget]) -> list[str]:
    """Where Tab goes up, or back against the reading direction, on one sheet.

    The parts that are compared are those in which two stops in turn part ways: two rows, two
    columns, or two buttons of one row.
    """
    rtl = window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    found: list[str] = []
    for before, after in pairwise(stops):
        parted = _parted(before, after)
        if parted is None:
            continue
        a, b = (each.geometry() for each in parted)
        if rtl:
            wide = max(a.right(), b.right())
            a, b = (QRect(wide - r.right(), r.top(), r.width(), r.height()) for r in (a, b))
        is_back = b.right() < a.left() and b.top() < a.bottom() and a.top() < b.bottom()
        is_up = b.bottom() <= a.top() and not b.left() > a.right()
        if is_back or is_up:
            found.append(
                f"Tab goes {'back' if is_back else 'up'}: {named(before)} → {named(after)}"
            )
    is_round = len(found) == 1 and isinstance(window, QDialog)  # from its foot to its top again
    return [] if is_round else found


def _parted(one: QWidget, other: QWidget) -> tuple[QWidget, QWidget] | None:
    """The two siblings that hold them; none where one holds the other."""
    above = [one, *_ups(one)]
    theirs = [other, *_ups(other)]
    shared = next((each for each in above if each in theirs), None)
    if shared is None or shared in (one, other):
        return None
    if not any(isinstance(each, PageSheet) for each in [shared, *_ups(shared)]):
        return None  # from the sheet into the frame, and round again
    return above[above.index(shared) - 1], theirs[theirs.index(shared) - 1]


# --- words --------------------------------------------------------------------------------------


def said(window: QWidget) -> list[str]:
    """Everything that is written in a window, a row of a list as one text."""
    found: list[str] = []
    for each in visible(window):
        match each:
            case QLabel() | QAbstractButton() | QLineEdit():
                found.append(each.text())
            case QTextEdit() | QPlainTextEdit():
                found.append(each.toPlainText())
            case QComboBox():
                found += [each.itemText(at) for at in range(each.count())]
            case RowList():
                found += [row_text(row) for row in each.row_texts()]
            case QAbstractItemView() if each.model() is not None:
                model = each.model()
                cells = [
                    (r, c) for r in range(model.rowCount()) for c in range(model.columnCount())
                ]
                found += [str(model.index(r, c).data() or "") for r, c in cells]
            case _:
                pass
    return [text for text in found if text.strip()]


def written(window: QWidget) -> list[str]:
    """Every text by itself, also the lines of rows, tips and titles; buttons without their escapes."""
    found = [window.windowTitle()]
    for each in [window, *visible(window)]:
        found.append(each.accessibleName())
        match each:
            case QAbstractButton():
                found.append(each.text().replace("&&", "&"))
            case RowList():
                for row in each.row_texts():
                    found += [row.title, row.caption, row.small, row.chip, *row.columns, *row.lines]
            case QAbstractItemView():
                pass
            case QLabel() | QLineEdit():
                found.append(each.text())
            case QTextEdit() | QPlainTextEdit():
                found.append(each.toPlainText())
            case QComboBox():
                found += [each.itemText(at) for at in range(each.count())]
            case _:
                pass
    return [text for text in found if text.strip()]


def every_word(window: QWidget) -> list[str]:
    """Every text that is shown, said by a tip, offered in a menu, or read aloud."""
    found = [window.windowTitle()]
    for each in [window, *visible(window)]:
        spoken = QAccessible.queryAccessibleInterface(each)
        if spoken:
            kinds = (QAccessible.Text.Name, QAccessible.Text.Description)
            found += [spoken.text(kind) for kind in kinds]
        found += [each.toolTip(), each.accessibleName(), each.accessibleDescription()]
        found += [act.text() for act in each.actions() if not act.isSeparator()]
        if isinstance(each, QLineEdit | QTextEdit | QPlainTextEdit):
            found.append(each.placeholderText())
        if isinstance(each, QAbstractItemView) and not isinstance(each, RowList):
            found += _cells(each)
        if isinstance(each, QAbstractSpinBox):
            found.append(each.text())
    return [text for text in [*found, *written(window)] if text.strip()]


def _cells(view: QAbstractItemView) -> list[str]:
    model = view.model()
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    )
    indexes = [
        model.index(row, column)
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]
    heads = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
    told = [index.data(role) for index in indexes for role in roles]
    return [text for text in [*told, *heads] if isinstance(text, str)]


def row_text(row: RowText) -> str:
    """All that stands in a row but the lines of text under it, which somebody wrote."""
    return " | ".join(
        part for part in (row.title, row.caption, row.small, row.chip, *row.columns) if part
    )


def lists_of_names(window: QWidget, names: Collection[str]) -> list[list[str]]:
    """The names in each list and choice of which every row is headed by one."""
    found: list[list[str]] = []
    for each in visible(window):
        match each:
            case RowList():
                rows = [row.title for row in each.row_texts()]
            case QComboBox():
                rows = [text for at in range(each.count()) if (text := each.itemText(at)) in names]
            case _:
                boxes = [box for box in each.children() if isinstance(box, QCheckBox)]
                rows = [box.text() for box in boxes if box.isVisible()]
        if len(rows) > 1 and all(row in names for row in rows):
            found.append(rows)
    return found
