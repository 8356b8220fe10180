"""Roles today, in run mode: who does what, handed on by one press."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.roles_table import RolesTable
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.widgets import labels
from tlc_desktop.ui.widgets.announce import identify


class RolesPart(QWidget):
    """A heading, which goes first in a narrow window, and each duty over who has it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, "roles_today", self.tr("Roles today"))
        self._heading = labels.section(self.tr("Roles today"))
        self.table = RolesTable(desk, "roles", self, beside=False)
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self.table.keep, 0, Qt.AlignmentFlag.AlignTrailing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addLayout(top)
        column.addWidget(self.table)

    def show_meeting(self, shown: MeetingShown) -> None:
        """Show who does what in a meeting."""
        self.table.show_roles(shown.meeting, shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._heading.setVisible(not theme.compact(self))
