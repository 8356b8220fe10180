"""The page of something found, by the keys and the mouse."""

from collections.abc import Iterator
from datetime import date, time
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.entries import Authorship, Entry, EntryKind, Rights
from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.members import Member
from tlc_desktop.storage import entries, ideas, meetings, members
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.finds.view import FindPage
from tlc_desktop.ui.ideas import authors
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.widgets import dialogs

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def hala(desk: Desk) -> UUID:
    with desk.workspace.change("Make") as session:
        (key,) = members.add(session, [Member("Hala Mansour")])
    return key


@pytest.fixture
def find(desk: Desk, hala: UUID) -> UUID:
    with desk.workspace.change("Make") as session:
        noted = Entry(
            EntryKind.FIND, "Offcuts of card", date(2026, 9, 1), Authorship.CREDITED, (hala,)
        )
        return entries.add(session, noted)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, find: UUID) -> Iterator[FindPage]:
    opened = FindPage(desk)
    opened.resize(1100, 640)
    qtbot.addWidget(opened)
    opened.open(Place("find", find))
    with qtbot.waitExposed(opened):
        opened.show()
    yield opened
    opened.hide()


def saved(desk: Desk, key: UUID) -> Entry:
    desk.workspace.settle()
    with desk.workspace.read() as session:
        return entries.entry(session, key)


def button(page: QWidget, name: str) -> QPushButton:
    found = page.findChild(QPushButton, name)
    assert found is not None
    return found


def press(qtbot: QtBot, page: QWidget, name: str) -> None:
    assert button(page, name).isVisible()
    qtbot.mouseClick(button(page, name), LEFT)


def test_its_facts_are_written_where_they_are_read(
    qtbot: QtBot, desk: Desk, page: FindPage, find: UUID
) -> None:
    for fact in ("citation", "paper_copy"):
        field = page.findChild(QWidget, f"find_{fact}")
        field.setFocus()
        qtbot.keyClicks(field, f"R&D <{fact}>")
        assert getattr(saved(desk, find), fact) == f"R&D <{fact}>"
    text = page.findChild(QWidget, "find_text")
    text.setFocus()
    text.selectAll()
    qtbot.keyClick(text, Qt.Key.Key_Delete)
    assert saved(desk, find).text == "Offcuts of card", "something is always said"
    page.rights.combo.setFocus()
    while page.rights.choice() != Rights.FOR_THE_GROUP:
        qtbot.keyClick(page.rights.combo, Qt.Key.Key_Down)
    assert saved(desk, find).rights is Rights.FOR_THE_GROUP


def test_it_becomes_an_idea_by_one_key(
    qtbot: QtBot, desk: Desk, page: FindPage, hala: UUID
) -> None:
    page.citation.setFocus()
    qtbot.keyClicks(page.citation.edit, "Rowe")
    with qtbot.waitSignal(desk.went) as went:
        qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    with desk.workspace.read() as session:
        idea = ideas.idea(session, went.args[0].record)
    assert (idea.title, idea.credits[0].member) == ("Offcuts of card", hala)
    assert idea.read_more == "Rowe"
    assert not button(page, "find_to_idea").isVisible(), "it is one already"
    with qtbot.waitSignal(desk.went) as went:
        press(qtbot, page, "find_became")
    assert went.args[0] == Place("idea", idea.id)


def test_it_is_brought_to_the_next_meeting(
    qtbot: QtBot, desk: Desk, page: FindPage, find: UUID
) -> None:
    with desk.workspace.change("Plan") as session:
        meeting = meetings.schedule(session, Meeting("Endings", desk.today(), time(23, 30)))
    with qtbot.waitSignal(desk.told) as told:
        press(qtbot, page, "find_bring")
    assert "Endings" in told.args[0]
    assert not button(page, "find_bring").isVisible()
    with desk.workspace.read() as session:
        assert [item.title for item in meetings.agenda(session, meeting)] == ["Offcuts of card"]
    with qtbot.waitSignal(desk.went) as went:
        press(qtbot, page, "find_brought")
    assert went.args[0] == Place("meeting", meeting)
    desk.workspace.undo()
    assert button(page, "find_bring").isVisible()


def test_what_is_on_the_shelf_waits_once(qtbot: QtBot, desk: Desk, page: FindPage) -> None:
    page.citation.setFocus()
    qtbot.keyClicks(page.citation.edit, "Rowe")
    press(qtbot, page, "find_keep")
    assert not button(page, "find_keep").isVisible()
    with qtbot.waitSignal(desk.went) as went:
        press(qtbot, page, "find_waits")
    assert went.args[0].page == "meetings"


def test_whose_it_is_may_be_said_anew_or_not_kept(
    qtbot: QtBot, desk: Desk, page: FindPage, find: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sixth rule of background.md: credited, or the author is not stored at all."""
    answers = iter([False, True])
    monkeypatch.setattr(dialogs, "ask", lambda *_: next(answers))
    combo = page.whose.combo

    def choose(key: str) -> None:
        combo.setCurrentIndex(combo.findData(key))
        combo.activated.emit(combo.currentIndex())

    choose(authors.GROUP)
    assert (saved(desk, find).authorship, saved(desk, find).by) == (Authorship.GROUP, ())
    choose(authors.NOT_STORED)
    assert saved(desk, find).authorship is Authorship.GROUP, "asked first"
    assert page.whose.choice() == authors.GROUP
    choose(authors.NOT_STORED)
    assert saved(desk, find).authorship is Authorship.NOT_STORED


def test_the_bin_and_what_is_something_else_by_now(
    qtbot: QtBot, desk: Desk, page: FindPage, find: UUID
) -> None:
    with qtbot.waitSignal(desk.told), qtbot.waitSignal(desk.went) as went:
        qtbot.mouseClick(page.findChild(QWidget, "find_to_bin"), LEFT)
    assert went.args[0] == Place("ideas", kind="finds")
    with desk.workspace.read() as session:
        assert entries.finds(session) == []
    QApplication.processEvents()


def test_it_fits_a_small_window(page: FindPage) -> None:
    page.resize(826, 530)
    QApplication.processEvents()
    assert page.minimumSizeHint().width() <= 826
