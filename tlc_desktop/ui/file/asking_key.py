"""Asking for the passphrase of a backup or of a damaged file, where nothing that is known opens it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tlc_desktop.domain.errors import UserError
from tlc_desktop.i18n.languages import Words
from tlc_desktop.i18n.messages import explain
from tlc_desktop.storage import backups, cipher
from tlc_desktop.storage.cipher import Key
from tlc_desktop.storage.files import explained
from tlc_desktop.ui.running import tasks
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.announce import announce
from tlc_desktop.ui.widgets.dialogs import PlainDialog
from tlc_desktop.ui.widgets.secret_field import SecretField

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Keys:
    """What opens a file and its backups, as far as it is known.

    Attributes:
        path: The file.
        known: What opened it, or one of them.
        words: What is said of a wrong passphrase.
    """

    path: Path
    known: tuple[Key, ...]
    words: Words

    def of(self, one: Path) -> tuple[bool, Key | None]:
        """Whether the file, or a backup of it, has a passphrase; and its key, where that is known."""
        with explained(one):
            if not (one.is_file() and cipher.looks_ciphered(one)):
                return False, None
            return True, next((key for key in self.known if cipher.fits(one, key)), None)

    def typed(self, one: Path, typed: str) -> Key | UserError:
        """The key of one of them, as somebody typed it; or what is wrong with that."""
        try:
            with explained(one):
                return cipher.key_of(one, typed, backups.salts_of(self.path))
        except UserError as trouble:
            return trouble

    def ask(
        self, window: QWidget, one: Path, said: str, then: Callable[[Key | None], None]
    ) -> None:
        """Hand on the key of one of them; it is asked for where it is not known.

        Args:
            window: Where it is asked for.
            one: The file, or a backup of it.
            said: Which passphrase is meant.
            then: Is given the key, or none where there is no passphrase; not called where nobody knows it.
        """

        def found(known: tuple[bool, Key | None]) -> None:
            is_closed, key = known
            if not is_closed or key is not None:
                then(key)
                return
            question = KeyQuestion(window, self, one, said)
            question.accepted.connect(lambda: then(question.key))
            question.open()

        tasks.run(window, opening(), lambda _progress: self.of(one), found)


class KeyQuestion(PlainDialog):
    """One field: a passphrase, or the recovery code.

    Attributes:
        key: What it opens the file with, once it is accepted.
    """

    def __init__(self, window: QWidget, keys: Keys, path: Path, said: str) -> None:
        super().__init__(window, "key", self.tr("Please type the passphrase"), said)
        self.key: Key | None = None
        self._keys, self._path = keys, path
        self.field = SecretField(
            translate("UnlockCard", "Passphrase, or the recovery code"), "key_passphrase"
        )
        self.column.insertWidget(2, self.field)
        self.add(buttons.plain(self.tr("Not now"), "key_close"), accepts=False)
        self._go = buttons.primary(self.tr("Go on"), "key_go")
        self._go.setDefault(True)
        self.add(self._go, accepts=True)
        self.field.edited.connect(lambda: self.field.say(""))
        self.field.setFocus()

    def accept(self) -> None:
        """Try what was typed; only what opens the file ends it."""
        typed = self.field.edit.text()
        if typed and self._go.isEnabled():
            self._wait(waits=True)
            tasks.run(
                self, opening(), lambda _progress: self._keys.typed(self._path, typed), self._end
            )

    def _end(self, found: Key | UserError) -> None:
        self._wait(waits=False)
        if isinstance(found, UserError):
            said = explain(found, self._keys.words)
            self.field.say(said)
            self.field.edit.setFocus()
            self.field.edit.selectAll()
            announce(self.field.edit, said)
            return
        self.key = found
        self.field.edit.clear()
        super().accept()

    def _wait(self, *, waits: bool) -> None:
        self.field.set_waiting(waits)
        self._go.setEnabled(not waits)


def opening() -> str:
    """What is being done while a passphrase is tried."""
    return translate("Guard", "Opening the file")
