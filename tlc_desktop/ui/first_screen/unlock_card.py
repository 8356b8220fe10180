"""The page of the first screen that asks for a passphrase."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.i18n.formats import isolate
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.ring import Ring
from tlc_desktop.ui.widgets.secret_field import SecretField


@dataclass(frozen=True, slots=True)
class Locked:
    """A file whose passphrase is asked for.

    Attributes:
        path: The file.
        sentence: What is said from the beginning.
        is_busy: It is being written: nothing can be typed yet.
    """

    path: Path
    sentence: str = ""
    is_busy: bool = False


class UnlockCard(QWidget):
    """The name of a file, a field for its passphrase, and the ways to another file.

    Signals:
        typed: A passphrase, or the recovery code, is to be tried.
        elsewhere: Another file is wanted.
        anew: A new group is wanted, or the sample.
    """

    typed = Signal(str)
    elsewhere = Signal()
    anew = Signal()

    def __init__(self, locked: Locked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_12)
        column.addWidget(Ring(64), 0, Qt.AlignmentFlag.AlignHCenter)
        title = self.tr("“{file}” is locked").format(file=isolate(locked.path.stem))
        column.addWidget(Label(title, TextRole.TITLE, "ink", wrap=True, centred=True))
        self.field = SecretField(self.tr("Passphrase, or the recovery code"), "unlock_passphrase")
        self.field.edit.returnPressed.connect(self._try)
        column.addWidget(self.field)
        self.said = labels.body(locked.sentence, "honey_ink")
        self.said.setObjectName("unlock_said")
        self.said.setVisible(bool(locked.sentence))
        column.addWidget(self.said)
        column.addWidget(
            labels.caption(
                self.tr(
                    "It stays locked for everybody else. The code stands on the page"
                    " “Our records”, if it was printed."
                ),
                wrap=True,
            )
        )
        column.addLayout(self._foot())
        self.setFocusProxy(self.field)
        for each in (self.field, self.open_button):
            each.setEnabled(not locked.is_busy)

    def say(self, sentence: str) -> None:
        """Say what is wrong, and let it be typed again."""
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
        self.field.set_waiting(False)
        self.open_button.setEnabled(True)
        self.field.edit.setFocus()
        self.field.edit.selectAll()

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_8)
        anew = buttons.quiet(self.tr("Another group, or the sample"), "unlock_anew")
        anew.clicked.connect(self.anew)
        elsewhere = buttons.quiet(self.tr("Open a file…"), "unlock_elsewhere", "file")
        elsewhere.clicked.connect(self.elsewhere)
        self.open_button = buttons.primary(self.tr("Open"), "unlock_open")
        self.open_button.setMinimumWidth(theme.measure(140))
        self.open_button.clicked.connect(self._try)
        row.addWidget(anew)
        row.addWidget(elsewhere)
        row.addStretch(1)
        row.addWidget(self.open_button)
        return row

    def _try(self) -> None:
        typed = self.field.edit.text()
        if not typed or not self.open_button.isEnabled():
            return
        self.field.set_waiting(True)
        self.open_button.setEnabled(False)
        self.said.hide()
        self.typed.emit(typed)
