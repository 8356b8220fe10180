"""When to ask how it went, and when not."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlc_desktop.domain.tryouts import Answer, TryOut, could_ask

TODAY = date(2026, 11, 23)
NEW = TryOut(uuid4(), "One question at the door", TODAY)


def test_a_try_out_is_left_in_peace_for_a_week() -> None:
    assert not could_ask(NEW, TODAY + timedelta(days=6))
    assert could_ask(NEW, TODAY + timedelta(days=7))


def test_the_day_the_owner_named_counts() -> None:
    assert could_ask(replace(NEW, talk_on=TODAY), TODAY)
    assert not could_ask(
        replace(NEW, talk_on=TODAY + timedelta(days=30)), TODAY + timedelta(days=8)
    )


@pytest.mark.parametrize("answer", [Answer.TOLD, Answer.CHANGED, Answer.REST])
def test_what_was_answered_is_not_asked_again(answer: Answer) -> None:
    assert not could_ask(replace(NEW, answer=answer), TODAY + timedelta(days=90))


@given(st.integers(0, 3650))
def test_after_two_times_it_rests_for_ever(days: int) -> None:
    asked = replace(NEW, asked_on=TODAY, asked_again_on=TODAY)
    assert not could_ask(asked, TODAY + timedelta(days=days))


def test_after_asking_once_a_week_passes() -> None:
    asked = replace(NEW, asked_on=TODAY + timedelta(days=10))
    assert not could_ask(asked, TODAY + timedelta(days=16))
    assert could_ask(asked, TODAY + timedelta(days=17))
