"""What the facilitator promised, at closing: behind a lock, and kept with the meeting in the one step."""

from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QTextEdit
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.support import Promise
from tlc_desktop.storage import meetings, support
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.meetings.view import MeetingPage
from tlc_desktop.ui.projector.second_screen import second_screen_of


@pytest.fixture
def closing(agreed: UUID, page: MeetingPage) -> MeetingPage:
    """A meeting that is about to be closed."""
    page.findChild(QPushButton, "meeting_state").click()
    QApplication.processEvents()
    return page


def lock(page: MeetingPage) -> QPushButton:
    return page.findChild(QPushButton, "closing_promised_lock")


def line(page: MeetingPage) -> QTextEdit:
    return page.findChild(QTextEdit, "closing_promised_what")


def promised(desk: Desk) -> list[Promise]:
    with desk.workspace.read() as session:
        return support.promises(session)


def test_it_is_kept_with_the_meeting_when_that_is_closed_and_undone_with_it(
    qtbot: QtBot, closing: MeetingPage, desk: Desk, key: UUID
) -> None:
    assert not line(closing).isVisible()
    lock(closing).click()
    assert line(closing).hasFocus()
    line(closing).setPlainText("Ask for the room\n\nBring scissors")
    desk.workspace.settle()
    assert promised(desk) == []
    with desk.workspace.read() as session:
        day = meetings.meeting(session, key).day
    closing.findChild(QPushButton, "closing_do").click()
    kept = promised(desk)
    assert sorted(one.what for one in kept) == ["Ask for the room", "Bring scissors"]
    assert {(one.meeting, one.day, one.to) for one in kept} == {(key, day, ())}
    assert not line(closing).isVisible()
    desk.workspace.undo()
    assert promised(desk) == []


def test_what_is_half_typed_waits_behind_the_lock(closing: MeetingPage, desk: Desk) -> None:
    lock(closing).click()
    line(closing).setPlainText("Ask for the room")
    closing.findChild(QPushButton, "closing_leave").click()
    closing.findChild(QPushButton, "meeting_state").click()
    QApplication.processEvents()
    assert not line(closing).isVisible()
    assert line(closing).toPlainText() == "Ask for the room"
    assert promised(desk) == []


def test_it_stays_closed_while_the_group_sees_the_window(
    closing: MeetingPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = second_screen_of(desk)
    lock(closing).click()
    assert line(closing).isVisible()
    monkeypatch.setattr(second, "is_seen_with", lambda _window: True)
    second.changed.emit()
    assert not line(closing).isVisible()
    lock(closing).click()
    assert not line(closing).isVisible()
    assert not lock(closing).isChecked()
