"""What goes on between meetings, on *Today*: one thing at a time, and of all things at most seven."""

from dataclasses import replace
from datetime import datetime, time, timedelta
from uuid import UUID

import pytest

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.links import LearningLink, LinkState
from tlc_desktop.domain.meetings import AgendaItem, Meeting, MeetingState
from tlc_desktop.domain.members import Member, typed_names
from tlc_desktop.domain.periods import Bell
from tlc_desktop.domain.pulse import PulseStep
from tlc_desktop.domain.support import Promise, PromiseState
from tlc_desktop.domain.today import Offer, OfferKind, Today, chosen
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.domain.visits import Visit
from tlc_desktop.storage import (
    ideas,
    links,
    meetings,
    members,
    periods,
    pulse,
    records,
    support,
    tryouts,
    visits,
)
from tlc_desktop.storage.store import Store

NOW = datetime(2026, 11, 23, 8, 42)
DAY = NOW.date()
TOMORROW = DAY + timedelta(days=1)


def shown(file: Store, now: datetime = NOW) -> Today:
    return file.today(now, Language.ENGLISH)


@pytest.fixture
def two(file: Store) -> tuple[UUID, UUID]:
    with file.change("Add people") as session:
        hala, mona = members.add(session, typed_names("Hala\nMona"))
    return hala, mona


def test_a_visit_is_offered_on_the_day_and_the_day_before(
    file: Store, two: tuple[UUID, UUID]
) -> None:
    hala, mona = two
    with file.change("Add visit") as session:
        key = visits.add(session, Visit(hala, mona, True, TOMORROW))
    for days, offered in ((-1, False), (0, True), (1, True), (2, False)):
        offer = shown(file, NOW + timedelta(days=days)).offer
        wanted = Offer(OfferKind.VISIT, key, TOMORROW, (mona, hala))
        assert offer == (wanted if offered else None)
    with file.change("Delete colleague") as session:
        records.delete(session, "member", mona)
    assert shown(file).offer is None


def test_a_promise_is_offered_on_its_day_and_the_day_before_without_a_word_of_it(
    file: Store, two: tuple[UUID, UUID]
) -> None:
    with file.change("Promise") as session:
        made = Promise("Bring Hala the scissors", DAY, two, "the head", until=TOMORROW)
        key = support.promise(session, made)
        support.promise(session, Promise("Some day", DAY))
    for days, offered in ((-1, False), (0, True), (1, True), (2, False)):
        offer = shown(file, NOW + timedelta(days=days)).offer
        assert offer == (Offer(OfferKind.PROMISE, key, TOMORROW) if offered else None)
    with file.change("Keep it") as session:
        support.edit_promise(session, key, lambda one: replace(one, became=PromiseState.KEPT))
    assert shown(file).offer is None


def test_a_step_is_offered_once_it_is_agreed(file: Store, two: tuple[UUID, UUID]) -> None:
    hala, mona = two
    with file.change("Add step") as session:
        idea = ideas.add(session, Idea("Slips", DAY))
        step = links.add(session, LearningLink(idea, hala, mona, day=DAY))
    assert shown(file).offer is None
    with file.change("Agree") as session:
        links.edit(session, step, lambda kept: replace(kept, state=LinkState.AGREED))
    assert shown(file).offer == Offer(OfferKind.STEP, idea, DAY, (hala, mona))


def test_slips_are_asked_for_where_a_group_hands_them_in_and_for_a_week(file: Store) -> None:
    with file.change("Plan") as session:
        first, last = (
            meetings.schedule(
                session, Meeting(f"Meeting {n}", DAY - days, time(13), state=MeetingState.CLOSED)
            )
            for n, days in enumerate((timedelta(days=30), timedelta(days=2)))
        )
    assert shown(file).offer is None
    with file.change("Type totals") as session:
        pulse.keep(session, first, {next(iter(PulseStep)): 6})
    assert shown(file).offer == Offer(OfferKind.PULSE, last, words="Meeting 1")
    assert shown(file, NOW + timedelta(days=6)).offer is None
    with file.change("Type totals") as session:
        pulse.keep(session, last, {next(iter(PulseStep)): 6})
    assert shown(file).offer is None


def test_weeks_are_offered_where_some_are_typed_and_others_not(
    file: Store, two: tuple[UUID, UUID]
) -> None:
    hala, mona = two
    with file.change("Type bells") as session:
        periods.ring(session, [Bell("1", time(8), time(8, 45))])
    assert shown(file).offer is None
    with file.change("Type a week") as session:
        periods.say(session, hala, (), DAY)
    assert shown(file).offer == Offer(OfferKind.WEEKS)
    with file.change("Type a week") as session:
        periods.say(session, mona, (), DAY)
    assert shown(file).offer is None


def test_what_is_next_is_offered_first() -> None:
    key = UUID(int=1)
    late, early = (Offer(OfferKind.VISIT, key, day) for day in (TOMORROW, DAY))
    step, slips = Offer(OfferKind.STEP, key, DAY), Offer(OfferKind.PULSE, key)
    assert chosen([slips, late, step, early]) == early
    assert chosen([slips, late, step]) == step
    assert chosen([slips, late]) == late
    assert chosen([]) is None


def test_of_forty_people_with_three_hundred_open_things_seven_are_shown(file: Store) -> None:
    with file.change("A large community") as session:
        typed = [Member(f"Teacher {n:02}") for n in range(40)]
        everybody = members.add(session, typed, alike=True)
        for n in range(285):
            day = DAY - timedelta(days=10 + n)
            tryouts.add(session, TryOut(everybody[n % 40], f"Try-out {n}", day))
        for n in range(10):
            visits.add(session, Visit(everybody[n], everybody[n + 1], True, TOMORROW))
        over = Meeting("Over", DAY - timedelta(days=3), time(13))
        meetings.schedule(session, over, [AgendaItem("Talk")])
        meetings.schedule(session, Meeting("Coming", TOMORROW, time(13)))
    page = shown(file)
    # Besides these, to print an agenda, to close a meeting, and an agenda, a place and an intention.
    open_things = 285 + 10 + 5
    assert (len((*page.steps, *page.needs)), len(page.asks)) == (3, 3)
    assert page.offer is not None
    assert page.more == open_things - 7
    assert len({ask.owner.id for ask in page.asks}) == 3
