"""The checkout's own `.venv`: made once, filled again only when something changed."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from pythons import Python, choose, fits, look_at, nothing_fits, on_this_machine
from steps import CHECKOUT, VENV, CannotGoOn, last_lines, run_quietly, say
from system_packages import can_install, command_for, venv_package

STAMP = VENV / "tlc-desktop-setup.json"

# What pip says when nobody answers; it names no reason of its own in its last line.
_NO_ANSWER = (
    "Temporary failure in name resolution",
    "Name or service not known",
    "Failed to establish a new connection",
    "Network is unreachable",
    "getaddrinfo failed",
    "Max retries exceeded",
    "Connection refused",
    "Read timed out",
    "NewConnectionError",
    "nodename nor servname provided",
)


@dataclass(frozen=True)
class Stamp:
    """What `.venv` was filled from; while that stays the same, there is nothing to do.

    Attributes:
        project: SHA-256 of pyproject.toml.
        checkout: Where the checkout lies; an environment does not survive being moved.
        for_tests: The tests' tools are in it too.
    """

    project: str
    python: str
    checkout: str
    for_tests: bool

    def covers(self, wanted: Stamp) -> bool:
        """Whether an environment stamped so can be used as it is where `wanted` is asked."""
        same = (self.project, self.python, self.checkout)
        return same == (wanted.project, wanted.python, wanted.checkout) and (
            self.for_tests or not wanted.for_tests
        )


def venv_python() -> Path:
    """The interpreter inside `.venv`."""
    if sys.platform == "win32":
        return VENV / "Scripts" / "python.exe"
    return VENV / "bin" / "python"


def venv_script(name: str) -> Path:
    """A command that a package put into `.venv`."""
    suffix = ".exe" if sys.platform == "win32" else ""
    return venv_python().with_name(name + suffix)


def read_stamp(path: Path) -> Stamp | None:
    """The stamp in a file; nothing when there is none, or none that can be understood."""
    try:
        return Stamp(**json.loads(path.read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def write_stamp(path: Path, stamp: Stamp) -> None:
    """Leave a stamp; read back by `read_stamp`."""
    path.write_text(json.dumps(asdict(stamp), indent=1), "utf-8")


def project_hash() -> str:
    return hashlib.sha256((CHECKOUT / "pyproject.toml").read_bytes()).hexdigest()


def ready_python(newest: tuple[int, int]) -> Python | None:
    """The interpreter of a `.venv` that can be kept, or nothing when one has to be made."""
    if not venv_python().exists():
        return None
    stamp = read_stamp(STAMP)
    if stamp is not None and stamp.checkout != os.fspath(CHECKOUT):
        return None
    python = look_at([os.fspath(venv_python())])
    if python is None or not fits(python, newest):
        return None
    code, _ = run_quietly([os.fspath(venv_python()), "-m", "pip", "--version"])
    return python if code == 0 else None


def chosen_python(newest: tuple[int, int]) -> Python:
    """The newest Python on the machine that the wheels take.

    Raises:
        CannotGoOn: There is none.
    """
    pythons = on_this_machine()
    python = choose(pythons, newest, can_install())
    if python is None:
        raise CannotGoOn(nothing_fits(pythons, newest))
    return python


def make(python: Python) -> None:
    """Make `.venv`, in place of one that cannot be used.

    Raises:
        CannotGoOn: This Python cannot make one.
    """
    say(f"Environment: making .venv with Python {python.name}.")
    code, words = run_quietly([python.path, "-m", "venv", "--clear", os.fspath(VENV)])
    if code == 0:
        return
    package = venv_package(python)
    if package is not None:
        raise CannotGoOn(
            "This Python cannot make a virtual environment yet. Type this, then run me again:"
            "\n\n    " + command_for(package.names[:1])
        )
    raise CannotGoOn("Python could not make .venv. It said:\n" + last_lines(words))


def fill(python: Python, for_tests: bool) -> None:
    """Install the program and what it depends on, unless that was done already.

    Raises:
        CannotGoOn: pip could not; the text has the end of what it said.
    """
    before = read_stamp(STAMP)
    for_tests = for_tests or (before is not None and before.for_tests)
    wanted = Stamp(project_hash(), python.name, os.fspath(CHECKOUT), for_tests)
    if before is not None and before.covers(wanted):
        say("Packages: all there.")
        return
    tools = " and the tests' tools" if for_tests else ""
    say(f"Packages: fetching and installing what the program needs{tools}; this takes minutes.")
    if STAMP.exists():
        STAMP.unlink()
    what = os.fspath(CHECKOUT) + ("[test]" if for_tests else "")
    pip = [os.fspath(venv_python()), "-m", "pip", "install", "--disable-pip-version-check"]
    code, words = run_quietly([*pip, "--no-input", "--editable", what])
    if code != 0:
        raise CannotGoOn(why_pip_stopped(words))
    write_stamp(STAMP, wanted)


def nobody_answered(words: str) -> bool:
    """Whether pip stopped because it could not reach anybody."""
    return any(sign in words for sign in _NO_ANSWER)


def why_pip_stopped(words: str) -> str:
    """A sentence for a person, from pip's own words."""
    if nobody_answered(words):
        return (
            "The packages could not be fetched: nobody answered. Is this machine on the network?"
            " (Once set up, it needs none.) pip's last words:\n" + last_lines(words, 4)
        )
    if "No space left on device" in words:
        return "The disk is full: the packages need about 1 GB. Make room, then run me again."
    return "pip could not install the packages. It said:\n" + last_lines(words)
