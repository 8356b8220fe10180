"""The list that closes a meeting: what is proposed, what is chosen, where it goes."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from types import SimpleNamespace
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.entries import Entry, EntryKind
from tlc_desktop.domain.holidays import Holiday
from tlc_desktop.domain.meetings import AgendaItem, Meeting, MeetingState, Outcome
from tlc_desktop.domain.members import typed_names
from tlc_desktop.storage import entries, holidays, live, meetings, members, records
from tlc_desktop.storage.attendance import say_came
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.meetings.closing.onward import Decision
from tlc_desktop.ui.meetings.view import MeetingPage
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.widgets import steady
from tlc_desktop.ui.widgets.bidi_edit import BidiTextEdit
from tlc_desktop.ui.widgets.calendar_leaf import CalendarLeaf
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


def came(desk: Desk, key: UUID) -> set[UUID]:
    with desk.workspace.read() as session:
        return set(meetings.meeting(session, key).came)


def later(desk: Desk, **facts: object) -> UUID:
    with desk.workspace.change("next") as session:
        told = replace(Meeting("Next", date(2026, 11, 10), time(13, 15)), **facts)
        return meetings.schedule(session, told, [AgendaItem("Hello")])


def lines(page: MeetingPage) -> dict[str, Decision]:
    """What is chosen for each item, by what a screen reader says."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    found = page.closing.findChildren(Decision)
    return {box.accessibleName(): box for box in found if box.isVisible()}


def proposed(page: MeetingPage) -> list[str]:
    return [box.choice() for box in lines(page).values()]


def choose(box: Decision, outcome: Outcome) -> None:
    box.button(outcome.value).click()


@pytest.fixture
def open_page(agreed: UUID, page: MeetingPage) -> MeetingPage:
    """The page of a meeting with an agreed agenda."""
    return page


def button(page: MeetingPage, name: str) -> QPushButton:
    return page.findChild(QPushButton, name)


def test_what_is_proposed_is_shown_before_anything_is_closed(
    open_page: MeetingPage, desk: Desk, key: UUID, group: SimpleNamespace
) -> None:
    following = later(desk)
    button(open_page, "meeting_state").click()
    assert state(desk, key) is MeetingState.OPEN
    assert proposed(open_page) == ["walks_on", "walks_on"]  # the others come again anyway
    assert not button(open_page, "meeting_state").isVisible()
    assert QApplication.focusWidget() is button(open_page, "closing_everybody")
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
        for _ in range(3):  # everybody, by name, all were talked about
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        first = QApplication.focusWidget()
        assert "Three seconds" in first.parentWidget().accessibleName()
        qtbot.keyClick(first, Qt.Key.Key_End)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
        assert "Exams" in QApplication.focusWidget().parentWidget().accessibleName()
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
        if leaves:
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
            assert state(desk, key) is MeetingState.OPEN
            assert set(became(desk, key).values()) == {Outcome.OPEN}
            assert not open_page.closing.isVisible()
            assert button(open_page, "meeting_state").isVisible()
    # Four words on slips, two sentences, the lock, plan the next, its day, a month for it, not now, close.
    for _ in range(12):
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


def test_everybody_came_but_two_in_the_act_that_closes(
    open_page: MeetingPage, desk: Desk, key: UUID, group: SimpleNamespace, went: list[Place]
) -> None:
    button(open_page, "meeting_state").click()
    button(open_page, "closing_everybody").click()
    who = open_page.closing.came.who
    who.picked.emit((group.mona, group.hossam))
    sentence = open_page.findChild(BidiTextEdit, "closing_summary")
    sentence.set_text("Nearly.")
    sentence.edited.emit("Nearly.")
    assert came(desk, key) == set()
    button(open_page, "closing_print").click()
    assert came(desk, key) == {group.abeer, group.nadia}
    assert went[-1] == Place("print", key, "summary")
    desk.workspace.undo()
    assert (came(desk, key), state(desk, key)) == (set(), MeetingState.OPEN)
    with desk.workspace.read() as session:
        assert meetings.meeting(session, key).summary == "Nearly."


def test_who_came_is_left_alone_where_nobody_touches_it(
    open_page: MeetingPage, desk: Desk, key: UUID, group: SimpleNamespace
) -> None:
    with desk.workspace.change("came") as session:
        say_came(session, key, group.mona, came=True)
    button(open_page, "meeting_state").click()
    assert open_page.closing.came.who.chosen() == (group.mona,)
    button(open_page, "closing_everybody").click()
    assert open_page.closing.came.who.chosen() == ()
    button(open_page, "closing_everybody").click()
    assert open_page.closing.came.who.chosen() == (group.mona,)
    button(open_page, "closing_do").click()
    assert came(desk, key) == {group.mona}


def test_closing_shows_the_next_date_or_leads_to_planning_it(
    open_page: MeetingPage, desk: Desk, went: list[Place]
) -> None:
    button(open_page, "meeting_state").click()
    button(open_page, "closing_plan").click()
    assert went[-1] == Place("meetings", None, "plan")
    following = later(desk)
    QApplication.processEvents()
    assert open_page.closing.findChild(CalendarLeaf).isVisible()
    button(open_page, "closing_plan").click()
    assert went[-1] == Place("meeting", following)


@pytest.mark.parametrize("screen", [(1366, 692), (1024, 542)], ids=str)
def test_its_buttons_are_never_below_the_fold(
    agreed: UUID, desk: Desk, show: Callable[..., QWidget], screen: tuple[int, int]
) -> None:
    page = MeetingPage(desk)
    page.open(Place("meeting", agreed))
    show(page, *screen)
    button(page, "meeting_state").click()
    QApplication.processEvents()
    for name in ("closing_leave", "closing_do", "closing_print"):
        foot = button(page, name).mapTo(page, button(page, name).rect().bottomRight())
        assert page.rect().contains(foot), name
    everybody = button(page, "closing_everybody")
    assert everybody.visibleRegion().boundingRect() == everybody.rect()


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
    assert proposed(open_page) == []
    assert agenda(desk, following) == ["Hello", "Three seconds", "Exams"]


def test_what_waits_from_before_is_on_the_list(
    open_page: MeetingPage, desk: Desk, key: UUID
) -> None:
    with desk.workspace.change("before") as session:
        before = Meeting("Before", date(2026, 9, 1), time(9), state=MeetingState.CLOSED)
        meetings.schedule(session, before, [AgendaItem("Old", outcome=Outcome.WALKS_ON)])
    button(open_page, "meeting_state").click()
    spoken, box = list(lines(open_page).items())[-1]
    assert ("Old" in spoken, box.choice()) == (True, "walks_on")
    choose(box, Outcome.LET_GO)
    open_page.closing._next.day.set_day(None)
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
    choose(next(iter(lines(open_page).values())), Outcome.LET_GO)
    with desk.workspace.change("more") as session:
        meetings.add_item(session, key, AgendaItem("One more"))
    assert proposed(open_page) == ["let_go", "walks_on", "walks_on"]


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


def test_the_next_date_is_proposed_from_the_series_and_its_draft_made(
    open_page: MeetingPage, desk: Desk, key: UUID
) -> None:
    with desk.workspace.change("before") as session:
        meetings.schedule(session, Meeting("Before", date(2026, 10, 6), time(13, 15)))
        holidays.write(session, [Holiday(date(2026, 11, 3), date(2026, 11, 3), "Fair")])
    button(open_page, "meeting_state").click()
    day = open_page.closing._next.day
    assert (day.isVisible(), day.day()) == (True, date(2026, 11, 4))  # off the holiday
    said = open_page.closing.findChild(Label, "closing_where").text()
    assert said == "2 items come to the agenda of \u20684 November 2026\u2069."
    button(open_page, "closing_do").click()
    with desk.workspace.read() as session:
        made = meetings.meetings(session)[-1]
        items = [item.title for item in meetings.agenda(session, made.id)]
    assert (made.day, made.time, made.minutes) == (date(2026, 11, 4), time(13, 15), 60)
    assert (made.title, made.state) == ("Meeting of 4 November 2026", MeetingState.DRAFT)
    assert items == ["Welcome", "How is it going?", "Three seconds", "Exams", "Summary"]
    desk.workspace.undo()
    with desk.workspace.read() as session:
        assert len(meetings.meetings(session)) == 2
    button(open_page, "meeting_state").click()
    day.edit.clear()
    button(open_page, "closing_do").click()
    with desk.workspace.read() as session:
        assert len(meetings.meetings(session)) == 2


def test_a_draft_made_at_closing_has_who_does_what(open_page: MeetingPage, desk: Desk) -> None:
    button(open_page, "meeting_state").click()
    following = open_page.closing._next
    assert following.roles.isHidden()  # no day, no duties
    QTest.keyClicks(following.day.edit, "17/11/2026")
    following.day.leave()
    tea = following.roles.findChild(QPushButton, "closing_roles_tea")
    assert tea is not None and following.roles.isVisible() and following.roles.keep.isHidden()
    said = tea.accessibleName()
    tea.click()
    swapped = tea.accessibleName()
    assert said != swapped
    button(open_page, "closing_do").click()
    with desk.workspace.read() as session:
        made = meetings.meetings(session)[-1]
        names = [members.member(session, key).name for key in made.tea]
    assert made.day == date(2026, 11, 17) and len(made.roles) >= 1
    assert len(names) == 1 and names[0] in swapped


def test_a_wrong_next_day_closes_nothing(open_page: MeetingPage, desk: Desk, key: UUID) -> None:
    button(open_page, "meeting_state").click()
    open_page.closing._next.day.edit.setText("31/2")
    button(open_page, "closing_do").click()
    assert state(desk, key) is MeetingState.OPEN
    assert open_page.closing._next.day.note()


def test_the_intention_has_a_sentence_of_its_own(
    open_page: MeetingPage, desk: Desk, key: UUID
) -> None:
    button(open_page, "meeting_state").click()
    for name, said in (("closing_met", "Nearly."), ("closing_summary", "A slip each.")):
        field = open_page.findChild(BidiTextEdit, name)
        field.set_text(said)
        field.edited.emit(said)
    desk.workspace.settle()
    with desk.workspace.read() as session:
        kept = meetings.meeting(session, key)
    assert (kept.intention_met, kept.summary) == ("Nearly.", "A slip each.")


def test_opened_again_it_says_what_changed_since(
    open_page: MeetingPage, desk: Desk, key: UUID, group: SimpleNamespace, told: list[str]
) -> None:
    def close_and_open(**changes: Callable[..., object]) -> str:
        button(open_page, "meeting_state").click()
        button(open_page, "closing_do").click()
        for change in changes.values():
            with desk.workspace.change("later") as session:
                change(session)
        button(open_page, "meeting_state").click()
        assert state(desk, key) is MeetingState.OPEN
        return told[-1]

    assert close_and_open() == "It is open again. Nothing has changed since it was closed."
    said = close_and_open(
        came=lambda session: say_came(session, key, group.mona, came=True),
        said=lambda session: entries.add(
            session, Entry(EntryKind.NOTE, "A line", date(2026, 10, 20), meeting=key)
        ),
    )
    assert said.endswith(": \u2068who came\u2069, \u2068what was said\u2069.")


def test_one_that_nobody_ended_is_closed_at_its_last_change(
    desk: Desk, agreed: UUID, show: Callable[..., QWidget]
) -> None:
    began = datetime.now()  # rows have the time of this computer
    with desk.workspace.change("begin") as session:
        live.begin(session, agreed, began)
    later_on = Desk(desk.workspace, desk.words, clock=lambda: began + timedelta(days=1))
    page = MeetingPage(later_on)
    page.open(Place("meeting", agreed, "close"))
    show(page)
    QApplication.processEvents()
    assert page.closing.isVisible()
    assert page.closing.findChild(Label, "closing_early").text().startswith("Nobody ended it.")
    button(page, "closing_do").click()
    with desk.workspace.read() as session:
        assert meetings.agenda(session, agreed)[0].real == 0  # not a day
    assert state(desk, agreed) is MeetingState.CLOSED


def people(desk: Desk, number: int) -> None:
    with desk.workspace.change("people") as session:
        for member in members.members(session):
            records.delete(session, "member", member.id)
        members.add(session, typed_names("\n".join(f"Name {n} Long Family" for n in range(number))))


@pytest.mark.parametrize("number", [0, 40])
def test_a_meeting_of_nobody_or_of_forty_is_closed(
    open_page: MeetingPage, desk: Desk, key: UUID, number: int
) -> None:
    people(desk, number)
    button(open_page, "meeting_state").click()
    assert open_page.closing.came.isVisible() is bool(number)
    button(open_page, "closing_everybody").click()
    button(open_page, "closing_do").click()
    assert len(came(desk, key)) == number
