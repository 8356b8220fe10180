"""The lock beside a file: one window for one file, and nothing left of a killed one."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSysInfo

from tlc_desktop.domain.errors import FileNotAllowed
from tlc_desktop.file_lock import FileLock, Held, lock_path, take

HOLD = """
import sys, time
from pathlib import Path
from tlc_desktop.file_lock import take
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
    assert isinstance(first, FileLock)
    computer = first.parts[0].getLockInfo()[1]
    assert take(path) == Held(here=True, computer=computer, process=os.getpid())
    first.let_go()
    assert not lock_path(path).exists()
    assert isinstance(take(path), FileLock)


def link(path: Path) -> Path:
    made = path.parent / "links" / "other.tlc"
    made.symlink_to(Path("..", path.name))
    return made


def hard_link(path: Path) -> Path:
    made = path.parent / "links" / "second.tlc"
    made.hardlink_to(path)
    return made


def folder_link(path: Path) -> Path:
    made = path.parent / "folder"
    made.symlink_to(path.parent, target_is_directory=True)
    return made / path.name


SPELLINGS: dict[str, Callable[[Path], Path]] = {
    "dots": lambda path: path.parent / "links" / ".." / path.name,
    "link": link,
    "hard link": hard_link,
    "folder": folder_link,
    "moved away": lambda path: path.rename(path.parent / "links" / "moved.tlc"),
}


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_a_file_is_the_same_however_it_is_spelled(path: Path, spelling: str) -> None:
    (path.parent / "links").mkdir()
    first = take(path)
    assert isinstance(first, FileLock)
    other = SPELLINGS[spelling](path)
    assert isinstance(take(other), Held)
    first.let_go()
    second = take(other)
    assert isinstance(second, FileLock)
    assert not path.exists() or isinstance(take(path), Held)
    second.let_go()
    assert not list(path.parent.rglob("*.lock"))


def test_two_files_are_two(path: Path) -> None:
    other = path.with_name("other.tlc")
    other.write_bytes(path.read_bytes())
    first, second = take(path), take(other)
    assert isinstance(first, FileLock)
    assert isinstance(second, FileLock)


def test_the_lock_of_a_killed_program_counts_for_nothing(path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == "FileLock"
        held = take(path)
        assert isinstance(held, Held)
        assert held.here
        other.kill()
        other.wait()
    assert lock_path(path).exists()
    assert isinstance(take(path), FileLock)


def test_a_lock_from_another_computer_is_said_and_can_be_overruled(path: Path) -> None:
    # What QLockFile writes: process, program, computer, and the ids of machine and start.
    lock_path(path).write_text("4242\ntlc-desktop\nSALMA-PC\nf00d\nbeef\n")
    assert take(path) == Held(here=False, computer="SALMA-PC", process=4242)
    assert isinstance(take(path, anyway=True), FileLock)


@pytest.mark.parametrize("same", ["name", "id"])
def test_two_computers_of_one_name_or_set_up_from_one_image_are_two(path: Path, same: str) -> None:
    own = QSysInfo.machineHostName(), QSysInfo.machineUniqueId().toStdString()
    name, whose = (own[0], "f00d") if same == "name" else ("SALMA-PC", own[1])
    # No such process is here: it would count for nothing if it were of this computer.
    lock_path(path).write_text(f"4194999\ntlc-desktop\n{name}\n{whose}\n\n")
    assert take(path) == Held(here=False, computer=name, process=4194999)
    assert lock_path(path).exists()
    lock = take(path, anyway=True)
    assert isinstance(lock, FileLock)
    assert isinstance(take(path), Held)
    lock.let_go()
    assert not lock_path(path).exists()


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
