"""From the first screen a backup takes the place of a file that does not open."""

import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.beginnings import begin
from tests.running_program import running
from tlc_desktop.app import App
from tlc_desktop.domain.backups import Why
from tlc_desktop.domain.communities import Community, Language
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.recovery_code import groups_of
from tlc_desktop.exchange import whole_file
from tlc_desktop.storage import backups, cipher, ideas, passphrase, records, restoring, whole
from tlc_desktop.storage.store import Store
from tlc_desktop.ui.backups.view import BackupsPage
from tlc_desktop.ui.file.asking_key import KeyQuestion
from tlc_desktop.ui.first_screen.view import StartWindow
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.widgets.dialogs import PlainDialog
from tlc_desktop.ui.window.requests import OpenFile, Restore

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
        button = dialog.findChild(QPushButton, name) if dialog is not None else None
        if not isinstance(dialog, PlainDialog) or not isinstance(button, QPushButton):
            QTimer.singleShot(30, look)
            return
        told.append(dialog.words.text())
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
    assert program.window.focusWidget() is offered, "and not what would begin a new group"
    made = backups.kept(circle)[0].when.replace(tzinfo=UTC).astimezone()
    assert f"{made:%H:%M}" in offered.accessibleName()
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


@pytest.fixture
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cipher, "_TURNS", 1_000)


def with_passphrase(path: Path, old: cipher.Key | None, typed: str, title: str) -> cipher.Key:
    """Give the file another passphrase, and an idea; it is backed up before that."""
    key = cipher.new_key(typed)
    passphrase.write_anew(path, old, key)
    with closing(Store(path, key=key)) as opened:
        backups.made(opened, Why.ASKED)
        with opened.change("Add") as session:
            ideas.add(session, Idea(title, DAY))
    return key


def type_at(qtbot: QtBot, typed: list[str], told: list[str]) -> None:
    """Type one after the other where the passphrase is asked for, and keep what is said of each."""
    tries = iter(typed)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, KeyQuestion):
            QTimer.singleShot(30, look)
        elif not dialog.field.edit.isReadOnly():
            told.append(dialog.field.note())
            if (now := next(tries, None)) is None:
                return
            dialog.field.edit.clear()
            QTest.keyClicks(dialog.field.edit, now)
            QTest.keyClick(dialog.field.edit, Qt.Key.Key_Return)
            QTimer.singleShot(30, look)
        else:
            QTimer.singleShot(30, look)

    QTimer.singleShot(30, look)


@pytest.mark.usefixtures("quick_keys")
def test_a_damaged_file_with_a_passphrase_is_replaced_by_a_backup_of_another(
    qtbot: QtBot, program: App, circle: Path
) -> None:
    """The passphrase that was typed for the file is known; that of the backup is asked for, or its code."""
    old = with_passphrase(circle, None, "tea", "Walking debate")
    with_passphrase(circle, old, "coffee", "Exit slips")
    content = circle.read_bytes()
    circle.write_bytes(content[: -cipher.PAGE])
    program.do(OpenFile(circle))
    edit = program.window.findChild(QLineEdit, "unlock_passphrase")
    assert edit is not None
    QTest.keyClicks(edit, "coffee")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.window.findChild(QPushButton, "start_backup_1") is not None)
    told: list[str] = []
    wrong = " ".join(["AAAAA", *groups_of(old.raw)[1:]])
    type_at(qtbot, ["coffee", wrong, " ".join(groups_of(old.raw))], told)
    lost: list[str] = []
    answer(qtbot, "restore_act", lost)
    with qtbot.waitSignal(program.filled, timeout=20000):
        press(qtbot, program, "start_backup_1")
    assert told[0] == "" and told[1] != told[2] != "" and "1" in told[2]
    assert "Exit slips" in lost[0] and "Walking debate" in lost[0]
    assert "opens with the passphrase of the backup" in lost[0]
    assert titles(program) == ["Traffic light cups", "Two-minute voices"]
    assert cipher.key_of(circle, "tea") == old


@pytest.mark.usefixtures("quick_keys")
def test_from_its_page_a_backup_from_before_the_passphrase_says_so(
    qtbot: QtBot, program: App, circle: Path
) -> None:
    key = with_passphrase(circle, None, "tea", "Walking debate")
    oldest = backups.kept(circle, key)[-1]
    program.open(circle, key=key)
    told: list[str] = []
    answer(qtbot, "restore_act", told)
    with qtbot.waitSignal(program.filled, timeout=20000):
        program.do(Restore(oldest.path, circle))
    assert "anybody can read it" in told[0] and "Walking debate" in told[0]
    assert titles(program) == ["Traffic light cups"]


@pytest.mark.usefixtures("quick_keys")
def test_whose_first_letters_are_gone_opens_with_its_passphrase_as_a_backup_tells_what_they_were(
    qtbot: QtBot, program: App, circle: Path
) -> None:
    with_passphrase(circle, None, "tea", "Walking debate")
    circle.write_bytes(bytes(16) + circle.read_bytes()[16:])
    program.do(OpenFile(circle))
    edit = program.window.findChild(QLineEdit, "unlock_passphrase")
    assert edit is not None
    QTest.keyClicks(edit, "tea")
    with qtbot.waitSignal(program.filled, timeout=20000):
        QTest.keyClick(edit, Qt.Key.Key_Return)
    assert "Walking debate" in titles(program)


@pytest.mark.parametrize("left", ["nothing", "empty"])
def test_where_no_backup_is_left_what_was_written_down_as_text_brings_everything_back(
    qtbot: QtBot, program: App, circle: Path, left: str
) -> None:
    with closing(Store(circle)) as opened:
        whole_file.write(opened, backups.readable(circle))
        before = whole.dump(opened)
    for each in backups.kept(circle):
        each.path.unlink()
    circle.unlink() if left == "nothing" else circle.write_bytes(b"")
    program.open(circle)
    offered = program.window.findChild(QPushButton, "start_readable")
    assert offered is not None and program.window.focusWidget() is offered
    assert "a readable copy" in offered.accessibleName()
    told: list[str] = []
    if left == "empty":
        answer(qtbot, "restore_act", told)
    with qtbot.waitSignal(program.filled, timeout=20000):
        qtbot.mouseClick(offered, Qt.MouseButton.LeftButton)
    assert program.shell is not None
    assert program.shell.desk.workspace.store.path == circle
    assert whole.dump(program.shell.desk.workspace.store) == before
    assert not [*backups.folder_of(circle).glob("*/a.tlc")]
