"""What is half-typed in one meeting is not in another, and there again on coming back."""

from dataclasses import replace
from datetime import date, time
from types import SimpleNamespace
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.entries import Authorship
from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.storage import meetings, tryouts
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.meetings.agenda.model import Column
from tlc_desktop.ui.meetings.agenda.panel import AgendaPanel
from tlc_desktop.ui.meetings.record.plans_panel import PlansPanel
from tlc_desktop.ui.meetings.record.said_kinds import Said
from tlc_desktop.ui.meetings.shown import meeting_shown
from tlc_desktop.ui.meetings.view import MeetingPage
from tlc_desktop.ui.place import Place

pytestmark = pytest.mark.usefixtures("agreed")


@pytest.fixture
def other(desk: Desk) -> UUID:
    """The meeting in November."""
    with desk.workspace.change("plan") as session:
        return meetings.schedule(session, Meeting("November", date(2026, 11, 24), time(13)))


def test_a_half_written_try_out(desk: Desk, key: UUID, other: UUID, group: SimpleNamespace) -> None:
    panel = PlansPanel(desk)
    panel.show_meeting(meeting_shown(desk, key))
    panel._writing(True)
    panel.owner.set_choice(str(group.mona))
    panel.what.set_text("Exit slips in 3B")
    panel.show_meeting(meeting_shown(desk, other))
    assert (panel.what.text(), panel.owner.choice()) == ("", "")
    assert panel._form.isHidden()
    panel.show_meeting(meeting_shown(desk, key))
    assert (panel.what.text(), panel.owner.choice()) == ("Exit slips in 3B", str(group.mona))
    assert not panel._form.isHidden()


def test_a_half_typed_agenda_item(desk: Desk, key: UUID, other: UUID) -> None:
    agenda = AgendaPanel(desk)
    agenda.show_meeting(meeting_shown(desk, key))
    agenda._adding(True)
    agenda._field.set_text("Half an item")
    agenda.show_meeting(meeting_shown(desk, other))
    assert agenda._field.text() == ""
    assert agenda._field.isHidden()
    anew = AgendaPanel(desk)
    anew.show_meeting(meeting_shown(desk, key))
    assert anew._field.text() == "Half an item"
    assert not anew._field.isHidden()


def test_what_was_said_with_its_kind_and_its_author(
    page: MeetingPage, desk: Desk, key: UUID, other: UUID, group: SimpleNamespace
) -> None:
    line = page.panel.said.line
    line.choose("question")
    line.take_name(group.mona)
    for text in ("", "Half a sentence"):
        line.set_text(text)
        page.open(Place("meeting", other))
        assert (line.text(), line.said()) == ("", Said()), "nothing was chosen here"
        page.open(Place("meeting", key))
        credited = Said("question", Authorship.CREDITED, (group.mona,))
        assert (line.text(), line.said()) == (text, credited)
        assert [pill.accessibleName() for pill in line.frame.pills.pills] != []


def test_what_is_parked_and_told(
    page: MeetingPage, desk: Desk, key: UUID, other: UUID, group: SimpleNamespace
) -> None:
    with desk.workspace.change("plans") as session:
        day = date(2026, 9, 22)
        first, second = (
            tryouts.add(session, TryOut(owner, "waits", day))
            for owner in (group.mona, group.hossam)
        )
    page.findChild(QPushButton, "parking_open").click()
    page.panel.turn_to("tryouts")
    page.parking._field.set_text("Dictionaries")
    story = page.panel.goround.card.story
    page.panel.goround.list.opened.emit(str(first))
    story.set_text("They laughed")
    page.panel.goround.list.opened.emit(str(second))
    assert story.text() == "", "it is another's story"
    page.open(Place("meeting", other))
    assert page.parking._field.text() == ""
    page.panel.turn_to("tryouts")
    page.panel.goround.list.opened.emit(str(first))
    assert story.text() == ""
    page.open(Place("meeting", key))
    page.panel.turn_to("tryouts")
    page.panel.goround.list.opened.emit(str(first))
    assert page.parking._field.text() == "Dictionaries"
    assert story.text() == "They laughed"


def test_a_title_that_is_being_typed_stays_when_something_else_is_saved(
    qtbot: QtBot, page: MeetingPage, desk: Desk, key: UUID
) -> None:
    table = page.agenda.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(1, Column.TITLE))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    edit = table.findChild(QLineEdit, "agenda_title")
    edit.selectAll()
    qtbot.keyClicks(edit, "How are our ")
    with desk.workspace.change("elsewhere") as session:
        meetings.edit(session, key, lambda meeting: replace(meeting, place="Room 3"))
    qtbot.keyClicks(edit, "try-outs?")
    assert edit.text() == "How are our try-outs?"
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    QApplication.processEvents()
    with desk.workspace.read() as session:
        assert meetings.agenda(session, key)[1].title == "How are our try-outs?"


def test_a_title_in_the_table_is_kept_as_it_is_typed(
    qtbot: QtBot, page: MeetingPage, desk: Desk, key: UUID
) -> None:
    """Also where the program is killed meanwhile; all of it is one step, and Escape takes it back."""
    table = page.agenda.table

    def title() -> str:
        with desk.workspace.store.read() as session:
            return meetings.agenda(session, key)[1].title

    def typing(*texts: str) -> QLineEdit:
        table.setFocus()
        table.setCurrentIndex(table.model().index(1, Column.TITLE))
        qtbot.keyClick(table, Qt.Key.Key_Return)
        edit = table.indexWidget(table.currentIndex())
        assert isinstance(edit, QLineEdit)
        edit.selectAll()
        for text in texts:
            qtbot.keyClicks(edit, text)
            desk.workspace.settle()
            QApplication.processEvents()
        return edit

    before, steps = title(), desk.workspace.store.labels()
    edit = typing("How are", " our")
    assert title() == edit.text() == "How are our"
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    desk.workspace.settle()
    QApplication.processEvents()
    assert (title(), desk.workspace.store.labels()) == (before, steps)
    edit = typing("How are", " our")
    qtbot.keyClicks(edit, " try-outs?")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert title() == "How are our try-outs?"
    edit = typing("Anew")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    QApplication.processEvents()
    desk.workspace.undo()
    assert title() == "How are our try-outs?"
    desk.workspace.undo()
    assert (title(), desk.workspace.store.labels()[0]) == (before, steps[0])
