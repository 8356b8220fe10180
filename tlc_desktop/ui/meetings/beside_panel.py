"""Beside the agenda of a meeting to come: what it is for, and who does what in it."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from tlc_desktop.storage import meetings
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.facts_panel import EDIT
from tlc_desktop.ui.meetings.roles_table import RolesTable
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.record_text import RecordText
from tlc_desktop.ui.widgets import buttons
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
        self._roles = RolesTable(desk, "beside_roles", self, beside=True)
        self.edit = buttons.quiet(
            self.tr("Say who does what"), "beside_edit", "people", parent=self
        )
        self.write = buttons.quiet(
            self.tr("Write down what is said"), "beside_write", "note", parent=self
        )
        self.back = buttons.quiet(self.tr("The agenda"), "beside_back", "back", parent=self)
        self.setFocusProxy(field)
        self._field = field
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(18, 14, 18, 12)
        self._grid.setHorizontalSpacing(theme.SPACE_28)
        self._grid.setVerticalSpacing(theme.SPACE_12)
        self.spread(False)

    def spread(self, on: bool) -> None:
        """Stand beside each other, for the panel has the page, or under each other, beside the agenda."""
        grid, top, start = self._grid, Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignLeading
        grid.addWidget(self.back, 0, 0, start)
        grid.addWidget(self._field, 1, 0, top)
        grid.addWidget(self._roles, 1 if on else 2, int(on), 3 if on else 1, 1, top)
        grid.addWidget(self.edit, 2 if on else 3, 0, start | top)
        grid.addWidget(self.write, 3 if on else 5, 0, start | top)
        grid.setRowStretch(3, int(on))
        grid.setRowStretch(4, int(not on))
        for column in (0, 1):
            grid.setColumnStretch(column, int(on or not column))
        self.back.setVisible(on)

    def show_meeting(self, shown: MeetingShown) -> None:
        """Show what a meeting is for, and who does what in it."""
        self._intention.show(shown.key, shown.meeting.intention)
        self._roles.show_roles(shown.meeting, shown, proposes=not shown.is_over)
