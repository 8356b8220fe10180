"""Whether anybody is at the computer: after a while without a key or the mouse, or when it slept."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from tlc_desktop.ui.running.even_clock import seconds_passed

TICK = 5  # seconds
SLEPT = 60  # so long between two ticks, and the computer was asleep
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)
_AWAY = (Qt.ApplicationState.ApplicationSuspended, Qt.ApplicationState.ApplicationHidden)


class Idle(QObject):
    """Watches what is typed and pointed at in the window that has the keyboard.

    Signals:
        passed: Nobody is there any more, as far as can be told.
    """

    passed = Signal()

    def __init__(
        self,
        minutes: Callable[[], int],
        parent: QObject,
        clock: Callable[[], float] = seconds_passed,
    ) -> None:
        """Begin to watch.

        Args:
            minutes: After so many without anything; 0 for never.
            parent: Owns it.
            clock: Seconds, which go on while the computer sleeps, and whatever its clock is set to.
        """
        super().__init__(parent)
        self._minutes = minutes
        self._clock = clock
        self._last = self._ticked = clock()
        self._timer = QTimer(self, interval=TICK * 1000)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._follow)
            application.applicationStateChanged.connect(self._hear)

    def look(self) -> None:
        """Look at the clock; done every few seconds."""
        now, before = self._clock(), self._ticked
        self._ticked = now
        minutes = self._minutes()
        if now - before > SLEPT or (minutes and now - self._last > minutes * 60):
            self._last = now
            self.passed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self._last = self._clock()
        return super().eventFilter(watched, event)

    def _follow(self, window: QWindow | None) -> None:
        self._last = self._clock()
        if window is not None:
            window.removeEventFilter(self)  # it is there once, however often the window comes
            window.installEventFilter(self)

    def _hear(self, state: Qt.ApplicationState) -> None:
        if state in _AWAY:
            self.passed.emit()
