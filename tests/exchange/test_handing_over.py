"""What leaves and its line in the ledger: both or neither, whatever fails."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from tests.beginnings import begin
from tlc_desktop.domain.communities import Community
from tlc_desktop.domain.errors import FileBusy, FileNotAllowed, FileNotThere
from tlc_desktop.domain.members import Audience, NameChoice
from tlc_desktop.exchange.handing_over import hand_over
from tlc_desktop.exchange.packed_export import Named, PackedExport
from tlc_desktop.storage import driver, exports, files
from tlc_desktop.storage.store import Store

TODAY = date(2026, 11, 23)
TERM = PackedExport(
    content=b"PK all of it",
    file_name="term.tlcterm",
    audience=Audience.OUTSIDE,
    what="First term",
    named=(Named("Nadia", NameChoice.FULL, None),),
    unnamed=(),
    mentions=(),
    contents=(),
)


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """A community whose file is not waited for long."""
    quick = [(name, "50" if name == "busy_timeout" else how) for name, how in driver.SETTINGS]
    monkeypatch.setattr(driver, "SETTINGS", quick)
    return begin(tmp_path / "circle.tlc", Community("Circle"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the term goes: a folder of its own, with a file of that name in it."""
    (tmp_path / "stick").mkdir()
    chosen = tmp_path / "stick" / "term.tlcterm"
    chosen.write_bytes(b"older")
    return chosen


def lines(opened: Store) -> list[tuple[str, tuple[str, ...]]]:
    with opened.read() as session:
        return [(line.what, line.named) for line in exports.ledger(session)]


def beside(path: Path) -> dict[str, bytes]:
    return {inside.name: inside.read_bytes() for inside in path.parent.iterdir()}


def test_both_are_there(opened: Store, path: Path) -> None:
    line = hand_over(opened, TERM, path, TODAY)
    assert (line.day, line.audience, line.what, line.named) == (
        TODAY,
        Audience.OUTSIDE,
        "First term",
        ("Nadia",),
    )
    assert lines(opened) == [("First term", ("Nadia",))]
    assert beside(path) == {"term.tlcterm": TERM.content}


def refuse_lines(opened: Store) -> None:
    with opened.connection() as connection, connection.begin():
        connection.exec_driver_sql(
            "CREATE TRIGGER no BEFORE INSERT ON export BEGIN SELECT RAISE(ABORT, 'no'); END"
        )


def test_a_line_that_is_refused_leaves_the_file_that_was_there(opened: Store, path: Path) -> None:
    refuse_lines(opened)
    with pytest.raises(Exception, match="no"):
        hand_over(opened, TERM, path, TODAY)
    assert lines(opened) == []
    assert beside(path) == {"term.tlcterm": b"older"}


def test_a_line_that_cannot_be_saved_leaves_no_file(opened: Store, path: Path) -> None:
    """Somebody reads the community's file: it can be changed, and not saved."""
    path.unlink()
    other = driver.connect(opened.path)
    other.execute("BEGIN")
    other.execute("SELECT count(*) FROM export").fetchall()
    with pytest.raises(FileBusy):
        hand_over(opened, TERM, path, TODAY)
    other.close()
    assert lines(opened) == []
    assert beside(path) == {}


def test_a_file_that_cannot_be_written_leaves_no_line(opened: Store, path: Path) -> None:
    with pytest.raises(FileNotThere):
        hand_over(opened, TERM, path.parent / "gone" / "term.tlcterm", TODAY)
    assert lines(opened) == []


def hold(monkeypatch: pytest.MonkeyPatch) -> None:
    """The file can be written beside its place, and not put there."""

    def refused(_old: Path, _new: Path) -> None:
        raise PermissionError(13, "another program holds it")

    monkeypatch.setattr(os, "replace", refused)


def test_a_file_that_cannot_be_put_there_leaves_no_line(
    opened: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hold(monkeypatch)
    with pytest.raises(FileNotAllowed):
        hand_over(opened, TERM, path, TODAY)
    assert lines(opened) == []
    assert beside(path) == {"term.tlcterm": b"older"}
    assert opened.labels() == (None, None), "and nothing to undo"


def test_a_file_that_left_keeps_its_line_whatever_comes_after(
    opened: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cannot(_folder: Path) -> None:
        raise OSError(5, "the stick was pulled out")

    monkeypatch.setattr(files, "_sync_folder", cannot)
    with pytest.raises(FileNotAllowed):
        hand_over(opened, TERM, path, TODAY)
    assert beside(path) == {"term.tlcterm": TERM.content}
    assert lines(opened) == [("First term", ("Nadia",))]


def test_a_line_that_cannot_be_taken_back_stays(
    opened: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One too many rather than one too few."""
    hold(monkeypatch)
    with opened.connection() as connection, connection.begin():
        connection.exec_driver_sql(
            "CREATE TRIGGER no BEFORE DELETE ON export BEGIN SELECT RAISE(ABORT, 'no'); END"
        )
    with pytest.raises(Exception, match="no"):
        hand_over(opened, TERM, path, TODAY)
    assert lines(opened) == [("First term", ("Nadia",))]
    assert beside(path) == {"term.tlcterm": b"older"}


_POWER_CUT = """
import os, sys
from datetime import date
from pathlib import Path
from tlc_desktop.domain.members import Audience
from tlc_desktop.exchange.handing_over import hand_over
from tlc_desktop.exchange.packed_export import PackedExport
from tlc_desktop.storage.store import Store
os.replace = lambda *_: os._exit(9)
term = PackedExport(b"PK all of it", "a", Audience.OUTSIDE, "First term", (), (), (), ())
hand_over(Store(Path(sys.argv[1])), term, Path(sys.argv[2]), date(2026, 11, 23))
"""


def test_a_power_cut_leaves_nothing_without_its_line(opened: Store, path: Path) -> None:
    call = [sys.executable, "-c", _POWER_CUT, str(opened.path), str(path)]
    assert subprocess.run(call, check=False).returncode == 9
    assert lines(opened) == [("First term", ())]
    assert path.read_bytes() == b"older"
