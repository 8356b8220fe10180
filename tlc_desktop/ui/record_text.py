"""A text field for one fact of whichever record is shown."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject

from tlc_desktop.domain.text import one_line
from tlc_desktop.storage.undo_log import RecordingSession
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.meetings.header import TitleField
from tlc_desktop.ui.widgets.fields import LineField, TextField

Write = Callable[[RecordingSession, UUID, str], None]


class RecordText(QObject):
    """Saves what is typed in a field into the record that it showed then, and shows what is saved.

    A text that must not be blank keeps its old value, and the field says so.
    """

    def __init__(
        self,
        desk: Desk,
        field: LineField | TextField | TitleField,
        fact: str,
        label: str,
        write: Write,
        *,
        needed: bool = False,
    ) -> None:
        """Tie a field.

        Args:
            desk: Where to save.
            field: The field.
            fact: Names the fact, such as "meeting:title".
            label: The step's name, in English.
            write: Writes a text; runs on another thread, so it must not touch widgets.
            needed: The text must say something.
        """
        super().__init__(field)
        self._desk = desk
        self._field = field
        self._fact = fact
        self._label = label
        self._write = write
        self._needed = needed
        self._key: UUID | None = None
        self._saved = ""
        field.edited.connect(self._edited)
        field.left.connect(self._left)

    def show(self, key: UUID | None, text: str) -> None:
        """Show the saved text of a record, unless newer text for it is on its way."""
        fresh = key != self._key
        if fresh and self._key is not None:
            self._desk.workspace.leave(self._name())
        self._key = key
        self._saved = text
        if fresh:
            self._field.say("")
        if not fresh and (self._field.note() or self._desk.workspace.is_typing(self._name())):
            return
        if self._field.text() != text:
            self._field.set_text(text)

    def _name(self) -> str:
        return f"{self._fact}:{self._key}"

    def _edited(self, text: str) -> None:
        key = self._key
        if key is None:
            return
        if self._needed and not one_line(text):
            self._field.say(self.tr("The old words stay until there are new ones."))
            return
        self._field.say("")
        self._saved = text
        self._desk.workspace.type(
            self._name(), self._label, lambda session: self._write(session, key, text)
        )

    def _left(self) -> None:
        if self._key is not None:
            self._desk.workspace.leave(self._name())
        if self._field.note():
            self._field.say("")
            self._field.set_text(self._saved)
