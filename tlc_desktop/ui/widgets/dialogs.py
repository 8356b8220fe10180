"""The few questions there are, and notes: plain words, buttons that name the act.

Most acts are done at once and can be undone; only what cannot be undone asks.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets import buttons, clipboard
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.labels import Label

translate = QCoreApplication.translate
WIDTH = 440
DETAILS_HEIGHT = 140


class PlainDialog(QDialog):
    """A heading, some words, perhaps details for a helper, and buttons at the far end."""

    def __init__(
        self,
        parent: QWidget | None,
        name: str,
        heading: str,
        words: str,
        details: str = "",
        save: Callable[[str], object] | None = None,
    ) -> None:
        super().__init__(parent)
        identify(self, name, heading)
        self.setAccessibleDescription(words)
        self.setWindowTitle(heading)
        self.setModal(True)
        column = self.column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(theme.SPACE_12)
        column.addWidget(Label(heading, TextRole.LEAD_BOLD, wrap=True))
        self.words = Label(words, TextRole.BODY, wrap=True)
        column.addWidget(self.words)
        self.details = Details(details, name, save) if details else None
        if self.details is not None:
            column.addWidget(self.details)
        self._row = QHBoxLayout()
        self._row.setSpacing(10)
        self._row.addStretch(1)
        column.addSpacing(theme.SPACE_8)
        column.addLayout(self._row)
        self.setMinimumWidth(theme.measure(WIDTH))

    def add(self, button: QPushButton, accepts: bool) -> None:
        """Put a button after the others; pressing it accepts or rejects."""
        button.clicked.connect(self.accept if accepts else self.reject)
        self._row.addWidget(button)


class Details(QWidget):
    """Technical text behind a button, closed at first; once it is seen it can be copied and saved."""

    def __init__(self, text: str, name: str, save: Callable[[str], object] | None = None) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        self.button = buttons.quiet(self.tr("Details for a helper"), f"{name}_details", "next")
        self.button.setCheckable(True)
        self.text = QPlainTextEdit(text)
        identify(self.text, f"{name}_details_text", self.tr("Details for a helper"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setFixedHeight(theme.measure(DETAILS_HEIGHT))
        self.copy = buttons.plain(self.tr("Copy"), f"{name}_details_copy")
        self.save = buttons.plain(self.tr("Save as a file"), f"{name}_details_save")
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.text)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.copy)
        row.addWidget(self.save)
        row.addStretch(1)
        column.addLayout(row)
        self.button.toggled.connect(self._open)
        self.copy.clicked.connect(self._copy)
        self._save = save
        self.save.clicked.connect(self._hand_on)
        self._open(False)

    def _open(self, opened: bool) -> None:
        for part in (self.text, self.copy):
            part.setVisible(opened)
        self.save.setVisible(opened and self._save is not None)
        if self.isVisible():
            self.window().adjustSize()

    def _hand_on(self) -> None:
        if self._save is not None:
            self._save(self.text.toPlainText())

    def _copy(self) -> None:
        clipboard.copy(self.text.toPlainText())


def question(
    parent: QWidget | None,
    name: str,
    heading: str,
    words: str,
    act: str,
    keep: str = "",
    inside: QWidget | None = None,
) -> PlainDialog:
    """A question about what cannot be undone; its safe answer is the default and has Escape.

    Args:
        parent: The window it belongs to.
        name: Object name; the buttons' are `name + "_act"` and `name + "_keep"`.
        heading: The question.
        words: What will happen, and what will not.
        act: What the one button does, as a verb.
        keep: What the safe button does; "Leave it as it is" when empty.
        inside: What more is asked, under the words.
    """
    made = PlainDialog(parent, name, heading, words)
    if inside is not None:
        made.column.insertWidget(2, inside, 1)
    safe = buttons.primary(keep or translate("Dialogs", "Leave it as it is"), f"{name}_keep")
    safe.setDefault(True)
    made.add(buttons.plain(act, f"{name}_act"), accepts=True)
    made.add(safe, accepts=False)
    safe.setFocus()
    return made


def ask(
    parent: QWidget | None, name: str, heading: str, words: str, act: str, keep: str = ""
) -> bool:
    """Show a `question` and wait; True if the act was chosen."""
    return question(parent, name, heading, words, act, keep).exec() == QDialog.DialogCode.Accepted


def note(
    parent: QWidget | None,
    name: str,
    heading: str,
    words: str,
    details: str = "",
    save: Callable[[str], object] | None = None,
) -> PlainDialog:
    """Something to know: a heading, words, details for a helper, and Close; not shown yet."""
    made = PlainDialog(parent, name, heading, words, details, save)
    close = buttons.primary(translate("Dialogs", "Close"), f"{name}_close")
    close.setDefault(True)
    made.add(close, accepts=False)
    close.setFocus()
    return made


def tell(parent: QWidget | None, name: str, heading: str, words: str) -> None:
    """Show a `note` and wait until it is closed."""
    note(parent, name, heading, words).exec()
