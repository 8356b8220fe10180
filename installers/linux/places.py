"""Where the installers are tried: a clean Debian, this system behind a veil, or an empty HOME."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Generator

from linux import roots
from linux.roots import Root
from steps import CannotGoOn, last_lines, run_quietly

# A school's folder: a space, and letters that an old program stumbles over.
HOME = "/home/معلّمة الفصل"
_UID = 2345
_NO_SCREEN = ("QT_QPA_PLATFORM=offscreen",)


@dataclass(frozen=True)
class Place:
    """A system to install into.

    Attributes:
        name: For people.
        root: A whole system to write in; none when there is only a folder.
        folder: The folder, when there is no root.
    """

    name: str
    root: Root | None
    folder: Path

    @property
    def home(self) -> str:
        """The teacher's HOME, as it is called inside."""
        return HOME if self.root else os.fspath(self.folder) + HOME

    def outside(self, inside: str) -> Path:
        """Where a file that was written inside is seen from outside."""
        return self.root.path(inside) if self.root else Path(inside)

    def put(self, source: Path, name: str) -> str:
        """Bring a file in; its path inside."""
        inside = f"/stick/{name}" if self.root else os.fspath(self.folder / "stick" / name)
        target = self.outside(inside)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(str(source), str(target))
        target.chmod(0o644)
        return inside

    def as_root(self, script: str) -> tuple[int, str]:
        """Run a shell script as the administrator: exit code, and all that it said."""
        if self.root is None:
            raise CannotGoOn("Only in a root of its own is there an administrator.")
        return self.root.run(script)

    def as_teacher(self, script: str, *more: str) -> tuple[int, str]:
        """Run a shell script as somebody without rights: exit code, and all that it said.

        Args:
            more: Of the environment, as `NAME=value`.
        """
        environment = [f"HOME={self.home}", "LC_ALL=C.UTF-8", *_NO_SCREEN, *more]
        text = f'cd "$HOME"\n{script}'
        if self.root is None:
            own = ["TLC_AS_ROOT=1", "PATH=/usr/bin:/bin:/usr/sbin:/sbin", *environment]
            return run_quietly(["env", "-i", *own, "sh", "-ec", text])
        quoted = text.replace("'", "'\\''")
        user = f"setpriv --reuid={_UID} --regid={_UID} --clear-groups sh -ec '{quoted}'"
        return self.root.run(user, environment=environment)

    def done(self, said: tuple[int, str], what: str) -> str:
        """What was said, by what has to work.

        Raises:
            CannotGoOn: It ended with another code than 0.
        """
        code, words = said
        if code != 0:
            raise CannotGoOn(f"{self.name}: {what} ended with {code}:\n{last_lines(words, 25)}")
        return words

    def files(self) -> list[str]:
        """Every file and link below the teacher's HOME, as paths in it."""
        words = self.done(
            self.as_teacher("find . -mindepth 1 ! -type d | sort; find . -type d -empty | sort"),
            "find",
        )
        return [line[2:] for line in words.splitlines() if line.startswith("./")]


def expect(place: Place, holds: bool, words: str) -> None:
    """Raises CannotGoOn with these words when something does not hold."""
    if not holds:
        raise CannotGoOn(f"Linux, {place.name}: {words}")


@contextmanager
def clean_debian(number: int) -> Generator[Place, None, None]:
    """A Debian with nothing in it but its base and a teacher."""
    lower = roots.debian(number)
    with roots.opened(lower) as root:
        yield _with_teacher(Place(f"Debian {number}", root, Path("/")))


@contextmanager
def this_system() -> Generator[Place, None, None]:
    """This machine's own system, of which nothing is changed: what is written lands elsewhere."""
    with tempfile.TemporaryDirectory(prefix="tlc-veil-") as folder:
        upper = Path(folder) / "upper"
        upper.mkdir()
        yield _with_teacher(Place("this system, veiled", Root(Path("/"), upper), Path("/")))


@contextmanager
def empty_home() -> Generator[Place, None, None]:
    """An empty HOME, on a machine that lets nobody mount anything."""
    with tempfile.TemporaryDirectory(prefix="tlc-home-") as folder:
        place = Place("an empty HOME", None, Path(folder))
        Path(place.home).mkdir(parents=True)
        yield place


def _with_teacher(place: Place) -> Place:
    place.done(place.as_root(f"mkdir -p '{HOME}' && chown {_UID}:{_UID} '{HOME}'"), "a new HOME")
    return place
