"""A meeting planned for, or moved to, a day between two terms is asked to which it belongs."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.storage import calendar, meetings
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.meetings.facts_panel import FactsPanel
from tlc_desktop.ui.meetings.plan.form import PlanForm
from tlc_desktop.ui.meetings.shown import meeting_shown

Show = Callable[[QWidget], None]
Type = Callable[[QWidget, str], None]


def choice(page: QWidget, name: str) -> QComboBox:
    found = page.findChild(QComboBox, name)
    assert found is not None
    return found


def test_it_is_asked_when_a_meeting_is_planned(
    qtbot: QtBot, desk: Desk, held: dict[str, UUID], show: Show, type_text: Type
) -> None:
    form = PlanForm(desk)
    show(form)
    form.start(past=False)
    type_text(form.findChild(QLineEdit, "plan_title"), "Sharing")
    type_text(form.findChild(QLineEdit, "plan_day"), "20/10/2026")
    term = choice(form, "plan_term")
    assert not term.isVisible()
    type_text(form.findChild(QLineEdit, "plan_day"), "4/2/2027")
    form.findChild(QLineEdit, "plan_title").setFocus()
    assert [term.itemText(n) for n in range(term.count())] == ["not said yet", "Autumn", "Spring"]
    term.setFocus()
    for _ in range(2):
        qtbot.keyClick(term, Qt.Key.Key_Down)
    form.findChild(QPushButton, "plan_do").click()
    with desk.workspace.read() as session:
        line = next(line for line in calendar.lines(session) if line.title == "Sharing")
    assert (line.day, line.term) == (date(2027, 2, 4), held["Spring"])


def test_it_is_asked_beside_the_day_of_a_meeting_and_can_be_said_otherwise(
    qtbot: QtBot, desk: Desk, held: dict[str, UUID], show: Show
) -> None:
    key = held["In the break"]
    panel = FactsPanel(desk)
    panel.show_meeting(meeting_shown(desk, key))
    show(panel)
    term = choice(panel, "facts_term")
    term.setFocus()
    said: list[UUID | None] = []
    for move in (Qt.Key.Key_End, Qt.Key.Key_Home):
        qtbot.keyClick(term, move)
        with desk.workspace.read() as session:
            said.append(meetings.meeting(session, key).term)
    assert said == [held["Spring"], None]
