"""Three questions after a meeting, for the facilitator's eyes alone."""

from collections.abc import Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from tlc_desktop.domain.pulse import Mirror
from tlc_desktop.storage import pulse
from tlc_desktop.storage.undo_log import RecordingSession
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.projector.kept_from_group import KeptFromGroup
from tlc_desktop.ui.record_text import RecordText
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.closable import ClosablePanel
from tlc_desktop.ui.widgets.fields import ComboField, TextField

ANSWER = str(QT_TRANSLATE_NOOP("Steps", "Answer a question of my own"))


class MirrorPanel(ClosablePanel):
    """The meeting, and a field for each question; never printed, never exported, never on the projector."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        identify(self, "mirror", self.tr("Three questions for my eyes"))
        self.setProperty("ground", "raised")
        self._desk = desk
        self._mirrors: Mapping[UUID, Mirror] = {}
        self._meeting = ComboField(self.tr("After which meeting"), "mirror_meeting", [])
        self._meeting.edited.connect(self._show)
        questions = {
            "nudged": self.tr("Where did I draw others in, and where did I push?"),
            "heard": self.tr("Whose voice did I not hear, and what could make room for it?"),
            "agenda": self.tr("Whose agenda was it: ours, mine, or somebody else’s?"),
        }
        self._fields = {
            fact: TextField(said, f"mirror_{fact}", lines=2, most_lines=6)
            for fact, said in questions.items()
        }
        self._texts = {
            fact: RecordText(
                desk,
                field,
                f"mirror:{fact}",
                ANSWER,
                partial(_write, fact),
                place=partial(pulse.place_of_answer, question=fact),
            )
            for fact, field in self._fields.items()
        }
        self._leave = buttons.plain(self.tr("Close"), "mirror_close")
        self._leave.clicked.connect(self.closed)
        self._arrange()
        self._kept = KeptFromGroup(desk, self)
        self._kept.seen.connect(self.closed)

    def _arrange(self) -> None:
        foot = QHBoxLayout()
        said = self.tr("Only you see this: never printed, never exported, never on the projector.")
        foot.addWidget(labels.caption(said, wrap=True), 1)
        foot.addWidget(self._leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(theme.SPACE_12)
        column.addWidget(self._meeting)
        for field in self._fields.values():
            column.addWidget(field)
        column.addLayout(foot)

    def show_meetings(self, offered: list[tuple[UUID, str]]) -> None:
        """Offer these meetings, the newest first, and show what was answered after the one that is chosen."""
        with self._desk.workspace.read() as session:
            self._mirrors = pulse.mirrors(session)
        self._meeting.set_choices([(str(key), said) for key, said in offered])
        self._show()

    def may_open(self) -> bool:
        """Whether nobody else sees the window; else that is said."""
        if self._kept.is_seen():
            said = self.tr("This stays closed while the group sees this window.")
            self._desk.tell(said)
            return False
        self._kept.watch()
        return True

    def begin(self) -> None:
        """Put the keyboard on the first question."""
        self._fields["nudged"].setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not self.isHidden():  # its page was left: it does not stand open when one comes back
            self.closed.emit()

    def _show(self) -> None:
        if not self._meeting.choice():
            return
        key = UUID(self._meeting.choice())
        answers = self._mirrors.get(key, Mirror(key))
        for fact, text in self._texts.items():
            text.show(key, getattr(answers, fact))


def _write(question: str, session: RecordingSession, key: UUID, text: str) -> None:
    pulse.answer(session, key, question, text)
