"""Run mode: the part that is on, its countdown, the end that is to be expected, and what can be done."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from afternoon import START, Afternoon, an_afternoon
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.live import Stop
from tlc_desktop.domain.meetings import MeetingState, Outcome
from tlc_desktop.i18n.languages import words
from tlc_desktop.storage import live, meetings
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.file.workspace import Workspace
from tlc_desktop.ui.live.away import Away
from tlc_desktop.ui.meetings.view import MeetingPage
from tlc_desktop.ui.place import Place


@pytest.fixture
def afternoon(
    qtbot: QtBot, workspace: Workspace, language: Language, tmp_path: Path
) -> Iterator[Afternoon]:
    with an_afternoon(qtbot, workspace, language, tmp_path) as made:
        yield made


def said(afternoon: Afternoon, name: str) -> str:
    found = afternoon.page.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def press(afternoon: Afternoon, name: str) -> None:
    found = afternoon.shell.window.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    found.click()
    QApplication.processEvents()


def digits(afternoon: Afternoon) -> str:
    return afternoon.page.room.countdown.digits.text()


def test_f5_begins_a_meeting_of_today_and_the_side_bar_leaves_its_room(
    afternoon: Afternoon,
) -> None:
    afternoon.begin()
    assert afternoon.meeting.state is MeetingState.RUNNING
    assert afternoon.page.record == afternoon.key
    assert (digits(afternoon), said(afternoon, "live_part")) == ("5:00", "Welcome")
    assert said(afternoon, "live_clock") == "13:15"
    assert not afternoon.shell.window.frame.side_bar.isVisible()
    afternoon.shell.navigator.back()
    assert afternoon.shell.window.frame.side_bar.isVisible()


def test_it_is_made_while_the_page_of_its_meeting_is_looked_at(
    qtbot: QtBot, afternoon: Afternoon
) -> None:
    afternoon.shell.navigator.go(Place("meeting", afternoon.key))
    assert "live" not in afternoon.shell.navigator._pages
    qtbot.waitUntil(lambda: "live" in afternoon.shell.navigator._pages)
    assert isinstance(afternoon.shell.navigator.page(), MeetingPage)
    afternoon.act("begin")
    assert digits(afternoon) == "5:00"


def test_a_meeting_of_another_day_is_held_today(afternoon: Afternoon) -> None:
    with afternoon.desk.workspace.change("plan") as session:
        meetings.edit(session, afternoon.key, lambda m: replace(m, day=m.day + timedelta(7)))
    afternoon.clock.go_on(31)
    afternoon.begin()
    assert (afternoon.meeting.day, afternoon.meeting.time) == (
        START.date(),
        (START + timedelta(minutes=31)).time(),
    )


def test_the_countdown_goes_by_the_second_and_stays_at_nothing(afternoon: Afternoon) -> None:
    afternoon.begin()
    afternoon.tick(1 / 60)
    assert digits(afternoon) == "4:59"
    afternoon.tick(4 + 59 / 60)
    assert digits(afternoon) == "0:00"
    afternoon.tick(2)
    assert digits(afternoon) == "0:00"
    assert "over by 2 min" in [label.text() for label in afternoon.page.findChildren(QLabel)]


def test_three_hours_through_sleep_and_a_clock_that_is_set_back(afternoon: Afternoon) -> None:
    with afternoon.desk.workspace.change("plan") as session:
        meetings.edit_item(session, afternoon.agenda[0].id, lambda i: replace(i, minutes=200))
    afternoon.begin()
    for _ in range(90):
        afternoon.clock.go_on(1)
    afternoon.clock.go_on(10)  # asleep: both go on
    afternoon.clock.wall -= timedelta(hours=1)  # set back: no time passed
    afternoon.tick(80)
    assert digits(afternoon) == "20:00"


def test_moving_on_says_for_a_minute_how_long_it_took(afternoon: Afternoon) -> None:
    afternoon.begin()
    afternoon.tick(9)
    press(afternoon, "live_move_on")
    assert afternoon.on() == "How’s it going?"
    rows = afternoon.page.room.agenda.list.row_texts()
    assert (rows[0].caption, rows[0].small, rows[0].icon) == ("9", "took 9 minutes of 5", "tick")
    afternoon.tick(1.1)
    assert afternoon.page.room.agenda.list.row_texts()[0].small == ""


def test_going_back_and_undo(afternoon: Afternoon) -> None:
    afternoon.begin()
    afternoon.tick(2)
    afternoon.act("move_on")
    afternoon.tick(1)
    afternoon.act("go_back")
    assert (afternoon.on(), digits(afternoon)) == ("Welcome", "3:00")
    afternoon.act("undo")
    assert (afternoon.on(), digits(afternoon)) == ("How’s it going?", "24:00")
    assert afternoon.page.isVisible()


def test_undoing_the_beginning_leads_to_the_page_of_the_meeting(afternoon: Afternoon) -> None:
    afternoon.begin()
    afternoon.act("undo")
    QApplication.processEvents()
    assert isinstance(afternoon.shell.navigator.page(), MeetingPage)
    assert afternoon.meeting.state is MeetingState.DRAFT


def test_the_line_says_when_it_would_end_and_f6_twice_fits_the_rest(afternoon: Afternoon) -> None:
    afternoon.clock.go_on(8)
    afternoon.begin()
    assert said(afternoon, "in_time_said") == "would end 14:13, 8 minutes late"
    afternoon.act("fit")
    page = afternoon.page
    assert page.fitting.panel.isVisible()
    assert said(afternoon, "fit_title") == "Fit the rest: ends 14:05"
    assert [item.length for item in afternoon.agenda] == [5, 25, 15, 5]  # shown before it is done
    afternoon.act("fit")
    assert page.fitting.panel.isHidden()
    assert [item.length for item in afternoon.agenda] == [2, 24, 14, 2]
    assert [item.minutes for item in afternoon.agenda] == [5, 25, 15, 5]  # the plan stays
    assert said(afternoon, "in_time_said") == "would end 14:05, as planned"
    afternoon.act("undo")
    assert [item.length for item in afternoon.agenda] == [5, 25, 15, 5]


def test_escape_leaves_the_rest_as_it_is(afternoon: Afternoon) -> None:
    afternoon.clock.go_on(8)
    afternoon.begin()
    press(afternoon, "fit_link")
    QTest.keyClick(afternoon.page.fitting.panel, Qt.Key.Key_Escape)
    assert afternoon.page.fitting.panel.isHidden()
    assert [item.allotted for item in afternoon.agenda] == [None] * 4


def test_nothing_fits_where_even_two_minutes_each_are_too_much(afternoon: Afternoon) -> None:
    afternoon.clock.go_on(45)
    afternoon.begin()
    afternoon.act("fit")
    assert said(afternoon, "fit_title") == "Even two minutes each would end 14:08"
    assert not afternoon.page.fitting.panel.can()
    afternoon.act("fit")
    assert [item.allotted for item in afternoon.agenda] == [None] * 4


def test_a_pause_stands_and_an_interruption_is_kept(afternoon: Afternoon) -> None:
    afternoon.begin()
    afternoon.act("pause")
    afternoon.tick(3)
    assert digits(afternoon) == "5:00"
    afternoon.act("pause")
    afternoon.page.room.buttons.interrupted.emit(Stop.NOISE)
    afternoon.tick(4)
    assert said(afternoon, "in_time_said") == "would end 14:12, 7 minutes late"
    press(afternoon, "live_pause")
    with afternoon.desk.workspace.read() as session:
        found = live.interruptions(session, afternoon.key)
    assert [(each.kind, each.minutes) for each in found] == [(Stop.NOISE, 4)]
    assert afternoon.meeting.interrupted_minutes == 4
    page = opened_meeting(afternoon)
    page.panel.turn_to("end")
    told = page.findChild(QLabel, "meeting_what_came_between")
    assert isinstance(told, QLabel)
    assert told.text().strip("\u2068\u2069") == "noise: 4 min"


def opened_meeting(afternoon: Afternoon) -> MeetingPage:
    """The page of the meeting itself."""
    afternoon.shell.navigator.go(Place("meeting", afternoon.key))
    page = afternoon.shell.navigator.page()
    assert isinstance(page, MeetingPage)
    return page


def test_f3_offers_what_came_between_by_its_first_letter(afternoon: Afternoon) -> None:
    afternoon.begin()
    menu = afternoon.page.room.buttons.kinds()
    assert [act.text() for act in menu.actions()] == [
        "called away",
        "noise",
        "no power",
        "something else",
    ]
    menu.actions()[1].trigger()
    assert afternoon.page.room.countdown.findChild(QLabel) is not None
    with afternoon.desk.workspace.read() as session:
        found = live.run(session, afternoon.key)
    assert found is not None
    assert found.stop is Stop.NOISE


def test_five_more_minutes_and_for_later(afternoon: Afternoon) -> None:
    afternoon.begin()
    afternoon.act("more_time")
    assert digits(afternoon) == "10:00"
    press(afternoon, "live_later")
    assert afternoon.on() == "How’s it going?"
    with afternoon.desk.workspace.read() as session:
        parked = meetings.agenda(session, None)
    assert [(item.title, item.outcome) for item in parked] == [("Welcome", Outcome.PARKED)]


def test_a_part_offers_to_go_there_and_moves_by_keys(afternoon: Afternoon) -> None:
    afternoon.begin()
    rows = afternoon.page.room.agenda.list
    rows.set_current(str(afternoon.agenda[2].id))
    QTest.keyClick(rows, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [i.title for i in afternoon.agenda][1] == "Listening to two pupils"
    rows.set_current(str(afternoon.agenda[1].id))
    QTest.keyClick(rows, Qt.Key.Key_Return)
    menu = rows.findChild(QMenu, "live_part_menu")
    assert menu is not None
    menu.actions()[0].trigger()
    menu.close()
    assert afternoon.on() == "Listening to two pupils"


def test_a_part_may_move_on_by_itself(afternoon: Afternoon) -> None:
    with afternoon.desk.workspace.change("plan") as session:
        meetings.edit_item(session, afternoon.agenda[0].id, lambda i: replace(i, moves_on=True))
    afternoon.begin()
    afternoon.tick(4)
    assert afternoon.on() == "Welcome"
    afternoon.tick(1)
    assert afternoon.on() == "How’s it going?"
    afternoon.tick(30)
    assert afternoon.on() == "How’s it going?"


def test_after_the_last_part_comes_the_closing(afternoon: Afternoon) -> None:
    afternoon.begin()
    for _ in range(3):
        afternoon.tick(5)
        afternoon.act("move_on")
    assert afternoon.page.room.buttons.onward_button.text() == "Close the meeting"
    press(afternoon, "live_move_on")
    page = afternoon.shell.navigator.page()
    assert isinstance(page, MeetingPage)
    assert page.closing.isVisible()


def test_after_a_power_cut_it_stands_where_it_stood(afternoon: Afternoon, language: object) -> None:
    afternoon.begin()
    afternoon.tick(7)
    afternoon.act("move_on")
    afternoon.tick(2)
    afternoon.desk.workspace.settle()
    afternoon.clock.go_on(4)
    with afternoon.desk.workspace.read() as session:
        run = live.run(session, afternoon.key)
    assert run is not None
    again = Desk(
        afternoon.desk.workspace,
        words(afternoon.desk.words.language),
        afternoon.clock.now,
        seconds=lambda: 0.0,  # the computer began anew
    )
    away = Away(again)
    assert away.is_back(run)
    assert away.come_back(run) == timedelta(minutes=4)
    assert not away.is_back(run)


@pytest.mark.parametrize("off", [timedelta(days=-4000), timedelta(days=300)])
def test_a_clock_that_cannot_be_right_lets_no_time_pass(
    afternoon: Afternoon, off: timedelta
) -> None:
    afternoon.begin()
    afternoon.tick(7)
    afternoon.desk.workspace.settle()
    afternoon.clock.wall += off
    again = Desk(
        afternoon.desk.workspace,
        afternoon.desk.words,
        afternoon.clock.now,
        seconds=lambda: 0.0,
    )
    with afternoon.desk.workspace.read() as session:
        run = live.run(session, afternoon.key)
    assert run is not None
    assert Away(again).come_back(run) == timedelta(0)
    assert again.even.now() == START + timedelta(minutes=7)


def test_what_was_away_can_be_said_to_be_lost(afternoon: Afternoon) -> None:
    afternoon.begin()
    afternoon.tick(3)
    page = afternoon.page
    page.back._minutes = 2
    page.back.notice.tell(
        "Here again after 2 minutes: Welcome.", "These minutes were lost: no power"
    )
    press(afternoon, "live_notice_act")
    assert digits(afternoon) == "4:00"
    assert afternoon.meeting.interrupted_minutes == 2


def test_the_place_of_a_meeting_that_does_not_go_on_is_its_page(afternoon: Afternoon) -> None:
    afternoon.shell.navigator.go(Place("live", afternoon.key))
    QApplication.processEvents()
    assert isinstance(afternoon.shell.navigator.page(), MeetingPage)


def test_a_meeting_of_no_parts_goes_on_too(afternoon: Afternoon) -> None:
    with afternoon.desk.workspace.change("plan") as session:
        for item in meetings.agenda(session, afternoon.key):
            meetings.park(session, item.id)
    afternoon.begin()
    assert said(afternoon, "live_part") == "All parts are over"
    afternoon.act("fit")
    assert afternoon.page.fitting.panel.isHidden()


def test_the_keyboard_is_in_the_line_for_what_is_said(afternoon: Afternoon) -> None:
    afternoon.begin()
    QApplication.processEvents()
    line = afternoon.page.room.said.line
    assert QApplication.focusWidget() is line.edit
    for name in ("live_more", "live_later", "turn_next"):
        button = afternoon.page.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert QApplication.focusWidget() is line.edit, name
    back = afternoon.page.findChild(QPushButton, "live_pause")
    assert isinstance(back, QPushButton)
    back.setFocus()
    QTest.keyClick(back, "w")
    QTest.keyClick(QApplication.focusWidget(), "e")
    assert line.text() == "we"


def test_turns_give_way_to_the_new_minutes_and_stand_there_again(afternoon: Afternoon) -> None:
    afternoon.begin()
    afternoon.tick(9)
    afternoon.act("move_on")
    room = afternoon.page.room
    assert room.turn.isVisible()  # everybody in turn, where people tell what they try
    afternoon.act("fit")
    room.ring.seats.ring.tapped.emit(afternoon.people[1])
    QApplication.processEvents()
    assert not room.turn.isVisible()
    QTest.keyClick(afternoon.page.fitting.panel, Qt.Key.Key_Escape)
    assert room.turn.isVisible()
    for _ in afternoon.people:
        room.turn.next.click()
    assert room.turn.again.isVisible()
    afternoon.act("fit")
    afternoon.act("fit")
    assert room.turn.again.isVisible()


def test_a_seat_gives_its_name_to_what_is_typed_already(afternoon: Afternoon) -> None:
    afternoon.begin()
    line = afternoon.page.room.said.line
    tapped = afternoon.page.room.ring.seats.tapped
    tapped.emit(afternoon.people[0])
    assert line.said().by == ()  # somebody starts to speak: the line never starts with a name
    QTest.keyClicks(line.edit, "Wait for the third hand")
    tapped.emit(afternoon.people[0])
    assert line.said().by == (afternoon.people[0],)
