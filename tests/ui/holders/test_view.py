"""The page of people outside the school who know."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.holders import KnowledgeHolder
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.storage import holders, ideas
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.holders.view import HoldersPage
from tlc_desktop.ui.ideas.list_view import IdeasPage
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.place import Place

DAY = date(2026, 9, 8)


@pytest.fixture
def slips(desk: Desk) -> UUID:
    with desk.workspace.change("Make") as session:
        return ideas.add(session, Idea("Exit slips", DAY))


@pytest.fixture
def nagwa(desk: Desk) -> UUID:
    with desk.workspace.change("Make") as session:
        return holders.add(session, KnowledgeHolder("Nagwa Fathy", "waiting"))


def show(qtbot: QtBot, page: Page, place: Place) -> None:
    page.resize(1150, 700)
    qtbot.addWidget(page)
    page.open(place)
    with qtbot.waitExposed(page):
        page.show()


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> Iterator[HoldersPage]:
    opened = HoldersPage(desk)
    show(qtbot, opened, Place("holders"))
    yield opened
    opened.hide()


def press(qtbot: QtBot, page: QWidget, name: str) -> None:
    button = page.findChild(QAbstractButton, name)
    assert button is not None
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def kept(desk: Desk) -> list[KnowledgeHolder]:
    desk.workspace.settle()
    with desk.workspace.read() as session:
        return holders.holders(session)


def test_somebody_is_added_and_told_of(qtbot: QtBot, desk: Desk, page: HoldersPage) -> None:
    assert page._nobody.isVisible()
    qtbot.keyClicks(page.quick.edit, "Nagwa Fathy")
    qtbot.keyClick(page.quick.edit, Qt.Key.Key_Return)
    assert page.detail.about.edit.hasFocus()
    qtbot.keyClicks(page.detail.about.edit, "waiting")
    qtbot.keyClicks(page.detail._reach.edit, "the school by the canal")
    (known,) = kept(desk)
    assert (known.name, known.about, known.reach) == (
        "Nagwa Fathy",
        "waiting",
        "the school by the canal",
    )
    assert page.place == Place("holders", known.id)


def test_an_idea_is_linked_and_taken_away(
    qtbot: QtBot, desk: Desk, slips: UUID, nagwa: UUID, page: HoldersPage
) -> None:
    press(qtbot, page, "holder_link")
    page.detail.chooser.picked.emit(str(slips), "")
    assert kept(desk)[0].ideas == (slips,)
    assert [row.title for row in page.detail.ideas.row_texts()] == ["Exit slips"]
    went: list[Place] = []
    desk.went.connect(went.append)
    page.detail.ideas.opened.emit(str(slips))
    assert went == [Place("idea", slips)]
    page.detail.ideas.setFocus()
    page.detail.ideas.set_current(str(slips))
    qtbot.keyClick(page.detail.ideas, Qt.Key.Key_Delete)
    assert kept(desk)[0].ideas == ()


def test_who_goes_into_the_bin_comes_back(
    qtbot: QtBot, desk: Desk, nagwa: UUID, page: HoldersPage
) -> None:
    press(qtbot, page, "holder_delete")
    assert kept(desk) == []
    assert page._nobody.isVisible()
    desk.workspace.undo()
    assert [row.title for row in page.rows.row_texts()] == ["Nagwa Fathy"]


def test_ideas_lead_to_people_who_know(qtbot: QtBot, desk: Desk, slips: UUID) -> None:
    page = IdeasPage(desk)
    show(qtbot, page, Place("ideas"))
    went: list[Place] = []
    desk.went.connect(went.append)
    press(qtbot, page, "ideas_holders")
    assert went == [Place("holders")]
    page.hide()
