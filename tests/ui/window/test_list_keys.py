"""The keys of a list in the window, whose menus have some of them too."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_shell import act

from tlc_desktop.domain.members import Member
from tlc_desktop.storage import members
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.window.keys import done_to_text
from tlc_desktop.ui.window.shell import Shell

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_list_is_copied_selected_and_emptied_by_keys_and_menus(
    qtbot: QtBot, shell: Shell
) -> None:
    with shell.desk.workspace.change("Add people") as session:
        members.add(session, [Member(name) for name in ("Amal Hegazy", "Hala Mansour")])
    shell.navigator.go(Place("people"))
    rows = next(r for r in shell.window.findChildren(RowList, "people") if r.isVisible())
    rows.setFocus()
    rows.set_current("")
    assert done_to_text(rows) == {"select_all"}
    qtbot.keyClick(rows, Qt.Key.Key_A, CTRL)
    assert len(rows.selected_ids()) == 2
    assert done_to_text(rows) == {"copy_out", "select_all"}
    for copy in (lambda: qtbot.keyClick(rows, Qt.Key.Key_C, CTRL), act(shell, "copy_out").trigger):
        QApplication.clipboard().clear()
        copy()
        lines = QApplication.clipboard().text().split("\n")
        assert [line.split("\t")[0] for line in lines] == ["Amal Hegazy", "Hala Mansour"]
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert rows.row_count() == 0
    qtbot.keyClick(shell.window, Qt.Key.Key_Z, CTRL)
    assert rows.row_count() == 2
