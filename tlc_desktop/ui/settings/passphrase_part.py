"""The part of the settings that sets, changes and takes off the passphrase of the file."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlc_desktop.settings import LOCKS_AFTER, Settings
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.buttons import Segments
from tlc_desktop.ui.widgets.chips import FlowLayout
from tlc_desktop.ui.widgets.secret_field import SecretField
from tlc_desktop.ui.window.requests import Lock, SetPassphrase

ENOUGH = 12  # letters: then nothing more is said


class PassphrasePart(QWidget):
    """Set, or with one: change, take off, lock.

    Signals:
        asked: Carries a `Request`.
        wants_code: The page with the recovery code is to be printed.
    """

    asked = Signal(object)
    wants_code = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        has_one = desk.workspace.store.key is not None
        self._settings: Settings | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(labels.body(self._about(has_one)))
        self.now = SecretField(self.tr("The passphrase now"), "passphrase_now")
        self.new = SecretField(self.tr("New passphrase"), "passphrase_new")
        self.again = SecretField(self.tr("The new passphrase once more"), "passphrase_again")
        for field in (self.now, self.new, self.again):
            field.setVisible(field is not self.now or has_one)
            field.setMaximumWidth(theme.measure(460))
            field.edited.connect(self._hush)
            column.addWidget(field)
        self.new.edited.connect(self._say_length)
        acts = QWidget()
        row = FlowLayout(acts, theme.SPACE_8)
        for words, name, do, with_one in self._acts():
            if with_one is has_one:
                button = buttons.plain(words, name)
                button.clicked.connect(do)
                row.addWidget(button)
        column.addWidget(acts)
        self.after = Segments(
            [(str(n), self._lasting(desk, n)) for n in LOCKS_AFTER],
            "passphrase_locks_after",
            self.tr("Lock when nobody types or points for"),
        )
        self.after.chosen.connect(self._choose)
        after = QWidget()
        below = QVBoxLayout(after)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(theme.SPACE_4)
        below.addWidget(labels.caption(self.after.accessibleName()))
        below.addWidget(self.after, 0, Qt.AlignmentFlag.AlignLeading)
        after.setVisible(has_one)
        column.addWidget(after)

    def _lasting(self, desk: Desk, minutes: int) -> str:
        if not minutes:
            return self.tr("never")
        return desk.words.translate("Protocols", "%n minute(s)", None, minutes, desk.formats)

    def use(self, settings: Settings) -> None:
        """Show and change after how long this computer locks."""
        self._settings = settings
        self.after.set_choice(str(settings.locks.after))

    def _acts(self) -> list[tuple[str, str, Callable[[], None], bool]]:
        """Words, name and deed of each button, and whether it is for a file with a passphrase or without."""
        return [
            (self.tr("Set the passphrase"), "passphrase_set", self._set, False),
            (self.tr("Change the passphrase"), "passphrase_change", self._set, True),
            (self.tr("Take the passphrase off"), "passphrase_off", self._take_off, True),
            (
                self.tr("Print the recovery code"),
                "passphrase_code",
                lambda: self.wants_code.emit(),
                True,
            ),
            (self.tr("Lock now"), "passphrase_lock", lambda: self.asked.emit(Lock()), True),
        ]

    def _set(self) -> None:
        new, again = self.new.edit.text(), self.again.edit.text()
        if not new:
            self.new.say(self.tr("Please type the new passphrase first."))
            self.new.setFocus()
        elif new != again:
            self.again.say(self.tr("The two are not the same. Please look at them again."))
            self.again.setFocus()
        else:
            self._ask(new)

    def _take_off(self) -> None:
        if not self.now.edit.text():
            self.now.say(
                self.tr("Please type the passphrase first, so that nobody else takes it off.")
            )
            self.now.setFocus()
            return
        self._ask("")

    def _ask(self, new: str) -> None:
        now = self.now.edit.text()
        for field in (self.now, self.new, self.again):
            field.edit.clear()
            field.shows.setChecked(False)
        self.asked.emit(SetPassphrase(now, new))

    def _hush(self) -> None:
        for field in (self.now, self.new, self.again):
            field.say("")

    def _say_length(self, typed: str) -> None:
        short = self.tr("A few words in a row are easy to remember, and hard to guess.")
        self.new.say(short if 0 < len(typed) < ENOUGH else "")

    def _choose(self, minutes: str) -> None:
        if self._settings is not None:
            self._settings.locks.after = int(minutes)

    def _about(self, has_one: bool) -> str:
        if has_one:
            return self.tr(
                "This file has a passphrase: nobody can read it, or a copy made since, without. Copies and backups made before can still be read."
            )
        return self.tr(
            "With a passphrase nobody else can read this file, or a copy made from then on. Copies and backups made before can still be read. Whoever forgets it needs the printed recovery code."
        )
