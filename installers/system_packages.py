"""The system libraries that Qt's window needs, and how Debian's family gets them."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Iterable, Sequence

from pythons import Python, of_the_system
from steps import CannotGoOn, ToolsLacking, answer_of, last_lines, run_quietly, say


@dataclass(frozen=True)
class Needed:
    """Something the system has to bring.

    Attributes:
        names: Debian's package, newest name first: the move to 64-bit time renamed some.
        provides: A library, a command or a file's path, to look for where there is no dpkg.
        for_tests: The program runs without it.
    """

    names: tuple[str, ...]
    provides: str
    for_tests: bool = False


# Read off `ldd` of Qt 6.8's Widgets, PrintSupport, and its xcb and Wayland plugins.
NEEDED = (
    Needed(("libegl1",), "libEGL.so.1"),
    Needed(("libgl1",), "libGL.so.1"),
    Needed(("libglib2.0-0t64", "libglib2.0-0"), "libglib-2.0.so.0"),
    Needed(("libdbus-1-3",), "libdbus-1.so.3"),
    Needed(("libfontconfig1",), "libfontconfig.so.1"),
    Needed(("libfreetype6",), "libfreetype.so.6"),
    Needed(("libcups2t64", "libcups2"), "libcups.so.2"),
    Needed(("libxkbcommon0",), "libxkbcommon.so.0"),
    Needed(("libxkbcommon-x11-0",), "libxkbcommon-x11.so.0"),
    Needed(("libx11-xcb1",), "libX11-xcb.so.1"),
    Needed(("libxcb-cursor0",), "libxcb-cursor.so.0"),
    Needed(("libxcb-icccm4",), "libxcb-icccm.so.4"),
    Needed(("libxcb-image0",), "libxcb-image.so.0"),
    Needed(("libxcb-keysyms1",), "libxcb-keysyms.so.1"),
    Needed(("libxcb-randr0",), "libxcb-randr.so.0"),
    Needed(("libxcb-render-util0",), "libxcb-render-util.so.0"),
    Needed(("libxcb-shape0",), "libxcb-shape.so.0"),
    Needed(("libxcb-xkb1",), "libxcb-xkb.so.1"),
    Needed(("libwayland-cursor0",), "libwayland-cursor.so.0"),
    Needed(("libwayland-egl1",), "libwayland-egl.so.1"),
    Needed(("xvfb",), "Xvfb", for_tests=True),
    Needed(("poppler-utils",), "pdftotext", for_tests=True),
    Needed(("qpdf",), "qpdf", for_tests=True),
    # The judges of how lines of two directions run: Unicode's own cases, and Pango.
    Needed(("unicode-data",), "/usr/share/unicode/BidiCharacterTest.txt", for_tests=True),
    Needed(("libpangoft2-1.0-0",), "libpangoft2-1.0.so.0", for_tests=True),
)


def venv_package(python: Python) -> Needed | None:
    """The package that lets Debian's own Python make virtual environments, when it cannot."""
    if python.venv or not of_the_system(python):
        return None
    name = "python{}.{}-venv".format(*python.version[:2])
    return Needed((name, "python3-venv"), "ensurepip")


def with_dpkg() -> bool:
    """Whether this is a Debian, an Ubuntu or one of their children."""
    return bool(shutil.which("dpkg-query") and shutil.which("apt-get"))


def as_root() -> list[str] | None:
    """What to put before a command so that it may install: nothing, sudo, or it cannot."""
    if not hasattr(os, "geteuid"):
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and answer_of(["sudo", "-n", "true"]) is not None:
        return ["sudo", "-n"]
    return None


def can_install() -> bool:
    """Whether packages can be installed here without asking anybody."""
    return with_dpkg() and as_root() is not None


def installed(status: str) -> set[str]:
    """The installed packages in the answer of `dpkg-query -W` (see `_status`)."""
    rows = (line.split() for line in status.splitlines())
    return {row[-1] for row in rows if len(row) == 4 and row[2] == "installed"}


def lacking(needed: Iterable[Needed], there: set[str]) -> list[Needed]:
    """What is not there under any of its names."""
    return [one for one in needed if not there.intersection(one.names)]


def command_for(names: Sequence[str]) -> str:
    """The command that somebody with the administrator's password types."""
    return "sudo apt-get update && sudo apt-get install -y " + " ".join(names)


def provide(python: Python, for_tests: bool) -> None:
    """See that the system libraries are there; install them where that can be done quietly.

    Args:
        python: The interpreter that will make the environment.
        for_tests: What only the tests need has to be there too.

    Raises:
        CannotGoOn: Something that is needed is not there, and only the user can install it.
    """
    if not sys.platform.startswith("linux"):
        say("System libraries: this system brings its own.")
        return
    venv = venv_package(python)
    needed = [*NEEDED, *([venv] if venv else [])]
    if not with_dpkg():
        _tell_what_to_look_for(needed)
        return
    wanted = lacking(needed, _installed_now())
    if venv in needed and venv not in wanted:
        wanted.append(venv)  # it is installed, and yet this Python cannot use it
    if not wanted:
        say("System libraries: all there.")
    elif as_root() is None:
        _ask_to_type(wanted, for_tests)
    else:
        _install(wanted)


def bring(needed: Sequence[Needed]) -> list[Needed]:
    """Install tools where that can be done without asking; those that still are not there.

    Args:
        needed: Each with a command, a library or a path that tells whether it is there.
    """
    wanted = [one for one in needed if not _is_there(one.provides)]
    if wanted and can_install():
        try:
            _install(wanted)
        except CannotGoOn as reason:
            say(str(reason))
    return [one for one in wanted if not _is_there(one.provides)]


def need(needed: Sequence[Needed], to_do: str) -> None:
    """See that tools are there.

    Args:
        needed: As for `bring`.
        to_do: What they are needed for, as a sentence begins: "Making the Linux installers".

    Raises:
        ToolsLacking: One is not, and cannot be installed without asking.
    """
    absent = bring(needed)
    if absent:
        raise ToolsLacking(
            f"{to_do} needs some tools. Type this, then run me again:\n\n    "
            + command_for([one.names[-1] for one in absent])
        )


def _installed_now() -> set[str]:
    return installed(answer_of(["dpkg-query", "-W", "-f", "${Status} ${Package}\n"]) or "")


def _ask_to_type(wanted: Sequence[Needed], for_tests: bool) -> None:
    names = _names_here(wanted)
    command = command_for(names)
    if not for_tests and all(one.for_tests for one in wanted):
        say("System libraries: all there. (The tests also want: " + command + ")")
        return
    raise CannotGoOn(
        "Some system libraries are still to be installed, and that needs the administrator's"
        " password. Type this, then run me again:\n\n    " + command
    )


def _install(wanted: Sequence[Needed]) -> None:
    names = _names_here(wanted)
    say("System libraries: installing " + ", ".join(names) + " with apt.")
    code, words = _apt(["install", "-y", "--no-install-recommends", *names])
    if code != 0:
        say("System libraries: reading apt's lists first.")
        _apt(["update"])
        names = _names_here(wanted)
        code, words = _apt(["install", "-y", "--no-install-recommends", *names])
    if code != 0:
        raise CannotGoOn(
            "apt could not install the system libraries. It said:\n" + last_lines(words) + "\n"
            "Look at the network, or type this yourself, then run me again:\n\n    "
            + command_for(names)
        )


# Two builds may want packages at once; apt's lists are locked without waiting.
_ONE_AT_A_TIME = Lock()


def _apt(words: Sequence[str]) -> tuple[int, str]:
    before = as_root() or []
    quiet = [*before, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    with _ONE_AT_A_TIME:
        return run_quietly([*quiet, "-q", "-o", "DPkg::Lock::Timeout=120", *words])


def _names_here(wanted: Sequence[Needed]) -> list[str]:
    """Each package by the first of its names that this release knows, else its oldest."""
    return [_name_here(one) for one in wanted]


def _name_here(one: Needed) -> str:
    if len(one.names) == 1:
        return one.names[0]
    for name in one.names:
        policy = answer_of(["apt-cache", "policy", name]) or ""
        if "Candidate:" in policy and "Candidate: (none)" not in policy:
            return name
    return one.names[-1]


def _tell_what_to_look_for(needed: Sequence[Needed]) -> None:
    absent = [one.provides for one in needed if not _is_there(one.provides)]
    if not absent:
        say("System libraries: all there.")
        return
    say("System libraries: this is no Debian or Ubuntu, so please install by its own means the")
    say("packages that bring: " + ", ".join(absent) + ".")
    say("Going on without; if Qt does not start, these are the reason.")


def _is_there(provides: str) -> bool:
    if provides.startswith("/"):
        return Path(provides).exists()
    if ".so" not in provides:
        return shutil.which(provides) is not None
    try:
        ctypes.CDLL(provides)
    except OSError:
        return False
    return True
