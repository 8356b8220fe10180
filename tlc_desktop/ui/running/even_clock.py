"""Time that goes on evenly: through a clock that is set, and through sleep."""

import time
from collections.abc import Callable
from datetime import datetime, timedelta

LONGEST = timedelta(hours=12)  # that a program was away in the middle of a meeting


def seconds_passed() -> float:
    """Seconds since some moment, those that the computer slept too.

    On Linux `CLOCK_MONOTONIC` stands still in sleep and `CLOCK_BOOTTIME` does not; elsewhere the
    first goes on.
    """
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


class EvenClock:
    """Begins with the computer's clock, and goes on by the seconds that pass, whatever becomes of that."""

    def __init__(
        self, clock: Callable[[], datetime], seconds: Callable[[], float] = seconds_passed
    ) -> None:
        self._clock = clock
        self._seconds = seconds
        self._began = clock()
        self._from = seconds()

    def now(self) -> datetime:
        """The present moment."""
        return self._began + timedelta(seconds=self._seconds() - self._from)

    def go_on_from(self, seen: datetime) -> timedelta:
        """Go on after the program was away since a moment; how long that was.

        Where that cannot be known, for the clock was set back or stood for half a day, it
        goes on from that moment, as if no time had passed.
        """
        away = self.now() - seen
        if timedelta(0) <= away <= LONGEST:
            return away
        self._began -= away
        return timedelta(0)
