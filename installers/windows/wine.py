"""A Windows to try installers on: a prefix of Wine's, with a home of its own, thrown away after."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Generator

import payload
from steps import CannotGoOn, answer_of, last_lines, say

# A copy of an installer that bears this name is told that it stands on Windows 8.1.
OLD_WINDOWS = "on-windows-8.exe"


@dataclass(frozen=True)
class Wine:
    """One prefix.

    Attributes:
        folder: Holds the prefix and the home.
    """

    folder: Path

    @property
    def prefix(self) -> Path:
        return self.folder / "prefix"

    @property
    def user(self) -> Path:
        """The folder of the Windows user."""
        found = [
            path for path in (self.prefix / "drive_c/users").iterdir() if path.name != "Public"
        ]
        return found[0]

    def environment(self) -> dict[str, str]:
        """What a command of Wine's is started with."""
        kept = {key: value for key, value in os.environ.items() if not key.startswith("WINE")}
        return {
            **kept,
            "HOME": str(self.folder),
            "WINEPREFIX": str(self.prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            # No .NET, no browser, no menu entries on the machine that tries.
            "WINEDLLOVERRIDES": "mscoree=;mshtml=;winemenubuilder.exe=d",
            "LC_ALL": "C.UTF-8",
        }

    def path(self, name: str) -> Path:
        """Where a path of Windows lies, such as `C:\\Users`."""
        drive, _, rest = name.partition(":\\")
        return self.prefix / "dosdevices" / (drive.lower() + ":") / rest.replace("\\", "/")

    def start(self, *words: str) -> subprocess.Popen[bytes]:
        """Start a Windows program; its words come through a pipe."""
        return subprocess.Popen(
            ["wine", *words],
            env=self.environment(),
            cwd=str(self.folder),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )

    def run(self, *words: str, seconds: float = 180) -> tuple[int, str]:
        """Run a Windows program to its end; its exit code and its words.

        Raises:
            CannotGoOn: It does not end.
        """
        return ended(self.start(*words), seconds)

    def done(self, *words: str) -> str:
        """The words of a program that has to end well.

        Raises:
            CannotGoOn: It did not.
        """
        code, said = self.run(*words)
        if code != 0:
            raise CannotGoOn(f"{words[0]} ended with {code}. It said:\n{last_lines(said)}")
        return said

    def settle(self) -> None:
        """Wait until nothing runs in the prefix; its registry is on the disk then."""
        subprocess.run(["wineserver", "-w"], env=self.environment(), check=False, timeout=60)

    def end(self) -> None:
        """Stop what still runs in this prefix, and in no other."""
        subprocess.run(["wineserver", "-k"], env=self.environment(), check=False, timeout=60)


def ended(program: subprocess.Popen[bytes], seconds: float) -> tuple[int, str]:
    """Wait for a program; its exit code and its words.

    Raises:
        CannotGoOn: It does not end.
    """
    try:
        said, _ = program.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        program.kill()
        raise CannotGoOn(f"{program.args} did not end in {seconds:.0f} s.") from None
    return program.returncode, said.decode("utf-8", "replace")


@contextmanager
def prepared(afresh: bool) -> Generator[Wine, None, None]:
    """A prefix that says it is Windows 10, gone again afterwards.

    Args:
        afresh: Also the one kept in the cache, which others are copied from, is made anew.
    """
    kept = payload.cache_folder() / "wine" / (answer_of(["wine", "--version"]) or "any").split()[0]
    if afresh and kept.exists():
        shutil.rmtree(str(kept))
    if not kept.exists():
        _make(kept)
    with tempfile.TemporaryDirectory(prefix="tlc-wine-") as folder:
        wine = Wine(Path(folder))
        shutil.copytree(str(kept / "prefix"), str(wine.prefix), symlinks=True)
        try:
            yield wine
        finally:
            wine.end()


def _make(kept: Path) -> None:
    say("Wine: making a Windows; this takes half a minute, once.")
    half = Wine(kept.with_name(kept.name + "-half"))
    if half.folder.exists():
        shutil.rmtree(str(half.folder))
    half.folder.mkdir(parents=True)
    half.done("wineboot", "-i")
    half.done("winecfg", "/v", "win10")
    old = "HKCU\\Software\\Wine\\AppDefaults\\" + OLD_WINDOWS
    half.done("reg", "add", old, "/v", "Version", "/d", "win81", "/f")
    half.settle()
    for path in half.user.iterdir():
        # Wine makes Desktop and Documents of the real home's; here they stay inside.
        if path.is_symlink():
            path.unlink()
            path.mkdir()
    half.folder.rename(kept)
