"""What rises out of a slot: told in a sentence, or shown as a bug without anything personal."""

import logging
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.errors import TitleNeeded, UserError
from tlc_desktop.ui.running import faults


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> tuple[list[UserError], list[str]]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    told: list[UserError] = []
    reported: list[str] = []
    faults.install(told.append, reported.append)
    return told, reported


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
