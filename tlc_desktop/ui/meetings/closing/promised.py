"""What the facilitator promised in a meeting, written down at closing, behind a lock."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tlc_desktop.domain.support import Promise
from tlc_desktop.domain.text import lines_of
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.draft import Draft, typed
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.projector.kept_from_group import KeptFromGroup
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.fields import TextField
from tlc_desktop.ui.widgets.people_picker import PeoplePicker


class PromisedPart(QWidget):
    """One line that opens by a press; nothing of it is kept before the meeting is closed.

    It closes when the panel is left, and stays closed while the group sees the window.

    Attributes:
        draft: What is half-typed, for the meeting that is closed.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("closing_promised")
        self._desk = desk
        self._meeting: UUID | None = None
        self.lock = buttons.quiet(self.tr("What I promised"), "closing_promised_lock", "lock")
        self.lock.setCheckable(True)
        self.lock.toggled.connect(self._turn)
        self.what = TextField(
            self.tr("What you promised, one a line"), "closing_promised_what", self.tr("Optional")
        )
        self.to = PeoplePicker(
            self.tr("To whom"), "closing_promised_to", desk.formats, self.tr("Choose names")
        )
        self.draft = Draft(desk, "closing_promised", what=typed(self.what))
        self._inside = QWidget(self)
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, theme.SPACE_4)
        inside.setSpacing(theme.SPACE_8)
        only_you = self.tr("Only you see it; never printed, never exported.")
        for widget in (self.what, self.to, labels.caption(only_you, wrap=True)):
            inside.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addWidget(self.lock, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._inside)
        self._inside.hide()
        self._kept = KeptFromGroup(desk, self)
        self._kept.seen.connect(self._close)

    def stops(self) -> tuple[QPushButton | QWidget, ...]:
        """Where Tab goes, in order."""
        return self.lock, self.what.edit, self.to.button

    def show_meeting(self, shown: MeetingShown) -> None:
        """Be about a meeting."""
        if shown.key != self._meeting:
            self._meeting = shown.key
            self.to.set_chosen(())
        self.draft.show(shown.key)
        offered = shown.offered(self.to.chosen())
        self.to.show_people(offered, self.to.chosen())
        self.to.setVisible(bool(offered))

    def promised(self, day: date) -> list[Promise]:
        """What was promised in the meeting of a day: a promise a line."""
        to, lines = self.to.chosen(), lines_of(self.what.text())
        return [Promise(line, day, to, meeting=self._meeting) for line in lines]

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._close()

    def _close(self) -> None:
        self.lock.setChecked(False)

    def _turn(self, is_open: bool) -> None:
        if is_open and self._kept.is_seen():
            self.lock.setChecked(False)
            self._desk.tell(self.tr("It stays closed while the group sees this window."))
            return
        self._inside.setVisible(is_open)
        if is_open:
            self._kept.watch()
            self.what.setFocus(Qt.FocusReason.OtherFocusReason)
