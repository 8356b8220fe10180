"""The school's bells and free periods in the file."""

from dataclasses import replace
from datetime import date, time
from uuid import UUID

import pytest

from tlc_desktop.domain.communities import FRIDAY, MONDAY, SATURDAY, SUNDAY, TUESDAY
from tlc_desktop.domain.errors import BellEndsFirst, BellsOverlap, RecordNotThere
from tlc_desktop.domain.members import Member, MemberState
from tlc_desktop.domain.periods import Bell, BellsChange, FreeSlot, Until
from tlc_desktop.domain.terms import Term
from tlc_desktop.storage import communities, members, periods, records, terms
from tlc_desktop.storage.store import Store

TODAY = date(2026, 11, 24)
FIRST = Bell("1", time(7, 45), time(8, 30))
SECOND = Bell("2", time(8, 30), time(9, 15))
THIRD = Bell("3", time(9, 35), time(10, 20))


def people(file: Store, *names: str) -> list[UUID]:
    """Some who are joined."""
    with file.change("People") as session:
        return members.add(session, [Member(name) for name in names])


def ring(file: Store, *bells: Bell) -> BellsChange:
    with file.change("Bells") as session:
        return periods.ring(session, bells)


def say(file: Store, member: UUID, *free: tuple[int, str], on: date = TODAY) -> None:
    """Type a member's week, by the names of periods."""
    with file.change("Week") as session:
        keys = {bell.name: bell.id for bell in periods.bells(session)}
        periods.say(session, member, {(day, keys[name]) for day, name in free}, on)


def common(file: Store, *who: UUID, on: date | None = TODAY) -> list[tuple[int, int]]:
    with file.read() as session:
        return [(slot.day, slot.period) for slot in periods.timetable(session, on).common(who)]


def test_common_periods_are_those_in_which_all_are_free_in_the_order_of_the_week(
    file: Store,
) -> None:
    salma, adam = people(file, "Salma", "Adam")
    ring(file, SECOND, FIRST, THIRD)
    say(file, salma, (MONDAY, "1"), (SUNDAY, "3"), (TUESDAY, "2"), (SUNDAY, "2"))
    say(file, adam, (MONDAY, "1"), (SUNDAY, "2"), (SUNDAY, "3"), (FRIDAY, "1"))
    with file.read() as session:
        assert periods.timetable(session).common([salma, adam]) == [
            FreeSlot(SUNDAY, 1, time(8, 30), time(9, 15)),
            FreeSlot(SUNDAY, 2, time(9, 35), time(10, 20)),
            FreeSlot(MONDAY, 0, time(7, 45), time(8, 30)),
        ]
    assert common(file, salma)[-1] == (TUESDAY, 1)
    assert (FRIDAY, 0) not in common(file, adam)  # at the weekend; what was typed stays
    with file.change("Settings") as session:
        communities.edit(session, lambda ours: replace(ours, weekend=frozenset({SATURDAY})))
    assert (FRIDAY, 0) in common(file, adam)


def test_nothing_is_common_with_somebody_whose_week_is_not_known(file: Store) -> None:
    salma, adam = people(file, "Salma", "Adam")
    ring(file, FIRST)
    assert common(file) == common(file, salma) == []
    say(file, salma, (MONDAY, "1"))
    assert common(file, salma) == [(MONDAY, 0)]
    assert common(file, salma, adam) == []
    with file.change("Empty") as session:
        periods.empty(session, salma)
    assert common(file, salma) == []
    with file.read() as session:
        assert periods.week(session, salma) is None
    file.undo()
    assert common(file, salma) == [(MONDAY, 0)]
    with pytest.raises(RecordNotThere), file.change("Week") as session:
        periods.say(session, UUID(int=7), (), TODAY)


def test_everyone_are_all_who_are_joined(file: Store) -> None:
    salma, adam, reem = people(file, "Salma", "Adam", "Reem")
    with file.change("Rest") as session:
        members.edit(session, reem, lambda old: replace(old, state=MemberState.RESTING))
    with file.read() as session:
        assert periods.everyone(session) == [adam, salma]


def test_bells_that_overlap_or_go_backwards_are_refused_and_nothing_changes(file: Store) -> None:
    ring(file, FIRST, SECOND)
    with pytest.raises(BellEndsFirst):
        ring(file, FIRST, Bell("2", time(9, 15), time(9, 15)))
    with pytest.raises(BellsOverlap) as trouble:
        ring(file, FIRST, Bell("2", time(8, 15), time(9, 15)))
    assert (trouble.value.text, trouble.value.other) == ("1", "2")
    with file.read() as session:
        assert periods.bells(session) == [FIRST, SECOND]


def test_a_week_stays_with_the_names_of_periods_when_the_bells_change_and_is_asked_again(
    file: Store,
) -> None:
    (salma,) = people(file, "Salma")
    assert ring(file, FIRST, SECOND, THIRD) == BellsChange()
    say(file, salma, (MONDAY, "1"), (MONDAY, "3"))
    shorter = [
        replace(bell, starts=time(9 + n), ends=time(9 + n, 30))
        for n, bell in enumerate((FIRST, SECOND))
    ]
    assert ring(file, *shorter) == BellsChange(gone=("3",), asks_again=True)
    assert common(file, salma) == []
    with file.read() as session:
        kept = periods.week(session, salma)
        assert kept is not None
        assert kept.said_on is None
        assert len(kept.free) == 1
    with file.change("Still so") as session:
        periods.still_so(session, [salma], TODAY)
    assert common(file, salma) == [(MONDAY, 0)]
    # Ramadan is over: what went is back, with what was typed in it.
    assert ring(file, FIRST, SECOND, THIRD) == BellsChange(back=("3",), asks_again=True)
    with file.change("Still so") as session:
        periods.still_so(session, [salma], TODAY)
    assert common(file, salma) == [(MONDAY, 0), (MONDAY, 2)]
    for _ in range(4):
        file.undo()
    assert common(file, salma) == [(MONDAY, 0), (MONDAY, 2)]


def test_a_week_is_emptied_with_what_was_free_in_periods_that_are_gone(file: Store) -> None:
    (salma,) = people(file, "Salma")
    ring(file, FIRST, SECOND)
    say(file, salma, (MONDAY, "2"))
    assert ring(file, FIRST) == BellsChange(gone=("2",))
    assert common(file, salma) == []
    with file.change("Empty") as session:
        periods.empty(session, salma)
    assert ring(file, FIRST, SECOND) == BellsChange()
    file.undo()
    file.undo()
    assert ring(file, FIRST, SECOND) == BellsChange(back=("2",), asks_again=True)


def test_a_period_called_otherwise_is_the_same_and_asks_nobody(file: Store) -> None:
    (salma,) = people(file, "Salma")
    ring(file, FIRST, SECOND)
    say(file, salma, (MONDAY, "2"))
    assert ring(file, FIRST, replace(SECOND, name="Lab")) == BellsChange()
    assert common(file, salma) == [(MONDAY, 1)]
    # Without names they are called by their numbers.
    assert ring(file, replace(FIRST, name=""), replace(SECOND, name="")) == BellsChange()
    with file.read() as session:
        assert [bell.name for bell in periods.bells(session)] == ["1", "2"]


def test_a_week_holds_as_long_as_it_was_said_to(file: Store) -> None:
    salma, adam, reem = people(file, "Salma", "Adam", "Reem")
    ring(file, FIRST)
    with file.change("Terms") as session:
        terms.add(session, Term("First", date(2026, 9, 19), date(2027, 1, 28)))
    with file.change("Weeks") as session:
        for member, until in ((salma, Until.BELLS), (adam, Until.TERM), (reem, Until.TOLD)):
            key = periods.bells(session)[0].id
            periods.say(session, member, {(MONDAY, key)}, TODAY)
            periods.hold_until(session, member, until)
    with file.change("Terms") as session:
        terms.add(session, Term("Second", date(2027, 2, 13), date(2027, 6, 10)))
    later = date(2027, 2, 14)
    holds = [bool(common(file, member, on=later)) for member in (salma, adam, reem)]
    assert holds == [False, False, True]
    assert all(common(file, member, on=date(2027, 2, 1)) for member in (salma, adam, reem))
    ring(file, replace(FIRST, ends=time(8, 20)))
    holds = [bool(common(file, member)) for member in (salma, adam, reem)]
    assert holds == [False, True, True]
    with file.change("Until") as session:  # what is asked again still is
        periods.hold_until(session, salma, Until.TOLD)
    assert common(file, salma) == []
    with pytest.raises(RecordNotThere), file.change("Until") as session:
        periods.hold_until(session, UUID(int=7), Until.TOLD)


def test_a_week_goes_into_the_bin_with_its_member_and_out_of_the_file(file: Store) -> None:
    (salma,) = people(file, "Salma")
    ring(file, FIRST)
    say(file, salma, (MONDAY, "1"))
    with file.change("Delete") as session:
        records.delete(session, "member", salma)
    with file.read() as session:
        assert not periods.timetable(session).weeks
    with file.change("Restore") as session:
        records.restore(session, "member", salma)
    assert common(file, salma) == [(MONDAY, 0)]
    with file.change_for_good() as session:
        records.erase_member(session, salma)
    with file.read() as session:
        assert not periods.timetable(session).weeks


def test_who_has_a_class_is_known_for_any_minutes_of_a_day(file: Store) -> None:
    salma, adam = people(file, "Salma", "Adam")
    ring(file, FIRST, SECOND, THIRD)
    say(file, salma, (MONDAY, "2"), (MONDAY, "3"))
    with file.read() as session:
        found = periods.timetable(session, TODAY)
    both = (salma, adam)
    assert found.busy(both, MONDAY, time(8, 45), 60) == []
    assert found.busy(both, MONDAY, time(8, 15), 30) == [salma]
    assert found.busy(both, TUESDAY, time(8, 45), 10) == [salma]
    assert found.busy(both, TUESDAY, time(9, 15), 20) == []  # the break
    assert found.unknown(both) == [adam]
