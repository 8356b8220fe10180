"""What only the facilitator reads of a colleague, and whether they are the facilitator."""

from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tlc_desktop.domain.members import Member
from tlc_desktop.storage import communities
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import icons, theme
from tlc_desktop.ui.members.facts import tied
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.chips import FlowLayout
from tlc_desktop.ui.widgets.fields import TextField

NOTE = str(QT_TRANSLATE_NOOP("Steps", "Write a private note"))
FACILITATOR = str(QT_TRANSLATE_NOOP("Steps", "Say who facilitates"))


class PrivatePart(QWidget):
    """A note that is never printed, and "This is me"."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._member: Member | None = None
        self.note = TextField("", "member_private_note", accessible=self.tr("Your private note"))
        self._note = tied(desk, self.note, "private_note", NOTE)
        self._me = buttons.plain(self.tr("This is me"), "member_me")
        self._not_me = buttons.quiet(self.tr("This is not me"), "member_not_me")
        self._is_me = labels.caption(self.tr("The Today page greets you by this name."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        row = QHBoxLayout()
        glyph = QLabel()
        glyph.setPixmap(icons.pixmap("lock", "ink2", 18))
        row.addWidget(glyph)
        row.addWidget(labels.name(self.tr("Your private note")))
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(labels.caption(self.tr("never printed, never exported"), wrap=True))
        column.addWidget(self.note)
        column.addSpacing(theme.SPACE_8)
        foot = QWidget(self)
        flow = FlowLayout(foot)
        for part in (self._me, self._is_me, self._not_me):
            flow.addWidget(part)
        column.addWidget(foot)
        self._me.clicked.connect(lambda: self._facilitates(True))
        self._not_me.clicked.connect(lambda: self._facilitates(False))

    def show_member(self, member: Member) -> None:
        """Show what is written of a member."""
        self._member = member
        self._note.show(member.id, member.private_note)
        mine = self._desk.community.facilitator == member.id
        self._me.setVisible(not mine)
        self._not_me.setVisible(mine)
        self._is_me.setVisible(mine)

    def _facilitates(self, mine: bool) -> None:
        if self._member:
            who = self._member.id if mine else None
            with self._desk.workspace.change(FACILITATOR) as session:
                communities.edit(session, lambda ours: replace(ours, facilitator=who))
