"""The Linux installers tried: in clean Debians, or quickly on this system behind a veil."""

from __future__ import annotations

import shutil
import tempfile
import time
from pathlib import Path
from typing import Callable, Iterator

import payload
import system_packages
from linux import again, deb, older, places, roots, run_file, starting, tools, trials
from linux.bundle import TIMED, Made
from linux.places import Place
from linux.trials import Files
from steps import CannotGoOn, say

DEBIANS = (11, 12, 13)
Trial = Callable[[Place], Iterator[str]]
_APT = "apt-get -q install -y --no-install-recommends"


def keep_timed(made: Made) -> None:
    """Keep the start that is watched, for the tests; it is never shipped."""
    target = _timed()
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy2(str(made.timed), str(target))


def _timed() -> Path:
    return payload.cache_folder() / "timed" / TIMED


def run(out: Path, quick: bool) -> Iterator[str]:
    """Try what `build_linux.build` made.

    Args:
        quick: On this system; else in clean roots of three Debians, with the start measured.

    Yields:
        A line for each thing that was tried, or why it was not.

    Raises:
        CannotGoOn: Something is not as it should be.
    """
    version = payload.version()
    made = [out / deb.name(version), out / run_file.name(version)]
    for path in made:
        if not path.exists():
            raise CannotGoOn(f"{path.name} is not there: run installers/build.py linux first.")
    lacking = system_packages.bring(tools.FOR_TRYING)
    if any(one.provides == "dpkg-deb" for one in lacking):
        yield "skipped: the Linux installers were not tried, for want of dpkg."
        return
    with tempfile.TemporaryDirectory(prefix="tlc-try-") as folder:
        say("Linux: making an older version, to upgrade from.")
        before = older.make(made[0], Path(folder))
        timed = _timed() if _timed().exists() else None
        files = Files(made[0], made[1], before[0], before[1], timed)
        yield from _quickly(files) if quick else _in_full(files, Path(folder))
    if not quick:
        yield from again.same(out)


def _quickly(files: Files) -> Iterator[str]:
    reason = roots.why_not_mount()
    if not reason:
        with places.this_system() as place:
            yield from _said(place, trials.life_of_run(place, files))
            yield from _said(place, iter([trials.full_disk_of_run(place, files)]))
            yield from _said(place, trials.life_of_deb(place, files, "dpkg --force-unsafe-io -i"))
        return
    with places.empty_home() as place:
        yield from _said(place, trials.life_of_run(place, files))
        yield f"skipped: a full disk, and the .deb as dpkg installs it, for here it cannot be: {reason}."
        yield from _said(place, trials.unpacked_deb(place, files))


def _in_full(files: Files, folder: Path) -> Iterator[str]:
    reason = roots.why_not()
    if reason:
        yield f"skipped: clean roots of Debian 11, 12 and 13, for here it cannot be: {reason}."
        yield from _quickly(files)
        return
    for number in DEBIANS:
        with places.clean_debian(number) as place:
            place.done(place.as_root("apt-get -q update"), "apt-get update")
            yield from _said(place, trials.life_of_deb(place, files, _APT, f"{_APT} {_LOOKING}"))
            yield from _said(place, iter([trials.full_disk_of_deb(place, files)]))
        with places.clean_debian(number) as place:
            place.done(place.as_root(f"apt-get -q update && {_APT} {_DESKTOP}"), "a desktop")
            yield from _said(place, trials.life_of_run(place, files))
            yield from _said(place, iter([trials.full_disk_of_run(place, files)]))
    if files.timed is None:
        yield "skipped: the start was not measured; it is made by a build here."
        return
    yield from starting.measured(older.unpacked(files.deb, folder), files.timed)


# What any desktop has. What the .run lacks beside it is what it says that it lacks.
_LOOKING = "xvfb desktop-file-utils appstream"
_DESKTOP = (
    "libegl1 libgl1 libfontconfig1 libdbus-1-3 libxkbcommon-x11-0 libx11-xcb1 libcups2"
    " libglib2.0-0 libgssapi-krb5-2 libxcb-glx0 libxcb-randr0 libxcb-shape0 libxcb-shm0"
    " libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libxcb-render0 libwayland-cursor0 libwayland-egl1"
    " " + _LOOKING
)


def _said(place: Place, tried: Iterator[str]) -> Iterator[str]:
    started = time.monotonic()
    for line in tried:
        word = "" if line.startswith("skipped:") else "passed: "
        yield f"{word}{line} ({place.name}, {time.monotonic() - started:.0f} s)"
        started = time.monotonic()
