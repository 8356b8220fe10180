"""The ideas of the group, and what its members found."""

from functools import cached_property
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.domain.finds import pasted
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.text import fold, lines_of, one_line
from tlc_desktop.storage import entries, ideas
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.draft import Draft, DraftPart, typed
from tlc_desktop.ui.finds.finds_part import FindsPart
from tlc_desktop.ui.ideas import authors
from tlc_desktop.ui.ideas.cards_part import CardsPart
from tlc_desktop.ui.ideas.filters import ALL, FINDS, IdeaFilters
from tlc_desktop.ui.ideas.idea_list import FoundIdeas
from tlc_desktop.ui.ideas.noting import CreditedNoteLine
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.empty_state import EmptyState
from tlc_desktop.ui.widgets.fields import LineField
from tlc_desktop.ui.widgets.nothing_found import NothingFound
from tlc_desktop.ui.widgets.page_header import PageHeader
from tlc_desktop.ui.widgets.page_sheet import scrolled

ADD = str(QT_TRANSLATE_NOOP("Steps", "Note an idea"))
FIND = str(QT_TRANSLATE_NOOP("Steps", "Note a find"))
SEARCH, BESIDE = 260, 90


class IdeasPage(Page):
    """A line to note an idea, filters, and the list; its record is empty, or "finds"."""

    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {"idea", "idea_credit", "member", "entry", "community"}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "ideas_page", "")
        self.setAccessibleName(self.tr("Ideas"))
        self._begun = False
        self._asked = False
        self._small = False
        header = PageHeader("ideas_header", self.tr("Ideas"))
        self.field = LineField("", "ideas_find", self.tr("Find in ideas"), icon="search")
        self.field.setFixedWidth(theme.measure(SEARCH))
        self.ask = buttons.plain(self.tr("What could I try?"), "ideas_cards", "ideas")
        self._top = header
        header.add(self.field)
        header.add(self.ask)
        self.set_header(header)
        # From the outside in: a widget that moves is styled again, with all that is in it.
        self._whole = QStackedWidget(self)
        self.set_body(self._whole, scrolls=False)
        self._full = QWidget(self._whole)
        self._whole.addWidget(self._full)
        self.note = note = CreditedNoteLine(self.desk, self._full)
        whose = DraftPart(note.who.activated, note.whose, note.show_who, typed=False)
        self._draft = Draft(desk, "note_idea", self._begin_line, text=typed(note.line), who=whose)
        self.filters = IdeaFilters(desk, self._full)
        self._below = QStackedWidget(self._full)
        self.rows = FoundIdeas(desk, self._below)
        self._nothing = NothingFound("ideas_nothing", parent=self._below)
        self._first = labels.body("", "ink2")
        self._arrange()
        self._connect()

    @cached_property
    def finds(self) -> FindsPart:
        """The list of finds; made when it is first wanted."""
        made = FindsPart(self.desk, self._below)
        self._below.addWidget(made)
        return made

    @cached_property
    def _empty(self) -> EmptyState:
        """What stands here while there are none."""
        made = EmptyState(
            "ideas_empty",
            self.tr("No ideas here yet"),
            self.tr(
                "When somebody says “what if we…”, keep it here in their words, with their name or without. It can grow from there."
            ),
            self.tr("Note the first idea"),
        )
        self._whole.addWidget(made)
        made.begun.connect(self._begin)
        return made

    @cached_property
    def cards(self) -> CardsPart:
        """Three cards; made when somebody first asks what they could try."""
        made = CardsPart(self.desk, self._whole)
        self._whole.addWidget(scrolled(made, "ideas_cards_scroll"))
        made.closed.connect(self._close_cards)
        return made

    def _arrange(self) -> None:
        first = QWidget(self._below)
        beneath = QVBoxLayout(first)
        beneath.setContentsMargins(12, theme.SPACE_20, 12, theme.SPACE_12)
        beneath.addWidget(self._first)
        beneath.addStretch(1)
        self._waiting = first
        for widget in (self.rows, self._nothing, first):
            self._below.addWidget(widget)
        column = QVBoxLayout(self._full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_12)
        column.addWidget(self.note)
        column.addWidget(self.filters)
        column.addWidget(self._below, 1)

    def _connect(self) -> None:
        self.field.edited.connect(self._look)
        self.filters.changed.connect(self.refresh)
        self.note.noted.connect(self._note)
        self.rows.opened.connect(self._open_idea)
        self._nothing.cleared.connect(self._clear)
        self.ask.clicked.connect(self._deal)

    def open(self, place: Place) -> None:
        self._stale = self._stale or self._asked
        self._asked = False
        if place.kind == FINDS:
            self.field.set_text("")
            self.filters.clear(FINDS)
            self._stale = True
        super().open(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_ask()
        small = theme.compact(self)
        if small != self._small:
            self._small = small
            self._stale = True
            if self.isVisible():
                self._refresh_now()

    def _place_ask(self) -> None:
        """Beside the search, or, where there is no room for both, after the filters."""
        needed = self.field.width() + self.ask.sizeHint().width()
        above = needed + theme.measure(BESIDE) < self.width()
        if above != self._top.isAncestorOf(self.ask):
            (self._top if above else self.filters).add(self.ask)

    def refresh(self) -> None:
        typed, wanted = self.field.text(), self.filters.wanted()
        people = self.desk.people
        with self.desk.workspace.read() as session:
            finds = entries.finds(session)
            keys = ideas.found(
                session,
                typed,
                states=wanted.states,
                source=wanted.source,
                member=wanted.member,
                order=wanted.order,
            )
            some = bool(keys or finds) or ideas.how_many(session) > 0
        self.note.set_people(list(people.values()))
        self._draft.show()
        self.note.set_finds(finds=wanted.finds)
        self.filters.set_people(list(people.values()))
        self.field.setEnabled(some)
        self.filters.setEnabled(some)
        there = some or self._begun or self._draft.is_typed()
        if not self._asked:
            self._whole.setCurrentWidget(self._full if there else self._empty)
        if wanted.finds:
            shown = [find for find in finds if _has(find, typed)]
            self.finds.show_finds(shown, people)
            self._show(self.finds, there=bool(shown), filtered=bool(typed.strip()))
        else:
            self.rows.show_found(keys, people)
            filtered = bool(typed.strip()) or not wanted.everything
            self._show(self.rows, there=bool(keys), filtered=filtered)

    def _show(self, widget: QWidget, *, there: bool, filtered: bool) -> None:
        """Show a list, or say why it is empty."""
        if there:
            self._below.setCurrentWidget(widget)
            return
        of_finds = widget is not self.rows
        self._first.setText(
            self.tr("Nothing found yet: what somebody reads, sees or hears can wait here.")
            if of_finds
            else self.tr("The first idea will appear here.")
        )
        self._below.setCurrentWidget(self._nothing if filtered else self._waiting)

    def _look(self) -> None:
        self._asked = False
        self.refresh()

    def _open_idea(self, key: str) -> None:
        self.desk.go("idea", UUID(key))

    def _clear(self) -> None:
        self.field.set_text("")
        self.filters.clear(FINDS if self.filters.wanted().finds else ALL)
        self.refresh()
        self.field.setFocus()

    def _begin(self) -> None:
        self._begun = True
        self.filters.clear()
        self.refresh()
        self.note.setFocus()

    def _deal(self) -> None:
        """Show three cards to whoever asks."""
        self._asked = True
        self.cards.start()
        for n in range(self._whole.count()):
            if self._whole.widget(n).isAncestorOf(self.cards):
                self._whole.setCurrentIndex(n)

    def _close_cards(self) -> None:
        self._look()
        self.ask.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin_line(self) -> None:
        """The next may be somebody else's."""
        self.note.line.set_text("")
        if self.note.whose() != authors.NOT_STORED:
            self.note.show_who(authors.GROUP)

    def _note(self, text: str, who: str) -> None:
        if self.filters.wanted().finds:
            self._note_find(text, who)
            return
        day, lines = self.desk.today(), lines_of(text)
        self.field.set_text("")
        self.filters.clear()
        with self._draft.added(ADD) as session:
            noted = (authors.with_author(Idea(one_line(line), day), who) for line in lines)
            keys = [ideas.add(session, idea) for idea in noted]
        self.rows.set_current(str(keys[0]))

    def _note_find(self, text: str, who: str) -> None:
        by = () if who in (authors.GROUP, authors.NOT_STORED) else (UUID(who),)
        authorship = Authorship.CREDITED if by else Authorship(who)
        self.field.set_text("")
        with self._draft.added(FIND) as session:
            like = Entry(EntryKind.FIND, "", self.desk.today(), authorship, by)
            keys = [entries.add(session, find) for find in pasted(text, like)]
        self.finds.rows.set_current(str(keys[0]))


def _has(find: Entry, typed: str) -> bool:
    text = fold(f"{find.text}\n{find.citation}\n{find.paper_copy}")
    return all(word in text for word in fold(typed).split())
