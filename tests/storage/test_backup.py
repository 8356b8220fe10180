"""A backup becomes a file again; a file of an older version is copied before it is changed."""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from tlc_desktop.domain.communities import Community
from tlc_desktop.domain.errors import FileDamaged, FileExists, FileForeign, FileNotThere
from tlc_desktop.storage import backup, communities, migrations, opening, store
from tlc_desktop.storage.store import Store

SECOND = "ALTER TABLE community ADD COLUMN motto TEXT NOT NULL DEFAULT '';\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "حلقة الثلاثاء.tlc"
    store.create(made, Community("Tuesday Circle")).close()
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
