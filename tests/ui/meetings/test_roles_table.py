"""Roles are proposed in rotation, kept by one press and handed on by one; at closing for the next meeting."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from types import SimpleNamespace
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.meetings import Meeting, MeetingState, Role, RoleHolder
from tlc_desktop.domain.roles import Duty, holders
from tlc_desktop.storage import meetings
from tlc_desktop.storage.attendance import say_came
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.live.roles_part import RolesPart
from tlc_desktop.ui.meetings.shown import meeting_shown
from tlc_desktop.ui.meetings.view import MeetingPage


def has(desk: Desk, key: UUID) -> dict[str, list[UUID]]:
    with desk.workspace.read() as session:
        told = meetings.meeting(session, key)
    return {duty.value: list(who) for duty in Duty if (who := holders(told, duty))}


def said(part: QWidget, prefix: str = "beside_roles") -> list[str]:
    found = [part.findChild(QPushButton, f"{prefix}_{duty.value}") for duty in Duty]
    marks = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))
    return [button.accessibleName().translate(marks) for button in found]


@pytest.fixture
def before(desk: Desk, group: SimpleNamespace) -> UUID:
    """A meeting a month before, in which Abeer kept the time and Hossam brought tea."""
    roles = (RoleHolder(Role.TIMEKEEPER, group.abeer), RoleHolder(Role.FACILITATOR, group.nadia))
    told = Meeting("Before", date(2026, 9, 22), time(13), tea=(group.hossam,), roles=roles)
    with desk.workspace.change("before") as session:
        return meetings.schedule(session, told)


def test_a_draft_proposes_and_one_press_keeps(
    qtbot: QtBot, before: UUID, page: MeetingPage, desk: Desk, key: UUID, group: SimpleNamespace
) -> None:
    assert said(page.beside) == [
        "Facilitator: Nadia Kamel?",
        "Timekeeper: Hossam Zaki?",
        "Note-taker: Abeer Shawky?",
        "Challenger: Mona Fathy?",
        "Tea: Abeer Shawky?",
    ]
    assert has(desk, key) == {}
    keep = page.findChild(QPushButton, "beside_roles_keep")
    timekeeper = page.findChild(QPushButton, "beside_roles_timekeeper")
    timekeeper.setFocus()
    qtbot.keyClick(timekeeper, Qt.Key.Key_Space)
    assert said(page.beside)[1] == "Timekeeper: Mona Fathy?"  # the next in turn
    assert has(desk, key) == {}
    keep.click()
    kept = has(desk, key)
    assert kept["timekeeper"] == [group.mona]
    assert kept["facilitator"] == [group.nadia]
    assert len(kept) == 5
    assert not keep.isVisible()
    assert said(page.beside)[1] == "Timekeeper: Mona Fathy"
    desk.workspace.undo()
    assert has(desk, key) == {}
    assert said(page.beside)[0] == "Facilitator: Nadia Kamel?"


def test_what_is_kept_is_handed_on_in_one_step(
    page: MeetingPage, desk: Desk, key: UUID, group: SimpleNamespace
) -> None:
    page.findChild(QPushButton, "beside_roles_keep").click()
    page.findChild(QPushButton, "beside_roles_tea").click()
    first = has(desk, key)["tea"]
    page.findChild(QPushButton, "beside_roles_tea").click()
    assert has(desk, key)["tea"] != first
    assert desk.workspace.store.labels()[0] == "Say who does what"
    desk.workspace.undo()
    assert has(desk, key)["tea"] == first


def test_closing_proposes_for_the_next_meeting_and_keeps_it_with_the_close(
    agreed: UUID, page: MeetingPage, desk: Desk, key: UUID, group: SimpleNamespace
) -> None:
    told = Meeting("Next", date(2026, 11, 10), time(13, 15))
    with desk.workspace.change("next") as session:
        later = meetings.schedule(session, told)
        # Who was not there today is there next time.
        say_came(session, key, group.nadia, came=True)
    page.acts.state.click()
    names = said(page.closing, "closing_roles")
    assert names[0] == "Facilitator: Nadia Kamel"
    assert names[1] == "Timekeeper: Abeer Shawky"
    page.findChild(QPushButton, "closing_roles_timekeeper").click()
    assert has(desk, later) == {}
    page.findChild(QPushButton, "closing_leave").click()
    page.acts.state.click()
    assert said(page.closing, "closing_roles")[1] == "Timekeeper: Abeer Shawky"
    page.findChild(QPushButton, "closing_do").click()
    assert has(desk, later)["timekeeper"] == [group.abeer]
    assert len(has(desk, later)) == 5
    desk.workspace.undo()
    assert has(desk, later) == {}


def test_an_agreed_agenda_gets_no_roles_by_itself(
    agreed: UUID, page: MeetingPage, desk: Desk, key: UUID
) -> None:
    told = Meeting("Next", date(2026, 11, 10), time(13, 15), state=MeetingState.OPEN)
    with desk.workspace.change("next") as session:
        later = meetings.schedule(session, told)
    page.acts.state.click()
    assert said(page.closing, "closing_roles")[0] == "Facilitator: Nobody yet"
    page.findChild(QPushButton, "closing_do").click()
    assert has(desk, later) == {}


@pytest.mark.parametrize("language", [Language.ARABIC, Language.FRENCH], indirect=True, ids=str)
def test_roles_today_have_room(
    language: Language, desk: Desk, key: UUID, group: SimpleNamespace, show: Callable[..., QWidget]
) -> None:
    part = RolesPart(desk)
    part.show_meeting(meeting_shown(desk, key))
    show(part, 1024, 600)
    part.setGeometry(0, 0, 256, 200)
    assert part.minimumSizeHint().width() <= 256
    assert part.sizeHint().height() <= 140
    part.table.keep.click()
    assert len(has(desk, key)) == 5
    part.show_meeting(meeting_shown(desk, key))
    assert not part.table.keep.isVisible()


def test_a_meeting_of_nobody_has_nothing_to_hand_on(
    desk: Desk, key: UUID, show: Callable[..., QWidget]
) -> None:
    part = RolesPart(desk)
    part.show_meeting(replace(meeting_shown(desk, key), people={}))
    show(part)
    assert said(part, "roles")[0] == "Facilitator: Nobody yet"
    assert not part.findChild(QPushButton, "roles_facilitator").isEnabled()
