"""How soon the installed program paints, against the same from source."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Iterator, Sequence

from environment import venv_python
from linux.bundle import TIMED_SOURCE
from linux.tree import LIBRARY
from steps import CHECKOUT, VENV, CannotGoOn

LIMIT = 1.3
RUNS = 7


def measured(root: Path, timed: Path) -> Iterator[str]:
    """First paint, warm and cold, in turns; a line for each.

    Args:
        root: Where the .deb was unpacked.
        timed: The start that ends when it has painted.

    Raises:
        CannotGoOn: It is slower than agreed.
    """
    program = root / LIBRARY
    shutil.copy2(str(timed), str(program / timed.name))
    with tempfile.TemporaryDirectory(prefix="tlc-start-") as home:
        file = Path(home) / "sample.tlc"
        environment = _environment(Path(home))
        subprocess.run(
            [str(program / "tlc-desktop"), "sample", str(file)], check=True, env=environment
        )
        installed = [str(program / timed.name), str(file), "painted"]
        source = [os.fspath(venv_python()), str(TIMED_SOURCE), str(file), "painted"]
        folders = [VENV / "lib", CHECKOUT / "tlc_desktop", *_base()]
        for name, is_cold in (("warm", False), ("cold", True)):
            ours: list[float] = []
            theirs: list[float] = []
            for _ in range(RUNS + 1):
                ours.append(_seconds(installed, environment, [program] if is_cold else []))
                theirs.append(_seconds(source, environment, folders if is_cold else []))
            yield _line(name, statistics.median(ours[1:]), statistics.median(theirs[1:]))


def _base() -> list[Path]:
    """Where the environment's own Python is, with its library."""
    asks = "import sys, sysconfig as s; print(s.get_path('stdlib'), s.get_config_var('LIBDIR'))"
    done = subprocess.run(
        [os.fspath(venv_python()), "-c", asks], stdout=subprocess.PIPE, check=True
    ).stdout.decode()
    stdlib, libraries = done.split()
    return [Path(stdlib), *Path(libraries).glob("libpython3*.so*"), venv_python().resolve()]


def _line(name: str, ours: float, theirs: float) -> str:
    words = f"first paint, {name}: {ours:.2f} s installed, {theirs:.2f} s from source"
    if ours > LIMIT * theirs:
        raise CannotGoOn(f"{words}; at most {LIMIT} x was agreed.")
    return f"passed: {words}"


def _environment(home: Path) -> dict[str, str]:
    own = {"HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home)}
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    more = {"PYTHONPATH": str(CHECKOUT), "QT_QPA_PLATFORM": "offscreen"}
    return {**kept, **own, **more}


def _seconds(command: Sequence[str], environment: dict[str, str], forget: Sequence[Path]) -> float:
    for folder in forget:
        _forget(folder)
    begun = time.monotonic()
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True, timeout=60)
    return float(done.stdout.split()[0]) - begun


def _forget(folder: Path) -> None:
    """Let the system drop what it remembers of the files in a folder, as after switching on."""
    for path in [folder, *folder.rglob("*")]:
        if path.is_file() and not path.is_symlink():
            descriptor = os.open(str(path), os.O_RDONLY)
            try:
                os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
            finally:
                os.close(descriptor)
