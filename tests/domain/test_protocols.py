"""Protocols: their steps as they are typed, and which of them is on."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.laws import examples
from tlc_desktop.domain.protocols import (
    Protocol,
    ProtocolStep,
    StepNow,
    lengths,
    shown_minutes,
    steps_now,
)

GO_ROUND = Protocol("Go-round", steps="Turns, 20\nIn pairs, 3\n\nA word each, 2\n")


def minutes(number: float) -> timedelta:
    return timedelta(minutes=number)


def test_steps_are_typed_one_a_line() -> None:
    assert GO_ROUND.parted == (
        ProtocolStep("Turns", 20),
        ProtocolStep("In pairs", 3),
        ProtocolStep("A word each", 2),
    )
    assert GO_ROUND.minutes == 25


def test_a_protocol_of_a_title_alone_has_no_steps() -> None:
    assert Protocol("Tea").parted == ()
    assert steps_now(Protocol("Tea"), 25, minutes(3)) is None


def test_each_step_is_on_for_its_minutes() -> None:
    assert steps_now(GO_ROUND, 25, minutes(0)) == StepNow(0, minutes(20), minutes(20))
    assert steps_now(GO_ROUND, 25, minutes(0) + timedelta(seconds=40)) == StepNow(
        0, timedelta(minutes=19, seconds=20), minutes(20)
    )
    assert steps_now(GO_ROUND, 25, minutes(20)) == StepNow(1, minutes(3), minutes(3))
    assert steps_now(GO_ROUND, 25, minutes(24)) == StepNow(2, minutes(1), minutes(2))


def test_the_last_step_runs_over_with_its_part() -> None:
    assert steps_now(GO_ROUND, 25, minutes(27)) == StepNow(2, minutes(-2), minutes(2))


def test_a_clock_that_was_set_back_begins_at_the_beginning() -> None:
    assert steps_now(GO_ROUND, 25, minutes(-60)) == StepNow(0, minutes(20), minutes(20))


def test_steps_share_the_minutes_of_their_part_in_proportion() -> None:
    assert lengths(GO_ROUND.parted, 50) == [minutes(40), minutes(6), minutes(4)]
    assert lengths(GO_ROUND.parted, 10) == [minutes(8), minutes(1.2), minutes(0.8)]


def test_a_step_without_minutes_is_as_long_as_the_others_are() -> None:
    mixed = (ProtocolStep("One", 4), ProtocolStep("Two"), ProtocolStep("Three", 8))
    assert lengths(mixed, 18) == [minutes(4), minutes(6), minutes(8)]
    assert lengths((ProtocolStep("One"), ProtocolStep("Two")), 9) == [minutes(4.5), minutes(4.5)]


def test_a_part_of_no_minutes_is_over_at_once() -> None:
    assert steps_now(GO_ROUND, 0, minutes(2)) == StepNow(0, minutes(-2), minutes(0))


def test_at_least_a_minute_is_said_of_a_step() -> None:
    assert [shown_minutes(minutes(m)) for m in (0, 0.2, 1.4, 1.5, 12)] == [1, 1, 1, 2, 12]


STEPS = st.lists(st.builds(ProtocolStep, st.just("x"), st.integers(0, 60)), min_size=1, max_size=9)


@given(STEPS, st.integers(0, 600))
@settings(max_examples=examples(200))
def test_all_of_a_part_is_shared_and_no_more(steps: list[ProtocolStep], length: int) -> None:
    shared = lengths(steps, length)
    assert len(shared) == len(steps)
    assert sum(shared, timedelta()) == minutes(length)
    assert all(each >= timedelta() for each in shared)
