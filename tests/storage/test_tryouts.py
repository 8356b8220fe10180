"""Try-outs and their stories."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from tlc_desktop.domain.errors import AskedTwice, TitleNeeded
from tlc_desktop.domain.members import typed_names
from tlc_desktop.domain.tryouts import Answer, Story, TryOut, could_ask
from tlc_desktop.storage import members, records, tryouts
from tlc_desktop.storage.store import Store
from tlc_desktop.storage.tryouts import Which

DAY = date(2026, 11, 3)


@pytest.fixture
def who(file: Store) -> list[UUID]:
    with file.change("Add names") as session:
        return members.add(session, typed_names("Mona\nHala"))


def test_a_story_grows_by_dated_lines(file: Store, who: list[UUID]) -> None:
    with file.change("Write a try-out") as session:
        key = tryouts.add(session, TryOut(who[0], "I count to seven", DAY))
        tryouts.tell(session, key, Story(date(2026, 11, 9), "Second"))
        first = tryouts.tell(session, key, Story(date(2026, 11, 5), "First", pupils="They sat"))
        tryouts.edit_story(session, first, lambda story: replace(story, surprised="The back row"))
    with file.read() as session:
        stories = tryouts.try_out(session, key).stories
        assert tryouts.some(session, [key])[0].stories == stories
        assert tryouts.some(session, [key], stories=False)[0].stories == ()
    assert [s.what_i_did for s in stories] == ["First", "Second"]
    assert (stories[0].pupils, stories[0].surprised) == ("They sat", "The back row")


def test_lists_go_by_name_and_by_what_is_asked_for(file: Store, who: list[UUID]) -> None:
    mona, hala = who
    with file.change("Write") as session:
        now = tryouts.add(session, TryOut(mona, "I count", DAY))
        not_yet = tryouts.add(session, TryOut(hala, "Slips", DAY, answer=Answer.NOT_YET))
        told = tryouts.add(session, TryOut(hala, "Cards", DAY, answer=Answer.TOLD))
        rest = tryouts.add(session, TryOut(mona, "Groups", DAY, answer=Answer.REST))
    with file.read() as session:
        assert tryouts.found(session, which=Which.NOW) == [not_yet, now]
        assert tryouts.found(session, which=Which.TOLD) == [told]
        assert tryouts.found(session, which=Which.RESTING) == [rest]
        assert len(tryouts.found(session)) == 4
        assert tryouts.found(session, "slip") == [not_yet]
        assert set(tryouts.found(session, "mona")) == {now, rest}
        assert [t.what for t in tryouts.some(session, [rest, now])] == ["Groups", "I count"]


def test_asking_twice_is_all(file: Store, who: list[UUID]) -> None:
    with file.change("Write") as session:
        key = tryouts.add(session, TryOut(who[0], "I count", DAY))

    def askable(day: date) -> bool:
        with file.read() as session:
            return could_ask(tryouts.try_out(session, key), day)

    for day in (date(2026, 11, 10), date(2026, 11, 20)):
        assert askable(day)
        with file.change("I asked") as session:
            tryouts.ask(session, key, day)
    assert not askable(date(2027, 11, 20))
    with file.change("They brought it up") as session:
        tryouts.brought_up(session, key)
    assert askable(date(2026, 11, 30))
    with file.change("Answer") as session:
        tryouts.answer(session, key, Answer.REST)
    assert not askable(date(2026, 11, 30))


def test_what_was_told_between_two_days(file: Store, who: list[UUID]) -> None:
    with file.change("Write") as session:
        key = tryouts.add(session, TryOut(who[0], "I count", DAY, stories=(Story(DAY, "x"),)))
    with file.read() as session:
        assert [t.id for t in tryouts.told_between(session, date(2026, 11, 2), DAY)] == [key]
        assert tryouts.told_between(session, DAY, date(2026, 12, 1)) == []
        assert [t.id for t in tryouts.between(session, DAY, DAY)] == [key]


def test_words_are_needed(file: Store, who: list[UUID]) -> None:
    with pytest.raises(TitleNeeded), file.change("Write") as session:
        tryouts.add(session, TryOut(who[0], "  ", DAY))


def test_what_people_could_tell_of_that_day(file: Store, who: list[UUID]) -> None:
    mona, hala = who
    with file.change("Write") as session:
        first = tryouts.add(session, TryOut(mona, "I count", DAY))
        later = tryouts.add(session, TryOut(mona, "Slips", date(2026, 11, 5)))
        told = tryouts.add(session, TryOut(mona, "Cards", DAY, answer=Answer.TOLD))
        rest = tryouts.add(session, TryOut(mona, "Groups", DAY, answer=Answer.REST))
        tryouts.add(session, TryOut(hala, "Signs", DAY))
        gone = tryouts.add(session, TryOut(mona, "Gone", DAY))
        tryouts.tell(session, told, Story(date(2026, 11, 9), "It worked"))
        records.delete(session, "try_out", gone)
    with file.read() as session:
        that_day = tryouts.to_tell_of(session, date(2026, 11, 9), [mona])
        assert {key for key, *_ in that_day} == {first, later, told}
        assert that_day[-1] == (later, mona, date(2026, 11, 5))
        before = tryouts.to_tell_of(session, DAY, [mona], [rest])
        assert {key for key, *_ in before} == {first, rest}
        assert tryouts.to_tell_of(session, DAY, []) == []


def test_a_third_asking_is_refused_and_what_rests_is_not_asked(
    file: Store, who: list[UUID]
) -> None:
    with file.change("Write") as session:
        key = tryouts.add(session, TryOut(who[0], "I count", DAY))
        tryouts.ask(session, key, date(2026, 11, 10))
        tryouts.ask(session, key, date(2026, 11, 20))
    with pytest.raises(AskedTwice), file.change("I asked") as session:
        tryouts.ask(session, key, date(2026, 12, 20))
    with file.change("They brought it up") as session:
        tryouts.brought_up(session, key)
        tryouts.answer(session, key, Answer.REST)
    with pytest.raises(AskedTwice), file.change("I asked") as session:
        tryouts.ask(session, key, date(2026, 12, 20))
    with file.change("They brought it up") as session:
        tryouts.brought_up(session, key)
        tryouts.ask(session, key, date(2026, 12, 20))
    with file.read() as session:
        kept = tryouts.try_out(session, key)
    assert (kept.answer, kept.asked_on, kept.asked_again_on) == (None, date(2026, 12, 20), None)
