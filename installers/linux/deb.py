"""The .deb, written here byte by byte: an `ar` of three members, two of them tars."""

from __future__ import annotations

import gzip
import hashlib
import io
import tarfile
from pathlib import Path

import payload
from linux import tree
from linux.bundle import PROGRAM

SCRIPTS = ("preinst", "postinst", "postrm")


def name(version: str) -> str:
    """What the .deb of a version is called."""
    return f"{PROGRAM}_{version}_amd64.deb"


def make(root: Path, packages: tuple[str, ...], version: str, data: bytes, target: Path) -> Path:
    """Write it.

    Args:
        root: The folder with `usr` in it.
        packages: What it wants from the system.
        data: The tar of `root`, packed by xz or, by its first bytes, by gzip.
    """
    control = _control(root, packages, version)
    when = payload.source_date()
    data_name = "data.tar.gz" if data[:2] == b"\x1f\x8b" else "data.tar.xz"
    with target.open("wb") as file:
        file.write(b"!<arch>\n")
        for member, content in (
            ("debian-binary", b"2.0\n"),
            ("control.tar.gz", control),
            (data_name, data),
        ):
            head = f"{member:<16}{when:<12}{0:<6}{0:<6}{'100644':<8}{len(content):<10}`\n"
            file.write(head.encode("ascii") + content + b"\n" * (len(content) % 2))
    return target


def gzipped(content: bytes, level: int) -> bytes:
    """Packed with gzip, without a name and a time."""
    made = io.BytesIO()
    with gzip.GzipFile("", "wb", level, made, mtime=0) as file:
        file.write(content)
    return made.getvalue()


def _control(root: Path, packages: tuple[str, ...], version: str) -> bytes:
    members: list[tuple[str, int, bytes]] = [
        ("control", 0o644, _fields(root, packages, version)),
        ("md5sums", 0o644, _sums(root)),
    ]
    for script in SCRIPTS:
        text = tree.filled_in((tree.SHARE / script).read_text("utf-8"), version)
        members.append((script, 0o755, text.encode("utf-8")))
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w", format=tarfile.GNU_FORMAT) as archive:
        for member, mode, content in members:
            entry = tarfile.TarInfo("./" + member)
            entry.size, entry.mode, entry.mtime = len(content), mode, payload.source_date()
            entry.uname = entry.gname = "root"
            archive.addfile(entry, io.BytesIO(content))
    return gzipped(made.getvalue(), 9)


def _fields(root: Path, packages: tuple[str, ...], version: str) -> bytes:
    size = -(-payload.size_below(root) // 1024)
    return (
        f"Package: {PROGRAM}\n"
        f"Version: {version}\n"
        "Architecture: amd64\n"
        f"Maintainer: {tree.MAINTAINER}\n"
        f"Installed-Size: {size}\n"
        f"Depends: {', '.join(packages)}\n"
        "Section: education\n"
        "Priority: optional\n"
        "Description: facilitator's desk for a teacher learning community\n"
        " For the teacher who leads a group of teachers that learn from each other: it\n"
        " plans meetings and prints their agendas, keeps what was said and whose idea\n"
        " it was, and remembers who is trying what, kindly. In Arabic, English and\n"
        " French.\n"
        " .\n"
        " Everything stays in one file on the computer; it opens no network connection.\n"
    ).encode()


def _sums(root: Path) -> bytes:
    lines = [
        f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root).as_posix()}\n"  # noqa: S324 - what dpkg reads
        for path in payload.files_below(root)
        if not path.is_symlink()
    ]
    return "".join(lines).encode()
