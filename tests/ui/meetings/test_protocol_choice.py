"""What an agenda's item says of how the group talks in it, and the note that only the facilitator sees."""

from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.meetings import AgendaItem
from tlc_desktop.domain.protocols import Protocol
from tlc_desktop.storage import meetings, protocols, records
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.live.private_row import PrivateRow
from tlc_desktop.ui.meetings.agenda.model import LINE_ROLE, Column
from tlc_desktop.ui.meetings.view import MeetingPage
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.widgets.fields import ComboField
from tlc_desktop.ui.widgets.labels import Label


@pytest.fixture
def details(page: MeetingPage) -> MeetingPage:
    """The page with the details of the third item open."""
    table = page.agenda.table
    table.setCurrentIndex(table.model().index(2, Column.TITLE))
    table.asked.emit(table.current(), "details")
    return page


def choice(page: QWidget) -> ComboField:
    found = page.findChild(ComboField, "item_protocol_field")
    assert isinstance(found, ComboField)
    return found


def choose(page: QWidget, text: str) -> None:
    combo = choice(page).combo
    combo.setCurrentIndex(combo.findText(text))
    combo.activated.emit(combo.currentIndex())


def third(desk: Desk, key: UUID) -> AgendaItem:
    desk.workspace.settle()
    with desk.workspace.read() as session:
        return meetings.agenda(session, key)[2]


def own(desk: Desk) -> list[Protocol]:
    with desk.workspace.read() as session:
        return protocols.protocols(session)


def test_one_of_ours_is_chosen_for_a_part_as_a_copy_in_one_step(
    details: MeetingPage, desk: Desk, key: UUID
) -> None:
    assert choice(details).choice() == ""
    choose(details, "Consultancy")
    [copy] = own(desk)
    assert (copy.title, copy.ours) == ("Consultancy", "consultancy")
    assert third(desk, key).protocol == copy.id
    assert choice(details).choice() == str(copy.id)
    assert details.findChild(Label, "item_protocol_told").text() == "6 steps, 50 minutes"
    combo = choice(details).combo
    assert [combo.itemText(n) for n in range(combo.count())].count("Consultancy") == 1
    small = details.agenda.table.model().index(2, Column.TITLE).data(LINE_ROLE).small
    assert small.index("Consultancy") < small.index("a page, and our own classes")
    desk.workspace.undo()
    assert (own(desk), third(desk, key).protocol) == ([], None)
    assert choice(details).choice() == ""


def test_another_meeting_uses_the_same_copy(details: MeetingPage, desk: Desk, key: UUID) -> None:
    choose(details, "Consultancy")
    choose(details, "None")
    assert third(desk, key).protocol is None
    choose(details, "Consultancy")
    assert len(own(desk)) == 1


def test_an_own_one_stands_first_and_one_in_the_bin_is_not_offered(
    details: MeetingPage, desk: Desk, key: UUID
) -> None:
    with desk.workspace.change("add") as session:
        tea = protocols.add(session, Protocol("Tea & <b>talk</b>", steps="Pour, 2"))
    assert choice(details).combo.itemText(1) == "Tea & <b>talk</b>"
    choose(details, "Tea & <b>talk</b>")
    assert third(desk, key).protocol == tea
    with desk.workspace.change("delete") as session:
        records.delete(session, "protocol", tea)
    assert choice(details).choice() == ""
    desk.workspace.undo()
    assert choice(details).choice() == str(tea)


def test_from_the_details_one_goes_to_where_protocols_are_read_and_written(
    qtbot: QtBot, details: MeetingPage, desk: Desk, went: list[Place]
) -> None:
    button = details.findChild(QPushButton, "item_protocols")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    choose(details, "Fishbowl")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert went == [Place("protocols"), Place("protocols", own(desk)[0].id)]


def test_a_part_moves_on_by_itself_only_where_that_is_ticked(
    details: MeetingPage, desk: Desk, key: UUID
) -> None:
    box = details.findChild(QCheckBox, "item_moves_on")
    assert not box.isChecked()
    box.click()
    assert third(desk, key).moves_on
    desk.workspace.undo()
    assert not third(desk, key).moves_on
    assert not box.isChecked()


@pytest.mark.every_language
def test_what_is_ready_is_offered_in_the_community_s_language(
    details: MeetingPage, language: Language
) -> None:
    combo = choice(details).combo
    texts = [combo.itemText(n) for n in range(combo.count())]
    assert [one.title for one in protocols.library(language)] == texts[1:]


def note(page: MeetingPage) -> QTextEdit:
    found = page.findChild(QTextEdit, "item_private_note")
    assert isinstance(found, QTextEdit)
    return found


def test_f8_on_the_agenda_opens_the_note_of_the_current_item(
    qtbot: QtBot, page: MeetingPage, desk: Desk, key: UUID
) -> None:
    table = page.agenda.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(2, Column.TITLE))
    page.menu_acts()["note"]()
    assert note(page).isVisible()
    assert note(page).hasFocus()
    qtbot.keyClicks(note(page), "Ask Hala first")
    assert third(desk, key).private_note == "Ask Hala first"
    page.menu_acts()["note"]()
    assert not note(page).isVisible()
    table.setCurrentIndex(table.model().index(1, Column.TITLE))
    row = page.findChild(PrivateRow)
    assert isinstance(row, PrivateRow)
    page.menu_acts()["note"]()
    assert note(page).toPlainText() == ""
    table.setCurrentIndex(table.model().index(2, Column.TITLE))
    assert not note(page).isVisible()


def test_with_no_item_chosen_f8_opens_the_note_of_the_first(
    qtbot: QtBot, page: MeetingPage
) -> None:
    assert page.agenda.table.current() is None
    page.menu_acts()["note"]()
    assert note(page).hasFocus()
    assert page.agenda.table.currentIndex().row() == 0


def test_the_menu_of_a_row_has_the_note_too(page: MeetingPage, desk: Desk, key: UUID) -> None:
    menu = page.agenda.table.menu(2)
    assert menu is not None
    act = next(each for each in menu.actions() if each.text() == "Private note…")
    assert isinstance(act, QAction)
    act.trigger()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert note(page).isVisible()
