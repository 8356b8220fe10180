"""What the group said of its journey: each time stays, with the questions that it talked about."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from tlc_desktop.domain.errors import RecordNotThere
from tlc_desktop.domain.question_sets import QuestionSet
from tlc_desktop.domain.stages import Reflection, Stage, now_and_before
from tlc_desktop.storage import records, search, stages
from tlc_desktop.storage.store import Store

JUNE, FEBRUARY = date(2026, 6, 2), date(2027, 2, 16)
DOORS = QuestionSet("Doors", questions="Who visits?\n\nWho chooses?\nWho visits?")


def say(file: Store, *said: Reflection) -> list[UUID]:
    with file.change("Say where we are") as session:
        return [stages.add(session, one) for one in said]


def test_what_was_said_before_is_read_again(file: Store) -> None:
    before = Reflection(JUNE, Stage.INITIATION, "We come because the tea is good.")
    now = Reflection(FEBRUARY, Stage.ENGAGEMENT, "Our doors are open.", next_thing="Knock once.")
    say(file, now, before)
    with file.read() as session:
        said = stages.reflections(session)
    assert said == [now, before]
    assert now_and_before(said) == (now, before)


def test_of_one_day_the_one_that_was_said_last_holds(file: Store) -> None:
    first, second = Reflection(JUNE, words="First"), Reflection(JUNE, words="Second")
    say(file, first, second)
    with file.read() as session:
        assert stages.reflections(session) == [second, first]


def test_each_time_is_changed_for_itself(file: Store) -> None:
    one, other = say(file, Reflection(JUNE, words="One"), Reflection(FEBRUARY, words="Other"))
    with file.change("Change") as session:
        stages.edit(session, one, lambda said: replace(said, stage=Stage.ISOLATION, words=""))
    with file.read() as session:
        assert [(r.id, r.stage, r.words) for r in stages.reflections(session)] == [
            (other, None, "Other"),
            (one, Stage.ISOLATION, ""),
        ]
    file.undo()
    with file.read() as session:
        assert [r.words for r in stages.reflections(session)] == ["Other", "One"]


def test_a_set_of_questions_is_asked_once_and_answered_in_sentences(file: Store) -> None:
    [key] = say(file, Reflection(JUNE))
    with file.change("Ask") as session:
        stages.ask(session, key, DOORS)
    with file.read() as session:
        first = stages.answers(session, key)
    assert [each.question for each in first] == ["Who visits?", "Who chooses?"]
    with file.change("Answer") as session:
        stages.edit_answer(session, first[1].id, lambda kept: replace(kept, answer="The host."))
        stages.ask(session, key, DOORS)
        stages.ask(session, key, QuestionSet("Time", questions="Whose hour is it?"))
    with file.read() as session:
        assert [(a.question, a.answer) for a in stages.answers(session, key)] == [
            ("Who visits?", ""),
            ("Who chooses?", "The host."),
            ("Whose hour is it?", ""),
        ]
        [found] = search.find(session, "host")
    assert (found.kind, found.shown_by) == ("reflection_answer", key)


def test_what_was_said_goes_into_the_bin_with_its_answers(file: Store) -> None:
    [key] = say(file, Reflection(JUNE, words="Here"))
    with file.change("Ask") as session:
        stages.ask(session, key, DOORS)
    with file.change("Delete") as session:
        records.delete(session, "stage_reflection", key)
    with file.read() as session:
        assert (stages.reflections(session), stages.answers(session, key)) == ([], [])
        assert [b.kind for b in records.bin_of(session)] == ["stage_reflection"]
    with file.change("Restore") as session:
        records.restore(session, "stage_reflection", key)
    with file.read() as session:
        assert len(stages.answers(session, key)) == 2
    with pytest.raises(RecordNotThere), file.change("Change") as session:
        stages.edit(session, UUID(int=1), lambda said: said)
