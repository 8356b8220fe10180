"""The questions that the group talked about, and what it said to each, in sentences."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlc_desktop.domain.stages import ReflectionAnswer
from tlc_desktop.storage import stages
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.record_text import RecordText, writes
from tlc_desktop.ui.stages.journey_acts import ANSWER
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.fields import TextField


class AnswersPart(QWidget):
    """Each question over a field for what was said; none has to be answered.

    Signals:
        left_out: The questions that nobody answered shall go.
    """

    left_out = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("journey_answers")
        self._desk = desk
        self._asked: list[tuple[UUID, str]] = []
        self._texts: dict[UUID, RecordText] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_8)
        self._inside = QWidget(self)
        self._column.addWidget(self._inside)
        self._leave_out = buttons.link(self.tr("Take out what has no answer"), "journey_leave_out")
        self._leave_out.clicked.connect(self.left_out)
        self._column.addWidget(self._leave_out)

    def show_answers(self, answers: Sequence[ReflectionAnswer]) -> None:
        """Show what was asked and said; fields stay where the questions are the same."""
        asked = [(each.id, each.question) for each in answers]
        if asked != self._asked:
            self._asked = asked
            self._make(answers)
        for each in answers:
            self._texts[each.id].show(each.id, each.answer)
        self._leave_out.setVisible(any(not each.answer.strip() for each in answers))
        self.setVisible(bool(answers))

    def _make(self, answers: Sequence[ReflectionAnswer]) -> None:
        old, self._inside, self._texts = self._inside, QWidget(self), {}
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        write = writes(stages.edit_answer, ReflectionAnswer, "answer")
        for place, each in enumerate(answers):
            field = TextField("", f"journey_answer_{place}", accessible=each.question)
            column.addWidget(labels.body(each.question))
            column.addWidget(field)
            column.addSpacing(theme.SPACE_4)
            self._texts[each.id] = RecordText(
                self._desk, field, "reflection_answer:answer", ANSWER, write
            )
        self._column.replaceWidget(old, self._inside)
        old.hide()
        old.deleteLater()
        self._inside.show()
