"""The .run: a shell script that carries the packed folder, and its SHA-256, with it."""

from __future__ import annotations

import hashlib
from pathlib import Path

import payload
from linux import tree
from linux.bundle import PROGRAM
from linux.bundle_parts import OPTIONAL_FOR_A_USER, SYSTEM_LIBRARIES, is_elf, libraries_of

# These belong to every Linux; looking for them would tell nobody anything.
_EVERYWHERE = ("ld-linux", "libc.", "libdl.", "libm.", "libpthread.", "libresolv.", "librt.")


def name(version: str) -> str:
    """What the .run of a version is called."""
    return f"TLC-Desktop-{version}-linux.run"


def make(root: Path, version: str, data: bytes, target: Path) -> Path:
    """Write it.

    Args:
        root: The folder with `usr` in it.
        data: The tar of `root`, packed by xz.
    """
    text = (tree.SHARE / "setup.sh").read_text("utf-8")
    removing = (tree.SHARE / "remove.sh").read_text("utf-8").rstrip("\n")
    # A tenth more than its size: blocks of the file system are rounded up.
    size = payload.size_below(root / f"usr/lib/{PROGRAM}") * 11 // 10 // 1024
    script = (
        tree.filled_in(text, version)
        .replace("@LENGTH@", str(len(data)))
        .replace("@SHA256@", hashlib.sha256(data).hexdigest())
        .replace("@SIZE_KB@", str(size))
        .replace("@LIBRARIES@", " ".join(_looked_for(root)))
        .replace("@REMOVE@", removing)
    )
    target.write_bytes(_with_offset(script) + data)
    target.chmod(0o755)
    return target


def _looked_for(root: Path) -> list[str]:
    """The system's libraries that the program cannot open without."""
    elves = [path for path in payload.files_below(root) if is_elf(path)]
    wanted = {library for path in elves for library in libraries_of(path)}
    return [
        library
        for library in sorted(wanted & SYSTEM_LIBRARIES.keys())
        if not library.startswith(_EVERYWHERE) and library not in OPTIONAL_FOR_A_USER
    ]


def _with_offset(script: str) -> bytes:
    """The script with its own length in it."""
    offset = 0
    while True:
        made = script.replace("@OFFSET@", str(offset)).encode("utf-8")
        if len(made) == offset:
            return made
        offset = len(made)
