"""One transaction a change, all of it or none, whatever happens."""

import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from tlc_desktop.domain import errors
from tlc_desktop.domain.communities import Community
from tlc_desktop.domain.members import Member, typed_names
from tlc_desktop.storage import communities, members, opening, store
from tlc_desktop.storage.driver import SETTINGS
from tlc_desktop.storage.sql_errors import explained_sql
from tlc_desktop.storage.store import Store

READ_BACK = {
    "foreign_keys": 1,
    "secure_delete": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "temp_store": 2,
    "busy_timeout": 5000,
    "journal_mode": "truncate",
    "synchronous": 2,
}


@pytest.mark.parametrize("name", [name for name, _ in SETTINGS])
def test_each_setting_of_a_connection_is_what_we_said(file: Store, name: str) -> None:
    with file.connection() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {name}").scalar() == READ_BACK[name]


def test_the_file_says_whose_it_is(file: Store) -> None:
    header = file.path.read_bytes()[:100]
    assert header[68:72] == b"TLCD"
    assert int.from_bytes(header[60:64], "big") == opening.SCHEMA_VERSION


def test_closing_leaves_one_file(file: Store) -> None:
    with file.change("Add names") as session:
        members.add(session, typed_names("Hala"))
    file.close()
    assert [p.name for p in file.path.parent.iterdir()] == [file.path.name]


def test_a_journal_that_is_not_empty_is_left(file: Store) -> None:
    beside = file.path.with_name(file.path.name + "-journal")
    file.close()
    beside.write_bytes(b"the way back")
    file.close()
    assert beside.exists()


def test_a_change_that_breaks_is_not_kept(file: Store) -> None:
    with pytest.raises(errors.TitleNeeded), file.change("Add names") as session:
        members.add(session, typed_names("Hala"))
        communities.edit(session, lambda ours: replace(ours, name=" "))
    with file.read() as session:
        assert members.members(session) == []
    assert file.labels() == (None, None)


def test_while_a_change_is_open_another_program_waits_and_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.tlc"
    store.create(path, Community("Ours")).close()
    one, two = Store(path), Store(path)
    with two.connection() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 1")
        with (
            one.change("Add names") as session,
            pytest.raises(errors.FileBusy),
            explained_sql(path),
        ):
            members.add(session, typed_names("Hala"))
            session.flush()
            connection.rollback()
            connection.exec_driver_sql("BEGIN IMMEDIATE")
    one.close()
    two.close()


KILLED = """
import sys
from pathlib import Path
from tlc_desktop.domain.members import Member
from tlc_desktop.storage import members
from tlc_desktop.storage.store import Store
store = Store(Path(sys.argv[1]))
for n in range(10_000):
    with store.change("Add names") as session:
        members.add(session, [Member(f"Member {n}")])
    print(n, flush=True)
"""


@pytest.mark.parametrize("kill", range(3))
def test_what_was_saved_survives_kill_9(tmp_path: Path, kill: int) -> None:
    path = tmp_path / "a.tlc"
    store.create(path, Community("Ours")).close()
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, str(path)], stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout
        told = [int(writer.stdout.readline()) for _ in range(3 + 5 * kill)]
        writer.send_signal(signal.SIGKILL)
        told += [int(line) for line in writer.stdout.read().split()]
    opened = Store(path)
    opened.check()
    with opened.read() as session:
        names = {m.name for m in members.members(session)}
    opened.close()
    assert {f"Member {n}" for n in told} <= names
    assert len(names) - len(told) <= 1


@pytest.mark.parametrize(
    ("code", "there", "fact"),
    [
        (13, True, errors.DiskFull),
        (778, True, errors.DiskFull),
        (778, False, errors.FileNotThere),
        (266, True, errors.FileDamaged),
        (8, True, errors.FileNotAllowed),
        (5, True, errors.FileBusy),
        (11, True, errors.FileDamaged),
    ],
    ids=["full", "writing", "stick_pulled", "reading", "read_only", "busy", "corrupt"],
)
def test_what_sqlite_says_becomes_a_fact(
    tmp_path: Path, code: int, there: bool, fact: type[errors.UserError]
) -> None:
    opened = store.create(tmp_path / "a.tlc", Community("Ours"))
    if not there:
        opened.path.rename(tmp_path / "b.tlc")
    trouble = dbapi2.OperationalError("disk I/O error")
    trouble.sqlite_errorcode = code
    with pytest.raises(fact), opened.read():
        raise trouble
    opened.close()


def reading(file: Store, words: str) -> None:
    with file.read() as session:
        session.execute(text(words))


def changing(file: Store, words: str) -> None:
    with file.change("Add names") as session:
        session.execute(text(words))


def changing_for_good(file: Store, words: str) -> None:
    with file.change_for_good() as session:
        session.execute(text(words))


@pytest.mark.parametrize(
    ("act", "words"),
    [
        (reading, "SELECT * FROM nowhere"),
        (changing, "INSERT INTO tag (id) VALUES (NULL)"),
        (changing_for_good, "SELECT * FROM nowhere"),
    ],
    ids=["reading", "changing", "for_good"],
)
def test_what_sqlite_says_of_our_own_mistakes_is_no_cause_of_itself(
    file: Store, act: Callable[[Store, str], None], words: str
) -> None:
    with pytest.raises(DBAPIError) as caught:
        act(file, words)
    chain: list[BaseException] = []
    error: BaseException | None = caught.value
    while error is not None:
        assert error not in chain
        chain.append(error)
        error = error.__cause__ or error.__context__
    assert isinstance(chain[-1], dbapi2.Error)


FULL = """
import resource, signal, sys
from pathlib import Path
from tlc_desktop.domain import errors
from tlc_desktop.domain.members import Member
from tlc_desktop.storage import members
from tlc_desktop.storage.store import Store
path = Path(sys.argv[1])
store = Store(path)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
room = path.stat().st_size + 8192
resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
kept = 0
try:
    while True:
        with store.change("Add names") as session:
            members.add(session, [Member(f"Member {kept}", own_words="words " * 300)])
        kept += 1
except errors.DiskFull as full:
    assert full.path == path
    print(kept)
"""


def test_a_full_disk_is_said_and_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.tlc"
    store.create(path, Community("Ours")).close()
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    opened = Store(path)
    opened.check()
    with opened.read() as session:
        assert len(members.members(session)) == int(done.stdout)
    opened.close()


def test_a_copy_is_handed_on_whole_while_the_file_is_open(file: Store, tmp_path: Path) -> None:
    with file.change("Add names") as session:
        members.add(session, typed_names("Hala\nSalma"))
    copy = tmp_path / "for Mona.tlc"
    file.copy(copy)
    opened = Store(copy)
    opened.check()
    with opened.read() as session:
        assert [m.name for m in members.members(session)] == ["Hala", "Salma"]
    opened.close()
    assert sorted(p.suffix for p in tmp_path.iterdir() if p.suffix != ".tlc-journal") == [
        ".tlc",
        ".tlc",
    ]


def test_a_copy_replaces_nothing_when_it_cannot_be_written(file: Store, tmp_path: Path) -> None:
    with pytest.raises(errors.FileNotThere):
        file.copy(tmp_path / "gone" / "x.tlc")


def test_times_of_rows_are_the_clocks(file: Store) -> None:
    with file.change("Add names") as session:
        key = members.add(session, [Member("Hala")])[0]
    with file.change("Edit") as session:
        members.edit(session, key, lambda member: replace(member, subject="English"))
    with file.connection() as connection:
        row = connection.exec_driver_sql(
            "SELECT created_at, changed_at FROM member WHERE id = ?", (key.hex,)
        ).one()
    assert row.created_at.startswith("2026-11-23 08:42")
    assert row.changed_at > row.created_at
