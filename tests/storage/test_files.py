"""Files that are whole or not there."""

import os
from pathlib import Path

import pytest

from tlc_desktop.domain import errors
from tlc_desktop.storage.files import explained, free_path, replace_with_retry, write_whole


def test_a_file_is_written_and_nothing_stands_beside_it(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.pdf", b"one")
    write_whole(tmp_path / "a.pdf", b"two")
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("a.pdf", b"two")]


def test_what_was_there_stays_when_writing_breaks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_whole(tmp_path / "a.pdf", b"one")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(errors.DiskFull):
        write_whole(tmp_path / "a.pdf", b"two")
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("a.pdf", b"one")]


@pytest.mark.parametrize(
    ("trouble", "fact"),
    [
        (OSError(28, "full"), errors.DiskFull),
        (PermissionError(13, "no"), errors.FileNotAllowed),
        (OSError(30, "read-only"), errors.FileNotAllowed),
        (FileNotFoundError(2, "gone"), errors.FileNotThere),
        (IsADirectoryError(21, "folder"), errors.FileNotAllowed),
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
    for name in ("Circle 3.1.tlc", "Circle 3.1 2.tlc"):
        (tmp_path / name).touch()
    assert free_path(path, " ").name == "Circle 3.1 3.tlc"
