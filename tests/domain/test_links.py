"""Chains of learning links."""

from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlc_desktop.domain.links import (
    LearningLink,
    LinkHow,
    LinkState,
    closes_ring,
    in_order,
    may_stand_between,
    next_agreed,
    split,
)
from tlc_desktop.domain.meetings import Phase

IDEA = UUID(int=99)
A, B, C, D = (UUID(int=n) for n in range(4))


def step(giver: UUID, receiver: UUID, after: LearningLink | None = None) -> LearningLink:
    return LearningLink(IDEA, giver, receiver, previous=after.id if after else None)


def test_each_way_is_of_one_phase() -> None:
    assert [how.phase for how in LinkHow] == [
        Phase.INFORMATION,
        Phase.EXPERIENCE,
        Phase.EXPERIENCE,
        Phase.COACHING,
    ]


def test_a_chain_stands_in_its_order() -> None:
    first = step(A, B)
    second = step(B, C, first)
    third = step(C, D, second)
    assert in_order([third, first, second]) == [first, second, third]
    assert in_order([third, first]) == [third, first]  # the one between is gone


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=6))
def test_no_step_is_lost_or_there_twice(after: list[tuple[int, int]]) -> None:
    links = [
        LearningLink(IDEA, A, B, id=UUID(int=key), previous=UUID(int=previous))
        for key, previous in dict(after).items()
    ]
    assert sorted(link.id.int for link in in_order(links)) == sorted(dict(after))


@pytest.mark.parametrize(
    ("giver", "receiver", "ring"),
    [(C, A, True), (B, A, True), (C, B, True), (A, B, False), (A, C, False), (C, D, False)],
)
def test_what_is_passed_on_does_not_come_back(giver: UUID, receiver: UUID, *, ring: bool) -> None:
    chain = [step(A, B), step(B, C)]
    assert closes_ring(chain, step(giver, receiver)) is ring


def test_a_chain_has_no_ring_in_its_order() -> None:
    first = step(A, B)
    second = step(B, C, first)
    back = LearningLink(IDEA, A, B, previous=second.id, id=first.id)
    assert closes_ring([first, second], back)


def test_the_next_agreed_step_is_next_in_time() -> None:
    some_day = LearningLink(IDEA, A, B, state=LinkState.AGREED)
    later = LearningLink(IDEA, B, C, state=LinkState.AGREED, day=date(2026, 12, 6))
    sooner = LearningLink(IDEA, C, D, state=LinkState.AGREED, day=date(2026, 12, 1))
    over = LearningLink(IDEA, A, B, state=LinkState.HAPPENED, day=date(2026, 11, 1))
    assert next_agreed([over, some_day, later, sooner]) == sooner
    assert next_agreed([over, some_day]) == some_day
    assert next_agreed([over, step(A, B)]) is None


def test_a_step_is_taken_in_two() -> None:
    whole = LearningLink(
        IDEA, A, C, LinkHow.SHOW, "Ten minutes", LinkState.AGREED, date(2026, 12, 6), True
    )
    first, second = split(whole, B)
    assert (first.id, first.giver, first.receiver, first.day) == (whole.id, A, B, whole.day)
    assert (second.previous, second.giver, second.receiver, second.day) == (whole.id, B, C, None)
    for each in (first, second):
        assert (each.how, each.what, each.state) == (
            LinkHow.SHOW,
            "Ten minutes",
            LinkState.NOT_YET,
        )
        assert not each.small_enough


def test_in_between_is_nobody_whom_it_passed() -> None:
    first = step(A, B)
    second = step(B, C, first)
    assert may_stand_between([first, second], second, [A, B, C, D]) == [D]
