"""The bin: what was deleted comes back, and leaves for good only when asked twice."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.backups import Why
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.storage import backups, ideas, records
from tlc_desktop.ui.bin import view
from tlc_desktop.ui.bin.view import BinPage
from tlc_desktop.ui.desk import Desk

CLICK = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> BinPage:
    made = BinPage(desk)
    made.resize(980, 600)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def binned_idea(desk: Desk, title: str) -> UUID:
    with desk.workspace.change("Add idea") as session:
        key = ideas.add(session, Idea(title, desk.today()))
    desk.bin("idea", key, "Delete idea", "gone")
    return key


def kept(desk: Desk) -> list[str]:
    with desk.workspace.read() as session:
        return [title for _, title in records.titles(session, "idea")]


def test_an_empty_bin_says_so_and_offers_one_thing(qtbot: QtBot, page: BinPage, desk: Desk) -> None:
    assert page._empty.isVisible()
    assert not page.put_back.isVisible()
    assert not page.empty_bin.isVisible()
    with qtbot.waitSignal(desk.went) as went:
        qtbot.mouseClick(page._empty.button, CLICK)
    assert went.args[0].page == "today"


def test_what_was_deleted_is_put_back(qtbot: QtBot, page: BinPage, desk: Desk) -> None:
    title = "Silent <b>corridor</b> & more"
    binned_idea(desk, title)
    assert [row.title for row in page.list.row_texts()] == [title]
    assert not page.put_back.isEnabled()
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(desk.told) as told:
        qtbot.mouseClick(page.put_back, CLICK)
    assert "corridor" in told.args[0]
    assert told.args[1]
    assert kept(desk) == [title]
    assert page._empty.isVisible()
    desk.workspace.undo()
    assert kept(desk) == []


def test_the_newest_stands_first(page: BinPage, desk: Desk) -> None:
    for title in ("One", "Two", "Three"):
        binned_idea(desk, title)
    assert [row.title for row in page.list.row_texts()] == ["Three", "Two", "One"]


def test_emptying_asks_first_and_then_nothing_is_left(
    qtbot: QtBot, page: BinPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = binned_idea(desk, "Silent corridor")
    answers = [False, True]
    monkeypatch.setattr(view, "ask", lambda *_words: answers.pop(0))
    qtbot.mouseClick(page.empty_bin, CLICK)
    assert page.list.row_count() == 1
    with qtbot.waitSignal(desk.told):
        qtbot.mouseClick(page.empty_bin, CLICK)
    assert page.list.row_count() == 0
    path = desk.workspace.store.path
    assert [each.why for each in backups.kept(path)] == [Why.BIN], "what it held is in a backup"
    assert desk.workspace.store.labels() == (None, None)
    desk.workspace.close()
    content = desk.workspace.store.path.read_bytes()
    assert b"Silent corridor" not in content
    assert key.hex.encode() not in content


def test_several_are_put_back_in_one_step_from_the_menu(page: BinPage, desk: Desk) -> None:
    for title in ("Doors", "Slips", "Lines"):
        binned_idea(desk, title)
    page.list.select([row.id for row in page.list.row_texts()[:2]])
    acts = page.list.acts
    assert acts is not None
    menu = acts.menu()
    assert menu is not None
    names = [act.objectName() for act in menu.actions() if not act.isSeparator()]
    assert names == ["bin_list_menu_put_back", "bin_list_menu_copy"]
    menu.actions()[0].trigger()
    assert sorted(kept(desk)) == ["Lines", "Slips"]
    assert [row.title for row in page.list.row_texts()] == ["Doors"]
    desk.workspace.undo()
    assert kept(desk) == []
    page.list.select([page.list.row_texts()[0].id])
    acts.copy()
    assert QApplication.clipboard().text().startswith("Lines\tIdea\t")
