"""The search page, by the keys and the mouse."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import time
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.entries import Entry, EntryKind
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.members import Member
from tlc_desktop.domain.tryouts import Story, TryOut
from tlc_desktop.storage import entries, ideas, meetings, members, tryouts
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.search.view import SearchPage
from tlc_desktop.ui.widgets.empty_state import EmptyState


@dataclass
class Made:
    member: UUID
    meeting: UUID
    idea: UUID
    tryout: UUID
    find: UUID


@pytest.fixture
def made(desk: Desk) -> Made:
    day = desk.today()
    with desk.workspace.change("Make") as session:
        (member,) = members.add(session, [Member("Hala Mansour")])
        meeting = meetings.schedule(session, Meeting("Endings", day, time(13, 15)))
        entries.add(
            session, Entry(EntryKind.QUESTION, "Why do lanterns hang?", day, meeting=meeting)
        )
        find = entries.add(session, Entry(EntryKind.FIND, "An article on kites", day))
        idea = ideas.add(session, Idea("بطاقة الخروج", day, words="ورقةٌ صغيرة قبل الجرس"))
        tryout = tryouts.add(session, TryOut(member, "A word wall", day))
        tryouts.tell(session, tryout, Story(day, "They filled it", surprised="Zebras on top"))
    return Made(member, meeting, idea, tryout, find)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, made: Made) -> Iterator[SearchPage]:
    shown = SearchPage(desk)
    shown.resize(840, 530)
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    yield shown
    shown.hide()


def typed(page: SearchPage, text: str) -> None:
    """Type `text`; `QTest` cannot type Arabic."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(
                page.field.edit, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            )


def titles(page: SearchPage) -> list[str]:
    return [row.title for row in page.rows.row_texts()] if page.rows.isVisible() else []


def test_results_follow_every_key_and_show_the_matched_word(page: SearchPage) -> None:
    assert page.findChild(EmptyState, "search_empty").isVisible()
    typed(page, "zeb")
    (row,) = page.rows.row_texts()
    assert row.title == "They filled it"
    assert row.lines == ("Zebras on top",)
    assert row.marks[1] == ((0, 6),)
    typed(page, "r")
    assert titles(page) == ["They filled it"]


def test_arabic_is_found_without_its_marks(page: SearchPage) -> None:
    typed(page, "ورقه")
    assert titles(page) == ["بطاقة الخروج"]


def test_nothing_found_can_be_cleared(qtbot: QtBot, page: SearchPage) -> None:
    typed(page, "qqq")
    nothing = page.findChild(EmptyState, "search_nothing")
    assert nothing.isVisible()
    assert "qqq" in nothing.words.text()
    qtbot.mouseClick(nothing.button, Qt.MouseButton.LeftButton)
    assert page.field.text() == ""
    assert page.findChild(EmptyState, "search_empty").isVisible()


@pytest.mark.parametrize(
    ("text", "place", "owner"),
    [
        ("Hala", "people", "member"),
        ("Endings", "meeting", "meeting"),
        ("lanterns", "meeting", "meeting"),
        ("kites", "find", "find"),
        ("بطاقة", "idea", "idea"),
        ("wall", "tryouts", "tryout"),
        ("zebra", "tryouts", "tryout"),
    ],
)
def test_enter_and_a_click_open_the_record(
    qtbot: QtBot, desk: Desk, page: SearchPage, made: Made, text: str, place: str, owner: str
) -> None:
    went: list[Place] = []
    desk.went.connect(went.append)
    typed(page, text)
    qtbot.keyClick(page.field.edit, Qt.Key.Key_Return)
    qtbot.mouseClick(page.rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 18))
    wanted = Place(place, getattr(made, owner))
    assert went == [wanted, wanted]


def test_the_arrow_down_goes_to_the_results(qtbot: QtBot, desk: Desk, page: SearchPage) -> None:
    page.activateWindow()
    typed(page, "e")
    qtbot.keyClick(page.field.edit, Qt.Key.Key_Down)
    assert page.focusWidget() is page.rows
    with qtbot.waitSignal(desk.went):
        qtbot.keyClick(page.rows, Qt.Key.Key_Return)


def test_a_change_elsewhere_is_followed(desk: Desk, page: SearchPage, made: Made) -> None:
    page.open(Place("search", text="wall"))
    assert titles(page) == ["A word wall"]
    with desk.workspace.change("Edit") as session:
        tryouts.edit(session, made.tryout, lambda tryout: replace(tryout, what="A wall of words"))
    assert titles(page) == ["A wall of words"]


def test_what_is_found_has_a_menu(desk: Desk, page: SearchPage, made: Made) -> None:
    went: list[Place] = []
    desk.went.connect(went.append)
    typed(page, "zeb")
    (row,) = page.rows.row_texts()
    page.rows.select([row.id])
    acts = page.rows.acts
    assert acts is not None
    menu = acts.menu()
    assert menu is not None
    menu.actions()[0].trigger()
    assert went == [Place("tryouts", made.tryout)]
    acts.copy()
    assert QApplication.clipboard().text() == "They filled it\tstory\tZebras on top"
