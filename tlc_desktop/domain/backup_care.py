"""What a file is reminded of, kindly and seldom: a backup on a stick, one that is proved, a practice restore."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from tlc_desktop.domain.backups import Backup
from tlc_desktop.domain.terms import Term, current

OUTSIDE_WITHIN = timedelta(weeks=4)
PUT_OFF = timedelta(weeks=2)
# A term begins with other things.
INTO_TERM = timedelta(weeks=2)


class CareKind(StrEnum):
    """What there is to do; of several the first."""

    UNPROVED = "unproved"
    OUTSIDE = "outside"
    PRACTICE = "practice"


@dataclass(frozen=True, slots=True)
class Care:
    """One thing to do for the safety of a file.

    Attributes:
        kind: What.
        day: When it was done last; None if it never was.
    """

    kind: CareKind
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a file beside its backups on this computer.

    Attributes:
        outside: The day of the newest copy on each stick, or in another place outside this computer, by its name.
        put_off: The day on which something was put off last.
        practised: The day of the last practice restore.
    """

    outside: Mapping[str, date] = field(default_factory=dict[str, date])
    put_off: Mapping[CareKind, date] = field(default_factory=dict[CareKind, date])
    practised: date | None = None

    @property
    def newest_outside(self) -> date | None:
        return max(self.outside.values(), default=None)


def due(
    all_of_them: Sequence[Backup],
    known: Known,
    terms: Sequence[Term],
    today: date,
    *,
    lies_outside: bool = False,
) -> Care | None:
    """What there is to do on a day; nothing where there is no backup yet, for one comes by itself.

    Args:
        all_of_them: The backups on this computer.
        known: What is known beside them.
        terms: The terms of the community.
        today: The day.
        lies_outside: The file itself is not on this computer, as its backups are.
    """
    if not all_of_them:
        return None
    if not any(each.proved_on for each in all_of_them):
        if not _rests(known, CareKind.UNPROVED, today):
            return Care(CareKind.UNPROVED)
        return None
    first, newest = min(each.when for each in all_of_them).date(), known.newest_outside
    if not lies_outside and today - (newest or first) >= OUTSIDE_WITHIN:
        if not _rests(known, CareKind.OUTSIDE, today):
            return Care(CareKind.OUTSIDE, newest)
        return None
    term = current(terms, today)
    if term is None or today - max(term.starts, first) < INTO_TERM:
        return None
    offered = max(
        filter(None, (known.practised, known.put_off.get(CareKind.PRACTICE))), default=None
    )
    if offered is None or offered < term.starts:
        return Care(CareKind.PRACTICE, known.practised)
    return None


def _rests(known: Known, kind: CareKind, today: date) -> bool:
    """Whether something was put off not long ago; a day that is still to come was a wrong clock's."""
    day = known.put_off.get(kind)
    return day is not None and timedelta(0) <= today - day < PUT_OFF
