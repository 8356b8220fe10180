"""Enter goes from field to field, as one reads a slip; after the last the slip is whole."""

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from tlc_desktop.i18n.digits import typed_number
from tlc_desktop.ui.widgets.buttons import Segments
from tlc_desktop.ui.widgets.fields import Choice

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class EnterWalk(QObject):
    """Sees the Enter key of some fields before they do; with Shift it is a new line, as elsewhere.

    Signals:
        whole: Enter was pressed in the last.
    """

    whole = Signal()

    def __init__(
        self,
        owner: QWidget,
        stops: Sequence[QWidget],
        is_whole: Callable[[QWidget], bool] = lambda _: False,
    ) -> None:
        """Walk along some fields.

        Args:
            owner: What they stand in.
            stops: The fields, in order; those that are hidden are passed over.
            is_whole: Whether nothing more is to be said after one of them.
        """
        super().__init__(owner)
        self._stops, self._is_whole = stops, is_whole
        for stop in stops:
            for each in (stop, *cast("list[QWidget]", stop.findChildren(QWidget))):  # pyright: ignore[reportUnknownMemberType]
                each.installEventFilter(self)

    def begin(self) -> None:
        """Put the keyboard on the first stop."""
        self._go(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() not in ENTER or event.modifiers() not in PLAIN:
            return False
        here = next(n for n, stop in enumerate(self._stops) if _is_at(stop, watched))
        if self._is_whole(self._stops[here]):
            self.whole.emit()
        else:
            self._go(here + 1)
        return True

    def _go(self, place: int) -> None:
        shown = (stop for stop in self._stops[place:] if stop.isVisible() and stop.isEnabled())
        stop = next(shown, None)
        if stop is None:
            self.whole.emit()
        else:
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            if isinstance(line := stop.focusProxy(), QLineEdit):
                line.selectAll()  # what is typed there takes the place of what stands in it


def _is_at(stop: QWidget, watched: QObject) -> bool:
    return stop is watched or (isinstance(watched, QWidget) and stop.isAncestorOf(watched))


class NumberedSegments(Segments):
    """Segments of which a number chooses one, as they stand on the slip."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, number = list(self._buttons), typed_number(event.text())
        if number is not None and 0 < number <= len(keys):
            self._choose(keys[number - 1])
        else:
            super().keyPressEvent(event)


class NumberedChoice(Choice):
    """A combo box of which a number chooses the entry, as they stand on the slip."""

    def keyPressEvent(self, e: QKeyEvent) -> None:
        number = typed_number(e.text())
        if number is not None and 0 < number <= self.count():
            self.setCurrentIndex(number - 1)
            self.activated.emit(number - 1)
        else:
            super().keyPressEvent(e)
