"""A second start rings, and the first one comes forward."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tlc_desktop.file_lock import FileLock, Held, take
from tlc_desktop.ui.file import doorbell
from tlc_desktop.ui.file.doorbell import Doorbell, bring_forward, pipe_name, ring

RING = """
import sys
from tlc_desktop.ui.file.doorbell import bring_forward
from tlc_desktop.file_lock import Held

sys.exit(0 if bring_forward(Held(True, "", int(sys.argv[1]))) else 1)
"""
NOBODY = Held(here=True, computer="", process=2**22 + 1)  # more than Linux gives


def test_another_program_rings_and_is_answered(qtbot: QtBot) -> None:
    rings: list[str] = []
    bell = Doorbell(lambda: rings.append("rung"))
    caller = subprocess.Popen([sys.executable, "-c", RING, str(os.getpid())])
    qtbot.waitUntil(lambda: bool(rings) and caller.poll() is not None, timeout=20_000)
    assert (rings, caller.returncode) == (["rung"], 0)
    bell.close()
    assert not bring_forward(Held(here=True, computer="", process=os.getpid()))


def test_nobody_answers_for_a_program_that_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doorbell, "ANSWER_WITHIN", 50)
    assert not bring_forward(NOBODY)


def test_each_program_has_a_pipe_of_its_own() -> None:
    assert pipe_name(1) != pipe_name(2)


def test_it_rings_until_the_file_is_let_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "circle.tlc"
    path.write_bytes(b"")
    first = take(path)
    assert isinstance(first, FileLock)
    rings: list[Held] = []

    def unheard(holder: Held) -> bool:
        rings.append(holder)
        if len(rings) == 3:
            first.let_go()
        return False

    monkeypatch.setattr(doorbell, "PAUSE", 0.0)
    monkeypatch.setattr(doorbell, "bring_forward", unheard)
    assert isinstance(ring(path, NOBODY), FileLock)
    assert rings == [NOBODY, *[Held(True, rings[1].computer, os.getpid())] * 2]


def test_it_does_not_ring_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doorbell, "ANSWER_WITHIN", 10)
    monkeypatch.setattr(doorbell, "RING_FOR", 0.0)
    assert ring(tmp_path / "circle.tlc", NOBODY) == NOBODY
