"""T14, P7: where a file lies is explained once, in a line; what may only be read is read, and says so."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.beginnings import write_new
from tests.running_program import running
from tlc_desktop.app import App
from tlc_desktop.domain.communities import Community
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.storage import ideas, opening, own_folder, reserve
from tlc_desktop.ui.file import hand_on, new_file, places
from tlc_desktop.ui.file.places import PlaceKind
from tlc_desktop.ui.window.main_window import MainWindow
from tlc_desktop.ui.window.quiet_line import QuietLine
from tlc_desktop.ui.window.surroundings import Surroundings

NOW = datetime(2026, 11, 23, 10, 42)


@pytest.fixture
def program(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[App]:
    monkeypatch.setattr(new_file, "files_folder", lambda: tmp_path / "data")
    with running(qapp, tmp_path, NOW) as made:
        yield made


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "stick" / "circle.tlc"
    made.parent.mkdir()
    write_new(made, Community("Tuesday Circle"))
    return made


def line(program: App) -> QuietLine:
    assert isinstance(program.window, MainWindow)
    return program.window.frame.line


WORDS = {
    PlaceKind.ONEDRIVE: "OneDrive",
    PlaceKind.DROPBOX: "Dropbox",
    PlaceKind.GOOGLE: "Google Drive",
    PlaceKind.ICLOUD: "iCloud",
    PlaceKind.NETWORK: "another computer",
    PlaceKind.STICK: "on a stick",
}


def test_a_place_is_explained_once_in_a_line(
    program: App, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.open(path)
    assert not line(program).isVisible()
    assert program.shell is not None
    for kind, words in WORDS.items():
        monkeypatch.setattr(places, "kind_of", lambda _path, kind=kind: kind)
        for is_first in (True, False):
            Surroundings(program.window, program.shell.desk, program.settings)  # type: ignore[arg-type]
            assert line(program).isVisible() is is_first, kind
            assert not is_first or words in line(program).words.text()
            line(program).close_line.click()
    assert not line(program).isVisible()


def test_what_may_only_be_read_is_read_and_says_so(
    program: App, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "may_write", lambda path: "stick" not in str(path))
    before = path.read_bytes()
    program.open(path)
    assert program.shell is not None
    assert "can only be read" in line(program).words.text()
    program.shell.desk.workspace.type("k", "Edit", lambda _session: None)
    program.shell.desk.workspace.leave("k")
    program.shell.desk.workspace.settle()
    assert isinstance(program.window, MainWindow)
    said = program.window.frame.top_bar.saved_text()
    assert "can only be read" in said
    assert "still here" in said
    assert path.read_bytes() == before
    program.shell.desk.workspace.close(anyway=True)


def test_a_copy_of_what_may_only_be_read_is_opened_at_once(
    qtbot: QtBot, program: App, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "may_write", lambda path: "stick" not in str(path))
    before, copy = path.read_bytes(), tmp_path / "copy.tlc"
    program.open(path)
    monkeypatch.setattr(hand_on, "choose_place", lambda *_asked: copy)
    assert line(program).act.text() == "Save a copy and open it"
    line(program).act.click()
    qtbot.waitUntil(lambda: is_open(program, copy))
    assert not line(program).isVisible()
    assert program.shell is not None
    with program.shell.desk.workspace.change("Note") as session:
        ideas.add(session, Idea("Exit slips", NOW.date()))
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == ["circle.tlc"]


def is_open(program: App, path: Path) -> bool:
    return program.shell is not None and program.shell.desk.workspace.store.path == path


def test_a_copy_that_cannot_be_written_either_is_said_and_the_file_stays_open(
    qtbot: QtBot, program: App, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "may_write", lambda path: "stick" not in str(path))
    program.open(path)
    assert program.shell is not None
    copy = tmp_path / "nowhere" / "copy.tlc"
    monkeypatch.setattr(hand_on, "choose_place", lambda *_asked: copy)
    line(program).act.click()
    bar = program.shell.window.frame.page_area.undo_bar
    qtbot.waitUntil(bar.isVisible)
    assert is_open(program, path)
    assert line(program).isVisible()


def test_room_that_is_short_is_said_as_long_as_it_is(
    qtbot: QtBot, program: App, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own_folder, "user_data_path", lambda *_a, **_k: path.parent / "gone")
    program.open(path)
    assert program.shell is not None
    (around,) = program.shell.findChildren(Surroundings)
    assert isinstance(around, Surroundings)
    for free in (1000, 1 << 30):
        monkeypatch.setattr(reserve, "_free", lambda _path, free=free: free)
        around.look_after_room()
        qtbot.waitUntil(lambda: line(program).isVisible() is (free == 1000))  # noqa: B023
    assert reserve.reserve_of(path).exists()
