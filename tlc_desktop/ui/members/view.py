"""People: everybody by name at one side, one colleague's page at the other."""

from enum import Enum
from functools import cached_property
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from tlc_desktop.domain.communities import AgreementKind
from tlc_desktop.domain.members import Member
from tlc_desktop.storage import communities, members
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.members.adding import AddNames
from tlc_desktop.ui.members.agreed_part import AgreedPart
from tlc_desktop.ui.members.list_part import PeopleList
from tlc_desktop.ui.members.member_part import MemberPart
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.running.event_loop import soon
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.empty_state import EmptyState
from tlc_desktop.ui.widgets.page_header import PageHeader
from tlc_desktop.ui.widgets.page_sheet import scrolled

LIST, LIST_COMPACT = 320, 224


class Side(Enum):
    """What stands beside the list."""

    MEMBER = "member"
    ADDING = "adding"
    AGREED = "agreed"


class PeoplePage(Page):
    """The list, and beside it somebody's page, a place for names, or what was agreed.

    Its record is the member chosen.
    """

    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {
            "agreement",
            "community",
            "idea",
            "idea_credit",
            "member",
            "story",
            "try_out",
            "visit",
            "learning_link",
        }
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "people_page", "")
        self.setAccessibleName(self.tr("People"))
        self._now = Side.MEMBER
        self._narrow: bool | None = None
        header = PageHeader("people_header", self.tr("People"))
        self._agreed_button = buttons.plain(self.tr("What we agreed"), "open_agreed")
        self._add_button = buttons.primary(self.tr("Add names"), "open_adding", "plus")
        self._periods_button = buttons.plain(self.tr("Free periods"), "open_periods")
        header.add(self._agreed_button)
        header.add(self._periods_button)
        header.add(self._add_button)
        self.set_header(header)
        self._sides: dict[Side, QScrollArea] = {}
        # From the outside in: a widget that moves is styled again, with all that is in it.
        self._whole = QStackedWidget(self)
        self.set_body(self._whole, scrolls=False, to_edge=True)
        self._split = QWidget(self._whole)
        self._whole.addWidget(self._split)
        self._side = QStackedWidget(self._split)
        self.people = PeopleList(desk, self._split)
        self._arrange()
        self._connect()

    @cached_property
    def member(self) -> MemberPart:
        """A colleague's page."""
        room = self._room(Side.MEMBER)
        made = MemberPart(self.desk, room.parentWidget())
        room.addWidget(made)
        made.erased.connect(self.refresh)
        return made

    @cached_property
    def adding(self) -> AddNames:
        """The place for names."""
        room = self._room(Side.ADDING)
        made = AddNames(self.desk, room.parentWidget())
        room.addWidget(made)
        made.added.connect(self._added)
        made.closed.connect(lambda: self._turn(Side.MEMBER))
        return made

    @cached_property
    def agreed(self) -> AgreedPart:
        """What was agreed."""
        room = self._room(Side.AGREED)
        made = AgreedPart(self.desk, room.parentWidget())
        room.addWidget(made)
        made.closed.connect(lambda: self._turn(Side.MEMBER))
        return made

    @cached_property
    def _empty(self) -> EmptyState:
        """What stands here while nobody does."""
        made = EmptyState(
            "people_empty",
            self.tr("Nobody is here yet"),
            self.tr("Type or paste the names of your group. A name is all that is needed."),
            self.tr("Add names"),
        )
        self._whole.addWidget(made)
        made.begun.connect(lambda: self._paste(""))
        return made

    def open(self, place: Place) -> None:
        before = self._now
        match place.kind:
            case "add":
                self._now = Side.ADDING
            case "agreed":
                self._now = Side.AGREED
            case _:
                self._now = Side.MEMBER
        self._stale = self._stale or self._now is not before
        if self.people.search.text():
            self.people.clear_filter()
            self._stale = True
        super().open(Place("people", place.record or self.place.record))
        if self._now is Side.ADDING:
            self.adding.begin()
            # Again later, for the window still puts the keyboard into the page.
            soon(self, self.adding.text.setFocus)

    def refresh(self) -> None:
        with self.desk.workspace.read() as session:
            everybody = members.listed(session, self.desk.words.language)
            agreed = {
                kind: communities.agreements(session, kind)
                for kind in AgreementKind
                if self._now is Side.AGREED
            }
        shown = self._chosen(everybody)
        self.place = Place("people", shown.id if shown else None)
        current = str(shown.id) if shown and self._now is Side.MEMBER else ""
        self.people.show_people(everybody, current)
        match self._now:
            case Side.MEMBER if shown:
                self.member.show_member(shown)
            case Side.ADDING:
                self.adding.set_group(everybody)
            case Side.AGREED:
                self.agreed.show_agreed(agreed)
            case _:
                pass
        self._show_side(bool(everybody))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = theme.compact(self)
        wide = theme.measure(LIST_COMPACT if narrow else LIST)
        self.people.setFixedWidth(min(wide, max(LIST_COMPACT, self.width() * 38 // 100)))
        self._row.setSpacing(16 if narrow else 28)
        if narrow is not self._narrow:
            self._narrow = narrow
            self.people.narrow(narrow)

    def _arrange(self) -> None:
        self._row = QHBoxLayout(self._split)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.people)
        self._row.addWidget(labels.hairline(upright=True))
        self._row.addWidget(self._side, 1)

    def _connect(self) -> None:
        self.people.chosen.connect(self._choose)
        self.people.pasted.connect(self._paste)
        self._add_button.clicked.connect(lambda: self._paste(""))
        self._periods_button.clicked.connect(lambda: self.desk.go("periods"))
        self._agreed_button.clicked.connect(lambda: self._turn(Side.AGREED))

    def _room(self, side: Side) -> QVBoxLayout:
        """A place beside the list for one part; parts are made when they are first wanted."""
        inside = QWidget(self._side)
        made = QVBoxLayout(inside)
        made.setContentsMargins(0, 0, 0, 0)
        self._sides[side] = scrolled(inside, f"people_{side.value}_scroll")
        self._side.addWidget(self._sides[side])
        return made

    def _chosen(self, everybody: list[Member]) -> Member | None:
        """Who is shown: the one chosen if still there, else the first by name."""
        found = (member for member in everybody if member.id == self.place.record)
        return next(found, everybody[0] if everybody else None)

    def _choose(self, key: str) -> None:
        fresh = UUID(key) != self.place.record
        self._now = Side.MEMBER
        self.place = Place("people", UUID(key))
        self.refresh()
        if fresh:
            self._sides[Side.MEMBER].verticalScrollBar().setValue(0)

    def _added(self, key: str) -> None:
        """Show the first who was added; no field has the keyboard, for nothing more is to be typed."""
        self._choose(key)
        self.people.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _paste(self, text: str) -> None:
        self._turn(Side.ADDING)
        self.adding.begin(text)

    def _turn(self, side: Side) -> None:
        self._now = side
        self.refresh()

    def _show_side(self, somebody: bool) -> None:
        if self._now in self._sides:
            self._side.setCurrentWidget(self._sides[self._now])
        nothing = not somebody and self._now is Side.MEMBER
        self._whole.setCurrentWidget(self._empty if nothing else self._split)
        self._add_button.setVisible(not nothing and self._now is not Side.ADDING)
        self._agreed_button.setVisible(self._now is not Side.AGREED)
