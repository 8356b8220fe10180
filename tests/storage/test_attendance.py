"""Who came and who did what: said of one person, and of nobody else."""

from datetime import date, time
from uuid import UUID

import pytest

from tlc_desktop.domain.meetings import Meeting, Role, RoleHolder
from tlc_desktop.domain.members import picked, typed_names
from tlc_desktop.storage import meetings, members, records
from tlc_desktop.storage.attendance import assign, say_came
from tlc_desktop.storage.store import Store


@pytest.fixture
def people(file: Store) -> list[UUID]:
    with file.change("People") as session:
        return members.add(session, typed_names("Hala\nMona\nNadia"))


@pytest.fixture
def meeting(file: Store, people: list[UUID]) -> UUID:
    with file.change("Plan") as session:
        roles = (RoleHolder(Role.NOTE_TAKER, people[1]),)
        told = Meeting("Endings", date(2026, 10, 20), time(13), came=tuple(people[:2]), roles=roles)
        return meetings.schedule(session, told)


def test_who_came_is_said_of_one_person(file: Store, people: list[UUID], meeting: UUID) -> None:
    with file.change("Who came") as session:
        say_came(session, meeting, people[0], came=False)
        for _ in range(2):
            say_came(session, meeting, people[2], came=True)
    with file.read() as session:
        assert set(meetings.meeting(session, meeting).came) == set(people[1:])


def test_who_is_in_the_bin_keeps_their_place(
    file: Store, people: list[UUID], meeting: UUID
) -> None:
    hala, mona, nadia = people
    with file.change("Delete") as session:
        records.delete(session, "member", mona)
    with file.change("Who came") as session:
        say_came(session, meeting, nadia, came=True)
        assign(session, meeting, Role.NOTE_TAKER, nadia, has=True)
        assign(session, meeting, Role.TIMEKEEPER, hala, has=True)
        assign(session, meeting, Role.TIMEKEEPER, hala, has=False)
    with file.change("Back") as session:
        records.restore(session, "member", mona)
    with file.read() as session:
        read = meetings.meeting(session, meeting)
    assert set(read.came) == {hala, mona, nadia}
    assert read.roles == (RoleHolder(Role.NOTE_TAKER, mona), RoleHolder(Role.NOTE_TAKER, nadia))


def test_a_choice_changes_what_was_clicked() -> None:
    a, b, c, d = (UUID(int=n) for n in range(4))
    assert picked((a, b), (a,), (a, c)) == (a, b, c)
    assert picked((a, b), (a,), ()) == (b,)
    assert picked((a, b, c), (a, c), (c, d)) == (b, c, d)
