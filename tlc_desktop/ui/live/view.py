"""Run mode: a meeting while it goes on, for the one who facilitates it."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent

from tlc_desktop.domain import live as going
from tlc_desktop.domain.live import Stop
from tlc_desktop.domain.meetings import AgendaItem, Part
from tlc_desktop.domain.protocols import lengths, shown_minutes
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.value_names import label
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.live.circle import circle_of
from tlc_desktop.ui.live.coming_back import ComingBack
from tlc_desktop.ui.live.fitting import Fitting
from tlc_desktop.ui.live.live_room import LiveRoom
from tlc_desktop.ui.live.on_projector import OnProjector
from tlc_desktop.ui.live.run_acts import RunActs
from tlc_desktop.ui.live.shown import LiveShown, live_shown
from tlc_desktop.ui.live.time_words import TimeWords
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.record.said_panel import SAID
from tlc_desktop.ui.meetings.shown import OF_A_MEETING, meeting_shown
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.running.event_loop import soon
from tlc_desktop.ui.widgets.announce import announce

SECOND = 1000


class LivePage(Page):
    """The agenda at the side, the part that is on with its countdown, and the line for what is said."""

    SHOWS: ClassVar[frozenset[str]] = OF_A_MEETING | {"run"}

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "live_page", "")
        self.setAccessibleName(self.tr("The meeting now"))
        self.setProperty("ground", "bare")
        self._shown: LiveShown | None = None
        self._words = TimeWords(desk.formats)
        self._circle = circle_of(desk)
        self.run = RunActs(desk, lambda: self._shown)
        self.back = ComingBack(desk)
        self.fitting = Fitting(desk, lambda: self._shown, self.run)
        self.room = LiveRoom(desk, self.back.notice)
        self.set_body(self.room, scrolls=False, to_edge=True)
        self.projecting = OnProjector(desk, self)
        self.gone.connect(partial(self.projecting.show_meeting, None))
        self._connect()
        self._timer = QTimer(self, interval=SECOND)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)

    def open(self, place: Place) -> None:
        """Show a meeting that goes on."""
        if place != self.place:
            self.fitting.leave()
            self.back.notice.hide()
        super().open(place)

    def rehearse(self, place: Place) -> None:
        if place.record is not None:
            self.room.ring.rehearse(meeting_shown(self.desk, place.record))

    def refresh(self) -> None:
        """Read the meeting; one that does not go on has its own page."""
        before = self._shown.run.item if self._shown else None
        shown = self._shown = live_shown(self.desk, self.record)
        if shown is None:
            self._timer.stop()
            self.projecting.show_meeting(None)
            self.back.away.forget(self.record)
            there = Place("meeting", self.record)
            soon(self, lambda: self._shown or self.elsewhere.emit(there))
            return
        self.back.look(shown)
        self.room.show_meeting(shown)
        self._show_part(shown)
        self.projecting.show_meeting(shown)
        if before is not None and before != shown.run.item:
            self.fitting.leave()
            announce(self, self.room.title.text())
        self.tick()

    def _follow(self, tables: frozenset[str]) -> None:
        """What was caught changes the list of it, and perhaps what the group sees: while people speak, no more is read."""
        if self._shown is None or self._stale or not tables <= SAID or self.isHidden():
            super()._follow(tables)
        else:
            self.room.said.show_meeting(self._shown.meeting)
            if self.projecting.is_on():
                self.projecting.show_meeting(self._shown)

    def menu_acts(self) -> dict[str, Callable[[], object]]:
        """What the menu offers, and its keys do."""
        return {
            "move_on": self._onward,
            "go_back": self.run.go_back,
            "pause": self.run.pause,
            "more_time": self.run.more,
            "interruption": self.room.buttons.offer_kinds,
            "fit": self.fitting.press,
            "story": self._want_story,
            "projector": self.projecting.turn,
            "note": self.room.ring.private.head.click,
            "close": self.run.close,
        }

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.room.breathe(compact=theme.compact(self))
        self._timer.start()
        soon(self, self._to_line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.room.breathe(compact=theme.compact(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters that nothing else takes are typed into the line, as where a button was pressed last."""
        held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if event.text().isprintable() and event.text().strip() and not held:
            self._to_line()
            QCoreApplication.sendEvent(self.room.said.line.edit, event)
            return
        super().keyPressEvent(event)

    def tick(self) -> None:
        """Show the time that passed; once a second."""
        shown = self._shown
        if shown is None or not self.window().isVisible():  # the file may be closed
            self._timer.stop()
            return
        if self._stale and self.projecting.is_on():
            self._refresh_now()  # the group sees it, at whatever page the facilitator is
            return
        now, even = self.desk.now(), self.desk.even.now()
        self.back.away.note(shown.run, even)
        self.projecting.tick()
        if self.isVisible():
            self.room.agenda.tick(now, even)
            self._count(shown, now, even)
        part = shown.part
        goes = part is not None and part.moves_on and shown.run.stop is None and shown.ahead
        if part is not None and goes and going.left(shown.run, part, even) <= timedelta(0):
            self.run.move_on()

    def _breathe(self) -> None:
        """The sheet lies inside, beside the agenda."""
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)

    def _connect(self) -> None:
        room = self.room
        room.agenda.back.connect(lambda: self.desk.go("meeting", self.record))
        room.agenda.chosen.connect(self.run.go_to)
        room.agenda.later.connect(self.run.park)
        room.agenda.moved.connect(self.run.move)
        room.agenda.added.connect(self.run.add)
        room.agenda.projector.turned.connect(self.projecting.turn)
        room.in_time.asked.connect(self.fitting.press)
        room.buttons.paused.connect(self.run.pause)
        room.buttons.more.connect(self.run.more)
        room.buttons.interrupted.connect(self.run.stop)
        room.buttons.later.connect(self.run.park_here)
        room.buttons.onward.connect(self._onward)
        room.ring.seats.tapped.connect(self._tapped)
        room.ring.round.clicked.connect(room.turn.begin)
        room.turn.story_wanted.connect(self._want_story)
        acts, turn = room.buttons, room.turn
        for act in (acts.paused, acts.more, acts.interrupted, acts.later, acts.onward):
            act.connect(self._to_line)
        for button in (turn.next, turn.carry, turn.again, room.ring.round):
            button.clicked.connect(self._to_line)
        for act in (room.agenda.chosen, room.agenda.later):
            act.connect(self._to_line)
        self.fitting.made.connect(room.put_fit)
        self.fitting.turned.connect(self._fit_turned)
        self.back.lost.connect(partial(self.run.lost, Stop.NO_POWER))

    def _show_part(self, shown: LiveShown) -> None:
        part, ahead = shown.part, shown.ahead
        room = self.room
        room.buttons.show_run(shown.run.stop, last=not ahead, is_on=part is not None)
        room.ring.private.show_item(part)
        if part is None:
            room.steps.hide()
            room.title.setText(self.tr("All parts are over"))
            room.countdown.rest(
                self.tr("What is said is still kept; close the meeting when you like.")
            )
            return
        room.title.setText(part.title)
        following = self.tr("the last part")
        if ahead:
            following = self.tr("next: {title}").format(title=isolate(ahead[0].title))
        room.countdown.show_next(following, compact=theme.compact(self))
        if part.part is Part.GOING and self._circle.seats and self._circle.round is None:
            room.turn.begin()

    def _count(self, shown: LiveShown, now: datetime, even: datetime) -> None:
        if shown.part is not None:
            self._count_part(shown, shown.part, even)
        end, late = shown.late(even, now)
        some = shown.part is not None or bool(shown.ahead)
        in_time, opened = self.room.in_time, self.fitting.is_open()
        in_time.setVisible(some)
        said = self._words.would_end(end, late) if some else ""
        fits = late != 0 and not opened and shown.has_time(even)
        in_time.tell(said, fits=fits, compact=theme.compact(self))

    def _count_part(self, shown: LiveShown, part: AgendaItem, even: datetime) -> None:
        """The digits count the step, where the part has some."""
        room, stop = self.room, shown.run.stop
        used = going.used(shown.run, part, even)
        protocol, step = shown.meeting.protocol_of(part), shown.step(even)
        room.steps.show_steps(protocol, part.length, step)
        parted = lengths(protocol.parted, part.length) if protocol and step else []
        stands = label(stop, self.desk.words) if stop else ""
        left, whole, title = going.left(shown.run, part, even), part.length, ""
        if protocol and step:
            left, whole = step.left, shown_minutes(step.length)
            title = isolate(protocol.parted[step.index].title)
        room.countdown.count(left, whole, stands=stands, step=title)
        parts = tuple(round(each.total_seconds()) for each in parted)
        room.countdown.show_over(used, part.length, parts)

    def _onward(self) -> None:
        """The next part; after the last one, the closing."""
        if self._shown is None:
            return
        if self._shown.ahead:
            self.run.move_on()
        else:
            self.run.close()

    def _tapped(self, member: UUID) -> None:
        """Somebody starts to speak; what is typed already is theirs."""
        if self.room.said.line.text().strip():
            self.room.said.line.take_name(member)
        self._to_line()

    def _want_story(self) -> None:
        """What is typed next is the story of whose turn it is."""
        turn = self.room.turn
        self.room.said.line.story_of(turn.turn, turn.tryout)
        self._to_line()

    def _fit_turned(self, on: bool) -> None:
        self.room.leave_room(to_fit=on)
        if not on:
            self._to_line()
        self.tick()

    def _to_line(self) -> None:
        if not self.fitting.is_open() and self.isVisible():
            self.room.said.line.edit.setFocus(Qt.FocusReason.OtherFocusReason)
