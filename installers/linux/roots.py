"""Whole Debians in folders: one to build the release in, others to try it in.

They are made once by debootstrap and kept. Work in them happens on an overlay, in a mount
namespace of its own, so that each time begins with the same clean system and nothing of it stays.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Generator, Sequence

import payload
import system_packages
from steps import CannotGoOn, last_lines, run_quietly, say
from system_packages import Needed

MakeRoot = Callable[[Path], None]
RELEASES = {11: "bullseye", 12: "bookworm", 13: "trixie"}
TOOLS = (
    Needed(("debootstrap",), "debootstrap"),
    Needed(("util-linux",), "unshare"),
)
# Everything a Debian desktop has that an empty one has not, and our tests look for.
_EVERY_ROOT = "ca-certificates,xz-utils"

PYTHON_VERSION = "3.11"
PYTHON = f"/opt/python{PYTHON_VERSION}/bin/python{PYTHON_VERSION}"
_PYTHON_NEEDS = (
    *("gcc", "make", "dpkg-dev", "libc6-dev", "patch", "binutils", "file"),
    *("libssl-dev", "zlib1g-dev", "libffi-dev", "libbz2-dev", "liblzma-dev", "libexpat1-dev"),
    *("uuid-dev", "libmpdec-dev"),
)
# What Qt links to: what PyInstaller cannot find it cannot collect.
_QT_NEEDS = (
    *("libegl1", "libgl1", "libfontconfig1", "libdbus-1-3", "libxkbcommon-x11-0", "libcups2"),
    *("libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-randr0"),
    *("libxcb-render-util0", "libxcb-shape0", "libxcb-xkb1", "libx11-xcb1", "libglib2.0-0"),
    *("libwayland-cursor0", "libwayland-egl1", "libgssapi-krb5-2"),
)
# Its own Python is 3.9; the next Debian's source, with that Debian's security patches, is 3.11.
_MAKE_PYTHON = rf"""
set -e
export SOURCE_DATE_EPOCH=1700000000
cd /usr/src
apt-get -q source python{PYTHON_VERSION}
cd python{PYTHON_VERSION}-*/
# Debian builds pyexpat into its interpreter, and one of its patches relies on that.
sed -i "s/'pyexpat', sources=\['pyexpat.c'\]/&, extra_compile_args=['-DPy_BUILD_CORE_MODULE']/" setup.py
./configure --prefix=/opt/python{PYTHON_VERSION} --enable-shared --without-ensurepip \
    --disable-test-modules --with-system-expat --with-system-ffi \
    LDFLAGS=-Wl,-rpath,/opt/python{PYTHON_VERSION}/lib \
    CFLAGS='-O2 -fno-semantic-interposition'
make -j"$(nproc)"
make install
{PYTHON} -c "import pyexpat, _decimal, _ctypes, _hashlib, _lzma, _bz2, _uuid, zlib"
cd /
rm -rf /usr/src/python{PYTHON_VERSION}*
apt-get clean
"""


def why_not() -> str:
    """Why there can be no other Debians on this machine; empty when there can."""
    reason = why_not_mount()
    if reason:
        return reason
    absent = system_packages.bring(TOOLS)
    return "there is no " + ", ".join(one.provides for one in absent) if absent else ""


def why_not_mount() -> str:
    """Why nothing can be tried behind a veil; empty when it can."""
    if os.geteuid() != 0:
        return "only the administrator (root) can"
    code, _ = run_quietly(["unshare", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"])
    return "" if code == 0 else "this machine lets nobody mount anything (a container, perhaps)"


@dataclass(frozen=True)
class Root:
    """A Debian in a folder.

    Attributes:
        upper: Where what is written goes, over `lower`, which stays as it is.
    """

    lower: Path
    upper: Path

    def run(self, script: str, *, environment: Sequence[str] = ()) -> tuple[int, str]:
        """Run a shell script inside; its exit code and all that it said.

        Args:
            environment: As `NAME=value`; nothing else of ours gets in.
        """
        merged, inner = self.upper.parent / "merged", self.upper.parent / "work"
        for folder in (merged, inner):
            folder.mkdir(exist_ok=True)
        options = f"lowerdir={self.lower},upperdir={self.upper},workdir={inner}"
        mounted = (
            f"mount -t overlay overlay -o {options} {merged} && mount -t proc proc {merged}/proc"
            f" && mount --rbind /dev {merged}/dev"
            f' && exec chroot {merged} env -i "$@"'
        )
        own = ["PATH=/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/root", "LC_ALL=C.UTF-8"]
        words = [*own, "DEBIAN_FRONTEND=noninteractive", *environment, "sh", "-ec", script]
        return run_quietly(["unshare", "--mount", "sh", "-c", mounted, "sh", *words])

    def done(self, script: str, *, environment: Sequence[str] = ()) -> str:
        """As `run`, for what has to work.

        Raises:
            CannotGoOn: It ended with another code than 0; with the end of what it said.
        """
        code, words = self.run(script, environment=environment)
        if code != 0:
            first = script.strip().splitlines()[0]
            raise CannotGoOn(f"In {self.lower.name}, `{first}` said:\n{last_lines(words, 30)}")
        return words

    def path(self, inside: str) -> Path:
        """Where a file that was written inside is seen from outside."""
        return self.upper / inside.lstrip("/")

    def copy_in(self, source: Path, inside: str) -> None:
        """Put a file or a folder inside, between two runs."""
        target = self.path(inside)
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(str(source), str(target), symlinks=True)
        else:
            shutil.copy2(str(source), str(target))


@contextmanager
def opened(lower: Path) -> Generator[Root, None, None]:
    """A root to write in, of which nothing stays."""
    with tempfile.TemporaryDirectory(prefix="tlc-root-", dir=str(_kept())) as folder:
        upper = Path(folder) / "upper"
        upper.mkdir()
        yield Root(lower, upper)


def debian(number: int) -> Path:
    """A clean Debian, made when it is not there yet.

    Raises:
        CannotGoOn: debootstrap could not make it.
    """
    name = f"debian-{number}"
    return _made(name, lambda folder: _bootstrap(number, folder))


def for_release() -> Path:
    """Debian 11 with a Python 3.11 of its own, made when it is not there yet (minutes).

    Raises:
        CannotGoOn: It could not be made.
    """
    return _made("release", _bring_python)


def _bring_python(folder: Path) -> None:
    _bootstrap(11, folder)
    sources = folder / "etc" / "apt" / "sources.list"
    debian = sources.read_text("ascii").split()[1]  # as debootstrap wrote it
    sources.write_text(
        f"deb {debian} {RELEASES[11]} main\ndeb-src {debian} {RELEASES[12]} main\n", "ascii"
    )
    names = " ".join((*_PYTHON_NEEDS, *_QT_NEEDS))
    say("Linux: compiling Python for the release; this is kept, and takes some minutes once.")
    for step in (
        f"apt-get -q update && apt-get -q install -y --no-install-recommends {names}",
        _MAKE_PYTHON,
    ):
        inside = f'mount -t proc proc {folder}/proc && exec chroot {folder} env -i "$@"'
        own = ["PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8"]
        words = [*own, "DEBIAN_FRONTEND=noninteractive", "sh", "-ec", step]
        code, said = run_quietly(["unshare", "--mount", "sh", "-c", inside, "sh", *words])
        if code != 0:
            raise CannotGoOn("The release's Python could not be made:\n" + last_lines(said, 30))


def mirror() -> list[str]:
    """Where this machine has its own Debian packages from; nothing where it is no Debian.

    Then debootstrap takes its usual one.
    """
    code, words = run_quietly(
        ["apt-get", "indextargets", "--format", "$(LABEL) $(REPO_URI)", "Created-By: Packages"]
    )
    lines = words.splitlines() if code == 0 else []
    found = [line.split()[1] for line in lines if line.startswith("Debian ")]
    return [found[0].rstrip("/")] if found else []


def _bootstrap(number: int, folder: Path) -> None:
    say(f"Linux: making a Debian {number} to work in.")
    code, words = run_quietly(
        [
            *("debootstrap", "--variant=minbase", "--include=" + _EVERY_ROOT),
            *(RELEASES[number], os.fspath(folder), *mirror()),
        ]
    )
    if code != 0:
        raise CannotGoOn(f"debootstrap could not make a Debian {number}:\n" + last_lines(words))
    shutil.copyfile("/etc/resolv.conf", str(folder / "etc" / "resolv.conf"))


def _made(name: str, make: MakeRoot) -> Path:
    """A root of the cache; a half-made one is never found."""
    folder = _kept() / name
    if not folder.is_dir():
        half = _kept() / (name + ".half")
        if half.exists():
            subprocess.run(["rm", "-rf", "--one-file-system", os.fspath(half)], check=True)
        make(half)
        half.rename(folder)
    return folder


def _kept() -> Path:
    folder = payload.cache_folder() / "roots"
    folder.mkdir(parents=True, exist_ok=True)
    return folder
