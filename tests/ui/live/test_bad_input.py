"""Run mode with what nobody plans: nobody there, forty people, parts of no and of 600 minutes, nothing left, no end."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import timedelta
from functools import partial
from pathlib import Path

import looking
import pytest
from afternoon import PARTS, START, Afternoon, Plan, an_afternoon
from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.meetings import AgendaItem, MeetingState
from tlc_desktop.storage import live
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.file.workspace import Workspace
from tlc_desktop.ui.live.view import LivePage
from tlc_desktop.ui.meetings.view import MeetingPage
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.today.view import TodayPage

SMALLEST = QSize(1024, 560)
Begun = Callable[[Plan], AbstractContextManager[Afternoon]]


@pytest.fixture
def planned(qtbot: QtBot, workspace: Workspace, language: Language, tmp_path: Path) -> Begun:
    return partial(an_afternoon, qtbot, workspace, language, tmp_path)


@pytest.fixture
def afternoon(planned: Begun) -> Iterator[Afternoon]:
    with planned(Plan()) as made:
        yield made


def said(afternoon: Afternoon, name: str) -> str:
    found = afternoon.page.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def faults(afternoon: Afternoon) -> list[str]:
    window = afternoon.shell.window
    QApplication.processEvents()
    return [
        *looking.clipped(window, lambda _: False),
        *looking.outside(window),
        *looking.overlapping(window),
        *looking.too_small(window),
        *looking.nameless(window),
        *looking.beside_each_other(window),
    ]


@pytest.mark.parametrize("many", [0, 40])
def test_nobody_and_forty_people_in_the_smallest_window(planned: Begun, many: int) -> None:
    people = tuple(
        f"{given} Long Family{n}" for n in range(20) for given in ("Abdelrahman", "Mona")
    )
    with planned(Plan(people[:many])) as afternoon:
        afternoon.shell.window.resize(SMALLEST)
        afternoon.begin()
        afternoon.act("move_on")
        assert afternoon.shell.window.size() == SMALLEST
        assert faults(afternoon) == []
        room = afternoon.page.room
        assert len(room.ring.seats.ring._texts) == many
        assert room.turn.isVisible() is bool(many)
        QTest.keyClicks(room.said.line.edit, "We wait")
        assert room.said.line.text() == "We wait"


def test_a_part_of_no_minutes_and_one_of_ten_hours(planned: Begun) -> None:
    parts = (AgendaItem("At once", 0), AgendaItem("A day", 600), *PARTS[2:])
    with planned(Plan(parts=parts)) as afternoon:
        afternoon.shell.window.resize(SMALLEST)
        afternoon.begin()
        countdown = afternoon.page.room.countdown
        assert countdown.digits.text() == "0:00"
        afternoon.tick(1)
        assert "over by 1 min" in looking.said(afternoon.page)
        afternoon.act("move_on")
        assert countdown.digits.text() == "600:00"
        assert faults(afternoon) == []
        afternoon.tick(599)
        assert countdown.digits.text() == "1:00"
        afternoon.act("fit")
        assert afternoon.page.fitting.panel.can()
        afternoon.act("fit")
        assert [item.length for item in afternoon.agenda[:2]] == [0, 600]


def test_nothing_is_fitted_where_nothing_is_left(planned: Begun) -> None:
    with planned(Plan(parts=PARTS[:1])) as afternoon:
        afternoon.begin()
        afternoon.tick(9)
        page = afternoon.page
        link = page.findChild(QPushButton, "fit_link")
        assert said(afternoon, "in_time_said") == "would end 13:24, 4 minutes late"
        assert not link.isVisible()
        afternoon.act("fit")
        assert page.fitting.panel.isHidden()


def test_ending_a_meeting_that_was_never_begun(afternoon: Afternoon) -> None:
    afternoon.shell.navigator.go(Place("meeting", afternoon.key, "close"))
    QApplication.processEvents()
    page = afternoon.shell.navigator.page()
    assert isinstance(page, MeetingPage)
    page.closing.findChild(QPushButton, "closing_do").click()
    assert afternoon.meeting.state is MeetingState.CLOSED
    assert [item.real for item in afternoon.agenda] == [None] * 4
    with afternoon.desk.workspace.read() as session:
        assert live.run(session, afternoon.key) is None


def test_one_that_nobody_ended_is_offered_at_the_next_start(
    afternoon: Afternoon, qtbot: QtBot
) -> None:
    afternoon.begin()
    afternoon.desk.workspace.settle()
    later = Desk(
        afternoon.desk.workspace,
        afternoon.desk.words,
        lambda: START + timedelta(days=1),
        seconds=lambda: 0.0,
    )
    today = TodayPage(later)
    qtbot.addWidget(today)
    today.open(Place("today"))
    today.show()
    need = today.findChild(QPushButton, "need_close")
    assert need is not None
    assert need.text() == "Close the meeting"
    assert need.accessibleDescription() == (
        "“\u2068Waiting time\u2069” of \u206815 December\u2069 was begun, and nobody ended it"
    )
    again = LivePage(later)
    qtbot.addWidget(again)
    again.show()
    again.open(Place("live", afternoon.key))
    assert again.room.countdown.digits.text() == "5:00", "nobody was there: no time passed"
