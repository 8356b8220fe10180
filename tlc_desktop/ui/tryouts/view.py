"""Try-outs: who tries what, in their own words, and how it goes."""

from functools import cached_property
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from tlc_desktop.domain.members import Audience, Member
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.i18n.value_names import names
from tlc_desktop.storage import ideas, tryouts
from tlc_desktop.storage.tryouts import TryOutOrder, Which
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.tryouts.detail import TryOutDetail, TryOutShown
from tlc_desktop.ui.tryouts.form import TryOutForm
from tlc_desktop.ui.tryouts.tabs import tabs
from tlc_desktop.ui.tryouts.try_out_list import FoundTryOuts
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.empty_state import EmptyState
from tlc_desktop.ui.widgets.page_header import PageHeader
from tlc_desktop.ui.widgets.reveal import opened_by

ADD = str(QT_TRANSLATE_NOOP("Steps", "Write a try-out"))
LIST, LIST_COMPACT = 392, 290


class TryOutsPage(Page):
    """The list at one side, the chosen try-out at the other.

    Its record is the one chosen.
    """

    SHOWS: ClassVar[frozenset[str]] = frozenset({"try_out", "story", "member", "idea", "community"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "try_outs_page", "")
        self.setAccessibleName(self.tr("Try-outs"))
        self._arrived = False
        header = PageHeader("try_outs_header", self.tr("Try-outs"))
        header.set_beside(tabs(desk, "tryouts"))
        self.write = buttons.primary(self.tr("Write a try-out"), "write_try_out", "plus")
        header.add(self.write)
        self.set_header(header)
        # From the outside in: a widget that moves is styled again, with all that is in it.
        self._whole = QStackedWidget(self)
        self.set_body(self._whole, scrolls=False, to_edge=True)
        self._split = QWidget(self._whole)
        self._whole.addWidget(self._split)
        self._side = QStackedWidget(self._split)
        self.found = FoundTryOuts(desk, self._split)
        self.detail = TryOutDetail(desk, self._side)
        self._writing = QWidget(self._side)
        self._none = QWidget(self._side)
        self._arrange()
        self.found.wanted.connect(self._narrow)
        self.found.chosen.connect(self._choose)
        self.found.write.connect(self.detail.write)
        self.write.clicked.connect(self.start_writing)

    @cached_property
    def form(self) -> TryOutForm:
        """What a try-out is written in; made when it is first wanted."""
        made = TryOutForm(self.desk, "try_out_form", self._writing)
        opened_by(made, self.write)
        column = QVBoxLayout(self._writing)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(made)
        column.addStretch(1)
        made.written.connect(self._add)
        made.closed.connect(self._stop_writing)
        made.people_wanted.connect(self._go_to_people)
        return made

    @cached_property
    def _empty(self) -> EmptyState:
        """What stands here while there are none."""
        made = EmptyState(
            "try_outs_empty",
            self.tr("No try-outs yet"),
            self.tr(
                "When somebody says “I will try this”, write it here in their words. Their story grows from there."
            ),
            self.tr("Write the first try-out"),
        )
        self._whole.addWidget(made)
        made.begun.connect(self.start_writing)
        return made

    def _arrange(self) -> None:
        # The empty one first: the first is shown at once, and laid out before it has its width.
        for widget in (self._none, self.detail, self._writing):
            self._side.addWidget(widget)
        self._row = QHBoxLayout(self._split)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.found)
        self._row.addWidget(labels.hairline(upright=True))
        self._row.addWidget(self._side, 1)
        self._divide(small=True)  # so that the page is never wider than a small window

    def _go_to_people(self) -> None:
        self.desk.go("people")

    def open(self, place: Place) -> None:
        self._arrived = place.record is not None
        self._stale = self._stale or self._arrived or self._side.currentWidget() is self._writing
        self.detail.story.finish()
        self._stop_writing(refresh=False)
        super().open(Place("tryouts", place.record or self.place.record))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._divide(small=theme.compact(self))

    def _divide(self, *, small: bool) -> None:
        wanted = theme.measure(LIST_COMPACT if small else LIST)
        self.found.setFixedWidth(max(wanted, self.found.which.sizeHint().width()))
        self._row.setSpacing(16 if small else 28)

    def refresh(self) -> None:
        typed, which = self.found.filter()
        order = TryOutOrder(self.found.order.choice())
        people = self.desk.people
        with self.desk.workspace.read() as session:
            keys = tryouts.found(session, typed, which, order)
            if self._arrived and self.place.record not in keys:
                self.found.set_filter("", Which.ALL)
                keys = tryouts.found(session, order=order)
            some = bool(keys) or bool(tryouts.found(session))
        shown = self._shown(keys, people)
        self._arrived = False
        self.place = Place("tryouts", shown.tryout.id if shown else None)
        writing = self._side.currentWidget() is self._writing
        if writing:
            self.form.set_people(people.values())
        self._whole.setCurrentWidget(self._split if some or writing else self._empty)
        self.write.setVisible((some or writing) and not writing)
        self.found.show_found(keys, people, str(self.place.record or ""))
        if shown:
            self.detail.show_tryout(shown)
        if not writing:
            self._side.setCurrentWidget(self.detail if shown else self._none)

    def _shown(self, keys: list[UUID], people: dict[UUID, Member]) -> TryOutShown | None:
        """The try-out to show: the one chosen if it is there, else the first of the list."""
        chosen = [self.place.record] if self.place.record else []
        with self.desk.workspace.read() as session:
            for tryout in tryouts.some(session, [*chosen, *keys[:1]]):
                idea = ideas.some(session, [tryout.idea] if tryout.idea else [])
                named = names(Audience.GROUP, self.desk.words)
                return TryOutShown(tryout, people, named, idea[0] if idea else None)
        return None

    def _narrow(self) -> None:
        """Look for something else: what is not found does not stay beside it."""
        typed, which = self.found.filter()
        with self.desk.workspace.read() as session:
            keys = tryouts.found(session, typed, which)
        if self.place.record not in keys:
            self.place = Place("tryouts", keys[0] if keys else None)
        self.refresh()

    def _choose(self, key: str) -> None:
        self._stop_writing(refresh=False)
        self.place = Place("tryouts", UUID(key))
        self.refresh()

    def start_writing(self) -> None:
        """Open the form for a new try-out."""
        self._side.setCurrentWidget(self._writing)
        self.refresh()
        self.form.start()

    def _stop_writing(self, *, refresh: bool = True) -> None:
        if self._side.currentWidget() is self._writing:
            self._side.setCurrentWidget(self._none)
            if refresh:
                self.refresh()

    def _add(self, owner: str, what: str, with_class: str) -> None:
        tryout = TryOut(UUID(owner), what, self.desk.today(), with_class=with_class)
        with self.form.draft.added(ADD) as session:
            key = tryouts.add(session, tryout)
        self._side.setCurrentWidget(self._none)
        self.open(Place("tryouts", key))
