"""The window's language changes at once, and everything somebody had before them stays."""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar
from uuid import UUID

import pytest
from every_place import NOW, Found, find_records, rest, write_file
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QScrollArea, QTextEdit
from pytestqt.qtbot import QtBot

from tests.laws import some
from tlc_desktop.app import App
from tlc_desktop.domain.communities import Language
from tlc_desktop.i18n import languages
from tlc_desktop.settings import ColorChoice, Settings
from tlc_desktop.ui.first_screen.view import StartWindow
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.dress import dress
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.widgets.dates import DateField
from tlc_desktop.ui.widgets.fields import LineField, MinutesField
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.window.requests import Rebuild
from tlc_desktop.ui.window.shell import Shell

T = TypeVar("T")
LINE = "فكرة Wait time ٣"


@pytest.fixture
def program(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[App]:
    """The program over the sample, in English."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    write_file(tmp_path / "sample.tlc", Language.ENGLISH, of_sample=True)
    settings = Settings(tmp_path / "settings.ini")
    settings.language = Language.ENGLISH
    settings.look = ColorChoice.LIGHT
    dress(settings)
    start = StartWindow(settings)
    start.resize(1024, 560)
    start.show()
    made = App(settings, start, lambda: NOW)
    made.open(tmp_path / "sample.tlc")
    made.window.resize(1024, 560)
    rest(made.window)
    yield made
    made.let_go()
    made.window.hide()
    made.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    languages.install(Language.ENGLISH)
    theme.apply(qapp, dark=False, rtl=False)


def shell(program: App) -> Shell:
    assert program.shell is not None
    return program.shell


def records(program: App) -> Found:
    with shell(program).desk.workspace.read() as session:
        return find_records(session)


def go(program: App, page: str, record: UUID | None = None, kind: str = "") -> None:
    shell(program).navigator.go(Place(page, record, kind))
    rest(program.window)


def get(program: App, kind: type[T], name: str) -> T:
    found = program.window.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def speak(program: App, language: Language) -> None:
    """Choose the window's language in Settings, by its button."""
    go(program, "settings")
    before = shell(program)
    names = {Language.ARABIC: "العربية", Language.FRENCH: "Français", Language.ENGLISH: "English"}
    buttons = program.window.findChildren(QAbstractButton)
    next(each for each in buttons if each.text() == names[language]).click()
    rest(program.window)
    assert shell(program) is not before
    assert shell(program).navigator.place() == Place("settings")
    assert shell(program).desk.words.language is language
    rtl = Qt.LayoutDirection.RightToLeft
    assert (program.window.layoutDirection() is rtl) is language.right_to_left


@pytest.fixture(params=some([Language.ARABIC, Language.FRENCH], 2), ids=str)
def other(request: pytest.FixtureRequest) -> Language:
    chosen: Language = request.param
    return chosen


def type_into(field: QLineEdit | QTextEdit, text: str) -> None:
    """As an input method does: also what no key of this keyboard gives."""
    field.setFocus()
    if isinstance(field, QLineEdit):
        field.insert(text)
        field.setModified(True)
        field.textEdited.emit(field.text())
    else:
        field.insertPlainText(text)


def test_a_line_begun_on_today_stays(program: App, other: Language) -> None:
    field = get(program, QLineEdit, "note")
    type_into(field, LINE)
    speak(program, other)
    go(program, "today")
    assert get(program, QLineEdit, "note").text() == LINE


def test_a_plan_that_is_being_made_stays(program: App, other: Language) -> None:
    go(program, "meetings")
    get(program, QAbstractButton, "meetings_plan").click()
    rest(program.window)
    type_into(get(program, LineField, "plan_title_field").edit, LINE)
    get(program, DateField, "plan_day_field").set_day(date(2026, 12, 13))
    get(program, MinutesField, "plan_minutes_field").set_minutes(40)
    speak(program, other)
    go(program, "meetings")
    title = get(program, LineField, "plan_title_field")
    assert title.isVisible()
    assert title.text() == LINE
    assert get(program, DateField, "plan_day_field").day() == date(2026, 12, 13)
    assert get(program, MinutesField, "plan_minutes_field").minutes() == 40


def test_a_try_out_that_is_being_written_on_an_idea_stays(program: App, other: Language) -> None:
    idea = records(program).idea
    go(program, "idea", idea)
    get(program, QAbstractButton, "idea_try").click()
    rest(program.window)
    type_into(get(program, LineField, "idea_try_form_class_field").edit, LINE)
    speak(program, other)
    go(program, "idea", idea)
    field = get(program, LineField, "idea_try_form_class_field")
    assert field.isVisible()
    assert field.text() == LINE


def test_what_nobody_typed_is_said_in_the_new_language(program: App, other: Language) -> None:
    go(program, "terms")
    get(program, QAbstractButton, "add_term").click()
    rest(program.window)
    proposed = get(program, QLineEdit, "new_term_name").text()
    assert "term" in proposed
    speak(program, other)
    go(program, "terms")
    field = get(program, QLineEdit, "new_term_name")
    assert field.isVisible()
    assert field.text() != proposed


def test_what_was_looked_for_among_ideas_stays(program: App, other: Language) -> None:
    go(program, "ideas")
    type_into(get(program, QLineEdit, "ideas_find"), "question")
    rest(program.window)
    found = [row.id for row in get(program, RowList, "ideas").row_texts()]
    assert 0 < len(found) < 30
    speak(program, other)
    go(program, "ideas")
    assert get(program, QLineEdit, "ideas_find").text() == "question"
    assert [row.id for row in get(program, RowList, "ideas").row_texts()] == found


def test_how_far_down_one_was_stays(program: App, other: Language) -> None:
    go(program, "meetings")
    area = get(program, QScrollArea, "meetings_page_scroll")
    area.verticalScrollBar().setValue(300)
    speak(program, other)
    go(program, "meetings")
    rest(program.window)
    assert get(program, QScrollArea, "meetings_page_scroll").verticalScrollBar().value() == 300


def test_the_part_of_a_meeting_that_is_shown_stays(program: App, other: Language) -> None:
    closed = records(program).closed
    go(program, "meeting", closed)
    tab = get(program, QAbstractButton, "record_parts_came")
    tab.click()
    speak(program, other)
    go(program, "meeting", closed)
    assert get(program, QAbstractButton, "record_parts_came").isChecked()


def test_another_record_is_shown_as_it_is(program: App, other: Language) -> None:
    found = records(program)
    go(program, "meeting", found.closed)
    get(program, QAbstractButton, "record_parts_came").click()
    speak(program, other)
    go(program, "meeting", found.coming)
    assert not get(program, QAbstractButton, "record_parts_came").isChecked()


def test_the_place_itself_stays_with_text_keyboard_and_cursor(
    program: App, other: Language, qtbot: QtBot
) -> None:
    """As when the system turns dark while somebody types."""
    go(program, "people", kind="add")
    field = get(program, QTextEdit, "names")
    type_into(field, "سلمى\nMr Ahmed")
    cursor = field.textCursor()
    cursor.setPosition(3)
    field.setTextCursor(cursor)
    before = shell(program)
    program.settings.language = other
    before.window.asked.emit(Rebuild())
    rest(program.window)
    assert shell(program) is not before
    anew = get(program, QTextEdit, "names")
    assert anew.toPlainText() == "سلمى\nMr Ahmed"
    qtbot.waitUntil(lambda: QApplication.focusWidget() is anew)
    assert anew.textCursor().position() == 3


def test_the_way_back_stays(program: App, other: Language) -> None:
    found = records(program)
    go(program, "idea", found.idea)
    go(program, "term", found.term)
    speak(program, other)
    shell(program).navigator.back()
    assert shell(program).navigator.place() == Place("term", found.term)
    shell(program).navigator.back()
    assert shell(program).navigator.place() == Place("idea", found.idea)
    shell(program).navigator.forward()
    assert shell(program).navigator.place() == Place("term", found.term)


def test_settings_stay_where_they_were_and_nothing_is_changed_in_the_file(
    program: App, other: Language
) -> None:
    go(program, "settings")
    area = get(program, QScrollArea, "settings_scroll")
    before = shell(program).desk.workspace.store.labels()
    area.verticalScrollBar().setValue(40)
    speak(program, other)
    rest(program.window)
    assert get(program, QScrollArea, "settings_scroll").verticalScrollBar().value() == 40
    for page in ("today", "meetings", "ideas", "tryouts", "people", "terms"):
        go(program, page)
    speak(program, Language.ENGLISH)
    assert shell(program).desk.workspace.store.labels() == before
