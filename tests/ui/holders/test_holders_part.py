"""Who knows more about an idea, on its page."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.holders import KnowledgeHolder
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.storage import holders, ideas
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.holders.holders_part import HoldersPart
from tlc_desktop.ui.ideas.view import IdeaPage
from tlc_desktop.ui.place import Place

DAY = date(2026, 9, 8)


@pytest.fixture
def slips(desk: Desk) -> UUID:
    with desk.workspace.change("Make") as session:
        return ideas.add(session, Idea("Exit slips", DAY))


@pytest.fixture
def part(qtbot: QtBot, desk: Desk, slips: UUID) -> Iterator[HoldersPart]:
    page = IdeaPage(desk)
    page.resize(1150, 700)
    qtbot.addWidget(page)
    page.open(Place("idea", slips))
    with qtbot.waitExposed(page):
        page.show()
    yield page.holders
    page.hide()


def press(qtbot: QtBot, page: QWidget, name: str) -> None:
    button = page.findChild(QAbstractButton, name)
    assert button is not None
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def kept(desk: Desk) -> list[KnowledgeHolder]:
    desk.workspace.settle()
    with desk.workspace.read() as session:
        return holders.holders(session)


def test_an_idea_names_who_knows_more(
    qtbot: QtBot, desk: Desk, slips: UUID, part: HoldersPart
) -> None:
    assert "rows" not in part.__dict__  # a page that nobody is named on says nothing of it
    press(qtbot, part, "idea_holder_name")
    qtbot.keyClicks(part.line.edit, "Nagwa Fathy")
    qtbot.keyClick(part.line.edit, Qt.Key.Key_Return)
    (known,) = kept(desk)
    assert known.ideas == (slips,)
    assert [row.title for row in part.rows.row_texts()] == ["Nagwa Fathy"]
    went: list[Place] = []
    desk.went.connect(went.append)
    part.rows.opened.emit(str(known.id))
    assert went == [Place("holders", known.id)]


def test_who_is_known_already_is_offered(
    qtbot: QtBot, desk: Desk, slips: UUID, part: HoldersPart
) -> None:
    with desk.workspace.change("Make") as session:
        nagwa = holders.add(session, KnowledgeHolder("Nagwa Fathy"))
    press(qtbot, part, "idea_holder_name")
    menu = part.name.findChild(QMenu, "idea_holder_menu")
    assert menu is not None
    acts = [act for act in menu.actions() if not act.isSeparator()]
    assert [act.text() for act in acts] == ["Nagwa Fathy", "Somebody new…"]
    acts[0].trigger()
    menu.hide()
    assert kept(desk)[0].ideas == (slips,)
    with desk.workspace.change("Make") as session:
        holders.unlink(session, nagwa, slips)
    part._write()
    qtbot.keyClicks(part.line.edit, "nagwa fathy")
    qtbot.keyClick(part.line.edit, Qt.Key.Key_Return)
    assert [known.ideas for known in kept(desk)] == [(slips,)]  # the same one, not another
