"""The row at the top: the menus, and at the far end Undo with its step, and Saved."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenuBar, QPushButton, QSizePolicy, QWidget

from tlc_desktop.ui.look import icons, theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets.announce import announce, identify
from tlc_desktop.ui.widgets.labels import Label

TICK = 16
UNDO_WIDEST, LEAST_UNDO = 340, 60
AIR = 120  # margins, and what stands between the parts
MENU_AIR = 28  # padding of the style sheet, and what Qt puts between


class TopBar(QWidget):
    """Menus, Undo and Saved in one row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, "top_bar")
        self.setFixedHeight(theme.measure(theme.TOP_BAR))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 20, 4)
        if theme.is_rtl():
            row.setContentsMargins(20, 4, 12, 4)
        row.setSpacing(theme.SPACE_16)
        self.menus = worn(QMenuBar())
        identify(self.menus, "menus", self.tr("Menus"))
        # From right to left QMenuBar's own width shrinks each time that it is asked for.
        self.menus.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._step = ""
        self.undo = self._undo_button()
        self._tick = QLabel()
        self._tick.setPixmap(icons.pixmap("tick", "accent", TICK))
        self._tick.hide()
        self._saved = Label("", TextRole.CAPTION, "ink2")
        self._saved.setObjectName("saved")
        row.addWidget(self.menus, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignVCenter)
        self._trouble = Label("", TextRole.CAPTION_BOLD, "honey_ink", wrap=True, max_lines=2)
        self._trouble.setObjectName("not_saved")
        self._trouble.hide()
        row.addWidget(self._trouble, 3, Qt.AlignmentFlag.AlignVCenter)
        status = QHBoxLayout()
        status.setSpacing(6)
        status.addWidget(self._tick, 0, Qt.AlignmentFlag.AlignVCenter)
        status.addWidget(self._saved)
        row.addLayout(status)

    def show_undo(self, text: str) -> None:
        """Name the step that Undo would take back, such as "Undo: move item"; hides without one."""
        self.undo.setAccessibleName(text)
        self._step = text
        self._arrange()

    def fit_menus(self) -> None:
        """Keep room for every menu, however long the rest of the row is."""
        metrics = self.menus.fontMetrics()
        texts = [each.text().replace("&", "") for each in self.menus.actions()]
        wide = sum(metrics.horizontalAdvance(text) + MENU_AIR for text in texts)
        self.menus.setMinimumWidth(wide + MENU_AIR)

    def show_saved(self, text: str) -> None:
        """Say that everything is on disk, such as "Saved 10:42"."""
        self._trouble.setText("")
        self._saved.setText(text)
        self._arrange()

    def show_trouble(self, text: str) -> None:
        """Say in words that something is not saved; stays until something else is shown."""
        if text == self._trouble.text():
            return
        self._saved.setText("")
        self._trouble.setText(text)
        self._arrange()
        announce(self._trouble, text)

    def saved_text(self) -> str:
        """What stands at the far end."""
        return self._saved.text() or self._trouble.text()

    def _arrange(self) -> None:
        """Trouble takes the whole room: while nothing can be written, nothing can be undone."""
        trouble = bool(self._trouble.text())
        self._trouble.setVisible(trouble)
        self._tick.setVisible(bool(self._saved.text()))
        self._saved.setVisible(bool(self._saved.text()))
        self._fit_undo()
        self.undo.setVisible(bool(self.undo.text()) and not trouble)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _fit_undo(self) -> None:
        """Say the step in the room that menus and Saved leave; without room for a word not at all."""
        taken = self.menus.minimumWidth() + self._saved.sizeHint().width() + theme.measure(TICK)
        room = self.width() - taken - self.undo.iconSize().width() - AIR
        widest = theme.measure(UNDO_WIDEST)
        shown = self.undo.fontMetrics().elidedText(
            self._step, Qt.TextElideMode.ElideRight, min(room, widest)
        )
        self.undo.setText(shown.replace("&", "&&") if room > theme.measure(LEAST_UNDO) else "")

    def _undo_button(self) -> QPushButton:
        made = QPushButton()
        made.setProperty("kind", "top")
        identify(made, "undo")
        made.setIcon(icons.icon("undo", "ink2", 18, icons.AIR))
        made.setIconSize(QSize(theme.measure(18) + icons.AIR, theme.measure(18)))
        made.setAutoDefault(False)
        made.setFocusPolicy(
            Qt.FocusPolicy.NoFocus
        )  # it has its key; the keyboard must not fall on it
        made.hide()
        return made
