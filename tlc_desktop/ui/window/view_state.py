"""What somebody has before them on a page, kept while the page is built anew in other words."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeGuard, cast

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QScrollBar,
    QWidget,
)

from tlc_desktop.ui.place import Place
from tlc_desktop.ui.running.event_loop import soon
from tlc_desktop.ui.widgets.bidi_edit import BidiTextEdit
from tlc_desktop.ui.widgets.dates import DateField, TimeField
from tlc_desktop.ui.widgets.fields import ComboField, MinutesField
from tlc_desktop.ui.widgets.line_edit import LineEdit
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.reveal import OPENED_BY
from tlc_desktop.ui.window.way import Way


@dataclass(frozen=True, slots=True)
class ViewState:
    """What stood on a page and is in no file; each by the name of its widget.

    Attributes:
        place: What the page showed.
        forms: Forms that were open, each with the button that opens it.
        pressed: Whether buttons that stay down were down.
        choices: What was chosen in fields.
        texts: What was typed in lines and texts, and not saved yet.
        rows: Which rows were current.
        scrolled: How far down.
        focus: Where the keyboard was, and the cursor in its text.
    """

    place: Place
    forms: dict[str, str] = field(default_factory=dict[str, str])
    pressed: dict[str, bool] = field(default_factory=dict[str, bool])
    choices: dict[str, Any] = field(default_factory=dict[str, Any])
    texts: dict[str, str] = field(default_factory=dict[str, str])
    rows: dict[str, str] = field(default_factory=dict[str, str])
    scrolled: dict[str, int] = field(default_factory=dict[str, int])
    focus: tuple[str, int] | None = None


@dataclass(frozen=True, slots=True)
class WindowState:
    """What a window takes over from the one that it stands in for.

    Attributes:
        way: Where one was, and the way there.
        views: What was to be seen on each page, by its name.
    """

    way: Way
    views: dict[str, ViewState]


def remember(page: QWidget, place: Place) -> ViewState:
    """What is to be seen on a page now; on one that is not shown, when it was last."""
    seen = {each.objectName(): each for each in _inside(page) if each.objectName()}
    return ViewState(
        place,
        {n: str(by) for n, w in seen.items() if (by := w.property(OPENED_BY))},
        {n: w.isChecked() for n, w in seen.items() if _stays_down(w)},
        {n: value for n, w in seen.items() if (value := _chosen(w)) is not None},
        {n: text for n, w in seen.items() if (text := _typed(w)) is not None},
        {n: w.current_id() for n, w in seen.items() if isinstance(w, RowList)},
        {n: bar for n, w in seen.items() if (bar := _scrolled(w))},
        _focus(page),
    )


def recall(page: QWidget, view: ViewState) -> None:
    """Bring a page, that was just built and shown, back to what was to be seen on it."""
    for name, opened_by in view.forms.items():
        button = _found(page, opened_by)
        if isinstance(button, QAbstractButton) and _found(page, name) is None:
            button.click()
    for name, down in view.pressed.items():
        button = _found(page, name)
        # Of choices that shut each other out, only the one that was made is pressed.
        if not _stays_down(button) or button.isChecked() is down:
            continue
        if down or not button.autoExclusive():
            button.click()
    for name, value in view.choices.items():
        _choose(_found(page, name), value)
    for name, text in view.texts.items():
        _type(_found(page, name), text)
    soon(page, lambda: _recall_place(page, view))  # once all of it is laid out


def _recall_place(page: QWidget, view: ViewState) -> None:
    for name, row in view.rows.items():
        rows = _found(page, name)
        if isinstance(rows, RowList) and row and rows.current_id() != row:
            rows.set_current(row)
    for name, down in view.scrolled.items():
        area = _found(page, name)
        if isinstance(area, QAbstractScrollArea):
            _scroll(area.verticalScrollBar(), down)
    if view.focus is not None:
        name, cursor = view.focus
        field = _found(page, name)
        if field is not None:
            field.setFocus()
        if isinstance(field, QLineEdit):
            field.setCursorPosition(cursor)
        elif isinstance(field, BidiTextEdit):
            shown = field.textCursor()
            shown.setPosition(min(cursor, len(field.text())))
            field.setTextCursor(shown)


def _scroll(bar: QScrollBar, down: int) -> None:
    """Go down so far, now or once there is so much: lists are filled a moment later."""
    bar.setValue(down)
    if bar.value() == down:
        return

    def go_on() -> None:
        bar.setValue(down)
        if bar.value() == down:
            bar.rangeChanged.disconnect(go_on)

    bar.rangeChanged.connect(go_on)


def _inside(page: QWidget) -> Iterator[QWidget]:
    """What is to be seen of a page, whether or not the page itself is."""
    found = cast("list[QWidget]", page.findChildren(QWidget))  # pyright: ignore[reportUnknownMemberType]
    return (each for each in found if each.isVisibleTo(page))


def _found(page: QWidget, name: str) -> QWidget | None:
    return next((each for each in _inside(page) if each.objectName() == name), None)


def _stays_down(widget: QWidget | None) -> TypeGuard[QAbstractButton]:
    return isinstance(widget, QAbstractButton) and widget.isCheckable()


def _chosen(widget: QWidget) -> Any:
    match widget:
        case ComboField():
            return widget.choice()
        case MinutesField():
            return widget.minutes()
        case DateField():
            return widget.day()
        case TimeField():
            return widget.time()
        case _:
            return None


def _choose(widget: QWidget | None, value: Any) -> None:
    """Have a field show a value, as if it had been chosen by hand."""
    acts: tuple[Callable[[Any], None], str]
    match widget:
        case ComboField() if widget.choice() != value:
            acts = widget.set_choice, value
        case MinutesField() if widget.minutes() != value:
            acts = widget.set_minutes, str(value)
        case DateField() if widget.day() != value:
            acts = widget.set_day, value.isoformat()
        case TimeField() if widget.time() != value:
            acts = widget.set_time, f"{value:%H:%M}"
        case _:
            return
    show, told = acts
    show(value)
    widget.edited.emit(told)


def _typed(widget: QWidget) -> str | None:
    """What somebody typed since the field was filled; None if nobody did."""
    parent = widget.parentWidget()
    if isinstance(widget, LineEdit) and not isinstance(parent, DateField | TimeField):
        hidden = widget.echoMode() is not QLineEdit.EchoMode.Normal
        return widget.text() if widget.isModified() and not hidden else None
    if isinstance(widget, BidiTextEdit) and not widget.isReadOnly():
        return widget.text() if widget.document().isModified() else None
    return None


def _type(widget: QWidget | None, text: str) -> None:
    match widget:
        case QLineEdit() if widget.text() != text:
            widget.setText(text)
            widget.setModified(True)
            widget.textEdited.emit(text)
        case BidiTextEdit() if widget.text() != text:
            widget.setPlainText(text)
            widget.document().setModified(True)
        case _:
            pass


def _scrolled(widget: QWidget) -> int:
    return widget.verticalScrollBar().value() if isinstance(widget, QAbstractScrollArea) else 0


def _focus(page: QWidget) -> tuple[str, int] | None:
    here = QApplication.focusWidget()
    if here is None or not page.isAncestorOf(here) or not here.objectName():
        return None
    match here:
        case QLineEdit():
            return here.objectName(), here.cursorPosition()
        case BidiTextEdit():
            return here.objectName(), here.textCursor().position()
        case _:
            return here.objectName(), 0
