"""T20: a file that a virus scanner holds for a moment is not lost: it is tried again, and not for ever."""

import os
import time
from pathlib import Path
from random import Random

import pytest

from tests.laws import tries
from tests.safety.figures import Figures
from tlc_desktop.domain.errors import FileNotAllowed
from tlc_desktop.storage.files import write_whole

LONGEST = 2.5
HELD = (5, 32, 33)  # access denied, in use, a part of it in use


class HeldError(PermissionError):
    """As Windows says it."""

    def __init__(self, said: int) -> None:
        super().__init__(13, "held")
        self.winerror = said


class Scanner:
    """Holds a file for so many tries of giving it its name."""

    def __init__(self, dice: Random, times: int) -> None:
        self._dice, self._times = dice, times
        self._really = os.replace
        self.slept = 0.0

    def replace(self, old: Path, new: Path) -> None:
        if self._times > 0:
            self._times -= 1
            raise HeldError(self._dice.choice(HELD))
        self._really(old, new)

    def sleep(self, seconds: float) -> None:
        self.slept += seconds


def test_a_file_that_is_held_is_written_or_is_what_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, figure: Figures
) -> None:
    path, dice, faults, many = tmp_path / "ledger.json", Random(20), list[str](), tries(1000, 40)
    path.write_bytes(b"before")
    before = b"before"
    for number in range(many):
        held = dice.choice((0, 1, 2, 24, 25, 100))
        scanner = Scanner(dice, held)
        with monkeypatch.context() as patch:
            patch.setattr(os, "replace", scanner.replace)
            patch.setattr(time, "sleep", scanner.sleep)
            wanted = f"{number}".encode()
            try:
                write_whole(path, wanted)
                done = True
            except FileNotAllowed:
                done = False
        if done is not (held < 25):
            faults.append(f"{number}: held {held} times, written: {done}")
        before = wanted if done else before
        if path.read_bytes() != before or [each.name for each in tmp_path.iterdir()] != [path.name]:
            faults.append(f"{number}: {[*tmp_path.iterdir()]}, {path.read_bytes()!r}")
        if scanner.slept > LONGEST:
            faults.append(f"{number}: waited {scanner.slept} s")
    figure("T20", "files held by another program while they get their name", many, faults)


def test_what_is_not_held_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_old: Path, _new: Path) -> None:
        raise PermissionError(13, "may not be written")

    scanner = Scanner(Random(20), 0)
    monkeypatch.setattr(os, "replace", refused)
    monkeypatch.setattr(time, "sleep", scanner.sleep)
    with pytest.raises(FileNotAllowed):
        write_whole(tmp_path / "a.json", b"new")
    assert not scanner.slept
