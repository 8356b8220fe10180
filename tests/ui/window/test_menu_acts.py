"""What the menus do, by hand and by key."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from window_shell import CLICK, act, add_idea, asked

from tlc_desktop.domain.members import Audience
from tlc_desktop.settings import Recent
from tlc_desktop.storage import communities
from tlc_desktop.ui.exchange.export_view import ExportDialog
from tlc_desktop.ui.help.view import HelpWindow
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.window import page_table
from tlc_desktop.ui.window.requests import BeginAnew, OpenFile, Quit, Rebuild, RemoveSample
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
    qtbot.keyClick(shell.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert shell.navigator.place() == Place("sheets"), (
        "of nothing in particular: everything there is"
    )
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


def test_a_spreadsheet_is_looked_at_first(qtbot: QtBot, shell: Shell) -> None:
    add_idea(shell, "Silent corridor")
    act(shell, "spreadsheet").trigger()
    dialog = shell.window.findChild(ExportDialog)
    qtbot.waitUntil(lambda: dialog.made is not None)
    assert dialog.made is not None
    assert dialog.made.audience is Audience.OUTSIDE
    assert dialog.made.file_name.endswith(".xlsx")
    dialog.close()


@pytest.mark.every_language
def test_keys_of_the_menus_are_each_used_once(shell: Shell) -> None:
    keys = [key.toString() for each in shell.window.frame.menus._keys.values() for key in each]
    assert len(keys) == len(set(keys))
    for menu in ("menu_file", "menu_edit", "menu_view", "menu_go", "menu_help"):
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


def test_the_edit_menu_is_about_the_text_that_has_the_keyboard(shell: Shell) -> None:
    act(shell, "capture").trigger()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    menu, names = shell.window.frame.menus.edit, ("cut", "copy_out", "paste", "select_all")

    def offered() -> set[str]:
        menu.aboutToShow.emit()
        found = {name for name in names if act(shell, name).isEnabled()}
        menu.aboutToHide.emit()
        return found

    QApplication.clipboard().setText("")
    assert offered() == set()
    field.setText("abc")
    assert offered() == {"select_all"}
    act(shell, "select_all").trigger()
    assert offered() == {"cut", "copy_out", "select_all"}
    act(shell, "cut").trigger()
    assert (field.text(), QApplication.clipboard().text()) == ("", "abc")
    assert offered() == {"paste"}
    act(shell, "paste").trigger()
    act(shell, "paste").trigger()
    assert field.text() == "abcabc"
    assert all(act(shell, name).isEnabled() for name in names), "their keys may be tried"


def test_control_plus_and_minus_change_the_size_of_text(qtbot: QtBot, shell: Shell) -> None:
    found, control = asked(shell), Qt.KeyboardModifier.ControlModifier
    sizes: list[float] = []
    keys = (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_0, Qt.Key.Key_Minus)
    for key in keys:
        qtbot.keyClick(shell.window, key, control)
        sizes.append(shell.settings.scale)
    assert sizes == [1.25, 1.5, 1.25, 1.0, 1.0]
    assert found == [Rebuild()] * 4


@pytest.mark.every_language
def test_help_lists_the_keys_of_every_act(shell: Shell) -> None:
    act(shell, "keys").trigger()
    window = shell.window.findChild(QWidget, "help_window")
    assert isinstance(window, HelpWindow)
    assert window.isVisible()
    assert window.page() == "keys"
    said = window.reader.toPlainText()
    for act_, keys in shell.window.frame.menus._keys.items():
        title = act(shell, act_).text().replace("&", "").rstrip("…")
        for key in keys:
            written = key.toString(QKeySequence.SequenceFormat.NativeText)
            assert any(title in line and written in line for line in said.splitlines()), title
    window.close()
