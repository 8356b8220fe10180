"""Sets of questions: ours, alike in the three languages, and the group's own."""

from dataclasses import replace
from uuid import uuid4

import pytest

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.errors import RecordNotThere, TitleNeeded
from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.naming import Names
from tlc_desktop.domain.question_sets import QuestionSet
from tlc_desktop.storage import question_sets
from tlc_desktop.storage.pages.reflections import reflection_page
from tlc_desktop.storage.store import Store

FRENCH = Names(Audience.GROUP, "", "", "", Language.FRENCH)


def test_ours_are_whole_and_alike_in_every_language() -> None:
    sets = {language: question_sets.ready(language) for language in Language}
    told = {tuple((one.ours, len(one.parted)) for one in each) for each in sets.values()}
    assert len(told) == 1
    for each in sets.values():
        assert all(one.title and one.aim and len({*one.parted}) >= 3 for one in each)
        questions = [question for one in each for question in one.parted]
        assert len({*questions}) == len(questions)
        assert all(question.endswith(("?", "؟")) for question in questions)
    english, arabic = sets[Language.ENGLISH], sets[Language.ARABIC]
    assert {one.title for one in english}.isdisjoint(one.title for one in arabic)


def test_ours_are_found_by_one_id_in_every_language(file: Store) -> None:
    english, arabic = map(question_sets.ready, (Language.ENGLISH, Language.ARABIC))
    assert [one.id for one in english] == [one.id for one in arabic]
    with file.change("Add") as session:
        own = question_sets.add(session, QuestionSet("Noise"))
    with file.read() as session:
        found = question_sets.question_set(session, english[0].id, Language.ARABIC)
        assert found == arabic[0]
        assert question_sets.question_set(session, own, Language.ARABIC).title == "Noise"
        assert question_sets.is_one(session, own)
        assert question_sets.is_one(session, english[0].id)
        assert not question_sets.is_one(session, uuid4())
        page = reflection_page(session, english[0].id, FRENCH)
        assert page.questions == question_sets.ready(Language.FRENCH)[0].parted
        assert reflection_page(session, own, FRENCH).title == "Noise"
        with pytest.raises(RecordNotThere):
            question_sets.question_set(session, uuid4(), Language.ENGLISH)


def test_the_group_writes_its_own(file: Store) -> None:
    with file.change("Add") as session:
        key = question_sets.add(session, QuestionSet("Noise", questions="What is it for?"))
        question_sets.add(session, QuestionSet("Doors"))
    with file.change("Edit") as session:
        question_sets.edit(session, key, lambda one: replace(one, title="About noise"))
    with file.read() as session:
        assert [one.title for one in question_sets.question_sets(session)] == [
            "About noise",
            "Doors",
        ]
    with pytest.raises(TitleNeeded), file.change("Add") as session:
        question_sets.add(session, QuestionSet(" ", questions="What is it for?"))
    with pytest.raises(TitleNeeded), file.change("Edit") as session:
        question_sets.edit(session, key, lambda one: replace(one, title=""))
