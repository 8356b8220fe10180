"""Noting an idea in one line: a title is enough, and whose it is."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlc_desktop.domain.members import Audience, Member
from tlc_desktop.i18n.value_names import names
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.ideas import authors
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.capture import CaptureLine
from tlc_desktop.ui.widgets.fields import Choice

WHO = 190


class CreditedNoteLine(QWidget):
    """The capture line of the ideas page.

    Signals:
        noted: Enter on some text, or the button; carries the text, a line for each idea, and whose
            it is: a member's id, or a key of `authors`.
    """

    noted = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._naming = names(Audience.GROUP, desk.words)
        self.line = CaptureLine("note_idea", self.tr("Note an idea"), "", "ideas")
        self.who = Choice("note_who", self.tr("Who suggested it"))
        self.who.setProperty("read", True)
        self.who.setMaximumWidth(theme.measure(WHO))
        self.button = buttons.quiet(self.tr("Note it"), "note_it")
        self.line.add_inside(self.who)
        self.line.add_inside(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.line.captured.connect(self._note)
        self.line.take_lines()
        self.button.clicked.connect(self.line.edit.returnPressed)
        self._people: list[tuple[str, str]] = []
        self.set_people(())
        self.set_finds(finds=False)

    def set_people(self, people: Sequence[Member]) -> None:
        """Offer these people, the group, and no name at all."""
        offered = [
            (authors.GROUP, self.tr("the group")),
            (authors.NOT_STORED, self.tr("name not kept")),
            *authors.offered(people, self._naming),
        ]
        if offered == self._people:
            return
        self._people = offered
        kept = self.who.currentData()
        self.who.clear()
        for key, name in offered:
            self.who.addItem(name, key)
        self.show_who(kept)

    def set_finds(self, *, finds: bool) -> None:
        """Note finds with it, or ideas."""
        self.line.set_icon("note" if finds else "ideas")
        words = (
            self.tr("Note something you found and want to tell the others")
            if finds
            else self.tr("Note an idea: a few words are enough")
        )
        self.line.ask(words)
        self.line.edit.setAccessibleName(words)

    def show_who(self, key: str) -> None:
        """Show whose it is; the group's, where nobody has that key."""
        self.who.setCurrentIndex(max(0, self.who.findData(key)))

    def whose(self) -> str:
        """The key that is chosen."""
        return str(self.who.currentData())

    def _note(self, text: str) -> None:
        self.noted.emit(text, self.whose())
