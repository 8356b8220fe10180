"""A backup becomes a file again; a file of an older version is copied before it is changed."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import chain, combinations, product
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from tests.beginnings import begin, write_new
from tests.laws import some
from tests.leftovers import ENDINGS, left_by_killed_writers
from tlc_desktop.domain.communities import Community
from tlc_desktop.domain.errors import (
    DiskFull,
    FileDamaged,
    FileExists,
    FileForeign,
    FileNotAllowed,
    FileNotThere,
    UserError,
)
from tlc_desktop.domain.members import Member
from tlc_desktop.exchange import whole_file
from tlc_desktop.storage import backup, communities, members, migrations, opening, store, whole
from tlc_desktop.storage.store import Store

SECOND = "ALTER TABLE community ADD COLUMN motto TEXT NOT NULL DEFAULT '';\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "حلقة الثلاثاء.tlc"
    write_new(made, Community("Tuesday Circle"))
    return made


NOW = opening.SCHEMA_VERSION


@pytest.fixture
def newer(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that has a second step, once the file is there."""
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, SECOND))
    monkeypatch.setattr(opening, "SCHEMA_VERSION", NOW + 1)


def name_of(path: Path) -> str:
    opened = Store(path)
    with opened.read() as session:
        name = communities.community(session).name
    opened.close()
    return name


def version(path: Path) -> int:
    return int.from_bytes(path.read_bytes()[60:64], "big")


def test_a_file_of_now_is_opened_without_a_copy(path: Path) -> None:
    Store(path).close()
    assert [each.name for each in path.parent.iterdir()] == [path.name]


@pytest.mark.usefixtures("newer")
def test_an_older_file_is_copied_before_it_is_brought_up_to_date(path: Path) -> None:
    before = path.read_bytes()
    assert name_of(path) == "Tuesday Circle"
    assert version(path) == NOW + 1
    kept = path.with_name(f"حلقة الثلاثاء.v{NOW}.tlc")
    assert sorted(path.parent.iterdir()) == sorted([path, kept])
    assert version(kept) == NOW
    assert len(kept.read_bytes()) == len(before)
    Store(path).close()  # it is of now, and needs no further copy
    assert len(list(path.parent.iterdir())) == 2


@pytest.mark.usefixtures("newer")
def test_no_copy_is_written_over(path: Path) -> None:
    there = path.with_name(f"حلقة الثلاثاء.v{NOW}.tlc")
    there.write_text("mine")
    Store(path).close()
    assert there.read_text() == "mine"
    assert version(path.with_name(f"حلقة الثلاثاء.v{NOW}-2.tlc")) == NOW


def test_an_upgrade_that_fails_leaves_the_file_as_it_was(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, SECOND + "SELECT * FROM gone;\n"))
    monkeypatch.setattr(opening, "SCHEMA_VERSION", NOW + 1)
    before = path.read_bytes()
    with pytest.raises(Exception, match="no such table"):
        Store(path)
    assert path.read_bytes() == before
    assert version(path.with_name(f"حلقة الثلاثاء.v{NOW}.tlc")) == NOW


def test_a_backup_becomes_a_file(path: Path, tmp_path: Path) -> None:
    opened = Store(path)
    opened.copy(tmp_path / "kept.tlc")
    opened.close()
    before = (tmp_path / "kept.tlc").read_bytes()
    backup.restore(tmp_path / "kept.tlc", tmp_path / "again.tlc")
    assert name_of(tmp_path / "again.tlc") == "Tuesday Circle"
    assert (tmp_path / "kept.tlc").read_bytes() == before
    names = sorted(each.name for each in tmp_path.iterdir())
    assert names == sorted(["again.tlc", "kept.tlc", path.name])


@pytest.mark.usefixtures("newer")
def test_an_older_backup_is_brought_up_to_date_and_itself_stays(path: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    backup.restore(path, tmp_path / "again.tlc")
    assert (version(path), version(tmp_path / "again.tlc")) == (NOW, NOW + 1)
    assert path.read_bytes() == before
    assert sorted(tmp_path.iterdir()) == sorted([path, tmp_path / "again.tlc"])


def test_a_backup_that_was_cut_off_in_a_change_is_read_as_before_it(
    path: Path, tmp_path: Path
) -> None:
    writing = dbapi2.connect(str(path), isolation_level=None)
    writing.execute("PRAGMA cache_size = 1")
    writing.execute("PRAGMA cache_spill = 1")
    writing.execute("BEGIN IMMEDIATE")
    writing.execute("CREATE TABLE much (a)")
    writing.executemany("INSERT INTO much VALUES (?)", [("x" * 3000,)] * 40)
    backup_path = tmp_path / "kept.tlc"
    backup_path.write_bytes(path.read_bytes())
    beside = opening.journal(path).read_bytes()
    assert beside
    opening.journal(backup_path).write_bytes(beside)
    writing.rollback()
    writing.close()
    backup.restore(backup_path, tmp_path / "again.tlc")
    assert name_of(tmp_path / "again.tlc") == "Tuesday Circle"


def test_what_cannot_be_read_makes_nothing(path: Path, tmp_path: Path) -> None:
    there = sorted(each.name for each in tmp_path.iterdir())
    with pytest.raises(FileExists):
        backup.restore(path, path)
    with pytest.raises(FileNotThere):
        backup.restore(tmp_path / "gone.tlc", tmp_path / "again.tlc")
    (tmp_path / "letter.doc").write_bytes(b"PK\x03\x04" + bytes(4000))
    with pytest.raises(FileForeign):
        backup.restore(tmp_path / "letter.doc", tmp_path / "again.tlc")
    harmed = bytearray(path.read_bytes())
    harmed[4096 * 2 : 4096 * 8] = bytes(4096 * 6)
    (tmp_path / "harmed.tlc").write_bytes(harmed)
    with pytest.raises(FileDamaged):
        backup.restore(tmp_path / "harmed.tlc", tmp_path / "again.tlc")
    now = sorted(each.name for each in tmp_path.iterdir())
    assert now == sorted([*there, "letter.doc", "harmed.tlc"])


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a backup and a dump of it, and what killed programs left beside such a file."""
    folder = tmp_path_factory.mktemp("kept")
    opened = begin(folder / "backup.tlc", Community("Tuesday Circle"))
    with opened.change("Add names") as session:
        members.add(session, [Member(f"Member {n}", own_words="words " * 300) for n in range(60)])
    whole_file.write(opened, folder / "dump.json")
    opened.close()
    for ending, content in left_by_killed_writers(folder / "backup.tlc", folder).items():
        (folder / f"left{ending}").write_bytes(content)
    return folder


def restored(kept: Path, path: Path) -> None:
    backup.restore(kept / "backup.tlc", path)


def copied(kept: Path, path: Path) -> None:
    opened = Store(kept / "backup.tlc")
    opened.copy(path, over=False)
    opened.close()


def copied_over(kept: Path, path: Path) -> None:
    """As the window hands on a copy, over one of last week."""
    copyfile(kept / "backup.tlc", path)
    opened = Store(kept / "backup.tlc")
    opened.copy(path)
    opened.close()


def loaded(kept: Path, path: Path) -> None:
    whole_file.make(path, kept / "dump.json")


def made_anew(kept: Path, path: Path) -> None:
    store.create(path, Community("Tuesday Circle")).close()


ACTS = [restored, copied, copied_over, loaded, made_anew]
SOME = chain.from_iterable(combinations(ENDINGS, n) for n in (1, 2, 3))
EACH = [(endings, full) for endings in SOME for full in (True, False)]


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize(
    ("endings", "full"),
    some(EACH),
    ids=["".join(e) + ("" if full else "-empty") for e, full in some(EACH)],
)
def test_a_file_is_what_it_was_whatever_stands_beside_its_name(
    act: Callable[[Path, Path], None],
    endings: tuple[str, ...],
    full: bool,
    kept: Path,
    tmp_path: Path,
) -> None:
    """A leftover journal of a damaged file that was moved away would roll into the new one."""
    path = tmp_path / "حلقة.tlc"
    left = {
        f"{path.name}{ending}": (kept / f"left{ending}").read_bytes() if full else b""
        for ending in endings
    }
    for name, content in left.items():
        (tmp_path / name).write_bytes(content)

    act(kept, path)

    opened = Store(path)
    whole.check(opened)
    told = whole_file.json_of(opened)
    opened.close()
    assert act is made_anew or told == (kept / "dump.json").read_bytes()
    assert name_of(path) == "Tuesday Circle"
    aside = {f"{name}.aside": content for name, content in left.items()}
    beside = {each.name: each.read_bytes() for each in tmp_path.iterdir() if each != path}
    assert beside == aside, "nothing is lost, and nothing else is left"
    assert not any(name.endswith(ENDINGS) for name in aside), "SQLite takes it for nothing"


_STICK = """
import resource, signal, sys
from pathlib import Path
from tlc_desktop.domain.errors import DiskFull
from tlc_desktop.storage import backup
from tlc_desktop.storage.store import Store
source, path, room = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
opened = Store(source)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))
for act in (lambda: opened.copy(path), lambda: backup.restore(source, path.with_name("new.tlc"))):
    try:
        act()
    except DiskFull as full:
        print(full.path.name)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
@pytest.mark.parametrize("part", some([0.0, 0.001, 0.01, 0.3, 0.9, 0.99999], 3))
def test_a_full_stick_has_a_sentence_and_keeps_what_was_there(
    part: float, kept: Path, tmp_path: Path
) -> None:
    source, path = kept / "backup.tlc", tmp_path / "copy.tlc"
    path.write_bytes(b"older")
    room = int(source.stat().st_size * part)
    call = [sys.executable, "-c", _STICK, str(source), str(path), str(room)]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("copy.tlc\nnew.tlc\n", "")
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {"copy.tlc": b"older"}


FAULTS = [(os, "fsync"), (os, "replace"), (Path, "mkdir"), (Path, "open"), (Path, "touch")]


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize(("owner", "name"), FAULTS, ids=[name for _, name in FAULTS])
def test_a_failing_stick_has_a_sentence_and_no_half_a_file(
    act: Callable[[Path, Path], None],
    owner: object,
    name: str,
    kept: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    works: Callable[..., object] = getattr(owner, name)
    for count, code in some([*product(range(4), (5, 28))], 3):
        good = iter(range(count))

        def failing(*given: Any, good: Iterator[int] = good, code: int = code, **facts: Any) -> Any:
            on_stick = isinstance(given[0], int) or given[0].is_relative_to(tmp_path)
            if on_stick and next(good, None) is None:
                raise OSError(code, "the stick")
            return works(*given, **facts)

        path = tmp_path / f"{count}-{code}.tlc"
        with monkeypatch.context() as stick:
            stick.setattr(owner, name, failing)
            try:
                act(kept, path)
            except UserError as trouble:
                assert isinstance(trouble, DiskFull if code == 28 else FileNotAllowed)
        assert {each.name for each in tmp_path.iterdir()} <= {path.name}
        if path.exists():
            store.prove(path)
            path.unlink()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows syncs no folders")
@pytest.mark.parametrize("act", ACTS)
def test_a_file_that_is_said_to_be_there_outlives_a_power_cut(
    act: Callable[[Path, Path], None], kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it holds is on disk before it has its name, and its name before anybody is told."""
    done: list[str] = []
    sync, replace = os.fsync, os.replace

    def synced(handle: int) -> None:
        done.append(f"sync {Path(f'/proc/self/fd/{handle}').readlink().name}")
        sync(handle)

    def replaced(old: Path, new: Path) -> None:
        done.append(f"name {new.name}")
        replace(old, new)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(os, "replace", replaced)
    act(kept, tmp_path / "a.tlc")
    assert done[-3:] == ["sync a.tlc", "name a.tlc", f"sync {tmp_path.name}"]


def test_a_damaged_older_file_is_not_brought_up_to_date(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its copy would be no way back."""
    harmed = bytearray(path.read_bytes())
    harmed[-4096 * 3 :] = bytes(4096 * 3)
    path.write_bytes(harmed)
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, SECOND))
    monkeypatch.setattr(opening, "SCHEMA_VERSION", NOW + 1)
    with pytest.raises(FileDamaged):
        Store(path)
    assert path.read_bytes() == harmed
    assert list(path.parent.iterdir()) == [path]
