"""The list that closes a meeting: what is proposed, what is chosen, where it goes."""

from dataclasses import replace
from datetime import date, time
from types import SimpleNamespace
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.meetings import AgendaItem, Meeting, MeetingState, Outcome
from tlc_desktop.storage import meetings
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.meetings.view import MeetingPage
from tlc_desktop.ui.widgets import steady
from tlc_desktop.ui.widgets.labels import Label


def agenda(desk: Desk, key: UUID | None) -> list[str]:
    with desk.workspace.read() as session:
        return [item.title for item in meetings.agenda(session, key)]


def became(desk: Desk, key: UUID) -> dict[str, Outcome]:
    with desk.workspace.read() as session:
        return {item.title: item.outcome for item in meetings.agenda(session, key)}


def state(desk: Desk, key: UUID) -> MeetingState:
    with desk.workspace.read() as session:
        return meetings.meeting(session, key).state


def later(desk: Desk, **facts: object) -> UUID:
    with desk.workspace.change("next") as session:
        told = replace(Meeting("Next", date(2026, 11, 10), time(13, 15)), **facts)
        return meetings.schedule(session, told, [AgendaItem("Hello")])


def lines(page: MeetingPage) -> dict[str, QComboBox]:
    """What is chosen for each item, by what a screen reader says."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    found = page.closing.findChildren(QComboBox)
    return {box.accessibleName(): box for box in found if box.isVisible()}


def proposed(page: MeetingPage) -> list[str]:
    return [box.currentData() for box in lines(page).values()]


def choose(box: QComboBox, outcome: Outcome) -> None:
    box.setCurrentIndex(box.findData(outcome.value))
    box.activated.emit(box.currentIndex())


@pytest.fixture
def open_page(page: MeetingPage, desk: Desk, key: UUID) -> MeetingPage:
    """The page of a meeting with an agreed agenda."""
    with desk.workspace.change("agree") as session:
        meetings.edit(session, key, lambda told: replace(told, state=MeetingState.OPEN))
    return page


def button(page: MeetingPage, name: str) -> QPushButton:
    return page.findChild(QPushButton, name)


def test_what_is_proposed_is_shown_before_anything_is_closed(
    open_page: MeetingPage, desk: Desk, key: UUID, group: SimpleNamespace
) -> None:
    following = later(desk)
    button(open_page, "meeting_state").click()
    assert state(desk, key) is MeetingState.OPEN
    assert proposed(open_page) == ["done", "done", "walks_on", "walks_on", "done"]
    assert not button(open_page, "meeting_state").isVisible()
    assert QApplication.focusWidget() is next(iter(lines(open_page).values()))
    said = open_page.closing.findChild(Label, "closing_where").text()
    assert said.startswith("2 items come to the agenda of")
    button(open_page, "closing_do").click()
    assert state(desk, key) is MeetingState.CLOSED
    assert not open_page.closing.isVisible()
    assert agenda(desk, following) == ["Hello", "Three seconds", "Exams"]
    desk.workspace.undo()
    assert (state(desk, key), agenda(desk, following)) == (MeetingState.OPEN, ["Hello"])
    assert set(became(desk, key).values()) == {Outcome.OPEN}


def test_each_is_decided_by_keyboard_and_not_now_leaves_all(
    qtbot: QtBot, open_page: MeetingPage, desk: Desk, key: UUID
) -> None:
    for leaves in (True, False):
        button(open_page, "meeting_state").click()
        for _ in range(2):
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        third = QApplication.focusWidget()
        assert "Three seconds" in third.accessibleName()
        qtbot.keyClick(third, Qt.Key.Key_End)
        qtbot.keyClick(third, Qt.Key.Key_Tab)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
        if leaves:
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
            assert state(desk, key) is MeetingState.OPEN
            assert set(became(desk, key).values()) == {Outcome.OPEN}
            assert not open_page.closing.isVisible()
            assert button(open_page, "meeting_state").isVisible()
    for _ in range(3):  # the last item, not now, close
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is button(open_page, "closing_do")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert became(desk, key)["Three seconds"] is Outcome.LET_GO
    assert became(desk, key)["Exams"] is Outcome.PARKED
    assert agenda(desk, None) == ["Exams"]


def test_everything_may_have_been_talked_about(
    open_page: MeetingPage, desk: Desk, key: UUID
) -> None:
    button(open_page, "meeting_state").click()
    button(open_page, "closing_all").click()
    button(open_page, "closing_do").click()
    assert set(became(desk, key).values()) == {Outcome.DONE}


def test_an_agreed_agenda_is_asked_about(open_page: MeetingPage, desk: Desk, key: UUID) -> None:
    following = later(desk, state=MeetingState.OPEN)
    for ticked, wanted in ((False, ["Hello"]), (True, ["Hello", "Three seconds", "Exams"])):
        button(open_page, "meeting_state").click()
        onto = open_page.closing.findChild(QCheckBox, "closing_onto")
        where = open_page.closing.findChild(Label, "closing_where")
        assert onto.isVisible()
        assert not onto.isChecked()
        assert "agreed already" in onto.accessibleName()
        assert where.text() == "2 items wait for the next agenda."
        if ticked:
            onto.click()
            assert "come to the agenda of" in where.text()
        button(open_page, "closing_do").click()
        assert agenda(desk, following) == wanted
        desk.workspace.undo()


def test_what_went_on_already_is_not_decided_again(
    open_page: MeetingPage, desk: Desk, key: UUID
) -> None:
    following = later(desk)
    for _ in range(2):
        button(open_page, "meeting_state").click()
        button(open_page, "closing_do").click()
        button(open_page, "meeting_state").click()  # opens it again
    button(open_page, "meeting_state").click()
    assert proposed(open_page) == ["done", "done", "done"]
    assert agenda(desk, following) == ["Hello", "Three seconds", "Exams"]


def test_what_waits_from_before_is_on_the_list(
    open_page: MeetingPage, desk: Desk, key: UUID
) -> None:
    with desk.workspace.change("before") as session:
        before = Meeting("Before", date(2026, 9, 1), time(9), state=MeetingState.CLOSED)
        meetings.schedule(session, before, [AgendaItem("Old", outcome=Outcome.WALKS_ON)])
    button(open_page, "meeting_state").click()
    spoken, box = list(lines(open_page).items())[-1]
    assert ("Old" in spoken, box.currentData()) == (True, "walks_on")
    choose(box, Outcome.LET_GO)
    button(open_page, "closing_do").click()
    with desk.workspace.read() as session:
        after = Meeting("After", date(2027, 1, 1), time(9))
        assert [i.title for i in meetings.waiting(session, after)] == ["Three seconds", "Exams"]


def test_a_meeting_that_has_not_begun_says_so(
    open_page: MeetingPage, desk: Desk, key: UUID
) -> None:
    said = "This meeting has not begun yet."
    button(open_page, "meeting_state").click()  # it is 11 October; the meeting is on the 20th
    early = open_page.closing.findChild(Label, "closing_early")
    assert (early.isVisible(), early.text()) == (True, said)
    with desk.workspace.change("move") as session:
        meetings.edit(session, key, lambda told: replace(told, day=date(2026, 10, 6)))
    assert not early.isVisible()


def test_what_changes_while_the_list_is_open_keeps_what_was_chosen(
    open_page: MeetingPage, desk: Desk, key: UUID
) -> None:
    button(open_page, "meeting_state").click()
    choose(list(lines(open_page).values())[2], Outcome.LET_GO)
    with desk.workspace.change("more") as session:
        meetings.add_item(session, key, AgendaItem("One more"))
    assert proposed(open_page) == ["done", "done", "let_go", "walks_on", "done", "walks_on"]


def test_two_quick_clicks_agree_the_agenda_and_close_nothing(
    qtbot: QtBot, page: MeetingPage, desk: Desk, key: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(steady, "SETTLES", 60.0)
    spot: QWidget = button(page, "meeting_state")
    qtbot.mouseClick(spot, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(spot, Qt.MouseButton.LeftButton)
    qtbot.keyClick(spot, Qt.Key.Key_Space)
    assert state(desk, key) is MeetingState.OPEN
    assert spot.isVisible()
    assert not page.closing.isVisible()
