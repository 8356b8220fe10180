"""Setup.exe of a program folder, by NSIS."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import payload
from steps import say
from windows.folder import HERE, LIST
from windows.tools import NSIS, run


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


def make(work: Path, folder: Path, target: Path, kind: Kind, version: str = "") -> None:
    """Make the installer of a program folder.

    Args:
        version: What it calls itself; without one, the program's own.

    Raises:
        CannotGoOn: NSIS could not.
    """
    version = version or payload.version()
    say(f"Windows: packing {target.name} ({kind.name}).")
    (work / "compressor.nsh").write_text(kind.script, "ascii")
    (work / "files.nsh").write_text(file_lines(folder), "ascii")
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
    run([NSIS, "-V2", "-INPUTCHARSET", "UTF8", *defines, HERE / "setup.nsi"])
    when = payload.source_date()
    os.utime(str(target), (when, when))


def file_lines(folder: Path) -> str:
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
