"""A text field for one fact of whichever record is shown."""

from collections.abc import Callable
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMenu, QWidget

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.text import lines_of, one_line
from tlc_desktop.domain.text_versions import TextOf
from tlc_desktop.storage import text_versions
from tlc_desktop.storage.base import Value
from tlc_desktop.storage.undo_log import RecordingSession
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.widgets.bidi_edit import BidiTextEdit
from tlc_desktop.ui.widgets.fields import Field, LineField, TextField

if TYPE_CHECKING:
    from tlc_desktop.ui.text_versions import view as versions_view
else:
    versions_view = read_later("tlc_desktop.ui.text_versions.view")

translate = QCoreApplication.translate
WriteText = Callable[[RecordingSession, UUID, str], None]
PlaceOf = Callable[[Any, UUID], TextOf | None]
V = TypeVar("V", bound=Value)
Edit = Callable[[RecordingSession, UUID, Callable[[V], V]], None]


def as_typed(text: str) -> str:
    """Text that is kept as it is typed."""
    return text


def as_lines(text: str) -> str:
    """Text of which only the lines that say something are kept."""
    return "\n".join(lines_of(text))


def old_words_stay() -> str:
    """What is said under a text that must not be blank."""
    return translate("RecordText", "The old words stay until there are new ones.")


def long_text_at(widget: QWidget | None) -> "RecordText | None":
    """The longer text that is written where a widget is, if one is."""
    places = (widget, widget.parentWidget()) if widget is not None else ()
    texts = (child for place in places if place is not None for child in place.children())
    return next((each for each in texts if isinstance(each, RecordText) and each.is_long()), None)


def _say_nothing(_text: str) -> None:
    """For a text that may be blank."""


def writes(
    edit: Edit[V], kind: type[V], fact: str, meaning: Callable[[str], object] = as_typed
) -> WriteText:
    """What writes a text into one fact of a record.

    Args:
        edit: Changes a record of that kind.
        kind: Its value.
        fact: The name of the fact.
        meaning: What a text says, where the fact is no text.

    Raises:
        AttributeError: The value has no such fact.
    """
    if fact not in {each.name for each in fields(kind)}:
        raise AttributeError(f"{kind.__name__}.{fact}")

    def write(session: RecordingSession, key: UUID, text: str) -> None:
        edit(session, key, lambda value: replace(value, **{fact: meaning(text)}))

    return write


class RecordText(QObject):
    """Saves what is typed in a field into the record that it showed then, and shows what is saved.

    A saved text never takes the place of a newer one that is on its way to the file.
    """

    def __init__(
        self,
        desk: Desk,
        field: LineField | TextField | BidiTextEdit,
        fact: str,
        label: str,
        write: WriteText,
        *,
        kept: Callable[[str], str] = as_typed,
        needed: str = "",
        say: Callable[[str], None] | None = None,
        place: PlaceOf | None = None,
    ) -> None:
        """Tie a field.

        Args:
            desk: Where to save.
            field: The field.
            fact: Names the fact, such as "meeting:title".
            label: The step's name, in English.
            write: Writes a text; runs on another thread, so it must not touch widgets.
            kept: What is kept of a text that was typed.
            needed: What is said while the text is blank; the old one stays. Empty if it may be.
            say: Says that; else the field does.
            place: By a session that reads and the key, where the text stands, if not where `fact` says.
        """
        super().__init__(field)
        self._desk = desk
        self._field = field
        self._fact = fact
        self._label = label
        self._write = write
        self._kept = kept
        self._needed = needed
        self._say = say or (field.say if isinstance(field, Field) else _say_nothing)
        self._key: UUID | None = None
        self._saved = ""
        self._refused = False
        self._place = place
        if isinstance(edit := getattr(field, "edit", field), BidiTextEdit):
            edit.menu_made.connect(self._offer_versions)
        field.edited.connect(self._edited)
        field.left.connect(self._left)

    def show(self, key: UUID, text: str) -> None:
        """Show the saved text of a record, unless newer text for it is on its way."""
        if key != self._key:
            self._leave()
            self._key = key
            self._refuse(False)
        elif self._desk.workspace.is_typing(self._name()):
            return
        self._saved = text
        if self._refused:
            return
        # A blank just typed after a word is no other text.
        if not (self._field.hasFocus() and self._kept(self._field.text()) == text):
            self._field.set_text(text)

    def is_long(self) -> bool:
        """Whether it is prose, of which earlier versions are kept."""
        kind, _, fact = self._fact.partition(":")
        return self._place is not None or fact in text_versions.long_texts(kind)

    def show_versions(self) -> None:
        """Show what the text said before; what is half-typed is saved first."""
        key = self._key
        if key is None:
            return
        self._leave()
        self._desk.workspace.settle()
        edit = getattr(self._field, "edit", self._field)
        versions_view.show_versions(
            self._desk,
            self._field.window(),
            edit.accessibleName(),
            self._text_of(key),
            lambda session, text: self._write(session, key, text),
        )

    def _text_of(self, key: UUID) -> TextOf | None:
        if self._place is None:
            kind, _, fact = self._fact.partition(":")
            return TextOf(kind, key, fact)
        with self._desk.workspace.read() as session:
            return self._place(session, key)

    def _offer_versions(self, menu: QMenu) -> None:
        if self.is_long():
            menu.addSeparator()
            act = menu.addAction(translate("RecordText", "Earlier versions…"))
            act.setObjectName("text_versions")
            act.triggered.connect(self.show_versions)

    def _name(self) -> str:
        return f"{self._fact}:{self._key}"

    def _edited(self, typed: str) -> None:
        key, text = self._key, self._kept(typed)
        if key is None:
            return
        self._refuse(bool(self._needed) and not one_line(text))
        if self._refused:
            return
        self._saved = text
        self._desk.workspace.type(
            self._name(), self._label, lambda session: self._write(session, key, text)
        )

    def _left(self) -> None:
        self._leave()
        self._refuse(False)
        if self._key is not None:
            self._field.set_text(self._saved)

    def _leave(self) -> None:
        if self._key is not None:
            self._desk.workspace.leave(self._name())

    def _refuse(self, refused: bool) -> None:
        if refused or self._refused:
            self._refused = refused
            self._say(self._needed if refused else "")
