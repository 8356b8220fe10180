"""What the owner answers, and how often they were asked: twice at most, then it rests."""

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.tryouts import Answer, TryOut
from tlc_desktop.i18n import value_names as words_for
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.storage import tryouts
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.labels import Label

ANSWER = str(QT_TRANSLATE_NOOP("Steps", "Keep an answer"))
ASK = str(QT_TRANSLATE_NOOP("Steps", "Note that I asked"))
BROUGHT_UP = str(QT_TRANSLATE_NOOP("Steps", "Note who brought it up"))


class Asking(NamedTuple):
    """What is said below the answers, and which buttons are there."""

    sentence: str
    may_ask: bool
    brought_up: bool


class AnswerBar(QWidget):
    """The question "What does Hala say?" with its four good answers."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answer_bar")
        self._desk = desk
        self._tryout: TryOut | None = None
        self._question = Label("", TextRole.BODY, "ink2", parent=self)
        self._question.hide()
        self.answers = buttons.Segments(
            [(answer.value, words_for.label(answer, desk.words)) for answer in Answer],
            "answer",
            self.tr("What the owner says"),
            parent=self,
        )
        self._sentence = Label("", TextRole.CAPTION, "ink2", wrap=True, parent=self)
        self.asked = buttons.quiet(self.tr("I asked"), "i_asked", parent=self)
        self.brought_up = buttons.quiet(
            self.tr("They mentioned it themselves"), "brought_up", parent=self
        )
        self._arrange()
        self.answers.chosen.connect(self._answer)
        self.asked.clicked.connect(self._ask)
        self.brought_up.clicked.connect(self._bring_up)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addWidget(labels.hairline())
        column.addSpacing(theme.SPACE_8)
        self._top = QHBoxLayout()
        self._top.setSpacing(theme.SPACE_12)
        self._top.addWidget(self._question)
        self._top.addStretch(1)
        self._top.addWidget(self.answers)
        self._top.addStretch(0)
        column.addLayout(self._top)
        row = QHBoxLayout()
        row.addWidget(self._sentence, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.asked)
        row.addWidget(self.brought_up)
        column.addLayout(row)

    def show_tryout(self, tryout: TryOut, called: str) -> None:
        """Show the answer to a try-out, and how it stands with asking."""
        self._tryout = tryout
        question = self.tr("What does {name} say?").format(name=isolate(called))
        if question != self._question.text():
            self._question.setText(question)
        small = theme.compact(self)
        self._question.setVisible(not small)
        self._top.setStretch(1, 0 if small else 1)
        self._top.setStretch(3, 1 if small else 0)
        self.answers.set_choice(tryout.answer.value if tryout.answer else "")
        asking = self._asking(tryout)
        self._sentence.setText(asking.sentence)
        self.asked.setVisible(asking.may_ask)
        self.brought_up.setVisible(asking.brought_up)

    def _asking(self, tryout: TryOut) -> Asking:
        if tryout.answer is Answer.REST:
            return Asking(self.tr("It is left until its owner mentions it."), False, True)
        if not tryout.open:
            return Asking("", False, False)
        if tryout.asked_on is None:
            return Asking(self.tr("Nobody has asked yet."), True, False)
        if tryout.asked_again_on is None:
            once = self.tr(
                "Asked once. After a second time it is left until its owner mentions it."
            )
            return Asking(once, True, True)
        twice = self.tr("Asked twice. It is left until its owner mentions it.")
        return Asking(twice, False, True)

    def _answer(self, key: str) -> None:
        if self._tryout:
            with self._desk.workspace.change(ANSWER) as session:
                tryouts.answer(session, self._tryout.id, Answer(key))

    def _ask(self) -> None:
        if self._tryout:
            with self._desk.workspace.change(ASK) as session:
                tryouts.ask(session, self._tryout.id, self._desk.today())

    def _bring_up(self) -> None:
        if self._tryout:
            with self._desk.workspace.change(BROUGHT_UP) as session:
                tryouts.brought_up(session, self._tryout.id)
