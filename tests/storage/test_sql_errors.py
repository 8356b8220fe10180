"""What SQLite says of a file becomes a fact; what it says of our own mistakes does not."""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from tlc_desktop.domain import errors
from tlc_desktop.domain.communities import Community
from tlc_desktop.storage import store
from tlc_desktop.storage.sql_errors import explained_sql
from tlc_desktop.storage.store import Store


@pytest.mark.parametrize(
    ("code", "was_there", "fact"),
    [
        (8, True, errors.FileNotAllowed),
        (266, True, errors.FileDamaged),
        (10, True, errors.DiskFull),
        (778, False, errors.DiskFull),
        (14, False, errors.FileNotAllowed),
    ],
)
def test_each_code_has_its_fact(
    tmp_path: Path, code: int, was_there: bool, fact: type[errors.UserError]
) -> None:
    (tmp_path / "a.tlc").touch()
    trouble = dbapi2.OperationalError("said by SQLite")
    trouble.sqlite_errorcode = code
    with pytest.raises(fact), explained_sql(tmp_path / "a.tlc", was_there=was_there):
        raise trouble


def test_a_mistake_of_our_own_stays_what_it_is(tmp_path: Path) -> None:
    with pytest.raises(dbapi2.OperationalError), explained_sql(tmp_path / "a.tlc"):
        raise dbapi2.OperationalError("no such table")


def folder_of(folder: Path, length: int) -> Path:
    """A folder whose path has so many bytes."""
    while len(str(folder)) < length - 100:
        folder = folder / ("f" * 90)
    folder = folder / ("f" * (length - len(str(folder)) - 1))
    folder.mkdir(parents=True)
    return folder


LONG = [(f"{'n' * length}.tlc", 0) for length in (243, 244, 247, 251, 252, 300)]
LONG += [("a.tlc", length) for length in range(462, 514, 3)]


@pytest.mark.parametrize(("name", "folder"), LONG)
def test_a_name_is_either_good_or_said_to_be_too_long(
    tmp_path: Path, name: str, folder: int
) -> None:
    """Whatever its length: never another sentence, and never a file that cannot be changed."""
    path = (folder_of(tmp_path, folder) if folder else tmp_path) / name
    try:
        store.create(path, Community("Circle")).close()
    except errors.NameTooLong as trouble:
        assert trouble.path.name == name
        assert len(name) > 246 or folder + len(f"/{name}-journal") > 470
        assert list(path.parent.iterdir()) == []
    else:
        opened = Store(path)
        with opened.change_for_good():
            pass
        opened.copy(path.with_name("b.tlc"))
        opened.close()
