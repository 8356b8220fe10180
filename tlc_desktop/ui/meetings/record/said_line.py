"""The line in which what is said is caught, in run mode and on a meeting's page."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlc_desktop.domain.entries import Authorship
from tlc_desktop.domain.members import Audience, Member
from tlc_desktop.domain.name_parts import first_name
from tlc_desktop.domain.naming import Names
from tlc_desktop.domain.text import fold
from tlc_desktop.i18n.value_names import names
from tlc_desktop.storage import tryouts
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.meetings.record.said_frame import SaidFrame, SaidHint, whose_try_out
from tlc_desktop.ui.meetings.record.said_kinds import (
    KINDS,
    NOBODYS,
    STORY,
    TRY_OUT,
    Said,
    kind_by,
)
from tlc_desktop.ui.meetings.record.said_mentions import Mentions
from tlc_desktop.ui.meetings.record.said_pills import Named
from tlc_desktop.ui.widgets.announce import announce
from tlc_desktop.ui.widgets.fields import no_more_fits

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CatchingLine(QWidget):
    """Type, and press Enter: who keeps the line empties it. The keyboard stays, and nothing beside it moves.

    Tab, or a letter and a colon, chooses the kind; `@` and letters name people; Ctrl+Enter says whose.

    Signals:
        edited: The text changed by hand; carries it.
        changed: The kind, the names or whose it is changed.
        entered: The line is whole.
        invited: A name that nobody has is a guest's; carries it.
    """

    edited = Signal(str)
    changed = Signal()
    entered = Signal()
    invited = Signal(str)

    def __init__(
        self, desk: Desk, name: str, kinds: Sequence[str] = KINDS, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_line")
        self._desk, self._kinds = desk, kinds
        self._said = Said()
        self._people: dict[UUID, Member] = {}
        self._naming = names(Audience.GROUP, desk.words)
        self._before = ""
        self._asked = False  # which of two was meant; no second time
        self._gave: tuple[str, Said] | None = (
            None  # letters that chose a kind just now, and what was
        )
        self.frame = SaidFrame(desk, name, kinds, self)
        self.edit = self.frame.edit
        self.hint = SaidHint(self.edit, self)
        self.mentions = Mentions(self, self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.frame)
        column.addWidget(self.hint)
        self.setFocusProxy(self.edit)
        self.edit.installEventFilter(self)
        self.edit.edited.connect(self._edited)
        self.edit.entered.connect(self._enter)
        self.edit.full.connect(lambda: self.hint.say(no_more_fits()))
        self.mentions.meant.connect(self.take_name)
        self.mentions.invited.connect(self.invited)
        self.frame.kind.picked.connect(self.choose)
        self.frame.pills.taken_off.connect(self._take_off)
        self.frame.whose.clicked.connect(self.next_whose)
        self.frame.add_name.clicked.connect(self.mentions.open_all)

    def text(self) -> str:
        """What is typed and not kept yet."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Show `text`, without a signal."""
        self._asked, self._gave, self._before = False, None, text
        self.edit.set_text(text)

    def said(self) -> Said:
        """How it would be kept."""
        return self._said.kept()

    def show_said(self, said: Said) -> None:
        """Show how another is kept, without a signal."""
        known = said.kind in (*self._kinds, STORY)
        self._said = said if known else said.of_kind(self._kinds[0])
        shown = self._said.kept() if self._said.kind == NOBODYS else self._said
        self.frame.show_said(shown, [_named(self._people, key, self._naming) for key in shown.by])

    def begin(self) -> None:
        """Be empty: kind and names hold for one line alone."""
        self.set_text("")
        self.hint.say("")
        self.mentions.close()
        self.show_said(Said())

    def offer(self, people: Sequence[Member]) -> None:
        """Offer people in this order."""
        self._people = {member.id: member for member in people}
        self.mentions.offer(people, self._naming)
        self.show_said(self._said)

    def wait(self, why: str) -> None:
        """Say why the line cannot be kept yet: it stays, and what is typed after it is a line of its own."""
        self.edit.wait(self.text())
        self.hint.say(why)

    def take_name(self, member: UUID) -> None:
        """Put somebody's name into the line, once."""
        self._turn(self._said.with_name(member))
        announce(self.edit, _named(self._people, member, self._naming)[1])

    def story_of(self, member: UUID | None, try_out: UUID | None = None) -> bool:
        """Make it a line of the story of what somebody tries; of None, a line like any other again.

        Args:
            member: Whose.
            try_out: Which; without it the newest that is open.

        Returns:
            Whether there is something of theirs to tell of.
        """
        if member is None:
            if self._said.kind == STORY:
                self._turn(Said())
            return True
        if try_out is None:
            with self._desk.workspace.read() as session:
                found = tryouts.open_of(session, member)
            try_out = found[0].id if found else None
        if try_out is not None:
            self._turn(Said(STORY, Authorship.CREDITED, (member,), try_out))
        return try_out is not None

    def choose(self, kind: str) -> None:
        """Make it a line of another kind."""
        self._turn(self._said.of_kind(kind))
        announce(self.edit, self.frame.kind.text())

    def next_whose(self) -> None:
        """Go to the next of credited, the group's and no name kept."""
        self._turn(self._said.whose_next())
        announce(self.edit, self.frame.whose.text())
        if self._said.needs_name():
            self.mentions.open_all()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.mentions.close()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self.mentions.takes(event) or self._takes(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter typed on a button: on the kind it chooses one, else it belongs to the line."""
        text = event.text()
        if self.edit.hasFocus() or self._takes(event):
            return
        if event.key() == Qt.Key.Key_Escape:
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        elif text.isprintable() and text.strip() and not event.modifiers() & ~SHIFT:
            on_kind = self.frame.kind.hasFocus()
            kind = kind_by(fold(text), self._desk.words.language) if on_kind else ""
            if kind in self._kinds:
                self.choose(kind)
            else:
                self.edit.go_on(text)
        else:
            super().keyPressEvent(event)

    def _takes(self, event: QKeyEvent) -> bool:
        """Do what a key is for that writes no letter; whether it is for something."""
        key, cursor, by = event.key(), self.edit.textCursor(), self.said().by
        first = cursor.atStart() and not cursor.hasSelection() and self.edit.hasFocus()
        if key in ENTER and event.modifiers() & CTRL:
            self.next_whose()
        elif key == Qt.Key.Key_Backspace and self._gave and self.edit.hasFocus():
            letters, before = self._gave
            self._turn(before)
            self.set_text(letters + self.text())
            self.edit.moveCursor(cursor.MoveOperation.Start)
            self.edit.moveCursor(cursor.MoveOperation.Right)
            self.edit.moveCursor(cursor.MoveOperation.Right)
            self.edited.emit(self.text())
        elif key == Qt.Key.Key_Backspace and first and by:
            self._take_off(by[-1])
        else:
            return False
        return True

    def _edited(self, text: str) -> None:
        """Follow what is typed: a line that waited, a letter and a colon, a name."""
        waited, rest = self.edit.after_waiting()
        if waited and self._asked and self.mentions.goes_on(waited, rest):
            self.edit.wait(waited)
        elif waited:
            self._go_on_after(waited, rest)
            return
        else:
            self._asked = False
            self.hint.say("")
        before, self._before, self._gave = self._before, text, None
        colon = text[1:2] == ":" and self.edit.at() == 2 and before == text[:1] + text[2:]
        letter = fold(text[:1]) if colon and self.edit.typing else ""
        kind = kind_by(letter, self._desk.words.language) if letter else ""
        if kind in self._kinds:
            was = self._said
            self.edit.cut_out(0, 2)  # comes here again
            self.choose(kind)
            self._gave = text[:2], was
            return
        self.mentions.follow()
        self.edited.emit(self.text())

    def _go_on_after(self, waited: str, rest: str) -> None:
        """Part what waited from what is typed after it.

        A line that waited for one of two people is kept at once, as it stands: for the group.
        """
        asked = self._asked
        self.set_text(waited)
        if asked:
            self.entered.emit()
        self.edit.go_on(f"\n{rest}" if self.text() else rest)

    def _enter(self) -> None:
        sure = self.mentions.finish() or self._asked
        said = self._said
        if not self.text().strip():
            return
        if not sure:
            self._asked = True
            self.wait(
                self.tr("Two names begin so: choose one with the arrow keys, or press Enter again.")
            )
            self.mentions.follow()
        elif said.kind == TRY_OUT and len(said.by) != 1:
            self.wait(whose_try_out())
        elif said.needs_name():
            self.wait(self.tr("Name who said it with @, or press Ctrl+Enter: the group."))
        else:
            self.mentions.close()
            self.entered.emit()

    def _take_off(self, member: UUID) -> None:
        self._turn(self._said.without_name(member))

    def _turn(self, said: Said) -> None:
        """Keep the line otherwise; the keyboard belongs to its words."""
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        if said != self._said:
            self.show_said(said)
            self.hint.say("")
            self.changed.emit()


def _named(people: Mapping[UUID, Member], key: UUID, naming: Names) -> Named:
    if key not in people:
        return key, naming.anyone, naming.anyone
    member = people[key]
    called = member.called or first_name(member.name)
    return key, naming.told(member.name), naming.told(called)
