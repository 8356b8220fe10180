"""Days without school: the weekend, and the holidays of the year."""

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID, uuid4


@dataclass(frozen=True, slots=True)
class Holiday:
    """A day without school, or several after each other; both ends are within it."""

    first: date
    last: date
    name: str = ""
    id: UUID = field(default_factory=uuid4, compare=False)

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class DaysOff:
    """Every day without school.

    Attributes:
        weekend: Days of the week, 0 for Monday. All seven of them are none.
    """

    weekend: frozenset[int] = frozenset()
    holidays: tuple[Holiday, ...] = ()

    def __contains__(self, day: date) -> bool:
        in_weekend = day.weekday() in self.weekend and len(self.weekend) < 7
        return in_weekend or self.holiday(day) is not None

    def holiday(self, day: date) -> Holiday | None:
        """The holiday on a day, if there is one."""
        return next((each for each in self.holidays if day in each), None)
