from datetime import date, datetime, time
from typing import Any

import pytest

from tlc_desktop.domain.meetings import AgendaItem, Meeting
from tlc_desktop.domain.members import Member
from tlc_desktop.domain.today import (
    DayPart,
    FirstStep,
    Need,
    called,
    day_part,
    first_steps,
    needs,
)

READY: dict[str, Any] = {"place": "Library", "place_secured": True, "intention": "Waiting time"}
FULL = [AgendaItem("How’s it going?", 20)]


def meeting(**facts: Any) -> Meeting:
    return Meeting("Waiting time", date(2026, 10, 20), time(13, 15), **{**READY, **facts})


@pytest.mark.parametrize(
    ("hour", "part"),
    [
        (0, DayPart.MORNING),
        (11, DayPart.MORNING),
        (12, DayPart.AFTERNOON),
        (17, DayPart.AFTERNOON),
        (18, DayPart.EVENING),
        (23, DayPart.EVENING),
    ],
)
def test_the_day_has_three_parts(hour: int, part: DayPart) -> None:
    assert day_part(datetime(2026, 10, 11, hour, 59)) is part


def test_who_is_called_nothing_yet_is_called_by_the_first_name() -> None:
    assert called(Member("Nadia Kamel")) == "Nadia"
    assert called(Member("Nadia Kamel", called="Ms Nadia")) == "Ms Nadia"


def test_a_meeting_that_is_ready_needs_nothing() -> None:
    assert needs(meeting(), FULL, None) == []
    assert needs(None, [], None) == []


@pytest.mark.parametrize(
    ("facts", "agenda", "need"),
    [
        ({}, [], Need.AGENDA),
        ({}, [AgendaItem("Long", 76)], Need.SHORTER),
        ({"place": " "}, FULL, Need.PLACE),
        ({"place_secured": False}, FULL, Need.PROMISE),
        ({"intention": ""}, FULL, Need.INTENTION),
    ],
)
def test_each_thing_lacking_is_said_once(
    facts: dict[str, Any], agenda: list[AgendaItem], need: Need
) -> None:
    assert needs(meeting(**facts), agenda, None) == [need]


def test_a_meeting_that_is_past_comes_first() -> None:
    assert needs(meeting(intention=""), FULL, meeting()) == [Need.CLOSE, Need.INTENTION]
    assert needs(None, [], meeting()) == [Need.CLOSE]


def test_each_first_step_goes_when_it_is_done() -> None:
    assert first_steps(people=False, meetings=False, printed=False) == list(FirstStep)
    assert first_steps(people=True, meetings=False, printed=False) == [
        FirstStep.MEETING,
        FirstStep.PRINT,
    ]
    assert first_steps(people=True, meetings=True, printed=True) == []
