"""Room for pages in larger text: where the window has less than they need, it shows a part of them."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.thin_bar import ThinBar
from tlc_desktop.ui.window.page_area import PageArea

# What a page needs at the usual size of text: the room that it has in the smallest window.
WIDE, WIDE_ALONE, HIGH = 800, 1000, 460


class Magnified(QScrollArea):
    """What it holds is never smaller than it needs; it scrolls both ways, and follows the keyboard."""

    def __init__(self, inside: QWidget, pages: PageArea) -> None:
        super().__init__()
        identify(self, "magnified")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ThinBar(self, over=True)
        self.setWidget(inside)
        self.stand_alone(False)
        pages.turned.connect(self._begin)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow, Qt.ConnectionType.QueuedConnection)

    def stand_alone(self, alone: bool) -> None:
        """Keep the room of a page beside the side bar, or of one that has the window for itself."""
        self.widget().setMinimumSize(
            theme.measure(WIDE_ALONE if alone else WIDE), theme.measure(HIGH)
        )

    def _begin(self) -> None:
        """Another sheet is shown from where it begins."""
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.setValue(0)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self.isAncestorOf(now):
            return
        above: QWidget | None = now.parentWidget()
        while (
            above is not None and above is not self.parentWidget()
        ):  # what scrolls inside comes first
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(now, theme.SPACE_12, theme.SPACE_12)
            above = above.parentWidget()
        self._move_sideways(now)

    def _move_sideways(self, widget: QWidget) -> None:
        """Bring a widget into sight, or where it begins; from right to left Qt takes the wrong way."""
        room, bar, rtl = self.viewport().width(), self.horizontalScrollBar(), theme.is_rtl()
        left = widget.mapTo(self.viewport(), QPoint(0, 0)).x() - theme.SPACE_12
        right = left + widget.width() + 2 * theme.SPACE_12
        too_wide = right - left > room
        if (too_wide and not rtl) or left < 0:
            by = -left
        elif too_wide or right > room:
            by = room - right
        else:
            return
        bar.setValue(bar.value() + (by if rtl else -by))
