"""The slip in the middle, and how few are too few."""

from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlc_desktop.domain.pulse import FEWEST, PulseStep, PulseTotal, enough, middle

KEY = uuid4()


def totals(*slips: int) -> list[PulseTotal]:
    return [
        PulseTotal(KEY, step, many) for step, many in zip(PulseStep, slips, strict=True) if many
    ]


@pytest.mark.parametrize(
    ("slips", "said"),
    [
        ((5, 3, 1, 0), PulseStep.DRAWN_IN),
        ((1, 1, 3, 0), PulseStep.PUSHED),
        ((0, 3, 3, 0), PulseStep.NUDGED),  # of two in the middle the gentler
        ((0, 0, 0, 5), PulseStep.SHOVED),
    ],
)
def test_the_middle_slip_says_the_gentler_of_two(
    slips: tuple[int, int, int, int], said: PulseStep
) -> None:
    assert middle(totals(*slips)) is said


@given(st.lists(st.integers(0, 9), min_size=4, max_size=4))
def test_it_is_the_slip_that_lies_in_the_middle_when_all_lie_in_a_row(slips: list[int]) -> None:
    row = [step for step, many in zip(PulseStep, slips, strict=True) for _ in range(many)]
    assert middle(totals(*slips)) is (row[(len(row) - 1) // 2] if row else None)
    assert enough(dict(zip(PulseStep, slips, strict=True))) is (len(row) not in range(1, FEWEST))
