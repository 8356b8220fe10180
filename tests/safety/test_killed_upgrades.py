"""An upgrade that is killed at any of its steps: the old file is there, or the new one, and never a mixture."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from tests.laws import some
from tlc_desktop.storage import migrations, opening, store
from tlc_desktop.storage.store import Store

KEPT = sorted((Path(__file__).parent.parent / "data").glob("released-*.tlc"))
# Opens a file, and is killed right before the statement of that number; the number of statements, where there are fewer.
UPGRADE = """
import os, signal, sys
from pathlib import Path
from sqlalchemy import Connection
from tlc_desktop.storage.store import Store

path, at, said = Path(sys.argv[1]), int(sys.argv[2]), 0
send = Connection.exec_driver_sql

def sent(self, statement, *more):
    global said
    if not statement.startswith(("SELECT", "PRAGMA application_id")):
        said += 1
        if said == at:
            os.kill(os.getpid(), signal.SIGKILL)
    return send(self, statement, *more)

Connection.exec_driver_sql = sent
Store(path).close()
print(said)
"""


def upgraded(path: Path, at: int) -> int | None:
    """Open a file, killed before a statement; how many statements there were, none when it was killed."""
    done = subprocess.run(
        [sys.executable, "-c", UPGRADE, str(path), str(at)],
        capture_output=True,
        text=True,
        check=False,
    )
    return int(done.stdout) if done.returncode == 0 else None


def content(path: Path) -> tuple[bytes, int]:
    """What a file holds, by its hash once it is up to date, and how many steps can be undone."""
    with closing(Store(path)) as opened:
        opened.check()
        with opened.connection() as connection:
            kept = connection.exec_driver_sql("SELECT hash FROM content_hash").scalar_one()
            steps = connection.exec_driver_sql("SELECT count(*) FROM undo_step").scalar_one()
    return kept, steps


@pytest.mark.skipif(sys.platform == "win32", reason="killed as on Linux")
def test_killed_before_every_statement_of_an_upgrade(tmp_path: Path) -> None:
    older = KEPT[0]
    whole = tmp_path / "whole.tlc"
    whole.write_bytes(older.read_bytes())
    statements = upgraded(whole, 0)
    assert statements is not None
    expected = content(whole)
    kills = some(range(1, statements + 1), every=statements // 2)
    for at in kills:
        path = tmp_path / f"{at}.tlc"
        path.write_bytes(older.read_bytes())
        assert upgraded(path, at) is None
        assert version(path) == 1, at
        (copy,) = tmp_path.glob(f"{at}.v1*.tlc")  # put aside before anything was touched
        assert version(copy) == 1
        assert content(path) == expected, at


def version(path: Path) -> int:
    """The version of a file, once what was cut off in it is undone."""
    with closing(dbapi2.connect(os.fspath(path))) as connection:
        return connection.execute("PRAGMA user_version").fetchone()[0]


class PowerGone(BaseException):
    """Nothing may catch it."""


@pytest.fixture(params=KEPT, ids=lambda path: path.stem)
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "older.tlc"
    path.write_bytes(request.param.read_bytes())
    yield path


def test_cut_off_after_each_step_the_file_is_as_it_was(
    older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In each released version: after each step of the schema, and after each thing that is made of the rows."""
    was, before = version(older), opening.look(older)
    steps = [(migrations, "statements", each) for each in range(before, opening.SCHEMA_VERSION)]
    made = [(part, "rebuild", 0) for part in store._MADE]
    for module, name, after in [*steps, *made]:
        real, done = getattr(module, name), [before]

        def cut(*given: object) -> object:
            if done[0] == after or module is not migrations:  # noqa: B023
                real(*given)  # noqa: B023
                raise PowerGone
            done[0] += 1  # noqa: B023
            return real(*given)  # noqa: B023

        monkeypatch.setattr(module, name, cut)
        with pytest.raises(PowerGone):
            Store(older)
        monkeypatch.undo()
        assert version(older) == was, (name, after)
    with closing(Store(older)) as opened:
        opened.check()


def test_a_damaged_file_is_not_upgraded(tmp_path: Path) -> None:
    path = tmp_path / "older.tlc"
    content = bytearray(KEPT[0].read_bytes())
    content[8192:12288] = bytes(4096)
    path.write_bytes(content)
    with pytest.raises(store.UserError):
        Store(path)
    assert path.read_bytes() == bytes(content)
