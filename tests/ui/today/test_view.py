from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Agreement, AgreementKind
from tlc_desktop.domain.entries import Authorship, EntryKind
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea
from tlc_desktop.domain.meetings import AgendaItem, Meeting, MeetingState
from tlc_desktop.domain.members import Member
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.domain.visits import Visit
from tlc_desktop.storage import (
    communities,
    entries,
    ideas,
    meetings,
    members,
    records,
    tryouts,
    visits,
)
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.list_view import MeetingsPage
from tlc_desktop.ui.members.view import PeoplePage
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.today.view import TodayPage
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.landing import land
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.window.record_table import place_of

DAY = date(2026, 10, 11)
LEFT = Qt.MouseButton.LeftButton
Open = Callable[..., TodayPage]


@pytest.fixture
def went(desk: Desk) -> list[Place]:
    """Where the page sent its reader."""
    places: list[Place] = []
    desk.went.connect(places.append)
    return places


@pytest.fixture
def opened(qtbot: QtBot, desk: Desk) -> Open:
    """Opens the page in a window of a size."""
    kept: list[QWidget] = []

    def page(width: int = 1366, height: int = 768) -> TodayPage:
        window = QWidget()
        made = TodayPage(desk)
        column = QVBoxLayout(window)
        column.addWidget(made)
        window.resize(width, height)
        qtbot.addWidget(window)
        kept.append(window)
        with qtbot.waitExposed(window):
            window.show()
        QApplication.processEvents()
        return made

    return page


def button(page: QWidget, name: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton, name) if b.isVisible())


def seen(page: QWidget, name: str) -> QWidget:
    """The one that is shown: what it stands in for is there until the next event."""
    return next(each for each in page.findChildren(QWidget, name) if each.isVisible())


def has(page: QWidget, name: str) -> bool:
    return any(w.isVisible() for w in page.findChildren(QWidget, name))


def texts(part: QWidget) -> list[str]:
    return [one.text() for one in part.findChildren(Label) if one.isVisible()]


def typed(widget: QWidget, text: str) -> None:
    """Type letters of any script; qtbot's own aborts on Arabic ones."""
    for letter in text:
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(widget, event)


def person(desk: Desk, name: str = "Hala Mansour") -> UUID:
    with desk.workspace.change("Add people") as session:
        return members.add(session, [Member(name)])[0]


def plan(desk: Desk, day: date, **facts: Any) -> UUID:
    agenda = facts.pop("agenda", ())
    with desk.workspace.change("Plan") as session:
        return meetings.schedule(
            session, Meeting("Waiting time", day, time(13, 15), **facts), agenda
        )


def try_out(desk: Desk, owner: UUID, what: str, day: date) -> UUID:
    with desk.workspace.change("Add try-out") as session:
        return tryouts.add(session, TryOut(owner, what, day))


def test_first_steps_lead_on_and_go_when_done(
    qtbot: QtBot, desk: Desk, opened: Open, went: list[Place]
) -> None:
    page = opened()
    assert has(page, "step_people")
    assert not has(page, "step_print"), "there is nothing to print yet"
    assert not has(page, "next_meeting")
    qtbot.mouseClick(button(page, "step_people"), LEFT)
    person(desk)
    assert not has(page, "step_people")
    qtbot.mouseClick(button(page, "step_meeting"), LEFT)
    key = plan(desk, DAY + timedelta(days=9))
    assert has(page, "next_meeting")
    qtbot.mouseClick(button(page, "step_print"), LEFT)
    assert went == [
        Place("people", kind="add"),
        Place("meetings", kind="plan"),
        Place("print", key, "agenda"),
    ]
    with desk.workspace.change("Print") as session:
        meetings.edit(session, key, lambda meeting: replace(meeting, agenda_printed=True))
    assert not has(page, "first_steps")


@pytest.mark.parametrize("text", ["What if we wait?", "ماذا لو انتظرنا؟"])
def test_an_idea_is_noted_with_enter(
    qtbot: QtBot, desk: Desk, opened: Open, went: list[Place], text: str
) -> None:
    page = opened()
    edit = page.findChild(QLineEdit)
    assert edit.objectName() == "note", "the first line of text, where Ctrl+N goes"
    edit.setFocus()
    typed(edit, text)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    with desk.workspace.read() as session:
        (idea,) = ideas.latest(session, 5)
    assert (idea.title, idea.day, idea.authorship) == (text, DAY, Authorship.GROUP)
    assert text in page.note.noted()
    assert edit.text() == ""
    assert page.findChild(RowList, "latest").row_texts()[0].title == text
    qtbot.mouseClick(button(page, "noted_open"), LEFT)
    assert went == [Place("idea", idea.id)]
    typed(edit, "a")
    assert page.note.noted() == ""


def test_a_find_is_noted_too(qtbot: QtBot, desk: Desk, opened: Open, went: list[Place]) -> None:
    page = opened()
    qtbot.mouseClick(button(page, "note_kind_find"), LEFT)
    edit = page.findChild(QLineEdit, "note")
    assert edit.hasFocus(), "one can go on typing"
    typed(edit, "<b>A poster</b> & a slip")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    with desk.workspace.read() as session:
        (find,) = entries.finds(session)
        assert ideas.latest(session, 1) == []
    assert (find.kind, find.text, find.day) == (EntryKind.FIND, "<b>A poster</b> & a slip", DAY)
    qtbot.mouseClick(button(page, "noted_open"), LEFT)
    assert went[0] == Place("find", find.id)


def test_the_next_meeting_says_what_it_needs(
    qtbot: QtBot, desk: Desk, opened: Open, went: list[Place]
) -> None:
    person(desk)
    held = plan(desk, DAY - timedelta(days=9), agenda_printed=True)
    key = plan(desk, DAY + timedelta(days=9), place="Library", agenda=[AgendaItem("Long", 80)])
    page = opened()
    assert page.findChild(Label, "next_meeting_title").text() == "Waiting time"
    assert has(page, "need_shorter")
    assert has(page, "need_promise")
    qtbot.mouseClick(button(page, "need_close"), LEFT)
    qtbot.mouseClick(button(page, "need_promise"), LEFT)
    qtbot.mouseClick(button(page, "open_meeting"), LEFT)
    assert went == [
        Place("meeting", held, "close"),
        Place("meeting", key),
        Place("meeting", key),
    ]
    with desk.workspace.change("Mend") as session:
        meetings.edit(
            session,
            key,
            lambda meeting: replace(meeting, place_secured=True, minutes=90, intention="Waiting"),
        )
        meetings.edit(session, held, lambda meeting: replace(meeting, state=MeetingState.CLOSED))
    assert not any(
        has(page, f"need_{need}") for need in ("close", "shorter", "promise", "intention")
    )
    desk.workspace.undo()
    assert has(page, "need_promise")


def test_with_nothing_planned_the_page_offers_to_plan(
    qtbot: QtBot, desk: Desk, opened: Open, went: list[Place]
) -> None:
    person(desk)
    plan(desk, DAY - timedelta(days=9), state=MeetingState.CLOSED)
    page = opened()
    qtbot.mouseClick(button(page, "plan_meeting"), LEFT)
    assert went == [Place("meetings", kind="plan")]


def test_who_was_asked_stays_and_the_line_takes_what_was_told(
    qtbot: QtBot, desk: Desk, opened: Open, went: list[Place]
) -> None:
    names = ("Amal Nour", "Hala Mansour", "Nadia Kamel", "Rania Fouad")
    keys = {
        name: try_out(desk, person(desk, name), f"{name}: a slip.", DAY - timedelta(days=12 + n))
        for n, name in enumerate(names)
    }
    page = opened()

    def shown() -> list[str]:
        return [text for text in texts(seen(page, "asks")) if text in names]

    assert shown() == list(names[:3])
    places = [seen(page, f"ask_{n}").geometry() for n in range(3)]
    qtbot.mouseClick(button(page, "open_ask_1"), LEFT)
    assert went == [Place("tryouts", keys["Hala Mansour"])]
    qtbot.mouseClick(button(page, "asked_1"), LEFT)
    with desk.workspace.read() as session:
        assert tryouts.try_out(session, keys["Hala Mansour"]).asked_on == DAY
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.objectName() == f"told_{keys['Hala Mansour']}"
    typed(field, "قالت: one of them laughed.")
    qtbot.mouseClick(button(page, "asked_2"), LEFT)  # what is half-typed waits
    QApplication.processEvents()
    assert shown() == list(names[:3]), "nobody comes in their place"
    assert [seen(page, f"ask_{n}").geometry() for n in range(3)] == places
    first = next(e for e in page.findChildren(QLineEdit, field.objectName()) if e.isVisible())
    assert first.text() == "قالت: one of them laughed."
    qtbot.keyClick(first, Qt.Key.Key_Return)
    with desk.workspace.read() as session:
        (told,) = tryouts.try_out(session, keys["Hala Mansour"]).stories
    assert (told.day, told.what_i_did) == (DAY, "قالت: one of them laughed.")
    assert any("one of them laughed" in text for text in texts(seen(page, "asks")))
    for _ in range(3):  # what was told, and both that were asked
        desk.workspace.undo()
    assert shown() == list(names[:3])
    assert has(page, "asked_1")
    assert has(page, "asked_2")


def test_once_the_page_is_left_others_are_named(qtbot: QtBot, desk: Desk, opened: Open) -> None:
    for n in range(4):
        try_out(desk, person(desk, f"Teacher {'ABCD'[n]}"), "A slip.", DAY - timedelta(days=12 + n))
    page = opened()
    qtbot.mouseClick(button(page, "asked_0"), LEFT)
    page.hide()
    page.show()
    assert "Teacher A" not in texts(seen(page, "asks"))
    assert "Teacher D" in texts(seen(page, "asks"))


def test_no_number_of_people_or_things_is_shown(desk: Desk, opened: Open) -> None:
    """The first rule of background.md."""
    for n in range(6):
        owner = person(desk, f"Teacher {'ABCDEF'[n]}")
        for ago in (20, 40):
            try_out(desk, owner, "A slip.", DAY - timedelta(days=ago + n))
    page = opened()
    rows = [w for w in page.findChildren(QWidget) if w.objectName().startswith("ask_")]
    assert len([row for row in rows if row.isVisible()]) == 3
    heading = texts(seen(page, "asks"))[0]
    assert not any(letter.isdigit() for letter in heading)


def test_one_thing_of_what_goes_on_between_meetings_is_offered(
    qtbot: QtBot, desk: Desk, opened: Open, went: list[Place]
) -> None:
    hala, mona = person(desk, "Hala Mansour"), person(desk, "Mona Adel")
    with desk.workspace.change("Add visits") as session:
        keys = [visits.add(session, Visit(hala, mona, True, DAY)) for _ in range(3)]
    page = opened()
    line = seen(page, "offered_part")
    assert texts(line)[-1] == (
        "Today \u2068Mona Adel\u2069 is a guest in a class of \u2068Hala Mansour\u2069 · 2 more"
    )
    qtbot.mouseClick(button(page, "offer"), LEFT)
    assert went == [place_of("visit", keys[0], None)]
    with desk.workspace.change("Delete visits") as session:
        for key in keys:
            records.delete(session, "visit", key)
    assert not has(page, "offered_part")


def test_seven_things_are_shown_and_how_many_more_there_are(
    qtbot: QtBot, desk: Desk, opened: Open, went: list[Place]
) -> None:
    """Of forty people, and three hundred things that are open."""
    with desk.workspace.change("A large community") as session:
        typed = [Member(f"Teacher {n:02}") for n in range(40)]
        everybody = members.add(session, typed, alike=True)
        for n in range(286):
            day = DAY - timedelta(days=10 + n)
            tryouts.add(session, TryOut(everybody[n % 40], f"Try-out {n}", day))
        for n in range(10):
            visits.add(session, Visit(everybody[n], everybody[n + 1], True, DAY))
        kept = Meeting("Over", DAY - timedelta(days=3), time(13), state=MeetingState.CLOSED)
        meetings.schedule(session, kept)
        over = Meeting("Over", DAY - timedelta(days=2), time(13))
        meetings.schedule(session, over, [AgendaItem("Talk")])
        meetings.schedule(session, Meeting("Coming", DAY + timedelta(days=1), time(13)))
    page = opened()
    shown = [w.objectName() for w in page.findChildren(QWidget) if w.isVisible()]
    asked = ("need_", "step_", "asked_")
    assert len([name for name in shown if name.startswith(asked) or name == "offer"]) == 7
    more = button(page, "today_more")
    assert more.text() == "293 more"
    assert "293 more things can wait" in more.accessibleName()
    qtbot.mouseClick(more, LEFT)
    assert went == [Place("tryouts")]


def test_the_latest_ideas_say_whose_they_are(
    qtbot: QtBot, desk: Desk, opened: Open, went: list[Place]
) -> None:
    key = person(desk)
    with desk.workspace.change("Add ideas") as session:
        ideas.add(session, Idea("Nobody's", DAY, authorship=Authorship.NOT_STORED))
        ideas.add(session, Idea("Ours", DAY - timedelta(days=1)))
        brought = (Credit(CreditPart.BROUGHT, key),)
        hers = ideas.add(session, Idea("Hers", DAY - timedelta(days=2), credits=brought))
    page = opened()
    rows = page.findChild(RowList, "latest")
    assert [row.title for row in rows.row_texts()] == ["Nobody's", "Ours", "Hers"]
    assert "Hala Mansour" in rows.row_texts()[2].columns[0]
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert went == [Place("idea", hers)]


def test_the_question_is_asked_anew_and_the_old_one_stays_as_history(
    qtbot: QtBot, desk: Desk, opened: Open
) -> None:
    with desk.workspace.change("Agree") as session:
        communities.agree(
            session, Agreement(AgreementKind.QUESTION, "How do we hear all?", date(2026, 9, 1))
        )
    page = opened()
    assert page.findChild(Label, "question").text() == "How do we hear all?"
    qtbot.mouseClick(button(page, "question_change"), LEFT)
    edit = page.findChild(QLineEdit, "question_edit")
    assert edit.hasFocus()
    typed(edit, "من لا نسمعه؟")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    with desk.workspace.read() as session:
        asked = communities.agreements(session, AgreementKind.QUESTION)
    assert [one.text for one in asked] == ["من لا نسمعه؟", "How do we hear all?"]
    assert asked[0].agreed_on == DAY
    assert page.findChild(Label, "question").text() == "من لا نسمعه؟"
    qtbot.mouseClick(button(page, "question_change"), LEFT)
    typed(edit, "No")
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert page.findChild(Label, "question").text() == "من لا نسمعه؟"


def test_the_page_is_one_scroll_with_the_question_last(desk: Desk, opened: Open) -> None:
    person(desk)
    plan(desk, DAY, state=MeetingState.CLOSED)
    with desk.workspace.change("Add ideas") as session:
        for n in range(6):
            ideas.add(session, Idea(f"Idea {n}", DAY - timedelta(days=n)))
    for width, high in ((1366, 34), (1024, 32)):
        page = opened(width, 600)
        assert len(page.findChildren(QScrollArea)) == 1
        rows = page.findChild(RowList, "latest")
        assert [row.title for row in rows.row_texts()] == [f"Idea {n}" for n in range(5)]
        assert rows.height() == 5 * (high + 1)
        assert bool(rows.row_texts()[0].caption) is (width > 1200), "the day goes first"
        assert page.question.isVisible()
        assert page.question.y() > page.latest.geometry().bottom()
        assert page.question.height() == 38
        assert page.minimumSizeHint().width() <= 1024 - 186


def test_a_meeting_that_needs_nothing_has_no_rows_and_its_agenda_is_printed_from_here(
    qtbot: QtBot, desk: Desk, opened: Open, went: list[Place]
) -> None:
    person(desk)
    ready: dict[str, Any] = {"place": "Library", "place_secured": True, "intention": "Waiting"}
    day = DAY + timedelta(days=1)
    key = plan(desk, day, agenda=[AgendaItem("Tell", 20)], agenda_printed=True, **ready)
    page = opened()
    card = page.findChild(QWidget, "next_meeting")
    assert any("tomorrow" in text for text in texts(card))
    assert not [w for w in card.findChildren(QPushButton) if w.objectName().startswith("need_")]
    qtbot.mouseClick(button(page, "print_agenda"), LEFT)
    assert went == [Place("print", key, "agenda")]
    opens, prints = button(page, "open_meeting"), button(page, "print_agenda")
    assert (opens.width(), opens.x()) == (prints.width(), prints.x())


def test_on_its_day_a_meeting_is_begun_from_here(
    qtbot: QtBot, desk: Desk, opened: Open, went: list[Place]
) -> None:
    person(desk)
    key = plan(desk, DAY, agenda=[AgendaItem("Tell", 20)])
    page = opened()
    page.desk._clock = lambda: datetime(2026, 10, 11, 8)
    page.refresh()
    card = page.findChild(QWidget, "next_meeting")
    assert any("13:15" in text and "Today" in text for text in texts(card))
    begins, opens = button(page, "begin_meeting"), button(page, "open_meeting")
    assert (opens.width(), opens.x()) == (begins.width(), begins.x())
    qtbot.mouseClick(begins, LEFT)
    assert went == [Place("live", key)]
    assert button(page, "begin_meeting").text() == "Go on"


@pytest.mark.parametrize("scale", [1.25, 2.0])
def test_large_letters_stay_usable_in_a_small_window(
    qapp: QApplication, desk: Desk, opened: Open, scale: float
) -> None:
    theme.apply(qapp, dark=False, rtl=False, scale=scale)
    try:
        try_out(desk, person(desk), "One question at the door.", DAY - timedelta(days=12))
        plan(desk, DAY + timedelta(days=9), place="Library")
        page = opened(1024 - theme.side_bar_width(is_compact=True), 560)
        assert page.minimumSizeHint().width() <= page.width()
        beside = page.asks.y() == page.note.parentWidget().y()
        assert beside is (scale < 2)
        for name in ("open_meeting", "print_agenda", "asked_0", "open_ask_0", "note"):
            shown = page.findChild(QWidget, name)
            assert shown.width() >= shown.minimumSizeHint().width(), name
            right = shown.mapTo(page, shown.rect().topRight()).x()
            assert right < page.width(), name
    finally:
        theme.apply(qapp, dark=False, rtl=False)


def test_the_facilitator_is_greeted_as_called(desk: Desk, opened: Open) -> None:
    page = opened()
    title = page.findChild(Label, "today_header_title")
    assert title.text() == "Good morning"
    key = person(desk, "Nadia Kamel")
    with desk.workspace.change("Me") as session:
        communities.edit(session, lambda ours: replace(ours, facilitator=key))
    assert title.text().replace("\u2068", "").replace("\u2069", "") == "Good morning, Nadia"
    assert page.findChild(Label, "today_date").text() == "Sunday 11 October 2026"


def test_every_control_has_a_name(desk: Desk, opened: Open) -> None:
    try_out(desk, person(desk), "A slip.", DAY - timedelta(days=12))
    plan(desk, DAY + timedelta(days=9))
    page = opened()
    for control in page.findChildren(QWidget):
        if control.isVisible() and control.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert control.objectName(), control
            assert control.accessibleName(), control.objectName()


@pytest.mark.parametrize(
    ("made_by", "place", "field"),
    [
        (PeoplePage, Place("people", kind="add"), "names"),
        (MeetingsPage, Place("meetings", kind="plan"), "plan_title"),
    ],
)
def test_the_first_steps_arrive_where_one_can_type(
    qtbot: QtBot, desk: Desk, made_by: type[Page], place: Place, field: str
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    page = made_by(desk)
    QVBoxLayout(window).addWidget(page)
    with qtbot.waitExposed(window):
        window.show()
    page.open(place)
    land(None, page)  # as the window does

    def is_there() -> bool:
        found = page.findChild(QWidget, field)
        return found is not None and found.hasFocus()

    qtbot.waitUntil(is_there)
