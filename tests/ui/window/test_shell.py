"""The frame over an open file: places, the way back, undo, what was saved, in three languages."""

import os
import resource
from collections.abc import Iterator
from datetime import time
from pathlib import Path
from types import SimpleNamespace
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Digits, Language
from tlc_desktop.domain.errors import DiskFull, TitleNeeded
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.meetings import Meeting, MeetingState
from tlc_desktop.settings import Recent, Settings
from tlc_desktop.storage import communities, ideas, meetings, records
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.print.printable import what_to_print
from tlc_desktop.ui.settings.view import SettingsPage
from tlc_desktop.ui.window import page_table
from tlc_desktop.ui.window.main_window import MainWindow
from tlc_desktop.ui.window.menus import PLACES
from tlc_desktop.ui.window.requests import Asked, BeginAnew, OpenFile, Quit, Rebuild, RemoveSample
from tlc_desktop.ui.window.shell import Shell

KEY = UUID(int=7)
CLICK = Qt.MouseButton.LeftButton


class AnyIdea(Page):
    """A page that has nothing to say once its record is gone."""

    SHOWS = frozenset({"idea"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "any_idea", "Any idea")

    def refresh(self) -> None:
        with self.desk.workspace.read() as session:
            ideas.idea(session, self.record)


@pytest.fixture
def shell(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[Shell]:
    window = MainWindow()
    window.resize(1366, 768)
    qtbot.addWidget(window)
    made = Shell(window, desk, Settings(tmp_path / "settings.ini"))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    made.go(Place("today"))
    yield made
    made._undo_keys.stop()


def asked(shell: Shell) -> list[Asked]:
    found: list[Asked] = []
    shell.window.asked.connect(found.append)
    return found


def act(shell: Shell, name: str) -> QAction:
    return shell.window.frame.menus.acts[name]


def add_idea(shell: Shell, title: str) -> UUID:
    with shell.desk.workspace.change("Add idea") as session:
        return ideas.add(session, Idea(title, shell.desk.today()))


def test_the_side_bar_names_the_community_and_its_seven_places(shell: Shell) -> None:
    bar = shell.window.frame.side_bar
    assert list(bar.places) == list(PLACES)
    assert bar.findChild(QAbstractButton, "place_today").isChecked()
    names = [button.accessibleName() for button in bar.places.values()]
    assert all(names)
    assert len(set(names)) == len(names)
    assert "Tuesday Circle" in shell.window.windowTitle()


@pytest.mark.every_language
def test_the_frame_is_mirrored_in_arabic(shell: Shell, language: Language) -> None:
    window = shell.window
    bar, stage = (
        each.mapTo(window, QPoint(0, 0)).x() for each in (window.frame.side_bar, window.frame.stage)
    )
    menus = window.frame.top_bar.menus
    first, last = (menus.actionGeometry(menus.actions()[at]) for at in (0, -1))
    assert menus.rect().contains(first | last)
    near = menus.mapTo(window, first.center()).x() < window.width() / 2
    forward = not language.right_to_left
    assert (bar < stage, first.x() < last.x(), near) == (forward, forward, forward)


@pytest.mark.parametrize("page", PLACES)
def test_each_place_opens_by_click_and_by_key(qtbot: QtBot, shell: Shell, page: str) -> None:
    shell.go(Place("settings"))
    qtbot.mouseClick(shell.window.frame.side_bar.places[page], CLICK)
    assert shell.place() == Place(page)
    shown = shell.page()
    assert shown is not None
    assert shown.isVisible()
    shell.go(Place("settings"))
    key = Qt.Key(Qt.Key.Key_1 + PLACES.index(page))
    qtbot.keyClick(shell.window, key, Qt.KeyboardModifier.ControlModifier)
    assert shell.place() == Place(page)
    assert shell.window.frame.side_bar.places[page].isChecked()


@pytest.mark.parametrize("name", list(page_table.PAGES))
def test_every_page_of_the_registry_is_a_page(name: str) -> None:
    made = page_table.page(name)
    assert isinstance(made, type)
    assert issubclass(made, Page)
    assert made.__module__ == page_table.PAGES[name][0]


@pytest.mark.parametrize(
    ("place", "section"),
    [
        (Place("idea", KEY), "ideas"),
        (Place("meeting", KEY), "meetings"),
        (Place("term", KEY), "terms"),
        (Place("print", KEY, "agenda"), "meetings"),
        (Place("print", KEY, "summary"), "meetings"),
        (Place("print", KEY, "handout"), "ideas"),
        (Place("print", KEY, "term"), "terms"),
        (Place("today"), "today"),
        (Place("print", KEY, "other"), ""),
    ],
)
def test_every_place_belongs_to_one_of_the_side_bar(place: Place, section: str) -> None:
    assert page_table.section(place) == section


def test_the_way_back_and_forward(qtbot: QtBot, shell: Shell) -> None:
    assert not act(shell, "back").isEnabled()
    shell.go(Place("ideas"))
    shell.go(Place("bin"))
    qtbot.keyClick(shell.window, Qt.Key.Key_Backspace)
    assert shell.place() == Place("bin")
    qtbot.keyClick(shell.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert shell.place() == Place("ideas")
    qtbot.keyClick(shell.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert shell.place() == Place("today")
    assert not act(shell, "back").isEnabled()
    qtbot.keyClick(shell.window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert shell.place() == Place("ideas")
    shell.go(Place("terms"))
    assert not act(shell, "forward").isEnabled()


@pytest.mark.every_language
def test_undo_is_named_and_undoes(qtbot: QtBot, shell: Shell, language: Language) -> None:
    bar = shell.window.frame.top_bar
    assert bar.undo.isHidden()
    assert not act(shell, "undo").isEnabled()
    add_idea(shell, "Silent corridor")
    step = shell.desk.words.translate("Steps", "Add idea")
    assert step in bar.undo.text()
    assert step in act(shell, "undo").text()
    qtbot.mouseClick(bar.undo, CLICK)
    with shell.desk.workspace.read() as session:
        assert records.titles(session, "idea") == []
    assert bar.undo.isHidden()
    assert step in act(shell, "redo").text()
    qtbot.keyClick(shell.window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    with shell.desk.workspace.read() as session:
        assert [title for _, title in records.titles(session, "idea")] == ["Silent corridor"]
    qtbot.keyClick(shell.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    with shell.desk.workspace.read() as session:
        assert records.titles(session, "idea") == []


@pytest.mark.every_language
def test_saved_is_said_with_the_time(shell: Shell, language: Language) -> None:
    assert shell.window.frame.top_bar.saved_text() == ""
    add_idea(shell, "Silent corridor")
    time = "١٠:٤٢" if language is Language.ARABIC else "10:42"
    assert time in shell.window.frame.top_bar.saved_text()


def test_trouble_stays_in_words_until_it_is_cured(shell: Shell) -> None:
    workspace = shell.desk.workspace
    workspace.trouble.emit(DiskFull(workspace.store.path))
    said = shell.window.frame.top_bar.saved_text()
    assert said.startswith("Not saved: There is no room left for")
    assert said.endswith("Your text is still here.")
    shell.go(Place("ideas"))
    assert shell.window.frame.top_bar.saved_text() == said
    add_idea(shell, "Silent corridor")
    assert "10:42" in shell.window.frame.top_bar.saved_text()


def test_what_is_deleted_comes_back_from_the_bar_at_the_foot(qtbot: QtBot, shell: Shell) -> None:
    key = add_idea(shell, "Silent corridor")
    with shell.desk.workspace.read() as session:
        record = records.titles(session, "idea")[0][0]
    assert record == key
    shell.desk.bin("idea", record, "Delete idea", "“Silent corridor” is in the bin.")
    bar = shell.window.frame.stage.undo_bar
    assert bar.isVisible()
    assert bar.words() == "“Silent corridor” is in the bin."
    inside = bar.geometry()
    assert shell.window.frame.stage.rect().contains(inside)
    qtbot.mouseClick(bar.button, CLICK)
    assert not bar.isVisible()
    with shell.desk.workspace.read() as session:
        assert records.titles(session, "idea") == [(record, "Silent corridor")]


def test_a_page_whose_record_goes_gives_way_to_its_list(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = add_idea(shell, "Silent corridor")
    monkeypatch.setitem(page_table.PAGES, "idea", (__name__, "AnyIdea"))
    monkeypatch.setattr(
        page_table, "import_module", lambda _module: SimpleNamespace(AnyIdea=AnyIdea)
    )
    shell.go(Place("idea", key))
    monkeypatch.undo()
    assert shell.place() == Place("idea", key)
    shell.undo()
    assert shell.place() == Place("ideas")
    shell.back()
    assert shell.place() == Place("today")


def test_control_z_takes_back_letters_first_and_then_the_newest_step(
    qtbot: QtBot, shell: Shell
) -> None:
    add_idea(shell, "Silent corridor")
    shell.go(Place("settings"))
    page = shell.page()
    assert page is not None
    field = page.findChild(QLineEdit, "settings_place")
    assert isinstance(field, QLineEdit)
    field.setFocus()
    qtbot.keyClicks(field, "Tanta")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""
    shell.desk.workspace.settle()
    assert shell.desk.community.place == ""
    with shell.desk.workspace.read() as session:
        assert len(records.titles(session, "idea")) == 1
    field.clearFocus()
    field.setText("")  # what is shown from the file has no letters to take back
    field.setFocus()
    for _ in range(2):
        qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    with shell.desk.workspace.read() as session:
        assert records.titles(session, "idea") == []


def test_control_f_and_control_n_bring_the_keyboard_to_a_line(qtbot: QtBot, shell: Shell) -> None:
    shell.go(Place("bin"))
    for key, page in ((Qt.Key.Key_F, "search"), (Qt.Key.Key_N, "today"), (Qt.Key.Key_N, "today")):
        qtbot.keyClick(shell.window, key, Qt.KeyboardModifier.ControlModifier)
        assert shell.place().page == page
        shown, focus = shell.page(), QApplication.focusWidget()
        assert shown is not None
        assert isinstance(focus, QLineEdit)
        assert shown.isAncestorOf(focus)


def test_control_p_prints_what_one_is_on(qtbot: QtBot, shell: Shell) -> None:
    assert not act(shell, "print").isEnabled()
    key = add_idea(shell, "Silent corridor")
    shell.go(Place("idea", key))
    assert act(shell, "print").isEnabled()
    qtbot.keyClick(shell.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert shell.place() == Place("print", key, "handout")


def test_a_meeting_prints_its_agenda_and_later_its_summary(desk: Desk) -> None:
    with desk.workspace.change("Plan a meeting") as session:
        key = meetings.schedule(session, Meeting("Waiting time", desk.today(), time(13, 15)))
    assert what_to_print(desk, Place("meeting", key)) == Place("print", key, "agenda")
    with desk.workspace.change("Close the meeting") as session:
        meetings.edit(session, key, state=MeetingState.CLOSED)
    assert what_to_print(desk, Place("meeting", key)) == Place("print", key, "summary")
    assert what_to_print(desk, Place("meeting", KEY)) is None
    assert what_to_print(desk, Place("term", KEY)) == Place("print", KEY, "term")
    assert what_to_print(desk, Place("ledger")) == Place("print", kind="ledger")
    assert what_to_print(desk, Place("ideas")) is None


def test_the_menus_ask_the_program(shell: Shell) -> None:
    found = asked(shell)
    act(shell, "new").trigger()
    act(shell, "open").trigger()
    shell.settings.opened(Recent(Path("/elsewhere/b.tlc"), "Sunday & Co"))
    shell.settings.opened(Recent(shell.desk.workspace.store.path, "Tuesday Circle"))
    menu = shell.window.frame.menus.recent
    menu.aboutToShow.emit()
    assert [each.text() for each in menu.actions()] == ["Sunday && Co"]
    menu.actions()[0].trigger()
    act(shell, "quit").trigger()
    assert not shell.window.close()
    wanted = [BeginAnew(), OpenFile(), OpenFile(Path("/elsewhere/b.tlc")), Quit(), Quit()]
    assert found == wanted


@pytest.mark.every_language
def test_keys_of_the_menus_are_each_used_once(shell: Shell) -> None:
    keys = [key.toString() for each in shell.window.frame.menus._keys.values() for key in each]
    assert len(keys) == len(set(keys))
    for menu in ("menu_file", "menu_edit", "menu_go", "menu_help"):
        shown = shell.window.findChild(type(shell.window.frame.menus.recent), menu)
        letters = [
            each.text()[each.text().index("&") + 1].casefold()
            for each in shown.actions()
            if "&" in each.text()
        ]
        assert len(letters) == len(set(letters)), menu


def test_a_sample_says_so_and_leads_to_ones_own(qtbot: QtBot, shell: Shell) -> None:
    assert not shell.window.frame.strip.isVisible()
    with shell.desk.workspace.change("Change settings") as session:
        communities.edit(session, is_sample=True)
    found = asked(shell)
    for page in page_table.PAGES:
        if page not in ("idea", "meeting", "term", "print"):
            shell.go(Place(page))
            assert shell.window.frame.strip.isVisible()
    qtbot.mouseClick(shell.window.frame.strip.make, CLICK)
    qtbot.mouseClick(shell.window.frame.strip.remove, CLICK)
    assert found == [BeginAnew(), RemoveSample()]


def test_other_digits_reach_pages_that_were_built_before(shell: Shell) -> None:
    shell.go(Place("bin"))
    before = shell.page()
    shell.go(Place("settings"))
    with shell.desk.workspace.change("Change settings") as session:
        communities.edit(session, first_day=6)
    shell.go(Place("bin"))
    assert shell.page() is not before
    assert shell.desk.community.digits is Digits.WESTERN


def test_another_look_asks_for_the_window_again(qtbot: QtBot, shell: Shell) -> None:
    found = asked(shell)
    shell.go(Place("settings"))
    page = shell.page()
    assert isinstance(page, SettingsPage)
    qtbot.mouseClick(page.window_part.look.button("dark"), CLICK)
    assert found == [Rebuild()]
    assert shell.settings.dark


def test_a_sentence_at_the_foot_explains_what_could_not_be_done(shell: Shell) -> None:
    shell.explain(TitleNeeded())
    assert shell.window.frame.stage.undo_bar.words() == "Please give it a title first."
    assert not shell.window.frame.stage.undo_bar.button.isVisible()


def test_the_window_fits_a_small_screen(shell: Shell) -> None:
    shell.window.resize(1024, 560)
    QApplication.processEvents()
    least = shell.window.minimumSize()
    assert least.width() <= 1024
    assert least.height() <= 560
    assert (shell.window.width(), shell.window.height()) == (1024, 560)
    for button in shell.window.frame.side_bar.places.values():
        bottom = button.mapTo(shell.window, QPoint(0, button.height())).y()
        assert bottom <= 560
        assert button.height() >= 32


def test_typed_text_is_on_disk_within_a_second_and_on_closing(qtbot: QtBot, shell: Shell) -> None:
    shell.go(Place("settings"))
    page = shell.page()
    assert page is not None
    field = page.findChild(QLineEdit, "settings_place")
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "Tan")
    with qtbot.waitSignal(shell.desk.workspace.saved, timeout=2000):
        qtbot.keyClicks(field, "ta")
    with shell.desk.workspace.store.read() as session:
        assert communities.community(session).place == "Tanta"
    qtbot.keyClicks(field, " East")
    assert shell.close()
    assert shell.settings.place == ""


@pytest.fixture
def full_disk() -> Iterator[None]:
    """No file may grow: what a full disk answers to a write."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.skipif(os.name == "nt", reason="limits of a process are a matter of Unix")
def test_a_full_disk_is_said_and_the_text_stays_and_closing_asks(
    qtbot: QtBot, shell: Shell, full_disk: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell.go(Place("settings"))
    page = shell.page()
    assert page is not None
    field = page.findChild(QLineEdit, "settings_place")
    assert isinstance(field, QLineEdit)
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    with qtbot.waitSignal(shell.desk.workspace.trouble, timeout=3000):
        qtbot.keyClicks(field, "Tanta")
    assert shell.window.frame.top_bar.saved_text().startswith("Not saved: There is no room left")
    assert field.text() == "Tanta"
    questions: list[str] = []

    def stay(*words: object) -> bool:
        questions.append(str(words[-1]))
        return False

    monkeypatch.setattr("tlc_desktop.ui.window.on_demand.ask", stay)
    assert not shell.close()
    assert questions == ["Stay here"]
    assert field.text() == "Tanta"
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    with qtbot.waitSignal(shell.desk.workspace.saved, timeout=6000):
        pass
    assert "10:42" in shell.window.frame.top_bar.saved_text()
    with shell.desk.workspace.read() as session:
        assert communities.community(session).place == "Tanta"
