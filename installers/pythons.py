"""Find the Pythons of this machine and choose the newest that the wheels take."""

from __future__ import annotations

import json
import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Iterable, Iterator, Sequence

from steps import CannotGoOn, answer_of

OLDEST = (3, 11)
NEWEST = (3, 14)
# Qt 6.12, which Python 3.14 needs, is built for glibc 2.34; Qt 6.8.3 for 2.28.
GLIBC_FLOOR = (2, 28)
GLIBC_OF_3_14 = (2, 34)

_LOOK = """
import importlib.util as u, json, os, platform, struct, sys, sysconfig
in_venv = sys.prefix != sys.base_prefix
print(json.dumps({
    "path": getattr(sys, "_base_executable", "") if in_venv else sys.executable,
    "version": list(sys.version_info[:3]),
    "final": sys.version_info[3] == "final",
    "cpython": platform.python_implementation() == "CPython",
    "bits": struct.calcsize("P") * 8,
    "gil": not sysconfig.get_config_var("Py_GIL_DISABLED"),
    "venv": all(u.find_spec(name) for name in ("venv", "ensurepip")),
    "whole": all(u.find_spec(name) for name in ("ssl", "zlib", "_ctypes")),
}))
"""


@dataclass(frozen=True)
class Python:
    """One interpreter of this machine, as it describes itself.

    Attributes:
        final: It is a release, not an alpha, beta or candidate.
        gil: It is the ordinary build; the free-threaded one has few wheels.
        venv: It can make a virtual environment (Debian packs that apart).
        whole: It has ssl, zlib and ctypes; one compiled without cannot fetch packages.
    """

    path: str
    version: tuple[int, int, int]
    final: bool = True
    cpython: bool = True
    bits: int = 64
    gil: bool = True
    venv: bool = True
    whole: bool = True

    @property
    def name(self) -> str:
        return ".".join(str(part) for part in self.version)


def newest_minor(glibc: tuple[int, int] | None) -> tuple[int, int]:
    """The newest Python whose wheels this machine's C library takes; none means not Linux."""
    if glibc is not None and glibc < GLIBC_OF_3_14:
        return (3, 13)
    return NEWEST


def fits(python: Python, newest: tuple[int, int]) -> bool:
    """Whether the wheels take this interpreter."""
    minor = python.version[:2]
    return (
        python.cpython
        and python.final
        and python.gil
        and python.whole
        and python.bits == 64
        and OLDEST <= minor <= newest
    )


def choose(pythons: Sequence[Python], newest: tuple[int, int], can_add_venv: bool) -> Python | None:
    """The newest fitting interpreter; of two alike, the first in the list.

    Args:
        pythons: What is there, in order of preference among equals.
        newest: The newest minor version that the wheels take here.
        can_add_venv: Debian's `python3-venv` can be installed, so one that lacks it will do.
    """
    fitting = [python for python in pythons if fits(python, newest)]
    ready = [one for one in fitting if one.venv or (can_add_venv and of_the_system(one))]
    return max(ready or fitting, key=lambda python: python.version, default=None)


def of_the_system(python: Python) -> bool:
    """Whether the system's packages brought this interpreter, and can bring what it lacks."""
    return python.path.startswith("/usr/bin/")


def look_at(command: Sequence[str]) -> Python | None:
    """What an interpreter says of itself, or nothing when it is none."""
    said = answer_of([*command, "-I", "-c", _LOOK])
    if not said:
        return None
    try:
        facts = json.loads(said.strip().splitlines()[-1])
    except ValueError:
        return None
    facts["version"] = tuple(facts["version"])
    return Python(**facts) if facts["path"] else None


def _names() -> list[str]:
    minors = range(NEWEST[1], OLDEST[1] - 1, -1)
    return [f"python3.{minor}" for minor in minors] + ["python3", "python"]


def _commands() -> Iterator[list[str]]:
    """Every way to start a Python that people's machines have, likely ones first."""
    yield [sys.executable]
    for name in _names():
        # Not only the first on PATH: pyenv's shims stand before the system's own.
        for folder in os.get_exec_path():
            found = shutil.which(name, path=folder)
            if found:
                yield [found]
    homes = [os.environ.get("PYENV_ROOT"), str(Path.home() / ".pyenv")]
    for home in filter(None, homes):
        for path in sorted(Path(home).glob("versions/3.*/bin/python3")):
            yield [str(path)]
    for folder in ("/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"):
        for name in _names():
            if Path(folder, name).exists():
                yield [str(Path(folder, name))]
    if sys.platform == "win32":
        for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
            yield ["py", f"-3.{minor}"]


def on_this_machine() -> list[Python]:
    """The Pythons of this machine, each once; for a virtual environment, the one it stands on."""
    return list(_each_once(_commands()))


def _each_once(commands: Iterable[list[str]]) -> Iterator[Python]:
    asked: set[str] = set()
    seen: set[str] = set()
    for command in commands:
        real = os.path.realpath(command[0]) if len(command) == 1 else " ".join(command)
        if real in asked:
            continue
        asked.add(real)
        python = look_at(command)
        if python is None:
            continue
        where = os.path.realpath(python.path)
        if where not in seen:
            seen.add(where)
            yield python


def glibc_here() -> tuple[int, int] | None:
    """The C library's version on Linux, nothing on other systems.

    Raises:
        CannotGoOn: This is a Linux without glibc, or with one older than Qt's wheels take.
    """
    if not sys.platform.startswith("linux"):
        return None
    try:
        said = os.confstr("CS_GNU_LIBC_VERSION") or ""
    except (ValueError, OSError):
        said = ""
    numbers = said.rpartition(" ")[2].split(".")
    if len(numbers) < 2 or not all(number.isdigit() for number in numbers[:2]):
        raise CannotGoOn(
            "This Linux has another C library than glibc (musl, as in Alpine), and Qt is not"
            " published for it. A Debian, Ubuntu, Fedora or openSUSE will do."
        )
    version = (int(numbers[0]), int(numbers[1]))
    if version < GLIBC_FLOOR:
        raise CannotGoOn(
            f"This Linux has glibc {version[0]}.{version[1]}, and Qt needs 2.28 or newer"
            " (Debian 10, Ubuntu 20.04, RHEL 8 and later have it)."
        )
    return version


def windows_is_new_enough() -> None:
    """Raises CannotGoOn on a Windows older than Qt 6 starts on."""
    if sys.platform == "win32" and sys.getwindowsversion().build < 17763:
        raise CannotGoOn("Qt needs 64-bit Windows 10, version 1809 or newer.")


def nothing_fits(pythons: Sequence[Python], newest: tuple[int, int]) -> str:
    """A sentence for a machine with no fitting Python."""
    there = sorted({python.version: python.name for python in pythons}.items())
    names = ", ".join(name for _, name in there) or "none"
    wanted = "Python {}.{} to {}.{}, 64-bit".format(*OLDEST, *newest)
    return (
        f"TLC Desktop needs {wanted}; found here: {names}.\n"
        "Install one (python.org has it for Windows and macOS; on Debian and Ubuntu, type"
        " `sudo apt-get install python3.11 python3.11-venv` or a newer one), then run this again."
    )
