"""The bar at the sheet's foot that says what was done, and takes it back."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from tlc_desktop.ui.look import icons, theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets.announce import announce, identify
from tlc_desktop.ui.widgets.buttons import ICON
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.steady import SteadyButton

STAYS = 12_000
HEIGHT = 44


class UndoBar(QFrame):
    """One sentence and an Undo button; goes after twelve seconds.

    While the pointer is on it, it stays. Its button takes no focus: it has its key, Ctrl+Z.

    Signals:
        undo_asked: The button was pressed; the bar is hidden already.
    """

    undo_asked = Signal()

    def __init__(self, name: str = "undo_bar", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, name)
        self.setProperty("ground", "undo")
        self._words = Label("", TextRole.BODY, "sheet")
        self.button = SteadyButton(self.tr("Undo"))
        self.button.setProperty("kind", "undo")
        identify(self.button, f"{name}_undo", self.tr("Undo"))
        theme.set_font(self.button, TextRole.NAME)
        self.button.setIcon(icons.icon("undo", "tint", ICON, icons.AIR))
        side = theme.measure(ICON)
        self.button.setIconSize(QSize(side + icons.AIR, side))
        self.button.clicked.connect(self._undo)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard must not fall on it
        row = QHBoxLayout(self)
        ends = (8, 18) if theme.is_rtl() else (18, 8)
        row.setContentsMargins(ends[0], 4, ends[1], 4)
        row.setSpacing(theme.SPACE_12)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def show_step(self, words: str, can_undo: bool = True) -> None:
        """Say what was done, with Undo beside it; replaces what was said before."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self.button.setVisible(can_undo)
        self.updateGeometry()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, words)

    def words(self) -> str:
        """What the bar says."""
        return self._words.text()

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, theme.measure(HEIGHT)))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self.isVisible():
            self._timer.start()

    def _undo(self) -> None:
        self.hide()
        self.undo_asked.emit()
