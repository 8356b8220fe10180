"""What is keyed in from paper: the same records as any other, changed and not doubled when keyed twice."""

from dataclasses import replace
from datetime import date, time
from uuid import UUID

import pytest

from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.members import typed_names
from tlc_desktop.domain.tryouts import Answer, Story, TryOut
from tlc_desktop.storage import as_it_was, from_paper, meetings, members, tryouts, visits
from tlc_desktop.storage.from_paper import Telling
from tlc_desktop.storage.pages.slips import to_tell_of
from tlc_desktop.storage.store import Store

DAY = date(2026, 11, 17)
MEETING = Meeting("Waiting time", DAY, time(13, 15))


@pytest.fixture
def who(file: Store) -> list[UUID]:
    with file.change("Add names") as session:
        return members.add(session, typed_names("Hoda Mansour\nNadia Shawky"))


@pytest.fixture
def tried(file: Store, who: list[UUID]) -> UUID:
    """What Hoda has been trying since October; the meeting is closed by now."""
    with file.change("Plan") as session:
        meetings.schedule(session, MEETING)
        session.flush()
        meetings.close(session, MEETING.id)
        return tryouts.add(session, TryOut(who[0], "I wait.", date(2026, 10, 6)))


def told(file: Store, tried: UUID, telling: Telling) -> TryOut:
    with file.change("Tell") as session:
        from_paper.keep_telling(session, MEETING, tried, telling)
    with file.read() as session:
        return tryouts.try_out(session, tried)


def test_what_was_told_is_told_once(file: Store, tried: UUID) -> None:
    first = told(file, tried, Telling("They spoke.", Answer.TOLD))
    again = told(file, tried, Telling("They spoke more.", Answer.CHANGED))
    assert [(s.day, s.what_i_did) for s in again.stories] == [(DAY, "They spoke more.")]
    assert (again.stories[0].id, again.answer) == (first.stories[0].id, Answer.CHANGED)
    with file.read() as session:
        (summed,) = as_it_was.told(session, MEETING)
    assert (summed.stories, summed.answer) == (again.stories, Answer.CHANGED)


def test_what_else_was_told_stays(file: Store, tried: UUID) -> None:
    with file.change("Tell") as session:
        tryouts.tell(session, tried, Story(date(2026, 10, 20), "Earlier."))
        tryouts.tell(session, tried, Story(DAY, "Here.", pupils="One asked."))
    assert told(file, tried, Telling("")).stories[1].parts[:2] == ("", "One asked.")
    with file.change("Edit") as session:
        key = tryouts.try_out(session, tried).stories[1].id
        tryouts.edit_story(session, key, lambda kept: replace(kept, pupils=""))
    assert [s.what_i_did for s in told(file, tried, Telling("")).stories] == ["Earlier."]
    assert told(file, tried, Telling(answer=Answer.NOT_YET)).answer is Answer.NOT_YET


def test_a_plan_is_one_try_out(file: Store, who: list[UUID], tried: UUID) -> None:
    hoda, nadia = who
    plan = TryOut(hoda, "Ask less.", DAY, meeting=MEETING.id, with_class="2/3")
    with file.change("Plan") as session:
        key = from_paper.keep_plan(session, plan, visitor=nadia)
    with file.change("Plan again, in other letters") as session:
        again = replace(plan, what="ask LESS.", friend=nadia)
        assert from_paper.keep_plan(session, again, visitor=nadia) == key
        from_paper.keep_plan(session, replace(again, what="Ask."), key)
    with file.read() as session:
        (kept,) = tryouts.of_meeting(session, MEETING.id)
        (visit,) = visits.visits(session)
    assert (kept.id, kept.what, kept.friend, kept.with_class) == (key, "Ask.", nadia, "2/3")
    assert (visit.host, visit.visitor, visit.host_chose) == (hoda, nadia, True)


def test_the_day_on_which_it_was_written(file: Store, tried: UUID) -> None:
    with file.read() as session:
        assert list(from_paper.written_on(session, "try_out", [tried])) == [tried]


def test_what_a_meeting_asks_of_was_written_before_it(
    file: Store, who: list[UUID], tried: UUID
) -> None:
    with file.change("Plan") as session:
        tryouts.add(session, TryOut(who[1], "I listen.", DAY, meeting=MEETING.id))
    with file.read() as session:
        assert [each.id for each in to_tell_of(session, MEETING)] == [tried]
