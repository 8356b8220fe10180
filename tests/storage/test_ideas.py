"""Ideas with everyone's part."""

from contextlib import suppress
from datetime import date
from graphlib import TopologicalSorter
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.beginnings import begin
from tests.laws import examples
from tlc_desktop.domain.communities import Community
from tlc_desktop.domain.entries import Authorship
from tlc_desktop.domain.errors import FamilyRing, TitleNeeded
from tlc_desktop.domain.ideas import (
    Credit,
    CreditPart,
    Idea,
    IdeaLink,
    IdeaState,
    LinkKind,
    Source,
    family,
)
from tlc_desktop.domain.members import typed_names
from tlc_desktop.storage import ideas, members, records
from tlc_desktop.storage.store import Store

DAY = date(2026, 11, 3)


@pytest.fixture
def who(file: Store) -> list[UUID]:
    with file.change("Add names") as session:
        return members.add(session, typed_names("Hala\nMona"))


def test_credit_comes_back_in_the_order_of_parts(file: Store, who: list[UUID]) -> None:
    parts = (Credit(CreditPart.ADAPTED, who[1]), Credit(CreditPart.BROUGHT, who[0]))
    with file.change("Add idea") as session:
        key = ideas.add(session, Idea("Exit slips", DAY, credits=parts, steps=("One", "Two")))
    with file.read() as session:
        idea = ideas.idea(session, key)
    assert [(c.part, c.member) for c in idea.credits] == [
        (CreditPart.BROUGHT, who[0]),
        (CreditPart.ADAPTED, who[1]),
    ]
    assert idea.authorship is Authorship.CREDITED
    assert idea.steps == ("One", "Two")


def test_the_same_part_is_kept_once_and_the_last_part_leaves_the_group(
    file: Store, who: list[UUID]
) -> None:
    with file.change("Add idea") as session:
        key = ideas.add(session, Idea("Exit slips", DAY))
        one = ideas.add_credit(session, key, Credit(CreditPart.BROUGHT, who[0]))
        assert ideas.add_credit(session, key, Credit(CreditPart.BROUGHT, who[0])) == one
    with file.change("Remove") as session:
        ideas.remove_credit(session, one)
    with file.read() as session:
        assert ideas.idea(session, key).credits == ()
        assert ideas.idea(session, key).authorship is Authorship.GROUP


def test_an_author_that_is_not_stored_leaves_no_credit(file: Store, who: list[UUID]) -> None:
    kept = (Credit(CreditPart.BROUGHT, who[0]),)
    with file.change("Add idea") as session:
        key = ideas.add(session, Idea("Quiet", DAY, authorship=Authorship.NOT_STORED, credits=kept))
    with file.read() as session:
        assert ideas.idea(session, key).credits == ()


def test_ideas_are_found_by_words_state_source_and_person(file: Store, who: list[UUID]) -> None:
    with file.change("Add ideas") as session:
        slips = ideas.add(
            session, Idea("Exit slips", DAY, credits=(Credit(CreditPart.BROUGHT, who[0]),))
        )
        cards = ideas.add(
            session,
            Idea("Thumb cards", date(2026, 11, 4), source=Source.RESEARCH, state=IdeaState.KEPT),
        )
    with file.read() as session:
        assert ideas.found(session) == [cards, slips]
        assert ideas.found(session, order=ideas.IdeaOrder.TITLE) == [slips, cards]
        assert ideas.found(session, order=ideas.IdeaOrder.STATE) == [slips, cards]
        assert ideas.found(session, "sli") == [slips]
        assert ideas.found(session, "zzz") == []
        assert ideas.found(session, states=[IdeaState.KEPT]) == [cards]
        assert ideas.found(session, source=Source.RESEARCH) == [cards]
        assert ideas.found(session, member=who[0]) == [slips]
        assert [i.title for i in ideas.some(session, [slips, cards])] == [
            "Exit slips",
            "Thumb cards",
        ]
        assert ideas.titles(session, {slips}) == {slips: "Exit slips"}
        assert [i.title for i in ideas.latest(session, 1)] == ["Thumb cards"]
        assert ideas.how_many(session) == 2


def test_links_are_kept_once(file: Store) -> None:
    with file.change("Add ideas") as session:
        a, b = (ideas.add(session, Idea(t, DAY)) for t in "ab")
        link = ideas.add_link(session, IdeaLink(b, a, LinkKind.ADAPTED))
        assert link
        assert ideas.add_link(session, IdeaLink(b, a, LinkKind.INSPIRED)) is None
    with file.read() as session:
        assert [(x.idea, x.parent, x.kind) for x in ideas.links(session)] == [
            (b, a, LinkKind.ADAPTED)
        ]
    with file.change("Delete") as session:
        records.delete(session, "idea", a)
    with file.read() as session:
        assert ideas.links(session) == []
    file.undo()
    with file.change("Unlink") as session:
        ideas.remove_link(session, link)
    with file.read() as session:
        assert ideas.links(session) == []


def test_a_family_is_read_without_the_links_of_others(file: Store) -> None:
    with file.change("Add ideas") as session:
        a, b, c, d, e, f, g = (ideas.add(session, Idea(t, DAY)) for t in "abcdefg")
        for child, parent in ((b, a), (c, b), (d, a), (c, d), (f, e), (g, f)):
            ideas.add_link(session, IdeaLink(child, parent, LinkKind.ADAPTED))
        # As a file may hold it that an older program wrote.
        session.add(ideas.IdeaLinkRow(idea=a, parent=c, kind=LinkKind.ADAPTED))
    with file.read() as session:
        every = ideas.links(session)
        for key in (a, b, c, d, e, f, g):
            near = ideas.links(session, key)
            assert family(key, near) == family(key, every)
            assert len(near) == (2 if key in (e, f, g) else 5)


def ideas_in_a_row(file: Store, count: int) -> list[UUID]:
    """Ideas each of which came from the one before."""
    with file.change("Add ideas") as session:
        keys = [ideas.add(session, Idea(f"Idea {n}", DAY)) for n in range(count)]
        for parent, child in pairwise(keys):
            ideas.add_link(session, IdeaLink(child, parent, LinkKind.BUILT_ON))
    return keys


def test_a_family_is_no_ring(file: Store) -> None:
    keys = ideas_in_a_row(file, 4)
    for child, parent in [(keys[0], later) for later in keys] + [(keys[1], keys[3])]:
        with pytest.raises(FamilyRing), file.change("Link") as session:
            ideas.add_link(session, IdeaLink(child, parent, LinkKind.INSPIRED))
    with file.change("Link") as session:  # from two is no ring
        assert ideas.add_link(session, IdeaLink(keys[3], keys[0], LinkKind.INSPIRED))
    with file.read() as session:
        assert len(ideas.links(session)) == 4


def test_a_family_is_no_ring_when_one_comes_back_from_the_bin(file: Store) -> None:
    first, middle, last = ideas_in_a_row(file, 3)
    with file.change("Delete") as session:
        records.delete(session, "idea", middle)
    with pytest.raises(FamilyRing), file.change("Link") as session:
        ideas.add_link(session, IdeaLink(first, last, LinkKind.ADAPTED))


@settings(max_examples=examples(200, slow=4))
@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=20))
def test_no_history_of_links_makes_a_ring(wanted: list[tuple[int, int]]) -> None:
    with TemporaryDirectory() as folder:
        file = begin(Path(folder) / "a.tlc", Community("Ours"))
        with file.change("Add ideas") as session:
            keys = [ideas.add(session, Idea(f"Idea {n}", DAY)) for n in range(6)]
        for child, parent in wanted:
            with suppress(FamilyRing), file.change("Link") as session:
                ideas.add_link(session, IdeaLink(keys[child], keys[parent], LinkKind.ADAPTED))
        with file.read() as session:
            above = {key: set[UUID]() for key in keys}
            for link in ideas.links(session):
                above[link.idea].add(link.parent)
        TopologicalSorter(above).prepare()  # raises for a ring
        file.close()


def test_a_title_is_needed(file: Store) -> None:
    with pytest.raises(TitleNeeded), file.change("Add idea") as session:
        ideas.add(session, Idea("\n ", DAY))
