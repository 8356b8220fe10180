"""Where the keyboard goes when what had it goes away.

To the nearest field, list or button that the place is for. Never to one that leads back, undoes
or empties: the next press of Space would do that unseen; nor to a text that is read where it is written.
"""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from tlc_desktop.ui.running.event_loop import soon
from tlc_desktop.ui.widgets.reading_order import stops

IN_PLACE = "tlc_in_place"  # a text that is read, and written in only by who wants to


def is_there(widget: QWidget) -> bool:
    """Whether a widget can have the keyboard."""
    return isValid(widget) and widget.isVisible() and widget.isEnabled()


def land(gone: QWidget | None, sheet: QWidget) -> bool:
    """Put the keyboard near what had it, else on the first place of a sheet that is good for it.

    Returns:
        Whether there is one.
    """
    for around in _around(gone, sheet):
        inside = list(stops(around))
        for is_good in (_is_field, _is_primary, _is_chosen):
            target = next((stop for stop in inside if is_good(stop)), None)
            if target is not None:
                target.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
    return False


def _around(gone: QWidget | None, sheet: QWidget) -> Iterator[QWidget]:
    """What a widget stands in, the nearest first, as far as it is shown; the sheet last."""
    if gone is not None and isValid(gone) and sheet.isAncestorOf(gone):
        around = gone.parentWidget()
        while around is not None and around is not sheet:
            if around.isVisible():
                yield around
            around = around.parentWidget()
    yield sheet


def _is_field(widget: QWidget) -> bool:
    if widget.property(IN_PLACE):
        return False
    match widget:
        case QLineEdit() | QTextEdit() | QPlainTextEdit() | QAbstractSpinBox():
            return not widget.isReadOnly()
        case _:
            return isinstance(widget, QComboBox | QAbstractItemView)


def _is_primary(widget: QWidget) -> bool:
    return bool(widget.property("kind") == "primary")


def _is_chosen(widget: QWidget) -> bool:
    """Whether it is a choice that was made: to make it again does nothing."""
    return isinstance(widget, QAbstractButton) and widget.autoExclusive() and widget.isChecked()


class FocusKeeper(QObject):
    """Lets no window lose the keyboard when what had it is deleted, or goes away behind a dialog."""

    def __init__(self, window: QWidget, land_near: Callable[[QWidget | None], object]) -> None:
        """Watch over a window.

        Args:
            window: The window.
            land_near: Puts the keyboard near what had it.
        """
        super().__init__(window)
        self._window = window
        self._land_near = land_near
        self._had: QWidget | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            soon(self, self._find)
        elif now.window() is self._window:
            had, self._had = self._had, now
            fell = had is not None and had is not now and not is_there(had)
            if fell and not (_is_field(now) or _is_primary(now)):
                self._land_near(had)

    def _find(self) -> None:
        """The keyboard is nowhere, once all that was to be done is done."""
        lost = QApplication.focusWidget() is None and self._window.isActiveWindow()
        if lost and QApplication.activePopupWidget() is None:
            had = self._had if self._had is not None and isValid(self._had) else None
            self._land_near(had)
