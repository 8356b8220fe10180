"""Class visits: whom a host chose to welcome, what to look at, and what the visitor will try.

What was seen stays on the host's paper: there is no place for it here.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID, uuid4


@dataclass(frozen=True, slots=True)
class Visit:
    """A lesson of one colleague that another comes to see.

    Attributes:
        host_chose: The host chose this visitor; without that no visit is kept.
        day: None while it is still to be agreed.
        period: The school's word for it, as "3rd".
        look_at: What the host wants looked at, with `also_look_at`.
        question: What the host asks before the visit.
        will_try: One thing that the visitor will try, in the visitor's words.
        try_out: What became of that.
    """

    host: UUID
    visitor: UUID
    host_chose: bool = False
    day: date | None = None
    period: str = ""
    with_class: str = ""
    look_at: str = ""
    also_look_at: str = ""
    question: str = ""
    will_try: str = ""
    try_out: UUID | None = None
    id: UUID = field(default_factory=uuid4)

    def is_to_come(self, today: date) -> bool:
        """Whether it has not been yet; one of today is to come until the day is over."""
        return self.day is None or self.day >= today


def by_day(visits: Iterable[Visit], today: date) -> tuple[list[Visit], list[Visit]]:
    """Those to come, the next one first and then those without a day; and those that have been, the last one first."""
    kept = list(visits)
    coming = [visit for visit in kept if visit.is_to_come(today)]
    been = [visit for visit in kept if not visit.is_to_come(today)]
    coming.sort(key=lambda visit: visit.day or date.max)
    been.sort(key=lambda visit: visit.day or date.min, reverse=True)
    return coming, been
