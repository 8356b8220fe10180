"""P10: whichever call to the system fails while a file is handed on, what has its name is whole, or the one before."""

import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.beginnings import write_new
from tests.laws import some
from tests.safety.apart import CHECKOUT
from tests.safety.figures import Figures
from tlc_desktop.domain.communities import Community
from tlc_desktop.domain.errors import UserError
from tlc_desktop.exchange import whole_file
from tlc_desktop.storage import files
from tlc_desktop.storage.store import Store

CALLS = (
    *("write", "pwrite64", "fsync", "fdatasync", "ftruncate"),
    *("mkdir", "rename", "renameat", "renameat2", "unlink", "rmdir"),
)
ERRORS = ("EIO", "ENOSPC", "EROFS")
OLDER, PAGE = b"older", b"%PDF-" + bytes(300_000)
REFUSED, UNCAUGHT = 3, 4


def page(_file: Path, path: Path) -> None:
    files.write_whole(path, PAGE)


def copy(file: Path, path: Path) -> None:
    with closing(Store(file)) as opened:
        opened.copy(path)


def dump(file: Path, path: Path) -> None:
    with closing(Store(file)) as opened:
        whole_file.write(opened, path)


EXPORTS = {"page.pdf": page, "copy.tlc": copy, "all.json": dump}


def export(name: str, file: str, path: str) -> None:
    """Hand on, and end with what came of it."""
    try:
        EXPORTS[name](Path(file), Path(path))
    except UserError:
        os._exit(REFUSED)
    except BaseException:  # noqa: BLE001 - which is what nobody may meet
        os._exit(UNCAUGHT)
    os._exit(0)


def watched(folder: Path, name: str, *how: str) -> tuple[int, str]:
    """Hand on to a folder under `strace`: with what it ended, and its calls."""
    log = folder / "calls"
    code = f"from tests.safety.{Path(__file__).stem} import export; export(*__import__('sys').argv[1:])"
    call = [
        "strace",
        "-f",
        "--seccomp-bpf",
        "-qq",
        "-o",
        str(log),
        "-e",
        f"trace={','.join(CALLS)}",
        *how,
    ]
    call += [
        sys.executable,
        "-B",
        "-c",
        code,
        name,
        str(folder / "our.tlc"),
        str(folder / "to" / name),
    ]
    surroundings = {**os.environ, "PYTHONPATH": str(CHECKOUT)}
    ended = subprocess.run(call, env=surroundings, cwd=CHECKOUT, check=False).returncode
    return ended, log.read_text()


def fresh(folder: Path, name: str) -> Path:
    """The place of a file, where an older one is."""
    place = folder / "to"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    (place / name).write_bytes(OLDER)
    return place / name


def failing(calls: str) -> Iterator[tuple[str, int]]:
    """Each call that was made, by its name and number."""
    for name, many in Counter(re.findall(r"^\d+ +(\w+)\(", calls, re.MULTILINE)).items():
        yield from ((name, number) for number in range(1, many + 1))


@pytest.mark.parametrize(
    "name",
    ["page.pdf", *(pytest.param(n, marks=pytest.mark.long) for n in ("copy.tlc", "all.json"))],
)
def test_whichever_call_fails_what_is_there_is_whole(
    tmp_path: Path, figure: Figures, name: str
) -> None:
    if sys.platform != "linux" or shutil.which("strace") is None:
        figure.not_run("P10", "there is no strace here")
    write_new(tmp_path / "our.tlc", Community("Tuesday Circle"))
    path = fresh(tmp_path, name)
    ended, calls = watched(tmp_path, name)
    assert ended == 0
    whole, faults = path.read_bytes(), list[str]()
    assert whole != OLDER
    points = [*failing(calls)]
    points = [*some(points, every=len(points))]
    for number, (call, at) in enumerate(points):
        path = fresh(tmp_path, name)
        error = ERRORS[number % len(ERRORS)]
        ended, _ = watched(tmp_path, name, "-e", f"inject={call}:error={error}:when={at}")
        there = path.read_bytes() if path.exists() else None
        if (
            there not in (whole, OLDER, None)
            or ended not in (0, REFUSED)
            or (ended == 0 and there != whole)
        ):
            faults.append(f"{call} {at} {error}: ended {ended}, {len(there or b'')} bytes")
    figure("P10", f"calls to the system that fail while {name} is written", len(points), faults)
