"""What of the sample is shown."""

import pytest
import sample

TERMS = [
    {"id": "b", "starts": "2026-02-07", "ends": "2026-06-11"},
    {"id": "c", "starts": "2026-09-19", "ends": "2027-01-21"},
    {"id": "a", "starts": "2025-09-20", "ends": "2026-01-22"},
]


@pytest.mark.parametrize(
    ("today", "term"),
    [
        ("2026-11-23", "c"),
        ("2026-02-07", "b"),
        ("2026-07-20", "b"),
        ("2030-01-01", "c"),
        ("2020-01-01", "a"),
    ],
)
def test_the_term_of_today_else_the_one_before(today: str, term: str) -> None:
    assert sample.current_term(TERMS, today)["id"] == term


def test_what_is_summed_up_is_the_last_meeting_that_was_held() -> None:
    meetings = [
        {"id": "1", "day": "2026-10-06", "state": "closed"},
        {"id": "2", "day": "2026-10-27", "state": "closed"},
        {"id": "3", "day": "2026-12-01", "state": "open"},
    ]
    held = sample.last_held(meetings)
    assert held is not None
    assert held["id"] == "2"
    assert sample.last_held(meetings[2:]) is None


@pytest.mark.parametrize(
    ("environment", "system", "seen"),
    [
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"DISPLAY": ""}, "linux", False),
        ({}, "linux", False),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_where_there_is_a_screen(environment: dict[str, str], system: str, seen: bool) -> None:
    assert sample.has_screen(environment, system) is seen
