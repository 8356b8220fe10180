"""A colleague's page: who they are, how their name may appear, a private note."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from tlc_desktop.domain.members import Member, MemberState
from tlc_desktop.domain.text import one_line
from tlc_desktop.i18n.value_names import label
from tlc_desktop.storage import communities, members
from tlc_desktop.storage.written_names import Mention
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import icons, theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.members import erasing
from tlc_desktop.ui.members.facts import Facts, tied
from tlc_desktop.ui.members.naming_grid import NamingGrid
from tlc_desktop.ui.members.people_acts import DELETE, RENAME
from tlc_desktop.ui.running.tasks import Task
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.chips import FlowLayout
from tlc_desktop.ui.widgets.fields import TextField
from tlc_desktop.ui.widgets.in_place import InPlace

COME_AND_GO = str(QT_TRANSLATE_NOOP("Steps", "Change who is with us"))
NOTE = str(QT_TRANSLATE_NOOP("Steps", "Write a private note"))
FACILITATOR = str(QT_TRANSLATE_NOOP("Steps", "Say who facilitates"))

# From one state to the others that are offered; no reason is asked for any.
_NEXT = {
    MemberState.INVITED: (MemberState.JOINED, MemberState.LEFT),
    MemberState.JOINED: (MemberState.RESTING, MemberState.LEFT),
    MemberState.RESTING: (MemberState.JOINED, MemberState.LEFT),
    MemberState.LEFT: (MemberState.JOINED,),
}


class MemberPart(QWidget):
    """Everything of one member.

    Signals:
        erased: The member was taken out of the file for good.
    """

    erased = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("member")
        self._desk = desk
        self._member: Member | None = None
        self._erasing: Task[list[Mention]] | None = None
        self._head = QWidget(self)
        self.name = InPlace(
            "member_name", self.tr("Name"), "", TextRole.LEAD_BOLD, one_line=True, parent=self._head
        )
        self._note = labels.Label("", TextRole.CAPTION, "honey_ink", wrap=True, parent=self._head)
        self._note.setObjectName("member_name_note")
        self._named = tied(
            desk,
            self.name,
            "name",
            RENAME,
            kept=one_line,
            needed=self.tr("The name stays as it was until there is another."),
            say=self._say,
        )
        self._state = labels.Label("", TextRole.CAPTION, "ink2", parent=self._head)
        self._state.setObjectName("member_state")
        self._moves = {state: self._move(state) for state in MemberState}
        self.facts = Facts(desk, self)
        self.naming = NamingGrid(desk, self)
        self.private = TextField("", "member_private_note", accessible=self.tr("Your private note"))
        self._private = tied(desk, self.private, "private_note", NOTE)
        self._me = buttons.plain(self.tr("This is me"), "member_me")
        self._not_me = buttons.quiet(self.tr("This is not me"), "member_not_me")
        self._arrange()

    def show_member(self, member: Member) -> None:
        """Show a member as saved."""
        self._member = member
        self._named.show(member.id, member.name)
        self._state.setText(label(member.state, self._desk.words))
        for state, button in self._moves.items():
            button.setVisible(state in _NEXT[member.state])
        back = member.state in (MemberState.RESTING, MemberState.LEFT)
        self._moves[MemberState.JOINED].setText(self.tr("Come back") if back else self.tr("Joined"))
        self.facts.show_member(member)
        self.naming.show_member(member)
        self._private.show(member.id, member.private_note)
        mine = self._desk.community.facilitator == member.id
        self._me.setVisible(not mine)
        self._not_me.setVisible(mine)
        self._is_me.setVisible(mine)

    def _move(self, state: MemberState) -> QPushButton:
        match state:
            case MemberState.RESTING:
                text = self.tr("Take a break")
            case MemberState.LEFT:
                text = self.tr("Leave")
            case MemberState.JOINED | MemberState.INVITED:
                text = self.tr("Joined")
        made = buttons.quiet(text, f"member_{state}", parent=self._head)
        made.clicked.connect(lambda: self._come_or_go(state))
        return made

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_16)
        column.addWidget(self._top())
        column.addWidget(self.facts)
        column.addWidget(self.naming)
        column.addWidget(self._private_part())
        column.addWidget(self._foot())
        column.addStretch(1)

    def _top(self) -> QWidget:
        made = self._head
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_12)
        row.addWidget(self.name)
        row.addWidget(self._state)
        row.addStretch(1)
        for button in self._moves.values():
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(self._note)
        self._note.hide()
        return made

    def _private_part(self) -> QWidget:
        made = QWidget(self)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        row = QHBoxLayout()
        glyph = QLabel()
        glyph.setPixmap(icons.pixmap("lock", "ink2", 18))
        row.addWidget(glyph)
        row.addWidget(labels.name(self.tr("Your private note")))
        row.addStretch(1)
        row.addWidget(labels.caption(self.tr("never printed, never exported")))
        column.addLayout(row)
        column.addWidget(self.private)
        return made

    def _foot(self) -> QWidget:
        made = QWidget(self)
        flow = FlowLayout(made)
        self._is_me = labels.caption(self.tr("The Today page greets you by this name."))
        flow.addWidget(self._me)
        flow.addWidget(self._is_me)
        flow.addWidget(self._not_me)
        delete = buttons.quiet(self.tr("Delete"), "member_delete", "bin")
        erase = buttons.quiet(self.tr("Erase for ever…"), "member_erase")
        flow.addWidget(delete)
        flow.addWidget(erase)
        self._me.clicked.connect(lambda: self._facilitates(True))
        self._not_me.clicked.connect(lambda: self._facilitates(False))
        delete.clicked.connect(self._delete)
        erase.clicked.connect(self._erase)
        return made

    def _say(self, sentence: str) -> None:
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))

    def _key(self) -> UUID | None:
        return self._member.id if self._member else None

    def _come_or_go(self, state: MemberState) -> None:
        if key := self._key():
            with self._desk.workspace.change(COME_AND_GO) as session:
                members.edit(session, key, lambda member: replace(member, state=state))

    def _facilitates(self, mine: bool) -> None:
        if key := self._key():
            with self._desk.workspace.change(FACILITATOR) as session:
                communities.edit(
                    session, lambda ours: replace(ours, facilitator=key if mine else None)
                )

    def _delete(self) -> None:
        if self._member:
            sentence = self.tr("{name} is in the bin.")
            quoted = self._desk.formats.quote(self._member.name)
            self._desk.bin("member", self._member.id, DELETE, sentence.format(name=quoted))

    def _erase(self) -> None:
        if self._member is not None and self._erasing is None:
            self._erasing = erasing.erase(self, self._desk, self._member, self.erased.emit)
            self._erasing.ended.connect(self._erasing_ended)

    def _erasing_ended(self) -> None:
        self._erasing = None
