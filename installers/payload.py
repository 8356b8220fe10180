"""What every installer is made of: checked downloads, the program's files, names, dates, sums.

Nothing here takes the time of day, the order of a folder or the name of the machine into what
it makes: two builds of one commit differ in nothing.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import stat
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Iterator, Sequence

from environment import nobody_answered, venv_python
from steps import CHECKOUT, CannotGoOn, ToolsLacking, answer_of, last_lines, run_quietly, say

OUT = CHECKOUT / "installers" / "dist"
SUMS = "SHA256SUMS"
_PIECE = 1 << 20


def cache_folder() -> Path:
    """Where downloads and half-made things are kept between builds; may be deleted at any time."""
    home = os.environ.get("XDG_CACHE_HOME")
    return (Path(home) if home else Path.home() / ".cache") / "tlc-desktop-installers"


def work_folder(system: str) -> Path:
    """Where this checkout, and no other, keeps what it has half made for a system."""
    ours = hashlib.sha256(os.fsencode(str(CHECKOUT))).hexdigest()[:12]
    return cache_folder() / "work" / ours / system


def version() -> str:
    """The program's version, as in pyproject.toml."""
    found = re.search(
        r'^version = "([^"]+)"', (CHECKOUT / "pyproject.toml").read_text("utf-8"), re.MULTILINE
    )
    if found is None:
        raise CannotGoOn("pyproject.toml names no version.")
    return found.group(1)


def source_date() -> int:
    """The only time that may enter an installer: when the commit was made, in seconds since 1970.

    `SOURCE_DATE_EPOCH` goes before it, for those who build without git.
    """
    said = os.environ.get("SOURCE_DATE_EPOCH") or _git("log", "-1", "--format=%ct")
    return int(said)


def commit() -> str:
    """The commit that is built, with `+` where the checkout differs from it."""
    changed = _git("status", "--porcelain", "--", "tlc_desktop", "resources", "installers")
    return _git("rev-parse", "HEAD") + ("+" if changed else "")


def _git(*words: str) -> str:
    said = answer_of(["git", "-C", os.fspath(CHECKOUT), *words])
    if said is None:
        raise CannotGoOn(
            "git does not answer in this checkout, so its commit and date are not known."
            " Build in a clone of the repository."
        )
    return said.strip()


def sha256(path: Path) -> str:
    """A file's SHA-256, in small letters."""
    total = hashlib.sha256()
    with path.open("rb") as file:
        for piece in iter(lambda: file.read(_PIECE), b""):
            total.update(piece)
    return total.hexdigest()


@dataclass(frozen=True)
class Locked:
    """One line of a requirements file with hashes.

    Attributes:
        hashes: The SHA-256 of each file that will do.
    """

    name: str
    version: str
    hashes: tuple[str, ...]


_LOCKED = re.compile(
    r"^([A-Za-z0-9._-]+)==([^\s;\\]+)((?:\s*\\?\s*--hash=sha256:[0-9a-f]{64})+)", re.MULTILINE
)


def locked(requirements: Path) -> list[Locked]:
    """What a requirements file pins, in its order."""
    text = requirements.read_text("utf-8")
    return [
        Locked(name, wanted, tuple(re.findall(r"sha256:([0-9a-f]{64})", hashes)))
        for name, wanted, hashes in _LOCKED.findall(text)
    ]


def fetch(requirements: Path, folder: Path, words: Sequence[str] = ()) -> None:
    """Download what a requirements file pins into a folder, unless it is there already.

    Args:
        requirements: Every line with its hashes.
        folder: Where wheels are kept; made when it is not there.
        words: More for `pip download`: the platform and the Python they are for.

    Raises:
        CannotGoOn: pip could not fetch them, or was given other bytes than those pinned.
        ToolsLacking: Nobody answered.
    """
    folder.mkdir(parents=True, exist_ok=True)
    have = {sha256(path) for path in folder.iterdir() if path.is_file()}
    if all(have.intersection(one.hashes) for one in locked(requirements)):
        say(f"Downloads: all {len(locked(requirements))} of {requirements.name} are there.")
        return
    say(f"Downloads: fetching what {requirements.name} names.")
    pip = [os.fspath(venv_python()), "-m", "pip", "download", "--disable-pip-version-check"]
    more = ["--no-input", "--no-deps", "--require-hashes", "-d", os.fspath(folder), *words]
    code, said = run_quietly([*pip, *more, "-r", os.fspath(requirements)])
    if code != 0:
        kind = ToolsLacking if nobody_answered(said) else CannotGoOn
        raise kind("pip could not fetch the wheels. It said:\n" + last_lines(said))


def checked(requirements: Path, folder: Path) -> list[Path]:
    """The file of each line of a requirements file, its bytes compared with the pinned hash.

    Raises:
        CannotGoOn: One is absent, or is not the file that was pinned; it is named.
    """
    files = sorted(path for path in folder.iterdir() if path.is_file()) if folder.is_dir() else []
    by_hash = {sha256(path): path for path in files}
    return [_checked_one(one, files, by_hash) for one in locked(requirements)]


def _checked_one(one: Locked, files: Sequence[Path], by_hash: dict[str, Path]) -> Path:
    for known in one.hashes:
        if known in by_hash:
            return by_hash[known]
    begins = f"{plain_name(one.name)}-{one.version}-"
    for path in files:
        if (plain_name(path.name.split("-")[0]) + path.name[path.name.find("-") :]).startswith(
            begins
        ):
            raise CannotGoOn(
                f"{path.name} is not the file that was pinned: its SHA-256 is {sha256(path)}."
                " Nothing was built. Delete it and fetch it again."
            )
    raise CannotGoOn(f"{one.name} {one.version} is not among the wheels.")


def plain_name(name: str) -> str:
    """A package's name as file names of wheels have it, in small letters."""
    return re.sub(r"[-_.]+", "_", name).lower()


def unpack(wheel: Path, into: Path, keep: Callable[[str], bool]) -> None:
    """Copy those files of a wheel whose name `keep` agrees to."""
    with zipfile.ZipFile(wheel) as archive:
        for name in sorted(archive.namelist()):
            if name.endswith("/") or not keep(name):
                continue
            target = into / name
            target.parent.mkdir(parents=True, exist_ok=True)
            with archive.open(name) as source, target.open("wb") as copy:
                shutil.copyfileobj(source, copy)


def program_files() -> list[str]:
    """The program's own files, as paths in the checkout: what git does not ignore, and the `.qm`."""
    listed = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    found = _git(*listed, "--", "tlc_desktop", "resources").split("\0")
    built = [path.relative_to(CHECKOUT).as_posix() for path in translations_built()]
    wanted = [name for name in found if (CHECKOUT / name).is_file() and not name.endswith(".ts")]
    return sorted({*wanted, *built, "LICENSE"})


def translations_built() -> list[Path]:
    """Qt Linguist's built files.

    Raises:
        CannotGoOn: None are there.
    """
    found = sorted((CHECKOUT / "resources" / "translations").glob("*.qm"))
    if not found:
        raise CannotGoOn("The translations are not built: run installers/from_source.py install.")
    return found


def copy_program(into: Path) -> None:
    """Copy `tlc_desktop/`, `resources/` with the built translations, and LICENSE."""
    for name in program_files():
        target = into / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(str(CHECKOUT / name), str(target))


def write_release(folder: Path, target: Path) -> None:
    """Write what About says of a build; `tlc_desktop.domain.release` reads it.

    Its `sha` is the SHA-256 of the list of all files (hash, two spaces, path, line end) that are
    in the folder before this one is, by which two copies can be compared.
    """
    lines = [
        f"{sha256(path)}  {path.relative_to(folder).as_posix()}\n" for path in files_below(folder)
    ]
    total = hashlib.sha256("".join(lines).encode("utf-8")).hexdigest()
    day = time.strftime("%Y-%m-%d", time.gmtime(source_date()))
    facts = {"version": version(), "commit": commit(), "sha": total, "day": day}
    target.write_text(json.dumps(facts, indent=1) + "\n", "utf-8")


def hold_to_hash(name: str, content: bytes, wanted: str) -> None:
    """Raises CannotGoOn, naming the file, when its bytes are not those that were pinned."""
    found = hashlib.sha256(content).hexdigest()
    if found != wanted:
        raise CannotGoOn(
            f"{name} is not the file that was pinned: its SHA-256 is {found}. Nothing was built."
        )


def files_below(folder: Path) -> Iterator[Path]:
    """Every file below a folder, in one order on every machine."""
    found = [path for path in folder.rglob("*") if path.is_file() or path.is_symlink()]
    return iter(sorted(found, key=lambda path: path.relative_to(folder).as_posix()))


def size_below(folder: Path) -> int:
    """The bytes of all files below a folder."""
    return sum(path.stat().st_size for path in files_below(folder))


def set_times(folder: Path) -> None:
    """Give everything below a folder the commit's time."""
    when = source_date()
    for path in sorted(folder.rglob("*"), reverse=True):
        if not path.is_symlink():
            os.utime(str(path), (when, when))


def zip_folder(folder: Path, target: Path, inside: str) -> None:
    """Put a folder into a zip, under a name of its own; the same bytes each time.

    Args:
        inside: The folder that appears when it is unpacked.
    """
    when = _zip_time(source_date())
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in files_below(folder):
            entry = zipfile.ZipInfo(f"{inside}/{path.relative_to(folder).as_posix()}", when)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = (stat.S_IFREG | 0o644) << 16
            with path.open("rb") as source, archive.open(entry, "w") as copy:
                shutil.copyfileobj(source, copy)


def _zip_time(seconds: int) -> tuple[int, int, int, int, int, int]:
    moment = time.gmtime(seconds)
    return (moment[0], moment[1], moment[2], moment[3], moment[4], moment[5])


def write_sums(out: Path) -> Path:
    """Write SHA256SUMS over every file in a folder, to be read by `sha256sum -c`."""
    lines = [
        f"{sha256(path)}  {path.relative_to(out).as_posix()}\n"
        for path in files_below(out)
        if path.name != SUMS
    ]
    sums = out / SUMS
    sums.write_text("".join(lines), "utf-8")
    return sums


def hold_to(path: Path, size: int, limit: int) -> str:
    """A line that says a size.

    Raises:
        CannotGoOn: It is larger than the limit.
    """
    words = f"{path.name}: {size / 1e6:.1f} MB of at most {limit / 1e6:.0f} MB"
    if size > limit:
        raise CannotGoOn(words + ". It has grown too large.")
    return words
