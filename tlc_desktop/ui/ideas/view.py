"""One idea: its words, everyone's part in it, its family, and who is trying it."""

from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from tlc_desktop.domain.errors import RecordNotThere
from tlc_desktop.domain.ideas import Branch, Idea, IdeaLink, IdeaState, family
from tlc_desktop.domain.members import Member
from tlc_desktop.domain.text import one_line
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.i18n.value_names import label
from tlc_desktop.storage import ideas, meetings, members, tryouts
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.ideas.credit_part import CreditSide
from tlc_desktop.ui.ideas.family_part import FamilySide
from tlc_desktop.ui.ideas.header import IdeaHeader
from tlc_desktop.ui.ideas.words_part import WordsSide, tied
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.record_text import old_words_stay
from tlc_desktop.ui.tryouts.form import TryOutForm
from tlc_desktop.ui.widgets import labels
from tlc_desktop.ui.widgets.empty_state import EmptyState
from tlc_desktop.ui.widgets.growing_list import GrowingList
from tlc_desktop.ui.widgets.page_sheet import panel, scrolled
from tlc_desktop.ui.widgets.rows import RowText

DELETE = str(QT_TRANSLATE_NOOP("Steps", "Delete idea"))
STATE = str(QT_TRANSLATE_NOOP("Steps", "Change the state of an idea"))
TRY = str(QT_TRANSLATE_NOOP("Steps", "Write a try-out"))
SIDE, SIDE_COMPACT = 430, 290


@dataclass(frozen=True, slots=True)
class IdeaShown:
    """An idea with all that stands round it."""

    idea: Idea
    people: dict[UUID, Member]
    branches: list[Branch]
    parents: list[IdeaLink]
    titles: dict[UUID, str]
    trying: list[TryOut]
    meeting: str


class IdeaPage(Page):
    """The page of the idea that is its record."""

    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {"idea", "idea_credit", "idea_link", "member", "try_out", "meeting", "community"}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "idea_page", "")
        self.setAccessibleName(self.tr("Idea"))
        self._shown: IdeaShown | None = None
        self._writing = False
        # From the outside in: a widget that moves is styled again, with all that is in it.
        self.header = IdeaHeader(desk, self)
        self._title = tied(desk, self.header.title, "title", one_line, old_words_stay())
        self.set_header(self.header)
        self._stack = QStackedWidget(self)
        self.set_body(self._stack, scrolls=False)
        self._body = QWidget(self._stack)
        self._scroll = scrolled(self._body, "idea_scroll")
        self._stack.addWidget(self._scroll)
        self._row = QHBoxLayout(self._body)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._arrange_left()
        self._arrange_side()
        self._connect()

    @cached_property
    def form(self) -> TryOutForm:
        """What a try-out is written in; made when it is first wanted."""
        made = TryOutForm("idea_try_form", self._body)
        self._form_place.addWidget(made)
        made.written.connect(self._add_try_out)
        made.closed.connect(self._close_form)
        made.people_wanted.connect(self._go_to_people)
        return made

    @cached_property
    def _binned(self) -> QScrollArea:
        """What stands here for an idea that is gone; scrolling, to fit a small window."""
        gone = EmptyState(
            "idea_gone",
            self.tr("This idea is in the bin"),
            self.tr("It stays there until somebody wants it back."),
            self.tr("All ideas"),
            icon="ideas",
        )
        gone.begun.connect(self._go_back)
        area = scrolled(gone, "idea_gone_scroll")
        self._stack.addWidget(area)
        return area

    def _arrange_left(self) -> None:
        left = QWidget(self._body)
        self._row.addWidget(left, 1)
        self.words = WordsSide(self.desk, left)
        self.trying = GrowingList(
            "idea_trying", self.tr("Who is trying it"), most_lines=1, parent=left
        )
        self._nobody = labels.body(self.tr("Nobody yet. Whoever likes it may begin."), "ink2")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        self._form_place = QVBoxLayout()
        column.addLayout(self._form_place)
        column.addWidget(self.words)
        column.addSpacing(theme.SPACE_8)
        column.addWidget(labels.section(self.tr("Who is trying it")))
        column.addWidget(labels.hairline())
        column.addWidget(self.trying)
        column.addWidget(self._nobody)
        column.addStretch(1)

    def _arrange_side(self) -> None:
        self._side = panel()
        around = QVBoxLayout()
        self._row.addLayout(around)
        around.addWidget(self._side)
        around.addStretch(1)
        self.credit = CreditSide(self.desk, self._side)
        self.family = FamilySide(self.desk, self._side)
        inside = self._side.layout()
        if inside is not None:
            inside.addWidget(self.credit)
            inside.addWidget(self.family)

    def _connect(self) -> None:
        self.header.back.connect(self._go_back)
        self.header.meeting.connect(self._go_to_meeting)
        self.header.state.chosen.connect(self._set_state)
        self.header.gone.clicked.connect(self._delete)
        self.header.print.clicked.connect(self._print)
        self.header.attempt.clicked.connect(self._start_try_out)
        self.trying.opened.connect(self._go_to_try_out)

    def open(self, place: Place) -> None:
        if place != self.place:
            self._close_form()
            self._scroll.verticalScrollBar().setValue(0)
        super().open(place)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.header.rest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        small = theme.compact(self)
        self._side.setFixedWidth(theme.measure(SIDE_COMPACT if small else SIDE))
        self._row.setSpacing(16 if small else 34)

    def refresh(self) -> None:
        shown = self._shown = self._read(self.record)
        self.header.show()
        self._stack.setCurrentWidget(self._scroll)
        self._title.show(self.record, shown.idea.title)
        self.header.show_idea(shown.idea, shown.meeting)
        self.words.show_idea(shown.idea)
        self.credit.show_idea(shown.idea, shown.people)
        self.family.show_family(shown.idea, shown.branches, shown.parents, shown.titles)
        if self._writing:
            self.form.set_people(shown.people.values())
        self.trying.set_rows([self._try_row(t, shown) for t in shown.trying])
        self.trying.setVisible(bool(shown.trying))
        self._nobody.setVisible(not shown.trying)

    def show_gone(self) -> None:
        """Say that the idea is in the bin."""
        self._shown = None
        self.header.hide()
        self._stack.setCurrentWidget(self._binned)

    def _read(self, key: UUID) -> IdeaShown:
        with self.desk.workspace.read() as session:
            idea = ideas.idea(session, key)
            links = ideas.links(session)
            branches = family(key, links)
            parents = [link for link in links if link.idea == key]
            wanted = {b.idea for b in branches} | {link.parent for link in parents}
            relatives = ideas.some(session, list(wanted))
            meeting = ""
            if idea.meeting:
                try:
                    meeting = meetings.meeting(session, idea.meeting).title
                except RecordNotThere:
                    meeting = ""
            return IdeaShown(
                idea,
                members.people(session, self.desk.words.language),
                branches,
                parents,
                {relative.id: relative.title for relative in relatives if relative.id},
                tryouts.of_idea(session, key),
                meeting,
            )

    def _try_row(self, tryout: TryOut, shown: IdeaShown) -> RowText:
        owner = shown.people.get(tryout.owner)
        answer = (
            label(tryout.answer, self.desk.words) if tryout.answer else self.tr("trying it now")
        )
        what = tryout.with_class or " ".join(tryout.what.split())
        name = owner.name if owner else ""
        return RowText(str(tryout.id), name, columns=(what, answer), light=True)

    def _go_back(self) -> None:
        self.desk.go("ideas")

    def _go_to_meeting(self) -> None:
        if self._shown and self._shown.idea.meeting:
            self.desk.go("meeting", self._shown.idea.meeting)

    def _go_to_people(self) -> None:
        self.desk.go("people")

    def _go_to_try_out(self, key: str) -> None:
        self.desk.go("tryouts", UUID(key))

    def _print(self) -> None:
        self.desk.go("print", self.record, kind="handout")

    def _set_state(self, key: str) -> None:
        with self.desk.workspace.change(STATE) as session:
            ideas.edit(session, self.record, state=IdeaState(key))

    def _start_try_out(self) -> None:
        self.header.attempt.hide()  # one primary button at a time
        self._scroll.verticalScrollBar().setValue(0)
        self._writing = True
        self.form.set_people(self._shown.people.values() if self._shown else ())
        self.form.start()

    def _close_form(self) -> None:
        if self._writing:
            self._writing = False
            self.form.hide()
            self.header.attempt.show()

    def _add_try_out(self, owner: str, what: str, with_class: str) -> None:
        if self._shown is None:
            return
        idea = self._shown.idea
        tryout = TryOut(UUID(owner), what, self.desk.today(), idea=idea.id, with_class=with_class)
        self._close_form()
        with self.desk.workspace.change(TRY) as session:
            tryouts.add(session, tryout)
            if idea.id and idea.state is IdeaState.SAID:
                ideas.edit(session, idea.id, state=IdeaState.BEING_TRIED)

    def _delete(self) -> None:
        if self._shown is None:
            return
        title = self.desk.formats.quote(self._shown.idea.title)
        sentence = self.tr("{title} is in the bin.").format(title=title)
        key = self.record
        self.desk.go("ideas")
        self.desk.bin("idea", key, DELETE, sentence)
