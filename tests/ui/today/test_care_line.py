"""A line about the safety of the file: it leads to the backups, tries one, and lets itself be put off."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.backup_care import CareKind
from tlc_desktop.domain.backups import Why
from tlc_desktop.domain.terms import Term
from tlc_desktop.storage import backup_care, backups, terms
from tlc_desktop.ui.backups import caring
from tlc_desktop.ui.backups.by_itself import ByItself
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.today.view import TodayPage
from tlc_desktop.ui.widgets.labels import Label


@pytest.fixture
def page(desk: Desk, show: Callable[[QWidget], None]) -> TodayPage:
    """Today, of a file whose one backup is old."""
    backups.made(desk.workspace.store, Why.ASKED, lambda: desk.now() - timedelta(days=60))
    made = TodayPage(desk)
    show(made)
    return made


def press(qtbot: QtBot, page: TodayPage, name: str) -> None:
    button = page.care.findChild(QPushButton, name)
    assert button is not None
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def said(page: TodayPage) -> str:
    return " ".join(each.text() for each in page.care.findChildren(Label))


def test_it_comes_once_the_file_is_looked_after_and_leads_to_the_backups(
    qtbot: QtBot, page: TodayPage, desk: Desk
) -> None:
    assert not page.care.isVisible()
    with qtbot.waitSignal(desk.cared):
        looks = ByItself(desk, desk)
    assert "stick" in said(page)
    with qtbot.waitSignal(desk.went) as went:
        press(qtbot, page, "care_act")
    assert went.args == [Place("backups")]
    press(qtbot, page, "care_rest")
    assert not page.care.isVisible()
    assert backup_care.known(desk.workspace.store.path).put_off == {CareKind.OUTSIDE: desk.today()}
    looks.stop()


def test_a_practice_restore_is_offered_once_in_a_term_and_done_there(
    qtbot: QtBot, page: TodayPage, desk: Desk
) -> None:
    today = desk.today()
    with desk.workspace.change("Add term") as session:
        terms.add(session, Term("First term", today - timedelta(50), today + timedelta(50)))
    backup_care.is_outside(desk.workspace.store.path, "KINGSTON", today)
    desk.show_care(caring.found(desk))
    assert said(page).startswith("Once a term")
    with qtbot.waitSignal(desk.told) as told:
        press(qtbot, page, "care_act")
    assert "It can be brought back" in told.args[0]
    assert "ideas: 0" in told.args[0]
    assert not page.care.isVisible()
    assert backup_care.known(desk.workspace.store.path).practised == today
