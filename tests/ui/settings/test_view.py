"""Settings: each choice is in the file, or on this computer, as soon as it is made."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Calls, Community, Digits, Language, Paper
from tlc_desktop.i18n.formats import Formats
from tlc_desktop.settings import ColorChoice, Settings
from tlc_desktop.storage import communities, holidays
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.settings.computer_part import WindowPart
from tlc_desktop.ui.settings.view import OWN_WORD, TEXTS, SettingsPage

CLICK = Qt.MouseButton.LeftButton


@pytest.fixture
def settings(tmp_path: Path, language: Language) -> Settings:
    found = Settings(tmp_path / "settings.ini")
    found.language = language
    return found


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, settings: Settings) -> SettingsPage:
    made = SettingsPage(desk)
    made.use(settings)
    made.resize(980, 700)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def saved(desk: Desk) -> Community:
    desk.workspace.settle()
    with desk.workspace.read() as session:
        return communities.community(session)


def choose(page: SettingsPage, name: str, key: str) -> None:
    combo = page.findChild(QComboBox, f"settings_{name}")
    assert isinstance(combo, QComboBox)
    at = combo.findData(key)
    assert at >= 0
    combo.setCurrentIndex(at)
    combo.activated.emit(at)


def line(page: SettingsPage, name: str) -> QLineEdit:
    field = page.findChild(QLineEdit, f"settings_{name}")
    assert isinstance(field, QLineEdit)
    return field


def test_each_choice_is_in_the_file(page: SettingsPage, desk: Desk) -> None:
    choose(page, "language", "fr")
    choose(page, "digits", "arabic")
    choose(page, "paper", "A5")
    choose(page, "first_day", "0")
    choose(page, "weekend", "5,6")
    choose(page, "article_aside", "0")
    choose(page, "hijri", "-1")
    choose(page, "half_days", "1")
    choose(page, "time_zone", "Africa/Cairo")
    choose(page, "calendar_code", "1")
    choose(page, "calls_itself", "PLC")
    found = saved(desk)
    assert found.language is Language.FRENCH
    assert (found.digits, found.paper) == (Digits.ARABIC, Paper.A5)
    assert (found.first_day, found.weekend) == (0, frozenset({5, 6}))
    assert not found.article_aside
    assert (found.hijri, found.hijri_shift) == (True, -1)
    assert found.half_days
    assert (found.time_zone, found.calendar_code) == ("Africa/Cairo", True)
    assert found.calls_itself == Calls.PLC
    desk.workspace.undo()
    assert saved(desk).calls_itself == Calls.TLC
    combo = page.findChild(QComboBox, "settings_calls_itself")
    assert isinstance(combo, QComboBox)
    assert combo.currentData() == "TLC"


@pytest.mark.parametrize("name", TEXTS)
def test_typed_facts_are_in_the_file(
    qtbot: QtBot, page: SettingsPage, desk: Desk, name: str
) -> None:
    field = line(page, name)
    field.selectAll()
    qtbot.keyClicks(field, " R&D <b>Circle</b> ")
    assert getattr(saved(desk), name) == "R&D <b>Circle</b>"


def test_an_emptied_name_leaves_the_old_one(qtbot: QtBot, page: SettingsPage, desk: Desk) -> None:
    field = line(page, "name")
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    note = page._texts["name"].note()
    assert note == "The old name stays until there is another one."
    assert saved(desk).name == "Tuesday Circle"
    qtbot.keyClicks(field, "S")
    assert page._texts["name"].note() == ""


def test_the_groups_own_word(qtbot: QtBot, page: SettingsPage, desk: Desk) -> None:
    assert not page.own_word.isVisible()
    choose(page, "calls_itself", OWN_WORD)
    assert page.own_word.isVisible()
    page.own_word.edit.selectAll()
    qtbot.keyClicks(page.own_word.edit, "Salon")
    assert saved(desk).calls_itself == "Salon"
    choose(page, "calls_itself", "circle")
    assert not page.own_word.isVisible()
    assert saved(desk).calls_itself == Calls.CIRCLE


def test_days_of_rest_that_are_not_offered_are_kept(page: SettingsPage, desk: Desk) -> None:
    with desk.workspace.change("Change settings") as session:
        communities.edit(session, lambda ours: replace(ours, weekend=frozenset({3, 4})))
    combo = page.findChild(QComboBox, "settings_weekend")
    assert isinstance(combo, QComboBox)
    assert combo.currentData() == "3,4"
    assert "Thursday" in combo.currentText()


def test_the_window_part_is_kept_on_this_computer(
    qtbot: QtBot, page: SettingsPage, settings: Settings
) -> None:
    changed: list[bool] = []
    page.look_changed.connect(lambda: changed.append(True))
    part = page.window_part
    other = "fr" if settings.language is not Language.FRENCH else "en"
    qtbot.mouseClick(part.language.button(other), CLICK)
    qtbot.mouseClick(part.look.button("dark"), CLICK)
    qtbot.mouseClick(part.scale.button("1.5"), CLICK)
    assert settings.language.value == other
    assert (settings.look, settings.scale) == (ColorChoice.DARK, 1.5)
    assert changed == [True, True, True]


def test_without_settings_nothing_of_this_computer_is_changed(
    qtbot: QtBot, language: Language
) -> None:
    part = WindowPart(Formats(Language.ENGLISH))
    qtbot.addWidget(part)
    with qtbot.assertNotEmitted(part.changed):
        qtbot.mouseClick(part.look.button("dark"), CLICK)


def test_holidays_are_typed_once_a_line_each(qtbot: QtBot, page: SettingsPage, desk: Desk) -> None:
    def kept() -> list[str]:
        with desk.workspace.read() as session:
            return [day.name for day in holidays.holidays(session)]

    edit = page.holidays.edit
    edit.setFocus()
    edit.setPlainText("7 January Christmas\n6 February – 23 January Break")
    edit.clearFocus()
    assert "6 February – 23 January Break" in page.holidays.note()
    assert kept() == []
    again = SettingsPage(desk)  # what was typed is there again
    qtbot.addWidget(again)
    again.refresh()
    assert "23 January Break" in again.holidays.text()
    edit.setFocus()
    edit.setPlainText("Christmas 7 January\n23 January – 6 February Break")
    edit.clearFocus()
    assert kept() == ["Christmas", "Break"]
    assert page.holidays.text().splitlines()[0] == "7 January 2027 Christmas"
    desk.workspace.undo()
    page.refresh()
    assert (kept(), page.holidays.text()) == ([], "")


def test_a_summary_may_have_lines_to_sign(page: SettingsPage, desk: Desk) -> None:
    assert not saved(desk).signed_summary
    choose(page, "signed_summary", "1")
    assert saved(desk).signed_summary


def test_the_sheet_for_the_drawer_is_printed_from_here(
    qtbot: QtBot, page: SettingsPage, desk: Desk
) -> None:
    with qtbot.waitSignal(desk.went) as went:
        qtbot.mouseClick(page.findChild(QPushButton, "print_recovery"), Qt.MouseButton.LeftButton)
    (place,) = went.args
    assert (place.page, place.kind) == ("print", "recovery")
