"""What the page of free periods shows, read at once."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from tlc_desktop.domain.members import Member, MemberState
from tlc_desktop.domain.name_parts import parts
from tlc_desktop.domain.periods import FreeSlot, Timetable, runs
from tlc_desktop.domain.text import right_to_left
from tlc_desktop.storage import periods
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.live.circle import short_names


@dataclass(frozen=True, slots=True)
class PeriodsShown:
    """Bells and weeks.

    Attributes:
        people: Whose week may be typed, in the order of names.
        everyone: Those of them who are joined.
    """

    timetable: Timetable
    people: Mapping[UUID, Member]
    everyone: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class GridShown:
    """Who of some is free, in each period of the week.

    Attributes:
        who: Those who are asked, in the order of names.
        free: Of each cell, by day and period, who is free.
        common: The cells in which all are.
        frames: Those of them that follow each other with room for the length that is asked for.
    """

    who: tuple[UUID, ...]
    free: Mapping[tuple[int, int], tuple[UUID, ...]]
    common: frozenset[tuple[int, int]]
    frames: tuple[tuple[FreeSlot, ...], ...]

    def frame_at(self, cell: tuple[int, int]) -> tuple[FreeSlot, ...]:
        """The periods that are framed together with a cell; none where it is in no frame."""
        held = (each for each in self.frames if cell in [(one.day, one.period) for one in each])
        return next(held, ())


def read(desk: Desk) -> PeriodsShown:
    """Everything, as it is today."""
    with desk.workspace.read() as session:
        timetable = periods.timetable(session, desk.today())
    people = {key: one for key, one in desk.people.items() if one.state is not MemberState.LEFT}
    return PeriodsShown(
        timetable,
        people,
        tuple(key for key, one in people.items() if one.state is MemberState.JOINED),
    )


def grid_of(timetable: Timetable, who: Sequence[UUID], minutes: int) -> GridShown:
    """Who of some is free when, and where all of them have so many minutes."""
    common = timetable.common(who)
    return GridShown(
        tuple(who),
        {
            (day, n): tuple(one for one in who if (day, bell.id) in timetable.weeks.get(one, ()))
            for day in timetable.days
            for n, bell in enumerate(timetable.bells)
        },
        frozenset((slot.day, slot.period) for slot in common),
        tuple(tuple(run) for run in runs(common, minutes)),
    )


def pills(people: Mapping[UUID, Member], who: Iterable[UUID]) -> dict[UUID, str]:
    """What stands for each of some in a small place: initials, a third letter where two have the same.

    A name in Arabic letters, which has none, is what its owner is called.
    """
    names = {key: parts(people[key].name) for key in who}
    plain = {key for key, name in names.items() if name and not right_to_left(people[key].name)}
    found = {key: _initials(names[key]) if key in plain else "" for key in names}
    for letters in (_with_second, _with_last):
        for key in plain.intersection(_alike(found)):
            found[key] = letters(names[key])
    rest = {*_alike(found), *(key for key in names if not found[key])}
    called = short_names(people, names) if rest else {}
    return found | {key: called[key] for key in rest}


def _initials(names: Sequence[str]) -> str:
    return "".join(name[0].upper() for name in (names if len(names) < 3 else (names[0], names[-1])))


def _with_second(names: Sequence[str]) -> str:
    """DaS for Dalia Samir; Dal where there is one name only."""
    return names[0][:2].capitalize() + names[-1][0].upper() if len(names) > 1 else names[0][:3]


def _with_last(names: Sequence[str]) -> str:
    """DSa for Dalia Samir."""
    return names[0][0].upper() + names[-1][:2].capitalize() if len(names) > 1 else names[0]


def _alike(said: Mapping[UUID, str]) -> list[UUID]:
    texts = list(said.values())
    return [key for key, text in said.items() if texts.count(text) > 1]
