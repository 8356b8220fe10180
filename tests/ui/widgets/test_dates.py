import datetime as dt
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Community, Digits, Language
from tlc_desktop.i18n.formats import Formats, formats
from tlc_desktop.i18n.typed_days import Sense
from tlc_desktop.ui.widgets.dates import DateField, TimeField
from tlc_desktop.ui.widgets.fields import LineField
from tlc_desktop.ui.widgets.month_grid import MonthGrid, month_later

Show = Callable[..., QWidget]
DAY = dt.date(2026, 10, 20)


@pytest.fixture
def written(rtl: bool) -> Formats:
    language = Language.ARABIC if rtl else Language.ENGLISH
    return formats(Community("x", language, digits=Digits.ARABIC), language)


@pytest.fixture
def field(written: Formats, show: Show) -> DateField:
    made = DateField("Day", "day", written, optional=True)
    other = LineField("Other", "other")
    show(made, other)
    made.set_day(DAY)
    other.setFocus()
    return made


def leave(field: DateField | TimeField) -> None:
    field.window().findChild(LineField).setFocus()


def test_a_day_is_spelled_and_typed_in_numbers(field: DateField, written: Formats) -> None:
    assert field.edit.text() == written.day(DAY)
    field.setFocus()
    assert field.edit.text() == written.digits("20/10/2026")
    heard: list[str] = []
    field.edited.connect(heard.append)
    leave(field)
    assert heard == []
    field.setFocus()
    field.edit.setText("21/10")
    leave(field)
    assert heard == ["2026-10-21"]
    assert field.day() == dt.date(2026, 10, 21)
    assert field.edit.text() == written.day(dt.date(2026, 10, 21))
    field.setFocus()
    field.edit.clear()
    leave(field)
    assert heard[-1] == ""
    assert field.day() is None


@pytest.mark.parametrize("text", ["", "soon", "غدًا", "20/10/2026", "٢٠/١٠"])
def test_the_button_stays_at_the_end_whatever_is_typed(
    field: DateField, rtl: bool, text: str
) -> None:
    field.edit.setText(text)
    QApplication.processEvents()
    middle = field.button.geometry().center().x()
    assert (middle < field.edit.width() / 2) is rtl


def test_what_is_no_day_stays_with_a_note(field: DateField) -> None:
    field.setFocus()
    field.edit.setText("some day")
    leave(field)
    assert field.edit.text() == "some day"
    assert field.note()
    assert field.day() == DAY
    field.setFocus()
    field.edit.setText("22/10")
    leave(field)
    assert field.note() == ""
    assert field.day() == dt.date(2026, 10, 22)


def test_a_day_that_no_month_has_is_told_so(field: DateField) -> None:
    field.setFocus()
    field.edit.setText("31/02")
    leave(field)
    assert "31/02" in field.note()
    assert "20/10/2026" not in field.note()
    assert field.day() == DAY


@pytest.mark.parametrize(("sense", "days"), [(Sense.TO_COME, 1), (Sense.GONE_BY, -6)])
def test_a_weekday_is_the_one_to_come_or_gone_by(field: DateField, sense: Sense, days: int) -> None:
    today = dt.date.today()
    field.sense = sense
    field.setFocus()
    field.edit.setText(f"{today + dt.timedelta(days=1):%A}")
    leave(field)
    assert field.day() == today + dt.timedelta(days=days)


def test_a_time_at_night_that_nobody_typed_stays(written: Formats, show: Show) -> None:
    field = TimeField("Starts at", "time", written)
    show(field, LineField("Other", "other"))
    field.set_time(dt.time(1, 15))
    field.setFocus()
    leave(field)
    assert field.time() == dt.time(1, 15)
    field.setFocus()
    field.edit.setText("1:20")
    leave(field)
    assert field.time() == dt.time(13, 20)


def test_a_day_is_chosen_by_keys_from_the_month(qtbot: QtBot, field: DateField) -> None:
    field.setFocus()
    qtbot.keyClick(field.edit, Qt.Key.Key_Down)
    popup = field.popup
    assert popup is not None
    qtbot.keyClick(popup.grid, Qt.Key.Key_Down)
    with qtbot.waitSignal(field.edited, check_params_cb=lambda day: day == "2026-10-27"):
        qtbot.keyClick(popup.grid, Qt.Key.Key_Return)
    QApplication.processEvents()
    leave(field)
    assert field.day() == dt.date(2026, 10, 27)
    assert field.note() == ""


def test_the_month_begins_and_mirrors_as_the_community_says(
    qtbot: QtBot, written: Formats, rtl: bool, show: Show
) -> None:
    grid = MonthGrid(written, DAY)
    show(grid)
    assert grid.first_shown() == dt.date(2026, 9, 26)  # a Saturday
    saturday, friday = grid.cell(dt.date(2026, 10, 3)), grid.cell(dt.date(2026, 10, 9))
    assert (saturday.x() > friday.x()) is rtl
    qtbot.keyClick(grid, Qt.Key.Key_Left)
    assert grid.day() == dt.date(2026, 10, 21 if rtl else 19)
    qtbot.keyClick(grid, Qt.Key.Key_PageDown)
    assert grid.day().month == 11
    assert grid.accessibleName() == written.day(grid.day())
    with qtbot.waitSignal(grid.chosen, check_params_cb=lambda day: day == dt.date(2026, 11, 5)):
        where = grid.cell(dt.date(2026, 11, 5)).center().toPoint()
        qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=where)


@given(st.dates(dt.date(1950, 1, 1), dt.date(2100, 1, 1)), st.integers(-30, 30))
def test_months_later_is_that_many_months_later(day: dt.date, months: int) -> None:
    later = month_later(day, months)
    assert (later.year - day.year) * 12 + later.month - day.month == months
    assert later.day <= day.day
    assert later.day == day.day or (later + dt.timedelta(days=1)).day == 1


def test_a_time_is_typed_in_any_digits(written: Formats, show: Show) -> None:
    field = TimeField("Time", "time", written)
    show(field, LineField("Other", "other"))
    heard: list[str] = []
    field.edited.connect(heard.append)
    for text, moment in (("1315", "13:15"), ("٩", "09:00"), ("14.30", "14:30")):
        field.setFocus()
        field.edit.setText(text)
        leave(field)
        assert heard[-1] == moment
        assert field.edit.text() == written.time(dt.time.fromisoformat(moment))
    field.setFocus()
    field.edit.setText("99:99")
    leave(field)
    assert field.note()
    assert field.time() == dt.time(14, 30)
    assert len(heard) == 3


def test_a_day_loses_its_weekday_where_there_is_no_room_for_it(
    written: Formats, show: Show
) -> None:
    field = DateField("Day", "day", written)
    field.set_day(DAY)
    before = LineField("Name", "name")
    show(before, field)
    before.setFocus()
    for width, shown in ((380, written.day), (160, written.date), (380, written.day)):
        field.setFixedWidth(width)
        QApplication.processEvents()
        assert field.edit.text() == shown(DAY)
