"""Names typed into a line: who is meant becomes part of how it is kept, and leaves the text."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from tlc_desktop.domain.catching import (
    NameBegun,
    cut_out,
    meant,
    mention_before,
    named,
    surely,
)
from tlc_desktop.domain.members import Member
from tlc_desktop.domain.naming import Names
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.ui.meetings.record.said_edit import SaidEdit
from tlc_desktop.ui.meetings.record.said_names import NameList
from tlc_desktop.ui.widgets.rows import RowText

GUEST = "guest:"
_WALK = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Mentions(QObject):
    """Follows a field: `@` and letters propose names; one that can be nobody else's is taken.

    Signals:
        meant: Somebody was named; carries the id.
        invited: A name that nobody has is a guest's; carries it.
    """

    meant = Signal(object)
    invited = Signal(str)

    def __init__(self, line: QWidget, edit: SaidEdit) -> None:
        super().__init__(line)
        self._line = line
        self._edit = edit
        self._people: Sequence[Member] = ()
        self._naming: Names | None = None
        self._left = -1  # where an `@` stands that was said to be text
        self._typed = False  # what is pasted names nobody
        self._list: NameList | None = None

    @property
    def list(self) -> NameList:
        """Who may be meant; made when somebody first may."""
        if self._list is None:
            name = f"{self._edit.objectName()}_names"
            self._list = NameList(self._line, name, self.tr("Who is meant?"))
            self._list.taken.connect(self._take)
        return self._list

    def offer(self, people: Sequence[Member], naming: Names) -> None:
        """Offer people, in this order."""
        self._people, self._naming = people, naming

    def follow(self) -> None:
        """Look at what was typed: take a name that is whole, or propose some."""
        text, at = self._edit.text(), self._edit.at()
        if self._left >= len(text) or (self._left >= 0 and text[self._left] != "@"):
            self._left = -1
        self._typed = self._edit.typing and "\n" not in text
        if not self._typed:
            self.close()
            return
        found = named(text, at, self._people)
        if found is not None and found[0].start != self._left:
            self._name(*found)
            return
        mention = mention_before(text, at)
        if mention is None or mention.start == self._left:
            self.close()
            return
        after = " " if text[mention.end : at] == " " else ""
        self._propose(meant(mention.typed + after, self._people))

    def finish(self) -> bool:
        """Take the names that are typed where the line ends, or the cursor is; whether none is in doubt."""
        for at in (self._edit.at(), len(self._edit.text())) if self._typed else ():
            mention = mention_before(self._edit.text(), at)
            if mention is None or mention.start == self._left or not mention.typed:
                continue
            if key := surely(mention.typed, self._people):
                self._name(mention, key)
            elif meant(mention.typed, self._people):
                return False
        return True

    def goes_on(self, text: str, rest: str) -> bool:
        """Whether what is typed after a text may belong to the name that it ends with."""
        mention = mention_before(text, len(text))
        return bool(mention and meant(mention.typed + rest, self._people))

    def open_all(self) -> None:
        """Offer everybody."""
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._propose([member.id for member in self._people])

    def offer_guest(self, name: str) -> None:
        """Offer a name that nobody has as a guest's."""
        said = self.tr("{name}: note as a guest").format(name=isolate(name))
        self.list.show_rows([RowText(f"{GUEST}{name}", said, icon="plus", light=True)])

    def close(self) -> None:
        """Take the list away."""
        if self._list is not None:
            self._list.hide()

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a key was for the list."""
        if self._list is None or not self._list.isVisible():
            return False
        key = Qt.Key(event.key())
        if key in _WALK:
            self._list.walk(_WALK[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._list.current():
            self._take(self._list.current())
        elif key == Qt.Key.Key_Escape:
            mention = mention_before(self._edit.text(), self._edit.at())
            self._left = mention.start if mention else -1
            self.close()
        else:
            return False
        return True

    def _propose(self, keys: Sequence[UUID]) -> None:
        wanted = set(keys)
        told = self._naming.told if self._naming else str
        offered = [m for m in self._people if m.id in wanted]
        rows = [RowText(str(m.id), told(m.name), light=True) for m in offered]
        if rows or self._list is not None:
            self.list.show_rows(rows)

    def _take(self, row: str) -> None:
        self.close()
        if row.startswith(GUEST):
            self.invited.emit(row.removeprefix(GUEST))
            return
        mention = mention_before(self._edit.text(), self._edit.at())
        if mention is not None and mention.start != self._left:
            self._name(mention, UUID(row))
        else:
            self.meant.emit(UUID(row))

    def _name(self, mention: NameBegun, key: UUID) -> None:
        """Take the name out of the text; what else is there stays as it was typed."""
        self.close()
        self._edit.cut_out(*cut_out(self._edit.text(), mention))
        self.meant.emit(key)
