from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.beginnings import begin
from tests.laws import examples
from tlc_desktop.domain.communities import Agreement, AgreementKind, Community, Language
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.meetings import AgendaItem, Meeting, MeetingState
from tlc_desktop.domain.members import Member, MemberState
from tlc_desktop.domain.today import FirstStep, Need, Today
from tlc_desktop.domain.tryouts import Answer, TryOut, could_ask
from tlc_desktop.storage import (
    communities,
    ideas,
    meetings,
    members,
    records,
    tryouts,
)
from tlc_desktop.storage.store import Store

NOW = datetime(2026, 10, 11, 10, 42)
DAY = NOW.date()
days = st.one_of(st.none(), st.dates(date(2026, 9, 20), date(2026, 10, 20)))


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Store]:
    opened = begin(tmp_path / "circle.tlc", Community("Tuesday Circle"))
    yield opened
    opened.close()


def shown(file: Store, now: datetime = NOW) -> Today:
    return file.today(now, Language.ENGLISH)


def people(file: Store, *names: str, **facts: Any) -> list[UUID]:
    with file.change("Add people") as session:
        return members.add(session, [Member(name, **facts) for name in names])


def plan(file: Store, day: date, **facts: Any) -> UUID:
    with file.change("Plan meeting") as session:
        return meetings.schedule(session, Meeting("Waiting time", day, time(13, 15), **facts))


def try_out(file: Store, owner: UUID, day: date, **facts: Any) -> UUID:
    with file.change("Add try-out") as session:
        return tryouts.add(session, TryOut(owner, f"Slips of {day}", day, **facts))


def asked(file: Store) -> list[str]:
    return [ask.tryout.what for ask in shown(file).asks]


def test_a_new_file_has_three_first_steps_and_nothing_else(file: Store) -> None:
    assert shown(file) == Today(steps=tuple(FirstStep))


def test_the_first_steps_go_one_by_one(file: Store) -> None:
    people(file, "Hala Mansour")
    assert shown(file).steps == (FirstStep.MEETING, FirstStep.PRINT)
    key = plan(file, DAY + timedelta(days=9))
    assert shown(file).steps == (FirstStep.PRINT,)
    assert shown(file).to_print == key
    with file.change("Print") as session:
        meetings.edit(session, key, lambda meeting: replace(meeting, agenda_printed=True))
    assert shown(file).steps == ()


def test_a_meeting_that_was_held_needs_no_page_any_more(file: Store) -> None:
    people(file, "Hala Mansour")
    plan(file, DAY - timedelta(days=9), state=MeetingState.CLOSED)
    assert shown(file).steps == ()


def test_the_next_meeting_stands_with_what_it_needs(file: Store) -> None:
    people(file, "Hala Mansour")
    plan(file, DAY - timedelta(days=30), state=MeetingState.CLOSED)
    plan(file, DAY + timedelta(days=30))
    key = plan(file, DAY + timedelta(days=9), place="Library")
    found = shown(file)
    assert found.meeting
    assert found.meeting.id == key
    assert found.needs == (Need.AGENDA, Need.PROMISE, Need.INTENTION)
    with file.change("Add items") as session:
        meetings.add_item(session, key, AgendaItem("How’s it going?", 80))
        meetings.edit(
            session, key, lambda meeting: replace(meeting, place_secured=True, intention="Waiting")
        )
    assert shown(file).needs == (Need.SHORTER,)


def test_a_meeting_that_is_over_waits_to_be_closed(file: Store) -> None:
    people(file, "Hala Mansour")
    plan(file, DAY - timedelta(days=30), state=MeetingState.CLOSED)
    plan(file, DAY - timedelta(days=20))
    newest = plan(file, DAY - timedelta(days=2))
    plan(file, DAY)  # in the afternoon, so not over yet
    past = shown(file).past
    assert past
    assert past.id == newest
    assert shown(file).needs[0] is Need.CLOSE
    later = shown(file, NOW.replace(hour=20)).past
    assert later
    assert later.day == DAY


def test_each_person_is_asked_about_one_thing_by_name(file: Store) -> None:
    names = ("Mona", "Abeer", "Wafaa", "Hala", "Dina")
    for n, key in enumerate(people(file, *names)):
        try_out(file, key, DAY - timedelta(days=20 + n))
        try_out(file, key, DAY - timedelta(days=60 + n))
    owners = [ask.owner.name for ask in shown(file).asks]
    assert owners == ["Abeer", "Mona", "Wafaa"], "the newest three, in the order of names"


def test_who_rests_or_left_is_not_asked(file: Store) -> None:
    for name, state in (("Mona", MemberState.RESTING), ("Abeer", MemberState.LEFT)):
        try_out(file, people(file, name, state=state)[0], DAY - timedelta(days=20))
    assert asked(file) == []


def test_whom_the_facilitator_promised_to_ask_come_first_and_a_friend_asks_alone(
    file: Store,
) -> None:
    me, mona, abeer, wafaa, hala, left = people(
        file, "Me", "Mona", "Abeer", "Wafaa", "Hala", "Left"
    )
    early = DAY - timedelta(days=90)
    try_out(file, hala, early, friend=me)
    try_out(file, mona, DAY - timedelta(days=20), friend=wafaa)
    try_out(file, abeer, DAY - timedelta(days=30), friend=left)
    try_out(file, wafaa, DAY - timedelta(days=40))
    assert {ask.owner.name for ask in shown(file).asks} == {"Mona", "Abeer", "Wafaa"}
    with file.change("Me") as session:
        communities.edit(session, lambda ours: replace(ours, facilitator=me))
        members.edit(session, left, lambda member: replace(member, state=MemberState.LEFT))
    assert [ask.owner.name for ask in shown(file).asks] == ["Abeer", "Hala", "Wafaa"]


def test_after_asking_twice_nobody_is_asked_again(file: Store) -> None:
    """The third rule of background.md."""
    key = try_out(file, people(file, "Mona")[0], DAY - timedelta(days=90))
    for ago in (60, 30):
        assert asked(file)
        with file.change("Ask") as session:
            tryouts.ask(session, key, DAY - timedelta(days=ago))
    assert asked(file) == []


def test_a_person_in_the_bin_is_not_asked_nor_greeted(file: Store) -> None:
    (key,) = people(file, "Mona")
    try_out(file, key, DAY - timedelta(days=20))
    with file.change("Me") as session:
        communities.edit(session, lambda ours: replace(ours, facilitator=key))
    assert shown(file).facilitator
    with file.change("Delete") as session:
        records.delete(session, "member", key)
    assert shown(file).facilitator is None
    assert asked(file) == []


@given(
    talk_on=days,
    asked_on=days,
    again=days,
    answer=st.sampled_from([None, *Answer]),
    day=st.dates(date(2026, 9, 20), DAY),
)
@settings(max_examples=examples(60))
def test_the_file_asks_as_the_domain_says(
    tmp_path_factory: pytest.TempPathFactory,
    talk_on: date | None,
    asked_on: date | None,
    again: date | None,
    answer: Answer | None,
    day: date,
) -> None:
    path = tmp_path_factory.mktemp("ask") / "circle.tlc"
    file = begin(path, Community("Tuesday Circle"))
    facts = {"talk_on": talk_on, "asked_on": asked_on, "asked_again_on": again, "answer": answer}
    key = try_out(file, people(file, "Mona")[0], day, **facts)
    with file.read() as session:
        wanted = could_ask(tryouts.try_out(session, key), DAY)
    assert bool(asked(file)) is wanted
    file.close()


def test_the_newest_ideas_and_the_question_that_holds(file: Store) -> None:
    with file.change("Fill") as session:
        for n in range(6):
            ideas.add(session, Idea(f"Idea {n}", DAY - timedelta(days=n)))
        for n in (2, 1):
            question = Agreement(AgreementKind.QUESTION, f"Q{n}", DAY - timedelta(days=n))
            communities.agree(session, question)
    assert [idea.title for idea in shown(file).ideas] == [f"Idea {n}" for n in range(5)]
    assert shown(file).question == "Q1"
