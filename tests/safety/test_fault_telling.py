"""Faults: whatever breaks, and wherever, is said once, kindly, without a word of the content; the program goes on."""

import logging
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.beginnings import write_new
from tests.running_program import running
from tlc_desktop.app import App
from tlc_desktop.domain.communities import Community
from tlc_desktop.domain.members import Member
from tlc_desktop.settings import Settings
from tlc_desktop.start import Start
from tlc_desktop.storage import members
from tlc_desktop.storage.store import Store
from tlc_desktop.ui.file import new_file
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.print import saving
from tlc_desktop.ui.running import tasks
from tlc_desktop.ui.running.event_loop import soon
from tlc_desktop.ui.widgets.dialogs import PlainDialog
from tlc_desktop.ui.window.main_window import MainWindow

NOW = datetime(2026, 11, 23, 10, 42)
CANARIES = ("Canary Circle", "Nadia Canary", "كناري", "canary@example.org")


class Bell(QObject):
    rung = Signal()


class Torn(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        fail()


def fail() -> None:
    who = {CANARIES[1]: CANARIES[2]}
    raise KeyError(f"{CANARIES[1]} {who} {CANARIES[3]}")


@pytest.fixture
def program(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[App]:
    monkeypatch.setattr(new_file, "files_folder", lambda: tmp_path / "data")
    path = tmp_path / "Canary Circle.tlc"
    write_new(path, Community(CANARIES[0]))
    opened = Store(path)
    with opened.change("Add names") as session:
        members.add(session, [Member(CANARIES[1], private_note=CANARIES[2])])
    opened.close()
    with running(qapp, tmp_path, NOW) as made:
        made.open(path)
        yield made


def dialogs(program: App) -> list[PlainDialog]:
    found = program.window.findChildren(PlainDialog, "bug")
    return [each for each in found if isinstance(each, PlainDialog) and each.isVisible()]


def in_a_slot(_program: App) -> None:
    bell = Bell()
    bell.rung.connect(lambda: fail())
    bell.rung.emit()


def in_a_timer(program: App) -> None:
    soon(program.window, lambda: fail())


def in_a_thread(_program: App) -> None:
    thread = threading.Thread(target=lambda: fail())
    thread.start()
    thread.join()


def in_long_work(program: App) -> None:
    tasks.run(program.window, "Looking", lambda _progress: fail(), lambda _nothing: None)


def in_a_painting(program: App) -> None:
    torn = Torn(program.window)
    torn.resize(50, 50)
    torn.show()


PLACES = (in_a_slot, in_a_timer, in_a_thread, in_long_work, in_a_painting)


def test_wherever_it_breaks_it_is_said_once_and_the_program_goes_on(
    qtbot: QtBot,
    program: App,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    assert isinstance(program.window, MainWindow)
    for at, breaks in enumerate(PLACES, 1):
        breaks(program)
        qtbot.waitUntil(lambda: bool(dialogs(program)))
        program.window.update()
        qtbot.wait(1)
        (dialog,) = dialogs(program)
        assert "Everything that you typed is saved." in dialog.words.text()
        assert dialog.details is not None
        dialog.details.button.click()
        said = dialog.details.text.toPlainText()
        assert "KeyError" in said
        assert "member 1" in said
        assert not [word for word in CANARIES if word in said], breaks.__name__
        dialog.reject()
        for _ in range(20):  # painted time and again
            program.window.update()
            breaks(program)
            qtbot.wait(1)
        qtbot.wait(30)
        assert dialogs(program) == [], breaks.__name__
        assert len(caplog.records) == at
    assert {record.levelno for record in caplog.records} == {logging.CRITICAL}
    assert not [word for word in CANARIES if word in caplog.text]
    caplog.clear()
    heard = capfd.readouterr()
    assert not [word for word in CANARIES if word in heard.out + heard.err]
    assert program.shell is not None
    program.shell.navigator.go(Place("settings"))
    field = program.window.findChild(QLineEdit, "settings_place")
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "Tanta")
    program.shell.desk.workspace.settle()
    assert program.shell.desk.workspace.all_saved()


def test_another_bug_while_one_is_read_opens_no_second_dialog(
    program: App, caplog: pytest.LogCaptureFixture
) -> None:
    in_a_slot(program)
    (dialog,) = dialogs(program)
    bell = Bell()
    bell.rung.connect(lambda: [][0])
    bell.rung.emit()
    (still,) = dialogs(program)
    assert still is dialog
    assert dialog.details is not None
    assert "IndexError" in dialog.details.text.toPlainText()
    dialog.reject()
    caplog.clear()


def test_the_report_is_seen_whole_before_it_is_saved(
    program: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    place = tmp_path / "report.txt"
    monkeypatch.setattr(saving, "chosen_path", lambda *_asked: place)
    in_a_slot(program)
    (dialog,) = dialogs(program)
    details = dialog.details
    assert details is not None
    assert not details.save.isVisible()
    details.button.click()
    details.save.click()
    assert place.read_text("utf-8") == details.text.toPlainText()
    dialog.reject()
    caplog.clear()


def test_a_bug_in_writing_holds_up_no_other_change_nor_the_end(
    qtbot: QtBot, program: App, caplog: pytest.LogCaptureFixture
) -> None:
    assert program.shell is not None
    workspace = program.shell.desk.workspace
    write: Callable[[object], None] = lambda _session: fail()  # noqa: E731
    workspace.type("member:x", "Edit", write)
    workspace.leave("member:x")
    qtbot.waitUntil(lambda: bool(dialogs(program)))
    dialogs(program)[0].reject()
    with workspace.change("Add names") as session:
        members.add(session, [Member("Hala")])
    with qtbot.waitSignal(program.ended):
        program.window.close()
    caplog.clear()


def test_a_start_that_breaks_says_so_and_ends(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[int] = []
    monkeypatch.setattr(QCoreApplication, "exit", ended.append)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    starting = Start(Settings(tmp_path / "settings.ini"), None, None)
    qtbot.addWidget(starting.window)
    bug = KeyError(CANARIES[1])
    starting.break_off(KeyError, bug, None)
    (dialog,) = starting.window.findChildren(PlainDialog, "bug")
    assert isinstance(dialog, PlainDialog)
    assert dialog.details is not None
    assert CANARIES[1] not in dialog.details.text.toPlainText()
    dialog.details.button.click()
    assert not dialog.details.save.isVisible()
    dialog.reject()
    assert ended == [1]
