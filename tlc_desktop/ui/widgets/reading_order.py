"""Tab follows the eye: it goes where the layouts go, whatever was made first.

Qt's own order is that in which widgets were made, so that a part made when it is first
wanted would come last.
"""

from collections.abc import Iterator, Sequence
from typing import Protocol, cast, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QGridLayout,
    QLayout,
    QScrollArea,
    QWidget,
)


@runtime_checkable
class LaysOut(Protocol):
    """A widget that lays out by itself what is in it."""

    def in_turn(self) -> Sequence[QWidget]:
        """What is in it, in the order of reading."""
        ...


def step(ahead: bool, *roots: QWidget) -> bool:
    """Put the keyboard on the next widget of `roots` that takes it, or the one before; round at the end.

    Returns:
        Whether there is one.
    """
    now = QApplication.focusWidget()
    found = [stop for root in roots for stop in stops(root, now)]
    if not any(stop is not now for stop in found):
        return False
    at = _before_inside(found, now, ahead) if now not in found else found.index(now)
    target = found[(at + (1 if ahead else -1)) % len(found)]
    reason = Qt.FocusReason.TabFocusReason if ahead else Qt.FocusReason.BacktabFocusReason
    target.setFocus(reason)
    _bring_into_view(target)
    return True


def _before_inside(found: list[QWidget], now: QWidget | None, ahead: bool) -> int:
    """From where Tab comes to the first stop inside the widget that has the keyboard, else to the first of all."""
    inside = (at for at, stop in enumerate(found) if now is not None and now.isAncestorOf(stop))
    return next(inside, 0) - (1 if ahead else 0)


def _bring_into_view(target: QWidget) -> None:
    above = target.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(target)
        above = above.parentWidget()


def stops(widget: QWidget, now: QWidget | None = None) -> Iterator[QWidget]:
    """Where Tab stops, in the order of the layouts, and where the keyboard is."""
    if not widget.isVisible():
        return
    if widget is now or (widget.isEnabled() and widget.focusProxy() is None and _takes(widget)):
        yield widget
    layout = widget.layout()
    if isinstance(widget, QScrollArea):
        yield from stops(widget.widget(), now)
    elif layout is not None:
        yield from _in_layout(layout, now)
    elif isinstance(widget, LaysOut):
        for inside in widget.in_turn():
            yield from stops(inside, now)


def _takes(widget: QWidget) -> bool:
    """Whether Tab stops at a widget; of several choices, only at the one that is chosen."""
    if isinstance(widget, QAbstractButton) and widget.autoExclusive():
        group = _group(widget)
        return next((each for each in group if each.isChecked()), group[0]) is widget
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _group(button: QAbstractButton) -> list[QAbstractButton]:
    """The choices of which a button is one, and of which one at most is chosen."""
    named = cast("QButtonGroup | None", button.group())  # the stubs forget the None
    parent = button.parentWidget()
    if named is not None:
        return [each for each in named.buttons() if each.isVisible()]
    if parent is None:
        return [button]
    beside = [each for each in parent.children() if isinstance(each, QAbstractButton)]
    return [each for each in beside if each.autoExclusive() and each.isVisible()]


def _in_layout(layout: QLayout, now: QWidget | None) -> Iterator[QWidget]:
    inside = _inside(layout)
    for at in _order(layout):
        part = inside.get(at)
        if isinstance(part, QWidget):
            yield from stops(part, now)
        elif part is not None:
            yield from _in_layout(part, now)


def _inside(layout: QLayout) -> dict[int, QWidget | QLayout]:
    """What is in a layout, by its place.

    Its items are never asked for: Python knows one by its address for as long as the layout is
    there, and would take for it whatever Qt puts there when it is gone, an event as well.
    """
    holder = cast("QWidget | None", layout.parentWidget())
    beside = [] if holder is None else holder.children()
    widgets = [each for each in beside if isinstance(each, QWidget)]
    inner = [each for each in layout.children() if isinstance(each, QLayout)]
    found = {layout.indexOf(each): each for each in (*widgets, *inner)}
    return {at: each for at, each in found.items() if at >= 0}


def _order(layout: QLayout) -> list[int]:
    """The places of a layout's items; in a grid, row by row."""
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        grid = layout
        places.sort(key=lambda at: _row_and_column(grid, at))
    return places


def _row_and_column(grid: QGridLayout, at: int) -> tuple[int, int]:
    row, column, *_ = cast("tuple[int, int, int, int]", grid.getItemPosition(at))
    return row, column
