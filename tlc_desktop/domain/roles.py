"""Who does what in a meeting: in rotation, so that every duty comes to everybody."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from enum import StrEnum
from uuid import UUID

from tlc_desktop.domain.meetings import Meeting, Role

Record = Mapping["Duty", Mapping[UUID, date]]


class Duty(StrEnum):
    """A role, or bringing tea."""

    FACILITATOR = "facilitator"
    TIMEKEEPER = "timekeeper"
    NOTE_TAKER = "note_taker"
    CHALLENGER = "challenger"
    TEA = "tea"


def holders(meeting: Meeting, duty: Duty) -> tuple[UUID, ...]:
    """Who has a duty in a meeting."""
    return meeting.tea if duty is Duty.TEA else tuple(meeting.who(Role(duty.value)))


def in_turn(people: Sequence[UUID], had: Mapping[UUID, date]) -> list[UUID]:
    """People in the order in which a duty comes to them: who had it longest ago first.

    Args:
        people: By name; who never had it comes first, and who had it on one day stays so.
        had: When each had it last.
    """
    return sorted(people, key=lambda each: had.get(each, date.min))


def proposed(
    held: Mapping[Duty, Collection[UUID]],
    people: Sequence[UUID],
    record: Record,
    leads: UUID | None,
) -> dict[Duty, UUID]:
    """Somebody for each duty that nobody has, each another as far as there are enough.

    Args:
        held: Who has which duty already.
        people: By name.
        record: When each had which duty last.
        leads: Who facilitates this group; again, as long as nobody else ever did.
    """
    taken = {member for who in held.values() for member in who}
    found: dict[Duty, UUID] = {}
    for duty in Duty:
        had = record.get(duty, {})
        line = in_turn(people, had)
        if duty is Duty.FACILITATOR and leads and leads in line and {*had} <= {leads}:
            line = [leads]
        free = [each for each in line if each not in taken] or line
        if free and not held.get(duty):
            found[duty] = free[0]
            taken.add(free[0])
    return found


def after(
    member: UUID | None, people: Sequence[UUID], had: Mapping[UUID, date], taken: Collection[UUID]
) -> UUID | None:
    """To whom a duty comes after somebody, in rotation; to one without another duty if there is one."""
    line = in_turn(people, had)
    at = line.index(member) + 1 if member and member in line else 0
    others = [each for each in (*line[at:], *line[:at]) if each != member]
    return next((each for each in others if each not in taken), next(iter(others), None))
