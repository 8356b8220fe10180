"""Who is trying an idea, and the place where somebody else begins to."""

from dataclasses import replace
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlc_desktop.domain.ideas import Idea, IdeaState
from tlc_desktop.domain.members import Audience, Member
from tlc_desktop.domain.naming import shown_name
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.i18n.value_names import label, names
from tlc_desktop.storage import ideas, tryouts
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.ideas.shown import IdeaShown
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.tryouts.form import TryOutForm
from tlc_desktop.ui.widgets import labels
from tlc_desktop.ui.widgets.growing_list import GrowingList
from tlc_desktop.ui.widgets.rows import RowText

TRY = str(QT_TRANSLATE_NOOP("Steps", "Write a try-out"))


class TryingPart(QWidget):
    """The try-outs of one idea.

    Signals:
        opened: One of them is wanted; carries its id.
    """

    opened = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.rows = GrowingList("idea_trying", self.tr("Who is trying it"), 1, self)
        self._nobody = labels.body(self.tr("Nobody yet. Whoever likes it may begin."), "ink2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(labels.section(self.tr("Who is trying it")))
        column.addWidget(labels.hairline())
        column.addWidget(self.rows)
        column.addWidget(self._nobody)
        self.rows.opened.connect(self.opened)

    def show_idea(self, shown: IdeaShown) -> None:
        """Show who is trying an idea."""
        self.rows.set_rows([self._row(tryout, shown.people) for tryout in shown.trying])
        self.rows.setVisible(bool(shown.trying))
        self._nobody.setVisible(not shown.trying)

    def _row(self, tryout: TryOut, people: dict[UUID, Member]) -> RowText:
        answer = (
            label(tryout.answer, self._desk.words) if tryout.answer else self.tr("trying it now")
        )
        what = tryout.with_class or " ".join(tryout.what.split())
        name = shown_name(people, tryout.owner, names(Audience.GROUP, self._desk.words))
        return RowText(str(tryout.id), name, columns=(what, answer), light=True)


class BeginPart(QWidget):
    """Where a try-out of one idea is written down; empty until it is wanted.

    Signals:
        closed: Nothing is written now.
    """

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("idea_begin")
        self._desk = desk
        self._idea: Idea | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    @cached_property
    def form(self) -> TryOutForm:
        """What a try-out is written in; made when it is first wanted."""
        made = TryOutForm(self._desk, "idea_try_form", self)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(made)
        made.written.connect(self._add)
        made.closed.connect(self.finish)
        made.people_wanted.connect(lambda: self._desk.go("people"))
        return made

    def show_idea(self, shown: IdeaShown) -> None:
        """Write of this idea."""
        self._idea = shown.idea
        if "form" in self.__dict__:
            self.form.draft.show(shown.idea.id)
        if not self.isHidden():
            self.form.set_people(shown.people.values())

    def start(self, shown: IdeaShown | None) -> None:
        """Begin to write."""
        self.form.set_people(shown.people.values() if shown else ())
        self.show()
        self.form.start(*([shown.idea.id] if shown else []))

    def finish(self) -> None:
        """Write no more."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def _add(self, owner: str, what: str, with_class: str) -> None:
        idea = self._idea
        if idea is None:
            return
        day = self._desk.today()
        tryout = TryOut(UUID(owner), what, day, idea=idea.id, with_class=with_class)
        with self.form.draft.added(TRY) as session:
            tryouts.add(session, tryout)
            if idea.state is IdeaState.SAID:
                ideas.edit(
                    session, idea.id, lambda idea: replace(idea, state=IdeaState.BEING_TRIED)
                )
        self.finish()
