"""What rises out of a slot: told in a sentence, or shown as a bug without anything personal."""

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.errors import TitleNeeded, UserError
from tlc_desktop.ui.running import faults


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[list[UserError], list[str]]]:
    for module, hook in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(module, hook, getattr(module, hook))
    told: list[UserError] = []
    reported: list[str] = []
    last = faults.LastResort(told.append, reported.append, lambda: reported.append("again"))
    last.install()
    yield told, reported


def test_a_user_error_out_of_a_slot_is_told(
    qtbot: QtBot, heard: tuple[list[UserError], list[str]]
) -> None:
    def slot() -> None:
        raise TitleNeeded

    QTimer.singleShot(0, slot)
    qtbot.waitUntil(lambda: len(heard[0]) == 1)
    assert isinstance(heard[0][0], TitleNeeded)
    assert heard[1] == []


def test_a_bug_is_reported_and_logged_and_the_loop_goes_on(
    qtbot: QtBot,
    heard: tuple[list[UserError], list[str]],
    caplog: pytest.LogCaptureFixture,
) -> None:
    def slot() -> None:
        raise ValueError("Nadia said that " + str({}["salma@example.org"]))

    QTimer.singleShot(0, slot)
    qtbot.waitUntil(lambda: len(heard[1]) == 1)
    went_on: list[bool] = []
    QTimer.singleShot(0, lambda: went_on.append(True))
    qtbot.waitUntil(lambda: bool(went_on))
    assert heard[0] == []
    assert [record.levelno for record in caplog.records] == [logging.CRITICAL]
    assert "salma" not in caplog.text
    assert "Nadia" not in caplog.text
    caplog.clear()


def test_details_say_where_and_never_what_was_typed(
    heard: tuple[list[UserError], list[str]], caplog: pytest.LogCaptureFixture
) -> None:
    def deep(name: str) -> None:
        raise KeyError(name)

    try:
        try:
            deep("أ. سلمى")
        except KeyError as cause:
            raise RuntimeError("while saving أ. سلمى") from cause
    except RuntimeError as bug:
        found = faults.details(bug)
    assert "RuntimeError" in found
    assert "KeyError" in found
    assert "test_faults.py" in found
    assert " deep" in found
    assert "سلمى" not in found
    assert "while saving" not in found
    assert str(Path.home()) not in found
    assert faults.about() in found


@pytest.mark.parametrize("tie", ["__cause__", "__context__"])
@pytest.mark.parametrize("length", [1, 2, 5])
def test_details_end_where_causes_go_in_a_circle(length: int, tie: str) -> None:
    circle = [ValueError(str(number)) for number in range(length)]
    for number, each in enumerate(circle):
        setattr(each, tie, circle[(number + 1) % length])
    bug = RuntimeError("led into it")
    bug.__cause__ = circle[0]
    assert faults.details(bug).splitlines()[1:] == ["RuntimeError", *["ValueError"] * length]


def test_the_interrupt_of_a_terminal_is_left_to_python(
    heard: tuple[list[UserError], list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    stop = KeyboardInterrupt()
    sys.excepthook(KeyboardInterrupt, stop, None)
    assert heard == ([], [])
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_the_same_bug_is_reported_once_and_then_said_to_be_back_now_and_then(
    heard: tuple[list[UserError], list[str]],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    moment = [100.0]
    monkeypatch.setattr(faults.time, "monotonic", lambda: moment[0])

    def breaks() -> None:
        try:
            raise ValueError
        except ValueError as bug:
            sys.excepthook(ValueError, bug, None)

    for _ in range(50):
        breaks()
    assert len(heard[1]) == 1
    moment[0] += faults.QUIET_FOR + 1
    for _ in range(50):
        breaks()
    assert heard[1][1:] == ["again"]
    assert len(caplog.records) == 1
    caplog.clear()


def test_what_breaks_while_a_bug_is_told_is_logged_and_no_more(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    for module, hook in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(module, hook, getattr(module, hook))

    def report(_details: str) -> None:
        try:
            raise KeyError("Salma")
        except KeyError as bug:
            sys.excepthook(KeyError, bug, None)
        raise RuntimeError("Salma")

    faults.LastResort(lambda _error: None, report, lambda: None).install()
    sys.excepthook(ValueError, ValueError("Salma"), None)
    kinds = [record.getMessage().splitlines()[1] for record in caplog.records]
    assert kinds == ["ValueError", "KeyError", "RuntimeError"]
    assert "Salma" not in caplog.text
    caplog.clear()


def test_what_calls_itself_without_end_has_a_short_report() -> None:
    def deeper() -> None:
        deeper()

    try:
        deeper()
    except RecursionError as bug:
        assert len(faults.details(bug).splitlines()) <= 2 * faults.MOST + 2
