"""A Windows to try installers on: a prefix of Wine's, with a home of its own, thrown away after."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import tempfile
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Generator

import payload
from steps import CannotGoOn, answer_of, last_lines, say
from windows.tools import COMPILER

# A copy of an installer that bears this name is told that it stands on Windows 8.1.
OLD_WINDOWS = "on-windows-8.exe"


class Running:
    """A Windows program that was started.

    Its end is not the end of its pipe: Wine's own services, started beside it, hold that open.
    """

    def __init__(self, name: str, process: subprocess.Popen[bytes]) -> None:
        assert process.stdout is not None  # noqa: S101 - it was asked for
        self._name = name
        self._process = process
        self._pipe = process.stdout.fileno()
        self._said: list[bytes] = []
        self._listening = threading.Thread(target=self._listen, daemon=True)
        self._listening.start()

    def _listen(self) -> None:
        while True:
            piece = os.read(self._pipe, 1 << 16)
            if not piece:
                return
            self._said.append(piece)

    @property
    def is_over(self) -> bool:
        return self._process.poll() is not None

    def ended(self, seconds: float) -> tuple[int, str]:
        """Wait for its end; its exit code and its words.

        Raises:
            CannotGoOn: It does not end.
        """
        try:
            code = self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            self._process.kill()
            raise CannotGoOn(f"{self._name} did not end in {seconds:.0f} s.") from None
        while self._listening.is_alive() and select.select([self._pipe], [], [], 0)[0]:
            time.sleep(0.01)
        return code, b"".join(self._said).decode("utf-8", "replace")


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

    def start(self, *words: str) -> Running:
        """Start a Windows program; its words come through a pipe, which Python under Wine wants."""
        process = subprocess.Popen(
            ["wine", *words],
            env=self.environment(),
            cwd=str(self.folder),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        return Running(" ".join(words), process)

    def run(self, *words: str, seconds: float = 180) -> tuple[int, str]:
        """Run a Windows program to its end; its exit code and its words.

        Raises:
            CannotGoOn: It does not end.
        """
        return self.start(*words).ended(seconds)

    def done(self, *words: str) -> str:
        """The words of a program that has to end well.

        Raises:
            CannotGoOn: It did not.
        """
        code, said = self.run(*words)
        if code != 0:
            raise CannotGoOn(f"{words[0]} ended with {code}. It said:\n{last_lines(said)}")
        return said

    def stay(self) -> None:
        """Keep Wine's server until `end`: a start of its own for each program takes seconds."""
        subprocess.run(["wineserver", "-p"], env=self.environment(), check=True, timeout=60)
        self.done("cmd", "/c", "exit")

    def end(self) -> None:
        """Stop what runs in this prefix, and in no other; its registry is on the disk then."""
        for words in ("-k", "-w"):
            subprocess.run(["wineserver", words], env=self.environment(), check=False, timeout=60)


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
        _complete(wine)
        wine.stay()
        try:
            yield wine
        finally:
            wine.end()


def _complete(wine: Wine) -> None:
    """Bring what this Wine lacks of Windows 10."""
    lacking = wine.path("C:\\windows\\system32\\bcryptprimitives.dll")
    if not lacking.exists():
        source = Path(__file__).with_name("random_bytes.c")
        words = ["-shared", "-O2", "-s", "-o", str(lacking), str(source), "-ladvapi32"]
        subprocess.run([COMPILER, *words], check=True, timeout=60)


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
    half.end()
    for path in half.user.iterdir():
        # Wine makes Desktop and Documents of the real home's; here they stay inside.
        if path.is_symlink():
            path.unlink()
            path.mkdir()
    half.folder.rename(kept)
