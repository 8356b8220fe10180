"""P11: an upgrade that is killed leaves the old file or the new one, with all that was in it; a damaged one is none."""

import os
import random
import shutil
import signal
import sys
from contextlib import closing
from pathlib import Path

from sqlalchemy import Engine, event

from tests.laws import tries
from tests.safety.apart import apart
from tests.safety.figures import Figures
from tests.safety.raw_rows import raw_rows
from tlc_desktop.domain.errors import UserError
from tlc_desktop.storage import opening, whole
from tlc_desktop.storage.store import Store

RELEASED = Path(__file__).parent.parent / "data"
OLDER = [
    path.name
    for path in sorted(RELEASED.glob("released-*.tlc"))
    if opening.look(path) < opening.SCHEMA_VERSION
]
PAGE = 4096


def upgraded(path: Path, kill_at: int | None) -> int:
    """Open a file in a process that is killed before a statement of its own; how many there were."""
    out, into = os.pipe()
    process = os.fork()
    if not process:
        _upgrade(path, kill_at, into)
    os.close(into)
    told = os.read(out, 20)
    os.close(out)
    os.waitpid(process, 0)
    return int(told or 0)


def _upgrade(path: Path, kill_at: int | None, into: int) -> None:
    done = 0

    def count(*_said: object) -> None:
        nonlocal done
        done += 1
        if done == kill_at:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(Engine, "before_cursor_execute", count)
    Store(path).close()
    os.write(into, b"%d" % done)
    os._exit(0)


def killed(folder: str, name: str, many: int) -> tuple[int, list[str]]:
    """Kill the upgrade of a file at so many of its statements: how many there were, and what was wrong after."""
    old, new = RELEASED / name, Path(folder) / "new" / name
    new.parent.mkdir()
    shutil.copyfile(old, new)
    statements = upgraded(new, None)
    wanted = records(new)
    was, became = raw_rows(old), raw_rows(new)
    points = random.Random(11).sample(range(1, statements + 1), min(many, statements))
    faults: list[str] = []
    for point in points:
        path = Path(folder) / f"{point}" / name
        path.parent.mkdir()
        shutil.copyfile(old, path)
        upgraded(path, point)
        there = raw_rows(path)
        if there != was and there != became:
            faults.append(f"{name} at {point}: neither the old one nor the new one")
        aside = [each for each in path.parent.glob("*.tlc") if each != path]
        if any(raw_rows(each) != was for each in aside):
            faults.append(f"{name} at {point}: {[each.name for each in aside]} is not the old one")
        if records(path) != wanted:
            faults.append(f"{name} at {point}: another content")
        shutil.rmtree(path.parent)
    return len(points), faults


def records(path: Path) -> object:
    with closing(Store(path)) as file:
        whole.check(file)
        return whole.dump(file)


def test_an_upgrade_that_is_killed_has_not_begun(tmp_path: Path, figure: Figures) -> None:
    if sys.platform == "win32":
        figure.not_run("P11", "Windows forks no process")
    faults, tried = list[str](), 0
    for name in OLDER[-tries(len(OLDER), 1) :]:
        (tmp_path / name).mkdir()
        many, wrong = apart(killed, str(tmp_path / name), name, tries(100_000, 1))
        tried, faults = tried + many, faults + wrong
    figure("P11", "upgrades of every released file killed before each statement", tried, faults)


def test_a_damaged_file_is_not_brought_up_to_date(tmp_path: Path, figure: Figures) -> None:
    """A page written over: it is refused and stays as it is, or the page held nothing."""
    tried, faults, dice = 0, list[str](), random.Random(11)
    for name in OLDER:
        content = (RELEASED / name).read_bytes()
        pages = range(1, len(content) // PAGE)
        for page in dice.sample(pages, min(len(pages), tries(100_000, 3))):
            path = tmp_path / name
            harmed = content[: page * PAGE] + b"\xff" * PAGE + content[(page + 1) * PAGE :]
            path.write_bytes(harmed)
            tried += 1
            try:
                with closing(Store(path)) as file:
                    whole.check(file)
                faults.append(f"{name}: page {page} is not missed")
            except UserError:
                if path.read_bytes() != harmed:
                    faults.append(f"{name}: page {page} is missed too late")
            for left in tmp_path.iterdir():
                left.unlink()
    figure("P11", "damaged older files, none of them upgraded", tried, faults)
