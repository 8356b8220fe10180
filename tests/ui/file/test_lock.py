"""The lock beside a file: one window for one file, and nothing left of a killed one."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile

from tlc_desktop.domain.errors import FileNotAllowed
from tlc_desktop.ui.file.lock import Held, lock_path, take

HOLD = """
import sys, time
from pathlib import Path
from tlc_desktop.ui.file.lock import take
lock = take(Path(sys.argv[1]))
print(type(lock).__name__, flush=True)
time.sleep(60)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "circle.tlc"
    found.write_bytes(b"")
    return found


def test_the_second_is_told_that_it_is_open_here(path: Path) -> None:
    first = take(path)
    assert isinstance(first, QLockFile)
    assert take(path) == Held(here=True, computer=first.getLockInfo()[1])
    first.unlock()
    assert not lock_path(path).exists()
    assert isinstance(take(path), QLockFile)


def test_the_lock_of_a_killed_program_counts_for_nothing(path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == "QLockFile"
        held = take(path)
        assert isinstance(held, Held)
        assert held.here
        other.kill()
        other.wait()
    assert lock_path(path).exists()
    assert isinstance(take(path), QLockFile)


def test_a_lock_from_another_computer_is_said_and_can_be_overruled(path: Path) -> None:
    # What QLockFile writes: process, program, computer, and the ids of machine and start.
    lock_path(path).write_text("4242\ntlc-desktop\nSALMA-PC\nf00d\nbeef\n")
    assert take(path) == Held(here=False, computer="SALMA-PC")
    assert take(path, anyway=True).__class__ is QLockFile


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere"
)
def test_a_folder_that_may_not_be_written(path: Path) -> None:
    path.parent.chmod(0o500)
    try:
        with pytest.raises(FileNotAllowed):
            take(path)
    finally:
        path.parent.chmod(0o700)


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotAllowed):
        take(tmp_path / "nowhere" / "circle.tlc")
