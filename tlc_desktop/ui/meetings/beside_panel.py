"""Beside the agenda of a meeting to come: what it is for, and who does what in it."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.meetings import Role
from tlc_desktop.i18n.value_names import label
from tlc_desktop.storage import meetings
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.facts_panel import EDIT
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.record_text import RecordText
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.fields import TextField


class BesidePanel(QFrame):
    """The learning intention, to be written in, and the roles; ways to change these and to write down."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, "beside", self.tr("What it is for, and who does what"))
        self.setProperty("ground", "raised")
        self._desk = desk
        field = TextField(
            self.tr("Learning intention"),
            "beside_intention",
            self.tr("We want to find out…"),
            lines=3,
            most_lines=8,
            parent=self,
        )
        self._intention = RecordText(
            desk,
            field,
            "meeting:intention",
            EDIT,
            lambda session, key, text: meetings.edit(
                session, key, lambda meeting: replace(meeting, intention=text)
            ),
        )
        self._roles: dict[Role, labels.Label] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE_12)
        grid.setVerticalSpacing(theme.SPACE_8)
        grid.setColumnStretch(1, 1)
        for row, role in enumerate(Role):
            who = self._roles[role] = labels.Label("", wrap=True, parent=self)
            who.setObjectName(f"beside_{role.value}")
            grid.addWidget(labels.caption(label(role, desk.words)), row, 0)
            grid.addWidget(who, row, 1)
        self.edit = buttons.quiet(
            self.tr("Say who does what"), "beside_edit", "people", parent=self
        )
        self.write = buttons.quiet(
            self.tr("Write down what is said"), "beside_write", "note", parent=self
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 12)
        column.setSpacing(theme.SPACE_12)
        column.addWidget(field)
        column.addLayout(grid)
        column.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        column.addWidget(self.write, 0, Qt.AlignmentFlag.AlignLeading)

    def show_meeting(self, shown: MeetingShown) -> None:
        """Show what a meeting is for, and who does what in it."""
        self._intention.show(shown.key, shown.meeting.intention)
        for role, who in self._roles.items():
            names = shown.names(shown.meeting.who(role))
            who.setText(self._desk.formats.list(names) if names else self.tr("Nobody yet"))
            who.set_ink("ink" if names else "ink2")
