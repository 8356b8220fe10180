"""What was asked and given, what the facilitator promised, and how protected the time was."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from uuid import UUID

import pytest

from tlc_desktop.domain.errors import TitleNeeded
from tlc_desktop.domain.live import Stop
from tlc_desktop.domain.meetings import AgendaItem, Meeting, MeetingState, Outcome, Purpose
from tlc_desktop.domain.members import typed_names
from tlc_desktop.domain.support import (
    Promise,
    PromiseState,
    ProtectedTime,
    Support,
    SupportKind,
    SupportState,
)
from tlc_desktop.storage import live, meetings, members, records, search, support
from tlc_desktop.storage.store import Store

DAY, LATER = date(2026, 12, 1), date(2027, 4, 1)
YEAR = date(2026, 8, 1), date(2027, 7, 31)


def test_what_is_needed_goes_from_wanted_to_given(file: Store) -> None:
    library = Support("The library on Tuesdays", SupportKind.ROOM)
    with file.change("Note") as session:
        key = support.add(session, library)
        support.add(session, Support("A board", asked_on=DAY, promised_on=DAY, note="for April"))
    assert library.state is SupportState.WANTED
    steps = (("asked_on", SupportState.ASKED), ("promised_on", SupportState.PROMISED))
    for fact, state in (*steps, ("given_on", SupportState.GIVEN)):
        with file.change("Change") as session:
            support.edit(session, key, lambda one, fact=fact: replace(one, **{fact: DAY}))
        with file.read() as session:
            first, board = support.supports(session)
        assert (first.id, first.state) == (key, state)
    assert (board.state, board.note) == (SupportState.PROMISED, "for April")
    with pytest.raises(TitleNeeded), file.change("Change") as session:
        support.edit(session, key, lambda one: replace(one, what=" "))
    with pytest.raises(TitleNeeded), file.change("Note") as session:
        support.add(session, Support(""))


def promised(file: Store) -> tuple[UUID, UUID]:
    with file.change("Promise") as session:
        [hala] = members.add(session, typed_names("Hala Mansour"))
        meeting = meetings.schedule(session, Meeting("Endings", DAY, time(13)))
        made = Promise("Bring Hala the scissors", DAY, (hala,), meeting=meeting, until=LATER)
        key = support.promise(session, made)
        support.promise(session, Promise("Ask for the room", LATER, whom="the head"))
    return hala, key


def test_what_the_facilitator_promised_is_kept_or_not(file: Store) -> None:
    _, key = promised(file)
    with file.read() as session:
        newest, mine = support.promises(session)
        (meeting,) = meetings.meetings(session)
        assert (mine.id, mine.meeting) == (key, meeting.id)
    assert (newest.whom, mine.became) == ("the head", PromiseState.OPEN)
    with file.change("Kept") as session:
        support.edit_promise(session, key, lambda one: replace(one, became=PromiseState.NOT_KEPT))
    with file.read() as session:
        assert support.promises(session)[1].became is PromiseState.NOT_KEPT
    with pytest.raises(TitleNeeded), file.change("Promise") as session:
        support.promise(session, Promise(" ", DAY))


def test_no_search_finds_a_promise(file: Store) -> None:
    promised(file)
    with file.read() as session:
        assert "promise" not in {found.kind for found in search.find(session, "scissors")}
        assert search.find(session, "scissors") == []


def test_whoever_is_erased_leaves_a_promise(file: Store) -> None:
    hala, key = promised(file)
    with file.read() as session:
        there = records.mentions_of(session, hala)
    assert {each.kind for each in there} == {"promise"}
    with file.change_for_good() as session:
        records.erase_member(session, hala, there)
    with file.read() as session:
        [kept] = [one for one in support.promises(session) if one.id == key]
    assert kept.to == ()
    assert "Hala" not in kept.what


def held(file: Store, day: date, *, closed: bool = True) -> UUID:
    agenda = (
        AgendaItem("Learning", 60),
        AgendaItem("Exam dates", 10, real=15, purpose=Purpose.BUSINESS),
        AgendaItem("The tax form", 5, purpose=Purpose.BUSINESS),
        AgendaItem("Later", 5, purpose=Purpose.BUSINESS, outcome=Outcome.PARKED),
    )
    with file.change("Hold") as session:
        key = meetings.schedule(session, Meeting("Held", day, time(13), 75), agenda)
        begun = datetime.combine(day, time(13))
        live.begin(session, key, begun)
        live.stop(session, key, Stop.NOISE, begun + timedelta(minutes=10))
        live.go_on(session, key, begun + timedelta(minutes=14))
        live.end(session, key, begun + timedelta(minutes=75))
        if closed:
            meetings.edit(session, key, lambda one: replace(one, state=MeetingState.CLOSED))
    return key


def test_minutes_promised_are_those_of_the_meetings_that_took_place(file: Store) -> None:
    key = held(file, DAY)
    held(file, LATER, closed=False)
    held(file, date(2026, 7, 30))
    with file.change("A late bell, typed by hand") as session:
        meetings.edit(session, key, lambda one: replace(one, interrupted_minutes=11))
    with file.read() as session:
        found = support.protected_time(session, *YEAR)
    assert found == ProtectedTime(75, 20, {Stop.NOISE: 4, Stop.OTHER: 7})
    assert found.ours == 75 - 20 - 11


def test_minutes_that_were_corrected_count_and_not_those_that_were_measured(file: Store) -> None:
    key = held(file, DAY)
    with file.change("By hand") as session:
        meetings.edit(session, key, lambda one: replace(one, interrupted_minutes=3))
    with file.read() as session:
        assert support.protected_time(session, *YEAR).lost == {Stop.OTHER: 3}
    with file.change("By hand") as session:
        meetings.edit(session, key, lambda one: replace(one, interrupted_minutes=0))
    with file.read() as session:
        assert support.protected_time(session, *YEAR).lost == {}


def test_a_year_without_meetings_promised_nothing(file: Store) -> None:
    with file.read() as session:
        found = support.protected_time(session, *YEAR)
    assert (found, found.ours) == (ProtectedTime(), 0)
    assert ProtectedTime(10, 20).ours == 0
