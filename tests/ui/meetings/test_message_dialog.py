"""A meeting copied as text."""

from dataclasses import replace
from types import SimpleNamespace
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.members import NameChoice
from tlc_desktop.storage import meetings, members
from tlc_desktop.storage.attendance import say_came
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.meetings.message_dialog import MessageDialog
from tlc_desktop.ui.meetings.view import MeetingPage


def opened(page: MeetingPage) -> MessageDialog:
    menu = page.acts.menu()
    (act,) = [each for each in menu.findChildren(QAction) if each.text() == "Copy as text…"]
    act.trigger()
    found = page.window().findChild(MessageDialog)
    assert isinstance(found, MessageDialog)
    return found


def test_what_is_seen_is_copied_with_names_as_the_group_may_read_them(
    qtbot: QtBot,
    page: MeetingPage,
    desk: Desk,
    key: UUID,
    group: SimpleNamespace,
    told: list[str],
) -> None:
    with desk.workspace.change("names") as session:
        meetings.edit(session, key, lambda meeting: replace(meeting, tea=(group.mona, group.nadia)))
        members.edit(session, group.mona, lambda mona: replace(mona, in_group=NameChoice.FULL))
        members.edit(session, group.nadia, lambda nadia: replace(nadia, in_group=NameChoice.MEMBER))
        say_came(session, key, group.mona, came=True)
    dialog = opened(page)
    said = dialog.text.text()
    assert said.splitlines()[:2] == [
        "Waiting time",
        "Draft of the agenda, Tuesday 20 October 2026",
    ]
    assert "tea: Mona Fathy, a member" in said
    assert "Nadia" not in said
    assert "13:45 Three seconds" in said
    dialog.findChild(QCheckBox, "message_bold").click()
    assert dialog.text.text().startswith("*Waiting time*")
    dialog._language.button("fr").click()
    assert "mardi 20 octobre 2026" in dialog.text.text()
    dialog._what.button("summary").click()
    wanted = dialog.text.text()
    assert "Mona" in wanted
    qtbot.keyClick(dialog.findChild(QPushButton, "message_copy"), Qt.Key.Key_Return)
    assert QApplication.clipboard().text() == wanted
    assert told
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert page.window().findChild(MessageDialog) is None


def test_it_can_be_left(qtbot: QtBot, page: MeetingPage) -> None:
    QApplication.clipboard().setText("mine")
    qtbot.keyClick(opened(page), Qt.Key.Key_Escape)
    assert QApplication.clipboard().text() == "mine"
