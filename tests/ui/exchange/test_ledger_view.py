"""The ledger, by hand, in three languages."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.exports import Export
from tlc_desktop.domain.members import Audience
from tlc_desktop.i18n.value_names import label
from tlc_desktop.storage import exports
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.exchange.ledger_view import LedgerPage
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.widgets.empty_state import EmptyState
from tlc_desktop.ui.widgets.lists import RowList

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> LedgerPage:
    made = LedgerPage(desk)
    qtbot.addWidget(made)
    made.resize(826, 530)
    with qtbot.waitExposed(made):
        made.show()
    QApplication.processEvents()
    return made


def test_while_nothing_left_it_says_what_will_stand_there(
    qtbot: QtBot, page: LedgerPage, desk: Desk
) -> None:
    assert page.findChild(EmptyState).isVisible()
    assert not page.findChild(QPushButton, "print_ledger").isVisible()
    with qtbot.waitSignal(desk.went) as went:
        qtbot.mouseClick(page.findChild(QPushButton, "ledger_empty_begin"), LEFT)
    assert went.args == [Place("terms")]


def test_a_line_says_what_left_for_whom_and_who_is_named(
    qtbot: QtBot, page: LedgerPage, desk: Desk
) -> None:
    with desk.workspace.change("Note") as session:
        exports.add(session, Export(date(2026, 1, 30), Audience.SCHOOL, "Autumn", ()))
        newer = Export(date(2026, 6, 12), Audience.OUTSIDE, "R&D <b>", ("Dina R.", "سلمى"))
        exports.add(session, newer)
    rows = page.findChild(RowList, "ledger_list").row_texts()
    assert [row.title for row in rows] == ["R&D <b>", "Autumn"]
    assert rows[0].caption == desk.formats.day(date(2026, 6, 12))
    assert rows[0].lines == (label(Audience.OUTSIDE, desk.words),)
    assert "Dina R." in rows[0].small
    assert "سلمى" in rows[0].small
    assert rows[1].small
    assert not page.findChild(EmptyState).isVisible()
    with qtbot.waitSignal(desk.went) as went:
        qtbot.mouseClick(page.findChild(QPushButton, "print_ledger"), LEFT)
    assert went.args == [Place("print", kind="ledger")]
