"""Files that are whole or not there."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from tlc_desktop.domain import errors
from tlc_desktop.storage import files
from tlc_desktop.storage.files import (
    beside,
    explained,
    free_path,
    put,
    replace_with_retry,
    write_whole,
)

ENDINGS = ("-journal", "-wal", "-shm")


def inside(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_file_is_written_and_nothing_stands_beside_it(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.pdf", b"one")
    write_whole(tmp_path / "a.pdf", b"two")
    assert inside(tmp_path) == {"a.pdf": b"two"}


def test_what_was_there_stays_when_writing_breaks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_whole(tmp_path / "a.pdf", b"one")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(errors.DiskFull):
        write_whole(tmp_path / "a.pdf", b"two")
    assert inside(tmp_path) == {"a.pdf": b"one"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows syncs no folders")
def test_a_file_outlives_a_power_cut_before_it_has_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is written is synced, then named, then the name is synced."""
    done: list[tuple[str, str]] = []
    there: list[list[str]] = []
    sync, replace = os.fsync, os.replace

    def synced(handle: int) -> None:
        there.append([path.name for path in tmp_path.iterdir()])
        done.append(("sync", Path(f"/proc/self/fd/{handle}").readlink().name))
        sync(handle)

    def replaced(old: Path, new: Path) -> None:
        done.append(("name", new.name))
        replace(old, new)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(os, "replace", replaced)
    write_whole(tmp_path / "a.pdf", b"one")
    assert done == [("sync", "a.pdf"), ("name", "a.pdf"), ("sync", tmp_path.name)]
    assert there[-1] == ["a.pdf"], "and nothing beside it"


@pytest.mark.parametrize("code", [22, 95, 13], ids=["invalid", "not_supported", "not_read"])
def test_a_folder_that_cannot_be_synced_is_no_trouble(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    """Some sticks and shares know no such thing."""
    sync = os.fsync

    def only_files(handle: int) -> None:
        if Path(f"/proc/self/fd/{handle}").readlink().is_dir():
            raise OSError(code, "no")
        sync(handle)

    monkeypatch.setattr(os, "fsync", only_files)
    write_whole(tmp_path / "a.pdf", b"one")
    assert inside(tmp_path) == {"a.pdf": b"one"}


def test_what_is_read_back_otherwise_does_not_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = os.replace

    def harmed(old: Path, new: Path) -> None:
        replace(old, new)
        new.write_bytes(b"onE")

    monkeypatch.setattr(os, "replace", harmed)
    with pytest.raises(errors.FileNotKept):
        write_whole(tmp_path / "a.pdf", b"one")
    assert inside(tmp_path) == {}


def test_what_is_not_proved_does_not_stay(tmp_path: Path) -> None:
    """Proved before it has its name; what has the name is, byte for byte, what was proved."""
    proved: list[Path] = []

    def proof(path: Path) -> None:
        proved.append(path)
        raise errors.FileDamaged(path)

    with pytest.raises(errors.FileDamaged), beside(tmp_path / "a.tlc") as made:
        made.path.write_bytes(b"one")
        put(made, proof)
    assert proved == [made.path]
    assert inside(tmp_path) == {}


@pytest.mark.parametrize("content", [b"", b"of another file"])
def test_what_sqlite_left_beside_a_name_goes_aside(tmp_path: Path, content: bytes) -> None:
    left = {f"a.tlc{ending}": content for ending in ENDINGS}
    for _ in range(2):
        for name in left:
            (tmp_path / name).write_bytes(content)
        write_whole(tmp_path / "a.tlc", b"one")
    aside = {f"{name}{number}.aside": content for name in left for number in ("", " 2")}
    assert inside(tmp_path) == {"a.tlc": b"one", **aside}
    assert not any(name.endswith(ENDINGS) for name in aside)


def test_what_went_aside_comes_back_when_the_file_cannot_have_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = {"a.tlc": b"older", "a.tlc-journal": b"its way back"}
    for name, content in there.items():
        (tmp_path / name).write_bytes(content)
    replace = os.replace

    def refused(old: Path, new: Path) -> None:
        if new.name == "a.tlc":
            raise OSError(5, "the stick is loose")
        replace(old, new)

    monkeypatch.setattr(os, "replace", refused)
    with pytest.raises(errors.FileNotAllowed):
        write_whole(tmp_path / "a.tlc", b"one")
    assert inside(tmp_path) == there


@pytest.mark.parametrize("over", [True, False])
def test_a_new_file_whose_name_cannot_be_synced_does_not_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, over: bool
) -> None:
    """Then it may be asked for once more; what took an older one's place is all there is."""

    def fails(_folder: Path) -> None:
        raise OSError(5, "the stick is loose")

    monkeypatch.setattr(files, "_sync_folder", fails)
    with pytest.raises(errors.FileNotAllowed), beside(tmp_path / "a.tlc", over=over) as made:
        made.path.write_bytes(b"one")
        put(made)
    assert inside(tmp_path) == ({"a.tlc": b"one"} if over else {})


def test_a_file_that_comes_meanwhile_is_not_replaced_by_a_new_one(tmp_path: Path) -> None:
    with (
        pytest.raises(errors.FileExists),
        beside(tmp_path / "a.tlc", over=False) as made,
    ):
        made.path.write_bytes(b"one")
        (tmp_path / "a.tlc").write_bytes(b"theirs")
        put(made)
    assert inside(tmp_path) == {"a.tlc": b"theirs"}


@pytest.mark.parametrize("there", [True, False])
def test_a_link_stays_and_what_it_leads_to_is_written(tmp_path: Path, there: bool) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    if there:
        (folder / "real.pdf").write_bytes(b"older")
    (folder / "real.pdf-journal").write_bytes(b"left")
    (tmp_path / "second.pdf").symlink_to(Path("elsewhere") / "real.pdf")
    (tmp_path / "first.pdf").symlink_to(tmp_path / "second.pdf")
    write_whole(tmp_path / "first.pdf", b"one")
    assert (tmp_path / "first.pdf").is_symlink()
    assert (tmp_path / "second.pdf").is_symlink()
    assert inside(folder) == {"real.pdf": b"one", "real.pdf-journal.aside": b"left"}


def folder_there(path: Path) -> None:
    path.mkdir()


def pipe(path: Path) -> None:
    os.mkfifo(path)


def link_to_a_device(path: Path) -> None:
    path.symlink_to(os.devnull)


def link_to_itself(path: Path) -> None:
    path.symlink_to(path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has none of these")
@pytest.mark.parametrize(
    ("make", "fact"),
    [
        (folder_there, errors.IsFolder),
        (pipe, errors.IsDevice),
        (link_to_a_device, errors.IsDevice),
        (link_to_itself, errors.FileNotAllowed),
    ],
)
def test_what_is_no_file_is_refused_and_stays(
    tmp_path: Path, make: Callable[[Path], None], fact: type[errors.UserError]
) -> None:
    path = tmp_path / "a.pdf"
    make(path)
    before = path.lstat()
    with pytest.raises(fact):
        write_whole(path, b"one")
    after = path.lstat()
    assert (after.st_ino, after.st_mode, after.st_mtime_ns) == (
        before.st_ino,
        before.st_mode,
        before.st_mtime_ns,
    )
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", ["", ".", "..", "/"])
def test_what_names_no_file_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(errors.IsFolder):
        write_whole(Path(name), b"one")
    assert inside(tmp_path) == {}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows counts otherwise")
def test_a_name_may_be_as_long_as_the_system_takes_it(tmp_path: Path) -> None:
    longest = "ع" * 125 + "b.pdf"
    assert len(os.fsencode(longest)) == 255
    write_whole(tmp_path / longest, b"one")
    assert inside(tmp_path) == {longest: b"one"}
    for path in (tmp_path / f"{longest}c", tmp_path.joinpath(*["deep"] * 1000, "a.pdf")):
        with pytest.raises(errors.NameTooLong):
            write_whole(path, b"one")


@pytest.mark.parametrize(
    ("trouble", "fact"),
    [
        (OSError(28, "full"), errors.DiskFull),
        (PermissionError(13, "no"), errors.FileNotAllowed),
        (OSError(30, "read-only"), errors.FileNotAllowed),
        (FileNotFoundError(2, "gone"), errors.FileNotThere),
        (IsADirectoryError(21, "folder"), errors.IsFolder),
        (OSError(36, "too long"), errors.NameTooLong),
        (OSError(5, "stick pulled"), errors.FileNotAllowed),
    ],
)
def test_what_the_system_says_becomes_a_fact(
    trouble: OSError, fact: type[errors.UserError]
) -> None:
    with pytest.raises(fact), explained(Path("a.tlc")):
        raise trouble


def test_replacing_takes_the_place(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("new")
    (tmp_path / "b").write_text("old")
    replace_with_retry(tmp_path / "a", tmp_path / "b")
    assert (tmp_path / "b").read_text() == "new"


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    path = tmp_path / "Circle 3.1.tlc"
    assert free_path(path, " ") == path
    path.touch()
    (tmp_path / "Circle 3.1 2.tlc").symlink_to(tmp_path / "gone")
    assert free_path(path, " ").name == "Circle 3.1 3.tlc"


FAULTS = [
    (where, code) for where in ("mkdir", "open", "write", "sync", "name") for code in (5, 28, 30)
]


@pytest.mark.parametrize(("where", "code"), FAULTS)
def test_a_failing_stick_has_a_sentence_and_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str, code: int
) -> None:
    def fails(*_anything: object, **_facts: object) -> None:
        raise OSError(code, "the stick")

    (tmp_path / "a.pdf").write_bytes(b"older")
    if where == "write":
        monkeypatch.setattr(Path, "write_bytes", fails)
    elif where in ("mkdir", "open"):
        monkeypatch.setattr(Path, where, fails)
    else:
        monkeypatch.setattr(os, {"sync": "fsync", "name": "replace"}[where], fails)
    with pytest.raises(errors.DiskFull if code == 28 else errors.FileNotAllowed):
        write_whole(tmp_path / "a.pdf", b"one")
    monkeypatch.undo()
    assert inside(tmp_path) == {"a.pdf": b"older"}


def test_a_source_that_cannot_be_read_is_the_one_that_is_named(tmp_path: Path) -> None:
    with pytest.raises(errors.FileNotThere) as caught:
        files.copy_blocks(tmp_path / "gone", tmp_path / "a")
    assert caught.value.path == tmp_path / "gone"


KILLED = """
import os, signal, sys
from pathlib import Path
from tlc_desktop.storage.files import beside
with beside(Path(sys.argv[1])) as made:
    made.path.write_bytes(b"half")
    os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
"""


def test_what_a_killed_writer_left_is_cleared_by_the_next_and_nothing_else(tmp_path: Path) -> None:
    place = tmp_path / "a.tlc"
    subprocess.run([sys.executable, "-c", KILLED, str(place)], check=False)
    (left,) = tmp_path.iterdir()
    assert (left / "a.tlc").read_bytes() == b"half"
    others = [tmp_path / name for name in (".01234567.part", ".0123456z.part", "0123456f.part")]
    for other in others:  # just made by a writer; and not ours
        other.mkdir()
        (other / "a").touch()
    with beside(tmp_path / "b.tlc") as made:  # still being written
        write_whole(place, b"whole")
        assert made.path.parent.is_dir()
        assert set(tmp_path.iterdir()) == {place, made.path.parent, *others}
    assert set(tmp_path.iterdir()) == {place, *others}


def test_what_has_no_room_is_not_begun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    there = tmp_path / "pages.pdf"
    there.write_bytes(b"old")
    full = SimpleNamespace(total=10_000, used=9_990, free=10)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: full)
    with pytest.raises(errors.DiskFull):
        files.write_whole(there, b"eleven bytes")
    assert there.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["pages.pdf"]
    files.write_whole(there, b"ten bytes.")
