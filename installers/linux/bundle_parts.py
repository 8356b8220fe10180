"""What goes into the Linux folder and what stays the system's.

Read by the PyInstaller spec and by the build, so it needs nothing but the standard library.
"""

from __future__ import annotations

import fnmatch
import os
import re
import subprocess
from pathlib import Path

# Imported by name alone, so that PyInstaller cannot see them.
ALSO = [
    "pypdfium2.raw",
    "sqlalchemy.dialects.sqlite.pysqlcipher",
    "hijridate",
    "segno",
    "xlsxwriter",
    "icalendar",
    "python_calamine",
]

# What PyInstaller would have each start read for the sake of modules that are looked up by listing
# folders, or of other processes; we do neither.
START_LEFT_OUT = ("pyi_rth_pkgutil", "pyi_rth_multiprocessing")

# Never used, though something that is used knows of them.
LEFT_OUT = [
    "PIL.AvifImagePlugin",
    "PIL.ImageQt",
    "PIL.ImageTk",
    "PIL.WebPImagePlugin",
    "_curses",
    "_tkinter",
    "curses",
    "distutils",
    "ensurepip",
    "greenlet",
    "idlelib",
    "lib2to3",
    "multiprocessing",
    "numpy",
    "pip",
    "pydoc",
    "pydoc_data",
    "readline",
    "setuptools",
    "sqlite3",
    "ssl",
    "test",
    "tkinter",
    "unittest",
    "xmlrpc",
]

# The plugins of Qt that the program can meet; every other one stays out.
PLUGINS = (
    "iconengines/libqsvgicon.so",
    "imageformats/libqsvg.so",
    "imageformats/libqjpeg.so",
    "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
    "platforminputcontexts/libibusplatforminputcontextplugin.so",
    "platforms/libqoffscreen.so",
    "platforms/libqwayland-egl.so",
    "platforms/libqwayland-generic.so",
    "platforms/libqxcb.so",
    "platformthemes/libqxdgdesktopportal.so",
    "printsupport/libcupsprintersupport.so",
    "wayland-decoration-client/*",
    "wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    "wayland-shell-integration/libxdg-shell.so",
    "xcbglintegrations/*",
)
MODULES_LEFT_OUT = ("QtDBus.", "_imagingcms.", "_multiprocessing.", "_posixshmem.")
QT_TRANSLATIONS = ("qtbase_ar.qm", "qtbase_en.qm", "qtbase_fr.qm")

# What a desktop brings, and the Debian package that has it. An older copy of these in our folder
# would be met by the system's own drivers and themes, and could not serve them.
SYSTEM_LIBRARIES = {
    "ld-linux-x86-64.so.2": "libc6",
    "libc.so.6": "libc6",
    "libdl.so.2": "libc6",
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "libresolv.so.2": "libc6",
    "librt.so.1": "libc6",
    "libutil.so.1": "libc6",
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    "libz.so.1": "zlib1g",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libcups.so.2": "libcups2t64 | libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgio-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# Always wanted; the others serve one plugin that Qt does without (printing, Wayland).
OPTIONAL_FOR_A_USER = {"libcups.so.2", "libwayland-cursor.so.0", "libwayland-egl.so.1"}
GLIBC_LIMIT = (2, 30)

_INSIDE_PLUGINS = "PySide6/Qt/plugins/"
_INSIDE_TRANSLATIONS = "PySide6/Qt/translations/"


def keeps_data(name: str) -> bool:
    """Whether a file that is no library belongs into the folder.

    Args:
        name: Where it would stand, with `/`.
    """
    if name.startswith(_INSIDE_TRANSLATIONS):
        return Path(name).name in QT_TRANSLATIONS
    if name.startswith("PySide6/"):
        return False
    if name.startswith("resources/"):
        return not name.endswith(".ts")
    # Metadata that tells how a wheel got here differs from build to build and serves nobody.
    return Path(name).name not in ("RECORD", "INSTALLER", "REQUESTED", "WHEEL", "direct_url.json")


def keeps_binary(name: str) -> bool:
    """Whether a library may belong into the folder, before looking at what needs it."""
    if name.startswith(_INSIDE_PLUGINS):
        inside = name[len(_INSIDE_PLUGINS) :]
        return any(fnmatch.fnmatch(inside, pattern) for pattern in PLUGINS)
    if name.startswith("PySide6/Qt/qml/") or Path(name).name.startswith(MODULES_LEFT_OUT):
        return False
    return Path(name).name not in SYSTEM_LIBRARIES


def needed(binaries: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Of PyInstaller's libraries, those that a module or a plugin leads to.

    Args:
        binaries: Name in the folder, where it is, kind ("EXTENSION", "BINARY" or "SYMLINK").
    """
    by_name: dict[str, list[tuple[str, str, str]]] = {}
    for each in binaries:
        by_name.setdefault(Path(each[0]).name, []).append(each)
    waiting = [each for each in binaries if is_root(each[0], each[2])]
    kept: set[tuple[str, str, str]] = set()
    while waiting:
        each = waiting.pop()
        if each in kept:
            continue
        kept.add(each)
        if each[2] == "SYMLINK":
            waiting.extend(by_name.get(Path(each[1]).name, []))
            continue
        for library in libraries_of(Path(each[1])):
            waiting.extend(by_name.get(library, []))
    return [each for each in binaries if each in kept]


def leads_somewhere(entry: tuple[str, str, str], there: set[str]) -> bool:
    """Whether an entry is a file, or a link to one of those that are there.

    Args:
        entry: Name in the folder, where it is or leads to, kind.
        there: The names in the folder.
    """
    name, target, kind = entry
    return kind != "SYMLINK" or os.path.normpath(f"{Path(name).parent}/{target}") in there


def is_root(name: str, kind: str) -> bool:
    """Whether nothing has to link to a file for it to be wanted: modules, plugins, ctypes."""
    file = Path(name).name
    return (
        kind == "EXTENSION"
        or name.startswith(_INSIDE_PLUGINS)
        or file.startswith(("libpython3", "libpdfium"))
    )


def libraries_of(path: Path) -> list[str]:
    """The libraries that a library or program names as needed."""
    said = _readelf("-d", path)
    return re.findall(r"\(NEEDED\)\s+Shared library: \[([^\]]+)\]", said)


def glibc_of(path: Path) -> tuple[int, int]:
    """The newest glibc whose symbols a library or program asks for; (0, 0) when none."""
    found = re.findall(r"Name: GLIBC_2\.(\d+)", _readelf("-V", path))
    return (2, max(map(int, found))) if found else (0, 0)


def is_elf(path: Path) -> bool:
    """Whether a file is a library or a program."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _readelf(option: str, path: Path) -> str:
    done = subprocess.run(
        ["readelf", "-W", option, str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=False,
        env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"},
    )
    return done.stdout.decode("utf-8", "replace")
