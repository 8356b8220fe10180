"""The frame over an open file: whose it is, typed text, what could not be saved, in three languages."""

import os
import resource
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from window_shell import CLICK, add_idea, asked

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.errors import TitleNeeded
from tlc_desktop.settings import ListOrders, is_dark
from tlc_desktop.storage import communities, records
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.settings.view import SettingsPage
from tlc_desktop.ui.window import page_table
from tlc_desktop.ui.window.requests import Rebuild
from tlc_desktop.ui.window.shell import Shell


def test_the_side_bar_names_the_community_and_its_seven_places(shell: Shell) -> None:
    bar = shell.window.frame.side_bar
    assert list(bar.places) == page_table.in_side_bar()
    assert bar.findChild(QAbstractButton, "place_today").isChecked()
    names = [button.accessibleName() for button in bar.places.values()]
    assert all(names)
    assert len(set(names)) == len(names)
    assert "Tuesday Circle" in shell.window.windowTitle()


@pytest.mark.every_language
def test_the_frame_is_mirrored_in_arabic(shell: Shell, language: Language) -> None:
    window = shell.window
    bar, sheet = (
        each.mapTo(window, QPoint(0, 0)).x()
        for each in (window.frame.side_bar, window.frame.page_area)
    )
    menus = window.frame.top_bar.menus
    first, last = (menus.actionGeometry(menus.actions()[at]) for at in (0, -1))
    assert menus.rect().contains(first | last)
    near = menus.mapTo(window, first.center()).x() < window.width() / 2
    forward = not language.right_to_left
    assert (bar < sheet, first.x() < last.x(), near) == (forward, forward, forward)


def test_what_is_deleted_comes_back_from_the_bar_at_the_foot(qtbot: QtBot, shell: Shell) -> None:
    key = add_idea(shell, "Silent corridor")
    with shell.desk.workspace.read() as session:
        record = records.titles(session, "idea")[0][0]
    assert record == key
    shell.desk.bin("idea", record, "Delete idea", "“Silent corridor” is in the bin.")
    bar = shell.window.frame.page_area.undo_bar
    assert bar.isVisible()
    assert bar.words() == "“Silent corridor” is in the bin."
    inside = bar.geometry()
    assert shell.window.frame.page_area.rect().contains(inside)
    qtbot.mouseClick(bar.button, CLICK)
    assert bar.words() == "Undone: \u2068Delete idea\u2069"
    assert not bar.button.isVisible()
    with shell.desk.workspace.read() as session:
        assert records.titles(session, "idea") == [(record, "Silent corridor")]


def test_control_z_takes_back_letters_first_and_then_the_newest_step(
    qtbot: QtBot, shell: Shell
) -> None:
    add_idea(shell, "Silent corridor")
    shell.navigator.go(Place("settings"))
    page = shell.navigator.page()
    assert page is not None
    field = page.findChild(QLineEdit, "settings_place")
    assert isinstance(field, QLineEdit)
    field.setFocus()
    qtbot.keyClicks(field, "Tanta")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""
    shell.desk.workspace.settle()
    assert shell.desk.community.place == ""
    with shell.desk.workspace.read() as session:
        assert len(records.titles(session, "idea")) == 1
    field.clearFocus()
    field.setText("")  # what is shown from the file has no letters to take back
    field.setFocus()
    for _ in range(2):
        qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    with shell.desk.workspace.read() as session:
        assert records.titles(session, "idea") == []


def test_another_look_asks_for_the_window_again(qtbot: QtBot, shell: Shell) -> None:
    found = asked(shell)
    shell.navigator.go(Place("settings"))
    page = shell.navigator.page()
    assert isinstance(page, SettingsPage)
    qtbot.mouseClick(page.window_part.look.button("dark"), CLICK)
    assert found == [Rebuild()]
    assert is_dark(shell.settings)


def test_a_sentence_at_the_foot_explains_what_could_not_be_done(shell: Shell) -> None:
    shell.explain(TitleNeeded())
    assert shell.window.frame.page_area.undo_bar.words() == "Please give it a title first."
    assert not shell.window.frame.page_area.undo_bar.button.isVisible()


def test_the_window_fits_a_small_screen(shell: Shell) -> None:
    shell.window.resize(1024, 560)
    QApplication.processEvents()
    least = shell.window.minimumSize()
    assert least.width() <= 1024
    assert least.height() <= 560
    assert (shell.window.width(), shell.window.height()) == (1024, 560)
    for button in shell.window.frame.side_bar.places.values():
        bottom = button.mapTo(shell.window, QPoint(0, button.height())).y()
        assert bottom <= 560
        assert button.height() >= 32


def test_typed_text_is_on_disk_within_a_second_and_on_closing(qtbot: QtBot, shell: Shell) -> None:
    shell.navigator.go(Place("settings"))
    page = shell.navigator.page()
    assert page is not None
    field = page.findChild(QLineEdit, "settings_place")
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "Tan")
    with qtbot.waitSignal(shell.desk.workspace.saved, timeout=2000):
        qtbot.keyClicks(field, "ta")
    with shell.desk.workspace.store.read() as session:
        assert communities.community(session).place == "Tanta"
    qtbot.keyClicks(field, " East")
    assert shell.close()
    assert shell.settings.place == ""


@pytest.fixture
def full_disk() -> Iterator[None]:
    """No file may grow: what a full disk answers to a write."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.skipif(os.name == "nt", reason="limits of a process are a matter of Unix")
def test_a_full_disk_is_said_and_the_text_stays_and_closing_asks(
    qtbot: QtBot, shell: Shell, full_disk: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell.navigator.go(Place("settings"))
    page = shell.navigator.page()
    assert page is not None
    field = page.findChild(QLineEdit, "settings_place")
    assert isinstance(field, QLineEdit)
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    with qtbot.waitSignal(shell.desk.workspace.trouble, timeout=3000):
        qtbot.keyClicks(field, "Tanta")
    assert shell.window.frame.top_bar.saved_text().startswith("Not saved: There is no room left")
    assert field.text() == "Tanta"
    questions: list[str] = []

    def stay(*words: object) -> bool:
        questions.append(str(words[-1]))
        return False

    monkeypatch.setattr("tlc_desktop.ui.widgets.dialogs.ask", stay)
    assert not shell.close()
    assert questions == ["Stay here"]
    assert field.text() == "Tanta"
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    with qtbot.waitSignal(shell.desk.workspace.saved, timeout=6000):
        pass
    assert "10:42" in shell.window.frame.top_bar.saved_text()
    with shell.desk.workspace.read() as session:
        assert communities.community(session).place == "Tanta"


def test_a_file_that_was_saved_is_a_click_away(
    qtbot: QtBot, shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    saved = tmp_path / "Agenda.pdf"
    saved.write_bytes(b"%PDF")
    shell.desk.tell_saved("Saved as Agenda.pdf", saved)
    bar = shell.window.frame.page_area.undo_bar
    assert bar.words() == "Saved as Agenda.pdf"
    qtbot.mouseClick(bar.folder, Qt.MouseButton.LeftButton)
    assert [Path(each.toLocalFile()) for each in opened] == [tmp_path]


def test_the_order_of_a_list_is_there_at_the_next_start(shell: Shell) -> None:
    shell.desk.order("people_order", "subject")
    assert ListOrders(shell.settings).read() == {"people_order": "subject"}
