"""Learning links in the file."""

from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.beginnings import begin
from tests.laws import examples
from tlc_desktop.domain.communities import Community
from tlc_desktop.domain.errors import ChainRing, StepAlone
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.links import LearningLink, LinkHow, LinkState, leads
from tlc_desktop.domain.members import typed_names
from tlc_desktop.storage import ideas, links, members, records, search
from tlc_desktop.storage.store import Store

DAY = date(2026, 11, 3)


@pytest.fixture
def who(file: Store) -> list[UUID]:
    with file.change("Add names") as session:
        return members.add(session, typed_names("Doaa\nEhab\nHossam\nSherif"))


@pytest.fixture
def idea(file: Store) -> UUID:
    with file.change("Add idea") as session:
        return ideas.add(session, Idea("Five fingers before any hand", DAY))


@pytest.fixture
def chain(file: Store, who: list[UUID], idea: UUID) -> list[UUID]:
    """Hossam to Doaa, Doaa to Ehab, Ehab to Sherif."""
    doaa, ehab, hossam, sherif = who
    with file.change("Add steps") as session:
        return [
            links.add(session, LearningLink(idea, giver, receiver, what=f"Step {n}"))
            for n, (giver, receiver) in enumerate([(hossam, doaa), (doaa, ehab), (ehab, sherif)])
        ]


def shown(file: Store, idea: UUID) -> list[UUID]:
    with file.read() as session:
        return [link.id for link in links.chain(session, idea)]


def test_a_step_comes_back_as_it_was(file: Store, who: list[UUID], idea: UUID) -> None:
    step = LearningLink(
        idea, who[0], who[1], LinkHow.SHOW, "Ten minutes in 2/4", LinkState.AGREED, DAY, True
    )
    with file.change("Add a step") as session:
        links.add(session, step)
    with file.read() as session:
        assert links.chain(session, idea) == [step]
        assert links.link(session, step.id) == step
        assert [found.shown_by for found in search.find(session, "minutes")] == [idea]


def test_a_new_step_stands_at_the_end_or_after_the_one_it_says(
    file: Store, who: list[UUID], idea: UUID, chain: list[UUID]
) -> None:
    assert shown(file, idea) == chain
    with file.change("Add a step") as session:
        key = links.add(session, LearningLink(idea, who[2], who[0], previous=chain[0]))
    assert shown(file, idea) == [chain[0], key, *chain[1:]]
    file.undo()
    assert shown(file, idea) == chain


def test_a_step_is_from_one_to_another(file: Store, who: list[UUID], idea: UUID) -> None:
    with pytest.raises(StepAlone), file.change("Add a step") as session:
        links.add(session, LearningLink(idea, who[0], who[0]))
    with file.change("Add a step") as session:
        key = links.add(session, LearningLink(idea, who[0], who[1]))
    with pytest.raises(StepAlone), file.change("Edit") as session:
        links.edit(session, key, lambda step: replace(step, receiver=who[0]))


def test_a_chain_is_no_ring(file: Store, who: list[UUID], idea: UUID, chain: list[UUID]) -> None:
    doaa, ehab, hossam, sherif = who
    for giver, receiver in ((sherif, hossam), (doaa, hossam), (sherif, ehab)):
        with pytest.raises(ChainRing), file.change("Add a step") as session:
            links.add(session, LearningLink(idea, giver, receiver))
    with pytest.raises(ChainRing), file.change("Edit") as session:
        links.edit(session, chain[2], lambda step: replace(step, receiver=hossam))
    with pytest.raises(ChainRing), file.change("Edit") as session:
        links.edit(session, chain[0], lambda step: replace(step, previous=chain[2]))
    with pytest.raises(ChainRing), file.change("Part") as session:
        links.part(session, chain[2], hossam)
    with file.change(
        "Add a step"
    ) as session:  # the same two once more, and another way round to one
        links.add(session, LearningLink(idea, hossam, doaa, LinkHow.COACH))
        links.add(session, LearningLink(idea, doaa, sherif))
    assert len(shown(file, idea)) == 5


def test_who_gives_in_one_chain_receives_in_another(
    file: Store, who: list[UUID], idea: UUID, chain: list[UUID]
) -> None:
    with file.change("Add idea") as session:
        other = ideas.add(session, Idea("Exit slips", DAY))
        back = links.add(session, LearningLink(other, who[0], who[2], day=DAY))
    with file.read() as session:
        assert [link.id for link in links.of_member(session, who[2])] == [back, chain[0]]
    with file.change("Delete") as session:
        records.delete(session, "idea", other)
    with file.read() as session:
        assert [link.id for link in links.of_member(session, who[2])] == [chain[0]]


def test_a_step_from_the_bin_closes_no_ring(
    file: Store, who: list[UUID], idea: UUID, chain: list[UUID]
) -> None:
    with file.change("Delete") as session:
        records.delete(session, "learning_link", chain[0])
    with file.change("Add a step") as session:
        links.add(session, LearningLink(idea, who[0], who[2]))
    with pytest.raises(ChainRing), file.change("Restore") as session:
        records.restore(session, "learning_link", chain[0])


def test_a_step_is_taken_in_two_by_one_undo(
    file: Store, who: list[UUID], idea: UUID, chain: list[UUID]
) -> None:
    with file.change("Add names") as session:
        rania = members.add(session, typed_names("Rania"))[0]
    with file.change("Somebody in between") as session:
        second = links.part(session, chain[1], rania)
    with file.read() as session:
        steps = links.chain(session, idea)
    assert [step.id for step in steps] == [chain[0], chain[1], second, chain[2]]
    assert [(step.giver, step.receiver) for step in steps[1:3]] == [
        (who[0], rania),
        (rania, who[1]),
    ]
    file.undo()
    assert shown(file, idea) == chain


def test_another_step_is_asked_about_again(file: Store, idea: UUID, chain: list[UUID]) -> None:
    def small() -> bool:
        with file.read() as session:
            return links.link(session, chain[0]).small_enough

    for change, kept in (({"day": DAY}, True), ({"what": "A smaller one"}, False)):
        with file.change("Edit") as session:
            links.edit(session, chain[0], lambda step: replace(step, small_enough=True))
        with file.change("Edit") as session:
            links.edit(session, chain[0], lambda step, new=change: replace(step, **new))  # type: ignore[misc]
        assert small() is kept


def test_the_chain_closes_where_a_step_went(file: Store, idea: UUID, chain: list[UUID]) -> None:
    with file.change("Delete") as session:
        links.close_gap(session, chain[1])
        records.delete(session, "learning_link", chain[1])
    assert shown(file, idea) == [chain[0], chain[2]]
    with file.change("Restore") as session:
        records.restore(session, "learning_link", chain[1])
    assert set(shown(file, idea)) == set(chain)


def test_who_is_erased_leaves_no_step(
    file: Store, who: list[UUID], idea: UUID, chain: list[UUID]
) -> None:
    with file.change_for_good() as session:
        records.erase_member(session, who[0])
    assert shown(file, idea) == [chain[2]]


acts = st.lists(
    st.tuples(
        st.sampled_from(["add", "edit", "part", "bin", "back"]),
        st.integers(0, 4),
        st.integers(0, 4),
        st.integers(0, 9),
    ),
    max_size=15,
)


@settings(max_examples=examples(200, slow=4))
@given(acts)
def test_no_history_makes_a_ring(wanted: list[tuple[str, int, int, int]]) -> None:
    with TemporaryDirectory() as folder:
        file = begin(Path(folder) / "a.tlc", Community("Ours"))
        with file.change("Begin") as session:
            people = members.add(session, typed_names("Amal\nBasma\nDina\nEman\nFarid"))
            idea = ideas.add(session, Idea("Waiting", DAY))
        keys = [uuid4()]
        for act, one, other, which in wanted:
            key = keys[which % len(keys)]
            with (
                suppress(ChainRing, StepAlone, records.RecordNotThere),
                file.change(act) as session,
            ):
                match act:
                    case "add":
                        step = LearningLink(idea, people[one], people[other])
                        keys.append(links.add(session, step))
                    case "edit":
                        facts = {
                            "giver": people[one],
                            "previous": ([*keys[1:], None])[other % len(keys)],
                        }
                        links.edit(session, key, lambda step, new=facts: replace(step, **new))  # type: ignore[misc]
                    case "part":
                        keys.append(links.part(session, key, people[one]))
                    case "bin":
                        records.delete(session, "learning_link", key)
                    case _:
                        records.restore(session, "learning_link", key)
        with file.read() as session:
            steps = links.chain(session, idea)
        people_ways = [(step.giver, step.receiver) for step in steps]
        order = [(step.id, step.previous) for step in steps if step.previous]
        assert not [way for way in people_ways if leads(people_ways, way[1], way[0])]
        assert not [way for way in order if leads(order, way[1], way[0])]
        file.close()
