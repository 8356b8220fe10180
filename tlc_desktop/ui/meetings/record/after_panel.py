"""The end of a meeting: was the intention met, and what disturbed it."""

from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlc_desktop.domain.live import Interruption
from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.i18n.value_names import label
from tlc_desktop.storage import live, meetings
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.record_text import RecordText, writes
from tlc_desktop.ui.widgets.fields import MinutesField, TextField
from tlc_desktop.ui.widgets.labels import Label

SUMMARY = str(QT_TRANSLATE_NOOP("Steps", "Write the summary"))
INTERRUPTED = str(QT_TRANSLATE_NOOP("Steps", "Say how long we were interrupted"))


class Sentences(QWidget):
    """What is said at the end of a meeting: of its intention, and what the group takes with it."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self.setObjectName(f"{name}_sentences")
        hint = self.tr("One sentence is enough")
        self._fields = {
            "intention_met": TextField(
                self.tr("Was the intention met?"), f"{name}_met", hint, lines=2, most_lines=5
            ),
            "summary": TextField(
                self.tr("What do we take with us?"), f"{name}_summary", hint, most_lines=5
            ),
        }
        self._texts = {
            fact: RecordText(
                desk, field, f"meeting:{fact}", SUMMARY, writes(meetings.edit, Meeting, fact)
            )
            for fact, field in self._fields.items()
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        for field in self._fields.values():
            column.addWidget(field)

    def show_meeting(self, shown: MeetingShown) -> None:
        """Show what is saved."""
        for fact, text in self._texts.items():
            text.show(shown.key, getattr(shown.meeting, fact))

    def stops(self) -> list[QWidget]:
        """Where the keyboard stops, in order."""
        return [field.edit for field in self._fields.values()]


class AfterPanel(QWidget):
    """The learning intention again, the summary sentence, the minutes of interruptions."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("after")
        self._desk = desk
        self._shown: MeetingShown | None = None
        self._intention = Label("", TextRole.BODY, "ink2", wrap=True, parent=self)
        self._sentences = Sentences(desk, "meeting")
        self._interrupted = MinutesField(
            self.tr("Minutes lost to interruptions"),
            "meeting_interrupted",
            least=0,
            formats=desk.formats,
            parent=self,
        )
        self._interrupted.spin.setMaximumWidth(theme.measure(120))
        self._what = Label("", TextRole.CAPTION, "ink2", wrap=True, parent=self)
        self._what.setObjectName("meeting_what_came_between")
        self._interrupted.edited.connect(self._interrupt)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_12, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(self._intention)
        column.addWidget(self._sentences)
        column.addWidget(self._interrupted)
        column.addWidget(self._what)
        column.addStretch(1)

    def show_meeting(self, shown: MeetingShown) -> None:
        """Show the end of a meeting."""
        self._shown = shown
        meeting = shown.meeting
        self._intention.setText(self._desk.formats.quote(meeting.intention))
        self._intention.setVisible(bool(meeting.intention.strip()))
        self._sentences.show_meeting(shown)
        self._interrupted.set_minutes(meeting.interrupted_minutes)
        with self._desk.workspace.read() as session:
            found = live.interruptions(session, shown.key)
        self._what.setText(self._desk.formats.list([self._told(each) for each in found]))
        self._what.setVisible(bool(found))

    def _told(self, one: Interruption) -> str:
        """What came between, and how long it took."""
        kind = label(one.kind, self._desk.words)
        minutes = self._desk.formats.number(one.minutes)
        return self.tr("{what}: {minutes} min").format(what=kind, minutes=minutes)

    def _interrupt(self, minutes: str) -> None:
        if self._shown is not None:
            key = self._shown.key
            with self._desk.workspace.change(INTERRUPTED, f"meeting:{key}:lost") as session:
                meetings.edit(
                    session, key, lambda meeting: replace(meeting, interrupted_minutes=int(minutes))
                )
