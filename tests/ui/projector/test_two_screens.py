"""Two real screens: the projector's window opens on the other one, goes with its plug, and comes back."""

import ctypes.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[3]
PLAYED = Path(__file__).parent / "two_screens.py"
IS_THERE = shutil.which("xvfb-run") and ctypes.util.find_library("Xrandr")
AWAY = {"on": "", "held": False}


@pytest.mark.long
@pytest.mark.skipif(not IS_THERE, reason="needs Xvfb and RandR")
@pytest.mark.parametrize("scale", ["1", "1.5"])
def test_it_follows_the_projector_and_never_covers_the_laptop(tmp_path: Path, scale: str) -> None:
    command = ["xvfb-run", "-a", "-s", "-screen 0 2646x768x24", sys.executable, str(PLAYED)]
    own = {"QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": scale, "PYTHONPATH": str(CHECKOUT)}
    done = subprocess.run(
        [*command, str(tmp_path)],
        env={**os.environ, **own, "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    found = json.loads(done.stdout)
    there = {"laptop": "laptop", "fills": True, "sharp": True, "ground": True, "ink": True}
    on_beam = {**there, "on": "beam", "pixels": [1280, 720], "has_keys": False}
    assert found["plan"] == {**on_beam, "heading": "Waiting time"}
    assert found["run"] == {**on_beam, "heading": "Welcome"}
    assert found["pulled"] == {"on": "", "held": True}
    assert found["again"] == found["run"]
    assert found["away"] == AWAY
    assert found["another"] == {**there, "on": "wall", "pixels": [1280, 700], "has_keys": False}
    assert found["alone"] == {**there, "on": "laptop", "pixels": [1366, 768], "has_keys": True}
    assert found["escaped"] == AWAY
    assert found["remembered"] == "beam"
