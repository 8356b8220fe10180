"""The page of all meetings, and the forms to plan them."""

from collections.abc import Callable
from datetime import date, time
from types import SimpleNamespace
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, QRegularExpression, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.holidays import Holiday
from tlc_desktop.domain.meetings import AgendaItem, Meeting, MeetingState, Outcome, Part, Purpose
from tlc_desktop.domain.terms import Term
from tlc_desktop.storage import holidays, meetings, terms
from tlc_desktop.storage.templates import templates
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.meetings.list_view import MeetingsPage
from tlc_desktop.ui.meetings.plan.planning import beginning
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.widgets.fields import LineEdit
from tlc_desktop.ui.widgets.labels import Label

DAY = date(2026, 10, 20)


def type_letters(widget: QWidget, text: str) -> None:
    """Type letters of any script: `keyClicks` knows only Latin ones."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


def kept(desk: Desk) -> list[Meeting]:
    with desk.workspace.read() as session:
        return meetings.meetings(session)


def add(desk: Desk, *planned: Meeting) -> list[UUID]:
    with desk.workspace.change("plan") as session:
        return [meetings.schedule(session, meeting) for meeting in planned]


def at(day: date, title: str = "", state: MeetingState = MeetingState.CLOSED) -> Meeting:
    return Meeting(title or f"On {day}", day, time(13, 15), state=state)


@pytest.fixture
def page(desk: Desk, show: Callable[..., QWidget]) -> MeetingsPage:
    made = MeetingsPage(desk)
    made.open(Place("meetings"))
    show(made)
    return made


def test_the_first_meeting_needs_a_title_and_a_day(
    qtbot: QtBot, page: MeetingsPage, desk: Desk, went: list[Place]
) -> None:
    assert page.empty.isVisible()
    assert page.empty.button is not None
    qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    form = page.form
    assert not page.empty.isVisible()
    assert QApplication.focusWidget() is form.title.edit
    type_letters(form.title.edit, "وقت الانتظار")
    form.day.edit.setFocus()
    type_letters(form.day.edit, desk.formats.digits("20/10/2026"))
    qtbot.mouseClick(page.findChild(QPushButton, "plan_do"), Qt.MouseButton.LeftButton)
    (meeting,) = kept(desk)
    assert (meeting.title, meeting.day, meeting.minutes) == (
        "وقت الانتظار",
        date(2026, 10, 20),
        75,
    )
    assert meeting.state is MeetingState.DRAFT
    assert went == [Place("meeting", meeting.id)]
    reference = templates(desk.community.language)[0]
    with desk.workspace.read() as session:
        agenda = meetings.agenda(session, meeting.id)
    assert [item.title for item in agenda] == [item.title for item in reference.items]
    assert not form.isVisible()


@pytest.mark.parametrize("name", ["plan_title", "plan_day", "plan_time", "plan_place"])
def test_enter_in_any_line_plans_the_meeting(
    qtbot: QtBot, page: MeetingsPage, desk: Desk, name: str
) -> None:
    page.plan()
    qtbot.keyClicks(page.form.title.edit, "Waiting")
    page.form.day.edit.setFocus()
    qtbot.keyClicks(page.form.day.edit, "20/10/2026")
    line = page.form.findChild(QLineEdit, name)
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert [(meeting.title, meeting.day) for meeting in kept(desk)] == [
        ("Waiting", date(2026, 10, 20))
    ]


def test_the_empty_day_shows_no_date_that_looks_like_one(page: MeetingsPage) -> None:
    page.plan()
    assert not any(letter.isdigit() for letter in page.form.day.edit.placeholderText())


def test_a_day_without_school_is_said_to_be_one(
    qtbot: QtBot, page: MeetingsPage, desk: Desk
) -> None:
    with desk.workspace.change("holidays") as session:
        fair = Holiday(date(2026, 11, 3), date(2026, 11, 5), "Book fair")
        holidays.write(session, [fair])
    page.plan()
    qtbot.keyClicks(page.form.title.edit, "Waiting")
    off = page.form.findChild(Label, "plan_day_off")
    for typed, said in (
        ("4/11/2026", "\u2068Wednesday 4 November 2026\u2069 is a holiday: \u2068Book fair\u2069."),
        ("6/11/2026", "\u2068Friday 6 November 2026\u2069 is on the weekend."),
        ("8/11/2026", ""),
        ("4/11/2026", "\u2068Wednesday 4 November 2026\u2069 is a holiday: \u2068Book fair\u2069."),
    ):
        page.form.day.edit.setFocus()
        page.form.day.edit.selectAll()
        qtbot.keyClicks(page.form.day.edit, typed)
        page.form.day.leave()
        assert (off.text(), off.isVisible()) == (said, bool(said))
    # It is said, and no more: the meeting may be held all the same.
    qtbot.keyClick(page.form.day.edit, Qt.Key.Key_Return)
    assert [meeting.day for meeting in kept(desk)] == [date(2026, 11, 4)]


def test_what_is_not_said_is_asked_for_beside_its_field(
    qtbot: QtBot, page: MeetingsPage, desk: Desk
) -> None:
    page.plan()
    do = page.findChild(QPushButton, "plan_do")
    qtbot.mouseClick(do, Qt.MouseButton.LeftButton)
    assert page.form.title.note()
    assert page.form.day.note()
    qtbot.keyClicks(page.form.title.edit, "Title")
    page.form.day.edit.setText("31/12/2150")
    qtbot.mouseClick(do, Qt.MouseButton.LeftButton)
    assert "2099" in page.form.day.note()
    assert kept(desk) == []
    qtbot.keyClick(page.form, Qt.Key.Key_Escape)
    assert page.empty.isVisible()


def test_a_new_meeting_is_like_the_last_and_takes_up_what_walks_on(
    page: MeetingsPage, desk: Desk, told: list[str], went: list[Place]
) -> None:
    with desk.workspace.change("before") as session:
        first = Meeting("One", date(2026, 9, 22), time(12), 45, "Lab", state=MeetingState.CLOSED)
        meetings.schedule(session, first)
        closed = MeetingState.CLOSED
        second = Meeting("Two", date(2026, 10, 20), time(12, 30), 45, "Lab", state=closed)
        walks = AgendaItem("The dictionaries", outcome=Outcome.WALKS_ON)
        meetings.schedule(session, second, [walks])
    page.plan()
    form = page.form
    assert (form.time.time(), form.minutes.minutes(), form.place.text()) == (
        time(12, 30),
        45,
        "Lab",
    )
    assert form.day.day() == date(2026, 11, 17)
    assert form.template.choice() == "school_period"
    form.title.edit.setText("Three")
    page.findChild(QPushButton, "plan_do").click()
    newest = kept(desk)[-1]
    with desk.workspace.read() as session:
        agenda = [item.title for item in meetings.agenda(session, newest.id)]
    assert agenda[-2:] == ["The dictionaries", "Closing"]
    assert told[-1].startswith("1 ")
    desk.workspace.undo()
    assert len(kept(desk)) == 2


def boxes(page: QWidget, name: str) -> dict[str, QCheckBox]:
    """What may come along, by its title."""
    found = page.findChildren(QCheckBox, QRegularExpression(f"^{name}_[0-9]+$"))
    return {box.accessibleName(): box for box in found}


def test_a_blank_agenda_gets_nothing_but_what_is_ticked(page: MeetingsPage, desk: Desk) -> None:
    with desk.workspace.change("before") as session:
        items = (
            AgendaItem("News", 20, standing=True),
            AgendaItem("Thanks", 30, standing=True),
            AgendaItem("The dictionaries", 40, outcome=Outcome.WALKS_ON),
        )
        held = at(date(2026, 9, 8), state=MeetingState.CLOSED)
        meetings.schedule(session, held, items)
    for ticked in ([], ["News"]):
        page.plan()
        page.form.title.edit.setText("Blank")
        page.form.day.set_day(date(2026, 10, 20 + len(ticked)))
        combo = page.form.template.combo
        combo.setCurrentIndex(combo.findData("blank"))
        combo.activated.emit(combo.currentIndex())
        offered = boxes(page, "plan_along")
        assert {title: box.isChecked() for title, box in offered.items()} == dict.fromkeys(
            ("The dictionaries", "News", "Thanks"), False
        )
        for title in ticked:
            offered[title].click()
        said = page.form.findChild(Label, "plan_along_sum").text()
        assert said == f"With these {60 + 20 * len(ticked)} of 60 minutes."
        page.findChild(QPushButton, "plan_do").click()
        with desk.workspace.read() as session:
            agenda = [item.title for item in meetings.agenda(session, kept(desk)[-1].id)]
        assert agenda == ["What we want to talk about", *ticked]


def test_a_meeting_that_was_held_takes_nothing_from_those_to_come(
    page: MeetingsPage, desk: Desk
) -> None:
    with desk.workspace.change("before") as session:
        held = at(date(2026, 9, 8), state=MeetingState.CLOSED)
        meetings.schedule(session, held, [AgendaItem("News", standing=True)])
    page.enter_past()
    assert not page.form.along.isVisible()
    page.form.title.edit.setText("In between")
    page.form.day.set_day(date(2026, 10, 1))
    page.findChild(QPushButton, "plan_do").click()
    page.plan()
    assert list(boxes(page, "plan_along")) == ["News"]


def test_the_template_brings_its_minutes_unless_they_were_chosen(page: MeetingsPage) -> None:
    page.plan()
    form = page.form
    combo = form.template.combo
    combo.setCurrentIndex(combo.findData("short_period"))
    combo.activated.emit(combo.currentIndex())
    assert form.minutes.minutes() == 30
    form.minutes.spin.setValue(40)
    combo.setCurrentIndex(combo.findData("term_review"))
    combo.activated.emit(combo.currentIndex())
    assert form.minutes.minutes() == 40


def test_one_that_took_place_is_open_and_takes_nothing_along(
    qtbot: QtBot, page: MeetingsPage, desk: Desk
) -> None:
    with desk.workspace.change("before") as session:
        walks = AgendaItem("Later", outcome=Outcome.WALKS_ON)
        meetings.schedule(session, at(date(2026, 10, 6)), [walks])
    qtbot.mouseClick(page.findChild(QPushButton, "meetings_past"), Qt.MouseButton.LeftButton)
    page.form.title.edit.setText("In September")
    page.form.day.edit.setText("8/9/2026")
    page.findChild(QPushButton, "plan_do").click()
    first = kept(desk)[0]
    assert (first.title, first.state) == ("In September", MeetingState.OPEN)
    with desk.workspace.read() as session:
        assert "Later" not in [item.title for item in meetings.agenda(session, first.id)]


def test_a_year_is_seen_before_it_is_planned_in_one_step(
    qtbot: QtBot, page: MeetingsPage, desk: Desk, told: list[str]
) -> None:
    qtbot.mouseClick(page.findChild(QPushButton, "meetings_year"), Qt.MouseButton.LeftButton)
    form, do = page.year, page.findChild(QPushButton, "year_do")
    assert not do.isEnabled()
    form.day.edit.setText("11/9/2026")  # a Friday, so a weekend in this community
    form.day.leave()
    form.often.set_choice("2")
    form.count.spin.setValue(3)
    wanted = [date(2026, 9, 13), date(2026, 9, 27), date(2026, 10, 11)]
    assert form.days() == wanted
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    shown = {pill.text() for pill in form.preview.findChildren(QWidget) if hasattr(pill, "text")}
    assert shown == {desk.formats.day(day) for day in wanted}
    assert desk.formats.date(wanted[0]) in form._note.text()
    qtbot.mouseClick(do, Qt.MouseButton.LeftButton)
    assert [meeting.day for meeting in kept(desk)] == wanted
    assert kept(desk)[2].title.endswith(desk.formats.number(3))
    assert told
    desk.workspace.undo()
    assert kept(desk) == []


def test_a_series_keeps_off_holidays_that_are_typed_in_its_form(
    qtbot: QtBot, page: MeetingsPage, desk: Desk
) -> None:
    with desk.workspace.change("terms") as session:
        terms.add(session, Term("Autumn", date(2026, 9, 19), date(2027, 1, 28)))
    page.plan_year()
    form = page.year
    form.day.set_day(date(2026, 10, 13))
    form.day.edited.emit("2026-10-13")
    assert form.whole_term.isVisible()
    form.often.set_choice("0")
    assert form.often.combo.currentText() == "each month, the second Tuesday"
    form.whole_term.click()
    monthly = [date(2026, 10, 13), date(2026, 11, 10), date(2026, 12, 8), date(2027, 1, 12)]
    assert form.days() == monthly
    page.findChild(QPushButton, "year_holidays_open").click()
    typed = form.holidays.edit
    qtbot.keyClicks(typed, "10 November Fair")
    qtbot.keyClick(typed, Qt.Key.Key_Return)
    qtbot.keyClicks(typed, "8/12 - 1/12")
    typed.clearFocus()
    assert "8/12 - 1/12" in form.holidays.note()
    assert form.days() == monthly  # nothing of it is kept
    typed.setFocus()
    typed.setPlainText("10 November Fair\n7 – 8 December")
    typed.clearFocus()
    assert form.holidays.note() == ""
    assert form.holidays.text() == "10 November 2026 Fair\n7 December 2026 – 8 December 2026"
    wanted = [monthly[0], date(2026, 11, 11), date(2026, 12, 9), monthly[3]]
    assert form.days() == wanted
    assert "11 November 2026" in form._note.text()
    form.off.button("skips").click()
    assert form.days()[:2] == [monthly[0], monthly[3]]
    assert "10 November 2026 (\u2068Fair\u2069)" in form._note.text()
    form.whole_term.click()
    page.findChild(QPushButton, "year_do").click()
    assert [meeting.day for meeting in kept(desk)] == [monthly[0], monthly[3]]
    desk.workspace.undo()
    assert form.holidays.text().startswith("10 November")  # another step


def test_what_walks_on_comes_to_the_first_of_a_year(page: MeetingsPage, desk: Desk) -> None:
    with desk.workspace.change("before") as session:
        items = [
            AgendaItem("Walks", outcome=Outcome.WALKS_ON),
            AgendaItem("Stands", standing=True, outcome=Outcome.DONE),
        ]
        meetings.schedule(session, at(date(2026, 9, 8), state=MeetingState.CLOSED), items)
    page.plan_year()
    page.year.day.set_day(date(2026, 10, 20))
    page.year.count.spin.setValue(2)
    page.findChild(QPushButton, "year_do").click()
    with desk.workspace.read() as session:
        first, second = (
            [item.title for item in meetings.agenda(session, meeting.id)]
            for meeting in kept(desk)[1:]
        )
    assert "Walks" in first
    assert "Walks" not in second
    assert "Stands" in first
    assert "Stands" in second


def in_groups(page: MeetingsPage) -> dict[str, list[str]]:
    """The titles of the meetings under each heading."""
    found: dict[str, list[str]] = {}
    for row in page.rows.row_texts():
        if row.heading:
            found[row.title] = []
        else:
            found[list(found)[-1]].append(row.title)
    return found


def test_meetings_stand_by_term_the_nearest_first(
    page: MeetingsPage, desk: Desk, went: list[Place]
) -> None:
    with desk.workspace.change("terms") as session:
        terms.add(session, Term("Autumn", date(2026, 9, 1), date(2027, 1, 20)))
    keys = add(
        desk,
        at(date(2026, 9, 8)),
        at(date(2026, 10, 6)),
        at(date(2025, 5, 5)),
        at(date(2026, 10, 20), state=MeetingState.DRAFT),
        at(date(2026, 11, 3), state=MeetingState.OPEN),
    )
    shown = in_groups(page)
    assert list(shown) == ["Coming up", "Autumn", "School year 2024 to 2025"]
    assert shown["Coming up"] == ["On 2026-10-20", "On 2026-11-03"]
    assert shown["Autumn"] == ["On 2026-10-06", "On 2026-09-08"]
    coming = page.rows.row_texts()[1:3]
    assert "Autumn" in coming[0].small
    assert [row.chip for row in coming] == ["draft", "agenda agreed"]
    page.rows.opened.emit(str(keys[3]))
    assert went == [Place("meeting", keys[3])]
    page.order.menu_of_orders().findChild(QAction, "meetings_order_oldest").trigger()
    shown = in_groups(page)
    assert list(shown) == ["School year 2024 to 2025", "Autumn"]
    assert shown["Autumn"][0] == "On 2026-09-08"
    assert shown["Autumn"][-1] == "On 2026-11-03"


def test_earlier_years_are_a_click_away(qtbot: QtBot, page: MeetingsPage, desk: Desk) -> None:
    add(desk, *(at(date(year, 10, 6)) for year in range(2018, 2026)))
    assert len(in_groups(page)) == 4
    qtbot.mouseClick(page.earlier, Qt.MouseButton.LeftButton)
    assert len(in_groups(page)) == 8
    assert not page.earlier.isVisible()


def test_there_is_one_primary_button_at_a_time(page: MeetingsPage, desk: Desk) -> None:
    def primaries() -> list[str]:
        found = page.findChildren(QPushButton)
        return [b.objectName() for b in found if b.property("kind") == "primary" and b.isVisible()]

    assert primaries() == ["meetings_empty_begin"]
    add(desk, at(date(2026, 10, 6)))
    assert primaries() == ["meetings_plan"]
    page.plan()
    assert primaries() == ["plan_do"]
    page.plan_year()
    assert primaries() == ["year_do"]
    page.findChild(QPushButton, "year_leave").click()
    assert primaries() == ["meetings_plan"]


def test_a_rhythm_of_the_past_suggests_no_past_day(desk: Desk) -> None:
    assert beginning(desk).day is None
    add(desk, at(date(2026, 1, 6)), at(date(2026, 2, 3)))
    assert beginning(desk).day is None


def test_the_forms_fit_a_small_window(
    desk: Desk, show: Callable[..., QWidget], group: SimpleNamespace
) -> None:
    page = MeetingsPage(desk)
    page.open(Place("meetings"))
    show(page, 1024, 600)
    for begin in (page.plan, page.plan_year):
        begin()
        QApplication.processEvents()
        assert page.form.minimumSizeHint().width() <= page.width() - 60
        assert page.year.minimumSizeHint().width() <= page.width() - 60


def test_meetings_are_found_by_title_and_place(
    qtbot: QtBot, page: MeetingsPage, desk: Desk
) -> None:
    add(desk, *(at(date(year, 10, 6)) for year in range(2018, 2026)), at(DAY, "Waiting time"))
    type_letters(page.field.edit, "2018")
    assert list(in_groups(page).values()) == [["On 2018-10-06"]], "also what stands far below"
    type_letters(page.field.edit, "zz")
    assert page.nothing.isVisible()
    assert not page.rows.isVisible()
    qtbot.mouseClick(page.nothing.button, Qt.MouseButton.LeftButton)
    assert len(in_groups(page)) == 4


def test_meetings_are_renamed_copied_and_binned_together_across_their_headings(
    qtbot: QtBot, page: MeetingsPage, desk: Desk, told: list[str]
) -> None:
    keys = add(desk, at(date(2026, 9, 8)), at(DAY, "Waiting", MeetingState.DRAFT))
    rows, ctrl = page.rows, Qt.KeyboardModifier.ControlModifier
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert rows.current_id() == str(keys[1])
    names = [line.objectName() for line in rows.acts.menu().actions() if line.objectName()]
    wanted = ["open", "rename", "like", "print", "copy", "delete"]
    assert names == [f"meetings_menu_{name}" for name in wanted]
    qtbot.keyClick(rows, Qt.Key.Key_F2)
    field = rows.findChild(LineEdit, "row_title")
    field.setText("Waiting time")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert [meeting.title for meeting in kept(desk)] == ["On 2026-09-08", "Waiting time"]
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_A, ctrl)
    qtbot.keyClick(rows, Qt.Key.Key_C, ctrl)
    copied = [line.split("\t") for line in QApplication.clipboard().text().split("\n")]
    assert [line[:2] for line in copied] == [
        ["Waiting time", "20 October 2026"],
        ["On 2026-09-08", "8 September 2026"],
    ]
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert kept(desk) == []
    assert "Waiting time" in told[-1]
    desk.workspace.undo()
    assert len(kept(desk)) == 2, "one step"


LIKE = (
    AgendaItem("Welcome", 5, part=Part.WELCOME, outcome=Outcome.DONE, real=7),
    AgendaItem("News", 5, standing=True, outcome=Outcome.DONE),
    AgendaItem(
        "Three seconds", 30, purpose=Purpose.LEARNING, notes="in pairs", outcome=Outcome.DONE
    ),
    AgendaItem("The dictionaries", 10, outcome=Outcome.WALKS_ON),
    AgendaItem("The bell", 10, outcome=Outcome.LET_GO),
    AgendaItem("Summary", 5, part=Part.SUMMARY, outcome=Outcome.DONE),
)


def planned_agenda(desk: Desk) -> list[AgendaItem]:
    with desk.workspace.read() as session:
        return meetings.agenda(session, kept(desk)[-1].id)


@pytest.mark.parametrize("by", ["menu", "as_last_time", "elsewhere"])
def test_a_meeting_is_planned_like_another(
    qtbot: QtBot, page: MeetingsPage, desk: Desk, by: str
) -> None:
    with desk.workspace.change("before") as session:
        held = Meeting(
            "Waiting", date(2026, 9, 8), time(12, 30), 65, "Lab", state=MeetingState.CLOSED
        )
        key = meetings.schedule(session, held, LIKE)
    if by == "menu":
        page.rows.set_current(str(key))
        page.rows.acts.menu().findChild(QAction, "meetings_menu_like").trigger()
        assert page.form.title.text() == "Waiting"
    elif by == "elsewhere":
        page.open(Place("meetings", key, "plan"))
        qtbot.waitUntil(lambda: "form" in page.__dict__ and page.form.title.text() == "Waiting")
    else:
        page.plan()
        combo = page.form.template.combo
        combo.setCurrentIndex(combo.findData("last"))
        combo.activated.emit(combo.currentIndex())
        page.form.title.edit.setText("Waiting")
    form = page.form
    assert (form.time.time(), form.minutes.minutes(), form.place.text()) == (
        time(12, 30),
        65,
        "Lab",
    )
    form.day.set_day(DAY)
    page.findChild(QPushButton, "plan_do").click()
    made = kept(desk)[-1]
    assert (made.title, made.day, made.minutes, made.state) == (
        "Waiting",
        DAY,
        65,
        MeetingState.DRAFT,
    )
    agenda = planned_agenda(desk)
    assert [item.title for item in agenda] == [
        "Welcome",
        "News",
        "Three seconds",
        "The dictionaries",
        "Summary",
    ], "each once, in its place; what was let go stays away, and what goes on comes along"
    assert all(item.outcome is Outcome.OPEN and item.real is None for item in agenda)
    assert agenda[2].notes == "in pairs"
    assert {item.id for item in agenda}.isdisjoint({item.id for item in LIKE})
    desk.workspace.undo()
    assert len(kept(desk)) == 1


def test_nothing_was_last_time_yet(page: MeetingsPage, desk: Desk) -> None:
    add(desk, at(DAY, "To come", MeetingState.DRAFT))
    page.plan()
    assert page.form.template.combo.findData("last") < 0
