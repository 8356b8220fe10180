"""From one to another: the chain of small steps by which an idea travels, on the idea's page."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.ideas import CreditPart, Idea
from tlc_desktop.domain.links import LearningLink, LinkState, next_agreed
from tlc_desktop.storage import links, records
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.links.chain_view import ChainView
from tlc_desktop.ui.links.small_enough import SmallEnough
from tlc_desktop.ui.links.step_form import StepForm
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify

SMALL = str(QT_TRANSLATE_NOOP("Steps", "Say that a step is small enough"))
PART = str(QT_TRANSLATE_NOOP("Steps", "Ask someone in between"))
DELETE = str(QT_TRANSLATE_NOOP("Steps", "Delete a step from one to another"))


class LinksPart(QWidget):
    """The chain of one idea, the question at its next step, and the way to another step."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        identify(self, "links", self.tr("From one to another"))
        self._desk = desk
        self._idea: Idea | None = None
        self._chain: Sequence[LearningLink] = ()
        self.more = buttons.quiet(self.tr("A step"), "step_new", "plus", parent=self)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        self.cards = buttons.quiet(
            self.tr("Print for the two"), "chain_print", "print", parent=self
        )
        head = QHBoxLayout()
        head.addWidget(labels.section(self.tr("From one to another")), 1)
        head.addWidget(self.cards)
        column.addLayout(head)
        column.addWidget(labels.hairline())
        self._form_place = QVBoxLayout()
        column.addLayout(self._form_place)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.more.clicked.connect(self._begin)
        self.cards.clicked.connect(self._print)

    @cached_property
    def chain(self) -> ChainView:
        """The steps; made when there is one."""
        made = ChainView(self._desk, self)
        self._column.insertWidget(self._column.indexOf(self._form_place), made)
        made.opened.connect(self._open)
        made.deleted.connect(self._delete)
        return made

    @cached_property
    def form(self) -> StepForm:
        """What a step is written in; made when it is first wanted."""
        made = StepForm(self._desk, self)
        made.hide()
        made.closed.connect(self._close)
        made.deleted.connect(self._delete)
        return made

    @cached_property
    def question(self) -> SmallEnough:
        """Asks about the step that is next; made when there first is one."""
        made = SmallEnough(self._desk, self)
        made.yes.connect(self._agree)
        made.smaller.connect(self._make_smaller)
        made.between.connect(self._part)
        return made

    def show_idea(self, idea: Idea, chain: Sequence[LearningLink]) -> None:
        """Show the chain of an idea."""
        another = self._idea is None or self._idea.id != idea.id
        self._idea, self._chain = idea, chain
        if "form" in self.__dict__ and (another or not self.form.follow(chain)):
            self._put_away()
        if "question" in self.__dict__:
            self.question.hide()
            self.question.setParent(self)  # its step may be gone
        if chain or "chain" in self.__dict__:
            self.chain.show_chain(chain)
            self.chain.setVisible(bool(chain))
        self.cards.setVisible(any(step.state is not LinkState.HAPPENED for step in chain))
        self._ask()

    def _ask(self) -> None:
        step = next_agreed(self._chain)
        if step is None or step.small_enough:
            return
        box = self.chain.boxes[step.id]
        self.question.ask(step, self._chain)
        box.hold(self.question)
        is_written = "form" in self.__dict__ and self.form.is_of(step.id)
        self.question.setVisible(not is_written)

    def _print(self) -> None:
        if self._idea:
            self._desk.go("print", self._idea.id, kind="link-card")

    def _put_away(self) -> None:
        self.form.hide()
        self.form.setParent(self)
        self.more.show()

    def _begin(self) -> None:
        if self._idea is None:
            return
        brought = [c.member for c in self._idea.credits if c.part is CreditPart.BROUGHT]
        last = self._chain[-1].receiver if self._chain else next(iter(brought), None)
        self._put_away()
        self._form_place.addWidget(self.form)
        self.more.hide()
        self.form.start_new(self._idea.id, last)
        self._ask()

    def _open(self, key: UUID, *, smaller: bool = False) -> None:
        step = next((step for step in self._chain if step.id == key), None)
        if step is None:
            return
        if "form" in self.__dict__ and self.form.is_of(key) and not smaller:
            self._close()
            return
        self._put_away()
        box = self.chain.boxes[key]
        box.hold(self.form)
        self.form.start(step, smaller=smaller)
        self._ask()

    def _close(self) -> None:
        """Put the form away, and the keyboard back where it was opened."""
        back = self.more
        if not self.form.is_of(self.form.step.id):
            self._put_away()
        else:
            box = self.chain.boxes.get(self.form.step.id)
            self._put_away()
            back = box.row if box else self.more
        back.setFocus(Qt.FocusReason.OtherFocusReason)
        if "question" in self.__dict__:
            self.question.unanswered()
        self._ask()

    def _delete(self, key: UUID) -> None:
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)
        with self._desk.workspace.change(DELETE) as session:
            links.close_gap(session, key)
            records.delete(session, "learning_link", key)
        self._desk.tell(self.tr("The step is in the bin."), undo=True)

    def _agree(self) -> None:
        step = next_agreed(self._chain)
        if step is None:
            return
        self.chain.boxes[step.id].row.setFocus(Qt.FocusReason.OtherFocusReason)
        with self._desk.workspace.change(SMALL) as session:
            links.edit(session, step.id, lambda step: replace(step, small_enough=True))
        self._desk.tell(self.tr("Both say that this step is small enough."), undo=True)

    def _make_smaller(self) -> None:
        step = next_agreed(self._chain)
        if step is not None:
            self._open(step.id, smaller=True)

    def _part(self, between: UUID) -> None:
        step = next_agreed(self._chain)
        if step is None:
            return
        self.chain.boxes[step.id].row.setFocus(Qt.FocusReason.OtherFocusReason)
        with self._desk.workspace.change(PART) as session:
            links.part(session, step.id, between)
        self._desk.tell(
            self.tr("It is two smaller steps now; each is agreed once both have said so."),
            undo=True,
        )
