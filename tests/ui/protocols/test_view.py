"""The page of protocols: what is ready, what is the community's own, and writing one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.protocols import Protocol
from tlc_desktop.storage import protocols, records
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.live.steps_row import StepsRow
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.protocols.view import ProtocolsPage
from tlc_desktop.ui.widgets.labels import Label


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> QWidget:
    made = QWidget()
    made.resize(1150, 700)
    qtbot.addWidget(made)
    page = ProtocolsPage(desk)
    page.setParent(made)
    page.setGeometry(0, 0, 1150, 700)
    page.open(Place("protocols"))
    with qtbot.waitExposed(made):
        made.show()
    QApplication.processEvents()
    return made


@pytest.fixture
def page(window: QWidget) -> ProtocolsPage:
    found = window.findChild(ProtocolsPage)
    assert isinstance(found, ProtocolsPage)
    return found


def saved(desk: Desk) -> list[Protocol]:
    desk.workspace.settle()
    with desk.workspace.read() as session:
        return protocols.protocols(session)


def listed(page: ProtocolsPage) -> list[str]:
    return [row.title for row in page.rows.row_texts()]


def text_of(page: QWidget, name: str) -> str:
    found = page.findChild(Label, name)
    assert isinstance(found, Label)
    return found.text()


def field(page: QWidget, name: str) -> QTextEdit:
    found = page.findChild(QTextEdit, name)
    assert isinstance(found, QTextEdit)
    return found


def write(qtbot: QtBot, page: ProtocolsPage, title: str) -> None:
    line = page.findChild(QLineEdit, "protocol_add")
    qtbot.keyClicks(line, title)
    qtbot.keyClick(line, Qt.Key.Key_Return)


@pytest.mark.every_language
def test_what_is_ready_stands_in_the_community_s_language(
    page: ProtocolsPage, language: Language
) -> None:
    library = protocols.library(language)
    assert listed(page)[1:] == [one.title for one in library]
    assert text_of(page, "protocol_ready_title") == library[0].title
    steps = text_of(page, "protocol_ready_steps")
    assert ("٢٠" if language is Language.ARABIC else "20") in steps
    at_right = page.rows.mapTo(page, page.rows.rect().topLeft()).x() > page.width() / 2
    assert at_right is theme.is_rtl()


def test_ours_is_read_and_taken_as_a_copy(qtbot: QtBot, page: ProtocolsPage, desk: Desk) -> None:
    page.rows.choose("consultancy")
    assert text_of(page, "protocol_ready_title") == "Consultancy"
    assert "The question, 8" in text_of(page, "protocol_ready_steps")
    assert saved(desk) == []
    qtbot.mouseClick(page.findChild(QPushButton, "protocol_take"), Qt.MouseButton.LeftButton)
    [copy] = saved(desk)
    assert copy.ours == "consultancy"
    assert listed(page)[:3] == ["Our own", "Consultancy", "Ready to use"]
    assert listed(page).count("Consultancy") == 1
    steps = field(page, "protocol_steps")
    assert steps.hasFocus()
    assert steps.toPlainText() == copy.steps
    desk.workspace.undo()
    assert listed(page).count("Consultancy") == 1
    assert text_of(page, "protocol_ready_title")


def test_a_copy_is_changed_where_it_stands_and_tells_what_its_steps_come_to(
    qtbot: QtBot, page: ProtocolsPage, desk: Desk
) -> None:
    page.rows.choose("consultancy")
    page.findChild(QPushButton, "protocol_take").click()
    for name, text in (
        ("protocol_title", "Our consultancy"),
        ("protocol_aim", "To think aloud"),
        ("protocol_steps", "The question, 5\nWe talk, 20"),
        ("protocol_roles", "Hala asks"),
        ("protocol_card", "Listen first"),
    ):
        field(page, name).setFocus()
        field(page, name).selectAll()
        qtbot.keyClicks(field(page, name), text.partition("\n")[0])
        for line in text.split("\n")[1:]:
            qtbot.keyClick(field(page, name), Qt.Key.Key_Return)
            qtbot.keyClicks(field(page, name), line)
    [copy] = saved(desk)
    said = (copy.title, copy.aim, copy.steps, copy.roles, copy.card)
    assert said == (
        "Our consultancy",
        "To think aloud",
        "The question, 5\nWe talk, 20",
        "Hala asks",
        "Listen first",
    )
    assert text_of(page, "protocol_told") == "2 steps, 25 minutes"
    row = page.detail.findChild(StepsRow)
    assert isinstance(row, StepsRow)
    assert row.shown() == "The question 5 We talk 20"
    assert listed(page)[1] == "Our consultancy"


def test_an_own_one_is_written_from_its_title_on(
    qtbot: QtBot, page: ProtocolsPage, desk: Desk
) -> None:
    qtbot.mouseClick(page.findChild(QPushButton, "write_protocol"), Qt.MouseButton.LeftButton)
    assert page.findChild(QLineEdit, "protocol_add").hasFocus()
    write(qtbot, page, "  Tea   first ")
    [own] = saved(desk)
    assert (own.title, own.ours) == ("Tea first", "")
    assert field(page, "protocol_steps").hasFocus()
    assert text_of(page, "protocol_told") == "No steps yet"
    qtbot.keyClicks(field(page, "protocol_steps"), "Pour")
    desk.workspace.settle()
    assert text_of(page, "protocol_told") == "1 step"


def test_a_title_that_is_half_typed_is_there_again(
    qtbot: QtBot, page: ProtocolsPage, desk: Desk
) -> None:
    qtbot.keyClicks(page.findChild(QLineEdit, "protocol_add"), "Tea fi")
    desk.workspace.settle()
    again = ProtocolsPage(desk)
    qtbot.addWidget(again)
    assert again.findChild(QLineEdit, "protocol_add").text() == "Tea fi"


def test_a_title_is_never_blank(qtbot: QtBot, page: ProtocolsPage, desk: Desk) -> None:
    write(qtbot, page, "Tea")
    title = field(page, "protocol_title")
    title.setFocus()
    title.selectAll()
    qtbot.keyClick(title, Qt.Key.Key_Delete)
    assert saved(desk)[0].title == "Tea"
    field(page, "protocol_steps").setFocus()
    assert title.toPlainText() == "Tea"


def test_a_copy_of_an_own_one_is_another(qtbot: QtBot, page: ProtocolsPage, desk: Desk) -> None:
    write(qtbot, page, "Tea {first}")
    page.findChild(QPushButton, "protocol_copy").click()
    assert [one.title for one in saved(desk)] == ["Tea {first}", "Tea {first}: a copy"]
    assert field(page, "protocol_title").toPlainText() == "Tea {first}: a copy"


def test_one_is_deleted_by_its_button_and_by_the_key_and_comes_back(
    qtbot: QtBot, page: ProtocolsPage, desk: Desk
) -> None:
    write(qtbot, page, "Tea")
    write(qtbot, page, "A walk")
    page.findChild(QPushButton, "protocol_delete").click()
    assert [one.title for one in saved(desk)] == ["Tea"]
    page.rows.choose(str(saved(desk)[0].id))
    page.rows.setFocus()
    qtbot.keyClick(page.rows, Qt.Key.Key_Delete)
    assert saved(desk) == []
    desk.workspace.undo()
    assert [one.title for one in saved(desk)] == ["Tea"]
    with desk.workspace.read() as session:
        assert [b.kind for b in records.bin_of(session)] == ["protocol"]


def test_ours_is_neither_renamed_nor_deleted(qtbot: QtBot, page: ProtocolsPage) -> None:
    page.rows.choose("fishbowl")
    page.rows.setFocus()
    before = listed(page)
    qtbot.keyClick(page.rows, Qt.Key.Key_Delete)
    qtbot.keyClick(page.rows, Qt.Key.Key_F2)
    assert listed(page) == before


def test_a_place_chooses_its_record(page: ProtocolsPage, desk: Desk) -> None:
    with desk.workspace.change("add") as session:
        keys = [protocols.add(session, Protocol(title)) for title in ("A walk", "Tea")]
    page.open(Place("protocols", keys[1]))
    assert field(page, "protocol_title").toPlainText() == "Tea"
    assert page.place == Place("protocols", keys[1])


def test_a_small_window_cuts_nothing_away(page: ProtocolsPage, window: QWidget) -> None:
    page.setGeometry(0, 0, 824, 500)
    QApplication.processEvents()
    for name in ("write_protocol", "protocol_take"):
        button = page.findChild(QPushButton, name)
        assert button.width() >= button.sizeHint().width()
    assert page.rows.width() >= 200
