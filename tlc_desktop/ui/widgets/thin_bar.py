"""Scroll bars as thin lines, of which one at most is to be seen in a window.

Qt's own bars stay out of sight. A line of 6 px at the far edge of what scrolls stands in for them:
of what lies under the pointer, else of what has the keyboard, else of the page itself. So nothing
moves when a line comes or goes, and there are never two beside each other.
"""

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QCursor, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollBar, QWidget

from tlc_desktop.ui.look import theme

LINE, CLEAR = 6, 14
ROOM = LINE + CLEAR
OVER = 8  # how wide a bar is that lies over the rows of a list
_SETTLING = (QEvent.Type.Enter, QEvent.Type.Leave, QEvent.Type.Show, QEvent.Type.Hide)
_FOCUS = (QEvent.Type.FocusIn, QEvent.Type.FocusOut)


class ThinBar(QScrollBar):
    """The line that stands in for the upright bar of `area`."""

    _unsettled = Signal()

    def __init__(
        self, area: QAbstractScrollArea, *, beside: bool = False, over: bool = False
    ) -> None:
        """Take the place of the bar of an area.

        Args:
            area: What scrolls.
            beside: It stands beside something else that scrolls, and is quiet: its line is seen
                only under the pointer or with the keyboard.
            over: It lies over what scrolls; else there is room kept for it.
        """
        super().__init__(Qt.Orientation.Vertical, area)
        self.setProperty("over", over)
        self._area, self._beside = area, beside
        self._wide = OVER if over else ROOM
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if not over:
            area.setViewportMargins(*((ROOM, 0, 0, 0) if theme.is_rtl() else (0, 0, ROOM, 0)))
        own = area.verticalScrollBar()
        own.rangeChanged.connect(self._follow_range)
        own.valueChanged.connect(self._follow_value)
        self.valueChanged.connect(own.setValue)
        area.installEventFilter(self)
        # Later: the keyboard also moves while a window is being taken apart, and nobody may look through it then.
        self._unsettled.connect(self._settle, Qt.ConnectionType.QueuedConnection)
        if beside and not over:
            _application().focusChanged.connect(
                self._follow_focus, Qt.ConnectionType.QueuedConnection
            )
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Resize:
            self._place()
        elif kind in _SETTLING or (self._beside and kind in _FOCUS):
            self._unsettled.emit()
        return super().eventFilter(watched, event)

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        # Of its steps a bar tells nobody.
        own = self._area.verticalScrollBar()
        self.setPageStep(own.pageStep())
        self.setSingleStep(own.singleStep())
        super().paintEvent(arg__1)

    def is_needed(self) -> bool:
        """Whether there is more than is shown."""
        own = self._area.verticalScrollBar()
        return self._area.isVisible() and own.maximum() > own.minimum()

    def rank(self) -> int:
        """How much this line is wanted before others; 0 for not at all."""
        if self._area.underMouse():
            return 3
        focus = QApplication.focusWidget()
        if focus is not None and (focus is self._area or self._area.isAncestorOf(focus)):
            return 2
        return 0 if self._beside else 1

    def _place(self) -> None:
        left = 0 if theme.is_rtl() else self._area.width() - self._wide
        self.setGeometry(left, 0, self._wide, self._area.height())

    def _follow_range(self, least: int, most: int) -> None:
        self.setRange(least, most)
        if self._area.isVisible():
            self._unsettled.emit()

    def _follow_value(self, value: int) -> None:
        self.setValue(value)
        if self._area.underMouse():
            _pass_over(self._area)

    def _settle(self) -> None:
        settle(self.window())

    def _follow_focus(self) -> None:
        if self._area.isVisible():
            settle(self.window())


def settle(window: QWidget) -> None:
    """Show the line that is wanted most, and no other; of equals the outer one, under the pointer the inner one."""
    bars = cast("list[ThinBar]", window.findChildren(ThinBar))  # pyright: ignore[reportUnknownMemberType]
    needed = [bar for bar in bars if bar.is_needed()]
    ranked = [(bar.rank(), at if bar.rank() == 3 else -at, bar) for at, bar in enumerate(needed)]
    best = max(ranked, key=lambda each: each[:2], default=None)
    for bar in bars:
        shown = best is not None and best[0] > 0 and bar is best[2]
        if bar.isHidden() is shown:
            bar.setVisible(shown)
            bar.raise_()


def _pass_over(area: QAbstractScrollArea) -> None:
    """Tell what has come under the pointer, and what has gone, though the pointer has not moved."""
    where = QPointF(QCursor.pos())
    kind, no_button = QEvent.Type.MouseMove, Qt.MouseButton.NoButton
    if area.window().isVisible() and QApplication.mouseButtons() == no_button:
        window = area.window().windowHandle()
        local = QPointF(window.mapFromGlobal(where))
        keys = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(
            window, QMouseEvent(kind, local, local, where, no_button, no_button, keys)
        )


def _application() -> QApplication:
    return cast("QApplication", QApplication.instance())
