"""The second screen of an open file: what is shown there, and what the facilitator lets be seen."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.projector import which_screen
from tlc_desktop.ui.projector.on_screen import USUAL, OnScreen, ThingShown
from tlc_desktop.ui.projector.placing import Placing

if TYPE_CHECKING:
    from tlc_desktop.settings import ProjectorChoices


RUN, PLAN = "run", "plan"


class SecondScreen(QObject):
    """Shows what one page holds there.

    Signals:
        changed: It was opened, put away, or something else was chosen.
        seen: Something else is to be seen there; carries an `OnScreen`.

    Attributes:
        holder: What is shown, `RUN` or `PLAN`, and of which meeting; None while nothing is.
        value: What is to be seen there.
        wanted: What the facilitator lets be seen.
        said: What was said and is talked about: a row's id; empty for nothing.
        placing: Its window.
    """

    changed = Signal()
    seen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.holder: tuple[str, UUID] | None = None
        self.value = OnScreen()
        self.wanted = USUAL
        self.said = ""
        self._choices: ProjectorChoices | None = None
        self.placing = Placing(self)
        self.placing.left.connect(self.put_away)
        self.placing.moved.connect(self._follow_window)

    def use(self, choices: "ProjectorChoices") -> None:
        """Remember what is chosen beside the other settings."""
        if self._choices is None:
            self._choices = choices
            self.placing.chosen = choices.screen
            words = choices.things.split()
            self.wanted = frozenset(t for t in ThingShown if t.value in words) if words else USUAL

    def turn(self, kind: str, key: UUID, window: QWidget) -> None:
        """Show a meeting there; put it away, where it is shown."""
        if self.placing.is_shown():
            self.put_away()
            return
        self._hold((kind, key), window)
        self.placing.place(self.value, alone=True)

    def follow(self, kind: str, key: UUID, window: QWidget) -> bool:
        """Whether a page is to say what is seen; a meeting that goes on takes the place of any plan."""
        choices = self._choices
        if self.holder is None and choices is not None and choices.on == (kind, key):
            self._hold((kind, key), window)  # the facilitator's window was built again
            self.placing.place(self.value)
        if self.holder is not None and (kind == RUN or self.holder == (kind, key)):
            self._hold((kind, key), window)
        return self.holder == (kind, key)

    def show_value(self, value: OnScreen) -> None:
        """Let something else be seen."""
        if value != self.value:
            self.value = value
            self.placing.show_value(value)
            self.seen.emit(value)

    def put_away(self) -> None:
        """Let nothing be seen any more."""
        self.said = ""
        self.placing.close()
        self._hold(None, None)

    def leave_plan(self, meeting: UUID | None) -> None:
        """Put the agenda away that is shown to be agreed, unless one is at that meeting still."""
        if self.holder is not None and self.holder[0] == PLAN and self.holder[1] != meeting:
            self.put_away()

    def want(self, thing: ThingShown, *, on: bool) -> None:
        """Let something be seen, or not."""
        self.wanted = self.wanted | {thing} if on else self.wanted - {thing}
        if self._choices is not None:
            # Nothing at all is written as a word that means nothing.
            self._choices.things = " ".join(sorted(self.wanted)) or "nothing"
        self.changed.emit()

    def talk_about(self, row: str) -> None:
        """Show what was said in a row; nothing for an empty id."""
        if row != self.said:
            self.said = row
            self.changed.emit()

    def choose_screen(self, name: str) -> None:
        """Show it on a screen, now and from now on."""
        self._remember(name)
        if self.holder is not None:
            self.placing.place(self.value)

    def is_seen_with(self, window: QWidget) -> bool:
        """Whether the group sees a window of the facilitator's."""
        screens = QGuiApplication.screens()
        return which_screen.is_seen_by_all(screens, window.screen(), self.placing.chosen)

    def _hold(self, holder: tuple[str, UUID] | None, window: QWidget | None) -> None:
        self.placing.beside = window
        if self._choices is not None:
            self._choices.on = holder
        if holder != self.holder:
            self.holder = holder
            self.value = OnScreen()
            self.changed.emit()

    def _follow_window(self) -> None:
        """Remember the first screen it came to, before one was chosen."""
        there = next((name for name, is_there in self.placing.screens() if is_there), "")
        if there and not self.placing.chosen:
            self._remember(there)
        self.changed.emit()

    def _remember(self, screen: str) -> None:
        self.placing.chosen = screen
        if self._choices is not None:
            self._choices.screen = screen


def second_screen_of(desk: Desk) -> SecondScreen:
    """The second screen of an open file."""
    found = desk.findChild(SecondScreen, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found or SecondScreen(desk)
