"""Starting, against the least that any such program must do."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.bench.timing import Ratio, at_most, in_turn

PROGRAMS = Path(__file__).parent / "programs"
# What a program is started through, by the platform of Qt.
_ON = {"offscreen": (), "xcb": ("xvfb-run", "-a", "-s", "-screen 0 1366x768x24")}


def _run(
    home: Path, program: str, *arguments: str, screen: str = "offscreen"
) -> tuple[float, float]:
    """Seconds that the processor worked from the start of a process until it prints, and its peak memory in MB."""
    own = {"HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home)}
    # An installed program has its bytecode: the first run, which does not count, writes it.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [*_ON[screen], sys.executable, str(PROGRAMS / program), *arguments],
        env={
            **environment,
            **own,
            "PYTHONPATH": str(PROGRAMS.parents[2]),
            "QT_QPA_PLATFORM": screen,
        },
        capture_output=True,
        text=True,
        check=True,
    )
    worked, memory = (*done.stdout.split(), "0")[:2]
    return float(worked), int(memory) / 1024


def seconds_until(home: Path, file: Path, until: str) -> float:
    """Seconds that the processor worked at our program until a moment that it knows."""
    return _run(home, "our_start.py", str(file), until)[0]


def ratios(sample: Path, ten_years: Path, home: Path, runs: int) -> Iterator[Ratio]:
    """First paint, *Today* filled, ten years against the sample, and peak memory."""

    def ours(file: Path, until: str) -> float:
        return seconds_until(home, file, until)

    def records(file: Path) -> float:
        return _run(home, "bare_records.py", str(file))[0]

    painted = in_turn(
        lambda: ours(sample, "painted"), lambda: _run(home, "bare_window.py")[0], runs
    )
    yield at_most("first paint", "a bare window with a table", painted, 1.3)
    filled = in_turn(lambda: ours(sample, "filled"), lambda: records(sample), runs)
    yield at_most(
        "Today filled, sample", "Qt + SQLAlchemy, classes mapped, file open", filled, 0.85
    )
    looked_at = in_turn(lambda: ours(sample, "filled"), lambda: ours(sample, "unlooked"), 2 * runs)
    yield at_most("Today filled, parts looked at", "the same without the look", looked_at, 1.05)
    grown = in_turn(lambda: ours(ten_years, "filled"), lambda: ours(sample, "filled"), runs)
    yield at_most("Today filled, ten years", "Today filled, sample", grown, 1.3)
    peak = in_turn(
        lambda: _run(home, "our_start.py", str(ten_years), "alive")[1],
        lambda: _run(home, "bare_records.py", str(ten_years), "window")[1],
        min(runs, 3),
    )
    yield Ratio(
        "peak memory, Today on ten years",
        "bare window + SQLAlchemy",
        *peak,
        1.5 * peak[1],
        "at most 1.5 x",
        unit="MB",
    )
    if shutil.which("xvfb-run"):
        real = in_turn(
            lambda: _run(home, "our_start.py", str(sample), "settled", screen="xcb")[1],
            lambda: _run(home, "bare_window.py", screen="xcb")[1],
            min(runs, 3),
        )
        yield Ratio(
            "peak memory under X11, sample, all read",
            "a bare window",
            *real,
            2 * real[1],
            "at most 2 x",
            unit="MB",
        )
