"""What the group said of its journey on a day, every part of which is changed where it stands."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlc_desktop.domain.question_sets import QuestionSet
from tlc_desktop.domain.stages import Reflection, ReflectionAnswer, Stage
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.value_names import label, what_it_means
from tlc_desktop.storage import records, stages
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.record_text import RecordText, writes
from tlc_desktop.ui.stages.answers_part import AnswersPart
from tlc_desktop.ui.stages.journey_acts import ASK, LEAVE_OUT, MEND
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.dates import DateField
from tlc_desktop.ui.widgets.fields import ComboField, TextField
from tlc_desktop.ui.widgets.in_place import InPlaceField

NO_WORD = "none"


class ReflectionDetail(QWidget):
    """Word, own words, what shows it, the next small thing, and questions with their answers.

    Signals:
        deleted: It shall go into the bin.
    """

    deleted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, "reflection_detail", self.tr("What we said"))
        self._desk = desk
        self._shown: Reflection | None = None
        self._answers: Sequence[ReflectionAnswer] = ()
        self._sets: dict[str, QuestionSet] = {}
        self._texts: dict[str, RecordText] = {}
        self.day = DateField(self.tr("Said by the group on"), "journey_day", desk.formats)
        self.day.edited.connect(self._date)
        self.stage = ComboField(
            self.tr("In one of four words, if one fits"), "journey_stage", self._stages()
        )
        self.stage.edited.connect(self._place)
        self.words = InPlaceField(
            self.tr("Where we are, in our words"),
            "journey_words",
            self.tr("One sentence or two"),
            role=TextRole.OWN_WORDS,
        )
        self._shows = TextField(
            self.tr("What shows it, one a line; where it comes from in brackets"),
            "journey_shows",
            self.tr("Hosts choose freely (class visits, since October)"),
            lines=2,
        )
        self._next = TextField(self.tr("The next small thing"), "journey_next")
        self._before = labels.caption("", wrap=True)
        self._before.setObjectName("journey_before")
        self.questions = ComboField(
            self.tr("Questions to talk about, if we like"), "journey_questions", []
        )
        self.questions.edited.connect(self._ask)
        self.answers = AnswersPart(desk)
        self.answers.left_out.connect(self._leave_out)
        self._delete = buttons.quiet(self.tr("Delete"), "journey_delete", "bin")
        self._delete.clicked.connect(self.deleted)
        self._tie()
        self._arrange()

    def show_reflection(
        self,
        shown: Reflection,
        before: Reflection | None,
        answers: Sequence[ReflectionAnswer],
        offered: Sequence[QuestionSet],
    ) -> None:
        """Show what was said on a day, what before that, and the questions there are."""
        self._shown, self._answers = shown, answers
        self.day.set_day(shown.day)
        self.stage.set_choice(shown.stage or NO_WORD)
        for fact, text in self._texts.items():
            text.show(shown.id, str(getattr(shown, fact)))
        self._before.setText(self._told_before(before))
        self._before.setVisible(before is not None)
        self._sets = {str(one.id): one for one in offered}
        choose = ("", self.tr("Choose questions"))
        self.questions.set_choices([choose, *((k, one.title) for k, one in self._sets.items())])
        self.questions.set_choice("")
        self.answers.show_answers(answers)

    def _stages(self) -> list[tuple[str, str]]:
        words = self._desk.words
        told = [
            (stage.value, f"{label(stage, words)} · {what_it_means(stage, words)}")
            for stage in Stage
        ]
        return [(NO_WORD, self.tr("none of the four")), *told]

    def _told_before(self, before: Reflection | None) -> str:
        if before is None:
            return ""
        day = isolate(self._desk.formats.date(before.day))
        word = label(before.stage, self._desk.words) if before.stage else ""
        said = self._desk.formats.quote(before.words) if before.words.strip() else ""
        both = " · ".join(isolate(part) for part in (word, said) if part)
        return self.tr("Before that, on {day}: {said}").format(day=day, said=both)

    def _tie(self) -> None:
        fields = {"words": self.words, "shows": self._shows, "next_thing": self._next}
        for fact, field in fields.items():
            write = writes(stages.edit, Reflection, fact)
            self._texts[fact] = RecordText(
                self._desk, field, f"stage_reflection:{fact}", MEND, write
            )

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_12)
        for widget in (self.words, self.stage, self.day, self._shows, self._next, self._before):
            column.addWidget(widget)
        for widget in (labels.hairline(), self.questions, self.answers):
            column.addWidget(widget)
        column.addWidget(self._delete, 0, Qt.AlignmentFlag.AlignTrailing)
        column.addStretch(1)

    def _place(self, word: str) -> None:
        stage = None if word == NO_WORD else Stage(word)
        self._edit(stage=stage)

    def _date(self) -> None:
        if day := self.day.day():
            self._edit(day=day)

    def _edit(self, **facts: Any) -> None:
        if self._shown is not None:
            key = self._shown.id
            with self._desk.workspace.change(MEND) as session:
                stages.edit(session, key, lambda said: replace(said, **facts))

    def _ask(self, key: str) -> None:
        if self._shown is not None and key in self._sets:
            with self._desk.workspace.change(ASK) as session:
                stages.ask(session, self._shown.id, self._sets[key])
            self.questions.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_out(self) -> None:
        self._desk.workspace.settle()
        with self._desk.workspace.change(LEAVE_OUT) as session:
            for each in self._answers:
                if not each.answer.strip():
                    records.delete(session, "reflection_answer", each.id)
        self.questions.setFocus(Qt.FocusReason.OtherFocusReason)
