"""Disks to try installers on: small ones, and ones that fill up while files are written."""

from __future__ import annotations

import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Generator

import system_packages
from steps import run_quietly
from windows.wine import Wine


@contextmanager
def disk(wine: Wine, megabytes: int) -> Generator[None, None, None]:
    """A disk T: of this size.

    Raises:
        PermissionError: Nobody but root may make one.
    """
    place = wine.folder / "disk"
    place.mkdir(exist_ok=True)
    words = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(place)]
    before = system_packages.as_root()
    if before is None or run_quietly([*before, *words])[0] != 0:
        raise PermissionError
    letter = wine.prefix / "dosdevices" / "t:"
    letter.symlink_to(place)
    try:
        yield
    finally:
        letter.unlink()
        run_quietly([*before, "umount", "-l", str(place)])


def fill(program: Path) -> None:
    """Take all room that is left on a disk as soon as the program's first files are unpacked there.

    Without such files, it gives up after a minute.
    """
    end = time.monotonic() + 60
    while not (program / "~new" / "lib").exists():
        if time.monotonic() > end:
            return
        time.sleep(0.02)
    with suppress(OSError), (program.parent / "of the user.bin").open("wb", buffering=0) as file:
        while True:
            file.write(bytes(1_000_000))
