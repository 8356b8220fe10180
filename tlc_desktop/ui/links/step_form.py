"""Writing a step down, or anew: from whom to whom, what the two do, and how far it is."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.errors import ChainRing, StepAlone
from tlc_desktop.domain.links import LearningLink, LinkHow, LinkState
from tlc_desktop.domain.members import Audience, MemberState
from tlc_desktop.domain.naming import shown_name
from tlc_desktop.domain.text import one_line
from tlc_desktop.i18n.messages import explain
from tlc_desktop.i18n.value_names import label, names
from tlc_desktop.storage import links
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.draft import Draft, chosen, dated, typed
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.dates import DateField
from tlc_desktop.ui.widgets.fields import ComboField, LineField
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.reveal import into_sight

ADD = str(QT_TRANSLATE_NOOP("Steps", "Add a step from one to another"))
NOBODY = UUID(int=0)
EDIT = str(QT_TRANSLATE_NOOP("Steps", "Change a step from one to another"))


class StepForm(QFrame):
    """One step; what is half-typed of it stays with it.

    Attributes:
        step: The one it is about.

    Signals:
        closed: It is over.
        deleted: The step shall go into the bin; carries its id.
    """

    closed = Signal()
    deleted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        identify(self, "step_form", self.tr("A step from one to another"))
        self.setProperty("ground", "raised")
        self._desk = desk
        self.step = LearningLink(NOBODY, NOBODY, NOBODY)
        self._is_new = True
        self._heading = Label("", TextRole.CAPTION_BOLD, wrap=True, parent=self)
        self.giver = ComboField(self.tr("Who gives"), "step_giver", [], parent=self)
        self.receiver = ComboField(self.tr("Who receives"), "step_receiver", [], parent=self)
        ways = [(how.value, label(how, desk.words)) for how in LinkHow]
        states = [(state.value, label(state, desk.words)) for state in LinkState]
        self.how = ComboField(self.tr("What the two do"), "step_how", ways, parent=self)
        self.state = ComboField(self.tr("How far it is"), "step_state", states, parent=self)
        self.what = LineField(
            self.tr("What exactly"), "step_what", self.tr("One small thing"), parent=self
        )
        self.day = DateField(
            self.tr("Which day"),
            "step_day",
            desk.formats,
            self.tr("Optional"),
            optional=True,
            parent=self,
        )
        tip = self.tr("Put this step into the bin")
        self.gone = buttons.icon_button("bin", tip, "step_bin", parent=self)
        self.close_button = buttons.quiet(self.tr("Close"), "step_close", parent=self)
        self.keep = buttons.plain(self.tr("Keep this step"), "step_keep", parent=self)
        self.draft = Draft(
            desk,
            "step_form",
            self._begin,
            what=typed(self.what),
            giver=chosen(self.giver),
            receiver=chosen(self.receiver),
            how=chosen(self.how),
            state=chosen(self.state),
            day=dated(self.day),
        )
        self._arrange()
        self.keep.clicked.connect(self._keep)
        self.what.edit.returnPressed.connect(self._keep)
        self.close_button.clicked.connect(self.closed)
        self.gone.clicked.connect(self._delete)

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE_12)
        grid.setVerticalSpacing(theme.SPACE_8)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.giver, 0, 0, top)
        grid.addWidget(self.receiver, 0, 1, top)
        grid.addWidget(self.how, 1, 0, top)
        grid.addWidget(self.what, 1, 1, top)
        grid.addWidget(self.state, 2, 0, top)
        grid.addWidget(self.day, 2, 1, top)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.gone)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, theme.SPACE_12, 16, theme.SPACE_12)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(self._heading)
        column.addLayout(grid)
        column.addLayout(foot)

    def is_of(self, key: UUID) -> bool:
        """Whether it is open for a step that is there."""
        return not self.isHidden() and not self._is_new and self.step.id == key

    def start_new(self, idea: UUID, giver: UUID | None) -> None:
        """Begin to write another step; whoever received last may give on."""
        self._open(LearningLink(idea, giver or NOBODY, NOBODY), is_new=True)
        self.draft.show(idea)
        self._heading.setText(self.tr("A step from one to another"))
        first = self.receiver if self.giver.choice() else self.giver
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def start(self, step: LearningLink, *, smaller: bool = False) -> None:
        """Change a step; with `smaller`, so that it is small enough."""
        self._open(step, is_new=False)
        self.draft.show(step.idea, step.id)
        self._heading.setText(
            self.tr("What would be small enough for both?")
            if smaller
            else self.tr("A step from one to another")
        )
        if smaller:
            self.what.edit.selectAll()
        first = self.what if smaller else self.giver
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self, chain: Sequence[LearningLink]) -> bool:
        """Know the step as it is now; whether it is there still."""
        if self._is_new:
            return True
        self.step = next((step for step in chain if step.id == self.step.id), self.step)
        return any(step.id == self.step.id for step in chain)

    def _open(self, step: LearningLink, *, is_new: bool) -> None:
        self.step, self._is_new = step, is_new
        self.gone.setVisible(not is_new)
        for field in (self.giver, self.receiver):
            field.say("")
        self._offer()
        self.show()
        into_sight(self)

    def _offer(self) -> None:
        """Offer everybody who has not left, and who is in the step already."""
        people = self._desk.people
        named = names(Audience.GROUP, self._desk.words)
        here = [(str(m.id), m.name) for m in people.values() if m.state is not MemberState.LEFT]
        offered = {key for key, _ in here}
        for field, key in ((self.giver, self.step.giver), (self.receiver, self.step.receiver)):
            more = [(str(key), shown_name(people, key, named))]
            extra = more if key != NOBODY and str(key) not in offered else []
            field.set_choices([("", self.tr("Choose a name")), *here, *extra])

    def _begin(self) -> None:
        """Show the step as it is."""
        step = self.step
        self.giver.set_choice(str(step.giver))
        self.receiver.set_choice(str(step.receiver))
        self.how.set_choice(step.how.value)
        self.state.set_choice(step.state.value)
        self.what.set_text(step.what)
        self.day.set_day(step.day)

    def _keep(self) -> None:
        giver, receiver = self.giver.choice(), self.receiver.choice()
        self.giver.say("" if giver else self.tr("Please choose a name."))
        self.receiver.say("" if receiver else self.tr("Please choose a name."))
        if not (giver and receiver):
            (self.receiver if giver else self.giver).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            self._write(UUID(giver), UUID(receiver))
        except (ChainRing, StepAlone) as trouble:
            self.receiver.say(explain(trouble, self._desk.words))
            self.receiver.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.closed.emit()

    def _write(self, giver: UUID, receiver: UUID) -> None:
        state, day = LinkState(self.state.choice()), self.day.day()
        if state is LinkState.HAPPENED:
            day = day or self._desk.today()
        facts = replace(
            self.step,
            giver=giver,
            receiver=receiver,
            how=LinkHow(self.how.choice()),
            what=one_line(self.what.text()),
            state=state,
            day=day,
        )
        with self.draft.added(ADD if self._is_new else EDIT) as session:
            if self._is_new:
                links.add(session, facts)
            else:
                links.edit(session, facts.id, lambda _: facts)

    def _delete(self) -> None:
        self.deleted.emit(self.step.id)
