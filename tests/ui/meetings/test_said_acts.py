"""What is done with rows of what was said."""

from types import SimpleNamespace
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.storage import entries, ideas, tryouts
from tlc_desktop.storage.said import said
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.meetings.view import MeetingPage
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.widgets.lists import RowList

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def rows(page: MeetingPage, desk: Desk, agreed: UUID) -> RowList:
    """A question, an idea and a note, in this order, with the keyboard on their list."""
    day = desk.today()
    for text, kind in (("Why?", EntryKind.QUESTION), ("Slips", None), ("=Tea", EntryKind.NOTE)):
        with desk.workspace.change("Write") as session:
            if kind is None:
                ideas.add(session, Idea(text, day, meeting=agreed))
            else:
                entries.add(session, Entry(kind, text, day, Authorship.GROUP, (), agreed))
    made = page.panel.said.before
    made.setFocus()
    return made


def texts(rows: RowList) -> list[str]:
    return [row.lines[0] for row in rows.row_texts()]


def offered(rows: RowList) -> list[str]:
    menu = rows.acts.menu() if rows.acts else None
    assert isinstance(menu, QMenu)
    names = [line.objectName() for line in menu.actions() if line.objectName()]
    return [name.removeprefix(f"{rows.objectName()}_menu_") for name in names]


def choose(rows: RowList, name: str) -> None:
    assert rows.acts is not None
    menu = rows.acts.menu()
    assert menu is not None
    menu.findChild(QAction, f"{rows.objectName()}_menu_{name}").trigger()


def test_what_can_be_done_with_a_row_is_in_its_menu(rows: RowList) -> None:
    for row in rows.row_texts():
        rows.set_current(row.id)
        first = "open" if row.id.startswith("idea") else "write"
        assert offered(rows) == [first, "turn", "order", "copy", "delete"]
    rows.selectAll()
    assert offered(rows) == ["order", "copy", "delete"]


def test_several_go_into_the_bin_in_one_step_ideas_among_them(
    qtbot: QtBot, rows: RowList, desk: Desk, key: UUID, told: list[str]
) -> None:
    qtbot.keyClick(rows, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(rows, Qt.Key.Key_C, CTRL)
    lines = [line.split("\t") for line in QApplication.clipboard().text().split("\n")]
    assert {line[1] for line in lines} == {"Why?", "Slips", "'=Tea"}
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    with desk.workspace.read() as session:
        assert said(session, key) == []
    assert "Slips" in told[-1]
    desk.workspace.undo()
    with desk.workspace.read() as session:
        assert len(said(session, key)) == 3


def test_the_words_are_changed_by_key_and_an_idea_is_opened(
    qtbot: QtBot, rows: RowList, page: MeetingPage, went: list[Place]
) -> None:
    by_kind = {row.id.partition(":")[0]: row.id for row in rows.row_texts()}
    rows.set_current(by_kind["idea"])
    qtbot.keyClick(rows, Qt.Key.Key_F2)
    assert page.panel.said._editor is None, "an idea has its own page"
    choose(rows, "open")
    assert [place.page for place in went] == ["idea"]
    rows.set_current(by_kind["entry"])
    qtbot.keyClick(rows, Qt.Key.Key_F2)
    assert page.panel.said.editor.isVisible()
    assert QApplication.focusWidget() is page.panel.said.editor.line.edit


def test_it_stands_in_the_order_said_or_kind_by_kind(rows: RowList, desk: Desk) -> None:
    usual = texts(rows)
    rows.select([rows.row_texts()[0].id])
    choose(rows, "order")
    assert texts(rows) == ["Slips", "=Tea", "Why?"]
    assert desk.orders == {"said_order": "kind"}
    choose(rows, "order")
    assert texts(rows) == usual


def turned(rows: RowList, page: MeetingPage, row: str, kind: str) -> QMenu:
    """Ask to make a row something else, and choose what."""
    rows.set_current(row)
    rows.setFocus()
    choose(rows, "turn")
    (menu,) = (m for m in rows.findChildren(QMenu, f"{rows.objectName()}_kinds") if m.isVisible())
    assert page.isVisible()
    found = menu.findChild(QAction, f"{menu.objectName()}_{kind}")
    if isinstance(found, QAction):
        found.trigger()
        menu.close()
    return menu


def test_what_was_said_becomes_another_kind_an_idea_or_a_try_out(
    rows: RowList, page: MeetingPage, desk: Desk, agreed: UUID, group: SimpleNamespace
) -> None:
    def kinds() -> list[str]:
        return [f"{row.title}: {row.lines[0]}" for row in rows.row_texts()]

    assert kinds() == ["question: Why?", "idea: Slips", "note: =Tea"]
    turned(rows, page, rows.row_texts()[0].id, "idea")
    assert kinds() == ["idea: Why?", "idea: Slips", "note: =Tea"], "where it stood"
    turned(rows, page, rows.row_texts()[1].id, "decision")
    assert kinds() == ["idea: Why?", "decision: Slips", "note: =Tea"]
    menu = turned(rows, page, rows.row_texts()[2].id, "try_out")
    asked = menu.findChild(QMenu, f"{menu.objectName()}_try_out")
    asked.findChild(QAction, f"try_out_of_{group.mona}").trigger()
    menu.close()
    assert kinds() == ["idea: Why?", "decision: Slips"]
    with desk.workspace.read() as session:
        (made,) = tryouts.of_meeting(session, agreed)
    assert (made.owner, made.what) == (group.mona, "=Tea")
    for _ in range(3):
        desk.workspace.undo()
    assert kinds() == ["question: Why?", "idea: Slips", "note: =Tea"], "one step each"


def test_it_becomes_something_else_where_its_words_are_changed(
    qtbot: QtBot, rows: RowList, page: MeetingPage, desk: Desk, agreed: UUID, group: SimpleNamespace
) -> None:
    rows.set_current(rows.row_texts()[0].id)
    qtbot.keyClick(rows, Qt.Key.Key_F2)
    line = page.panel.said.editor.line
    qtbot.keyClicks(line.edit, " Now")
    line.choose("try_out")
    assert line.hint.note()
    assert page.panel.said.editor.isVisible()
    line.take_name(group.hossam)
    assert not page.panel.said.editor.isVisible()
    with desk.workspace.read() as session:
        (made,) = tryouts.of_meeting(session, agreed)
    assert (made.owner, made.what) == (group.hossam, "Why? Now")
    desk.workspace.undo()
    rows.set_current(rows.row_texts()[0].id)
    qtbot.keyClick(rows, Qt.Key.Key_F2)
    line.choose("idea")
    with desk.workspace.read() as session:
        titles = [idea.title for idea in ideas.of_meeting(session, agreed)]
    assert titles == ["Why? Now", "Slips"]
