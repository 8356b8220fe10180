"""What the menus do, by hand and by key."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from window_shell import CLICK, act, add_idea, asked

from tlc_desktop.settings import Recent
from tlc_desktop.storage import communities
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.window import page_table
from tlc_desktop.ui.window.requests import BeginAnew, OpenFile, Quit, RemoveSample
from tlc_desktop.ui.window.shell import Shell


def test_control_f_and_control_n_bring_the_keyboard_to_a_line(qtbot: QtBot, shell: Shell) -> None:
    shell.navigator.go(Place("bin"))
    for key, page in ((Qt.Key.Key_F, "search"), (Qt.Key.Key_N, "today"), (Qt.Key.Key_N, "today")):
        qtbot.keyClick(shell.window, key, Qt.KeyboardModifier.ControlModifier)
        assert shell.navigator.place().page == page
        shown, focus = shell.navigator.page(), QApplication.focusWidget()
        assert shown is not None
        assert isinstance(focus, QLineEdit)
        assert shown.isAncestorOf(focus)


def test_control_p_prints_what_one_is_on(qtbot: QtBot, shell: Shell) -> None:
    assert not act(shell, "print").isEnabled()
    key = add_idea(shell, "Silent corridor")
    shell.navigator.go(Place("idea", key))
    assert act(shell, "print").isEnabled()
    qtbot.keyClick(shell.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert shell.navigator.place() == Place("print", key, "handout")


def test_the_menus_ask_the_program(shell: Shell) -> None:
    found = asked(shell)
    act(shell, "new").trigger()
    act(shell, "open").trigger()
    shell.settings.opened(Recent(Path("/elsewhere/b.tlc"), "Sunday & Co"))
    shell.settings.opened(Recent(shell.desk.workspace.store.path, "Tuesday Circle"))
    menu = shell.window.frame.menus.recent
    menu.aboutToShow.emit()
    assert [each.text() for each in menu.actions()] == ["Sunday && Co"]
    menu.actions()[0].trigger()
    act(shell, "quit").trigger()
    assert not shell.window.close()
    wanted = [BeginAnew(), OpenFile(), OpenFile(Path("/elsewhere/b.tlc")), Quit(), Quit()]
    assert found == wanted


@pytest.mark.every_language
def test_keys_of_the_menus_are_each_used_once(shell: Shell) -> None:
    keys = [key.toString() for each in shell.window.frame.menus._keys.values() for key in each]
    assert len(keys) == len(set(keys))
    for menu in ("menu_file", "menu_edit", "menu_go", "menu_help"):
        shown = shell.window.findChild(type(shell.window.frame.menus.recent), menu)
        letters = [
            each.text()[each.text().index("&") + 1].casefold()
            for each in shown.actions()
            if "&" in each.text()
        ]
        assert len(letters) == len(set(letters)), menu


def test_a_sample_says_so_and_leads_to_ones_own(qtbot: QtBot, shell: Shell) -> None:
    assert not shell.window.frame.strip.isVisible()
    with shell.desk.workspace.change("Change settings") as session:
        communities.edit(session, lambda ours: replace(ours, is_sample=True))
    found = asked(shell)
    for page in page_table.PAGES:
        if page not in ("idea", "meeting", "term", "print"):
            shell.navigator.go(Place(page))
            assert shell.window.frame.strip.isVisible()
    qtbot.mouseClick(shell.window.frame.strip.make, CLICK)
    qtbot.mouseClick(shell.window.frame.strip.remove, CLICK)
    assert found == [BeginAnew(), RemoveSample()]
