"""A text field for one fact of whichever member is shown."""

from uuid import UUID

from PySide6.QtCore import QObject

from tlc_desktop.domain.text import one_line
from tlc_desktop.storage import members
from tlc_desktop.storage.undo_log import RecordingSession
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.widgets.bidi_edit import BidiTextEdit
from tlc_desktop.ui.widgets.fields import TextField
from tlc_desktop.ui.widgets.labels import Label


class MemberText(QObject):
    """Saves what is typed into the member that was shown then, and shows what is saved."""

    def __init__(
        self,
        desk: Desk,
        field: BidiTextEdit | TextField,
        fact: str,
        label: str,
        note: Label | None = None,
    ) -> None:
        """Tie a field.

        Args:
            desk: Where to save.
            field: The field.
            fact: Name of the member's fact.
            label: The step's name, in English.
            note: Says so when the text may not be blank and is; then the old text stays.
        """
        super().__init__(field)
        self._desk = desk
        self._field = field
        self._fact = fact
        self._label = label
        self._note = note
        self._key: UUID | None = None
        self._saved = ""
        field.edited.connect(self._edited)
        field.left.connect(self._left)

    def show(self, key: UUID, text: str) -> None:
        """Show the saved text of a member, unless newer text is on its way."""
        same = key == self._key
        if not same and self._key is not None:
            self._desk.workspace.leave(self._name())
        self._key = key
        busy = same and (self._desk.workspace.is_typing(self._name()) or self._is_noted())
        if busy:
            return
        self._saved = text
        self._say("")
        shown = self._field.text()
        if shown != text and not (self._holds_focus() and one_line(shown) == text):
            self._field.set_text(text)  # a blank just typed after a word is no other text

    def _name(self) -> str:
        return f"member:{self._key}:{self._fact}"

    def _edited(self, text: str) -> None:
        key, fact = self._key, self._fact
        if key is None:
            return
        if self._note is not None:
            text = one_line(text)
            if not text:
                self._say(self.tr("The name stays as it was until there is another."))
                return
        self._say("")
        self._saved = text

        def write(session: RecordingSession) -> None:
            members.edit(session, key, **{fact: text})

        self._desk.workspace.type(self._name(), self._label, write)

    def _left(self) -> None:
        if self._key is not None:
            self._desk.workspace.leave(self._name())
        if self._is_noted():
            self._say("")
            self._field.set_text(self._saved)

    def _holds_focus(self) -> bool:
        edit = self._field.edit if isinstance(self._field, TextField) else self._field
        return edit.hasFocus()

    def _is_noted(self) -> bool:
        return self._note is not None and bool(self._note.text())

    def _say(self, text: str) -> None:
        if self._note is not None:
            self._note.setText(text)
            self._note.setVisible(bool(text))
