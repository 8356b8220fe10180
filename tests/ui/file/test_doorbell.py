"""A second start rings, and the first one comes forward."""

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tlc_desktop.ui.file import doorbell
from tlc_desktop.ui.file.doorbell import Doorbell, bring_forward, pipe_name

RING = """
import sys
from pathlib import Path
from tlc_desktop.ui.file.doorbell import bring_forward

sys.exit(0 if bring_forward(Path(sys.argv[1])) else 1)
"""


def test_another_program_rings_and_is_answered(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "حلقة الثلاثاء.tlc"
    rings: list[str] = []
    bell = Doorbell(path, lambda: rings.append("rung"))
    caller = subprocess.Popen([sys.executable, "-c", RING, str(path)])
    qtbot.waitUntil(lambda: bool(rings) and caller.poll() is not None, timeout=20_000)
    assert (rings, caller.returncode) == (["rung"], 0)
    bell.close()


def test_nobody_answers_for_a_file_that_is_not_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doorbell, "ANSWER_WITHIN", 50)
    assert not bring_forward(tmp_path / "a.tlc")


def test_each_file_has_a_pipe_of_its_own(tmp_path: Path) -> None:
    assert pipe_name(tmp_path / "a.tlc") != pipe_name(tmp_path / "b.tlc")
    assert pipe_name(tmp_path / "a.tlc") == pipe_name(tmp_path / "folder" / ".." / "a.tlc")
