"""What is read for the letters: what the head may know, and nothing else."""

from dataclasses import replace
from datetime import date, time
from uuid import uuid4

import pytest

from tlc_desktop.domain.meetings import AgendaItem, Meeting, MeetingState, Purpose
from tlc_desktop.domain.members import Audience, Member
from tlc_desktop.domain.naming import Names
from tlc_desktop.domain.pages.letters import NeedsPage, RoomPage
from tlc_desktop.domain.periods import Bell
from tlc_desktop.domain.support import Promise, Support
from tlc_desktop.domain.terms import Term
from tlc_desktop.storage import meetings, members, periods, support, terms
from tlc_desktop.storage.pages.letters import invitation_page, needs_page, room_page
from tlc_desktop.storage.store import Store

NAMES = Names(Audience.SCHOOL, "a member", "the group", "author not stored")
TODAY = date(2026, 11, 23)
MONDAY, NEXT = date(2026, 11, 30), date(2026, 12, 14)


def needs(file: Store, today: date = TODAY) -> NeedsPage:
    with file.read() as session:
        return needs_page(session, None, NAMES, today)


@pytest.fixture
def term(file: Store) -> Term:
    made = Term("Autumn", date(2026, 9, 19), date(2027, 1, 28))
    with file.change("Term") as session:
        terms.add(session, made)
    return made


def test_what_was_given_is_thanked_for_and_the_rest_is_asked_for(file: Store) -> None:
    with file.change("Note") as session:
        support.add(session, Support("The library", given_on=date(2026, 2, 3)))
        support.add(session, Support("A board", promised_on=TODAY, note="he was angry"))
        support.add(session, Support("Long ago", given_on=date(2024, 2, 3)))
        support.promise(session, Promise("Ask again", TODAY))
    page = needs(file)
    assert page.thanks == ("The library",)
    assert [what for _, what in page.needs] == ["A board"]
    assert "angry" not in str(page)
    assert "Ask again" not in str(page)
    assert needs(file, date(2029, 1, 1)).thanks == ()


def test_minutes_are_those_of_this_term(file: Store, term: Term) -> None:
    held = Meeting("Held", date(2026, 10, 20), time(13), 75, state=MeetingState.CLOSED)
    with file.change("Meetings") as session:
        key = meetings.schedule(session, held)
        meetings.add_item(session, key, AgendaItem("News", 10, purpose=Purpose.BUSINESS))
        meetings.schedule(session, replace(held, title="Before", day=date(2026, 3, 3), id=uuid4()))
        meetings.schedule(session, Meeting("To come", MONDAY, time(13)))
    (minutes,) = needs(file).minutes
    assert (minutes.day, minutes.promised, minutes.ours) == (held.day, 75, 65)
    assert needs(file).held == 1


def test_a_room_is_asked_for_until_it_is_booked_and_nobody_is_named(
    file: Store, term: Term
) -> None:
    first = Bell("5", time(13), time(13, 40))
    second = Bell("6", time(13, 50), time(14, 30))
    with file.change("Plan") as session:
        periods.ring(session, [first, second])
        (bell, _) = periods.bells(session)
        for key in members.add(session, [Member("Amal Fathy"), Member("Dalia Sobhy")]):
            periods.say(session, key, {(0, bell.id)}, TODAY)
        asked = meetings.schedule(session, Meeting("First", MONDAY, time(13), 75, "The library"))
        meetings.schedule(
            session, Meeting("Booked", date(2026, 12, 7), time(13), place_secured=True)
        )
        meetings.schedule(session, Meeting("Later", NEXT, time(13)))
        meetings.schedule(session, Meeting("Next term", date(2027, 6, 1), time(13)))
    with file.read() as session:
        page: RoomPage = room_page(session, asked, NAMES, TODAY)
        invited = invitation_page(session, asked, NAMES, TODAY)
    assert [day.opens_at.date() for day in page.days] == [MONDAY, NEXT]
    assert page.days[0].periods == ("6",)
    assert "Amal" not in str(page)
    assert invited.meeting.title == "First"
