"""The question at the step that is next: is it small enough for both?"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from tlc_desktop.domain.links import LearningLink
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.typed_bells import shown_period
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.links.in_between import Between, could_be_asked
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.chips import FlowLayout
from tlc_desktop.ui.widgets.labels import Label

YES, SMALLER, BETWEEN = "yes", "smaller", "between"


class SmallEnough(QFrame):
    """Three answers; the third shows whom one could ask to stand in between.

    Signals:
        yes: Both say so.
        smaller: They want a smaller one.
        between: They want somebody in between; carries whom.
    """

    yes = Signal()
    smaller = Signal()
    between = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._step: LearningLink | None = None
        self._chain: Sequence[LearningLink] = ()
        question = self.tr("Is this a small enough step for both?")
        identify(self, "small_enough", question)
        self.setProperty("ground", "tint")
        self.answers = buttons.Segments(
            [
                (YES, self.tr("Yes, for both")),
                (SMALLER, self.tr("Smaller")),
                (BETWEEN, self.tr("Someone in between")),
            ],
            "small_enough_answer",
            question,
            parent=self,
        )
        self._offer = QWidget(self)
        self._reason = Label("", TextRole.CAPTION, "tint_ink", wrap=True, parent=self._offer)
        self._pills = QWidget(self._offer)
        self.another = buttons.quiet(
            self.tr("Somebody else…"), "between_another", parent=self._offer
        )
        self._arrange(question)
        self.answers.chosen.connect(self._answer)
        self.another.clicked.connect(self._choose)
        self._offer.hide()

    def _arrange(self, question: str) -> None:
        self._below = QVBoxLayout(self._offer)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.setSpacing(theme.SPACE_4)
        self._below.addWidget(self._reason)
        row = QHBoxLayout()
        row.addWidget(self._pills, 1)
        row.addWidget(self.another, 0, Qt.AlignmentFlag.AlignTop)
        self._row = row
        self._below.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, theme.SPACE_12, 16, theme.SPACE_12)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(Label(question, TextRole.NAME, "tint_ink", wrap=True))
        column.addWidget(self.answers)
        column.addWidget(self._offer)

    def ask(self, step: LearningLink, chain: Sequence[LearningLink]) -> None:
        """Ask about a step."""
        again = self._step is not None and self._step.id == step.id
        self._step, self._chain = step, chain
        if not again:
            self.unanswered()
        elif not self._offer.isHidden():
            self._show_offer()

    def unanswered(self) -> None:
        """Show no answer."""
        self.answers.set_choice("")
        self._offer.hide()

    def _answer(self, key: str) -> None:
        self._offer.setVisible(key == BETWEEN)
        if key == YES:
            self.yes.emit()
        elif key == SMALLER:
            self.smaller.emit()
        else:
            self._show_offer()

    def _found(self) -> Between:
        step = self._step
        return could_be_asked(self._desk, self._chain, step) if step else Between(())

    def _show_offer(self) -> None:
        found = self._found()
        self._reason.setText(self._told(found))
        self.another.setVisible(len(found.anybody) > len(found.free))
        pills = QWidget(self._offer)
        flow = FlowLayout(pills)
        for key in found.free:
            pill = buttons.cut(self._desk.people[key].name, "pill", f"between_{key}")
            pill.clicked.connect(lambda _=False, key=key: self.between.emit(key))
            flow.addWidget(pill)
        self._row.replaceWidget(self._pills, pills)
        pills.show()
        self._pills.hide()
        self._pills.deleteLater()
        self._pills = pills

    def _told(self, found: Between) -> str:
        """Why these are offered, or why nobody is."""
        if found.slot:
            formats = self._desk.formats
            return self.tr("Free with both, {day}, period {period}, {time}:").format(
                day=formats.weekday_name(found.slot.day),
                period=isolate(shown_period(found.period, formats)),
                time=formats.time(found.slot.starts),
            )
        if found.anybody:
            return self.tr("No free period that both share with a third is known.")
        return self.tr("There is nobody here whom it did not pass yet.")

    def _choose(self) -> None:
        """Offer everybody who is not among the pills, by name."""
        found = self._found()
        menu = worn(QMenu(self.another))
        menu.setObjectName("between_menu")
        for key in found.anybody:
            if key not in found.free:
                act = menu.addAction(buttons.escaped(self._desk.people[key].name))
                act.triggered.connect(lambda _=False, key=key: self.between.emit(key))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.another.mapToGlobal(self.another.rect().bottomLeft()))
