"""The end of a meeting: was the intention met, and what disturbed it."""

from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlc_desktop.storage import meetings
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.record_text import RecordText
from tlc_desktop.ui.widgets.fields import MinutesField, TextField
from tlc_desktop.ui.widgets.labels import Label

SUMMARY = str(QT_TRANSLATE_NOOP("Steps", "Write the summary"))
INTERRUPTED = str(QT_TRANSLATE_NOOP("Steps", "Say how long we were interrupted"))


class AfterPanel(QWidget):
    """The learning intention again, the summary sentence, the minutes of interruptions."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("after")
        self._desk = desk
        self._shown: MeetingShown | None = None
        self._intention = Label("", TextRole.BODY, "ink2", wrap=True, parent=self)
        field = TextField(
            self.tr("Was the intention met? What do we take with us?"),
            "meeting_summary",
            self.tr("One sentence is enough"),
            lines=2,
            parent=self,
        )
        self._summary = RecordText(
            desk,
            field,
            "meeting:summary",
            SUMMARY,
            lambda session, key, text: meetings.edit(
                session, key, lambda meeting: replace(meeting, summary=text)
            ),
        )
        self._interrupted = MinutesField(
            self.tr("Minutes lost to interruptions"),
            "meeting_interrupted",
            least=0,
            formats=desk.formats,
            parent=self,
        )
        self._interrupted.spin.setMaximumWidth(theme.measure(120))
        self._interrupted.edited.connect(self._interrupt)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_12, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(self._intention)
        column.addWidget(field)
        column.addWidget(self._interrupted)
        column.addStretch(1)

    def show_meeting(self, shown: MeetingShown) -> None:
        """Show the end of a meeting."""
        self._shown = shown
        meeting = shown.meeting
        self._intention.setText(self._desk.formats.quote(meeting.intention))
        self._intention.setVisible(bool(meeting.intention.strip()))
        self._summary.show(shown.key, meeting.summary)
        self._interrupted.set_minutes(meeting.interrupted_minutes)

    def _interrupt(self, minutes: str) -> None:
        if self._shown is not None:
            key = self._shown.key
            with self._desk.workspace.change(INTERRUPTED, f"meeting:{key}:lost") as session:
                meetings.edit(
                    session, key, lambda meeting: replace(meeting, interrupted_minutes=int(minutes))
                )
