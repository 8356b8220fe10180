"""The second screen from the window: F11, Escape, what is chosen, and what the side of run mode says of it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import cast

import pytest
from afternoon import Afternoon, an_afternoon
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction, QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.storage import entries, meetings
from tlc_desktop.ui.file.workspace import Workspace
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.projector import which_screen
from tlc_desktop.ui.projector.foot import Miniature
from tlc_desktop.ui.projector.on_screen import USUAL, ThingShown
from tlc_desktop.ui.projector.projector_window import ProjectorWindow
from tlc_desktop.ui.projector.second_screen import SecondScreen, second_screen_of


@pytest.fixture
def afternoon(
    qtbot: QtBot, workspace: Workspace, language: Language, tmp_path: Path
) -> Iterator[Afternoon]:
    with an_afternoon(qtbot, workspace, language, tmp_path) as made:
        yield made
        second_screen_of(made.desk).put_away()


def second(afternoon: Afternoon) -> SecondScreen:
    return second_screen_of(afternoon.desk)


def windows() -> list[ProjectorWindow]:
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, ProjectorWindow)]
    return [each for each in found if each.isVisible()]


def pressed(afternoon: Afternoon, name: str) -> QMenu:
    """The menu that a button offers."""
    button = afternoon.page.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    assert button.isVisible()
    button.click()
    menu = afternoon.page.findChildren(QMenu, "projector_menu")[-1]
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, name: str) -> None:
    act = menu.findChild(QAction, f"projector_{name}")
    assert isinstance(act, QAction)
    act.trigger()
    menu.close()
    QApplication.processEvents()


def test_with_one_screen_it_fills_that_until_f11_or_escape(afternoon: Afternoon) -> None:
    afternoon.begin()
    for key in (Qt.Key.Key_F11, Qt.Key.Key_Escape):
        afternoon.act("projector")
        (window,) = windows()
        assert window.size() == window.screen().size()
        QTest.keyClick(window, key)
        QApplication.processEvents()
        assert windows() == []
        assert second(afternoon).holder is None
    afternoon.act("projector")
    afternoon.act("projector")
    assert windows() == []


def test_the_keys_of_the_meeting_work_from_there(afternoon: Afternoon) -> None:
    afternoon.begin()
    afternoon.act("projector")
    (window,) = windows()
    QTest.keyClick(window, Qt.Key.Key_F9)
    QApplication.processEvents()
    assert afternoon.on() == "How’s it going?"
    assert second(afternoon).value.heading == "How’s it going?"


def test_it_goes_on_while_another_page_is_looked_at_and_ends_with_the_meeting(
    afternoon: Afternoon,
) -> None:
    afternoon.begin()
    page = afternoon.page
    afternoon.act("projector")
    afternoon.shell.navigator.go(Place("ideas"))
    afternoon.clock.go_on(2)
    page.tick()
    assert second(afternoon).value.digits == "3:00"
    with afternoon.desk.workspace.change("title") as session:
        meetings.edit_item(session, afternoon.agenda[0].id, lambda i: replace(i, title="Hello"))
    page.tick()
    assert second(afternoon).value.heading == "Hello"
    afternoon.act("undo")
    afternoon.act("undo")  # it was never begun
    page.tick()
    assert windows() == []


def test_an_agenda_is_agreed_there_and_the_meeting_takes_its_place(afternoon: Afternoon) -> None:
    afternoon.shell.navigator.go(Place("meeting", afternoon.key))
    afternoon.act("projector")
    assert second(afternoon).value.facts.endswith("50 of 50 minutes")
    with afternoon.desk.workspace.change("title") as session:
        meetings.edit_item(session, afternoon.agenda[3].id, lambda i: replace(i, title="Exams"))
    QApplication.processEvents()
    assert second(afternoon).value.parts[3].title == "Exams"
    afternoon.act("begin")
    assert len(windows()) == 1
    assert second(afternoon).value.heading == "Welcome"


def test_an_agenda_goes_with_its_page(afternoon: Afternoon) -> None:
    afternoon.shell.navigator.go(Place("meeting", afternoon.key))
    afternoon.act("projector")
    afternoon.shell.navigator.go(Place("ideas"))
    assert windows() == []


def test_what_was_said_is_shown_when_it_is_chosen_and_until_the_next_part(
    afternoon: Afternoon,
) -> None:
    afternoon.begin()
    asked = Entry(
        EntryKind.QUESTION,
        "Who explains?",
        date(2026, 12, 15),
        Authorship.CREDITED,
        (afternoon.people[0],),
        afternoon.key,
    )
    with afternoon.desk.workspace.change("said") as session:
        entries.add(session, asked)
    afternoon.act("projector")
    assert second(afternoon).value.idea == ""
    choose(pressed(afternoon, "projector_change"), "said_1")
    assert "Who explains?" in second(afternoon).value.idea
    assert second(afternoon).value.by == ""
    choose(pressed(afternoon, "projector_change"), "names")
    assert "Abeer" in second(afternoon).value.by
    afternoon.act("move_on")
    assert second(afternoon).value.idea == ""


def test_what_is_chosen_is_remembered(afternoon: Afternoon) -> None:
    afternoon.begin()
    choose(pressed(afternoon, "projector_line"), "countdown")
    choices = afternoon.shell.settings.projector
    assert choices.things == "agenda part step"
    other = SecondScreen(afternoon.desk)
    other.use(choices)
    assert other.wanted == USUAL - {ThingShown.COUNTDOWN}
    for thing in (ThingShown.AGENDA, ThingShown.PART, ThingShown.STEP):
        second(afternoon).want(thing, on=False)
    again = SecondScreen(other)
    again.use(choices)
    assert again.wanted == frozenset()
    second(afternoon).choose_screen("beam")
    assert choices.screen == "beam"


def test_the_side_shows_it_small_or_says_it_in_words(afternoon: Afternoon) -> None:
    afternoon.begin()
    foot = afternoon.page.room.agenda.projector
    assert foot.findChild(QPushButton, "projector_line").whole() == "Projector…"  # type: ignore[union-attr]
    choose(pressed(afternoon, "projector_line"), "turn")
    small = foot.findChild(Miniature)
    assert isinstance(small, Miniature)
    assert small.isVisible()
    assert small.size().toTuple() == (196, 110)
    afternoon.shell.window.resize(1024, 600)
    QApplication.processEvents()
    assert not small.isVisible()
    line = foot.findChild(QPushButton, "projector_line")
    assert line.isVisible()  # type: ignore[union-attr]
    assert "countdown" in line.whole()  # type: ignore[union-attr]


def test_the_keyboard_stays_where_it_was_after_it(afternoon: Afternoon) -> None:
    afternoon.begin()
    before = QApplication.focusWidget()
    afternoon.act("projector")
    QTest.keyClick(windows()[0], Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert isinstance(before, QWidget)
    assert QApplication.focusWidget() is before


def test_closing_the_file_takes_it_away_and_a_window_built_again_brings_it_back(
    afternoon: Afternoon,
) -> None:
    afternoon.begin()
    afternoon.act("projector")
    choices = afternoon.shell.settings.projector
    second(afternoon).placing.close()  # as when the window is built again
    assert choices.on == ("run", afternoon.key)
    other = SecondScreen(afternoon.desk)
    other.use(choices)
    assert other.follow("run", afternoon.key, afternoon.page)
    other.put_away()
    assert choices.on is None


class _Screen:
    """As much of a screen as is asked."""

    def __init__(self, name: str, box: QRect) -> None:
        self._name, self._box = name, box

    def name(self) -> str:
        return self._name

    def geometry(self) -> QRect:
        return self._box


def screen(name: str, x: int, wide: int = 1366) -> QScreen:
    return cast("QScreen", _Screen(name, QRect(x, 0, wide, 768)))


def test_which_screen_is_the_projectors() -> None:
    laptop, beam, wall = screen("laptop", 0), screen("beam", 1366), screen("wall", 2732)
    every = [laptop, beam, wall]
    assert which_screen.projectors(every, laptop, "") is beam
    assert which_screen.projectors(every, laptop, "wall") is wall
    assert which_screen.projectors(every, wall, "wall") is laptop
    assert which_screen.projectors(every, laptop, "unplugged") is beam
    assert which_screen.projectors([laptop], laptop, "beam") is None
    mirrored = screen("beam", 0, 1280)
    assert which_screen.projectors([laptop, mirrored], laptop, "") is None
    assert which_screen.is_seen_by_all([laptop, mirrored], laptop, "")
    assert which_screen.is_seen_by_all(every, beam, "beam")
    assert not which_screen.is_seen_by_all(every, laptop, "beam")
    assert not which_screen.is_seen_by_all([laptop], laptop, "")
