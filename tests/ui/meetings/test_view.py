"""The page of one meeting: its agenda, its facts, its states."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from types import SimpleNamespace
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.lengths import LINE
from tlc_desktop.domain.meetings import MeetingState, Origin, Outcome, Phase, Role, RoleHolder
from tlc_desktop.storage import meetings
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.meetings.agenda.model import Column
from tlc_desktop.ui.meetings.view import MeetingPage
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.widgets.fields import ComboField
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.people_picker import PeoplePicker

PLANNED = ["Welcome", "How is it going?", "Three seconds", "Exams", "Summary"]


def type_letters(widget: QWidget, text: str) -> None:
    """Type letters of any script: `keyClicks` knows only Latin ones."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


def titles(desk: Desk, key: UUID | None) -> list[str]:
    """The agenda in the file, or the parking place."""
    with desk.workspace.read() as session:
        return [item.title for item in meetings.agenda(session, key)]


def column(page: MeetingPage, which: Column) -> list[str]:
    model = page.agenda.table.model()
    return [model.index(row, which).data() for row in range(model.rowCount())]


def saved(desk: Desk, key: UUID) -> meetings.Meeting:
    with desk.workspace.read() as session:
        return meetings.meeting(session, key)


def choose(picker: PeoplePicker, *people: UUID) -> None:
    """Tick people in a picker, and close it."""
    picker.button.click()
    assert picker.popup is not None
    for key, box in picker.popup.boxes.items():
        if box.isChecked() != (key in people):
            box.click()
    picker.popup.close()


def pick(field: ComboField, value: str) -> None:
    """Choose in a list as by hand."""
    field.combo.setCurrentIndex(field.combo.findData(value))
    field.combo.activated.emit(field.combo.currentIndex())


def part(page: QWidget, kind: type[QWidget], name: str) -> QWidget:
    found = page.findChild(kind, name)
    assert found is not None, name
    return found


def combo(page: QWidget, name: str) -> ComboField:
    found = part(page, ComboField, f"{name}_field")
    assert isinstance(found, ComboField)
    return found


def picker(page: QWidget, name: str) -> PeoplePicker:
    found = part(page, PeoplePicker, f"{name}_field")
    assert isinstance(found, PeoplePicker)
    return found


@pytest.mark.every_language
def test_it_shows_the_agenda_in_every_language(page: MeetingPage, desk: Desk) -> None:
    digits = desk.formats.digits
    assert column(page, Column.TITLE) == PLANNED
    assert column(page, Column.STARTS) == [
        digits(t) for t in ("13:15", "13:20", "13:45", "14:05", "14:08")
    ]
    assert column(page, Column.MINUTES) == [digits(n) for n in ("5", "25", "20", "3", "5")]
    QAbstractItemModelTester(
        page.agenda.table.model(), QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    shown = part(page, Label, "meeting_facts")
    assert isinstance(shown, Label)
    assert desk.formats.day(date(2026, 10, 20)) in shown.text()
    assert "Library" in shown.text()


def test_it_fits_a_small_window(
    desk: Desk, agreed: UUID, show: Callable[..., QWidget], group: SimpleNamespace
) -> None:
    page = MeetingPage(desk)
    page.open(Place("meeting", agreed))
    show(page, 1024, 600)
    for tab in ("said", "tryouts", "came", "end"):
        page.panel.turn_to(tab)
        QApplication.processEvents()
        assert page.minimumSizeHint().width() <= page.width()
        for widget in page.panel.findChildren(QWidget):
            if widget.isVisible() and isinstance(widget, QPushButton | QLineEdit):
                left = widget.mapTo(page.panel, QPoint(0, 0)).x()
                assert left >= 0
                assert left + widget.width() <= page.panel.width(), widget.objectName()


def test_alt_and_arrows_move_an_item(
    qtbot: QtBot, page: MeetingPage, desk: Desk, key: UUID
) -> None:
    table = page.agenda.table
    table.setCurrentIndex(table.model().index(2, Column.TITLE))
    qtbot.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert titles(desk, key)[1] == "Three seconds"
    assert column(page, Column.STARTS)[2] == "13:40"
    assert table.currentIndex().row() == 1  # the keyboard went with it
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert titles(desk, key) == PLANNED
    desk.workspace.undo()
    assert column(page, Column.TITLE)[1] == "Three seconds"


def test_the_grip_drags_an_item(qtbot: QtBot, page: MeetingPage, desk: Desk, key: UUID) -> None:
    table, model = page.agenda.table, page.agenda.table.model()
    start = table.visualRect(model.index(0, Column.GRIP)).center()
    end = table.visualRect(model.index(2, Column.GRIP)).center() + QPoint(0, 10)
    qtbot.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(table.viewport(), end)
    qtbot.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert titles(desk, key)[:3] == ["How is it going?", "Three seconds", "Welcome"]


@pytest.mark.parametrize("typed", ["12", "١٢", "۱۲"])
def test_minutes_are_typed_in_any_digits(
    qtbot: QtBot, page: MeetingPage, desk: Desk, key: UUID, typed: str
) -> None:
    table = page.agenda.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, Column.MINUTES))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    editor = part(table, QLineEdit, "agenda_minutes")
    type_letters(editor, typed)
    with qtbot.waitSignal(desk.workspace.changed):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    with desk.workspace.read() as session:
        assert meetings.agenda(session, key)[0].minutes == 12
    assert column(page, Column.STARTS)[1] == "13:27"


def test_a_title_is_changed_in_its_row(
    qtbot: QtBot, page: MeetingPage, desk: Desk, key: UUID
) -> None:
    table = page.agenda.table
    table.setCurrentIndex(table.model().index(1, Column.TITLE))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = part(table, QLineEdit, "agenda_title")
    assert isinstance(editor, QLineEdit)
    editor.clear()
    type_letters(editor, "كيف الحال؟")
    with qtbot.waitSignal(desk.workspace.changed):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert titles(desk, key)[1] == "كيف الحال؟"


def test_an_emptied_title_keeps_the_old_one(page: MeetingPage, desk: Desk, key: UUID) -> None:
    model = page.agenda.table.model()
    assert not model.setData(model.index(0, Column.TITLE), "  ")
    assert not model.setData(model.index(0, Column.MINUTES), "soon")
    assert titles(desk, key) == PLANNED


def test_the_menu_of_a_row_does_what_keys_do(
    page: MeetingPage, desk: Desk, key: UUID, told: list[str]
) -> None:
    table = page.agenda.table
    first = [action for action in table.menu(0).actions() if action.text()]
    assert [action.isEnabled() for action in first] == [True, True, False, True, True, True]
    details, _note, _up, down, park, remove = first
    down.trigger()
    assert titles(desk, key)[:2] == ["How is it going?", "Welcome"]
    park.trigger()
    assert "Welcome" not in titles(desk, key)
    assert titles(desk, None) == ["Welcome"]
    last = [action for action in table.menu(3).actions() if action.text()]
    last[-1].trigger()
    assert "Summary" not in titles(desk, key)
    assert "Summary" in told[-1]
    desk.workspace.undo()
    assert "Summary" in titles(desk, key)
    details.trigger()
    assert remove.text()


def test_items_are_added_one_after_the_other(
    qtbot: QtBot, page: MeetingPage, desk: Desk, key: UUID
) -> None:
    qtbot.mouseClick(part(page, QPushButton, "agenda_add"), Qt.MouseButton.LeftButton)
    field = part(page, QLineEdit, "agenda_new")
    assert QApplication.focusWidget() is field
    for title in ("Dictionaries", "Tea"):
        qtbot.keyClicks(field, title)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert titles(desk, key)[-3:] == ["Dictionaries", "Tea", "Summary"]
    assert QApplication.focusWidget() is field
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()


def test_more_minutes_than_planned_are_said(page: MeetingPage, desk: Desk, key: UUID) -> None:
    said = part(page, Label, "agenda_sum")
    assert isinstance(said, Label)
    assert said.text() == "58 of 60 minutes"
    with desk.workspace.change("shorter") as session:
        meetings.edit(session, key, lambda meeting: replace(meeting, minutes=56))
    assert said.text() == "58 of 56 minutes"
    assert said.accessibleName() == said.toolTip() == "58 of 56 minutes, 2 more than planned"


def test_a_pasted_list_says_its_minutes(
    qtbot: QtBot, page: MeetingPage, desk: Desk, key: UUID
) -> None:
    qtbot.mouseClick(part(page, QPushButton, "agenda_add"), Qt.MouseButton.LeftButton)
    field = part(page, QLineEdit, "agenda_new")
    qtbot.keyClicks(field, "A whole day, 600")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert part(page, Label, "agenda_sum").text() == "658 of 60 minutes"
    QApplication.clipboard().setText("Dictionaries, 10\n\nTea\t0\n- Class 3")
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    with desk.workspace.read() as session:
        found = [(item.title, item.minutes) for item in meetings.agenda(session, key)[-4:-1]]
    assert found == [("Dictionaries", 10), ("Tea", 0), ("Class 3", 5)]


def test_minutes_are_fitted_to_the_time_there_is_in_one_step(
    page: MeetingPage, desk: Desk, key: UUID, told: list[str]
) -> None:
    def minutes() -> list[int]:
        with desk.workspace.read() as session:
            return [item.minutes for item in meetings.agenda(session, key)]

    def last(length: int) -> None:
        with desk.workspace.change("length") as session:
            meetings.edit(session, key, lambda meeting: replace(meeting, minutes=length))

    fit = part(page, QPushButton, "agenda_fit")
    assert fit.isVisible()  # 58 of 60
    last(50)
    fit.click()
    assert minutes() == [2, 24, 20, 2, 2]  # learning gives way last
    assert not fit.isVisible()
    assert told
    desk.workspace.undo()
    assert minutes() == [5, 25, 20, 3, 5]
    last(9)
    fit.click()
    assert minutes() == [5, 25, 20, 3, 5]
    assert "2 minutes" in told[-1]
    with desk.workspace.change("nothing") as session:
        for item in meetings.agenda(session, key):
            meetings.edit_item(session, item.id, lambda item: replace(item, minutes=0))
    assert not fit.isVisible()


def test_the_strips_show_whose_minutes_these_are(page: MeetingPage) -> None:
    whose = [(p.words, p.amount) for p in page.strips._whose.parts()]
    assert whose == [("group 55", 55), ("outside 3", 3)]
    learning = [p.amount for p in page.strips._learning.parts()]
    assert learning == [45, 10, 3]


def test_everything_else_about_an_item(
    qtbot: QtBot, page: MeetingPage, desk: Desk, key: UUID, group: SimpleNamespace
) -> None:
    table = page.agenda.table
    table.setCurrentIndex(table.model().index(2, Column.BROUGHT))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert page.agenda.item.isVisible()
    choose(picker(page, "item_brought_by"), group.mona, group.hossam)
    assert column(page, Column.BROUGHT)[2] == desk.formats.list(["Hossam Zaki", "Mona Fathy"])
    pick(combo(page, "item_phase"), "coaching")
    part(page, QWidget, "item_standing").click()
    with desk.workspace.read() as session:
        item = meetings.agenda(session, key)[2]
    assert item.origin is Origin.MEMBER
    assert set(item.brought_by) == {group.mona, group.hossam}
    assert (item.phase, item.standing) == (Phase.COACHING, True)
    choose(picker(page, "item_brought_by"), group.nadia)
    pick(combo(page, "item_origin"), "outside")
    with desk.workspace.read() as session:
        item = meetings.agenda(session, key)[2]
    assert (item.origin, item.brought_by) == (Origin.OUTSIDE, ())
    qtbot.keyClick(page.agenda.item, Qt.Key.Key_Escape)
    assert not page.agenda.item.isVisible()


def test_what_became_of_an_item_parks_it_too(page: MeetingPage, desk: Desk, key: UUID) -> None:
    table = page.agenda.table
    table.setCurrentIndex(table.model().index(3, Column.TITLE))
    page.agenda.table.asked.emit(table.current(), "details")
    pick(combo(page, "item_outcome"), "parked")
    assert titles(desk, None) == ["Exams"]
    assert titles(desk, key) == PLANNED
    pick(combo(page, "item_outcome"), "walks_on")
    assert titles(desk, None) == []
    with desk.workspace.read() as session:
        assert meetings.agenda(session, key)[3].outcome is Outcome.WALKS_ON


def test_the_parking_place_gives_and_takes(
    qtbot: QtBot, page: MeetingPage, desk: Desk, key: UUID
) -> None:
    qtbot.mouseClick(part(page, QPushButton, "parking_open"), Qt.MouseButton.LeftButton)
    field = part(page, QLineEdit, "parking_add")
    for title in ("The dictionaries", "A quiet room"):
        qtbot.keyClicks(field, title)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert titles(desk, None) == ["The dictionaries", "A quiet room"]
    qtbot.mouseClick(part(page, QPushButton, "parking_bring_0"), Qt.MouseButton.LeftButton)
    assert titles(desk, key)[-2:] == ["The dictionaries", "Summary"]
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    page.parking.findChild(QWidget, "parking_remove_0").click()
    assert titles(desk, None) == []


def test_the_facts_are_changed_where_they_stand(
    qtbot: QtBot, page: MeetingPage, desk: Desk, key: UUID, group: SimpleNamespace
) -> None:
    qtbot.mouseClick(page.header.edit, Qt.MouseButton.LeftButton)
    day = page.facts.day
    assert QApplication.focusWidget() is day.edit
    day.edit.clear()
    type_letters(day.edit, "27/10/2026")
    qtbot.keyClick(day.edit, Qt.Key.Key_Tab)
    place = part(page, QLineEdit, "facts_place")
    assert isinstance(place, QLineEdit)
    place.setFocus()
    place.clear()
    type_letters(place, "المكتبة")
    choose(picker(page, "facts_tea"), group.abeer)
    choose(picker(page, "facts_timekeeper"), group.hossam)
    part(page, QWidget, "facts_secured").click()
    desk.workspace.settle()
    kept = saved(desk, key)
    assert (kept.day, kept.place, kept.place_secured) == (date(2026, 10, 27), "المكتبة", True)
    assert kept.tea == (group.abeer,)
    assert kept.roles == (RoleHolder(Role.TIMEKEEPER, group.hossam),)
    shown = part(page, Label, "meeting_facts")
    assert isinstance(shown, Label)
    assert "Abeer Shawky" in shown.text()


def test_an_impossible_day_is_said_beside_it(page: MeetingPage, desk: Desk, key: UUID) -> None:
    page.header.edit.click()
    page.facts.day.edit.setText("1/1/2150")
    page.facts.day.leave()
    assert "2099" in page.facts.day.note()
    assert saved(desk, key).day == date(2026, 10, 20)


def test_the_title_is_written_in_its_place(
    qtbot: QtBot, page: MeetingPage, desk: Desk, key: UUID
) -> None:
    title = page.header.title
    title.edit.setFocus()
    title.edit.selectAll()
    qtbot.keyClicks(title.edit, "Quiet ones")
    desk.workspace.settle()
    assert saved(desk, key).title == "Quiet ones"
    title.edit.selectAll()
    qtbot.keyClick(title.edit, Qt.Key.Key_Delete)
    assert title.note()
    page.header.edit.setFocus()
    desk.workspace.settle()
    assert title.text() == saved(desk, key).title == "Quiet ones"


def test_a_meeting_is_agreed_closed_and_opened_again(
    qtbot: QtBot, page: MeetingPage, desk: Desk, key: UUID, went: list[Place]
) -> None:
    state, primary = (part(page, QPushButton, f"meeting_{n}") for n in ("state", "print"))
    for wanted, kind in (
        (MeetingState.OPEN, "agenda"),
        (MeetingState.CLOSED, "summary"),
        (MeetingState.OPEN, "agenda"),
    ):
        qtbot.mouseClick(state, Qt.MouseButton.LeftButton)
        if wanted is MeetingState.CLOSED:
            qtbot.mouseClick(part(page, QPushButton, "closing_do"), Qt.MouseButton.LeftButton)
        assert saved(desk, key).state is wanted
        qtbot.mouseClick(primary, Qt.MouseButton.LeftButton)
        assert went[-1] == Place("print", key, kind)
    asked = next(act for act in page.acts.menu().actions() if act.text() == "Print summary")
    asked.trigger()
    assert went[-1] == Place("print", key, "summary")


def test_a_deleted_meeting_leads_to_the_list(
    page: MeetingPage, desk: Desk, key: UUID, went: list[Place], told: list[str]
) -> None:
    page.acts.menu().actions()[-1].trigger()
    assert went[-1].page == "meetings"
    assert "Waiting time" in told[-1]
    desk.workspace.undo()
    assert saved(desk, key).title == "Waiting time"


def test_the_end_of_a_meeting_is_written_down(
    qtbot: QtBot, agreed: UUID, page: MeetingPage, desk: Desk, key: UUID
) -> None:
    page.panel.turn_to("end")
    summary = part(page, QWidget, "meeting_summary")
    summary.setFocus()
    qtbot.keyClicks(summary, "Yes, and we take the clock with us.")
    lost = part(page, QWidget, "meeting_interrupted")
    lost.setFocus()
    qtbot.keyClick(lost, Qt.Key.Key_Up)
    desk.workspace.settle()
    kept = saved(desk, key)
    assert kept.summary == "Yes, and we take the clock with us."
    assert kept.interrupted_minutes == 1


def test_names_are_chosen_by_keyboard(
    qtbot: QtBot, page: MeetingPage, desk: Desk, key: UUID, group: SimpleNamespace
) -> None:
    page.header.edit.click()
    tea = picker(page, "facts_tea")
    tea.button.click()
    popup = tea.popup
    assert popup is not None
    qtbot.keyClick(popup, Qt.Key.Key_M)
    focused = QApplication.focusWidget()
    assert focused is popup.boxes[group.mona]
    qtbot.keyClick(focused, Qt.Key.Key_Space)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is popup.boxes[group.nadia]
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert saved(desk, key).tea == (group.mona,)


def focusable(page: QWidget) -> set[QWidget]:
    """Everything that Tab should reach now."""
    return {
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    }


@pytest.mark.parametrize("tab", ["said", "tryouts", "came", "end", "facts", "item", "closing"])
def test_tab_reaches_everything_in_reading_order(
    qtbot: QtBot, agreed: UUID, page: MeetingPage, tab: str
) -> None:
    match tab:
        case "facts":
            page.header.edit.click()
        case "item":
            page.agenda.table.asked.emit(page.agenda._shown.agenda[0].id, "details")
        case "closing":
            page.acts.state.click()
        case _:
            page.panel.turn_to(tab)
    QApplication.processEvents()
    page.findChild(QPushButton, "meeting_back").setFocus()
    reached: list[QWidget] = []
    for _ in range(200):
        here = QApplication.focusWidget()
        if here is None or here in reached:
            break
        reached.append(here)
        page.focusNextChild()
    assert focusable(page) - set(reached) == set()
    names = [widget.objectName() for widget in reached]
    order = {
        "facts": ("facts_edit", "facts_day", "facts_time", "agenda", "agenda_add"),
        "item": ("facts_edit", "agenda", "item_notes", "item_part", "agenda_add"),
        "closing": ("facts_edit", "closing_everybody", "closing_summary", "closing_print"),
        "end": ("facts_edit", "agenda", "agenda_add", "record_parts_end", "meeting_summary"),
    }.get(tab, ("facts_edit", "agenda", "agenda_add", f"record_parts_{tab}"))
    places = [names.index(name) for name in order]
    assert places == sorted(places)


def test_every_control_has_a_name_to_be_read(page: MeetingPage) -> None:
    page.header.edit.click()
    for tab in ("facts", "item", "said", "tryouts", "came", "end"):
        if tab == "item":
            page.agenda.table.asked.emit(page.agenda._shown.agenda[0].id, "details")
        elif tab != "facts":
            page.agenda.close_item()
            page.beside.write.click()
            page.panel.turn_to(tab)
        nameless = [w for w in focusable(page) if not w.accessibleName()]
        assert [(type(w).__name__, w.objectName()) for w in nameless] == []


@pytest.mark.every_language
@pytest.mark.parametrize("width", [1366, 1024])
def test_nothing_of_a_field_in_a_row_covers_its_mark(
    desk: Desk, key: UUID, show: Callable[..., QWidget], width: int
) -> None:
    page = MeetingPage(desk)
    page.open(Place("meeting", key))
    show(page, width, 768)
    table = page.agenda.table
    for which, name in ((Column.TITLE, "agenda_title"), (Column.MINUTES, "agenda_minutes")):
        index = table.model().index(1, which)
        table.setCurrentIndex(index)
        table.edit(index)
        field = table.findChild(QLineEdit, name)
        cell = table.visualRect(table.model().index(1, Column.TITLE))
        mark = QRect(cell.right() - 13 if page.isRightToLeft() else cell.left(), cell.top(), 14, 48)
        assert not field.geometry().intersects(mark)
        assert field.width() >= 36


@pytest.mark.parametrize("text", ["x" * 10_000, "<b>R&D</b> =1+1 🙂 \u202eabc", "word " * 2000])
def test_any_text_stands_as_it_was_typed(
    page: MeetingPage, desk: Desk, key: UUID, text: str
) -> None:
    text = text.strip()
    line = text[:LINE].strip()
    with desk.workspace.change("long") as session:
        meetings.edit(
            session,
            key,
            lambda meeting: replace(meeting, title=line, place=line, intention=text, summary=text),
        )
        item = meetings.agenda(session, key)[0]
        meetings.edit_item(session, item.id, lambda item: replace(item, title=line, notes=text))
        meetings.add_item(session, None, meetings.AgendaItem(line))
    QApplication.processEvents()
    assert page.header.title.text() == line
    assert column(page, Column.TITLE)[0] == line
    assert page.header.height() < page.height() / 2
    assert page.minimumSizeHint().width() <= page.width()
    page.header.edit.click()
    page.agenda.table.asked.emit(item.id, "details")
    assert page.findChild(QWidget, "item_notes").text() == text
    assert page.minimumSizeHint().width() <= page.width()
