"""The program with its window: what is open, what takes its place, and what is said when it cannot."""

import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.beginnings import write_new, write_sample
from tests.running_program import running
from tlc_desktop import app as module
from tlc_desktop.app import App
from tlc_desktop.domain.communities import Community, Language
from tlc_desktop.domain.errors import TitleNeeded
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.file_lock import lock_path, take
from tlc_desktop.settings import ColorChoice
from tlc_desktop.storage import backups, communities, ideas
from tlc_desktop.storage import sample as samples
from tlc_desktop.storage.store import Store
from tlc_desktop.ui.file import doorbell, new_file
from tlc_desktop.ui.first_screen.view import StartWindow
from tlc_desktop.ui.look import dress as dress_module
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.dress import dress
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.widgets.dialogs import PlainDialog
from tlc_desktop.ui.window import left_at, screen_room
from tlc_desktop.ui.window.main_window import MainWindow
from tlc_desktop.ui.window.requests import (
    BeginAnew,
    BringBack,
    MakeNew,
    OpenFile,
    OpenSample,
    Rebuild,
    RemoveSample,
)

NOW = datetime(2026, 11, 23, 10, 42)
ELSEWHERE = "4242\ntlc-desktop\nSALMA-PC\nf00d\nbeef\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    found = tmp_path / "data"
    monkeypatch.setattr(new_file, "files_folder", lambda: found)
    return found


@pytest.fixture
def program(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[App]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    with running(qapp, tmp_path, NOW) as made:
        yield made


@pytest.fixture
def circle(tmp_path: Path) -> Path:
    path = tmp_path / "Tuesday Circle.tlc"
    write_new(path, Community("Tuesday Circle", school="Al-Nakhil"))
    return path


def community(program: App) -> Community:
    assert program.shell is not None
    return program.shell.desk.community


def notice(program: App) -> str:
    assert isinstance(program.window, StartWindow)
    said = program.window.findChild(QWidget, "start_notice")
    return said.property("text") if said is not None else ""


def test_from_the_first_screen_to_ones_own_community(program: App, folder: Path) -> None:
    assert isinstance(program.window, StartWindow)
    program.window.asked.emit(MakeNew("حلقة: الثلاثاء", "مدرسة النخيل", Language.ARABIC))
    assert isinstance(program.window, MainWindow)
    assert program.window.isVisible()
    found = community(program)
    assert (found.name, found.school) == ("حلقة: الثلاثاء", "مدرسة النخيل")
    assert found.language is Language.ARABIC
    assert program.shell is not None
    assert program.shell.navigator.place() == Place("today")
    assert [each.name for each in folder.glob("*.tlc")] == ["حلقة الثلاثاء.tlc"]
    assert program.settings.recent[0].name == "حلقة: الثلاثاء"


def test_a_second_community_of_the_same_name_has_a_file_of_its_own(
    program: App, folder: Path
) -> None:
    for _ in range(2):
        program.do(MakeNew("Circle", "", Language.ENGLISH))
    assert sorted(each.name for each in folder.glob("*.tlc")) == ["Circle 2.tlc", "Circle.tlc"]
    assert len(program.settings.recent) == 2


def test_one_file_takes_the_place_of_another(program: App, circle: Path) -> None:
    program.do(MakeNew("Circle", "", Language.ENGLISH))
    first = program.settings.recent[0].path
    assert lock_path(first).exists()
    program.do(OpenFile(circle))
    assert community(program).name == "Tuesday Circle"
    assert not lock_path(first).exists()
    assert lock_path(circle).exists()
    assert not first.with_name(first.name + "-journal").exists()
    shell = program.shell
    link = circle.with_name("link.tlc")
    link.symlink_to(circle)
    second = circle.with_name("second.tlc")
    second.hardlink_to(circle)
    for spelled in (circle, link, second, circle.parent / "x" / ".." / circle.name):
        program.do(OpenFile(spelled))
        assert program.shell is shell  # it is open already
    assert len(program.settings.recent) == 2


def test_through_a_link_the_file_itself_is_opened(program: App, circle: Path) -> None:
    link = circle.with_name("link.tlc")
    link.symlink_to(circle)
    program.open(link)
    assert program.shell is not None
    assert program.shell.desk.workspace.store.path == circle
    assert lock_path(circle).exists()
    assert program.settings.recent[0].path == circle


def test_a_file_is_chosen_when_none_is_named(
    program: App, circle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers: list[Path | None] = [None, circle]
    monkeypatch.setattr(module, "choose_file", lambda _window, _folder: answers.pop(0))
    program.do(OpenFile())
    assert program.shell is None
    program.do(OpenFile())
    assert community(program).name == "Tuesday Circle"


@pytest.mark.parametrize("language", list(Language), ids=str)
@pytest.mark.parametrize("kind", ["missing", "empty", "foreign", "damaged"])
def test_a_file_that_cannot_be_opened_is_explained_and_the_way_on_is_there(
    program: App, circle: Path, kind: str, language: Language
) -> None:
    program.settings.language = language
    dress(program.settings)
    match kind:
        case "missing":
            circle.unlink()
        case "empty":
            circle.write_bytes(b"")
        case "foreign":
            circle.write_bytes(b"%PDF-1.4" + bytes(300))
        case _:
            circle.write_bytes(circle.read_bytes()[:-5000])
    before = circle.read_bytes() if circle.exists() else None
    program.open(circle)
    assert "Tuesday Circle.tlc" in notice(program)
    for name in ("start_open", "start_sample", "start_start"):
        assert program.window.findChild(QPushButton, name) is not None
    assert (circle.read_bytes() if circle.exists() else None) == before
    assert not lock_path(circle).exists()


def test_the_open_file_stays_open_when_another_cannot_be(program: App, circle: Path) -> None:
    program.open(circle)
    program.open(circle.with_name("nothing.tlc"))
    assert community(program).name == "Tuesday Circle"
    assert isinstance(program.window, MainWindow)
    assert "nothing.tlc" in program.window.frame.page_area.undo_bar.words()


def look(program: App) -> None:
    """Look the open file through and back it up, as it is done by itself after a while."""
    assert program._by_itself is not None
    program._by_itself.begin()
    program._by_itself._worker.submit(bool).result()


def test_damage_that_is_found_later_leads_to_what_helps(
    qtbot: QtBot, program: App, circle: Path
) -> None:
    with closing(Store(circle)) as opened, opened.change("Add") as session:
        ideas.add(session, Idea("Wait three seconds. " * 9, NOW.date()))
    program.open(circle)
    look(program)
    program.show_start()
    assert program.let_go()
    content = circle.read_bytes()
    circle.write_bytes(content.replace(b"seconds. Wait", b"sec0nds. Wait", 1))
    program.open(circle)
    assert isinstance(program.window, MainWindow)
    look(program)
    qtbot.waitUntil(lambda: isinstance(program.window, StartWindow), timeout=20_000)
    assert "Tuesday Circle.tlc" in notice(program)
    assert len(backups.kept(circle)) == 1  # of what is damaged none is made
    assert not lock_path(circle).exists()


def test_a_lock_from_another_computer_is_explained_with_an_offer(
    qtbot: QtBot, program: App, circle: Path
) -> None:
    lock_path(circle).write_text(ELSEWHERE)
    program.open(circle)
    assert "SALMA-PC" in notice(program)
    offer = program.window.findChild(QPushButton, "start_offer")
    assert isinstance(offer, QPushButton)
    qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
    assert community(program).name == "Tuesday Circle"


def test_a_file_open_in_another_window_that_does_not_answer(
    program: App, circle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doorbell, "ANSWER_WITHIN", 50)
    lock = take(circle)
    program.open(circle)
    assert "another window" in notice(program)
    assert program.shell is None
    del lock


def test_language_and_look_change_at_the_same_place(program: App, circle: Path) -> None:
    program.open(circle)
    shell = program.shell
    assert shell is not None
    shell.navigator.go(Place("settings"))
    window = program.window
    program.settings.language = Language.ARABIC
    program.settings.look = ColorChoice.DARK
    shell.window.asked.emit(Rebuild())
    assert program.shell is not shell
    assert program.window is not window
    assert program.shell is not None
    assert program.shell.navigator.place() == Place("settings")
    assert program.shell.desk.words.language is Language.ARABIC
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert theme.colors() is theme.DARK
    with program.shell.desk.workspace.change("Change settings") as session:
        communities.edit(session, lambda ours: replace(ours, place="Tanta"))
    assert program.shell.desk.community.place == "Tanta"


def test_as_the_system_follows_the_system_and_a_choice_does_not(
    program: App, circle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.open(circle)
    for one in (module, dress_module):
        monkeypatch.setattr(
            one, "is_dark", lambda s: s.look in (ColorChoice.SYSTEM, ColorChoice.DARK)
        )
    changed = QGuiApplication.styleHints().colorSchemeChanged
    changed.emit(Qt.ColorScheme.Dark)
    assert theme.colors() is theme.LIGHT
    program.settings.look = ColorChoice.SYSTEM
    changed.emit(Qt.ColorScheme.Dark)
    assert theme.colors() is theme.DARK
    assert community(program).name == "Tuesday Circle"


@pytest.fixture
def sample(qtbot: QtBot, program: App, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The sample, made and open."""
    monkeypatch.setattr(samples, "make", write_sample)
    with qtbot.waitSignal(program.filled, timeout=20000):
        program.do(OpenSample(Language.ENGLISH))
    assert community(program).is_sample
    return folder / "samples" / "sample-en.tlc"


def write_into(program: App) -> None:
    assert program.shell is not None
    with program.shell.desk.workspace.change("Change settings") as session:
        communities.edit(session, lambda ours: replace(ours, place="Tanta"))


def files_in(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.rglob("*") if each.is_file())


def answer(qtbot: QtBot, name: str) -> None:
    """Press a button of the question that comes next."""

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PlainDialog)
        button = dialog.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, press)


def test_the_sample_is_made_marked_and_taken_away_whole(
    program: App, folder: Path, sample: Path
) -> None:
    assert isinstance(program.window, MainWindow)
    assert program.window.frame.strip.isVisible()
    assert sample.exists()
    program.do(RemoveSample())  # nothing was written in it: nothing is asked
    assert isinstance(program.window, StartWindow)
    assert not sample.exists()
    assert program.settings.recent == []
    program.quit()
    assert files_in(folder) == []
    assert program.settings.away == {}


def test_a_sample_with_something_written_in_it_is_asked_for(
    qtbot: QtBot, program: App, sample: Path
) -> None:
    write_into(program)
    answer(qtbot, "remove_sample_keep")
    program.do(RemoveSample())
    assert community(program).place == "Tanta"
    assert lock_path(sample).exists()
    answer(qtbot, "remove_sample_act")
    program.do(RemoveSample())
    assert isinstance(program.window, StartWindow)


@pytest.mark.parametrize("by_key", [True, False])
def test_the_sample_is_brought_back_with_all_that_was_written(
    qtbot: QtBot, program: App, sample: Path, by_key: bool
) -> None:
    write_into(program)
    answer(qtbot, "remove_sample_act")
    program.do(RemoveSample())
    assert "Ctrl+Z" in notice(program)
    if by_key:
        program.window.activateWindow()
        assert QTest.qWaitForWindowActive(program.window)
        focus = program.window.focusWidget()
        assert isinstance(focus, QLineEdit)  # which keeps the key to itself while it has letters
        qtbot.keyClick(focus, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    else:
        offer = program.window.findChild(QPushButton, "start_offer")
        assert isinstance(offer, QPushButton)
        qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
    assert community(program).place == "Tanta"
    assert program.settings.away == {}
    program.quit()
    assert sample.exists()


def test_from_ones_own_community_the_sample_is_brought_back_too(
    program: App, sample: Path, folder: Path
) -> None:
    program.do(RemoveSample())
    program.do(MakeNew("Circle", "", Language.ENGLISH))
    assert program.shell is not None
    undo = program.shell.window.frame.menus.acts["undo"]
    assert "sample" in undo.text()
    undo.trigger()
    assert community(program).is_sample
    program.do(RemoveSample())
    program.do(OpenFile(folder / "Circle.tlc"))
    write_into(program)  # from now on Undo is about this
    undo = program.shell.window.frame.menus.acts["undo"]
    assert "sample" not in undo.text()
    undo.trigger()
    assert (community(program).name, community(program).place) == ("Circle", "")
    program.do(BeginAnew())
    assert "Ctrl+Z" in notice(program)


def test_a_fresh_sample_may_be_made_meanwhile(qtbot: QtBot, program: App, sample: Path) -> None:
    write_into(program)
    answer(qtbot, "remove_sample_act")
    program.do(RemoveSample())
    with qtbot.waitSignal(program.filled, timeout=20000):
        program.do(OpenSample(Language.ENGLISH))
    assert community(program).place != "Tanta"
    program.do(BringBack())
    assert community(program).place == "Tanta"
    program.do(BringBack())  # nothing more
    assert files_in(sample.parent)[:2] == ["sample-en 2.tlc", "sample-en 2.tlc.lock"]


def test_ones_own_community_is_never_taken_away(program: App, circle: Path) -> None:
    program.open(circle)
    program.do(RemoveSample())
    assert circle.exists()
    assert community(program).name == "Tuesday Circle"


def test_new_leads_to_the_first_screen_and_back(qtbot: QtBot, program: App, circle: Path) -> None:
    program.open(circle)
    program.do(BeginAnew())
    assert isinstance(program.window, StartWindow)
    again = program.window.findChild(QPushButton, "start_recent_0")
    assert isinstance(again, QPushButton)
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    assert community(program).name == "Tuesday Circle"
    program.do(BeginAnew())
    back = program.window.findChild(QPushButton, "start_back")
    assert isinstance(back, QPushButton)
    assert "Tuesday Circle" in back.accessibleName()
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert community(program).name == "Tuesday Circle"


def test_a_window_that_fills_the_screen_goes_on_filling_it(program: App, circle: Path) -> None:
    program.window.showMaximized()
    for asked in (OpenFile(circle), Rebuild(), BeginAnew(), OpenFile(circle)):
        program.do(asked)
        assert program.window.isMaximized(), asked
    program.window.showNormal()
    program.window.resize(790, 490)
    for asked in (BeginAnew(), OpenFile(circle), Rebuild()):
        program.do(asked)
        assert not program.window.isMaximized(), asked
        assert program.window.size().toTuple() == (790, 490)


def test_a_user_error_is_told_where_one_is(program: App, circle: Path) -> None:
    program.tell(TitleNeeded())
    dialog = program.window.findChild(PlainDialog, "trouble")
    assert isinstance(dialog, PlainDialog)
    dialog.reject()
    program.open(circle)
    program.tell(TitleNeeded())
    assert isinstance(program.window, MainWindow)
    assert program.window.frame.page_area.undo_bar.words() == "Please give it a title first."


def test_a_bug_shows_details_for_a_helper_and_the_program_goes_on(
    program: App, circle: Path
) -> None:
    program.open(circle)
    program.faults.show("RuntimeError\n  tlc_desktop/x.py:1 f")
    dialog = program.window.findChild(PlainDialog, "bug")
    assert isinstance(dialog, PlainDialog)
    assert dialog.details is not None
    assert not dialog.details.text.isVisible()
    dialog.details.button.click()
    assert dialog.details.text.isVisible()
    dialog.details.copy.click()
    assert QApplication.clipboard().text().startswith("RuntimeError\n  tlc_desktop/x.py:1 f\n")
    dialog.reject()
    assert program.shell is not None
    program.shell.navigator.go(Place("bin"))
    assert program.shell.navigator.place() == Place("bin")


def test_quitting_saves_the_last_letters_and_lets_go(
    qtbot: QtBot, program: App, circle: Path
) -> None:
    program.open(circle)
    assert program.shell is not None
    program.shell.navigator.go(Place("settings"))
    field = program.window.findChild(QLineEdit, "settings_place")
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "Tanta")
    with qtbot.waitSignal(program.ended):
        program.window.close()
    assert not program.window.isVisible()
    assert not lock_path(circle).exists()
    assert program.settings.place == ""
    opened = Store(circle)
    with opened.read() as session:
        assert communities.community(session).place == "Tanta"
    opened.close()


def test_after_being_cut_off_the_program_is_where_it_was(program: App, circle: Path) -> None:
    program.open(circle)
    program.do(BeginAnew())
    left_at.keep(program.settings, Place("ideas"))
    program.open(circle)
    assert program.shell is not None
    assert program.shell.navigator.place() == Place("ideas")
    assert isinstance(program.window, MainWindow)
    assert "still here" in program.window.frame.page_area.undo_bar.words()


def test_the_bell_brings_the_window_forward(
    qtbot: QtBot, program: App, circle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.open(circle)
    came: list[bool] = []
    show: Callable[[], None] = program.window.showNormal
    monkeypatch.setattr(program.window, "showNormal", lambda: (came.append(True), show()))
    program.window.showMinimized()
    screen_room.come_forward(program.window)
    assert came == [True]
    assert program.window.isVisible()
