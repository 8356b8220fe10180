"""An upgrade that is killed at any of its steps: the old file is there, or the new one, and never a mixture."""

import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from tlc_desktop.storage import migrations, opening, store
from tlc_desktop.storage.store import Store

KEPT = sorted((Path(__file__).parent.parent / "data").glob("released-*.tlc"))


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
