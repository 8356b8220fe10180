"""From the first screen a backup takes the place of a file that does not open."""

import sys
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.beginnings import begin
from tests.running_program import running
from tlc_desktop.app import App
from tlc_desktop.domain.backups import Why
from tlc_desktop.domain.communities import Community, Language
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.storage import backups, ideas, records, restoring
from tlc_desktop.ui.backups.view import BackupsPage
from tlc_desktop.ui.first_screen.view import StartWindow
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.widgets.dialogs import PlainDialog

NOW = datetime(2026, 11, 23, 10, 42)
DAY = date(2026, 11, 23)


@pytest.fixture
def program(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[App]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    with running(qapp, tmp_path, NOW) as made:
        yield made


@pytest.fixture
def circle(tmp_path: Path) -> Path:
    """A file with an idea that its backup has, and one that came later."""
    path = tmp_path / "stick" / "Tuesday Circle.tlc"
    path.parent.mkdir()
    opened = begin(path, Community("Tuesday Circle"))
    with opened.change("Add") as session:
        ideas.add(session, Idea("Traffic light cups", DAY))
    backups.made(opened, Why.ASKED)
    with opened.change("Add") as session:
        ideas.add(session, Idea("Two-minute voices", DAY))
    opened.close()
    return path


def press(qtbot: QtBot, program: App, name: str) -> None:
    button = program.window.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def answer(qtbot: QtBot, name: str, told: list[str]) -> None:
    """Press a button of the question that comes, and keep what it says."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, PlainDialog):
            QTimer.singleShot(30, look)
            return
        told.append(dialog.words.text())
        button = dialog.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(30, look)


def titles(program: App) -> list[str]:
    assert program.shell is not None
    with program.shell.desk.workspace.read() as session:
        return [title for _, title in records.titles(session, "idea")]


def test_a_damaged_file_is_replaced_and_kept_and_the_window_goes_on(
    qtbot: QtBot, program: App, circle: Path
) -> None:
    damaged = circle.read_bytes()[:-3000]
    circle.write_bytes(damaged)
    program.open(circle)
    offered = program.window.findChild(QPushButton, "start_backup_0")
    assert offered is not None
    assert "1 idea, 0 meetings" in offered.accessibleName().translate(
        dict.fromkeys(range(0x2066, 0x206A))
    )
    told: list[str] = []
    answer(qtbot, "restore_keep", told)
    press(qtbot, program, "start_backup_0")
    qtbot.waitUntil(lambda: bool(told), timeout=10000)
    assert circle.read_bytes() == damaged
    answer(qtbot, "restore_act", told)
    with qtbot.waitSignal(program.filled, timeout=20000):
        press(qtbot, program, "start_backup_0")
    assert "Two-minute voices" in told[-1]
    assert titles(program) == ["Traffic light cups"]
    (kept,) = restoring.recovered(circle).iterdir()
    assert (kept / circle.name).read_bytes() == damaged


def test_a_file_whose_stick_is_gone_comes_back_on_this_computer(
    qtbot: QtBot, program: App, circle: Path
) -> None:
    circle.unlink()
    circle.parent.rmdir()
    program.open(circle)
    with qtbot.waitSignal(program.filled, timeout=20000):
        press(qtbot, program, "start_backup_0")
    assert titles(program) == ["Traffic light cups"]


def test_from_its_page_a_backup_is_brought_back_without_a_restart(
    qtbot: QtBot, program: App, circle: Path
) -> None:
    program.open(circle)
    assert program.shell is not None
    program.shell.navigator.go(Place("backups"))
    page = program.window.findChild(BackupsPage)
    assert page is not None
    assert not page.back.isEnabled()
    row = page.list.visualRect(page.list.model().index(page.list.row_count() - 1, 0))
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    told: list[str] = []
    answer(qtbot, "restore_act", told)
    with qtbot.waitSignal(program.filled, timeout=20000):
        qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert "Two-minute voices" in told[0]
    assert titles(program) == ["Traffic light cups"]
    assert len([*restoring.recovered(circle).iterdir()]) == 1


def test_the_screen_speaks_the_language_that_is_chosen_on_it(program: App, circle: Path) -> None:
    circle.write_bytes(b"")
    program.open(circle)
    window = program.window
    assert isinstance(window, StartWindow)
    window.choose(Language.ARABIC)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[call-overload]
    offered = window.findChild(QPushButton, "start_backup_0")
    assert offered is not None
    assert "فكرة واحدة" in offered.accessibleName()
    assert circle.read_bytes() == b""
