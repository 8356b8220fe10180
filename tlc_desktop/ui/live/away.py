"""Whether the program was away while a meeting went on, and for how long."""

from datetime import datetime, timedelta
from uuid import UUID

from tlc_desktop.domain.live import MeetingRun
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.draft import place_of

SEEN_EVERY = timedelta(seconds=15)
PLACE = "run_seen"


class Away:
    """Keeps when a meeting was last seen going on, as half-typed text is kept: no step holds it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._known: set[UUID] = set()
        self._noted: datetime | None = None

    def is_back(self, run: MeetingRun) -> bool:
        """Whether a meeting was begun before the program was."""
        return run.meeting not in self._known and bool(self._at(run))

    def come_back(self, run: MeetingRun) -> timedelta:
        """How long the program was away; from now on it is there."""
        self._known.add(run.meeting)
        try:
            seen = datetime.fromisoformat(self._at(run))
        except ValueError:  # somebody else wrote it
            return timedelta(0)
        return self._desk.even.go_on_from(seen)

    def note(self, run: MeetingRun, even: datetime) -> None:
        """The meeting goes on, and is seen."""
        self._known.add(run.meeting)
        if self._noted is None or not timedelta(0) <= even - self._noted < SEEN_EVERY:
            self._noted = even
            place = place_of(PLACE, run.meeting)
            self._desk.workspace.half_typed.type(place, even.isoformat(timespec="seconds"))

    def forget(self, meeting: UUID) -> None:
        """The meeting is over."""
        self._desk.workspace.half_typed.type(place_of(PLACE, meeting), "")

    def _at(self, run: MeetingRun) -> str:
        return self._desk.workspace.half_typed.at(place_of(PLACE, run.meeting))
