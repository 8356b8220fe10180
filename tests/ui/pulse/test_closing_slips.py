"""The slips of a meeting, keyed in the list that closes it, or afterwards from its menu."""

from datetime import datetime, time
from uuid import UUID

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.meetings import Meeting, MeetingState
from tlc_desktop.domain.pulse import PulseStep
from tlc_desktop.storage import meetings, pulse
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.meetings.view import MeetingPage
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.pulse.slips_dialog import SlipsDialog
from tlc_desktop.ui.widgets.labels import Label


@pytest.fixture
def key(desk: Desk) -> UUID:
    with desk.workspace.change("Plan") as session:
        met = Meeting("Waiting time", desk.today(), time(8, 0), state=MeetingState.OPEN)
        return meetings.schedule(session, met)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, key: UUID) -> MeetingPage:
    made = MeetingPage(desk)
    qtbot.addWidget(made)
    made.resize(1150, 700)
    made.open(Place("meeting", key))
    made.show()
    QApplication.processEvents()
    return made


def kept(desk: Desk, meeting: UUID) -> dict[PulseStep, int]:
    with desk.workspace.read() as session:
        return {t.step: t.slips for t in pulse.of_meeting(session, meeting)}


def count(page: MeetingPage, word: str, many: int) -> None:
    page.findChild(QSpinBox, f"closing_slips_{word}").setValue(many)


def closed(desk: Desk, key: UUID) -> bool:
    with desk.workspace.read() as session:
        return meetings.meeting(session, key).state is MeetingState.CLOSED


def test_four_slips_close_nothing_and_five_close_with_their_totals_in_one_step(
    desk: Desk, page: MeetingPage, key: UUID
) -> None:
    assert desk.now() > datetime.combine(desk.today(), time(8, 0))
    page.findChild(QPushButton, "meeting_state").click()
    count(page, "nudged", 4)
    page.findChild(QPushButton, "closing_do").click()
    assert page.closing.isVisible()
    assert "Nothing of these is kept" in page.findChild(Label, "closing_slips_note").text()
    assert (closed(desk, key), kept(desk, key)) == (False, {})
    count(page, "drawn_in", 1)
    page.findChild(QPushButton, "closing_do").click()
    assert (closed(desk, key), kept(desk, key)) == (
        True,
        {PulseStep.DRAWN_IN: 1, PulseStep.NUDGED: 4},
    )
    desk.workspace.undo()
    assert (closed(desk, key), kept(desk, key)) == (False, {})


def test_no_slips_at_all_are_fine(desk: Desk, page: MeetingPage, key: UUID) -> None:
    page.findChild(QPushButton, "meeting_state").click()
    page.findChild(QPushButton, "closing_do").click()
    assert (closed(desk, key), kept(desk, key)) == (True, {})


def test_the_menu_of_the_page_keys_them_afterwards(
    desk: Desk, page: MeetingPage, key: UUID
) -> None:
    with desk.workspace.change("Count") as session:
        pulse.keep(session, key, {PulseStep.PUSHED: 6})
    act = next(a for a in page.acts.menu().actions() if "slips" in a.text())
    assert isinstance(act, QAction)
    act.trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SlipsDialog)
    assert dialog.counts.slips()[PulseStep.PUSHED] == 6
    dialog.findChild(QSpinBox, "slips_counts_pushed").setValue(0)
    dialog.findChild(QPushButton, "slips_keep").click()
    assert kept(desk, key) == {}


def test_who_comes_to_count_them_is_asked_at_once(
    qtbot: QtBot, page: MeetingPage, key: UUID
) -> None:
    page.open(Place("meeting", key, "slips"))
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), SlipsDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SlipsDialog)
    dialog.reject()
    assert page.place == Place("meeting", key)
