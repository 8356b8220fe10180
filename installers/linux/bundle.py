"""The program folder as it will stand on Linux: everything it needs but a desktop's own libraries.

tlc-desktop      the program, for the window and for the command line
_internal/       Python, Qt, the other libraries, our modules and resources
"""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Sequence

import payload
import pins
import pythons
import system_packages
from linux import bundle_parts, roots, tools
from steps import CHECKOUT, CannotGoOn, ToolsLacking, last_lines, run_quietly, say

HERE = Path(__file__).resolve().parent
PROGRAM = "tlc-desktop"
TIMED = "tlc-desktop-timed"
TIMED_SOURCE = CHECKOUT / "tests" / "bench" / "programs" / "our_start.py"
PLATFORM = (
    *("--only-binary", ":all:", "--python-version", "3.11", "--implementation", "cp"),
    *("--abi", "cp311", "--abi", "abi3", "--abi", "none", "--platform", "manylinux_2_28_x86_64"),
    *("--platform", "manylinux_2_17_x86_64", "--platform", "manylinux2014_x86_64"),
)
# Debug symbols serve nobody here. Qt's libraries have none, and Pillow's do not bear the cutting.
_STRIPPED = ("libpython3*", "python3.*/**/*.so", "sqlalchemy/**/*.so", "sqlcipher3/*.so")


@dataclass(frozen=True)
class Made:
    """What PyInstaller and we have made.

    Attributes:
        folder: The program folder.
        timed: The same program, ending when it has painted; never shipped.
        packages: The Debian packages it wants from the system.
    """

    folder: Path
    timed: Path
    packages: tuple[str, ...]


def fetch(wheels: Path) -> None:
    """Put the wheels into a folder.

    Raises:
        CannotGoOn: pip could not fetch them.
    """
    for requirements in (pins.LINUX_WHEELS, pins.LINUX_TOOLS):
        payload.fetch(requirements, wheels, PLATFORM)


def make(work: Path, wheels: Path, quick: bool) -> Made:
    """Make the program folder.

    Args:
        work: For half-made things; what is there is made afresh.
        wheels: Everything that `fetch` brings.
        quick: With this machine's Python 3.11 and libraries; such a folder reaches no further
            back than this machine does.

    Raises:
        CannotGoOn: A part is lacking, is not what was pinned, or asks for too new a system.
        ToolsLacking: There is no Python 3.11, or no Debian 11 to be made.
    """
    say("Linux: checking the parts.")
    parts = [
        *payload.checked(pins.LINUX_WHEELS, wheels),
        *payload.checked(pins.LINUX_TOOLS, wheels),
    ]
    site = work / "site"
    for old in (site, work / "built"):
        if old.exists():
            shutil.rmtree(str(old))
    _lay_ready(site, parts)
    say("Linux: collecting the program folder.")
    built = _on_this_machine(work, site) if quick else _on_debian_11(work, site)
    folder = built / "dist" / PROGRAM
    _finish(folder)
    packages = _packages(folder, None if quick else bundle_parts.GLIBC_LIMIT)
    return Made(folder, built / "build" / PROGRAM / TIMED, packages)


def _lay_ready(site: Path, parts: Sequence[Path]) -> None:
    """The wheels unpacked, our program and the spec, in one folder that PyInstaller starts from."""
    for wheel in parts:
        payload.unpack(wheel, site / "lib", lambda name: not name.startswith(_NEVER))
    payload.copy_program(site / "app")
    spec = site / "spec"
    spec.mkdir()
    for name in ("tlc-desktop.spec", "bundle_parts.py", "launch.py"):
        shutil.copyfile(str(HERE / name), str(spec / name))
    shutil.copyfile(str(TIMED_SOURCE), str(spec / "timed.py"))
    payload.set_times(site)
    for tool in (site / "lib" / "PyInstaller" / "bootloader").rglob("run*"):
        tool.chmod(0o755)


_NEVER = (
    *("PySide6/Qt/qml/", "PySide6/Qt/metatypes/", "PySide6/Qt/libexec/", "PySide6/include/"),
    *("PySide6/typesystems/", "PySide6/lupdate", "PySide6/designer", "PySide6/assistant"),
    *("PySide6/linguist", "PySide6/qmlls", "PySide6/lrelease", "PySide6/qmlformat"),
)


def _words(python: str, site: str, built: str) -> tuple[list[str], list[str]]:
    """The command that collects, and its environment."""
    command = [python, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    command += ["--workpath", built + "/build", "--distpath", built + "/dist"]
    environment = [
        f"PYTHONPATH={site}/lib",
        "PYTHONHASHSEED=0",
        "PYTHONNOUSERSITE=1",
        f"SOURCE_DATE_EPOCH={payload.source_date()}",
        f"TLC_STAGE={site}/app",
        f"TLC_TIMED={site}/spec/timed.py",
        f"PYINSTALLER_CONFIG_DIR={built}/config",
        "LC_ALL=C.UTF-8",
    ]
    return [*command, f"{site}/spec/tlc-desktop.spec"], environment


def _on_this_machine(work: Path, site: Path) -> Path:
    built = work / "built"
    command, environment = _words(_python_here(), os.fspath(site), os.fspath(built))
    code, words = run_quietly(["env", *environment, *command])
    if code != 0:
        raise CannotGoOn("PyInstaller could not collect the program:\n" + last_lines(words, 30))
    return built


def _python_here() -> str:
    """A Python 3.11 of this machine that has its library; Debian keeps that in a package of its own."""
    found = [one.path for one in pythons.on_this_machine() if one.version[:2] == (3, 11)]
    if not found:
        raise ToolsLacking(
            "The program folder is collected with Python 3.11, and there is none here."
            " Install one; it need not be the one that runs the checkout."
        )
    whole = [path for path in found if _has_library(path)]
    if not whole:
        system_packages.need(tools.PYTHON_LIBRARY, "Making the Linux installers")
        whole = [path for path in found if _has_library(path)]
    if not whole:
        raise ToolsLacking(
            f"The program folder is collected with Python 3.11, and {found[0]} has no shared library."
        )
    return whole[0]


def _has_library(python: str) -> bool:
    code, words = run_quietly([python, "-c", _LOOK_FOR_LIBRARY])
    return code == 0 and words.strip() == "True"


_LOOK_FOR_LIBRARY = """
import os, sys, sysconfig
said = sysconfig.get_config_vars()
name = "libpython{}.{}.so.1.0".format(*sys.version_info)
folders = (said.get("LIBDIR"), "/usr/lib/" + (said.get("MULTIARCH") or ""), sys.base_prefix + "/lib")
print(any(os.path.exists(os.path.join(folder or "", name)) for folder in folders))
"""


def _on_debian_11(work: Path, site: Path) -> Path:
    reason = roots.why_not()
    if reason:
        raise ToolsLacking(
            f"The release is built in a Debian 11, which cannot be made here: {reason}."
            " Run me as root on a Debian or Ubuntu, or add --quick for a build that only"
            " systems as new as this one can run."
        )
    with roots.opened(roots.for_release()) as root:
        root.copy_in(site, "/build/site")
        command, environment = _words(roots.PYTHON, "/build/site", "/build/built")
        root.done(" ".join(command), environment=environment)
        shutil.copytree(str(root.path("/build/built")), str(work / "built"), symlinks=True)
    return work / "built"


def _finish(folder: Path) -> None:
    """Cut debug symbols, say which release it is, and give all files one time and plain modes."""
    inside = folder / "_internal"
    for pattern in _STRIPPED:
        for library in sorted(inside.glob(pattern)):
            if bundle_parts.is_elf(library):
                _strip(library)
    payload.write_release(folder, inside / "resources" / "release.json")
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or path.name == PROGRAM
            path.chmod(0o755 if runs else 0o644)
    payload.set_times(folder)


def _strip(library: Path) -> None:
    code, words = run_quietly(["strip", "--strip-unneeded", os.fspath(library)])
    if code != 0:
        raise CannotGoOn(f"strip could not do {library.name}:\n{last_lines(words)}")


def _packages(folder: Path, glibc: tuple[int, int] | None) -> tuple[str, ...]:
    """The Debian packages that a folder's libraries want beside it.

    Raises:
        CannotGoOn: A library wants one that no table of ours names, or a newer glibc.
    """
    elves = [path for path in payload.files_below(folder) if bundle_parts.is_elf(path)]
    inside = {path.name for path in payload.files_below(folder)}
    newest = max(bundle_parts.glibc_of(path) for path in elves)
    if glibc and newest > glibc:
        names = [path.name for path in elves if bundle_parts.glibc_of(path) > glibc]
        raise CannotGoOn(
            "The release may ask for glibc {}.{} at most; these ask for a newer one: ".format(
                *glibc
            )
            + ", ".join(names)
        )
    wanted = {"libc6 (>= {}.{})".format(*newest)}
    for path in elves:
        for library in bundle_parts.libraries_of(path):
            if library in inside:
                continue
            if library not in bundle_parts.SYSTEM_LIBRARIES:
                raise CannotGoOn(f"{path.name} wants {library}, which nothing brings.")
            wanted.add(bundle_parts.SYSTEM_LIBRARIES[library])
    wanted.discard("libc6")
    return tuple(sorted(wanted))
