"""The record of roles is read from the meetings before, and a duty is given to some and nobody else."""

from datetime import date, time
from uuid import UUID

import pytest

from tlc_desktop.domain.meetings import Meeting, Role, RoleHolder
from tlc_desktop.domain.members import typed_names
from tlc_desktop.domain.roles import Duty, holders
from tlc_desktop.storage import meetings, members, records, roles
from tlc_desktop.storage.store import Store

DAYS = [date(2026, 10, 6), date(2026, 11, 3), date(2026, 12, 1)]


@pytest.fixture
def people(file: Store) -> list[UUID]:
    with file.change("People") as session:
        return members.add(session, typed_names("Hala\nMona\nNadia"))


@pytest.fixture
def held(file: Store, people: list[UUID]) -> list[UUID]:
    """Three meetings: in the first Hala, in the second Mona took notes; tea each time."""
    hala, mona, nadia = people
    found: list[UUID] = []
    with file.change("Plan") as session:
        for day, notes, tea in zip(
            DAYS, (hala, mona, None), ((nadia,), (nadia, hala), ()), strict=True
        ):
            who = (RoleHolder(Role.NOTE_TAKER, notes),) if notes else ()
            told = Meeting("Endings", day, time(13), tea=tea, roles=who)
            found.append(meetings.schedule(session, told))
    return found


def test_the_record_says_when_everybody_had_a_duty_last(
    file: Store, people: list[UUID], held: list[UUID]
) -> None:
    hala, mona, nadia = people
    with file.read() as session:
        found = roles.record(session, meetings.meeting(session, held[2]))
        assert found[Duty.NOTE_TAKER] == {hala: DAYS[0], mona: DAYS[1]}
        assert found[Duty.TEA] == {nadia: DAYS[1], hala: DAYS[1]}
        assert found[Duty.CHALLENGER] == {}
        before = roles.record(session, meetings.meeting(session, held[1]))
        assert before[Duty.NOTE_TAKER] == {hala: DAYS[0]}
    with file.change("Delete") as session:
        records.delete(session, "meeting", held[1])
    with file.read() as session:
        found = roles.record(session, meetings.meeting(session, held[2]))
        assert found[Duty.NOTE_TAKER] == {hala: DAYS[0]}
        assert found[Duty.TEA] == {nadia: DAYS[0]}


def test_a_duty_is_given_to_some_and_nobody_else(
    file: Store, people: list[UUID], held: list[UUID]
) -> None:
    hala, mona, nadia = people
    with file.change("Swap") as session:
        roles.give(session, held[1], Duty.NOTE_TAKER, [nadia])
        roles.give(session, held[1], Duty.TEA, [mona])
        roles.give(session, held[1], Duty.TIMEKEEPER, [hala])
    with file.read() as session:
        told = meetings.meeting(session, held[1])
    assert holders(told, Duty.NOTE_TAKER) == (nadia,)
    assert holders(told, Duty.TEA) == (mona,)
    assert holders(told, Duty.TIMEKEEPER) == (hala,)
    assert holders(told, Duty.CHALLENGER) == ()
