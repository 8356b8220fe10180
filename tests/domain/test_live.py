"""What is left of a meeting, and how it fits into the time there is."""

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tlc_desktop.domain import live
from tlc_desktop.domain.live import MeetingRun, fit, fit_the_rest
from tlc_desktop.domain.meetings import AgendaItem, Outcome, Purpose

NOW = datetime(2026, 12, 15, 13, 33)
LEARNING = [
    AgendaItem("How’s it going?", 25),
    AgendaItem("Listening to two pupils", 15),
    AgendaItem("My plan", 10),
    AgendaItem("Three questions, sorted by pupils", 5),
]
NOTICES = [
    AgendaItem("Winter exam dates", 5, purpose=Purpose.BUSINESS),
    AgendaItem("Summary", 5, purpose=Purpose.BUSINESS),
]
AGENDA = [*LEARNING, *NOTICES]


def run_of(item: AgendaItem, since: datetime = NOW) -> MeetingRun:
    return MeetingRun(item.id, NOW, item.id, since)


def minutes_of(found: dict[object, int] | None) -> list[int]:
    assert found is not None
    return list(found.values())


def test_learning_gives_way_last_and_the_sum_is_exact() -> None:
    found = fit_the_rest(run_of(AGENDA[0]), AGENDA, NOW, timedelta(minutes=57))
    assert minutes_of({**found} if found else None) == [24, 14, 10, 5, 2, 2]


def test_more_time_than_is_planned_is_shared_too() -> None:
    found = fit(AGENDA, 130)
    assert minutes_of({**found} if found else None) == [50, 30, 20, 10, 10, 10]


def test_too_little_for_the_least_of_each_is_nothing() -> None:
    assert fit(AGENDA, 11) is None
    assert minutes_of({**(fit(AGENDA, 12) or {})}) == [2] * 6


def test_nothing_left_is_nothing() -> None:
    assert fit([], 10) is None
    assert fit([AgendaItem("A word", 0)], 10) is None


def test_what_a_part_took_already_stays_with_it() -> None:
    begun = run_of(AGENDA[0], NOW - timedelta(minutes=10))
    found = fit_the_rest(begun, AGENDA, NOW, timedelta(minutes=47))
    assert found is not None
    assert found[AGENDA[0].id] > 10
    assert sum(found.values()) - 10 == 47


def test_a_part_that_takes_longer_keeps_its_minutes() -> None:
    begun = run_of(AGENDA[0], NOW - timedelta(minutes=30))
    found = fit_the_rest(begun, AGENDA, NOW, timedelta(minutes=20))
    assert found is not None
    assert AGENDA[0].id not in found
    assert sum(found.values()) == 20


def lengths() -> st.SearchStrategy[list[AgendaItem]]:
    return st.lists(
        st.builds(
            AgendaItem, st.just("a"), st.integers(0, 600), purpose=st.sampled_from(list(Purpose))
        ),
        max_size=12,
    )


@given(lengths(), st.integers(0, 1500))
def test_what_fits_is_exact_and_no_part_is_below_two(items: list[AgendaItem], room: int) -> None:
    found, whole = fit(items, room), sum(item.minutes for item in items)
    if found is None:
        assert not whole or room < sum(min(2, item.minutes) for item in items)
        return
    assert sum(found.values()) == room
    assert all(found[item.id] >= min(2, item.minutes) for item in items)
    if room <= whole:
        assert all(found[item.id] <= item.minutes for item in items)
        shortened = {i.purpose for i in items if found[i.id] < i.minutes}
        others = [i for i in items if i.purpose is not Purpose.LEARNING]
        if Purpose.LEARNING in shortened:
            assert all(found[item.id] == min(2, item.minutes) for item in others)


def test_what_was_passed_over_comes_after_the_rest() -> None:
    here = AGENDA[2]
    assert live.ahead(run_of(here), AGENDA) == [*AGENDA[3:], *AGENDA[:2]]


def test_what_is_over_kept_for_later_or_let_go_is_not_ahead() -> None:
    agenda = [
        replace(AGENDA[0], real=20),
        AGENDA[1],
        replace(AGENDA[2], outcome=Outcome.PARKED),
        replace(AGENDA[3], outcome=Outcome.LET_GO),
    ]
    assert live.ahead(run_of(AGENDA[1]), agenda) == []
    assert live.is_over(agenda[0], run_of(AGENDA[1]))
    assert not live.is_over(agenda[0], run_of(agenda[0]))


def test_the_end_counts_what_is_left_and_nothing_for_what_takes_longer() -> None:
    begun = run_of(AGENDA[0], NOW - timedelta(minutes=5))
    assert live.to_come(begun, AGENDA, NOW) == timedelta(minutes=60)
    late = run_of(AGENDA[0], NOW - timedelta(minutes=40))
    assert live.to_come(late, AGENDA, NOW) == timedelta(minutes=40)
    assert live.left(late, AGENDA[0], NOW) == -timedelta(minutes=15)


def test_late_is_told_in_minutes_of_the_clock() -> None:
    planned = NOW.replace(hour=14, minute=30)
    assert live.minutes_late(NOW.replace(hour=14, minute=38, second=59), planned) == 8
    assert live.minutes_late(NOW.replace(hour=14, minute=20, second=10), planned) == -10
