"""What is done while a meeting goes on, each as one step."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tlc_desktop.domain.live import Stop
from tlc_desktop.domain.meetings import AgendaItem, MeetingState, before_summary
from tlc_desktop.storage import live, meetings
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.live.shown import LiveShown

BEGIN = str(QT_TRANSLATE_NOOP("Steps", "Begin the meeting"))
MOVE_ON = str(QT_TRANSLATE_NOOP("Steps", "Move on"))
GO_TO = str(QT_TRANSLATE_NOOP("Steps", "Go to another part"))
PAUSE = str(QT_TRANSLATE_NOOP("Steps", "Pause"))
INTERRUPTED = str(QT_TRANSLATE_NOOP("Steps", "Note an interruption"))
GO_ON = str(QT_TRANSLATE_NOOP("Steps", "Go on"))
MORE = str(QT_TRANSLATE_NOOP("Steps", "Give five more minutes"))
FIT = str(QT_TRANSLATE_NOOP("Steps", "Fit the rest"))
MOVE = str(QT_TRANSLATE_NOOP("Steps", "Move agenda item"))
ADD = str(QT_TRANSLATE_NOOP("Steps", "Add agenda item"))
PARK = str(QT_TRANSLATE_NOOP("Steps", "Put into the parking place"))


def begin(desk: Desk, meeting: UUID) -> None:
    """Begin a meeting, or go on with it, and show it; one of another day is held today, from now on."""
    now = desk.now().replace(second=0, microsecond=0)
    with desk.workspace.change(BEGIN) as session:
        planned = meetings.meeting(session, meeting)
        if planned.state is not MeetingState.RUNNING and not planned.is_today(now):
            meetings.edit(
                session, meeting, lambda old: replace(old, day=now.date(), time=now.time())
            )
        live.begin(session, meeting, desk.even.now())
    desk.go("live", meeting)


class RunActs:
    """The acts on the clock and the agenda of the meeting that is shown."""

    def __init__(self, desk: Desk, shown: Callable[[], LiveShown | None]) -> None:
        self._desk = desk
        self._shown = shown

    def move_on(self) -> None:
        """End the part that is on, and begin the next."""
        if shown := self._shown():
            with self._desk.workspace.change(MOVE_ON) as session:
                live.move_on(session, shown.key, self._desk.even.now())

    def go_to(self, item: UUID) -> None:
        """Begin another part."""
        if shown := self._shown():
            with self._desk.workspace.change(GO_TO) as session:
                live.go_to(session, shown.key, item, self._desk.even.now())

    def go_back(self) -> None:
        """Have the part that ended last be on again; else the one before on the agenda."""
        shown = self._shown()
        before = shown.before if shown else None
        if before is not None:
            self.go_to(before)

    def pause(self) -> None:
        """Let the clock stand, or go again."""
        shown = self._shown()
        if shown is None:
            return
        if shown.run.stop is not None:
            with self._desk.workspace.change(GO_ON) as session:
                live.go_on(session, shown.key, self._desk.even.now())
        elif shown.part is not None:
            self.stop(Stop.PAUSE)

    def stop(self, kind: Stop) -> None:
        """Let the clock stand for a reason."""
        if shown := self._shown():
            label = PAUSE if kind is Stop.PAUSE else INTERRUPTED
            with self._desk.workspace.change(label) as session:
                live.stop(session, shown.key, kind, self._desk.even.now())

    def lost(self, kind: Stop, minutes: int) -> None:
        """Keep minutes that were lost while the program was away."""
        if shown := self._shown():
            with self._desk.workspace.change(INTERRUPTED) as session:
                live.lost(session, shown.key, kind, minutes)

    def more(self) -> None:
        """Give the part that is on five more minutes."""
        if shown := self._shown():
            with self._desk.workspace.change(MORE) as session:
                live.more(session, shown.key)

    def close(self) -> None:
        """Go to what is to be said when the meeting closes."""
        if shown := self._shown():
            self._desk.go("meeting", shown.key, kind="close")

    def fit(self, minutes: Mapping[UUID, int]) -> None:
        """Give parts these minutes."""
        with self._desk.workspace.change(FIT) as session:
            live.allot(session, minutes)

    def park(self, item: UUID) -> None:
        """Keep a part for later."""
        if shown := self._shown():
            with self._desk.workspace.change(PARK) as session:
                live.park(session, shown.key, item, self._desk.even.now())

    def park_here(self) -> None:
        """Keep the part that is on for later."""
        shown = self._shown()
        if shown is not None and shown.part is not None:
            self.park(shown.part.id)

    def move(self, item: UUID, there: int) -> None:
        """Have a part stand elsewhere on the agenda."""
        if shown := self._shown():
            with self._desk.workspace.change(MOVE) as session:
                meetings.move_item(session, item, shown.key, there)

    def add(self, title: str, minutes: int) -> None:
        """Add a part before the closing one."""
        if shown := self._shown():
            with self._desk.workspace.change(ADD) as session:
                there = before_summary(shown.meeting.agenda)
                meetings.add_item(session, shown.key, AgendaItem(title, minutes), there)
