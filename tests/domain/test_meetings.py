"""Agendas: starting times, minutes, order, and a year's days."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tlc_desktop.domain.meetings import (
    AgendaItem,
    Meeting,
    Origin,
    Part,
    Purpose,
    before_summary,
    began_at,
    by_origin,
    by_purpose,
    ended_at,
    moved,
    over_run,
    planned,
    plausible,
    starts,
)

agendas = st.lists(
    st.builds(
        AgendaItem,
        title=st.text(min_size=1),
        minutes=st.integers(0, 120),
        origin=st.sampled_from(Origin),
        purpose=st.sampled_from(Purpose),
    ),
    max_size=12,
)
OPENS = datetime(2026, 10, 20, 13, 15)


def test_something_new_stands_before_the_summary_or_at_the_end() -> None:
    welcome, summary = AgendaItem("Welcome"), AgendaItem("Summary", part=Part.SUMMARY)
    assert before_summary([welcome, summary, welcome]) == 1
    assert before_summary([welcome]) == 1
    assert before_summary([]) == 0


@given(agendas)
def test_each_item_starts_when_the_one_before_ends(items: list[AgendaItem]) -> None:
    begun = starts(items, OPENS)
    ends = [s + timedelta(minutes=i.minutes) for s, i in zip(begun, items, strict=True)]
    assert begun == [OPENS, *ends][: len(items)]


@given(agendas, st.integers(1, 300))
def test_the_over_run_is_what_does_not_fit(items: list[AgendaItem], minutes: int) -> None:
    assert over_run(items, minutes) == max(0, planned(items) - minutes)


@given(agendas)
def test_the_two_strips_share_out_all_minutes(items: list[AgendaItem]) -> None:
    assert sum(by_origin(items).values()) == planned(items)
    assert sum(by_purpose(items).values()) == planned(items)


@given(agendas.filter(bool), st.data())
def test_moving_an_item_keeps_every_item(items: list[AgendaItem], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(items) - 1))
    end = data.draw(st.integers(0, len(items) - 1))
    after = moved(items, start, end)
    assert after[end] == items[start]
    assert moved(after, end, start) == tuple(items)


def test_days_a_meeting_can_have() -> None:
    assert plausible(date(2099, 12, 31))
    assert plausible(date(1990, 1, 1))
    assert not plausible(date(2100, 1, 1))
    assert not plausible(date(1989, 12, 31))


def test_a_meeting_knows_when_it_ends() -> None:
    meeting = Meeting("Endings", date(2026, 10, 20), time(13, 15), 75)
    assert meeting.ends_at == datetime(2026, 10, 20, 14, 30)


def test_a_meeting_is_put_right_by_when_it_started_and_ended() -> None:
    plan = Meeting("Endings", date(2026, 10, 6), time(13, 15), 60)
    later = began_at(plan, time(13, 25))
    assert (later.opens_at.time(), later.ends_at) == (time(13, 25), plan.ends_at)
    moved = began_at(plan, time(15))
    assert (moved.time, moved.minutes) == (time(15), 60), "it cannot have ended before"
    longer = ended_at(plan, time(14, 40))
    assert longer
    assert longer.minutes == 85
    assert ended_at(plan, time(12)) is None
    assert ended_at(plan, time(1, 30)) is None, "half past one was meant"
    night = ended_at(replace(plan, time=time(22)), time(0, 15))
    assert night
    assert night.minutes == 135
