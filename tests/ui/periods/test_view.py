"""The page of free periods: the table, a week, and the school's bells."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import time
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import MONDAY, SUNDAY, THURSDAY, TUESDAY, Language
from tlc_desktop.domain.members import Member, MemberState
from tlc_desktop.domain.periods import Bell, Until
from tlc_desktop.storage import communities, members, periods
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.periods.view import FreePeriodsPage
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.widgets.labels import Label

BEGINS = (465, 510, 555, 620)  # minutes: 07:45, 08:30, 09:15, and after the break 10:20


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> Iterator[FreePeriodsPage]:
    """Over two colleagues and four periods of which nothing is typed yet."""
    with desk.workspace.change("People") as session:
        members.add(session, [Member("Salma Hassan"), Member("Adam Lotfy")])
        session.flush()
        bells = [Bell("", time(*divmod(at, 60)), time(*divmod(at + 45, 60))) for at in BEGINS]
        periods.ring(session, bells)
    yield opened(qtbot, desk)


def opened(qtbot: QtBot, desk: Desk, wide: int = 1366) -> FreePeriodsPage:
    window = QWidget()
    window.resize(wide, 700)
    qtbot.addWidget(window)
    made = FreePeriodsPage(desk)
    made.setParent(window)
    made.setGeometry(0, 0, wide - 216, 700)
    made.open(Place("periods"))
    with qtbot.waitExposed(window):
        window.show()
    made.kept_by = window  # type: ignore[attr-defined]
    QApplication.processEvents()
    return made


def button(page: QWidget, name: str) -> QAbstractButton:
    found = page.findChild(QAbstractButton, name)
    assert found is not None, name
    return found


def told(page: QWidget, name: str) -> str:
    found = page.findChild(Label, name)
    assert found is not None, name
    return found.text() if found.isVisible() else ""


def key_of(desk: Desk, name: str) -> UUID:
    return next(key for key, member in desk.people.items() if member.name.startswith(name))


def say(desk: Desk, name: str, *free: tuple[int, int], hides: bool = False) -> None:
    with desk.workspace.change("Week") as session:
        bells = periods.bells(session)
        slots = {(day, bells[n].id) for day, n in free}
        periods.say(session, key_of(desk, name), slots, desk.today())


def kept(desk: Desk, name: str) -> set[tuple[int, int]]:
    with desk.workspace.read() as session:
        week = periods.week(session, key_of(desk, name))
        bells = [bell.id for bell in periods.bells(session)]
    assert week is not None
    return {(day, bells.index(bell)) for day, bell in week.free}


def middle(page: FreePeriodsPage, cell: tuple[int, int]) -> QPoint:
    return page.week.grid.cell(cell).center().toPoint()


def drag(page: FreePeriodsPage, first: tuple[int, int], last: tuple[int, int]) -> None:
    grid = page.week.grid
    QTest.mousePress(grid, Qt.MouseButton.LeftButton, pos=middle(page, first))
    QTest.mouseMove(grid, middle(page, last))
    QTest.mouseRelease(grid, Qt.MouseButton.LeftButton, pos=middle(page, last))


@pytest.mark.every_language
def test_a_week_is_typed_by_click_drag_arrows_and_space(
    page: FreePeriodsPage, desk: Desk, language: Language
) -> None:
    grid = page.week.grid
    assert page.week.who.combo.currentText() == "Adam Lotfy"
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=middle(page, (SUNDAY, 1)))
    assert kept(desk, "Adam") == {(SUNDAY, 1)}
    drag(page, (MONDAY, 0), (MONDAY, 3))
    assert kept(desk, "Adam") == {(SUNDAY, 1), *((MONDAY, n) for n in range(4))}
    drag(page, (MONDAY, 3), (MONDAY, 2))  # begun on what is free, it unticks
    assert kept(desk, "Adam") == {(SUNDAY, 1), (MONDAY, 0), (MONDAY, 1)}
    grid.setFocus()
    ahead = Qt.Key.Key_Left if language.right_to_left else Qt.Key.Key_Right
    for key in (Qt.Key.Key_Down, ahead, Qt.Key.Key_Space):
        QTest.keyClick(grid, key)
    assert (TUESDAY, 3) in kept(desk, "Adam")
    assert grid.here() == (TUESDAY, 3)
    desk.workspace.undo()
    desk.workspace.undo()
    assert kept(desk, "Adam") == {(SUNDAY, 1), *((MONDAY, n) for n in range(4))}
    first, second = (page.week.grid.cell((MONDAY, n)).x() for n in (0, 1))
    assert (first > second) is theme.is_rtl()


def test_next_colleague_leads_through_all_and_what_is_typed_is_each_one_s_own(
    page: FreePeriodsPage, desk: Desk
) -> None:
    go_on = button(page, "week_next")
    for name in ("Adam Lotfy", "Salma Hassan", "Adam Lotfy"):
        assert page.week.who.combo.currentText() == name
        go_on.click()
        assert page.week.grid.hasFocus()
    assert page.place.record == key_of(desk, "Salma")
    QTest.keyClick(page.week.grid, Qt.Key.Key_Space)
    assert kept(desk, "Salma") == {(SUNDAY, 0)}
    with desk.workspace.read() as session:
        assert periods.week(session, key_of(desk, "Adam")) is None


def test_everyone_waits_for_a_week_that_is_not_typed(page: FreePeriodsPage, desk: Desk) -> None:
    assert (
        told(page, "weeks_untyped")
        == "Not typed yet: \u2068Adam Lotfy\u2069, \u2068Salma Hassan\u2069"
    )
    say(desk, "Adam", (TUESDAY, 2), (TUESDAY, 3))
    assert "everyone" not in page.table.grid._words.spoken((TUESDAY, 2))
    assert "Adam Lotfy" in page.table.grid._words.spoken((TUESDAY, 2))
    button(page, "weeks_type").click()
    assert page.week.who.combo.currentText() == "Salma Hassan"
    say(desk, "Salma", (TUESDAY, 2), (TUESDAY, 3), (THURSDAY, 0))
    assert told(page, "weeks_untyped") == ""
    assert page.table.grid._shown.common == {(TUESDAY, 2), (TUESDAY, 3)}
    assert page.table.grid._words.spoken((TUESDAY, 2)).endswith("everyone")
    # Who is on a break is not among everyone.
    with desk.workspace.change("Rest") as session:
        members.edit(
            session, key_of(desk, "Adam"), lambda old: replace(old, state=MemberState.RESTING)
        )
    assert (THURSDAY, 0) in page.table.grid._shown.common


def test_these_two_are_both_asked_whoever_else_there_is(page: FreePeriodsPage, desk: Desk) -> None:
    say(desk, "Adam", (TUESDAY, 2))
    say(desk, "Salma", (TUESDAY, 2))
    with desk.workspace.change("People") as session:
        members.add(session, [Member("Reem Saad")])
    assert not page.table.grid._shown.common
    button(page, "periods_whose_two").click()
    assert page.table.choices.first.isVisible()
    names = [
        field.combo.currentText() for field in (page.table.choices.first, page.table.choices.second)
    ]
    assert names == ["Adam Lotfy", "Salma Hassan"]
    assert page.table.grid._shown.common == {(TUESDAY, 2)}
    page.table.choices.second.combo.setCurrentIndex(1)
    page.table.choices.second.combo.activated.emit(1)
    assert not page.table.grid._shown.common
    assert told(page, "weeks_untyped") == "Not typed yet: \u2068Reem Saad\u2069"
    assert page.table.grid._words.everyone == "both"


def test_a_frame_lies_round_what_has_room_and_plans_a_meeting_at_its_beginning(
    page: FreePeriodsPage, desk: Desk
) -> None:
    went: list[Place] = []
    desk.went.connect(went.append)
    for name in ("Adam", "Salma"):
        say(desk, name, (SUNDAY, 0), (TUESDAY, 1), (TUESDAY, 2), (TUESDAY, 3))
    lengths = page.findChild(QComboBox, "periods_length")
    assert lengths is not None
    lengths.setCurrentIndex(lengths.findData("120"))
    lengths.activated.emit(lengths.currentIndex())
    # 08:30 to 11:05, with the break.
    assert [[(s.day, s.period) for s in run] for run in page.table.grid._shown.frames] == [
        [(TUESDAY, 1), (TUESDAY, 2), (TUESDAY, 3)]
    ]
    page.table.grid.setFocus()
    page.table.grid.go_to((TUESDAY, 2))
    button(page, "periods_plan").click()
    # It is Sunday 11 October, 10:42.
    assert went[-1] == Place(
        "meetings", kind="plan", text="2026-10-13T08:30:00/2026-10-13T10:30:00"
    )
    QTest.keyClick(page.table.grid, Qt.Key.Key_Home)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Return):
        QTest.keyClick(page.table.grid, key)
    assert went[-1].text.startswith("2026-10-18T07:45")  # today it is over
    cell = page.table.grid.cell((MONDAY, 1)).center().toPoint()
    QTest.mouseClick(page.table.grid, Qt.MouseButton.LeftButton, pos=cell)
    assert went[-1].text.startswith("2026-10-12T08:30")


def type_bells(page: FreePeriodsPage, text: str) -> None:
    button(page, "periods_bells").click()
    edit = page.findChild(QTextEdit, "bells")
    assert edit is not None
    edit.selectAll()
    QTest.keyClicks(edit, text)
    button(page, "bells_keep").click()


def test_bells_that_do_not_fit_are_said_so_and_stay_as_they_were_typed(
    page: FreePeriodsPage, desk: Desk
) -> None:
    type_bells(page, "2 09:15-08:30")
    assert page.bells.list.note().startswith("“\u20682 09:15-08:30\u2069” ends before it begins.")
    assert page.bells.list.text() == "2 09:15-08:30"
    assert not button(page, "periods_plan").isVisible()
    QTest.keyClick(page.bells, Qt.Key.Key_Escape)
    assert button(page, "periods_bells").hasFocus()
    with desk.workspace.read() as session:
        assert len(periods.bells(session)) == 4


def test_new_bells_say_what_became_of_the_weeks_and_ask_again(
    page: FreePeriodsPage, desk: Desk
) -> None:
    said: list[str] = []
    desk.told.connect(lambda sentence, _undo: said.append(sentence))
    say(desk, "Adam", (MONDAY, 0), (MONDAY, 3))
    say(desk, "Salma", (MONDAY, 0), (MONDAY, 3))
    page.bells.list.set_text("")
    button(page, "periods_bells").click()
    page.bells.list.set_text("1 9:00-9:30\n2 9:30-10:00\n3 10:00-10:30")
    page.bells.list.edited.emit(page.bells.list.text())
    button(page, "bells_keep").click()
    became, gone = said[0].split(". ")
    assert became == (
        "The bells changed: each week stays with the names of its periods, and is asked again"
    )
    assert gone == "What was free in \u20684\u2069 comes back when it is typed again."
    assert page.table.grid._shown.common == frozenset()
    assert "Adam Lotfy" in told(page, "weeks_asked")
    assert told(page, "week_asked").startswith("The bells changed")
    assert page.week.grid.free() == {(MONDAY, 0)}
    button(page, "week_still_so").click()
    assert told(page, "week_asked") == ""
    assert "Adam Lotfy" not in told(page, "weeks_asked")
    button(page, "weeks_still_so").click()
    assert page.table.grid._shown.common == {(MONDAY, 0)}


def test_a_week_is_emptied_with_a_way_back_and_says_how_long_it_holds(
    page: FreePeriodsPage, desk: Desk
) -> None:
    assert not button(page, "week_empty").isEnabled()
    assert not page.week.until.isEnabled()
    say(desk, "Adam", (MONDAY, 0))
    until = page.week.until.combo
    until.setCurrentIndex(until.findData(Until.TOLD))
    until.activated.emit(until.currentIndex())
    with desk.workspace.read() as session:
        week = periods.week(session, key_of(desk, "Adam"))
        assert week is not None
        assert week.until is Until.TOLD
    button(page, "week_empty").click()
    assert page.week.grid.free() == frozenset()
    desk.workspace.undo()
    assert page.week.grid.free() == {(MONDAY, 0)}


def test_what_was_typed_for_a_day_that_the_week_has_no_more_stays(
    page: FreePeriodsPage, desk: Desk
) -> None:
    say(desk, "Adam", (THURSDAY, 0))
    with desk.workspace.change("Settings") as session:
        weekend = frozenset({THURSDAY, 4})
        communities.edit(session, lambda ours: replace(ours, weekend=weekend))
    assert THURSDAY not in page.table.grid._words.days
    QTest.mouseClick(page.week.grid, Qt.MouseButton.LeftButton, pos=middle(page, (MONDAY, 0)))
    assert kept(desk, "Adam") == {(THURSDAY, 0), (MONDAY, 0)}


def test_before_the_bells_are_typed_there_is_one_thing_to_do(qtbot: QtBot, desk: Desk) -> None:
    with desk.workspace.change("People") as session:
        members.add(session, [Member("Salma Hassan")])
    page = opened(qtbot, desk)
    button(page, "periods_empty_begin").click()
    edit = page.findChild(QTextEdit, "bells")
    assert edit is not None
    assert edit.hasFocus()
    QTest.keyClicks(edit, "1 7:45-8:30")
    button(page, "bells_keep").click()
    assert page.week.isVisible()
    assert page.table.grid.isVisible()
    assert button(page, "periods_plan").isVisible()


def test_a_small_window_shows_a_week_in_the_place_of_the_table(
    qtbot: QtBot, page: FreePeriodsPage, desk: Desk
) -> None:
    small = opened(qtbot, desk, 1024)
    assert small.table.grid.isVisible()
    assert not small.week.isVisible()
    button(small, "periods_week").click()
    assert small.week.isVisible()
    assert not small.table.grid.isVisible()
    assert small.week.grid.hasFocus()
    QTest.keyClick(small.week.grid, Qt.Key.Key_Escape)
    assert small.table.grid.isVisible()
    small.open(Place("periods", key_of(desk, "Salma")))
    assert small.week.who.combo.currentText() == "Salma Hassan"
    assert small.week.isVisible()


def test_large_text_leaves_the_table_whole_and_scrolls_it_across(
    qtbot: QtBot, page: FreePeriodsPage, desk: Desk, qapp: QApplication
) -> None:
    assert button(page, "periods_plan").isVisible()
    theme.apply(qapp, dark=False, rtl=False, scale=2.0)
    try:
        large = opened(qtbot, desk, 860)
        assert button(large, "periods_week").isVisible()
        assert large.table.grid.width() > large.table._across.width()
        large.table.grid.setFocus()
        QTest.keyClick(large.table.grid, Qt.Key.Key_End)
        here = large.table.grid.here()
        assert here is not None
        left = large.table.grid.mapTo(large.table._across, QPoint(0, 0)).x()
        box = large.table.grid.cell(here).translated(left, 0)
        assert box.left() >= 0
        assert box.right() <= large.table._across.width()
        assert button(large, "periods_bells").toolTip() == "The school’s bells"
    finally:
        theme.apply(qapp, dark=False, rtl=False)
