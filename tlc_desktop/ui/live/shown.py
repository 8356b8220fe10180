"""What run mode shows of a meeting, read at once."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from tlc_desktop.domain import live as going
from tlc_desktop.domain.live import MeetingRun
from tlc_desktop.domain.meetings import AgendaItem, MeetingState
from tlc_desktop.domain.protocols import StepNow, steps_now
from tlc_desktop.storage import live
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.meetings.shown import MeetingShown, meeting_shown


@dataclass(frozen=True, slots=True)
class LiveShown:
    """A meeting that goes on, and how it stands."""

    meeting: MeetingShown
    run: MeetingRun

    @property
    def key(self) -> UUID:
        """The meeting's id."""
        return self.meeting.key

    @property
    def part(self) -> AgendaItem | None:
        """The part that is on; none once all are over."""
        return going.on(self.run, self.meeting.agenda)

    @property
    def ahead(self) -> list[AgendaItem]:
        """The parts to come."""
        return going.ahead(self.run, self.meeting.agenda)

    @property
    def before(self) -> UUID | None:
        """The part to go back to: the one that ended last, else the one before on the agenda."""
        keys = [item.id for item in self.meeting.agenda]
        here = next((n for n, key in enumerate(keys) if key == self.run.item), len(keys))
        if self.run.left in keys and self.run.left != self.run.item:
            return self.run.left
        return keys[here - 1] if here > 0 else None

    def step(self, even: datetime) -> StepNow | None:
        """The step that is on of the part that is on; None where it has none."""
        part = self.part
        protocol = self.meeting.protocol_of(part) if part else None
        if part is None or protocol is None:
            return None
        return steps_now(protocol, part.length, going.used(self.run, part, even))

    def has_time(self, even: datetime) -> bool:
        """Whether there are minutes left that could be fitted."""
        return going.to_come(self.run, self.meeting.agenda, even) > timedelta(0)

    def late(self, even: datetime, now: datetime) -> tuple[datetime, int]:
        """When the meeting would end by the clock, and how many minutes after it was to; below nothing before.

        Args:
            even: The time by which the run counts.
            now: The time that the clock shows.
        """
        end = now + going.to_come(self.run, self.meeting.agenda, even)
        return end, going.minutes_late(end, self.meeting.meeting.ends_at)


def live_shown(desk: Desk, key: UUID) -> LiveShown | None:
    """Read a meeting that goes on; None of one that does not.

    Raises:
        RecordNotThere: It is in the bin.
    """
    shown = meeting_shown(desk, key)
    if shown.meeting.state is not MeetingState.RUNNING:
        return None
    with desk.workspace.read() as session:
        run = live.run(session, key)
    return LiveShown(shown, run) if run else None
