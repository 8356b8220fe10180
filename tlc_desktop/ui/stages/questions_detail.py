"""A set of questions of the group's own, changed where it stands."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.question_sets import QuestionSet
from tlc_desktop.domain.text import one_line
from tlc_desktop.storage import question_sets
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.record_text import RecordText, as_typed, old_words_stay, writes
from tlc_desktop.ui.stages.journey_acts import MEND_SET
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.fields import TextField
from tlc_desktop.ui.widgets.in_place import InPlaceField


class QuestionsDetail(QWidget):
    """Title, what they are good for, and the questions, one a line.

    Signals:
        asked: The group wants to talk about them now.
        printed: They are wanted on paper, with room to write.
        deleted: They shall go into the bin.
    """

    asked = Signal()
    printed = Signal()
    deleted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        identify(self, "questions_detail", self.tr("Our own questions"))
        title = InPlaceField(
            "", "questions_title", accessible=self.tr("Title"), role=TextRole.HEADING
        )
        aim = InPlaceField(
            "",
            "questions_aim",
            self.tr("What they are good for"),
            self.tr("What they are good for"),
        )
        self.lines = TextField(
            self.tr("Questions, one a line"),
            "questions_lines",
            self.tr("What did we see that we did not expect?"),
            lines=4,
        )
        self._texts: dict[str, RecordText] = {}
        for fact, field in (("title", title), ("aim", aim), ("questions", self.lines)):
            self._texts[fact] = RecordText(
                desk,
                field,
                f"question_set:{fact}",
                MEND_SET,
                writes(question_sets.edit, QuestionSet, fact),
                kept=one_line if fact == "title" else as_typed,
                needed=old_words_stay() if fact == "title" else "",
            )
        ask = buttons.plain(self.tr("Talk about these now"), "questions_ask", "voice")
        ask.clicked.connect(self.asked)
        prints = buttons.icon_button("print", self.tr("Print blank"), "questions_print")
        prints.clicked.connect(self.printed)
        delete = buttons.quiet(self.tr("Delete"), "questions_delete", "bin")
        delete.clicked.connect(self.deleted)
        foot = QHBoxLayout()
        foot.addWidget(ask)
        foot.addStretch(1)
        foot.addWidget(prints)
        foot.addWidget(delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        for widget in (title, aim, self.lines):
            column.addWidget(widget)
        column.addLayout(foot)
        column.addStretch(1)

    def show_set(self, shown: QuestionSet) -> None:
        """Show a saved set."""
        for fact, text in self._texts.items():
            text.show(shown.id, str(getattr(shown, fact)))
