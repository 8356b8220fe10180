"""The bar at the sheet's foot that says what was done, and takes it back or leads to it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
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
    """One sentence, and a button: Undo, or one that shows a file in its folder; goes after twelve seconds.

    While the pointer is on it, or the keyboard in it, it stays. *Undo* takes no focus: it has its key, Ctrl+Z.

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
        self.folder = SteadyButton(self.tr("Show in folder"))
        self.folder.setProperty("kind", "undo")
        identify(self.folder, f"{name}_folder", self.tr("Show in folder"))
        theme.set_font(self.folder, TextRole.NAME)
        self.folder.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.folder.clicked.connect(self._show_folder)
        self.folder.installEventFilter(self)
        self._show: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        ends = (8, 18) if theme.is_rtl() else (18, 8)
        row.setContentsMargins(ends[0], 4, ends[1], 4)
        row.setSpacing(theme.SPACE_12)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        row.addWidget(self.folder)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def show_step(
        self, words: str, can_undo: bool = True, folder: Callable[[], object] | None = None
    ) -> None:
        """Say what was done, with Undo beside it, or what shows a file; replaces what was said before."""
        self._show = folder
        self.folder.setVisible(folder is not None)
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() == QEvent.Type.FocusOut and self.isVisible():
            self._timer.start()
        return super().eventFilter(watched, event)

    def _show_folder(self) -> None:
        if self._show is not None:
            self._show()

    def _undo(self) -> None:
        self.hide()
        self.undo_asked.emit()
