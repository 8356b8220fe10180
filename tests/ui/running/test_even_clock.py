"""Time that goes on evenly."""

from datetime import datetime, timedelta

from tlc_desktop.ui.running.even_clock import EvenClock, seconds_passed

NOW = datetime(2026, 12, 15, 13, 15)


def test_it_goes_by_the_seconds_that_pass_and_not_by_the_clock() -> None:
    wall, passed = [NOW], [0.0]
    even = EvenClock(lambda: wall[0], lambda: passed[0])
    wall[0] -= timedelta(hours=1)
    passed[0] += 90
    assert even.now() == NOW + timedelta(seconds=90)


def test_seconds_pass() -> None:
    first = seconds_passed()
    assert seconds_passed() >= first


def test_it_goes_on_from_what_was_seen_where_the_clock_cannot_be_right() -> None:
    even = EvenClock(lambda: NOW, lambda: 0.0)
    assert even.go_on_from(NOW - timedelta(minutes=5)) == timedelta(minutes=5)
    assert even.now() == NOW
    assert even.go_on_from(NOW + timedelta(hours=1)) == timedelta(0)
    assert even.now() == NOW + timedelta(hours=1)
