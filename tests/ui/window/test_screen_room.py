"""A window opens as the last one was; the first fills a small screen and is larger than none."""

from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QByteArray, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.ui.window.main_window import MainWindow
from tlc_desktop.ui.window.screen_room import give_room, stay_as

MAXIMISED = Qt.WindowState.WindowMaximized


def screen(width: int, height: int, scale: float = 1.0) -> SimpleNamespace:
    """A screen of so many dots, as the program sees it."""
    seen = QSize(round(width / scale), round(height / scale))
    return SimpleNamespace(
        size=lambda: seen, availableGeometry=lambda: QRect(0, 0, *seen.toTuple())
    )


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow()
    qtbot.addWidget(made)
    yield made


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize(("width", "height"), [(1024, 600), (1366, 768), (1920, 1080)])
def test_the_first_window_is_no_larger_than_the_screen(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, width: int, height: int, scale: float
) -> None:
    seen = screen(width, height, scale)
    monkeypatch.setattr(QGuiApplication, "primaryScreen", lambda: seen)
    fills = give_room(window, QByteArray())
    room = seen.size()
    for least in (window.size(), window.minimumSize()):
        assert least.boundedTo(room) == least
    assert fills is (width / scale <= 1366)


def test_a_window_opens_as_the_last_one_was(window: MainWindow) -> None:
    last = MainWindow()
    last.setGeometry(20, 30, 770, 500)
    assert not give_room(window, last.saveGeometry())
    assert window.geometry().size() == QSize(770, 500)
    assert not window.windowState() & MAXIMISED
    last.showMaximized()
    again = MainWindow()
    give_room(again, last.saveGeometry())
    assert again.windowState() & MAXIMISED
    for each in (last, again):
        each.deleteLater()


def test_it_stays_as_it_was_when_another_takes_its_place(window: MainWindow) -> None:
    old = QWidget()
    old.setGeometry(10, 20, 765, 470)
    old.show()
    stay_as(window, old)
    assert window.geometry() == QRect(10, 20, 765, 470)
    old.showMaximized()
    stay_as(window, old)
    assert window.windowState() & MAXIMISED
    window.show()
    window.showNormal()
    assert window.size() == QSize(765, 470)
    old.deleteLater()
