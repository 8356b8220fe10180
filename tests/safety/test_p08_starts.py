"""P8: of all that start at once one has the file; the others bring it forward, and after a kill the next has it."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSysInfo

from tests.beginnings import write_new
from tests.laws import tries
from tests.safety.apart import CHECKOUT, apart
from tests.safety.figures import Figures
from tlc_desktop.domain.communities import Community
from tlc_desktop.file_lock import FileLock, lock_path, take

AT_ONCE = 4
# Says whether it has a window, and waits to be killed; or that it ended.
START = """
import sys
from tlc_desktop import __main__ as program, start
handed_over = start.Start._hand_over

def hand_over(self):
    handed_over(self)
    print("filled" if self._app.shell else "first screen", flush=True)

start.Start._hand_over = hand_over
status = program.main()
print("ended", status, flush=True)
"""


def takers(folder: str, rounds: int) -> list[str]:
    """Have some take the lock of a file at once, then kill who has it and take it again; what went wrong."""
    path, faults = Path(folder) / "Our school.tlc", list[str]()
    path.touch()
    for number in range(rounds):
        begin, go = os.pipe()
        answers, told = os.pipe()
        some = [_taker(path, begin, go, told) for _ in range(AT_ONCE)]
        os.close(begin)
        os.close(go)  # which all of them wait for
        os.close(told)
        said = b""
        while said.count(b"\n") < AT_ONCE:
            said += os.read(answers, 100)
        if said.count(b"has\n") != 1:
            faults.append(f"{number}: {said!r}")
        for process in some:
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)
        os.close(answers)
        again = take(path)
        if isinstance(again, FileLock):
            again.let_go()
        else:
            faults.append(f"{number}: after the kill {again}")
    return faults


def _taker(path: Path, begin: int, go: int, told: int) -> int:
    process = os.fork()
    if process:
        return process
    os.close(go)
    os.read(begin, 1)
    has = isinstance(lock := take(path), FileLock)
    os.write(told, b"has\n" if has else b"not\n")
    signal.pause()
    os._exit(int(lock is None))


def test_one_of_all_has_the_lock(tmp_path: Path, figure: Figures) -> None:
    if sys.platform == "win32":
        figure.not_run("P8", "Windows forks no process")
    rounds = tries(200, 5)
    faults = apart(takers, str(tmp_path), rounds)
    what = f"{AT_ONCE} at once for one file, its holder killed and the file taken again"
    figure("P8", what, rounds, faults)


@pytest.mark.long  # a few are tried by tests/test_main.py
def test_of_many_starts_of_the_program_one_has_the_window(tmp_path: Path, figure: Figures) -> None:
    if sys.platform in ("win32", "darwin"):
        figure.not_run("P8", "folders of a user are set as on Linux")
    rounds, at_once = 25, 8
    path = tmp_path / "Our school.tlc"
    write_new(path, Community("Tuesday Circle"))
    broken = [said for said in (started(tmp_path, path, at_once) for _ in range(rounds)) if said]
    figure(
        "P8", f"rounds of {at_once} whole programs started at once on one file", rounds, len(broken)
    )


@pytest.mark.long
def test_after_a_kill_the_next_start_has_the_window(tmp_path: Path, figure: Figures) -> None:
    if sys.platform in ("win32", "darwin"):
        figure.not_run("P8", "folders of a user are set as on Linux")
    rounds, path = 100, tmp_path / "Our school.tlc"
    write_new(path, Community("Tuesday Circle"))
    faults = [said for said in (started(tmp_path, path, 1) for _ in range(rounds)) if said]
    assert lock_path(path).exists(), "whoever had it was killed"
    figure("P8", "whole programs killed, and started again on their file", rounds, faults)


@pytest.mark.long
def test_a_lock_that_came_from_another_computer_is_asked_about(
    tmp_path: Path, figure: Figures
) -> None:
    if sys.platform in ("win32", "darwin"):
        figure.not_run("P8", "folders of a user are set as on Linux")
    path, faults = tmp_path / "Our school.tlc", list[str]()
    write_new(path, Community("Tuesday Circle"))
    before = path.read_bytes()
    ours = QSysInfo.machineHostName(), QSysInfo.machineUniqueId().toStdString()
    for name, whose in (("SALMA-PC", "f00d"), (ours[0], "f00d"), ("SALMA-PC", ours[1])):
        lock = f"4194999\ntlc-desktop\n{name}\n{whose}\n\n"
        lock_path(path).write_text(lock)
        program = run(tmp_path, path)
        assert program.stdout is not None
        if (said := program.stdout.readline().strip()) != "first screen":
            faults.append(f"{name} {whose}: {said}")
        program.kill()
        program.communicate()
        if lock_path(path).read_text() != lock or path.read_bytes() != before:
            faults.append(f"{name} {whose}: something was written")
    figure("P8", "starts on a file that another computer seems to have open", 3, faults)


def run(home: Path, path: Path) -> "subprocess.Popen[str]":
    """Start the program on a file, for a user of its own."""
    surroundings = {
        **os.environ,
        "PYTHONPATH": str(CHECKOUT),
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
    }
    return subprocess.Popen(
        [sys.executable, "-c", START, str(path)],
        env=surroundings,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def started(home: Path, path: Path, many: int) -> list[str]:
    """Start the program so many times at once; what they said, where it is not that one has the window."""
    running = [run(home, path) for _ in range(many)]
    said = sorted(each.stdout.readline().strip() for each in running if each.stdout)
    for each in running:
        each.kill()
        each.communicate()
    return [] if said == ["ended 0"] * (many - 1) + ["filled"] else said
