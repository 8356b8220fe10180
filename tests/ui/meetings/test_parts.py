"""The parts of a meeting's page, each for itself."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from types import SimpleNamespace
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.meetings import AgendaItem, Origin, Purpose
from tlc_desktop.domain.members import MemberState
from tlc_desktop.storage import members
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.agenda.delegate import FILLS
from tlc_desktop.ui.meetings.agenda.drag import RowDrag
from tlc_desktop.ui.meetings.agenda.item_panel import ItemPanel
from tlc_desktop.ui.meetings.agenda.model import Column, ItemShown
from tlc_desktop.ui.meetings.agenda.panel import AgendaPanel
from tlc_desktop.ui.meetings.agenda.parking_panel import ParkingPanel
from tlc_desktop.ui.meetings.agenda.strips_panel import ORIGINS, StripsPanel
from tlc_desktop.ui.meetings.agenda.table import AgendaTable
from tlc_desktop.ui.meetings.beside_panel import BesidePanel
from tlc_desktop.ui.meetings.closing.panel import ClosingPanel
from tlc_desktop.ui.meetings.facts_panel import FactsPanel
from tlc_desktop.ui.meetings.header import MeetingHeader
from tlc_desktop.ui.meetings.list_view import MeetingsPage
from tlc_desktop.ui.meetings.plan.form import PlanForm
from tlc_desktop.ui.meetings.plan.year_form import YearForm
from tlc_desktop.ui.meetings.record.after_panel import AfterPanel
from tlc_desktop.ui.meetings.record.came_panel import CamePanel
from tlc_desktop.ui.meetings.record.panel import RecordPanel
from tlc_desktop.ui.meetings.record.plans_panel import PlansPanel
from tlc_desktop.ui.meetings.record.said_editor import SaidEditor
from tlc_desktop.ui.meetings.record.said_panel import SaidPanel
from tlc_desktop.ui.meetings.shown import brought_by, meeting_shown
from tlc_desktop.ui.meetings.view import MeetingPage
from tlc_desktop.ui.widgets.fields import LineField
from tlc_desktop.ui.widgets.page_sheet import scrolled
from tlc_desktop.ui.widgets.people_picker import PeoplePicker
from tlc_desktop.ui.widgets.reveal import into_sight, tab_after
from tlc_desktop.ui.widgets.slots import on_people, on_text, on_tick


def test_parts_are_made_when_they_are_wanted(page: MeetingPage) -> None:
    at_once = (MeetingHeader, StripsPanel, AgendaPanel, ParkingPanel, BesidePanel, RecordPanel)
    assert all(page.findChild(kind) is not None for kind in (*at_once, SaidPanel))
    later = (FactsPanel, ItemPanel, AfterPanel, CamePanel, ClosingPanel, PlansPanel, SaidEditor)
    assert [kind for kind in later if page.findChild(kind) is not None] == []
    page.header.edit.click()
    page.panel.turn_to("came")
    page.panel.turn_to("tryouts")
    assert all(page.findChild(kind) is not None for kind in (FactsPanel, CamePanel, PlansPanel))


def test_the_list_has_its_two_forms(desk: Desk) -> None:
    page = MeetingsPage(desk)
    assert isinstance(page.form, PlanForm)
    assert isinstance(page.year, YearForm)
    assert page.form.isHidden()
    assert page.year.isHidden()


def lines(count: int) -> list[ItemShown]:
    now = datetime(2026, 10, 20, 13)
    items = [AgendaItem(f"Item {n}", 5, purpose=list(Purpose)[n % 3]) for n in range(count)]
    return [ItemShown(uuid4(), item, now, "", "the group") for item in items]


def test_rows_carry_the_shapes_of_the_strips(desk: Desk, show: Callable[..., QWidget]) -> None:
    table = AgendaTable(desk.formats, desk.words)
    table.show_lines(lines(3))
    show(table)
    picture = table.viewport().grab().toImage()
    found = set()
    for row in range(3):
        cell = table.visualRect(table.model().index(row, Column.TITLE))
        x = cell.right() - 12 if theme.is_rtl() else cell.left() + 12
        found.add(picture.pixelColor(x, cell.center().y() - 1).name())
    wanted = {theme.color(name).name() for name in ("accent", "honey", "sheet")}
    assert found == wanted
    assert len({FILLS[purpose] for purpose in Purpose}) == len(Purpose)
    assert len({ORIGINS[origin] for origin in Origin}) == len(Origin)


def test_a_row_is_dropped_where_the_line_stands(
    qtbot: QtBot, desk: Desk, show: Callable[..., QWidget]
) -> None:
    table = AgendaTable(desk.formats, desk.words)
    table.show_lines(lines(4))
    show(table)
    (drag,) = table.findChildren(RowDrag)
    dropped: list[tuple[int, int]] = []
    drag.dropped.connect(lambda start, end: dropped.append((start, end)))
    line = table.findChild(QWidget, "agenda_drop")

    def middle(row: int) -> QPoint:
        return table.visualRect(table.model().index(row, Column.GRIP)).center()

    for end in (middle(0), middle(3) + QPoint(0, 20), middle(1)):
        qtbot.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=middle(1))
        qtbot.mouseMove(table.viewport(), end)
        assert line.isVisible()
        qtbot.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=end)
        assert not line.isVisible()
    assert dropped == [(1, 0), (1, 3)]  # the last one went nowhere


@pytest.mark.parametrize(
    ("origin", "said"),
    [
        (Origin.GROUP, "the group"),
        (Origin.OUTSIDE, "from outside"),
        (Origin.MEMBER, "members"),
        (Origin.FACILITATOR, "Nadia Kamel"),
    ],
)
def test_who_brought_an_item_without_names(
    desk: Desk, key: UUID, origin: Origin, said: str
) -> None:
    assert brought_by(AgendaItem("Item", origin=origin), meeting_shown(desk, key), desk) == said


def test_people_who_left_are_offered_only_where_they_are_chosen(
    desk: Desk, key: UUID, group: SimpleNamespace
) -> None:
    with desk.workspace.change("left") as session:
        members.edit(session, group.mona, lambda member: replace(member, state=MemberState.LEFT))
    shown = meeting_shown(desk, key)
    assert group.mona not in dict(shown.offered())
    assert dict(shown.offered([group.mona]))[group.mona] == "Mona Fathy"


def test_what_opens_comes_into_sight_and_into_the_way_of_tab(
    qtbot: QtBot, desk: Desk, show: Callable[..., QWidget]
) -> None:
    inside = QWidget()
    column = QVBoxLayout(inside)
    first, last, late = (QPushButton(name) for name in ("first", "last", "late"))
    spacer = QWidget()
    spacer.setFixedHeight(2000)
    for widget in (first, spacer, last):
        column.addWidget(widget)
    area = scrolled(inside, "area")
    show(area)
    panel = QWidget()
    QVBoxLayout(panel).addWidget(late)
    column.insertWidget(2, panel)
    panel.show()
    tab_after(first, panel)
    into_sight(panel)
    qtbot.waitUntil(lambda: not late.visibleRegion().isEmpty())
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is late


def test_small_acts_hear_their_signals(
    qtbot: QtBot, desk: Desk, group: SimpleNamespace, show: Callable[..., QWidget]
) -> None:
    heard: list[object] = []
    box, field = QCheckBox("tick"), LineField("", "line", accessible="line")
    picker = PeoplePicker("", "who", desk.formats, "Nobody")
    picker.show_people([(group.mona, "Mona")], [])
    on_tick(box, lambda on: heard.append(on))
    on_text(field.edited, heard.append)
    on_people(picker.picked, heard.append)
    show(box)
    box.click()
    qtbot.keyClicks(field.findChild(QLineEdit), "a")
    picker.picked.emit((group.mona,))
    assert heard == [True, "a", (group.mona,)]
