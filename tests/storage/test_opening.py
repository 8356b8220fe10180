"""Opening never creates, and changes not a byte of what it cannot open."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from tlc_desktop.domain import errors
from tlc_desktop.domain.communities import Community, Language
from tlc_desktop.storage import opening, store, today
from tlc_desktop.storage.store import Store


def no_file(path: Path) -> None:
    path.unlink()


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def empty(path: Path) -> None:
    path.write_bytes(b"")


def word_document(path: Path) -> None:
    path.write_bytes(b"PK\x03\x04" + bytes(4000))


def a_few_bytes(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0")


def others_database(path: Path) -> None:
    path.unlink()
    database = sqlite3.connect(path)
    database.execute("CREATE TABLE other (a)")
    database.commit()
    database.close()


def newer(path: Path) -> None:
    database = sqlite3.connect(path)
    database.execute("PRAGMA user_version = 99")
    database.close()


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-4096])


def zeroed(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + bytes(4096 * 3 - 100) + whole[4096 * 3 :])


def no_community(path: Path) -> None:
    database = sqlite3.connect(path)
    database.execute("DROP TABLE idea_credit")
    database.execute("PRAGMA writable_schema = ON")
    database.execute("UPDATE sqlite_schema SET rootpage = 9999 WHERE name = 'community'")
    database.commit()
    database.close()


def community_row_gone(path: Path) -> None:
    database = sqlite3.connect(path)
    database.execute("DELETE FROM community")
    database.commit()
    database.close()


CASES: list[tuple[Callable[[Path], None], type[errors.UserError]]] = [
    (no_file, errors.FileNotThere),
    (folder, errors.IsFolder),
    (pipe, errors.IsDevice),
    (empty, errors.FileEmpty),
    (word_document, errors.FileForeign),
    (a_few_bytes, errors.FileForeign),
    (others_database, errors.FileForeign),
    (newer, errors.FileTooNew),
    (cut, errors.FileDamaged),
    (zeroed, errors.FileDamaged),
    (no_community, errors.FileDamaged),
    (community_row_gone, errors.FileDamaged),
]


@pytest.mark.parametrize(("harm", "named"), CASES, ids=lambda case: getattr(case, "__name__", ""))
def test_each_trouble_has_its_own_fact_and_nothing_is_touched(
    tmp_path: Path, harm: Callable[[Path], None], named: type[errors.UserError]
) -> None:
    path = tmp_path / "Our school.tlc"
    store.create(path, Community("Tuesday Circle")).close()
    harm(path)
    before = path.read_bytes() if path.is_file() else None

    with pytest.raises((named, dbapi2.Error)):  # the first look leaves it to the second to say why
        today.glance(path, datetime(2026, 11, 24, 9, 0), Language.ENGLISH)
    with pytest.raises(named):
        Store(path)

    assert (path.read_bytes() if path.is_file() else None) == before
    assert [p.name for p in tmp_path.iterdir()] == ([path.name] if path.exists() else [])


def test_a_file_that_may_not_be_written_is_not_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "Our school.tlc"
    store.create(path, Community("Tuesday Circle")).close()
    # Root may write anywhere, so the system's answer is given here.
    monkeypatch.setattr(opening, "may_write", lambda _path: False)
    with pytest.raises(errors.FileNotAllowed):
        Store(path)


def test_a_read_only_folder_may_not_be_written(tmp_path: Path) -> None:
    assert opening.may_write(tmp_path / "x") is False
    (tmp_path / "x").touch()
    assert opening.may_write(tmp_path / "x")


def test_making_a_file_never_writes_over_one(tmp_path: Path) -> None:
    path = tmp_path / "Our school.tlc"
    path.write_text("mine")
    with pytest.raises(errors.FileExists):
        store.create(path, Community("Tuesday Circle"))
    assert path.read_text() == "mine"


def test_making_a_file_where_there_is_no_folder(tmp_path: Path) -> None:
    with pytest.raises(errors.FileNotThere):
        store.create(tmp_path / "gone" / "Our school.tlc", Community("Tuesday Circle"))


def test_a_copy_of_a_closed_file_opens(tmp_path: Path) -> None:
    path = tmp_path / "Our school.tlc"
    store.create(path, Community("Tuesday Circle")).close()
    shutil.copy(path, tmp_path / "copy.tlc")
    Store(tmp_path / "copy.tlc").close()
    assert opening.look(path) == opening.SCHEMA_VERSION
