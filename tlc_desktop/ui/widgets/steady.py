"""Buttons that take no second act on the spot of a first one: where one click too many is made.

What a click does may put another button under the pointer, or another act on the same button. For
a second nothing that is new there is pressed; the same act may be done again at once.
"""

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton

SETTLES = 1.0  # seconds
NEAR = 16


@dataclass(frozen=True, slots=True)
class Act:
    """What a button would do, and where it is; no place when it was done by a key."""

    name: str
    words: str
    spot: QPoint | None = None

    def is_shared_by(self, other: "Act") -> bool:
        """Whether another act stands where this one was done."""
        if (self.name, self.words) == (other.name, other.words):
            return False
        if self.spot is None or other.spot is None:
            return self.name == other.name
        return (self.spot - other.spot).manhattanLength() < NEAR


class _Last:
    """The last act in the whole window, and when it was done."""

    act: Act | None = None
    done: float = 0.0


def may_act(act: Act) -> bool:
    """Whether enough time is over since another act was done on the same spot."""
    last = _Last.act
    return not (last and last.is_shared_by(act) and time.monotonic() - _Last.done < SETTLES)


def done(act: Act) -> None:
    """Remember what was done."""
    _Last.act, _Last.done = act, time.monotonic()


def _act(button: QAbstractButton, event: QMouseEvent | QKeyEvent) -> Act:
    spot = event.globalPosition().toPoint() if isinstance(event, QMouseEvent) else None
    return Act(button.objectName(), button.accessibleName() or button.text(), spot)


# A class of Qt's may not have two of Qt's before it: for the checker it has.
_Button = QAbstractButton if TYPE_CHECKING else object


class PressedByEnter(_Button):
    """What a button does about Enter: the same as about Space.

    It stands in front of a kind of button, which does the rest.
    """

    def keyPressEvent(self, e: QKeyEvent) -> None:
        enter = e.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not enter or e.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(e)
        elif not e.isAutoRepeat() and may_act(act := _act(self, e)):
            self.click()
            done(act)


class _Steady(PressedByEnter):
    """What a button does about the click, or the Space, that was meant for another act."""

    def mousePressEvent(self, e: QMouseEvent) -> None:
        if may_act(_act(self, e)):
            super().mousePressEvent(e)

    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        act, down = _act(self, e), self.isDown()
        super().mouseReleaseEvent(e)
        if down:
            done(act)

    def keyPressEvent(self, e: QKeyEvent) -> None:
        if e.key() != Qt.Key.Key_Space or may_act(_act(self, e)):
            super().keyPressEvent(e)

    def keyReleaseEvent(self, e: QKeyEvent) -> None:
        act, down = _act(self, e), self.isDown()
        super().keyReleaseEvent(e)
        if down and not e.isAutoRepeat():
            done(act)


class SteadyButton(_Steady, QPushButton):
    """A push button that is not pressed by the click that was meant for another act."""


class SteadyToolButton(_Steady, QToolButton):
    """The same, for a button that is an icon."""
