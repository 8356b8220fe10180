"""The acts of a list: its menu at the pointer, its keys, and what is copied."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.ui.widgets.list_acts import ListAct, ListActs, deleting, opening, renaming
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.rows import RowText

Show = Callable[..., QWidget]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Shelf:
    """A list of three, its acts, and what was done with it."""

    def __init__(self) -> None:
        self.titles = {"a": "Three\tseconds\nof waiting", "b": "=1+1", "c": "بطاقات"}
        self.done: list[tuple[str, list[str]]] = []
        self.rows = RowList("shelf", "Ideas")
        self.show()
        self.acts = ListActs(self.rows, self.offered, self.cells)

    def show(self) -> None:
        self.rows.set_rows([RowText(key, title) for key, title in self.titles.items()])

    def offered(self, ids: Sequence[str]) -> list[ListAct]:
        def note(what: str) -> Callable[[], None]:
            return lambda: self.done.append((what, list(ids)))

        def delete() -> None:
            note("delete")()
            for key in ids:
                del self.titles[key]
            self.show()

        acts = [deleting(delete)]
        return [opening(note("open")), renaming(note("rename")), *acts] if len(ids) == 1 else acts

    def cells(self, ids: Sequence[str]) -> list[tuple[str, str]]:
        return [(self.titles[key], "\u2068today\u2069") for key in ids]


@pytest.fixture
def shelf(rtl: bool, show: Show) -> Shelf:
    made = Shelf()
    show(made.rows)
    made.rows.setFocus()
    return made


def menu_of() -> QMenu | None:
    found = QApplication.activePopupWidget()
    return found if isinstance(found, QMenu) else None


def lines(menu: QMenu | None) -> list[str]:
    assert menu is not None
    return [act.objectName() for act in menu.actions() if not act.isSeparator()]


def point_at(shelf: Shelf, row: int) -> QPoint:
    """A right click on a row; where it was."""
    rows = shelf.rows
    spot = rows.visualRect(rows.model().index(row, 0)).center()
    there = rows.viewport().mapToGlobal(spot)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, there)
    QApplication.sendEvent(rows.viewport(), asked)
    return there


def test_the_menu_opens_at_the_pointer_with_what_can_be_done(
    rtl: bool, qtbot: QtBot, shelf: Shelf
) -> None:
    rows = shelf.rows
    spot = rows.visualRect(rows.model().index(1, 0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.RightButton, pos=spot)
    assert rows.selected_ids() == ["b"], "what the menu is about"
    there = point_at(shelf, 1)
    menu = menu_of()
    wanted = ["open", "rename", "copy", "delete"]
    assert lines(menu) == [f"shelf_menu_{name}" for name in wanted]
    assert menu is not None
    corner = menu.geometry().topRight() if rtl else menu.geometry().topLeft()
    assert (corner - there).manhattanLength() < 4
    menu.close()
    rows.selectAll()
    point_at(shelf, 1)
    assert lines(menu_of()) == ["shelf_menu_copy", "shelf_menu_delete"]
    menu_of().close()
    rows.set_current("")
    qtbot.keyClick(rows, Qt.Key.Key_Menu)
    assert menu_of() is None, "nothing can be done with nothing"


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_F10, SHIFT)],
)
def test_the_menu_opens_by_its_keys_at_the_row(
    qtbot: QtBot, shelf: Shelf, rtl: bool, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    shelf.rows.set_current("c")
    qtbot.keyClick(shelf.rows, key, modifier)
    menu = menu_of()
    assert menu is not None
    place = shelf.rows.visualRect(shelf.rows.currentIndex())
    row = shelf.rows.viewport().mapToGlobal(place.bottomRight() if rtl else place.bottomLeft())
    corner = menu.geometry().topRight() if rtl else menu.geometry().topLeft()
    assert (corner - row).manhattanLength() < 4
    menu.close()


def test_the_keys_do_what_the_menu_says(qtbot: QtBot, shelf: Shelf) -> None:
    rows = shelf.rows
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_F2):
        qtbot.keyClick(rows, key)
    qtbot.keyClick(rows, Qt.Key.Key_C, CTRL)
    assert shelf.done == [], "nothing is selected"
    rows.set_current("b")
    qtbot.keyClick(rows, Qt.Key.Key_F2)
    rows.select(["a", "b"])
    qtbot.keyClick(rows, Qt.Key.Key_F2)
    assert shelf.done == [("rename", ["b"])], "of several none is renamed"
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert shelf.done[1:] == [("delete", ["a", "b"])]
    assert rows.current_id() == "c", "the row in their place is the chosen one"
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert (rows.row_count(), rows.current_id()) == (0, "")


def test_what_is_copied_is_plain_text_that_no_spreadsheet_runs(qtbot: QtBot, shelf: Shelf) -> None:
    qtbot.keyClick(shelf.rows, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(shelf.rows, Qt.Key.Key_C, CTRL)
    copied = QApplication.clipboard().text()
    assert copied == "Three seconds of waiting\ttoday\n'=1+1\ttoday\nبطاقات\ttoday"
    assert QApplication.clipboard().mimeData().formats() == ["text/plain"]


def test_escape_leaves_the_one_that_is_open(qtbot: QtBot, shelf: Shelf) -> None:
    shelf.rows.choose("b")
    shelf.rows.selectAll()
    with qtbot.assertNotEmitted(shelf.rows.chosen):
        qtbot.keyClick(shelf.rows, Qt.Key.Key_Escape)
    assert shelf.rows.selected_ids() == ["b"]
