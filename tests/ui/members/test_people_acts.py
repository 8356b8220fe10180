"""What is done with rows of people."""

from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.members import Member
from tlc_desktop.storage import members
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.members.view import PeoplePage
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.widgets.fields import LineEdit
from tlc_desktop.ui.widgets.in_place import InPlace

CTRL = Qt.KeyboardModifier.ControlModifier
NAMES = ("Amal Hegazy", "Ehab Mostafa", "Hala Mansour", "Nadia Kamel")


@pytest.fixture
def keys(desk: Desk) -> list[UUID]:
    with desk.workspace.change("Add people") as session:
        return members.add(session, [Member(name, subject="Science") for name in NAMES])


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, keys: list[UUID]) -> PeoplePage:
    made = PeoplePage(desk)
    made.resize(1150, 700)
    qtbot.addWidget(made)
    made.open(Place("people", keys[1]))
    with qtbot.waitExposed(made):
        made.show()
    made.people.rows.setFocus()
    return made


def listed(page: PeoplePage) -> list[str]:
    return [row.title for row in page.people.rows.row_texts()]


def names(desk: Desk) -> list[str]:
    desk.workspace.settle()
    with desk.workspace.read() as session:
        return [member.name for member in members.members(session)]


def test_several_are_deleted_in_one_step_that_says_who(
    qtbot: QtBot, desk: Desk, page: PeoplePage, keys: list[UUID]
) -> None:
    told: list[str] = []
    desk.told.connect(lambda sentence, _undo: told.append(sentence))
    page.people.rows.select([str(key) for key in keys[1:3]])
    qtbot.keyClick(page.people.rows, Qt.Key.Key_Delete)
    assert names(desk) == ["Amal Hegazy", "Nadia Kamel"]
    assert "Ehab Mostafa" in told[-1]
    assert "Hala Mansour" in told[-1]
    assert page.place.record == keys[3], "who stands in their place is shown"
    desk.workspace.undo()
    assert names(desk) == list(NAMES)
    page.people.rows.selectAll()
    qtbot.keyClick(page.people.rows, Qt.Key.Key_Delete)
    assert names(desk) == []
    assert not any(letter.isdigit() for letter in told[-1]), "people are not counted"


def test_selecting_several_changes_nothing_beside_the_list(
    qtbot: QtBot, desk: Desk, page: PeoplePage, keys: list[UUID]
) -> None:
    name = page.findChild(InPlace, "member_name")
    name.setFocus()
    qtbot.keyClick(name, Qt.Key.Key_End)
    qtbot.keyClicks(name, "!")
    assert name.text() == "Ehab Mostafa!"
    rows = page.people.rows
    for number in (0, 3):
        where = rows.visualRect(rows.model().index(number, 0)).center()
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, CTRL, where)
    assert len(rows.selected_ids()) == 3
    assert (page.place.record, name.text()) == (keys[1], "Ehab Mostafa!")
    assert "Ehab Mostafa!" in names(desk)
    QApplication.processEvents()
    assert len(rows.selected_ids()) == 3, "what was saved meanwhile leaves them selected"


def test_a_name_is_corrected_where_it_stands(
    qtbot: QtBot, desk: Desk, page: PeoplePage, keys: list[UUID]
) -> None:
    rows = page.people.rows
    qtbot.keyClick(rows, Qt.Key.Key_F2)
    field = rows.findChild(LineEdit, "row_title")
    assert field.text() == "Ehab Mostafa"
    field.selectAll()
    qtbot.keyClicks(field, "Ihab Mostafa")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert "Ihab Mostafa" in names(desk)
    assert page.findChild(InPlace, "member_name").text() == "Ihab Mostafa"
    assert rows.hasFocus()
    with desk.workspace.read() as session:
        assert members.member(session, keys[1]).called == "Ihab"


@pytest.mark.parametrize("language", [Language.ARABIC], indirect=True)
def test_the_name_that_is_shown_is_the_one_that_is_corrected(
    qtbot: QtBot, desk: Desk, language: Language
) -> None:
    with desk.workspace.change("Add") as session:
        (key,) = members.add(session, [Member("Salma Hassan", other_script="سلمى حسن")])
    page = PeoplePage(desk)
    qtbot.addWidget(page)
    page.open(Place("people", key))
    page.show()
    page.people.rows.setFocus()
    qtbot.keyClick(page.people.rows, Qt.Key.Key_F2)
    field = page.people.rows.findChild(LineEdit, "row_title")
    assert field.text() == "سلمى حسن"
    field.setText("سلمى حسين")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()
    with desk.workspace.read() as session:
        member = members.member(session, key)
    assert (member.name, member.other_script) == ("Salma Hassan", "سلمى حسين")


def test_what_is_copied_of_people(qtbot: QtBot, page: PeoplePage, keys: list[UUID]) -> None:
    page.people.rows.select([str(key) for key in keys[:2]])
    qtbot.keyClick(page.people.rows, Qt.Key.Key_C, CTRL)
    copied = QApplication.clipboard().text()
    assert copied == "Amal Hegazy\tScience\tjoined\nEhab Mostafa\tScience\tjoined"


def test_people_stand_by_name_last_name_or_subject_and_by_nothing_else(
    qtbot: QtBot, desk: Desk, page: PeoplePage, keys: list[UUID]
) -> None:
    with desk.workspace.change("Write") as session:
        for key, subject in ((keys[0], ""), (keys[3], "Arabic")):
            members.edit(session, key, lambda m, subject=subject: replace(m, subject=subject))
    menu = page.people.order.menu_of_orders()
    assert [act.text() for act in menu.actions()] == ["By name", "By last name", "By subject"]
    amal, ehab, hala, nadia = NAMES
    for key, wanted in (
        ("last_name", [amal, nadia, hala, ehab]),
        ("subject", [nadia, ehab, hala, amal]),
        ("name", list(NAMES)),
        ("last_name", [amal, nadia, hala, ehab]),
    ):
        menu.findChild(QAction, f"people_order_{key}").trigger()
        assert listed(page) == wanted
    assert page.people.rows.current_id() == str(keys[1]), "who is open stays so"
    assert "By last name" in page.people.order.accessibleName()
    desk.orders["people_order"] = "how often asked"
    assert page.people.order.choice() == "name", "what is not offered is not done"
