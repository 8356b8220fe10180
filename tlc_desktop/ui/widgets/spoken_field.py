"""A field that is typed into while people speak: Enter says that a line is whole, and never leaves it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from tlc_desktop.ui.widgets.bidi_edit import BidiTextEdit
from tlc_desktop.ui.widgets.fields import Field, TextField

MOST_LINES = 3


class SpokenEdit(BidiTextEdit):
    """Text of which Enter says that it is whole.

    Signals:
        entered: Enter was pressed.
    """

    entered = Signal()
    _waiting = ""

    def set_text(self, text: str) -> None:
        self._waiting = ""
        super().set_text(text)

    def wait(self, text: str) -> None:
        """What stands in it cannot be kept yet: what is typed after it is a line of its own."""
        self._waiting = text

    def after_waiting(self) -> tuple[str, str]:
        """What waited, and what has been typed after it; it waits no more. Empty where nothing was."""
        waiting, self._waiting = self._waiting, ""
        text = self.text()
        goes_on = waiting and text.startswith(waiting) and text != waiting
        return (waiting, text[len(waiting) :]) if goes_on else ("", "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            return
        super().keyPressEvent(event)


class SpokenField(TextField):
    """One line; a long one, or those that cannot be kept yet, take up to three before they scroll.

    Signals:
        entered: Enter was pressed on some text; who keeps it empties the field.
    """

    entered = Signal()

    def __init__(
        self, caption: str, name: str, placeholder: str, parent: QWidget | None = None
    ) -> None:
        Field.__init__(self, caption, name, parent)  # with another control than its parent's
        said = caption or placeholder
        self.edit: SpokenEdit = SpokenEdit(
            name, said, placeholder, most_lines=MOST_LINES, parent=self
        )
        self.put(self.edit)
        self.edit.edited.connect(self._edited)
        self.edit.entered.connect(self._enter)

    def wait(self, why: str) -> None:
        """Say why the text cannot be kept yet: it stays, and what is typed after it is a line of its own."""
        self.edit.wait(self.text())
        self.say(why)

    def _enter(self) -> None:
        if self.text().strip():
            self.entered.emit()

    def _edited(self, text: str) -> None:
        waited, _ = self.edit.after_waiting()
        if waited:
            cursor = self.edit.textCursor()
            cursor.setPosition(len(waited.encode("utf-16-le")) // 2)  # as Qt counts
            cursor.insertText("\n")  # comes here again, with nothing waiting
        else:
            self.edited.emit(text)
