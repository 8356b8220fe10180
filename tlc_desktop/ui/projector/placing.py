"""Where the window of the second screen stands: beside the facilitator's, as screens come and go."""

from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from tlc_desktop.ui.projector import which_screen
from tlc_desktop.ui.projector.on_screen import OnScreen
from tlc_desktop.ui.projector.projector_window import ProjectorWindow
from tlc_desktop.ui.running.event_loop import soon


class Placing(QObject):
    """The window on the projector, while something is to be seen there.

    With one screen it fills that, if it is to. Where the projector is unplugged it goes, and comes back
    with it.

    Signals:
        left: Somebody wants the window away.
        moved: It was shown, stands elsewhere, or is gone.

    Attributes:
        beside: Something in the facilitator's window; None while nothing is to be seen.
        chosen: The name of the screen that was chosen.
    """

    left = Signal()
    moved = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.beside: QWidget | None = None
        self.chosen = ""
        self._window: ProjectorWindow | None = None
        self._there = ""
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self._plugged)
            app.screenRemoved.connect(self._unplugged)

    def is_shown(self) -> bool:
        """Whether anybody sees it."""
        return self._window is not None and self._window.isVisible()

    def fills_own(self) -> bool:
        """Whether it lies over the facilitator's window."""
        own = self._own()
        return self.is_shown() and own is not None and self._there == own.name()

    def screens(self) -> list[tuple[str, bool]]:
        """The names of the screens that it may be on, and whether it is there."""
        own = self._own()
        there = which_screen.others(QGuiApplication.screens(), own) if own else []
        return [(each.name(), each.name() == self._there) for each in there]

    def place(self, value: OnScreen, *, alone: bool = False) -> None:
        """Have the window where it belongs now.

        Args:
            value: What it shows.
            alone: Whether it may fill the facilitator's screen, where there is no other.
        """
        own = self._own()
        if own is None:
            return
        screen = which_screen.projectors(QGuiApplication.screens(), own, self.chosen)
        if screen is not None:
            self._fill(screen, value, takes_keys=False)
        elif alone or self.fills_own():
            self._fill(own, value, takes_keys=True)
        else:
            self.close()
        self.moved.emit()

    def show_value(self, value: OnScreen) -> None:
        """Show something else."""
        if self._window is not None:
            self._window.show_value(value)

    def close(self) -> None:
        """Take the window away."""
        window, self._window, self._there = self._window, None, ""
        if window is not None:
            had_keys = window.isActiveWindow()
            window.hide()
            window.deleteLater()
            if had_keys and self.beside is not None and isValid(self.beside):
                self.beside.window().activateWindow()

    def _own(self) -> QScreen | None:
        beside = self.beside
        return beside.window().screen() if beside is not None and isValid(beside) else None

    def _fill(self, screen: QScreen, value: OnScreen, *, takes_keys: bool) -> None:
        if self._window is None:
            self._window = ProjectorWindow()
            self._window.left.connect(self.left)
            self._window.addActions(self._acts())  # pyright: ignore[reportUnknownMemberType]
        self._there = screen.name()
        self._window.show_value(value)
        self._window.fill(screen, takes_keys=takes_keys)

    def _acts(self) -> list[QAction]:
        """What is done in a meeting, for its keys where this window has the keyboard."""
        if self.beside is None:
            return []
        acts = cast("list[QAction]", self.beside.window().findChildren(QAction))  # pyright: ignore[reportUnknownMemberType]
        there = {"move_on", "go_back", "pause", "more_time"}
        return [act for act in acts if act.objectName().removeprefix("act_") in there]

    def _plugged(self, screen: QScreen) -> None:
        """Look again once it is known where the screen stands: that is told after its coming."""
        screen.geometryChanged.connect(self._look)
        self._look()

    def _unplugged(self, screen: QScreen) -> None:
        """Never fall onto the facilitator's own screen."""
        if screen.name() == self._there:
            self.close()
        self._look()

    def _look(self) -> None:
        """Place it anew in a moment, while something is to be seen."""
        soon(self, self._again)

    def _again(self) -> None:
        if self.beside is not None:
            self.place(self._window.value if self._window is not None else OnScreen())
        self.moved.emit()
