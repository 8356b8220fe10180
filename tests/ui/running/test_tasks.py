"""Long work: off the UI thread, its result or trouble on it, progress and Cancel in between."""

import sys
from threading import Event, current_thread, main_thread

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.errors import TitleNeeded
from tlc_desktop.ui.running import tasks
from tlc_desktop.ui.running.tasks import Progress, ProgressDialog


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_work_is_done_elsewhere_and_its_result_comes_back(qtbot: QtBot, window: QWidget) -> None:
    found: list[tuple[bool, bool]] = []

    def work(progress: Progress) -> bool:
        progress.step(1, 2)
        return current_thread() is main_thread()

    def then(worked_here: bool) -> None:
        found.append((worked_here, current_thread() is main_thread()))

    task = tasks.run(window, "Counting", work, then)
    with qtbot.waitSignal(task.ended):
        pass
    qtbot.waitUntil(lambda: bool(found))
    assert found == [(False, True)]


def test_short_work_shows_no_progress(qtbot: QtBot, window: QWidget) -> None:
    task = tasks.run(window, "Counting", lambda _progress: 1, lambda _n: None)
    with qtbot.waitSignal(task.ended):
        pass
    assert window.findChild(ProgressDialog) is None


def test_what_work_raises_rises_on_the_ui_thread(
    qtbot: QtBot, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    risen: list[tuple[type[BaseException], bool]] = []
    monkeypatch.setattr(
        sys,
        "excepthook",
        lambda kind, _e, _t: risen.append((kind, current_thread() is main_thread())),
    )

    def work(_progress: Progress) -> None:
        raise TitleNeeded

    tasks.run(window, "Counting", work, lambda _n: None)
    qtbot.waitUntil(lambda: bool(risen))
    assert risen == [(TitleNeeded, True)]


def test_long_work_shows_how_far_it_is_and_can_be_cancelled(
    qtbot: QtBot, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks, "SHOWN_AFTER", 1)
    go = Event()
    done: list[int] = []

    def work(progress: Progress) -> int:
        progress.step(600, 1000)
        progress.step(300, 1000)
        while not go.wait(0.005):
            progress.step(600, 1000)
        return 1

    task = tasks.run(window, "Counting", work, done.append)
    qtbot.waitUntil(lambda: window.findChild(ProgressDialog) is not None)
    dialog = window.findChild(ProgressDialog)
    assert isinstance(dialog, ProgressDialog)
    qtbot.waitUntil(lambda: dialog.bar.value() == 600)
    assert dialog.bar.accessibleName() == "Counting"
    with qtbot.waitSignal(task.ended):
        qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    assert done == []


def test_escape_cancels_and_progress_never_goes_back(qtbot: QtBot, window: QWidget) -> None:
    dialog = ProgressDialog(window, "Counting")
    qtbot.addWidget(dialog)
    dialog.show()
    pressed: list[bool] = []
    dialog.cancel.clicked.connect(lambda: pressed.append(True))
    dialog.show_share(500)
    dialog.show_share(100)
    assert dialog.bar.value() == 500
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.close()
    assert pressed == [True]
    assert dialog.isVisible()
    assert isinstance(dialog.findChild(QPushButton, "progress_cancel"), QPushButton)


def test_a_window_that_is_gone_hears_nothing(qtbot: QtBot) -> None:
    window = QWidget()
    go = Event()
    done: list[int] = []

    def work(progress: Progress) -> int:
        go.wait(10)
        progress.step(1, 2)
        return 1

    task = tasks.run(window, "Counting", work, done.append)
    shiboken6.delete(window)
    with qtbot.waitSignal(task.ended):
        go.set()
    assert done == []
