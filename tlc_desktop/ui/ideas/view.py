"""One idea: its words, everyone's part in it, its family, and who is trying it."""

from dataclasses import replace
from functools import cached_property
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tlc_desktop.domain.ideas import IdeaState
from tlc_desktop.domain.text import one_line
from tlc_desktop.storage import ideas
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.holders.holders_part import HoldersPart
from tlc_desktop.ui.ideas.credit_part import CreditSide
from tlc_desktop.ui.ideas.family_part import FamilySide
from tlc_desktop.ui.ideas.header import IdeaHeader
from tlc_desktop.ui.ideas.idea_acts import DELETE
from tlc_desktop.ui.ideas.same_part import SameSide
from tlc_desktop.ui.ideas.shown import IdeaShown, idea_shown
from tlc_desktop.ui.ideas.trying_part import BeginPart, TryingPart
from tlc_desktop.ui.ideas.words_part import WordsSide, tied
from tlc_desktop.ui.links.links_part import LinksPart
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.record_text import old_words_stay
from tlc_desktop.ui.widgets.empty_state import EmptyState
from tlc_desktop.ui.widgets.page_sheet import panel, scrolled
from tlc_desktop.ui.widgets.reveal import opened_by

TRY = "try"
STATE = str(QT_TRANSLATE_NOOP("Steps", "Change the state of an idea"))
SIDE, ROOM, NO_LIMIT = 404, 880, 16777215
BELOW, BESIDE = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight


class IdeaPage(Page):
    """The page of the idea that is its record."""

    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {
            "idea",
            "idea_credit",
            "credit_trace",
            "idea_link",
            "learning_link",
            "knowledge_holder",
            "holder_idea",
            "member",
            "try_out",
            "meeting",
            "community",
        }
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "idea_page", "")
        self.setAccessibleName(self.tr("Idea"))
        self._shown: IdeaShown | None = None
        self._wanted = False
        # From the outside in: a widget that moves is styled again, with all that is in it.
        self.header = IdeaHeader(desk, self)
        self._title = tied(desk, self.header.title, "title", one_line, old_words_stay())
        self.set_header(self.header)
        self._stack = QStackedWidget(self)
        self.set_body(self._stack, scrolls=False, to_edge=True)
        self._body = QWidget(self._stack)
        self._scroll = scrolled(self._body, "idea_scroll")
        self._stack.addWidget(self._scroll)
        self._row = QHBoxLayout(self._body)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._arrange_left()
        self._arrange_side()
        self._connect()

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
        self.begin = BeginPart(self.desk, left)
        self.words = WordsSide(self.desk, left)
        self.links = LinksPart(self.desk, left)
        self.trying = TryingPart(self.desk, left)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(self.begin)
        column.addWidget(self.words)
        column.addSpacing(theme.SPACE_8)
        column.addWidget(self.links)
        column.addSpacing(theme.SPACE_8)
        column.addWidget(self.trying)
        column.addStretch(1)

    def _arrange_side(self) -> None:
        self._side = panel()
        around = QVBoxLayout()
        self._row.addLayout(around)
        around.addWidget(self._side)
        around.addStretch(1)
        self.credit = CreditSide(self.desk, self._side)
        self.family = FamilySide(self.desk, self._side)
        self.same = SameSide(self.desk, self._side)
        self.holders = HoldersPart(self.desk, self._side)
        inside = self._side.layout()
        if inside is not None:
            inside.addWidget(self.credit)
            inside.addWidget(self.family)
            inside.addWidget(self.same)
            inside.addWidget(self.holders)

    def _connect(self) -> None:
        self.header.back.connect(self._go_back)
        self.header.meeting.connect(self._go_to_meeting)
        self.header.state.chosen.connect(self._set_state)
        self.header.gone.clicked.connect(self._delete)
        self.header.print.clicked.connect(self._print)
        self.header.attempt.clicked.connect(self._start_try_out)
        opened_by(self.begin, self.header.attempt)
        self.begin.closed.connect(self.header.attempt.show)
        self.trying.opened.connect(self._go_to_try_out)

    def open(self, place: Place) -> None:
        if place != self.place:
            self.begin.finish()
            self._scroll.verticalScrollBar().setValue(0)
        super().open(replace(place, kind=""))
        if place.kind == TRY:
            self._wanted = True
            self._begin_wanted()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.header.rest()
        self._begin_wanted()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        small = theme.compact(self) or self.width() < theme.measure(ROOM)
        # In a small window the side stands below: a chain needs the width.
        self._row.setDirection(BELOW if small else BESIDE)
        self._side.setMinimumWidth(0 if small else theme.measure(SIDE))
        self._side.setMaximumWidth(NO_LIMIT if small else theme.measure(SIDE))
        self._row.setSpacing(theme.SPACE_28)

    def refresh(self) -> None:
        shown = self._shown = idea_shown(self.desk, self.record)
        self.header.show()
        self._stack.setCurrentWidget(self._scroll)
        self._title.show(self.record, shown.idea.title)
        self.header.show_idea(shown.idea, shown.meeting)
        self.words.show_idea(shown.idea)
        self.credit.show_idea(shown.idea, shown.people, shown.traces)
        self.family.show_family(shown.idea, shown.branches, shown.parents, shown.titles)
        self.same.show_idea(shown.idea)
        self.holders.show_idea(shown.idea.id, shown.holders)
        self.begin.show_idea(shown)
        self.links.show_idea(shown.idea, shown.chain)
        self.trying.show_idea(shown)

    def show_gone(self) -> None:
        """Say that the idea is in the bin; one that is another by now, or is out of the file, has nothing to say."""
        with self.desk.workspace.read() as session:
            there = ideas.is_there(session, self.record)
        if not there:
            super().show_gone()
            return
        self._shown = None
        self.header.hide()
        self._stack.setCurrentWidget(self._binned)

    def _go_back(self) -> None:
        self.desk.go("ideas")

    def _go_to_meeting(self) -> None:
        if self._shown and self._shown.idea.meeting:
            self.desk.go("meeting", self._shown.idea.meeting)

    def _go_to_try_out(self, key: str) -> None:
        self.desk.go("tryouts", UUID(key))

    def _print(self) -> None:
        self.desk.go("print", self.record, kind="handout")

    def _set_state(self, key: str) -> None:
        with self.desk.workspace.change(STATE) as session:
            ideas.edit(session, self.record, lambda idea: replace(idea, state=IdeaState(key)))

    def _begin_wanted(self) -> None:
        """Begin a try-out, where one came here to do so."""
        if self._wanted and self._shown and self.isVisible():
            self._wanted = False
            self._start_try_out()

    def _start_try_out(self) -> None:
        self.header.attempt.hide()  # one primary button at a time
        self._scroll.verticalScrollBar().setValue(0)
        self.begin.start(self._shown)

    def _delete(self) -> None:
        if self._shown is None:
            return
        title = self.desk.formats.quote(self._shown.idea.title)
        sentence = self.tr("{title} is in the bin.").format(title=title)
        key = self.record
        self.desk.go("ideas")
        self.desk.bin("idea", key, DELETE, sentence)
