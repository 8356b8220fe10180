"""Duties come in rotation: to whom they came longest ago, by name when equal, each to another."""

from datetime import date
from uuid import uuid4

from tlc_desktop.domain.roles import Duty, after, in_turn, proposed

ABEER, HOSSAM, MONA, NADIA = PEOPLE = [uuid4() for _ in range(4)]
OCTOBER, NOVEMBER = date(2026, 10, 6), date(2026, 11, 3)


def test_who_had_it_longest_ago_is_first_and_who_never_had_it_before_them() -> None:
    had = {ABEER: NOVEMBER, HOSSAM: OCTOBER, NADIA: OCTOBER}
    assert in_turn(PEOPLE, had) == [MONA, HOSSAM, NADIA, ABEER]


def test_each_duty_is_proposed_to_another_while_there_are_enough() -> None:
    found = proposed({}, PEOPLE, {}, NADIA)
    assert found == {
        Duty.FACILITATOR: NADIA,
        Duty.TIMEKEEPER: ABEER,
        Duty.NOTE_TAKER: HOSSAM,
        Duty.CHALLENGER: MONA,
        Duty.TEA: ABEER,  # there are only four
    }
    assert proposed({}, [], {}, NADIA) == {}


def test_what_somebody_has_is_not_proposed_and_they_are_left_out() -> None:
    found = proposed({Duty.TEA: [ABEER], Duty.FACILITATOR: [NADIA]}, PEOPLE, {}, NADIA)
    assert Duty.TEA not in found
    assert found[Duty.TIMEKEEPER] == HOSSAM


def test_facilitating_rotates_once_it_ever_did() -> None:
    once = proposed({}, PEOPLE, {Duty.FACILITATOR: {NADIA: NOVEMBER}}, NADIA)
    assert once[Duty.FACILITATOR] == NADIA
    two = {Duty.FACILITATOR: {NADIA: NOVEMBER, ABEER: OCTOBER}}
    assert proposed({}, PEOPLE, two, NADIA)[Duty.FACILITATOR] == HOSSAM
    away = proposed({}, [ABEER, HOSSAM], {Duty.FACILITATOR: {NADIA: NOVEMBER}}, NADIA)
    assert away[Duty.FACILITATOR] == ABEER


def test_swapping_goes_round_everybody_and_comes_back() -> None:
    had = {ABEER: NOVEMBER}
    order, now = [], HOSSAM
    for _ in range(4):
        now = after(now, PEOPLE, had, {NADIA})
        assert now is not None
        order.append(now)
    assert order == [MONA, ABEER, HOSSAM, MONA]  # Nadia has another duty
    assert after(HOSSAM, PEOPLE, had, PEOPLE) == MONA  # everybody has one
    assert after(None, [], had, []) is None
