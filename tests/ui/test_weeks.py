"""The week as the community has it, in every language of the window: in the month that a day is chosen from.

No printed page shows a week; where one does, it is to be looked at here too.
"""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import (
    FRIDAY,
    MONDAY,
    SATURDAY,
    SUNDAY,
    Community,
    Language,
)
from tlc_desktop.i18n.formats import formats
from tlc_desktop.storage import communities
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.plan.form import PlanForm
from tlc_desktop.ui.settings.view import SettingsPage
from tlc_desktop.ui.widgets.month_grid import MonthPopup

DAY = date(2026, 10, 20)  # a Tuesday
WEEKS = [
    (SATURDAY, frozenset({FRIDAY, SATURDAY})),
    (SUNDAY, frozenset({FRIDAY, SATURDAY})),
    (MONDAY, frozenset({SATURDAY, SUNDAY})),
    (SATURDAY, frozenset({FRIDAY})),
]


@pytest.fixture
def popup(qtbot: QtBot, desk: Desk, week: tuple[int, frozenset[int]]) -> MonthPopup:
    """The month, opened from the form that plans a meeting."""
    first_day, weekend = week
    with desk.workspace.change("Change settings") as session:
        communities.edit(session, lambda ours: replace(ours, first_day=first_day, weekend=weekend))
    form = PlanForm(desk)
    qtbot.addWidget(form)
    with qtbot.waitExposed(form):
        form.show()
    form.day.set_day(DAY)
    form.day.open()
    opened = form.day.popup
    assert opened is not None
    with qtbot.waitExposed(opened):
        QApplication.processEvents()
    return opened


def columns(popup: MonthPopup) -> list[date]:
    """The days of the week of `DAY`, from where reading begins."""
    grid = popup.grid
    week = [DAY + timedelta(days=n) for n in range(-6, 7)]
    row = [day for day in week if grid.cell(day).top() == grid.cell(DAY).top()]
    return sorted(row, key=lambda day: grid.cell(day).left(), reverse=theme.is_rtl())


def is_tinted(image: QImage, popup: MonthPopup, day: date) -> bool:
    """Whether a day is painted as one of rest."""
    box = popup.grid.cell(day)
    at = QPoint(round(box.center().x()), round(box.top()) + 4)
    return image.pixelColor(at) == theme.color("raised")


@pytest.mark.every_language
@pytest.mark.parametrize("week", WEEKS, ids=["egypt", "sunday", "monday", "friday"])
def test_the_month_has_the_week_of_the_community(
    qtbot: QtBot, popup: MonthPopup, week: tuple[int, frozenset[int]]
) -> None:
    first_day, weekend = week
    shown = columns(popup)
    assert [day.weekday() for day in shown] == [(first_day + n) % 7 for n in range(7)]
    assert popup.grid.first_shown().weekday() == first_day
    image = popup.grid.grab().toImage()
    beside = [day for day in shown if day != DAY]
    assert {day.weekday() for day in beside if is_tinted(image, popup, day)} == weekend
    # The first of the week stands where reading begins: a click there chooses it.
    with qtbot.waitSignal(popup.chosen, check_params_cb=lambda day: day == shown[0]):
        where = popup.grid.cell(shown[0]).center().toPoint()
        qtbot.mouseClick(popup.grid, Qt.MouseButton.LeftButton, pos=where)


@pytest.mark.every_language
def test_egypts_week_is_what_a_community_begins_with(desk: Desk, language: Language) -> None:
    own = desk.community
    assert (own.first_day, own.weekend) == (SATURDAY, {FRIDAY, SATURDAY})
    for spoken in Language:
        shown = formats(Community("Ours", spoken), language)
        assert (shown.first_day, shown.weekend) == (SATURDAY, {FRIDAY, SATURDAY})


@pytest.mark.parametrize(
    ("first_day", "weekend"), [("6", "4,5"), ("0", "5,6"), ("5", "4"), ("6", "6")]
)
def test_another_week_is_chosen_in_the_settings(
    qtbot: QtBot, desk: Desk, first_day: str, weekend: str
) -> None:
    page = SettingsPage(desk)
    qtbot.addWidget(page)
    page.refresh()
    for name, key in (("first_day", first_day), ("weekend", weekend)):
        combo = page.findChild(QComboBox, f"settings_{name}")
        assert combo is not None
        combo.setCurrentIndex(combo.findData(key))
        combo.activated.emit(combo.currentIndex())
    assert desk.formats.first_day == int(first_day)
    assert desk.formats.weekend == {int(day) for day in weekend.split(",")}
