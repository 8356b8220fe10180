"""The page of one meeting: before it its agenda leads, from its beginning on what was said."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from tlc_desktop.domain.meetings import MeetingState
from tlc_desktop.domain.text import one_line
from tlc_desktop.i18n.value_names import label
from tlc_desktop.storage import meetings
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.closing.panel import ClosingPanel
from tlc_desktop.ui.meetings.facts_panel import EDIT, FactsPanel
from tlc_desktop.ui.meetings.header import MeetingHeader
from tlc_desktop.ui.meetings.meeting_acts import MeetingActs
from tlc_desktop.ui.meetings.plan_on_projector import PlanOnProjector
from tlc_desktop.ui.meetings.private_note import private_note
from tlc_desktop.ui.meetings.record.said_panel import SAID
from tlc_desktop.ui.meetings.room import MeetingRoom
from tlc_desktop.ui.meetings.shown import OF_A_MEETING, MeetingShown, facts_told, meeting_shown
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.record_text import RecordText, old_words_stay
from tlc_desktop.ui.running.event_loop import soon
from tlc_desktop.ui.widgets.reveal import opened_by

CLOSE, SLIPS = "close", "slips"


class MeetingPage(Page):
    """One meeting, before, while and after it takes place.

    Cards (its facts, one item, its closing) stand in the place of what leads.
    """

    SHOWS: ClassVar[frozenset[str]] = OF_A_MEETING

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "meeting_page", "")
        self.setAccessibleName(self.tr("Meeting"))
        self._shown: MeetingShown | None = None
        self._turned = self._writes = False
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
        self._plan = PlanOnProjector(desk, self)
        self.acts = MeetingActs(desk, self.header)
        self._facts_panel: FactsPanel | None = None
        self._closing: ClosingPanel | None = None
        self.set_header(self.header)
        room = self._room = MeetingRoom(desk, self)
        self.set_body(room, scrolls=False)
        self.agenda, self.parking, self.strips = room.agenda, room.parking, room.strips
        self.beside, self.panel = room.beside, room.panel
        self._connect()

    @property
    def facts(self) -> FactsPanel:
        """The fields for the facts; made when they are first wanted."""
        if self._facts_panel is None:
            self._facts_panel = FactsPanel(self.desk)
            self._facts_panel.closed.connect(self._close_facts)
            self._room.put_card(self._facts_panel, self.header.edit)
            if self._shown is not None:
                self._facts_panel.show_meeting(self._shown)
        return self._facts_panel

    @property
    def closing(self) -> ClosingPanel:
        """The list that closes the meeting; made when it is first wanted."""
        if self._closing is None:
            self._closing = ClosingPanel(self.desk)
            opened_by(self._closing, self.acts.state)
            self._closing.closed.connect(self._stop_closing)
            self._room.put_card(self._closing, self.header.edit, scrolls=False)
        return self._closing

    def open(self, place: Place) -> None:
        """Show a meeting; one that took place is ready to be written down.

        With the kind "close", begin to close it; with "slips", to count its slips.
        """
        begins = {CLOSE: self._start_closing, SLIPS: self.acts.count_slips}.get(place.kind)
        place = Place(place.page, place.record)
        if place != self.place:
            self._edit_facts(False)
            self._stop_closing()
            self._room.step_aside(False)
            self._turned = self._writes = False
            self.header.rest()
        super().open(place)
        if begins:  # later, for the window still puts the keyboard into the page
            soon(self, begins)

    def menu_acts(self) -> dict[str, Callable[[], object]]:
        """Begin the meeting, or close it; the note beside an item; its agenda, shown to the group."""
        return {
            "begin": self.acts.begin,
            "note": partial(private_note, self.agenda),
            "projector": self._plan.turn,
            "close": self._start_closing,
        }

    def refresh(self) -> None:
        """Read the meeting and show it."""
        shown = self._shown = meeting_shown(self.desk, self.record)
        self._title.show(shown.key, shown.meeting.title)
        self.header.set_chip(label(shown.meeting.state, self.desk.words))
        self.header.set_facts(facts_told(shown, self.desk))
        self.acts.show_meeting(shown)
        if self._facts_panel is not None:
            self._facts_panel.show_meeting(shown)
        if self._closing is not None and not self._closing.isHidden():
            self._follow_closing(shown)
        self.strips.show_meeting(shown)
        self.agenda.show_meeting(shown)
        self.parking.show_items(shown.key, shown.parking)
        self.beside.show_meeting(shown)
        self._plan.show_meeting(shown)
        if not self._turned:  # one that is being entered afterwards begins with who came
            self._turned = True
            entered = shown.meeting.day < self.desk.today() and not shown.meeting.came
            self.panel.begin("came" if entered and shown.offered() else "said")
        self.panel.show_meeting(shown)
        self._fit()

    def _follow(self, tables: frozenset[str]) -> None:
        """What was caught changes nothing on the page but the list of it: while people speak, no more is read."""
        card = self._room.opened() is not None
        if self._shown is None or card or self._stale or not tables <= SAID or self.isHidden():
            super()._follow(tables)
        else:
            self.panel.show_meeting(self._shown)

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
        self.agenda.item_made.connect(partial(self._room.put_card, before=self.agenda.table))
        self.agenda.detailed.connect(self._detail)
        self.beside.edit.clicked.connect(self.header.edit.click)
        self.beside.write.clicked.connect(self._write)
        QShortcut(QKeySequence("Ctrl+F"), self, self.panel.look_for)

    def _only(self, wanted: QWidget) -> None:
        """Close the other cards."""
        if wanted is not self._facts_panel:
            self.header.edit.setChecked(False)
        if wanted is not self._closing:
            self._stop_closing()
        if wanted in (self._facts_panel, self._closing):
            self.agenda.close_item()

    def _agenda_leads(self, shown: MeetingShown) -> bool:
        """Before a meeting its agenda leads; from its beginning, or once it is agreed, what was said."""
        early = shown.meeting.opens_at > self.desk.now()
        return shown.meeting.state is MeetingState.DRAFT and early and not self._writes

    def _fit(self) -> None:
        """Give each part its room; a card that takes all of it is the closing, or stands before a meeting."""
        shown, compact = self._shown, theme.compact(self)
        self.acts.breathe(compact)
        if shown is None:
            return
        leads, card = self._agenda_leads(shown), self._room.opened()
        before = leads and (compact or card is self._facts_panel)
        self._room.fit(leads=leads, whole=card is self._closing or before, compact=compact)

    def _edit_facts(self, on: bool) -> None:
        self.header.edit.setChecked(on)
        if on:
            self._only(self.facts)
        if on or self._facts_panel is not None:
            self.facts.setVisible(on)
        self._fit()
        if on:
            self.facts.day.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _detail(self, on: bool) -> None:
        if on:
            self._only(self.agenda.item)
        self._fit()

    def _write(self) -> None:
        """Let what is said lead, before the meeting has begun."""
        self._writes = True
        self._fit()
        self.panel.said.line.setFocus()

    def _start_closing(self) -> None:
        if self._shown is not None and self._shown.meeting.state is not MeetingState.CLOSED:
            self.acts.step_back(closing=True)
            # Two open cards would be laid out at once, and one be put away again.
            self._only(self.closing)
            self.closing.start(self._shown)
            self._fit()
            self.closing.begin()

    def _follow_closing(self, shown: MeetingShown) -> None:
        """Follow what changed while the list is open; a meeting that is closed needs none."""
        if shown.meeting.state is MeetingState.CLOSED:
            self._stop_closing()
        else:
            self.closing.show_meeting(shown)

    def _stop_closing(self) -> None:
        if self._closing is not None and not self._closing.isHidden():
            self._closing.hide()
            self._fit()
            self.acts.step_back(closing=False)

    def _close_facts(self) -> None:
        self._edit_facts(False)
        self.header.edit.setFocus(Qt.FocusReason.OtherFocusReason)
