"""What stands where on a Linux, below `usr/`; the same for the .deb and for the .run."""

from __future__ import annotations

import gzip
import io
import lzma
import os
import shutil
import tarfile
import time
from pathlib import Path
from typing import Iterator

import payload
from environment import venv_python
from linux.bundle import PROGRAM, Made
from steps import CHECKOUT, CannotGoOn, last_lines, run_quietly

SHARE = Path(__file__).resolve().parent / "share"
ICON = CHECKOUT / "resources" / "app" / "tlc-desktop.svg"
METAINFO = "org.tlc_desktop.TLCDesktop.metainfo.xml"
LIBRARY = f"usr/lib/{PROGRAM}"


def lay_out(work: Path, made: Made, version: str) -> Path:
    """Put everything where it will stand.

    Returns:
        A folder with `usr` in it.

    Raises:
        CannotGoOn: The icons could not be drawn.
    """
    root = work / "tree"
    if root.exists():
        shutil.rmtree(str(root))
    shutil.copytree(str(made.folder), str(root / LIBRARY), symlinks=True)
    (root / "usr/bin").mkdir()
    (root / "usr/bin" / PROGRAM).symlink_to(f"../lib/{PROGRAM}/{PROGRAM}")
    share = root / "usr/share"
    _write(share / "applications" / f"{PROGRAM}.desktop", _text(f"{PROGRAM}.desktop", version))
    _write(share / "mime/packages" / f"{PROGRAM}.xml", _text(f"{PROGRAM}.xml", version))
    _write(share / "metainfo" / METAINFO, _text(METAINFO, version))
    _write(share / "man/man1" / f"{PROGRAM}.1.gz", _gzipped(_text(f"{PROGRAM}.1", version)))
    _write(share / "doc" / PROGRAM / "copyright", _licences())
    _write(share / "doc" / PROGRAM / "changelog.gz", _gzipped(_changelog(version)))
    _write(share / "lintian/overrides" / PROGRAM, _text("lintian-overrides", version))
    _draw_icons(work / "icons", share / "icons/hicolor")
    return root


def filled_in(text: str, version: str) -> str:
    """A text of ours with its version and day."""
    day = time.strftime("%Y-%m-%d", time.gmtime(payload.source_date()))
    return text.replace("@VERSION@", version).replace("@DATE@", day)


def _text(name: str, version: str) -> bytes:
    return filled_in((SHARE / name).read_text("utf-8"), version).encode("utf-8")


def _write(target: Path, content: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)


def _gzipped(content: bytes) -> bytes:
    made = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", compresslevel=9, fileobj=made, mtime=0) as file:
        file.write(content)
    return made.getvalue()


def _licences() -> bytes:
    """Ours, and after it those of what ships beside it; Debian has the GNU ones itself."""
    parts = [
        "TLC Desktop ships with Python, Qt and other libraries. Their licences follow its own.\n"
        "Qt and PySide6 are under the GNU Lesser General Public License, version 3, which on\n"
        "Debian systems is in /usr/share/common-licenses/LGPL-3; their files in\n"
        f"/{LIBRARY}/_internal may be replaced by others of the same interface.\n\n"
        "TLC Desktop\n===========\n\n" + (CHECKOUT / "LICENSE").read_text("utf-8")
    ]
    parts += [
        f"{path.stem}\n{'=' * len(path.stem)}\n\n" + path.read_text("utf-8")
        for path in sorted((CHECKOUT / "resources" / "licences").glob("*.txt"))
        if "gpl" not in path.name and path.stem != PROGRAM
    ]
    return "\n\n".join(parts).encode("utf-8")


def _changelog(version: str) -> bytes:
    when = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(payload.source_date()))
    return (
        f"{PROGRAM} ({version}) stable; urgency=medium\n\n"
        "  * What is new is told in the program, under Help.\n\n"
        f" -- {MAINTAINER}  {when}\n"
    ).encode()


MAINTAINER = "The TLC Desktop team <tlc-desktop@localhost>"


def _draw_icons(drawn: Path, themed: Path) -> None:
    if drawn.exists():
        shutil.rmtree(str(drawn))
    drawn.mkdir(parents=True)
    script = Path(__file__).resolve().with_name("draw_icons.py")
    words = ["env", "QT_QPA_PLATFORM=offscreen", os.fspath(venv_python()), os.fspath(script)]
    code, said = run_quietly([*words, os.fspath(ICON), os.fspath(drawn)])
    if code != 0:
        raise CannotGoOn("The icons could not be drawn:\n" + last_lines(said))
    for picture in sorted(drawn.glob("*.png")):
        size = picture.stem
        _write(themed / f"{size}x{size}/apps/{PROGRAM}.png", picture.read_bytes())
    _write(themed / f"scalable/apps/{PROGRAM}.svg", ICON.read_bytes())


# --- Tar, the same each time ----------------------------------------------------------------------


def tar(root: Path) -> bytes:
    """Everything below a folder as a tar: in one order, of one owner, at the commit's time."""
    made = io.BytesIO()
    when = payload.source_date()
    with tarfile.open(fileobj=made, mode="w", format=tarfile.GNU_FORMAT) as archive:
        for path in _in_order(root):
            name = "./" + path.relative_to(root).as_posix() if path != root else "./"
            entry = archive.gettarinfo(str(path), name)
            entry.uid = entry.gid = 0
            entry.uname = entry.gname = "root"
            entry.mtime = when
            entry.mode = 0o777 if path.is_symlink() else _mode(path)
            if entry.isfile():
                with path.open("rb") as content:
                    archive.addfile(entry, content)
            else:
                archive.addfile(entry)
    return made.getvalue()


def _mode(path: Path) -> int:
    return 0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644


def _in_order(root: Path) -> Iterator[Path]:
    yield root
    yield from sorted(root.rglob("*"), key=lambda path: path.relative_to(root).as_posix())


def packed(content: bytes, quick: bool) -> bytes:
    """Packed with xz: the last tenth takes a minute.

    Programs pack smaller when their jumps are told from where the file begins (the x86 filter);
    every xz since 2009 undoes that.
    """
    preset = 0 if quick else 9 | lzma.PRESET_EXTREME
    lzma2 = {"id": lzma.FILTER_LZMA2, "preset": preset, "dict_size": 1 << (23 if quick else 26)}
    filters = [{"id": lzma.FILTER_X86}, lzma2]
    return lzma.compress(content, lzma.FORMAT_XZ, lzma.CHECK_CRC64, filters=filters)
