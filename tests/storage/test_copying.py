"""What a file holds in memory: also where nothing may be written."""

import json
import os
import subprocess
import sys
from pathlib import Path
from shutil import copyfile

import pytest

from tests.beginnings import begin
from tests.leftovers import kill_writer
from tlc_desktop.domain.communities import Community
from tlc_desktop.domain.errors import FileDamaged, FileNotAllowed, OnlyRead
from tlc_desktop.domain.members import Member
from tlc_desktop.storage import communities, members, migrations, opening, store, whole
from tlc_desktop.storage.store import Store

KEPT = Path(__file__).parent.parent / "data"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "stick" / "Our school.tlc"
    made.parent.mkdir()
    opened = begin(made, Community("Tuesday Circle"))
    with opened.change("Add names") as session:
        members.add(session, [Member("Hala")])
    opened.close()
    return made


@pytest.fixture
def read_only(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Root may write anywhere, so the system's answer is given here."""
    monkeypatch.setattr(opening, "may_write", lambda path: "stick" not in str(path))


@pytest.mark.usefixtures("read_only")
def test_a_file_that_may_not_be_written_is_read(path: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    opened = Store(path, only_reads=True)
    whole.check(opened)
    with opened.read() as session, opened.read() as other:
        assert [m.name for m in members.members(session)] == ["Hala"]
        assert communities.community(other).name == "Tuesday Circle"
    opened.copy(tmp_path / "copy.tlc")
    opened.close()
    store.prove(tmp_path / "copy.tlc")
    with pytest.raises(FileNotAllowed):
        Store(path)
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.usefixtures("read_only")
def test_an_older_file_is_brought_up_to_date_in_memory(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    added = "ALTER TABLE community ADD COLUMN motto TEXT NOT NULL DEFAULT '';\n"
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, added))
    monkeypatch.setattr(opening, "SCHEMA_VERSION", opening.SCHEMA_VERSION + 1)
    before = path.read_bytes()
    opened = Store(path, only_reads=True)
    with opened.connection() as connection:
        assert connection.exec_driver_sql("SELECT motto FROM community").scalar_one() == ""
    opened.close()
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.usefixtures("read_only")
def test_damage_is_seen_where_nothing_may_be_written(path: Path) -> None:
    harmed = bytearray(path.read_bytes())
    harmed[4096 * 2 : 4096 * 8] = bytes(4096 * 6)
    path.write_bytes(harmed)
    with pytest.raises(FileDamaged):
        whole.check(Store(path, only_reads=True))


_READ = """
import json, sys
from pathlib import Path
from tlc_desktop import cli
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
said = []
for call in json.loads(sys.argv[1]):
    out, err = StringIO(), StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        status = cli.main(call, lambda *_: ())
    said.append([status, out.getvalue(), err.getvalue()])
print(json.dumps(said))
"""


def without_powers(calls: list[list[str]]) -> list[tuple[int, str, str]]:
    """What the command line says to somebody for whom permissions count, as they do not for root."""
    powers = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]
    call = [*(powers if os.geteuid() == 0 else []), sys.executable, "-c", _READ, json.dumps(calls)]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return [(status, out, err) for status, out, err in json.loads(done.stdout)]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
@pytest.mark.parametrize("kind", ["folder", "file", "older"])
def test_the_command_line_reads_what_may_not_be_written(
    kind: str, path: Path, tmp_path: Path
) -> None:
    if kind == "older":
        copyfile(KEPT / "released-0001.tlc", path)
    before = path.read_bytes()
    (path if kind == "file" else path.parent).chmod(0o400 if kind == "file" else 0o500)
    out = str(tmp_path / "out")
    reads = [
        ["info", str(path)],
        ["check", str(path)],
        ["print", str(path), "term" if kind == "older" else "ledger", "-o", f"{out}.pdf"],
        ["dump", str(path), "-o", f"{out}.json"],
        ["backup", str(path), "-o", f"{out}.tlc"],
    ]
    writes = [
        ["sample", str(path.with_name("new.tlc"))],
        ["backup", str(path), "-o", str(path.with_name("new.tlc"))],
        ["export", str(path), "--term", "any", "-o", f"{out}.tlcterm"],
    ]
    try:
        said = without_powers(reads + (writes[2:] if kind == "file" else writes))
    finally:
        path.parent.chmod(0o700)
    assert [status for status, _, _ in said[:5]] == [0] * 5, said
    for status, _, sentence in said[5:]:
        assert status == 1
        assert sentence.count("\n") == 1
    assert (path.read_bytes(), list(path.parent.iterdir())) == (before, [path])
    store.prove(tmp_path / "out.tlc")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_a_change_that_was_cut_off_where_nothing_may_be_written_has_its_sentence(
    path: Path, tmp_path: Path
) -> None:
    kill_writer(path, "truncate")
    before = {each.name: each.read_bytes() for each in path.parent.iterdir()}
    path.parent.chmod(0o500)
    calls = [["info", str(path)], ["backup", str(path), "-o", str(tmp_path / "out.tlc")]]
    try:
        said = without_powers([[*call, "--language", "en"] for call in calls])
    finally:
        path.parent.chmod(0o700)
    for status, out, sentence in said:
        assert (status, out) == (1, "")
        assert "cut off" in sentence
    assert {each.name: each.read_bytes() for each in path.parent.iterdir()} == before
    assert not (tmp_path / "out.tlc").exists()


@pytest.mark.usefixtures("read_only")
def test_what_would_change_a_file_that_is_only_read_is_refused(path: Path) -> None:
    opened = Store(path, only_reads=True)
    with pytest.raises(OnlyRead), opened.change("Add names") as session:
        members.add(session, [Member("Salma")])
    with pytest.raises(OnlyRead), opened.change_for_good():
        pass
    with pytest.raises(OnlyRead):
        opened.undo()
    with opened.read() as session:
        assert [m.name for m in members.members(session)] == ["Hala"]
    opened.close()
