"""Families of ideas."""

from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from tlc_desktop.domain.ideas import Branch, IdeaLink, LinkKind, dealt, family, nearby

A, B, C, D = (uuid4() for _ in range(4))


def link(idea: UUID, parent: UUID) -> IdeaLink:
    return IdeaLink(idea, parent, LinkKind.BUILT_ON)


def test_a_family_starts_with_its_first_idea() -> None:
    links = [link(B, A), link(C, B), link(D, A)]
    whole = [
        Branch(A, None, 0),
        Branch(B, LinkKind.BUILT_ON, 1),
        Branch(C, LinkKind.BUILT_ON, 2),
        Branch(D, LinkKind.BUILT_ON, 1),
    ]
    for idea in (A, B, C, D):
        assert family(idea, links) == whole


def test_an_idea_alone_is_a_family_of_one() -> None:
    assert family(A, []) == [Branch(A, None, 0)]


def test_a_circle_is_cut() -> None:
    assert len(family(A, [link(A, B), link(B, A)])) == 2


ids = st.sampled_from([UUID(int=n) for n in range(8)])


@given(ids, st.lists(st.builds(link, ids, ids), max_size=20))
def test_nobody_is_in_a_family_twice(idea: UUID, links: list[IdeaLink]) -> None:
    branches = [branch.idea for branch in family(idea, links)]
    assert idea in branches
    assert len(set(branches)) == len(branches)


def test_the_nearest_of_a_family() -> None:
    keys = [uuid4() for _ in range(7)]
    first, second, here, child, other, grandchild, brother = keys
    links = [
        IdeaLink(second, first, LinkKind.INSPIRED),
        IdeaLink(here, second, LinkKind.BUILT_ON),
        IdeaLink(child, here, LinkKind.ADAPTED),
        IdeaLink(other, here, LinkKind.BUILT_ON),
        IdeaLink(grandchild, child, LinkKind.BUILT_ON),
        IdeaLink(brother, second, LinkKind.BUILT_ON),
    ]
    near = nearby(family(here, links), here)
    assert [(b.idea, b.depth) for b in near] == [
        (first, 0),
        (second, 1),
        (here, 2),
        (child, 3),
        (other, 3),
    ]
    few = nearby(family(here, links), here, 3)
    assert [(b.idea, b.kind, b.depth) for b in few] == [
        (second, None, 0),
        (here, LinkKind.BUILT_ON, 1),
        (child, LinkKind.ADAPTED, 2),
    ]
    assert nearby(family(here, []), here) == [Branch(here, None, 0)]


def test_cards_are_dealt_until_all_were_seen() -> None:
    keys = [uuid4() for _ in range(5)]
    first, anew = dealt(keys, [], lambda _: None)
    assert (first, anew) == (keys[:3], False)
    assert dealt(keys, first, lambda _: None) == (keys[3:], False)
    assert dealt(keys, keys, list.reverse) == (keys[:1:-1], True)
    assert dealt([], [], lambda _: None) == ([], False)
