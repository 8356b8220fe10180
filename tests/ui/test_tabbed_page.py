"""A page of tabs: what is half-typed stays on its own tab, and each tab remembers what was chosen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.support import Promise, Support
from tlc_desktop.storage import records, support
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.support.promises_tab import PromisesTab
from tlc_desktop.ui.support.support_tab import SupportTab
from tlc_desktop.ui.tabbed_page import TabbedPage


class TwoTabs(TabbedPage):
    SHOWS = frozenset({"support", "promise"})


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> TabbedPage:
    with desk.workspace.change("Fill") as session:
        for what in ("A board", "A room", "Copies"):
            support.add(session, Support(what))
        support.promise(session, Promise("Ask", desk.today()))
    made = TwoTabs(desk, "support", "Support", (SupportTab(desk), PromisesTab(desk)))
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.open(Place("support"))
    made.show()
    QApplication.processEvents()
    return made


def turn(page: TabbedPage, kind: str) -> None:
    page.tabs.button(kind).click()
    QApplication.processEvents()


def titles(page: TabbedPage) -> list[str]:
    return [row.title for row in page.rows.row_texts()]


def test_what_is_half_typed_stays_on_its_own_tab(qtbot: QtBot, page: TabbedPage) -> None:
    line = page.findChild(QLineEdit, "support_add")
    qtbot.keyClicks(line, "A shelf")
    turn(page, "promises")
    assert line.text() == ""
    turn(page, "said")
    assert line.text() == "A shelf"


def test_each_tab_remembers_which_one_was_chosen(page: TabbedPage) -> None:
    second = page.rows.row_texts()[1]
    page.rows.chosen.emit(second.id)
    turn(page, "promises")
    assert titles(page) == ["Ask"]
    turn(page, "said")
    assert page.rows.current_id() == second.id
    assert str(page.place.record) == second.id


def test_several_go_into_the_bin_in_one_step(qtbot: QtBot, page: TabbedPage, desk: Desk) -> None:
    page.rows.select([row.id for row in page.rows.row_texts()[:2]])
    qtbot.keyClick(page.rows, Qt.Key.Key_Delete)
    assert titles(page) == ["Copies"]
    with desk.workspace.read() as session:
        assert len(records.bin_of(session)) == 2
    desk.workspace.undo()
    assert titles(page) == ["A board", "A room", "Copies"]


def test_a_place_names_its_tab_and_the_one_chosen_on_it(page: TabbedPage, desk: Desk) -> None:
    with desk.workspace.read() as session:
        [promised] = support.promises(session)
    page.open(Place("support", promised.id))
    assert (page.tabs.choice(), page.place) == (
        "promises",
        Place("support", promised.id, "promises"),
    )
    page.open(Place("support", kind="unheard of"))
    assert page.tabs.choice() == "promises"
    page.open(Place("support"))
    assert page.tabs.choice() == "said"
