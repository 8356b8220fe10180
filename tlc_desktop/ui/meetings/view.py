"""The page of one meeting: its agenda, and beside it what is written down."""

from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.meetings import MeetingState
from tlc_desktop.domain.text import one_line
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.value_names import label
from tlc_desktop.storage import meetings
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.agenda.panel import AgendaPanel
from tlc_desktop.ui.meetings.agenda.parking_panel import ParkingPanel
from tlc_desktop.ui.meetings.agenda.strips_panel import StripsPanel
from tlc_desktop.ui.meetings.closing_panel import ClosingPanel
from tlc_desktop.ui.meetings.facts_panel import EDIT, FactsPanel
from tlc_desktop.ui.meetings.header import MeetingHeader
from tlc_desktop.ui.meetings.meeting_acts import MeetingActs
from tlc_desktop.ui.meetings.record.after_panel import AfterPanel
from tlc_desktop.ui.meetings.record.panel import RecordPanel
from tlc_desktop.ui.meetings.shown import MeetingShown, meeting_shown
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.record_text import RecordText, old_words_stay
from tlc_desktop.ui.widgets.page_sheet import scrolled
from tlc_desktop.ui.widgets.reveal import opened_by, tab_after

SIDE, SIDE_COMPACT = 384, 280


class MeetingPage(Page):
    """One meeting, before, while and after it takes place."""

    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {
            "meeting",
            "agenda_item",
            "attendance",
            "role",
            "entry",
            "idea",
            "idea_credit",
            "try_out",
            "story",
            "member",
            "community",
        }
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "meeting_page", "")
        self.setAccessibleName(self.tr("Meeting"))
        self._shown: MeetingShown | None = None
        self._turned = False
        self.header = MeetingHeader(self.tr("Meetings"), self)
        self._title = RecordText(
            desk,
            self.header.title,
            "meeting:title",
            EDIT,
            lambda session, key, text: meetings.edit(
                session, key, lambda meeting: replace(meeting, title=text)
            ),
            kept=one_line,
            needed=old_words_stay(),
        )
        self.acts = MeetingActs(desk, self.header)
        self._facts_panel: FactsPanel | None = None
        self._closing: ClosingPanel | None = None
        self.set_header(self.header)
        # From the outside in: a widget that moves is styled again, with all that is in it.
        body, inside = QWidget(self), QWidget()
        self.set_body(body, scrolls=False)
        scroll = scrolled(inside, "meeting_scroll", body)
        self.strips = StripsPanel(desk, inside)
        self.agenda = AgendaPanel(desk, inside)
        self.parking = ParkingPanel(desk, inside)
        self.after = AfterPanel(desk, inside)
        self.panel = RecordPanel(desk, body)
        self._columns = QHBoxLayout(body)
        self._left = QVBoxLayout(inside)
        self._connect()
        self._arrange(scroll)

    @property
    def facts(self) -> FactsPanel:
        """The fields for the facts; made when they are first wanted."""
        if self._facts_panel is None:
            self._facts_panel = FactsPanel(self.desk)
            self._facts_panel.closed.connect(self._close_facts)
            self._left.insertWidget(0, self._facts_panel)
            tab_after(self.header.edit, self._facts_panel)
            if self._shown is not None:
                self._facts_panel.show_meeting(self._shown)
        return self._facts_panel

    @property
    def closing(self) -> ClosingPanel:
        """The list that closes the meeting; made when it is first wanted."""
        if self._closing is None:
            self._closing = ClosingPanel(self.desk, self.header.edit)
            self._closing.hide()
            opened_by(self._closing, self.acts.state)
            self._closing.closed.connect(self._stop_closing)
            self._left.insertWidget(0, self._closing)
        return self._closing

    def open(self, place: Place) -> None:
        """Show a meeting; one that took place is ready to be written down."""
        if place != self.place:
            self._edit_facts(False)
            self._stop_closing()
            self._turned = False
            self.header.rest()
        super().open(place)

    def refresh(self) -> None:
        """Read the meeting and show it."""
        shown = self._shown = meeting_shown(self.desk, self.record)
        self._title.show(shown.key, shown.meeting.title)
        self.header.set_chip(label(shown.meeting.state, self.desk.words))
        self.header.set_facts(self._facts(shown))
        self.acts.show_meeting(shown)
        if self._facts_panel is not None:
            self._facts_panel.show_meeting(shown)
        if self._closing is not None and not self._closing.isHidden():
            self._follow_closing(shown)
        self.strips.show_items(shown.agenda)
        self.agenda.show_meeting(shown)
        self.parking.show_items(shown.key, shown.parking)
        self.after.show_meeting(shown)
        self._turn_once(shown)
        self.panel.show_meeting(shown)

    def _turn_once(self, shown: MeetingShown) -> None:
        """A meeting that is being entered afterwards begins with who came."""
        if not self._turned:
            self._turned = True
            entered = shown.meeting.day < self.desk.today() and not shown.meeting.came
            self.panel.begin("came" if entered and shown.offered() else "said")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        self.header.rest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _connect(self) -> None:
        self.header.back.connect(lambda: self.desk.go("meetings"))
        self.header.edit.toggled.connect(self._edit_facts)
        self.acts.closing.connect(self._start_closing)

    def _arrange(self, scroll: QWidget) -> None:
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.addWidget(scroll, 1)
        self._columns.addWidget(self.panel)
        self._left.setContentsMargins(0, 0, 0, 0)
        self._left.setSpacing(theme.SPACE_12)
        for part in (self.strips, self.agenda, self.parking, self.after):
            self._left.addWidget(part)
        self._left.addStretch(1)

    def _fit(self) -> None:
        compact = theme.compact(self)
        self.panel.setFixedWidth(theme.measure(SIDE_COMPACT if compact else SIDE))
        self.panel.breathe(compact)
        self.acts.breathe(compact)
        self._columns.setSpacing(16 if compact else 28)
        self._left.setSpacing(theme.SPACE_8 if compact else theme.SPACE_12)

    def _facts(self, shown: MeetingShown) -> list[str]:
        """When and where, in one line: all of it; without the year; without the tea too."""
        meeting, formats = shown.meeting, self.desk.formats
        times = self.tr("{start} to {end}").format(
            start=formats.time(meeting.opens_at), end=formats.time(meeting.ends_at)
        )
        rest = [times]
        if meeting.place.strip():
            asked = self.tr("{place} (to be asked for)")
            place = isolate(meeting.place)
            rest.append(place if meeting.place_secured else asked.format(place=place))
        tea: list[str] = []
        if who := shown.names(meeting.tea):
            tea = [self.tr("tea: {names}").format(names=formats.list(who))]
        whole = formats.whole_day(meeting.day)
        short = f"{formats.weekday(meeting.day)} {formats.day_month(meeting.day)}"
        told = ([whole, *rest, *tea], [short, *rest, *tea], [short, *rest])
        return [" · ".join(isolate(part) for part in parts) for parts in told]

    def _edit_facts(self, on: bool) -> None:
        self.header.edit.setChecked(on)
        if on or self._facts_panel is not None:
            self.facts.setVisible(on)
        if on:
            self.facts.day.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _start_closing(self) -> None:
        if self._shown is not None:
            self.acts.step_back(closing=True)
            self.closing.start(self._shown)

    def _follow_closing(self, shown: MeetingShown) -> None:
        """Follow what changed while the list is open; a meeting that is closed needs none."""
        if shown.meeting.state is MeetingState.CLOSED:
            self._stop_closing()
        else:
            self.closing.show_meeting(shown)

    def _stop_closing(self) -> None:
        if self._closing is not None and not self._closing.isHidden():
            self._closing.hide()
            self.acts.step_back(closing=False)

    def _close_facts(self) -> None:
        self._edit_facts(False)
        self.header.edit.setFocus(Qt.FocusReason.OtherFocusReason)
