"""The row at the top: the menus, and at the far end Undo with its step, and Saved."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenuBar, QPushButton, QSizePolicy, QWidget

from tlc_desktop.ui import icons, theme
from tlc_desktop.ui.theme import Role
from tlc_desktop.ui.widgets.announce import announce, identify
from tlc_desktop.ui.widgets.labels import Label

HEIGHT = 46
TICK = 16
UNDO_WIDEST = 340


class TopBar(QWidget):
    """Menus, Undo and Saved in one row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, "top_bar")
        self.setFixedHeight(theme.measure(HEIGHT))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 20, 4)
        if theme.is_rtl():
            row.setContentsMargins(20, 4, 12, 4)
        row.setSpacing(theme.SPACE_16)
        self.menus = QMenuBar()
        identify(self.menus, "menus", self.tr("Menus"))
        # From right to left QMenuBar's own width shrinks each time that it is asked for.
        self.menus.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.undo = self._undo_button()
        self._tick = QLabel()
        self._tick.setPixmap(icons.pixmap("tick", "accent", TICK))
        self._tick.hide()
        self._saved = Label("", Role.CAPTION, "ink2")
        self._saved.setObjectName("saved")
        row.addWidget(self.menus, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignVCenter)
        status = QHBoxLayout()
        status.setSpacing(6)
        status.addWidget(self._tick, 0, Qt.AlignmentFlag.AlignVCenter)
        status.addWidget(self._saved)
        row.addLayout(status)

    def show_undo(self, text: str) -> None:
        """Name the step that Undo would take back, such as "Undo: move item"; hides without one."""
        shown = self.undo.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, theme.measure(UNDO_WIDEST)
        )
        self.undo.setText(shown.replace("&", "&&"))
        self.undo.setAccessibleName(text)
        self.undo.setVisible(bool(text))

    def show_saved(self, text: str) -> None:
        """Say that everything is on disk, such as "Saved 10:42"."""
        self._tick.setVisible(bool(text))
        self._saved.set_role(Role.CAPTION)
        self._saved.set_ink("ink2")
        self._saved.setText(text)

    def show_trouble(self, text: str) -> None:
        """Say in words that something is not saved; stays until something else is shown."""
        if text == self._saved.text():
            return
        self._tick.hide()
        self._saved.set_role(Role.CAPTION_BOLD)
        self._saved.set_ink("honey_ink")
        self._saved.setText(text)
        announce(self._saved, text)

    def saved_text(self) -> str:
        """What stands at the far end."""
        return self._saved.text()

    def _undo_button(self) -> QPushButton:
        made = QPushButton()
        made.setProperty("kind", "top")
        identify(made, "undo")
        made.setIcon(icons.icon("undo", "ink2", 18, icons.AIR))
        made.setAutoDefault(False)
        made.hide()
        return made
